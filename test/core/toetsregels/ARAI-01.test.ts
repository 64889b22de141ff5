import { testRule } from '../../support/rule.ts';

testRule('ARAI-01', {
  valid: [
    'activiteit die geld oplevert',
    'isolatie van een gebouw tegen kou',
    'registratie van de stukken van een zaak',
    'waren die in een winkel te koop liggen',
    'was van bijen waarvan kaarsen worden gemaakt',
    'vormen van hulp aan huis',
    'staat die lid is van de Europese Unie',
    'kan met een tuit en een oor',
    'Isolerende laag om een leiding',
    'document dat het besluit betekent en beschrijft',
    { begrip: 'tram', definitie: 'tram: voertuig op rails' },
  ],
  invalid: [
    {
      definitie: 'is een activiteit die geld oplevert',
      vindt: 'is',
      wordt: null,
      ernst: 'fout',
      related: ['STR-01'],
    },
    { definitie: '“Is een activiteit die geld oplevert”', vindt: 'Is' },
    { definitie: '- heeft als taak bezwaren te behandelen', vindt: 'heeft' },
    { definitie: 'creëert waarde', vindt: 'creëert' },
    { definitie: 'Registreert de stukken van een zaak', vindt: 'Registreert' },
    { definitie: 'betekent dat iemand weggaat', vindt: 'betekent' },
    { definitie: 'zijn alle personen die wonen in de stad', vindt: 'zijn' },
    { begrip: 'tram', definitie: 'tram: rijdt', vindt: 'rijdt' },
    { begrip: 'tram', definitie: 'tram: kunnen rijden op rails', vindt: 'kunnen' },
  ],
});
