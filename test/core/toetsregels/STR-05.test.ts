import { testRule } from '../../support/rule.ts';

testRule('STR-05', {
  valid: [
    'voertuig dat op rails rijdt en uit wagons bestaat',
    'verzameling bestaande uit gegevens en documenten',
    'het geheel van regels, bestaande uit wetten en besluiten',
    'werkgroep die bestaat uit drie ambtenaren en een adviseur',
    'kunstwerk over een weg, bestaande uit een dek dat op pijlers rust',
    'terreindeel met een vegetatie bestaande uit grassen en kruiden',
    'verrichting bestaande uit het treffen van maatregelen bij een ramp',
    'voertuig dat bestaat uit een motor en vier wielen, dat door een mens wordt bestuurd',
    'recht dat de bevoegdheid omvat om een gebouw te gebruiken',
    'overeenkomst met een burger, een bedrijf en een gemeente',
    'fiets met drie wielen',
    'huis met een tuin en een schuur',
    'kaart die de onderdelen van een machine toont',
    'stof die al eeuwen bestaat',
    'verharding bestaande uit asfalt of beton',
    'melding met betrekking tot vergunningen, toezicht en handhaving',
    '',
  ],
  invalid: [
    {
      definitie: 'voertuig dat bestaat uit een frame, twee wielen en een stuur',
      vindt: 'bestaat uit een frame, twee wielen en een stuur',
      ernst: 'waarschuwing',
    },
    {
      definitie: 'voertuig met een motor, vier wielen en een stuur.',
      vindt: 'met een motor, vier wielen en een stuur',
      ernst: 'waarschuwing',
    },
    {
      definitie: 'voertuig voorzien van een motor, vier wielen en een stuur',
      vindt: 'voorzien van een motor, vier wielen en een stuur',
    },
    { definitie: 'document dat is samengesteld uit een aanvraag en een besluit', ernst: 'waarschuwing' },
    {
      definitie: 'gebouw, opgebouwd uit muren, vloeren en een dak',
      vindt: 'opgebouwd uit muren, vloeren en een dak',
    },
    {
      definitie: 'besluit dat uit een dictum en een motivering bestaat',
      vindt: 'uit een dictum en een motivering bestaat',
      ernst: 'waarschuwing',
    },
    { definitie: 'procedure die een aanvraag, een advies en een besluit omvat', aantal: 1 },
    { definitie: 'Bestaat uit een motor en vier wielen.', vindt: 'Bestaat uit een motor en vier wielen' },
    {
      begrip: 'auto',
      definitie: 'Een auto bestaat uit een motor, vier wielen en een stuur.',
      vindt: 'bestaat uit een motor, vier wielen en een stuur',
      ernst: 'waarschuwing',
    },
    { definitie: 'afsluiting bestaande uit elementen', vindt: 'bestaande uit elementen', ernst: 'advies' },
    { definitie: 'gebouw met als onderdelen een dak, muren en een vloer', ernst: 'waarschuwing' },
    { definitie: 'bouwwerk waarvan de onderdelen zijn: een dak, muren en een vloer', ernst: 'waarschuwing' },
    { definitie: 'document met naam, adres en geboortedatum', ernst: 'advies' },
  ],
});
