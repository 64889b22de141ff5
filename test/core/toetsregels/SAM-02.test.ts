import { testRule } from '../../support/rule.ts';

const brug = { begrip: 'brug', definitie: 'bouwwerk waarover verkeer een water of weg kan oversteken' };
const bus = { begrip: 'bus', definitie: 'motorvoertuig met meer dan acht zitplaatsen' };
const wet = { begrip: 'afval', definitie: 'afval als bedoeld in artikel 1 van de Wet milieubeheer' };

const delict = { begrip: 'delict', definitie: 'gedraging die volgens een wettelijke bepaling strafbaar is' };
const club = { begrip: 'contributie', definitie: 'bedrag dat een lid jaarlijks aan een vereniging betaalt' };
const norm = { begrip: 'norm', definitie: 'eis die volgens de Woningwet aan een gebouw wordt gesteld' };
const recht = { begrip: 'aanspraak', definitie: 'recht dat een burger volgens een wet of een verdrag bezit' };
const bijlage = {
  begrip: 'verslag',
  definitie: 'stuk met een bijlage waarin een accountant cijfers toelicht',
};
const lid = {
  begrip: 'boete',
  definitie: 'boete genoemd in het tweede lid en het derde lid van de regeling',
};

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
    {
      begrip: 'technische norm',
      definitie: 'eis die volgens de Woningwet aan een gebouw wordt gesteld en die een getal noemt',
      verzameling: [norm],
    },
    {
      begrip: 'hoge boete',
      definitie: 'boete genoemd in het tweede lid en het derde lid van de regeling boven een grens',
      verzameling: [lid],
    },
    { begrip: 'zwaar delict', definitie: 'delict waarop gevangenisstraf staat', verzameling: [delict] },
    { begrip: 'jeugdcontributie', definitie: 'contributie van een lid onder de 18', verzameling: [club] },
    { begrip: '', definitie: brug.definitie, verzameling: [brug] },
  ],
  invalid: [
    {
      begrip: 'veelgepleegd delict',
      definitie: `${delict.definitie} en die vaker dan duizend keer per jaar voorkomt`,
      verzameling: [delict],
      vindt: 'gedraging die volgens een wettelijke bepaling strafbaar',
      ernst: 'waarschuwing',
    },
    {
      begrip: 'jeugdcontributie',
      definitie: 'bedrag dat een lid onder de achttien jaarlijks aan een vereniging betaalt',
      verzameling: [club],
      ernst: 'waarschuwing',
    },
    {
      begrip: 'tijdelijke aanspraak',
      definitie: `${recht.definitie} gedurende een jaar`,
      verzameling: [recht],
      ernst: 'waarschuwing',
    },
    {
      begrip: 'jaarlijks verslag',
      definitie: `${bijlage.definitie} over een jaar`,
      verzameling: [bijlage],
      ernst: 'waarschuwing',
    },
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
