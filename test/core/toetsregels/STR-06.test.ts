import { testRule } from '../../support/rule.ts';

testRule('STR-06', {
  valid: [
    'dag waarop een persoon is geboren',
    'feit dat in een register is vastgelegd',
    'persoon die hulp nodig heeft bij het dagelijks leven',
    'datum waarop een object is geregistreerd',
    'bedrag dat op een rekening moet staan',
    'deel van de straat voor de school',
    'verzekering voor de bestuurder van een auto',
    'tijd die nodig is om een taak uit te voeren',
    'ding dat als bewijs wordt vastgelegd of dat zij als onderwerp dienen',
    'kennis van wat een leerling moet weten',
    'persoon die wil verhuizen naar een andere stad',
    'register voor administratie',
    'toestemming die gericht is op een bedrijf',
    'zaak waarin is vastgelegd dat iemand moet betalen',
    'tekst met de woorden “wil weten” erin',
  ],
  invalid: [
    {
      definitie: 'datum van overlijden van een inwoner die moet worden vastgelegd',
      vindt: 'die moet worden vastgelegd',
      ernst: 'waarschuwing',
      wordt: 'datum van overlijden van een inwoner',
    },
    { definitie: 'gegeven dat geregistreerd dient te worden', vindt: 'dat geregistreerd dient te worden' },
    { definitie: 'kenmerk dat door de afdeling moet worden bijgehouden', ernst: 'waarschuwing' },
    { definitie: 'aantal kinderen dat de gemeente wil weten', vindt: 'wil weten' },
    { definitie: 'gegeven waarvan wij willen weten hoe oud het is', vindt: 'wij willen weten' },
    { definitie: 'bedrag dat wordt opgeteld voor rapportagedoeleinden', vindt: 'voor rapportagedoeleinden' },
    {
      definitie: 'aantal reizigers dat in een jaar met de trein gaat voor statistische doeleinden.',
      wordt: 'aantal reizigers dat in een jaar met de trein gaat.',
    },
    { definitie: 'code voor het verkrijgen van een uitkering', vindt: 'voor het verkrijgen van' },
    {
      definitie: 'gegeven over een inwoner dat de afdeling nodig heeft',
      vindt: 'dat de afdeling nodig heeft',
    },
    { definitie: 'informatie die nodig is voor een besluit', vindt: 'die nodig is voor' },
    {
      definitie: 'Naam van een persoon. De gemeente wil weten wie dat is.',
      vindt: 'wil weten',
      ernst: 'advies',
    },
  ],
});
