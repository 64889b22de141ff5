import { type Gelezen, readMarkdown } from '@definitie-app/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shownBy } from './shown-by.ts';

/** Begrip and definitie of each entry. */
const pairs = ({ entries }: Gelezen) => entries.map(({ concept }) => [concept.begrip, concept.definitie]);
const table = (...rows: readonly string[]) => `| Begrip | Definitie |\n| --- | --- |\n${rows.join('\n')}\n`;

describe('a heading with a quote', () => {
  test.each([
    ['as it should', '## boom\n\n> plant met een stam\n', 'boom', 'plant met een stam'],
    ['at once', '# boom\n> plant', 'boom', 'plant'],
    ['underlined heading', 'boom\n====\n\n> plant\n', 'boom', 'plant'],
    ['closed and numbered heading', '### 2.1 boom ###\n\n>plant\n', 'boom', 'plant'],
    ['heading with an id', '### boom {#boom}\n\n> plant\n', 'boom', 'plant'],
    ['heading that is a link', '### [boom](#boom)\n\n> plant\n', 'boom', 'plant'],
    ['several lines', '## boom\n\n> plant met\n> een stam\n', 'boom', 'plant met een stam'],
    ['a lazy line', '## boom\n\n> plant met\neen stam\n', 'boom', 'plant met een stam'],
    [
      'a hard line break',
      '## boom\n\n> plant met  \n> een stam\\\n> en takken',
      'boom',
      'plant met\neen stam\nen takken',
    ],
    [
      'several paragraphs and a list',
      '## boom\n\n> plant:\n>\n> - hoog;\n> - oud.\n>\n> En mooi.',
      'boom',
      'plant:\nhoog;\noud.\n\nEn mooi.',
    ],
    [
      'a list and a paragraph',
      '## boom\n\n> - hoge plant\n> - oude plant\n>\n> Een boom heeft een stam',
      'boom',
      'hoge plant\noude plant\n\nEen boom heeft een stam',
    ],
    [
      'markup',
      '## boom\n\n> *plant* met **een** `stam` en [takken](#tak "tak") ~~of niet~~',
      'boom',
      'plant met een stam en takken of niet',
    ],
    [
      'nested markup',
      '## boom\n\n> ***plant** met* **[een *hoge* stam](x)**',
      'boom',
      'plant met een hoge stam',
    ],
    [
      'no markup after all',
      '## boom\n\n> plant_met_stam, 2 * 3 * 4, a[1] en < 5',
      'boom',
      'plant_met_stam, 2 * 3 * 4, a[1] en < 5',
    ],
    [
      'escapes and entities',
      '## boom\n\n> plant \\*met\\* caf&eacute; &amp; &#233;&#xe9;&onbekend;',
      'boom',
      'plant *met* café & éé&onbekend;',
    ],
    ['HTML in between', '## boom\n\n> <dfn>plant</dfn><br>met<!-- geen --> stam', 'boom', 'plant\nmet stam'],
    ['pictures and notes', '## boom\n\n> plant ![boom](b.png)met stam[^1]', 'boom', 'plant met stam'],
    ['a comment in between', '## boom\n\n<!-- uit de wet -->\n\n> plant', 'boom', 'plant'],
    ['an anchor in between', '## boom\n<a id="boom"></a>\n\n> plant', 'boom', 'plant'],
    ['labelled lines in between', '## boom\n\nAlternatieve aanduiding: *gewas*\n\n> plant', 'boom', 'plant'],
    ['a label of its own', '## boom\n\n> **Definitie boom:**\n>\n> plant', 'boom', 'plant'],
    ['a label before the text', '## boom\n\n> **Definitie:** plant', 'boom', 'plant'],
    [
      'another name in the label',
      '## Inleiding\n> **Definitie groene boom:** \n>\n> plant',
      'groene boom',
      'plant',
    ],
    ['parentheses', '## boom (bos) of bomen(laan)\n\n> plant', 'boom (bos) of bomen(laan)', 'plant'],
    ['emoji', '## 🌳 boom\n\n> plant 🌳', '🌳 boom', 'plant 🌳'],
  ])('%s', (_name, text, begrip, definitie) => {
    for (const newline of ['\n', '\r\n', '\r'])
      expect(pairs(readMarkdown(text.replaceAll('\n', newline)))).toEqual([[begrip, definitie]]);
  });

  test('what stands around it', () => {
    const text = `## boom

> plant
>
> — Boswet, artikel 1

Toelichting: een *hoge* plant.
Synoniemen: gewas, hout

Voorbeelden: eik; beuk

Gerelateerd: [struik](#struik)

## struik

> lage plant

Zonder stam.

Een andere alinea.
`;
    expect(readMarkdown(text).entries.map(({ concept }) => concept)).toEqual([
      {
        begrip: 'boom',
        definitie: 'plant',
        toelichting: 'een hoge plant.',
        bronnen: ['Boswet, artikel 1'],
        synoniemen: ['gewas', 'hout'],
        voorbeelden: ['eik', 'beuk'],
      },
      { begrip: 'struik', definitie: 'lage plant', toelichting: 'Zonder stam.' },
    ]);
  });
});

describe('a table', () => {
  test.each([
    ['plain', table('| boom | plant |'), [['boom', 'plant']]],
    ['narrow', '|Begrip|Definitie|\n|-|:-:|\n|[boom](#b)|een *plant*|', [['boom', 'een plant']]],
    ['without outer pipes', 'Term | Omschrijving\n--- | ---\nboom | plant', [['boom', 'plant']]],
    [
      'other columns',
      '| Nr | **Term** | Bron | Definitie(s) |\n|--|--|--|--|\n| 1 | boom | wet | plant |',
      [['boom', 'plant']],
    ],
    ['pipes in cells', table('| boom | plant \\| struik `a\\|b` |'), [['boom', 'plant | struik a|b']]],
    ['line breaks in cells', table('| boom | plant<br/>met stam |'), [['boom', 'plant\nmet stam']]],
    [
      'short and long rows',
      table('| boom |', '| eik | hout | x | y |'),
      [
        ['boom', ''],
        ['eik', 'hout'],
      ],
    ],
    ['empty rows and letters', table('| | |', '| **A** | |', '| aap | dier |'), [['aap', 'dier']]],
    ['text right below', `${table('| boom | plant |')}> een citaat`, [['boom', 'plant']]],
  ])('%s', (_name, text, expected) => {
    for (const newline of ['\n', '\r\n'])
      expect(pairs(readMarkdown(text.replaceAll('\n', newline)))).toEqual(expected);
  });

  test('its other columns', () => {
    const text =
      '| Begrip | Definitie | Toelichting | Bron | Synoniemen |\n|--|--|--|--|--|\n| boom | plant | hoog | wet; boek | gewas, hout |\n| eik | boom | | | |';
    expect(readMarkdown(text).entries.map(({ concept }) => concept)).toEqual([
      {
        begrip: 'boom',
        definitie: 'plant',
        toelichting: 'hoog',
        bronnen: ['wet', 'boek'],
        synoniemen: ['gewas', 'hout'],
      },
      { begrip: 'eik', definitie: 'boom' },
    ]);
  });
});

describe('every word has its exact place', () => {
  const text =
    '## 🌳 1.2 groene [boom](#b)\r\n\r\n> een **hoge** plant\r\n> met é&eacute;n 🌳 [stam](#s) \\*\r\n\r\nToelichting: *vaak* groen\r\n\r\n| Term | Definitie |\r\n|--|--|\r\n| eik | soort \\| **boom** |\r\n';
  test.each([
    [0, 'begrip', 'boom', 'boom'],
    [0, 'definitie', 'hoge', 'hoge'],
    [0, 'definitie', 'een hoge', 'een **hoge'],
    [0, 'definitie', 'plant met', 'plant\r\n> met'],
    [0, 'definitie', 'één', 'é&eacute;n'],
    [0, 'definitie', 'é', 'é'],
    [0, 'definitie', '🌳', '🌳'],
    [0, 'definitie', 'stam', 'stam'],
    [0, 'definitie', '*', '\\*'],
    [0, 'toelichting', 'vaak', 'vaak'],
    [1, 'definitie', '|', '\\|'],
    [1, 'definitie', 'boom', 'boom'],
  ] as const)('entry %i, %s: ‘%s’', (index, veld, word, expected) => {
    const entry = readMarkdown(text).entries[index];
    expect(entry && shownBy(text, entry, veld, word)).toBe(expected);
  });
});

test('any text at all is read without an exception', () =>
  fc.assert(
    fc.property(
      fc.array(
        fc.oneof(
          fc.string(),
          fc.constantFrom(
            ...'#  > |  - * _ ` [ ]( ) <a> <!-- \\ & ~~ \n \r 1. === --- |-|-| Begrip Definitie: 🌳'.split(
              ' ',
            ),
            '\n\n',
          ),
        ),
        { maxLength: 60 },
      ),
      (parts) => {
        const text = parts.join('');
        for (const { start, end } of readMarkdown(text).entries)
          expect(start <= end && end <= text.length).toBe(true);
      },
    ),
  ));

test.each(['[', '](', '![', '`', '*a ', '_', '<a ', '&', '|', '> ', '# ', '- ', '<!--', '[^', '](  ', '{#'])(
  'a wall of ‘%s’ is read in time linear in its length',
  (sign) => {
    const time = (length: number) => {
      const wall = sign.repeat(length);
      const text = `## boom ${wall}${' '.repeat(length)}x\n\n## boom\n\n> ](${' '.repeat(length)} ${wall}]\n\n${table(`| a | ${wall} |`)}`;
      // Of this process: what others do on the machine at the same time does not count.
      const start = process.cpuUsage();
      readMarkdown(text);
      return process.cpuUsage(start).user / 1000;
    };
    time(2000);
    // A quadratic reader would need minutes.
    expect(time(200_000)).toBeLessThan(5000);
  },
);
