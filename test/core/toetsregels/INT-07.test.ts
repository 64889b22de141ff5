import { analyse } from '@definitie-app/core';
import { expect, test } from 'vitest';
import { findAbbreviations } from '../../../core/src/taal/abbreviation.ts';
import { testRule } from '../../support/rule.ts';

testRule('INT-07', {
  valid: [
    'inrichting van de Dienst Justitiële Inrichtingen (DJI) of van DJI',
    'DJI (Dienst Justitiële Inrichtingen) als organisatie',
    'inrichting van de dienst, hierna DJI',
    'organisatie voor Toegepast Natuurwetenschappelijk Onderzoek TNO',
    'persoon bedoeld in hoofdstuk IV van boek II',
    'regel uit richtlijn 2005/29/EG en verordening (EEG) nr. 12',
    'veld REQ_ID uit de tabel',
    'VTH staat voor Vergunning, Toezicht en Handhaving',
    'persoon zoals J.J. Rousseau of A.B. van der Meer',
    'college genoemd in hoofdstuk IA van de wet',
    { begrip: 'burgerservicenummer', definitie: 'nummer (BSN) dat aan een inwoner is toegekend' },
    'KADASTRALE ONROERENDE ZAAK',
    'stof m.b.t. de bouw, o.a. zand',
    'kenmerk van de ZAAK waar het om gaat',
    'lidstaat van de EU',
    'EU-verordening over het verkeer van goederen',
    'KIND-CENTRUM voor opvang',
    'persoon met een persoonsgebonden budget (pgb)',
    'werk in een duo op een pad',
    'Wet die geldt voor Wilde dieren',
    'huis van McDonald of DeVries',
    'lengte gemeten volgens NEN 3140',
    'strook langs een weg (bron: IMGEO 2.0)',
    'gegevens in een PDF die iemand verstuurt',
    'pagina op https://www.DJI.nl/ABC met regels',
    'iemand die om hulp vraagt bij het om de hoek kijken',
    { begrip: 'DJI', definitie: 'dienst die DJI heet' },
    { definitie: 'inrichting van DJI', verzameling: [{ begrip: 'DJI', definitie: 'dienst' }] },
    { definitie: 'inrichting van DJI', toelichting: 'Dienst Justitiële Inrichtingen (DJI)' },
    { definitie: 'inrichting van DJI', synoniemen: ['DJI'] },
  ],
  invalid: [
    {
      definitie: 'inrichting van DJI en van DJI',
      vindt: 'DJI',
      wordt: 'inrichting van Dienst Justitiële Inrichtingen (DJI) en van DJI',
      ernst: 'waarschuwing',
    },
    { definitie: 'besluit op grond van de Awb', vindt: 'Awb' },
    {
      definitie: 'waarde volgens de Wet WOZ',
      wordt: 'waarde volgens de Wet waardering onroerende zaken (WOZ)',
    },
    {
      definitie: 'strook langs een weg (bron: BGT)',
      wordt: 'strook langs een weg (bron: Basisregistratie Grootschalige Topografie)',
    },
    { definitie: 'strook (bron: BGT) op de kaart van de BGT', wordt: null },
    { definitie: 'besluit op grond van de Ow', wordt: 'besluit op grond van de Omgevingswet (Ow)' },
    { definitie: 'besluit van de RvS over een bezwaar', vindt: 'RvS' },
    {
      definitie: 'persoon met een pgb van de gemeente',
      vindt: 'pgb',
      wordt: 'persoon met een persoonsgebonden budget (pgb) van de gemeente',
    },
    { definitie: 'lid van de PvdA', vindt: 'PvdA' },
    { definitie: 'besluit op grond van de Wnb', vindt: 'Wnb' },
    { definitie: 'onderdeel van een UML-model', vindt: 'UML', ernst: 'advies', wordt: null },
    { definitie: 'inrichting van CSP', vindt: 'CSP', wordt: null },
    { definitie: 'inrichting (CSP) voor mensen', vindt: 'CSP' },
    { definitie: 'samenwerking van 3RO met de rechter', vindt: '3RO' },
    { definitie: "houder van BSN's", vindt: "BSN's", wordt: null },
    { definitie: 'gegevens volgens het model IMGEO', vindt: 'IMGEO', ernst: 'advies' },
    { definitie: 'kaart van een SIM in een telefoon', vindt: 'SIM', ernst: 'advies' },
    { definitie: 'advies van de O.R. van Rotterdam', vindt: 'O.R.' },
    { definitie: 'artikel dat wordt bedoeld Awb', vindt: 'Awb' },
    { definitie: 'CSP staat voor een lange dag', vindt: 'CSP' },
    { begrip: 'inwoner', definitie: 'persoon met een nummer (BSN) in een register', vindt: 'BSN' },
  ],
});

test('of a wall of abbreviations only the first ones are looked at', () => {
  expect(findAbbreviations(analyse({ begrip: 'wet', definitie: 'Awb '.repeat(50_000) }))).toHaveLength(200);
});
