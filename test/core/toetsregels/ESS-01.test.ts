import { testRule } from '../../support/rule.ts';

testRule('ESS-01', {
  valid: [
    'instantie die gegevens verwerkt',
    'recht om bij verkiezingen te stemmen',
    'algemene zorgplicht om schade te voorkomen',
    'verzoek aan de rechter om de straf te verminderen',
    'handeling waartoe iemand verplicht is om te voldoen',
    'poging om in te breken in een huis',
    'tijd die nodig is om naar het werk te reizen',
    'papieren die vereist zijn om een grens over te gaan',
    'vermogen om energie te verplaatsen',
    'bijeenkomst die om 12 uur begint',
    'voorwerp van om het even welke omvang dat men koopt om het even waar',
    'persoon bedoeld in artikel 3',
    'goederen die ter plaatse zijn en ter beschikking staan',
    'gebied rond een kerk om de markt',
    { begrip: 'toestemming', definitie: 'uiting van wil om iets te laten gebeuren' },
  ],
  invalid: [
    {
      definitie: 'instantie om gegevens van burgers te verwerken',
      vindt: 'om gegevens van burgers te verwerken',
      ernst: 'waarschuwing',
      related: ['STR-06'],
    },
    { definitie: 'water dat dient om iets te koelen', vindt: 'dient om iets te koelen', ernst: 'fout' },
    { definitie: 'apparaat bedoeld voor het meten van druk', vindt: 'bedoeld voor het meten van druk' },
    {
      definitie: 'actie met als doel gedrag te veranderen',
      vindt: 'met als doel gedrag te veranderen',
      ernst: 'fout',
    },
    {
      definitie: 'lijst ten behoeve van de handhaving die men bijhoudt',
      vindt: 'ten behoeve van de handhaving',
    },
    { definitie: 'subsidie ter bevordering van de kunst', vindt: 'ter bevordering van de kunst' },
    { definitie: 'traject gericht op herstel', ernst: 'advies' },
    { definitie: 'afspraak in het kader van de zorg', ernst: 'advies' },
    {
      definitie: 'lijst met namen van alle bedrijven teneinde toezicht te houden.',
      ernst: 'fout',
      wordt: 'lijst met namen van alle bedrijven.',
    },
    { definitie: 'lijst teneinde toezicht te houden', wordt: null },
    { definitie: 'lijst (met namen van alle bedrijven) teneinde toezicht te houden', wordt: null },
  ],
});
