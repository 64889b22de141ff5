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
    'procedure waarin iemand bedrijven uitnodigt om een prijs te noemen',
    'degene die zich jegens een ander verbindt om een werk uit te voeren',
    'regeling waaraan een werknemer gehouden is om deel te nemen',
    'overeenkomst die een partij dwingt om te betalen',
    'brief die een inwoner oproept om te komen',
    'gebouw dat geschikt is om in te wonen, om in te werken of om te slapen',
    'het in Londen gesloten Verdrag ter voorkoming van verontreiniging door schepen',
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
    {
      definitie:
        'lidstaat waaraan een rechterlijke uitspraak met het oog op tenuitvoerlegging is toegezonden',
      vindt: 'met het oog op tenuitvoerlegging',
      wordt: null,
    },
    {
      definitie:
        'lidstaat waaraan een rechterlijke uitspraak met het oog op tenuitvoerlegging toegezonden is',
      vindt: 'met het oog op tenuitvoerlegging',
      wordt: null,
    },
    { definitie: 'plek waar de dienst een auto ter beveiliging van mensen', wordt: null },
    {
      definitie: 'lijst in het kader van de uitoefening van zijn beroep',
      vindt: 'in het kader van de uitoefening van zijn beroep',
    },
    { definitie: 'lijst ten behoeve van de zorg en bevat namen', vindt: 'ten behoeve van de zorg' },
    {
      definitie: 'afsluiting rond een terrein met een slot, meestal ter voorkoming van diefstal',
      wordt: null,
    },
    {
      definitie: 'afsluiting van een terrein met een slot, al dan niet ter voorkoming van diefstal',
      wordt: null,
    },
    {
      definitie: 'afsluiting rond een terrein met een slot ter voorkoming van diefstal',
      toelichting: 'al iets',
      wordt: 'afsluiting rond een terrein met een slot',
      toelichtingWordt: 'al iets. Doel: ter voorkoming van diefstal.',
    },
    {
      definitie: 'afsluiting rond een terrein met een slot ter voorkoming van diefstal',
      toelichting: 'Zie ‘hek’ (een synoniem.)',
      toelichtingWordt: 'Zie ‘hek’ (een synoniem.) Doel: ter voorkoming van diefstal.',
      wordt: 'afsluiting rond een terrein met een slot',
    },
    { definitie: 'lijst (met namen van alle bedrijven) teneinde toezicht te houden', wordt: null },
  ],
});
