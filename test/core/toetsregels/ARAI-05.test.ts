import { testRule } from '../../support/rule.ts';

testRule('ARAI-05', {
  valid: [
    'nummer in het systeem van de bank',
    'informatiesysteem waarin elke klant in het systeem een nummer heeft',
    { begrip: 'zaaksysteem', definitie: 'onderdeel dat in het systeem zorgt voor opslag' },
    'indeling volgens de standaard NEN 3610',
    'indeling volgens de standaard voor geografische gegevens',
    'document waarin de standaard is beschreven',
    'lat met een bekende hoogte',
    'ongebruikelijke transactie van een bank',
    'rechtsregel en wat in de regel is bepaald',
    'bedrag zoals afgesproken in de overeenkomst',
    'natuurlijk persoon die een zaak aanvraagt',
    'zaak en het besluit over de desbetreffende zaak',
    'dienst met het woord ‘gebruikelijk’ in de naam',
    { begrip: 'gebruikelijk loon', definitie: 'gebruikelijk loon voor een functie' },
    'gebied waar een wet van toepassing is',
  ],
  invalid: [
    {
      definitie: 'gesprek dat, zoals gebruikelijk, voor de start van een traject wordt gevoerd',
      vindt: 'zoals gebruikelijk',
      ernst: 'waarschuwing',
      wordt: 'gesprek dat voor de start van een traject wordt gevoerd',
    },
    {
      definitie: 'gesprek dat voor de start van een traject wordt gevoerd, zoals bekend.',
      vindt: 'zoals bekend',
      wordt: 'gesprek dat voor de start van een traject wordt gevoerd.',
    },
    {
      definitie: 'plek waar klanten uiteraard met hun vragen komen',
      vindt: 'uiteraard',
      wordt: 'plek waar klanten met hun vragen komen',
    },
    { definitie: 'nummer van een klant in het systeem', vindt: 'in het systeem', wordt: null },
    { definitie: 'nummer dat binnen het systeem uniek is', vindt: 'binnen het systeem' },
    {
      definitie: 'verzoek dat volgens de standaard procedure wordt behandeld',
      vindt: 'volgens de standaard',
    },
    { definitie: 'bestand dat is ingedeeld volgens de standaard.', ernst: 'waarschuwing' },
    { definitie: 'melding via de bekende kanalen', vindt: 'de bekende' },
    { definitie: 'gebruikelijke vergoeding voor een reis', vindt: 'gebruikelijke', ernst: 'waarschuwing' },
    { definitie: 'gebruikelijke vergoeding', bronnen: ['Burgerlijk Wetboek'], ernst: 'advies' },
    { definitie: 'persoon die voor onze organisatie werkt', vindt: 'onze organisatie' },
    { definitie: 'besluit van het desbetreffende orgaan', vindt: 'desbetreffende', ernst: 'advies' },
    { definitie: 'eisen op grond van de van toepassing zijnde normen', vindt: 'van toepassing zijnde' },
    { definitie: 'dienst die normaliter op maandag rijdt', vindt: 'normaliter', ernst: 'waarschuwing' },
  ],
});
