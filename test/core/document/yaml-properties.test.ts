import { readYamlDocument } from '@definitie-app/core';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseDocument, stringify } from 'yaml';
import { anyChange, expectExactChange, expectMonotone } from './exact-map.ts';

const anyText = fc.string({
  unit: fc.oneof(
    fc.constantFrom(...'"\'\\:#-|>{}[],&*!%\n\té🌳 ab '),
    fc.constantFrom('een', ' hoge ', 'boom', '\n\n', ': ', ' #'),
    fc.string({ unit: 'grapheme', maxLength: 1 }),
  ),
});

const anyFile = fc
  .record({
    texts: fc.array(anyText, { minLength: 1, maxLength: 4 }),
    defaultStringType: fc.constantFrom(
      'PLAIN',
      'QUOTE_SINGLE',
      'QUOTE_DOUBLE',
      'BLOCK_LITERAL',
      'BLOCK_FOLDED',
    ),
    lineWidth: fc.constantFrom(0, 20, 40),
    indent: fc.constantFrom(1, 2, 4),
    newline: fc.constantFrom('\n', '\r\n'),
    isFlow: fc.boolean(),
  })
  .map(({ texts, newline, isFlow, ...options }) => {
    const begrippen = texts.map((definitie, i) => ({ begrip: `b${i}`, definitie, toelichting: 'Zo.' }));
    const text = isFlow
      ? begrippen.map((one) => `- ${JSON.stringify(one)}\n`).join('')
      : stringify(begrippen, options);
    return text.replaceAll('\n', newline);
  })
  // The library cannot read all that it writes.
  .filter((text) => parseDocument(text).errors.length === 0);

/** The definities as the library reads them; of a block without the white space around it. */
const definitiesOf = (text: string): readonly unknown[] =>
  parseDocument(text)
    .toJS()
    .map(({ definitie }: { definitie: unknown }) => definitie);

const trimmed = (texts: readonly unknown[]) => texts.map((text) => String(text).trim());

test('any file says what the library says it says, at places that go up', () =>
  fc.assert(
    fc.property(anyFile, (text) => {
      const gelezen = readYamlDocument(text);
      expect(gelezen.fouten).toEqual([]);
      expect(trimmed(gelezen.entries.map(({ concept }) => concept.definitie))).toEqual(
        trimmed(definitiesOf(text)),
      );
      expectMonotone(text, gelezen);
    }),
  ));

test('a change leaves the rest of the file alone, and then the file says the new text', () =>
  fc.assert(
    fc.property(anyFile, anyChange(anyText), (text, change) =>
      expectExactChange(text, readYamlDocument, change),
    ),
    { numRuns: 300 },
  ));

/** What may stand in a scalar, put together without regard for what it means. */
const scrap = (...signs: readonly string[]) =>
  fc.array(fc.constantFrom(...signs)).map((parts) => parts.join(''));
const anyScalar = fc.oneof(
  scrap('a', 'b', ' ', '  ', '\t', '\n    ', '\n', '\r\n    ', '\n\n    ').map((body) => `a${body}`),
  scrap('a', ' ', '\t', "''", '\n    ', '\n', '\r\n    ', '\\').map((body) => `'${body}'`),
  scrap(
    'a',
    ' ',
    '\t',
    '\\"',
    '\\n',
    '\\ ',
    '\\\n    ',
    '\\\r\n  ',
    '\\x41',
    '\\u00e9',
    '\\\\',
    '\n    ',
    '\n',
    '\r\n    ',
  ).map((body) => `"${body}"`),
  fc
    .tuple(
      fc.constantFrom('|', '>', '|-', '>+', '|2', '>2-', '|+2'),
      scrap('    a', '    b c', '     d', '    \te', '', '    ', '        '),
      fc.constantFrom('\n', '\r\n'),
    )
    .chain(([header, , newline]) =>
      fc
        .array(fc.constantFrom('    a', '    b c', '     d', '    \te', '', '    ', '        '))
        .map((lines) => `${header}${newline}${lines.join(newline)}${newline}`),
    ),
);

test('any scalar says what the library says it says', () =>
  fc.assert(
    fc.property(anyScalar, (scalar) => {
      const text = `- begrip: x\n  definitie: ${scalar}\n  toelichting: y\n`;
      const document = parseDocument(text, { schema: 'failsafe' });
      fc.pre(document.errors.length === 0);
      const value = document.getIn([0, 'definitie']);
      fc.pre(typeof value === 'string');
      const gelezen = readYamlDocument(text);
      const isBlock = /^[|>]/.test(scalar);
      const found = gelezen.entries[0]?.concept.definitie;
      expect(found).toBe(isBlock ? String(value).trim() : value);
      expectMonotone(text, gelezen);
    }),
    { numRuns: 1000 },
  ));

test('any text at all is read without an exception', () =>
  fc.assert(
    fc.property(
      fc.array(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.constantFrom(
            ...'- : ? [ ] { } , # & * ! | > \' " % @ ` --- ... definitie: begrip: openapi: boom \n \r\n \t'.split(
              ' ',
            ),
            ' ',
            '\n  ',
          ),
        ),
      ),
      (parts) => {
        const text = `definitie: ${parts.join('')}`;
        expectMonotone(text, readYamlDocument(text));
      },
    ),
    { numRuns: 300 },
  ));

test.each([
  '[',
  '{',
  '- ',
  'a: ',
  '"',
  "'",
  ' ',
  '\n',
  'x',
  'a\n',
  '#',
  '\t',
  '\r',
  ': ',
  '\u0000',
  '\ud800',
  '|\n',
  '&a ',
  'definitie: ',
])('five megabytes of %j are read in one breath', (sign) => {
  const body = sign.repeat(Math.floor(5_000_000 / sign.length));
  expect(readYamlDocument(body).entries).toEqual([]);
  expect(readYamlDocument(`definitie: ${body.slice(0, 100_000)}`).fouten).toEqual([]);
});
