import type { MarkdownLayout } from '@definitie-app/core';

export const BOOM = [['boom', 'plant met een stam']];
export const BOOM_EN_EIK = [
  ['boom', 'plant met een stam'],
  ['eik', 'boom met eikels'],
];

/** What a person reads as definities, and in which layout; each also with the line breaks of other systems. */
export const CASES: Record<
  MarkdownLayout,
  readonly (readonly [string, string, readonly (readonly string[])[]])[]
> = {
  'kop-citaat': [
    ['plain', '## boom\n\n> plant met een stam\n\n## eik\n\n> boom met eikels\n', BOOM_EN_EIK],
    ['named in the quote', '## Inleiding\n\n> **Definitie boom:** plant met een stam\n', BOOM],
    ['below a title', '# Begrippen\n\nTekst.\n\n## boom\n\n> plant met een stam\n\nHoog.\n\nOud.\n', BOOM],
    [
      'two in another document',
      '# Rapport\n\nTekst.\n\n## Woorden\n\n### boom\n\n> plant met een stam\n\n---\n\n### eik\n\n> boom met eikels\n\n## Aanpak\n\nTekst.\n',
      BOOM_EN_EIK,
    ],
    ['with a label of a begrip', 'Tekst.\n\n## boom\n\n> plant met een stam\n\nSynoniem: gewas\n', BOOM],
    ['metadata between', '## boom\n\nBron: wet\n\n> plant met een stam\n', BOOM],
  ],
  'kop-alinea': [
    [
      'below a title',
      '# Begrippen\n\n## boom\n\nplant met een stam\n\n## eik\n\nboom met eikels\n',
      BOOM_EN_EIK,
    ],
    [
      'title in the front matter',
      '---\ntitle: "Begrippenlijst"\n---\n\n## boom\n\nplant met een stam\n',
      BOOM,
    ],
    [
      'an appendix',
      '# Rapport\n\n## Bijlage A: Lijst van begrippen\n\n### boom\n\nplant met een stam\n',
      BOOM,
    ],
    ['letters in between', '# Woordenlijst\n\n## B\n\n### boom\n\nplant met een stam\n', BOOM],
    ['underlined', 'Begrippen\n=========\n\nboom\n----\n\nplant met\neen stam\n', BOOM],
    [
      'a list that belongs to it',
      '# Begrippen\n\n## boom\n\nplant:\n\n- met een stam\n',
      [['boom', 'plant:\nmet een stam']],
    ],
    ['numbered', '# 2 Begrippen\n\n## 2.1 boom\n\nplant met een stam\n', BOOM],
  ],
  labels: [
    ['below a heading', '## boom\n\n**Definitie**: plant met een stam\n\n**Bron**: wet\n', BOOM],
    ['plain', '## boom\n\nDefinitie: plant met een stam\n', BOOM],
    ['colon in bold', '## boom\n\n**Definitie:** plant met een stam\n', BOOM],
    ['with the begrip', '**Begrip**: boom\n**Definitie**: plant met een stam\n', BOOM],
    [
      'one below the other',
      '**Begrip:** boom  \n**Definitie:** plant met een stam  \n\n**Begrip:** eik  \n**Definitie:** boom met eikels\n',
      BOOM_EN_EIK,
    ],
    ['omschrijving of a begrip', 'Term: boom\nOmschrijving: plant met een stam\n', BOOM],
    [
      'a label on a line of its own',
      '## boom\n\n**Definitie**\n\nplant met een stam\n\n**Toelichting**\n\nHoog.\n',
      BOOM,
    ],
    ['a label above its text', '## boom\n\n**Definitie**  \nplant met een stam\n', BOOM],
    [
      'a label as a heading',
      '## boom\n\n### Definitie\n\nplant met een stam\n\n### Bron\n\nwet\n\n## eik\n\n### Definitie\n\nboom met eikels\n',
      BOOM_EN_EIK,
    ],
    ['a label as a heading above a quote', '# boom\n\n## Definitie\n\n> plant met een stam\n', BOOM],
    [
      'fields as headings',
      '# Boomsoort\n\n## Naam\nboom\n\n## ID\nB1\n\n## Definitie\nplant met een stam\n\n## Herkomst\nwet\n',
      [['Boomsoort', 'plant met een stam']],
    ],
    ['labels in a list', '## boom\n\n- ID: B1\n- **Definitie**: plant met een stam\n- **Bron**: wet\n', BOOM],
    [
      'empty labels',
      '## boom\n**naam**: boom\n\n**alternatieve naam**: \n\n**breder concept**: \n\n**definitie**: plant met een stam\n\n**herkomst**: \n',
      BOOM,
    ],
    [
      'a begrip that is called Bron',
      '## boom\n\n**definitie**: plant met een stam\n\n### Bron\n\n**definitie**: water uit de grond\n',
      [...BOOM, ['Bron', 'water uit de grond']],
    ],
    ['named as in the heading', '## boom\n\nTekst.\n\nDefinitie boom: plant met een stam\n', BOOM],
    ['named between quotation marks', 'Tekst.\n\nDefinitie van ‘boom’: plant met een stam\n', BOOM],
    ['named in slanted letters', 'Tekst.\n\nDefinitie *boom*: plant met een stam\n', BOOM],
    ['named', 'Tekst.\n\n**Definitie boom:** plant met een stam\n', BOOM],
    [
      'a list that it announces',
      '## boom\n\n**Definitie**: plant:\n\n- met een stam\n',
      [['boom', 'plant:\nmet een stam']],
    ],
    ['all empty', '## boom\n\n**Definitie**: \n\n**Bron**: \n', []],
    ['not yet known', '## boom\n\n**Definitie**: ?\n', []],
  ],
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
  'tabel-per-begrip': [
    [
      'below a heading',
      '## boom\n\n| Eigenschap | Waarde |\n|--|--|\n| Definitie | plant met een stam |\n| Bron | wet |\n',
      BOOM,
    ],
    [
      'with the begrip',
      '| | |\n|--|--|\n| **voorkeursterm** | <dfn>boom</dfn> |\n| **definitie** | plant met een stam |\n| **uri** | https://voorbeeld.nl/boom |\n',
      BOOM,
    ],
    ['begrip in the head', '| Begrip | boom |\n|--|--|\n| Omschrijving | plant met een stam |\n', BOOM],
    ['begrip above it', '| **boom** | |\n|--|--|\n| Definitie | plant met een stam |\n', BOOM],
    [
      'several below a heading',
      '# Bomen\n\nTekst.\n\n| Begrip | boom |\n|--|--|\n| Definitie | plant met een stam |\n\n| Begrip | eik |\n|--|--|\n| Definitie | boom met eikels |\n',
      BOOM_EN_EIK,
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
};
