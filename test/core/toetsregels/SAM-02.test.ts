import { testRule } from '../../support/rule.ts';

const brug = { begrip: 'brug', definitie: 'bouwwerk waarover verkeer een water of weg kan oversteken' };
const bus = { begrip: 'bus', definitie: 'motorvoertuig met meer dan acht zitplaatsen' };
const wet = { begrip: 'afval', definitie: 'afval als bedoeld in artikel 1 van de Wet milieubeheer' };

testRule('SAM-02', {
  valid: [
    { begrip: 'tijdelijke brug', definitie: brug.definitie },
    { begrip: 'tijdelijke brug', definitie: brug.definitie, verzameling: [bus] },
    { begrip: 'tijdelijke brug', definitie: 'brug die na een jaar wordt afgebroken', verzameling: [brug] },
    { begrip: 'tijdelijke brug', definitie: 'bouwwerk dat een jaar blijft staan', verzameling: [brug] },
    { begrip: 'tijdelijke brug', definitie: 'brug waarover een weg loopt', verzameling: [brug] },
    { begrip: 'brug', definitie: brug.definitie, verzameling: [brug, { ...brug, begrip: 'dam' }] },
    { begrip: 'stadsbus', definitie: 'bus die in de stad rijdt', verzameling: [bus] },
    {
      begrip: 'gevaarlijk afval',
      definitie: 'gevaarlijk afval als bedoeld in artikel 1 van de Wet milieubeheer',
      verzameling: [wet],
    },
    { begrip: 'reden afval', definitie: brug.definitie, verzameling: [{ ...brug, begrip: 'afval' }] },
    {
      begrip: 'grote brug',
      definitie: 'bouwwerk over water',
      verzameling: [{ begrip: 'brug', definitie: 'bouwwerk over water' }],
    },
    { begrip: '', definitie: brug.definitie, verzameling: [brug] },
  ],
  invalid: [
    {
      begrip: 'tijdelijke brug',
      definitie: `${brug.definitie} en dat na een jaar wordt afgebroken`,
      verzameling: [brug],
      vindt: brug.definitie,
      ernst: 'waarschuwing',
      wordt: null,
    },
    {
      begrip: 'tijdelijke brug',
      definitie: `${brug.definitie} met losse delen`,
      verzameling: [brug],
      vindt: brug.definitie,
      wordt: 'brug met losse delen',
    },
    {
      begrip: 'tijdelijke bus',
      definitie: 'motorvoertuig met meer dan acht zitplaatsen voor een jaar',
      verzameling: [bus],
      vindt: 'motorvoertuig met meer dan acht zitplaatsen',
      wordt: 'bus voor een jaar',
    },
    {
      begrip: 'stadsbus',
      definitie: 'motorvoertuig met ruim acht zitplaatsen dat in de stad rijdt',
      verzameling: [bus],
      vindt: 'motorvoertuig met ruim acht zitplaatsen',
      wordt: null,
    },
    {
      begrip: 'bus van de gemeente',
      definitie: 'motorvoertuig van de gemeente met acht zitplaatsen',
      verzameling: [bus],
      ernst: 'waarschuwing',
    },
    {
      begrip: 'tijdelijke bruggen',
      definitie: 'bouwwerken waarover het verkeer een water of weg kan oversteken, voor een jaar',
      verzameling: [brug],
      vindt: 'bouwwerken waarover het verkeer een water of weg kan oversteken',
    },
    {
      begrip: 'beweegbare brug',
      definitie: 'Bouwwerk waarover verkeer een water of weg kan oversteken met een val',
      verzameling: [brug],
      wordt: 'Brug met een val',
    },
    {
      begrip: 'Tijdelijke Brug',
      definitie: `Een tijdelijke brug is een ${brug.definitie} dat een jaar staat`,
      verzameling: [brug],
      vindt: brug.definitie,
    },
  ],
});
