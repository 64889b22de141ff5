import { testRule } from '../../support/rule.ts';

testRule('INT-10', {
  valid: [
    'zorg als bedoeld in artikel 1 van de Wet marktordening gezondheidszorg',
    'zorg die volgens de Zorgverzekeringswet wordt vergoed',
    'codering (zie https://www.iso.org/standard/4767.html)',
    'begrip met een nummer (zie artikel 3 van de wet)',
    'document waarin staat hoe een taak wordt uitgevoerd',
    'interne richtlijn van een organisatie over gedrag',
    { begrip: 'interne procedure', definitie: 'reeks stappen volgens een interne procedure' },
    'overeenkomst zoals vastgelegd in een document',
    'indeling volgens de richtlijn van de Europese Commissie',
    'indeling volgens het document NEN 3610',
    'plek waar ik een boom zie staan',
    'handeling op de interne markt van de Europese Unie',
    'kenmerken van een zaak die samen met bovengenoemde kenmerken gelden',
    '1°. een school; 2°. de leraar van een bovengenoemde instelling',
    'tekst met het woord ‘zie bijlage’',
    'middel dat in een handboek is beschreven',
  ],
  invalid: [
    {
      definitie: 'zorg die volgens de interne richtlijn wordt verleend',
      vindt: 'volgens de interne richtlijn',
      ernst: 'waarschuwing',
      wordt: null,
    },
    { definitie: 'gegevens die op het intranet staan', vindt: 'op het intranet' },
    {
      definitie: 'stappen zoals beschreven in de werkinstructie',
      vindt: 'zoals beschreven in de werkinstructie',
    },
    {
      definitie: 'overzicht van de werktijden per week (zie het personeelsplan).',
      vindt: 'zie het personeelsplan',
      wordt: 'overzicht van de werktijden per week.',
    },
    {
      definitie: 'overzicht van werktijden per week. Zie de toelichting.',
      vindt: 'Zie de toelichting',
      wordt: 'overzicht van werktijden per week.',
    },
    { definitie: 'formulier met de benodigde bescheiden', vindt: 'benodigde bescheiden' },
    {
      definitie: 'deel van een project zoals beschreven in het document',
      vindt: 'zoals beschreven in het document',
    },
    { definitie: 'termijn die volgens de procedure geldt', vindt: 'volgens de procedure' },
    { definitie: 'indeling volgens document X', vindt: 'volgens document X' },
    { definitie: 'werkwijze zoals bekend binnen de afdeling', vindt: 'zoals bekend binnen de afdeling' },
    {
      definitie: 'datum die hoort bij bovenstaande gegevens',
      vindt: 'bovenstaande gegevens',
      ernst: 'waarschuwing',
    },
    { definitie: 'afspraak, vgl. het contract', vindt: 'vgl. het contract', ernst: 'advies' },
  ],
});
