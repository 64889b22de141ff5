import { testRule } from '../../support/rule.ts';

const LONG =
  'gebouw van steen, hout of metaal met een dak, een voordeur, een achterdeur en ten minste een raam, waarin een gezin gedurende het hele jaar woont, slaapt, eet, kookt en werkt, dat op eigen grond langs een verharde weg staat, met een tuin aan de voorkant, een schuur aan de zijkant, en een pad van klinkers dat naar de straat leidt';

testRule('STR-ORG-001', {
  valid: [
    'afspraak tussen twee partijen waaraan beide gebonden zijn',
    'tijdelijk of permanent gebruik van een woning',
    'formele en informele regels van een groep',
    'persoon die een persoon helpt',
    'besluit op grond van artikel 1, artikel 2 en artikel 3',
    'aanduiding van de stand van zaken van een zaak',
    'tijdelijk verblijf in een gebouw dat permanent in gebruik is',
    { definitie: LONG, bronnen: ['Woningwet, artikel 1'] },
    { definitie: 'school en school of school', bronnen: ['Wet op het onderwijs'] },
    'tekst met ‘reeds al’ als voorbeeld',
    { begrip: 'waarde', definitie: 'Een waarde is een getal dat bij een andere waarde hoort' },
    '',
  ],
  invalid: [
    {
      definitie: 'map met stukken waarin stukken worden bewaard bij een stuk',
      vindt: 'stuk',
      ernst: 'waarschuwing',
      wordt: null,
    },
    { definitie: LONG, vindt: LONG, ernst: 'waarschuwing' },
    {
      definitie: 'besluit dat reeds al is genomen',
      vindt: 'reeds al',
      ernst: 'waarschuwing',
      wordt: 'besluit dat reeds is genomen',
    },
    {
      definitie: 'Mogelijk kunnen mensen dit zien',
      vindt: 'Mogelijk kunnen',
      wordt: null,
    },
    {
      definitie: 'knop in een programma, zoals bijvoorbeeld een pijl',
      wordt: 'knop in een programma, zoals een pijl',
    },
    { definitie: 'lijst van nieuwe innovaties', wordt: 'lijst van innovaties' },
    {
      definitie: 'eenvoudige maar complexe manier van werken',
      vindt: 'eenvoudige maar complexe',
      ernst: 'waarschuwing',
    },
    { definitie: 'proces dat simpel en complex is', vindt: 'simpel en complex', ernst: 'waarschuwing' },
    { definitie: 'tijdelijke, permanente plek', vindt: 'tijdelijke, permanente', ernst: 'advies' },
  ],
});
