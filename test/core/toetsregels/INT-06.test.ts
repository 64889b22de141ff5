import { testRule } from '../../support/rule.ts';

testRule('INT-06', {
  valid: [
    'persoon zoals bedoeld in artikel 1 van de wet',
    'naam zoals gehanteerd door de gemeente',
    'stoffen zoals zij voorkomen in de natuur',
    'verkeer, te weten voetgangers en fietsers',
    'Dienst Justitiële Inrichtingen (DJI)',
    'regel (artikel 5, tweede lid, van de wet) die geldt',
    'verordening (PbEU 2011, L 65) die overal geldt',
    'voertuig (met wielen) dat rijdt',
    'Hieronder wordt verstaan een voertuig dat over rails rijdt',
    'Hieronder vallen alle voertuigen die over rails rijden',
    'Voertuig dat rijdt. Bijvoorbeeld een tram.',
    'persoon, die rijdt',
    'dak boven een plein, waaronder mensen schuilen',
    'naam waaronder een onderneming handelt',
    'school met een bestuur, waaronder mede begrepen de leden ervan',
    'persoon die, als hij rijdt, waarbij hij let op de weg, stopt',
  ],
  invalid: [
    {
      definitie: 'vereenvoudigde weergave van de werkelijkheid, die men in een tekening laat zien',
      ernst: 'advies',
      vindt: 'die men in een tekening laat zien',
    },
    {
      definitie: 'middel dat personen over land vervoert, bijvoorbeeld een auto of bus.',
      vindt: 'bijvoorbeeld een auto of bus',
      wordt: 'middel dat personen over land vervoert.',
      ernst: 'fout',
    },
    {
      definitie: 'middel (zoals een auto of bus) dat personen over land vervoert',
      vindt: '(zoals een auto of bus)',
      wordt: 'middel dat personen over land vervoert',
      ernst: 'waarschuwing',
    },
    { definitie: 'middel, zoals een auto', wordt: null },
    { definitie: 'persoon die stoffen, zoals zand, over land vervoert', wordt: null },
    { definitie: 'geheel dat bestaat uit bijvoorbeeld een auto of bus', wordt: null },
    { definitie: 'groep van o.a. ambtenaren en burgers', vindt: 'o.a. ambtenaren en burgers' },
    {
      definitie: 'gebouw dat hoger is dan de bomen eromheen, waaronder flats en torens',
      vindt: 'waaronder flats en torens',
      ernst: 'waarschuwing',
      related: ['INT-09'],
    },
    {
      definitie: 'hulp aan kinderen en hun ouders in de gemeente, zie ook de Jeugdwet',
      vindt: 'zie ook de Jeugdwet',
      ernst: 'waarschuwing',
      wordt: 'hulp aan kinderen en hun ouders in de gemeente',
    },
    {
      definitie: 'bedrag, i.e. de som van alle betalingen',
      vindt: 'i.e. de som van alle betalingen',
      ernst: 'fout',
    },
    { definitie: 'as van het spoor, d.w.z. het midden', vindt: 'd.w.z. het midden' },
    {
      definitie: 'vrijgave van een ruimte, wat betekent dat de deur opengaat',
      ernst: 'waarschuwing',
      vindt: 'wat betekent dat de deur opengaat',
    },
    { definitie: 'put (een gat in de grond gevuld met water) langs de weg', ernst: 'advies' },
  ],
});
