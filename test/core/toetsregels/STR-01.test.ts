import { testRule } from '../../support/rule.ts';

testRule('STR-01', {
  valid: [
    'maatregel die schade beperkt',
    'op rails in de straat rijdend voertuig',
    'door de netbeheerder periodiek opgesteld plan waarin staat wat gebeurt',
    'door AI gegenereerd of gemanipuleerd beeld dat echt lijkt',
    'in de grond aangebrachte leiding',
    'te betalen bedrag',
    'ten minste drie personen',
    'geheel van regels',
    'elke persoon die rijdt',
    'een maatregel die schade beperkt',
    'alsmede-clausule in een contract',
    'bijlage bij een besluit',
    'ondernemer met een winkel',
    'aankoop van goederen',
  ],
  invalid: [
    { definitie: 'wanneer iemand weggaat', vindt: 'wanneer', ernst: 'fout', wordt: null },
    { definitie: 'iets waarmee men werkt', vindt: 'iets', ernst: 'fout' },
    { definitie: 'dat wat men doet', vindt: 'dat' },
    { definitie: 'hoe vaak iets gebeurt', vindt: 'hoe' },
    { definitie: 'om schade te beperken', vindt: 'om', ernst: 'fout' },
    { definitie: 'bij organisaties die meten wordt het vastgelegd', vindt: 'bij', ernst: 'waarschuwing' },
    { definitie: 'hij die weggaat', vindt: 'hij', ernst: 'advies' },
    { definitie: 'deze maatregel', ernst: 'advies' },
    { definitie: 'wordt gebruikt voor vervoer', vindt: 'wordt' },
    { definitie: 'is een maatregel', vindt: 'is' },
    {
      definitie: 'Het betreft een maatregel tegen schade',
      vindt: 'Het betreft een',
      wordt: 'Maatregel tegen schade',
    },
    { definitie: 'Het gaat hier om de datum', vindt: 'Het gaat', wordt: null },
    { begrip: 'kaping', definitie: 'kaping: wanneer iemand een voertuig overneemt', vindt: 'wanneer' },
  ],
});
