import { applyFix, toetsregels, validate } from '@definitie-app/core';
import { expect, test } from 'vitest';
import { testRule } from '../../support/rule.ts';

testRule('STR-TERM-001', {
  valid: [
    'bericht waarvan een school kennis neemt',
    'plaats waar een huis werk levert voor een bouwer',
    'verzameling gegevens over een persoon',
    'kraan die water spuit op een brand',
    'hoeveelheid zoet water die een meer bevat',
    'straf die een rechter mensen oplegt',
    'bruto bedrag dat een werkgever betaalt',
    'glas water dat een patiënt drinkt',
    'programma dat via het HTTP-protocol pagina’s verstuurt',
    'gegevens die de IND vreemdelingen vraagt',
    'besluit dat de EU per jaar neemt',
    'bestand in XML of JSON',
    'onderdeel van de BAG: panden en adressen',
    'verkeers- en vervoersbeleid van een gemeente',
    'informatie over een persoon die op naam te vinden is',
    'financiële bijdrage van het Rijk',
    'laag op een pan, ‘email’ genoemd',
    'client van een server',
    'tekst met het woord ‘produkt’ erin',
    'kosten ten gevolge van een storm',
    '',
  ],
  invalid: [
    {
      definitie: 'persoon die een huis arts in zijn gemeente bezoekt',
      vindt: 'huis arts',
      wordt: 'persoon die een huisarts in zijn gemeente bezoekt',
    },
    { definitie: 'hoogte van het grond water in een gebied', vindt: 'grond water' },
    {
      definitie: 'bijdrage van een ouder in de kosten van jeugd hulp',
      vindt: 'jeugd hulp',
      ernst: 'waarschuwing',
    },
    {
      definitie: 'programma dat het HTTP protocol gebruikt',
      vindt: 'HTTP protocol',
      ernst: 'waarschuwing',
      wordt: 'programma dat het HTTP-protocol gebruikt',
    },
    { definitie: 'code in het antwoord: HTTP status code', vindt: 'HTTP status', wordt: null },
    { definitie: 'nummer dat met een btw nummer begint', wordt: 'nummer dat met een btw-nummer begint' },
    {
      definitie: 'lijst met persoons gegevens',
      vindt: 'persoons gegevens',
      wordt: 'lijst met persoonsgegevens',
    },
    {
      definitie: 'Financiele bijdrage van het Rijk',
      vindt: 'Financiele',
      wordt: 'Financiële bijdrage van het Rijk',
    },
    { definitie: 'emailadres van een bedrijf', wordt: 'e-mailadres van een bedrijf' },
    {
      definitie: 'recht dat ten alle tijden geldt',
      vindt: 'ten alle tijden',
      wordt: 'recht dat te allen tijde geldt',
    },
    { definitie: 'soort produkt', ernst: 'waarschuwing', wordt: 'soort product' },
    { definitie: 'soort produkt', bronnen: ['Warenwet'], ernst: 'advies' },
    { definitie: 'vergadering van de gemeente raad', wordt: 'vergadering van de gemeenteraad' },
  ],
});

const regels = toetsregels.filter(({ id }) => id === 'STR-TERM-001');
const profiel = {
  schrijfwijzen: { 'zaak systeem': 'zaaksysteem', burgerportaal: 'MijnLoket', Minister: 'minister' },
};

test.each([
  ['onderdeel van het Zaak systeem', 'onderdeel van het zaaksysteem'],
  ['onderdeel van het burgerportaal', 'onderdeel van het MijnLoket'],
  ['besluit van de Minister', 'besluit van de minister'],
])('a profile says how to write it: %s', (definitie, wordt) => {
  const concept = { begrip: 'zomerfeest', definitie };
  const [bevinding] = validate(concept, { toetsregels: regels, profiel }).bevindingen;
  if (!bevinding?.fix) throw new Error('expected a fix');
  expect(applyFix(concept, bevinding.fix).definitie).toBe(wordt);
});

test.each(['Zaaksysteem van een gemeente', 'MijnLoket van een gemeente', 'minister van een land'])(
  'what a profile prefers is right: %s',
  (definitie) => {
    expect(
      validate({ begrip: 'zomerfeest', definitie }, { toetsregels: regels, profiel }).bevindingen,
    ).toEqual([]);
  },
);
