import { BOOM, BOOM_EN_EIK, type LayoutCase } from './markdown-layout-case.ts';

/** Documents with a section, or a block of labels, for each begrip. */
export const SECTION_CASES = {
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
} satisfies Record<string, readonly LayoutCase[]>;
