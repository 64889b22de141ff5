import { testRule } from '../../support/rule.ts';

testRule('INT-09', {
  valid: [
    'weggebruikers, te weten voetgangers, fietsers en bestuurders',
    'vader of moeder van een kind',
    'naam waaronder de onderneming of vereniging handelt',
    'voorwaarden waaronder een partij goederen of diensten levert',
    'persoon zoals bedoeld in artikel 3 of artikel 4 van de wet',
    'al dan niet betaald werk voor een vereniging of stichting',
    'prijs inclusief belasting en kosten',
    'middel van vervoer, bijvoorbeeld een auto',
    'schriftelijk stuk of ander materiaal dat gegevens bevat',
    'burgemeester, wethouders en andere leden van het bestuur van een gemeente',
    'drukte op de ed-laan',
    'Weg met twee banen. Bijvoorbeeld een autoweg, snelweg of provinciale weg, enz.',
    'verkeer, in ieder geval met een auto of fiets',
    'persoon die werkt in een sector, zoals de zorg of het onderwijs',
    'meting van een grootheid (bijv. temperatuur of druk)',
    '',
  ],
  invalid: [
    {
      definitie: 'materiaal voor een gebouw, zoals hout, steen en glas',
      vindt: 'zoals hout, steen en glas',
      wordt: 'materiaal voor een gebouw, te weten hout, steen en glas',
      ernst: 'waarschuwing',
    },
    {
      definitie: 'vervoermiddel op de weg, bijv. een auto of bus',
      vindt: 'bijv. een auto of bus',
      ernst: 'fout',
      wordt: 'vervoermiddel op de weg, te weten een auto of bus',
    },
    {
      definitie: 'auto, bus, tram, etc.',
      vindt: 'etc.',
      wordt: null,
      ernst: 'fout',
    },
    {
      definitie: 'Groei in omvang, aantal of kwaliteit, enz.',
      vindt: 'enz.',
      wordt: 'Groei in omvang, aantal of kwaliteit.',
    },
    { definitie: 'effect op temperatuur, neerslag, wind, et cetera.', vindt: 'et cetera', ernst: 'fout' },
    { definitie: 'plaats in een hotel, restaurant e.d.', vindt: 'e.d.', wordt: null },
    { definitie: 'groep van o.a. ambtenaren en burgers', vindt: 'o.a. ambtenaren en burgers', ernst: 'fout' },
    {
      definitie: 'dieren, waaronder honden en katten',
      vindt: 'waaronder honden en katten',
      ernst: 'waarschuwing',
    },
    {
      definitie: 'zaken waaronder eetwaren, drinkwaren en zaden',
      vindt: 'waaronder eetwaren, drinkwaren en zaden',
    },
    { definitie: 'informatie zoals post, telefoon…', vindt: 'zoals post, telefoon' },
    { definitie: 'fiets, bromfiets, auto ...', vindt: '...', ernst: 'waarschuwing' },
    { definitie: 'toegangswegen, oprijlanen en dergelijke', vindt: 'en dergelijke', ernst: 'fout' },
    { definitie: 'sloop van gebouwen, bruggen en andere objecten', vindt: 'en andere', ernst: 'advies' },
    {
      definitie: 'zorg met inbegrip van verpleging, verzorging en vervoer',
      vindt: 'met inbegrip van verpleging, verzorging en vervoer',
      ernst: 'advies',
    },
    {
      definitie: 'weggebruiker, onder meer: voetganger, fietser en ruiter',
      vindt: 'onder meer: voetganger, fietser en ruiter',
    },
  ],
});
