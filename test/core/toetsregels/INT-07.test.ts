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
    'KADASTRALE ONROERENDE ZAAK',
    'stof m.b.t. de bouw, o.a. zand',
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
    { definitie: 'inrichting van CSP', vindt: 'CSP', wordt: null },
    { definitie: 'inrichting (CSP) voor mensen', vindt: 'CSP' },
    { definitie: 'samenwerking van 3RO met de rechter', vindt: '3RO' },
    { definitie: "houder van BSN's", vindt: "BSN's", wordt: null },
    { definitie: 'kenmerk van de ZAAK waar het om gaat', ernst: 'advies' },
    { definitie: 'lidstaat van de EU', ernst: 'advies' },
  ],
});
