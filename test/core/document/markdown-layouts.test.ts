import { type Gelezen, MARKDOWN_LAYOUTS, readMarkdown } from '@definitie-app/core';
import { describe, expect, test } from 'vitest';
import { BOOM, BOOM_EN_EIK } from './markdown-layout-case.ts';
import { CASES } from './markdown-layout-cases.ts';

/** Begrip and definitie of each entry. */
const pairs = ({ entries }: Gelezen) => entries.map(({ concept }) => [concept.begrip, concept.definitie]);

describe.each(MARKDOWN_LAYOUTS)('%s', (layout) => {
  test.each(CASES[layout])('%s', (_name, text, expected) => {
    for (const newline of ['\n', '\r\n', '\r'])
      for (const start of ['', '\uFEFF'])
        expect(pairs(readMarkdown(start + text.replaceAll('\n', newline)))).toEqual(expected);
  });

  test.each(CASES[layout])('%s, when someone says that it has this layout', (_name, text, expected) => {
    const found = pairs(readMarkdown(text, layout));
    // What stands in another layout beside it is then not read.
    expect(expected).toEqual(expect.arrayContaining(found));
    if (expected.length > 0) expect(found).not.toEqual([]);
  });
});

test.each([
  ['kop-alinea', '# Bomen\n\n## boom\n\nplant met een stam\n', BOOM],
  ['opsomming', '# Bomen\n\n- boom: plant met een stam\n- eik: boom met eikels\n', BOOM_EN_EIK],
  ['labels', '## boom\n\nOmschrijving: plant met een stam\n', BOOM],
  ['tabel', '| Soort | Wat het is |\n|--|--|\n| boom | plant met een stam |\n', BOOM],
  [
    'tabel-per-begrip',
    '## boom\n\n| Kenmerk | Waarde |\n|--|--|\n| Omschrijving | plant met een stam |\n',
    BOOM,
  ],
] as const)('%s counts anywhere, but only when someone says so', (layout, text, expected) => {
  expect(pairs(readMarkdown(text))).toEqual([]);
  expect(pairs(readMarkdown(text, layout))).toEqual(expected);
});

test('a list of something else beside a definitie is none', () => {
  const text =
    '## boom\n\n**Definitie**: plant met een stam\n\nWe gebruiken deze uitgangspunten:\n\n- **Betaalbaar**: de kosten van de boom stijgen niet.\n';
  expect(pairs(readMarkdown(text))).toEqual(BOOM);
});

describe('what else is known of a begrip', () => {
  const all = {
    toelichting: 'Een hoge.',
    bronnen: ['wet', 'boek, p. 3'],
    synoniemen: ['gewas', 'hout'],
    voorbeelden: ['eik', 'beuk'],
    categorie: 'type',
    context: { organisatorisch: ['Bosbeheer'], juridisch: ['bosrecht'], wettelijkeBasis: ['Boswet'] },
  };
  const LABELLED = `**Toelichting**: Een *hoge*.

**Bronnen**: wet; boek, p. 3

**Synoniemen**: gewas, hout

**Voorbeelden**: eik; beuk

**Categorie**: Type

**Context**: Bosbeheer

**Rechtsgebied**: bosrecht

**Wettelijke basis**: Boswet
`;
  const row = (line: string) => line.replace(/^\*\*(.*)\*\*: (.*)$/, '| $1 | $2 |');
  const rows = LABELLED.split('\n\n').map((line) => row(line.trim()));
  const cells = rows.map((line) => line.split('|').map((cell) => cell.trim()));

  test.each([
    ['below a quote', `## boom\n\n> plant\n\n${LABELLED}`],
    ['below a paragraph', `# Begrippen\n\n## boom\n\nplant\n\n${LABELLED}`],
    ['in labels', `## boom\n\n**Definitie**: plant\n\n${LABELLED}`],
    [
      'in labels right below each other',
      `**Begrip**: boom\n**Definitie**: plant\n${LABELLED.replaceAll('\n\n', '\n')}`,
    ],
    [
      'in a list of labels',
      `## boom\n\n- **Definitie**: plant\n${LABELLED.replaceAll('\n\n', '\n').replaceAll(/^\*\*/gm, '- **')}`,
    ],
    [
      'in a list in a list',
      `# Begrippen\n\n- **boom**: plant\n${LABELLED.replaceAll('\n\n', '\n').replaceAll(/^\*\*/gm, '  - **')}`,
    ],
    [
      'in headings',
      `## boom\n\n### Definitie\n\nplant\n\n${LABELLED.replaceAll(/^\*\*(.*)\*\*: /gm, '### $1\n\n')}`,
    ],
    ['in a table for each begrip', `| Begrip | boom |\n|--|--|\n| Definitie | plant |\n${rows.join('\n')}\n`],
    [
      'in a box below a quote',
      `## boom\n\n> plant\n\n??? info "Kenmerken"\n\n    | Eigenschap | Waarde |\n    |--|--|\n${rows.map((line) => `    ${line}`).join('\n')}\n`,
    ],
    [
      'in columns',
      `| Begrip | Definitie | ${cells.map(([, name]) => name).join(' | ')} |\n|${'--|'.repeat(10)}\n| boom | plant | ${cells.map(([, , text]) => text).join(' | ')} |\n`,
    ],
  ])('%s', (_name, text) => {
    expect(readMarkdown(text).entries.map(({ concept }) => concept)).toEqual([
      { begrip: 'boom', definitie: 'plant', ...all },
    ]);
  });
});
