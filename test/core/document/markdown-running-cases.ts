import { BOOM, BOOM_EN_EIK, type LayoutCase } from './markdown-layout-case.ts';

/** Documents with begrippen in a list, a table or running text. */
export const RUNNING_CASES = {
  opsomming: [
    ['bold', '# Begrippen\n\n- **boom**: plant met een stam\n- **eik**: boom met eikels\n', BOOM_EN_EIK],
    [
      'bold with its colon',
      '# Begrippen\n\n* **boom:** plant met een stam\n* **eik:** boom met eikels\n',
      BOOM_EN_EIK,
    ],
    ['a dash', '# Begrippen\n\n* boom - plant met een stam\n* eik - boom met eikels\n', BOOM_EN_EIK],
    [
      'a long dash',
      '# Begrippen\n\n+ **boom** — plant met een stam\n+ *eik* – boom met eikels\n',
      BOOM_EN_EIK,
    ],
    ['plain', '# Begrippen\n\n- boom: plant met een stam\n- eik: boom met eikels\n', BOOM_EN_EIK],
    [
      'nothing in between',
      '# Begrippen\n\n- **boom** plant met een stam\n- **eik** boom met eikels\n',
      BOOM_EN_EIK,
    ],
    [
      'on the next line',
      '# Begrippen\n\n- **boom**\n  plant met een stam\n- **eik**\n\n  boom met eikels\n',
      BOOM_EN_EIK,
    ],
    ['lazy lines', '# Begrippen\n\n- boom: plant met\neen stam\n', BOOM],
    [
      'numbered',
      '# Begrippen\n\n1. **boom**: plant met een stam\n2. **eik**: boom met eikels\n',
      BOOM_EN_EIK,
    ],
    [
      'below letters',
      '# Begrippen\n\n- B\n  - boom: plant met een stam\n- E\n  - eik: boom met eikels\n',
      BOOM_EN_EIK,
    ],
    [
      'announced',
      'In dit stuk gebruiken we de volgende begrippen:\n\n- **boom**: plant met een stam\n- **eik**: boom met eikels\n',
      BOOM_EN_EIK,
    ],
    [
      'a nested list that belongs to it',
      '# Begrippen\n\n- boom: plant:\n\n    - met een stam\n',
      [['boom', 'plant:\nmet een stam']],
    ],
    [
      'a link',
      '# Begrippen\n\n- [boom](#boom): plant met een stam\n- **[eik](#eik)**: boom met eikels\n',
      BOOM_EN_EIK,
    ],
    [
      'a begrip that is code',
      '# Begrippen\n\n- `boom`: plant met een stam\n- **`eik`**: boom met `eikels`\n',
      BOOM_EN_EIK,
    ],
    [
      'bold paragraphs',
      '# Begrippen\n\n**boom** — plant met een stam\n\n**eik**: boom met eikels\n',
      BOOM_EN_EIK,
    ],
    [
      'bold lines',
      '# Begrippen\n\n**boom** — plant met een stam  \n**eik** — boom met eikels\n',
      BOOM_EN_EIK,
    ],
    [
      'bold paragraphs with underscores',
      '# Woordenlijst\n\n__boom__: plant met een stam\n\n__eik__: boom met eikels\n',
      BOOM_EN_EIK,
    ],
    [
      'bold above its text',
      '# Begrippen\n\n**boom**  \nplant met een stam\n\n**eik**\n\nboom met eikels\n',
      BOOM_EN_EIK,
    ],
    [
      'a quote below it',
      '# Begrippen\n\n* **boom**: \n> plant met een stam\n* **eik**: boom met eikels\n',
      BOOM_EN_EIK,
    ],
    [
      'beside other definities',
      '## eik\n\n> boom met eikels\n\nDe soorten:\n\n- **boom**: plant met een stam\n- **Eik**: een boom\n',
      BOOM_EN_EIK.toReversed(),
    ],
    [
      'an abbreviation that is only written out',
      '# Begrippen\n\n- AVG: Algemene verordening gegevensbescherming\n- boom: plant met een stam\n',
      BOOM,
    ],
  ],
  tabel: [
    ['plain', '| Begrip | Definitie |\n|--|--|\n| boom | plant met een stam |\n', BOOM],
    [
      'any order',
      '| Bron | Omschrijving | Nr | Term |\n|:--|--|--:|--|\n| wet | plant met een stam | 1 | boom |\n',
      BOOM,
    ],
    ['betekenis', 'Begrip | Betekenis\n--- | ---\n**boom** | plant met een stam', BOOM],
    ['uitleg', '| Begrip | Uitleg |\n|--|--|\n| boom | plant met een stam |\n', BOOM],
    ['a word with its meaning', '| Woord | Betekenis |\n|--|--|\n| boom | plant met een stam |\n', BOOM],
    ['a name with a definitie', '| Naam | Definitie |\n|--|--|\n| boom | plant met een stam |\n', BOOM],
    [
      'right below a text',
      'De begrippen zijn:\n| Begrip | Definitie |\n|--|--|\n| boom | plant met een stam |\n',
      BOOM,
    ],
    [
      'a column in another language',
      '| Term | Definitie | Term | Definitie |\n|--|--|--|--|\n| boom | plant met een stam | tree | a plant |\n',
      BOOM,
    ],
  ],
  definitielijst: [
    ['plain', 'boom\n: plant met een stam\n\neik\n:   boom met\n    eikels\n', BOOM_EN_EIK],
    ['with synonyms', 'boom\ngewas\n: plant met een stam\n', BOOM],
  ],
  afkortingen: [
    [
      'plain',
      'Tekst.\n\n*[boom]: plant met een stam\n*[eik]: boom met eikels\n*[BHV]: Bos- en houtverordening\n',
      BOOM_EN_EIK,
    ],
    ['tabs', '*[boom]:\tplant met een stam', BOOM],
  ],
  wet: [
    [
      'letters',
      '### Artikel 1\n\nIn deze wet wordt verstaan onder:\n\na. boom: plant met een stam;\n\nb. eik: boom met eikels.\n',
      [
        ['boom', 'plant met een stam'],
        ['eik', 'boom met eikels.'],
      ],
    ],
    [
      'one paragraph',
      'In deze wet wordt verstaan onder:\na. boom: plant met een stam;\nb. eik: boom met eikels;\n',
      BOOM_EN_EIK,
    ],
    [
      'slanted',
      'In deze wet en de daarop berustende bepalingen wordt verstaan onder: \n\n*boom:* plant met een stam;  \n\n*eik:* boom met eikels;\n',
      BOOM_EN_EIK,
    ],
    [
      'a list',
      'In dit besluit wordt verstaan onder:\n\n- *a.* boom: plant met een stam;\n- *b.* eik: boom met eikels;\n',
      BOOM_EN_EIK,
    ],
    [
      'a list without letters',
      'In deze regeling wordt verstaan onder:\n\n- *boom:* plant met een stam;\n- *eik*: boom met eikels;\n',
      BOOM_EN_EIK,
    ],
    [
      'a paragraph of an article',
      '1. In deze wet wordt verstaan onder:\n\na. boom: plant met een stam;\n\nb. eik: boom met eikels;\n\n2. Onder een boom valt ook: een struik.\n',
      BOOM_EN_EIK,
    ],
    [
      'indented',
      '1. In deze wet wordt verstaan onder:\n    a. boom: plant met een stam;\n    b. eik: boom met eikels;\n2. Iets anders: tekst.\n',
      BOOM_EN_EIK,
    ],
    [
      'parts of parts',
      'In deze wet wordt verstaan onder:\n\na. boom: plant met:\n\n1°. een stam, en\n\n2°. takken;\n\nb. eik: boom met eikels;\n',
      [
        ['boom', 'plant met:\n1°. een stam, en\n2°. takken'],
        ['eik', 'boom met eikels'],
      ],
    ],
    [
      'nested lists',
      'In deze wet wordt verstaan onder:\n\n- a. boom: plant met:\n  - 1°. een stam;\n  - 2°. takken;\n- b. eik: boom met eikels;\n',
      [
        ['boom', 'plant met:\n1°. een stam;\n2°. takken'],
        ['eik', 'boom met eikels'],
      ],
    ],
    [
      'a part that lapsed',
      'In deze wet wordt verstaan onder:\n\na. boom: plant met een stam;\n\nb. vervallen;\n\nc. eik: boom met eikels;\n',
      BOOM_EN_EIK,
    ],
    [
      'terms and conditions',
      '## Artikel 1. Definities\n\nIn deze algemene voorwaarden wordt verstaan onder:\n\n- **boom:** plant met een stam;\n- **eik**: boom met eikels\n',
      BOOM_EN_EIK,
    ],
    [
      'up to the next article',
      'In deze wet wordt verstaan onder:\n\na. boom: plant met een stam;\n\nb. eik: boom met eikels;\n\n### Artikel 2\n\na. minister: Onze Minister.\n',
      BOOM_EN_EIK,
    ],
  ],
} satisfies Record<string, readonly LayoutCase[]>;
