import { testRule } from '../../support/rule.ts';

const huurder = {
  begrip: 'huurder',
  definitie: 'persoon die tegen betaling een woning van een ander gebruikt',
};
const fiets = { begrip: 'fiets', definitie: 'voertuig met twee wielen en pedalen' };
const lid = { begrip: 'raadslid', definitie: 'lid van de Tweede Kamer der Staten-Generaal' };
const begrip = 'huurprijs';

testRule('SAM-03', {
  valid: [
    { begrip, definitie: `bedrag dat een ${huurder.definitie} betaalt` },
    { begrip, definitie: 'bedrag dat een huurder per maand betaalt', verzameling: [huurder] },
    { begrip: 'logé', definitie: 'persoon die de woning van een ander gebruikt', verzameling: [huurder] },
    { begrip: 'onderhuurder', definitie: huurder.definitie, verzameling: [huurder] },
    { begrip: 'huurder', definitie: `${huurder.definitie} en bewoont`, verzameling: [huurder] },
    { begrip: 'auto', definitie: 'voertuig met twee wielen voor en achter', verzameling: [fiets] },
    { begrip: 'kamer', definitie: 'zaal van de Tweede Kamer der Staten-Generaal', verzameling: [lid] },
    {
      begrip,
      definitie: 'bedrag in de zin van artikel 3 van de Wet op de huurtoeslag dat iemand betaalt',
      verzameling: [{ begrip: 'bedrag', definitie: 'som van artikel 3 van de Wet op de huurtoeslag' }],
    },
    {
      begrip: 'gezant',
      definitie: 'persoon die bij de Organisatie voor Veiligheid en Samenwerking werkt',
      verzameling: [{ begrip: 'OVS', definitie: 'Organisatie voor Veiligheid en Samenwerking' }],
    },
    {
      begrip,
      definitie: `bedrag dat een ${huurder.definitie} betaalt`,
      synoniemen: ['huurder'],
      verzameling: [huurder],
    },
    {
      begrip: 'ding',
      definitie: 'voertuig met wielen',
      verzameling: [{ begrip: 'wagen', definitie: 'voertuig' }],
    },
  ],
  invalid: [
    {
      begrip,
      definitie: `bedrag dat een ${huurder.definitie} per maand betaalt`,
      verzameling: [huurder],
      vindt: huurder.definitie,
      ernst: 'waarschuwing',
      wordt: 'bedrag dat een huurder per maand betaalt',
    },
    {
      begrip,
      definitie: `bedrag van een ${huurder.definitie}`,
      verzameling: [huurder],
      vindt: huurder.definitie,
      wordt: 'bedrag van een huurder',
    },
    {
      begrip: 'fietspad',
      definitie: `strook van de weg voor ${fiets.definitie}.`,
      verzameling: [fiets],
      wordt: 'strook van de weg voor fiets.',
    },
    {
      begrip: 'fietspad',
      definitie: 'strook van de weg voor voertuigen met twee wielen en een pedaal',
      verzameling: [fiets],
      vindt: 'voertuigen met twee wielen en een pedaal',
    },
    {
      begrip: 'leenplicht',
      definitie: 'plicht om een gebouw waarin boeken worden bewaard en aan lezers uitgeleend open te houden',
      verzameling: [
        {
          begrip: 'bibliotheek',
          definitie: 'gebouw waarin boeken worden bewaard en worden uitgeleend aan lezers',
        },
      ],
      ernst: 'waarschuwing',
      wordt: null,
    },
    {
      begrip: 'oudere huurder',
      definitie: `${huurder.definitie} en ouder is dan zestig jaar`,
      verzameling: [{ ...huurder, begrip: 'bewoner' }],
      vindt: huurder.definitie,
      ernst: 'waarschuwing',
    },
    {
      begrip,
      definitie:
        'bedrag dat een persoon die tegen een vast bedrag een woning van een ander gebruikt overmaakt',
      verzameling: [huurder],
      ernst: 'waarschuwing',
    },
    {
      begrip: 'erf',
      definitie: 'grond rond een vereniging op coöperatieve grondslag',
      verzameling: [{ begrip: 'coöperatie', definitie: 'vereniging op coöperatieve grondslag' }],
      vindt: 'vereniging op coöperatieve grondslag',
    },
  ],
});
