import { testRule } from '../../support/rule.ts';

const fiets = { begrip: 'fiets', definitie: 'voertuig met twee wielen' };

testRule('SAM-08', {
  valid: [
    'voertuig met twee wielen',
    { begrip: 'rijwiel', definitie: 'voertuig met twee wielen', synoniemen: ['fiets'] },
    {
      begrip: 'rijwiel',
      definitie: 'Een voertuig met twee wielen.',
      synoniemen: ['fiets'],
      verzameling: [fiets],
    },
    { begrip: 'rijwiel', definitie: 'kar op wielen', verzameling: [fiets] },
    { begrip: 'rijwiel', definitie: 'kar op wielen', synoniemen: ['bromfiets'], verzameling: [fiets] },
    {
      begrip: 'rijwiel',
      definitie: 'kar op wielen',
      synoniemen: ['fiets'],
      verzameling: [{ ...fiets, definitie: '' }],
    },
    {
      begrip: 'rijwiel',
      definitie: 'kar op wielen',
      synoniemen: ['fiets'],
      context: { juridisch: ['strafrecht'] },
      verzameling: [{ ...fiets, context: { juridisch: ['belastingrecht'] } }],
    },
    'voertuig dat ook wel in een trein mee mag',
    'persoon die een woning gebruikt, zie artikel 7 van de wet',
    'zie artikel 3 van de Wegenwet',
    'lijst met waarden (zie https://voorbeeld.nl)',
    'wat men ziet, zie onderdeel a',
    'gebied genoemd in een lijst die ook het bestuur heeft',
    'stof, ook wel in water, die oplost',
  ],
  invalid: [
    {
      begrip: 'rijwiel',
      definitie: 'kar op wielen',
      synoniemen: ['fiets'],
      verzameling: [fiets],
      vindt: 'kar op wielen',
      ernst: 'waarschuwing',
      related: ['CON-01'],
      wordt: null,
    },
    {
      begrip: 'rijwiel',
      definitie: 'kar op wielen',
      verzameling: [{ ...fiets, synoniemen: ['rijwielen'] }],
      ernst: 'waarschuwing',
    },
    { definitie: 'synoniem van fiets', vindt: 'synoniem van fiets', ernst: 'waarschuwing', wordt: null },
    { definitie: 'Zie fiets.', vindt: 'Zie fiets', ernst: 'waarschuwing' },
    { definitie: 'zie term fiets', ernst: 'waarschuwing' },
    { definitie: 'ander woord voor fiets', ernst: 'waarschuwing' },
    { definitie: 'zie: fiets', ernst: 'waarschuwing' },
    { definitie: 'Zie ook fiets', ernst: 'waarschuwing' },
    { definitie: 'voertuig met twee wielen, ook wel rijwiel', vindt: 'ook wel rijwiel', ernst: 'advies' },
    { definitie: 'voertuig dat in de wet ook rijwiel wordt genoemd', vindt: 'ook rijwiel wordt genoemd' },
    { definitie: 'voertuig dat ook bekend staat als rijwiel', vindt: 'ook bekend staat als rijwiel' },
    {
      definitie: 'voertuig met twee wielen en pedalen, ook wel rijwiel genoemd.',
      vindt: 'ook wel rijwiel genoemd',
      ernst: 'advies',
      wordt: 'voertuig met twee wielen en pedalen.',
    },
    {
      definitie: 'voertuig met twee wielen (ook wel rijwiel) dat men trapt',
      vindt: 'ook wel rijwiel',
      wordt: 'voertuig met twee wielen dat men trapt',
    },
    { definitie: 'voertuig, ook bekend als rijwiel, met pedalen', ernst: 'advies', wordt: null },
    {
      definitie: 'voertuig met twee wielen. Synoniemen: rijwiel',
      vindt: 'Synoniemen: rijwiel',
      ernst: 'advies',
    },
    { definitie: 'bak met water, in de volksmund een poel', ernst: 'advies' },
  ],
});
