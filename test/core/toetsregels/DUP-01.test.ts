import { testRule } from '../../support/rule.ts';

const begrip = 'huurder';
const definitie = 'persoon die tegen betaling een woning van een ander gebruikt';
const nietlang = 'persoon die een woning gebruikt';

testRule('DUP-01', {
  valid: [
    { begrip, definitie },
    { begrip, definitie, verzameling: [] },
    { begrip, definitie, verzameling: [{ begrip, definitie }] },
    { begrip, definitie, verzameling: [{ begrip: 'bewoner', definitie: nietlang }] },
    { begrip, definitie, verzameling: [{ begrip: 'verhuurder', definitie: 'eigenaar van een woning' }] },
    { begrip, definitie, synoniemen: ['huurster'], verzameling: [{ begrip: 'huurster', definitie }] },
    { begrip, definitie, verzameling: [{ begrip: 'huurster', definitie, synoniemen: ['huurder'] }] },
    {
      begrip: 'volledig recht',
      definitie: 'recht dat altijd geldt',
      verzameling: [{ begrip: 'deels recht', definitie: 'recht dat niet altijd geldt' }],
    },
    {
      begrip: 'voorganger',
      definitie: 'wie als eerste in een rij loopt naar de uitgang van het gebouw',
      verzameling: [
        { begrip: 'hekkensluiter', definitie: 'wie als laatste in een rij staat bij een gebouw' },
      ],
    },
    { begrip: '', definitie, verzameling: [{ begrip: '', definitie }] },
  ],
  invalid: [
    {
      begrip,
      definitie,
      verzameling: [{ begrip: 'bewoner', definitie }],
      vindt: definitie,
      ernst: 'waarschuwing',
      wordt: null,
    },
    {
      begrip,
      definitie,
      verzameling: [{ begrip: 'Huurder', definitie }],
      ernst: 'waarschuwing',
    },
    {
      begrip,
      definitie,
      verzameling: [
        { begrip, definitie: 'Een persoon, die tegen betaling een woning van een ander gebruikt.' },
      ],
      ernst: 'waarschuwing',
    },
    {
      begrip,
      definitie,
      verzameling: [
        { begrip, definitie },
        { begrip, definitie },
      ],
      ernst: 'waarschuwing',
    },
    {
      begrip,
      definitie,
      verzameling: [
        { begrip: 'bewoner', definitie: 'personen die tegen betaling de woning van een ander gebruikt' },
      ],
      ernst: 'waarschuwing',
    },
    {
      begrip,
      definitie: `${definitie} en elders tijdelijk verblijft`,
      verzameling: [{ begrip: 'bewoner', definitie: `${definitie} en tijdelijk elders verblijft` }],
      ernst: 'advies',
    },
    {
      begrip: 'laag',
      definitie: 'verbruik van minder dan tien liter per dag',
      verzameling: [{ begrip: 'hoog', definitie: 'verbruik van meer dan tien liter per dag' }],
      ernst: 'advies',
    },
    {
      begrip,
      definitie,
      context: { organisatorisch: ['gemeente'] },
      verzameling: [{ begrip, definitie: `${definitie}.`, context: { organisatorisch: ['provincie'] } }],
      ernst: 'advies',
    },
    {
      begrip,
      definitie: 'bewoner van een gehuurd huis',
      synoniemen: ['huurster'],
      verzameling: [{ begrip: 'logé', definitie: 'bewoner van een gehuurd huis' }],
    },
  ],
});
