import { testRule } from '../../support/rule.ts';

testRule('STR-08', {
  valid: [
    'gebouw met een tuin en een schuur',
    'verblijf voor zowel vrouwen met een kind als ouderen',
    'plein waar kinderen in een boom klimmen en ouders wachten',
    'gebouw voor leerkrachten en kinderen met een beperking',
    'persoon met een pas en een toestemming van de eigenaar',
    'persoon met een pas en met toestemming van de eigenaar',
    'persoon die zowel een pas als toestemming heeft',
    'persoon die een gebouw schoonmaakt en onderhoudt',
    'dienst van het Ministerie van Justitie en Veiligheid',
    'plaatsing van planten en bomen in een park',
    'middel voor de bouw en sloop van een huis',
    'gesprek met een vraag en antwoord',
    'deur met een in- en uitgang',
    'verlies van een combinatie van warmte en vocht',
    'jaarrekening met een naar aard en strekking vergelijkbare inhoud',
    'spanning van 110 kV of hoger en lager dan 220 kV',
    'plek in de openbare of private ruimte die koel en schoon is',
    'gebouw waarin een bedrijf of vereniging werkt en vergadert',
    'contract tussen een bank en een persoon of een bedrijf',
    'verhouding tussen inkomen of vermogen en de schuld',
    'werk voor wegen, water of leidingen en niet bedoeld voor verblijf',
    'Weg met een berm. Hier rijden auto’s en/of fietsen.',
    '',
  ],
  invalid: [
    {
      definitie: 'loket voor ouderen met een indicatie en mantelzorgers',
      vindt: 'ouderen met een indicatie en mantelzorgers',
      ernst: 'advies',
    },
    {
      definitie: 'archief met brieven van een burger en rapporten',
      vindt: 'brieven van een burger en rapporten',
      ernst: 'advies',
    },
    {
      definitie: 'persoon met een pas en toestemming',
      vindt: 'een pas en toestemming',
      ernst: 'waarschuwing',
    },
    {
      definitie: 'persoon die toegang heeft met een pasje en toestemming',
      vindt: 'een pasje en toestemming',
    },
    { definitie: 'toegang na een aanvraag en betaling', vindt: 'een aanvraag en betaling', wordt: null },
    {
      definitie: 'persoon met een geldig paspoort en vergunning.',
      vindt: 'een geldig paspoort en vergunning',
    },
    {
      definitie: 'toegang met het paspoort en vergunning',
      vindt: 'het paspoort en vergunning',
      ernst: 'advies',
    },
    {
      definitie: 'apparaat voor het opladen en/of ontladen van een accu',
      vindt: 'en/of',
      wordt: 'apparaat voor het opladen of ontladen van een accu',
      ernst: 'waarschuwing',
      related: ['STR-09'],
    },
    {
      definitie: 'levering van goederen en / of diensten',
      vindt: 'en / of',
      wordt: 'levering van goederen of diensten',
    },
    {
      definitie: 'persoon die een auto en motor of fiets bezit',
      vindt: 'auto en motor of fiets',
      ernst: 'waarschuwing',
    },
    {
      definitie: 'proces dat leidt tot vaardigheden of verantwoordelijkheid en autonomie',
      vindt: 'vaardigheden of verantwoordelijkheid en autonomie',
    },
    { definitie: 'persoon met een auto en een motor of een fiets', aantal: 1, ernst: 'waarschuwing' },
    { definitie: 'verkoop van hout en/of glas en/of steen', aantal: 2 },
  ],
});
