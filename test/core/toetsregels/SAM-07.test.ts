import { testRule } from '../../support/rule.ts';

testRule('SAM-07', {
  valid: [
    'kader waarbinnen plannen worden bedacht en mogelijk gemaakt',
    'middel dat reizen goedkoop en mogelijk maakt',
    'stappen die nodig zijn om een verkoop veilig en mogelijk te maken',
    'besluit waardoor bouw is toegestaan en mogelijk is',
    'regeling waardoor uitstel wordt verleend en mogelijk wordt gemaakt',
    'overbrengen van een huishouden naar een ander adres',
    'aanvullend pensioen van een werkgever',
    'extramurale zorg aan ouderen',
    'gegevens die uit een bestand zijn geëxtraheerd',
    'extra informatie over een leverancier',
    'perceel met daarnaast gelegen grond',
    'strook grond, al dan niet begroeid',
    'persoon die ook een huis bezit',
    'dak dat ook een andere functie heeft',
    'uitsluitend of mede bestaande uit hout',
    'bedrag van tien plus twee euro',
    'document met de term ‘en eventueel’ in de titel',
    { definitie: 'school, alsmede het plein', bronnen: ['Wet op het onderwijs'] },
    { begrip: 'eventuele schade', definitie: 'eventuele schade door een storm' },
    '',
  ],
  invalid: [
    {
      definitie:
        'overbrengen van een huishouden naar een ander adres en eventueel het inrichten van de woning',
      vindt: 'en eventueel het inrichten van de woning',
      ernst: 'waarschuwing',
      wordt: 'overbrengen van een huishouden naar een ander adres',
    },
    {
      definitie: 'nagaan of een aanvraag volledig is en, zo nodig, het opvragen van stukken.',
      vindt: 'en, zo nodig, het opvragen van stukken',
      wordt: null,
    },
    {
      definitie: 'persoon die een gebouw beheert en tevens klachten aanneemt',
      vindt: 'en tevens klachten aanneemt',
      wordt: 'persoon die een gebouw beheert',
    },
    {
      definitie: 'nagaan of een aanvraag volledig is ingevuld en, zo nodig, het opvragen van stukken.',
      wordt: 'nagaan of een aanvraag volledig is ingevuld.',
    },
    { definitie: 'persoon die klachten en eventueel vragen behandelt', wordt: null },
    {
      definitie: 'rijdend voertuig en indien nodig de aanhanger',
      vindt: 'en indien nodig de aanhanger',
      wordt: null,
    },
    {
      definitie: 'verharde plek bij een huis, alsmede de beplanting eromheen',
      vindt: 'alsmede de beplanting eromheen',
    },
    {
      definitie: 'afdak aan een pand, eventueel op palen',
      vindt: 'eventueel op palen',
      ernst: 'waarschuwing',
    },
    { definitie: 'tekst met een eventuele toelichting', vindt: 'eventuele toelichting', ernst: 'advies' },
    { definitie: 'eigenaar van een huis en ook de huurder', vindt: 'en ook de huurder' },
    {
      definitie: 'verkoop van een huis en mogelijk de inboedel',
      vindt: 'en mogelijk de inboedel',
      ernst: 'waarschuwing',
    },
    { definitie: 'Dienst aan huis. Daarnaast is er een balie.', ernst: 'advies' },
    { definitie: 'arbeid in een fabriek en bovendien werk op het land', ernst: 'waarschuwing' },
  ],
});
