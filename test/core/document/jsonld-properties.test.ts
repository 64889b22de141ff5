import { readFileSync } from 'node:fs';
import { readJsonLd } from '@definitie-app/core';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { describeWith } from '../../support/needs.ts';
import { anyChange, expectExactChange, expectMonotone } from './exact-map.ts';

const anyText = fc.string({
  unit: fc.oneof(
    fc.constantFrom(...'"\\/\n\r\té🌳\u2028\u00a0\ufeff abc'),
    fc.string({ unit: 'grapheme', maxLength: 1 }),
    fc.string({ unit: 'binary', maxLength: 1 }),
  ),
});

/** A text as one of the many ways to write it in JSON. */
const stringOf = (text: string, isLoud: boolean): string =>
  isLoud
    ? `"${Array.from({ length: text.length }, (_, i) => `\\u${text.charCodeAt(i).toString(16).padStart(4, '0')}`).join('')}"`
    : JSON.stringify(text);

const gap = fc.constantFrom('', ' ', '\n', '\r\n\t');

const anyDocument = fc
  .array(
    fc.record({
      text: anyText,
      isLoud: fc.boolean(),
      tag: fc.constantFrom(undefined, 'nl', 'nl-NL', 'en'),
      gap,
    }),
    {
      minLength: 1,
    },
  )
  .map((parts) => {
    const nodes = parts.map(({ text, isLoud, tag, gap: space }, i) => {
      const written = stringOf(text, isLoud);
      const value = tag ? `{${space}"@value":${space}${written}, "@language": "${tag}"${space}}` : written;
      return `{${space}"@id":"urn:${i}",${space}"skos:definition"${space}:${space}[${value}]${space}}`;
    });
    return {
      text: `\ufeff[${nodes.join(',')}]`,
      expected: parts.flatMap(({ text, tag }) => (tag === 'en' ? [] : [text])),
    };
  })
  // Texts with HTML are read as a reader sees them.
  .filter(({ expected }) => !expected.some((text) => /[<&]/.test(text)));

test('any document says its definities, at places that go up', () =>
  fc.assert(
    fc.property(anyDocument, ({ text, expected }) => {
      const gelezen = readJsonLd(text);
      expect(gelezen.fouten).toEqual([]);
      expect(gelezen.entries.map(({ concept }) => concept.definitie)).toEqual(expected);
      expectMonotone(text, gelezen);
    }),
  ));

test('a change changes only those characters, and then the document says the new text', () =>
  fc.assert(
    fc.property(anyDocument, anyChange(anyText.filter((text) => !/[<&]/.test(text))), ({ text }, change) =>
      expectExactChange(text, readJsonLd, change),
    ),
  ));

test('any text at all is read without an exception', () =>
  fc.assert(
    fc.property(
      fc.array(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.constantFrom(
            ...'{ } [ ] : , " \\ "@context": "skos:definition": "@value": "boom" null \n'.split(' '),
          ),
        ),
      ),
      (parts) => {
        const text = parts.join('');
        expectMonotone(text, readJsonLd(text));
      },
    ),
  ));

test.each([
  '[',
  '{"a":',
  '"',
  '"\\u00e9',
  '\\',
  '{"@context":{',
  ',',
  ' ',
  '\u0000',
  '\ud800',
  '{"@id":"a"},',
  '"<p>',
  '<',
  '&',
])('five megabytes of %j are read in a breath', (sign) => {
  const body = sign.repeat(Math.floor(5_000_000 / sign.length));
  for (const text of [body, `[${body}`, `{"skos:definition": "${body}", "skos:definition": "${body}"}`])
    expect(readJsonLd(text).fouten.length).toBeLessThan(2);
});

describeWith(['../shared'], 'the report of OSLO', () => {
  const text = readFileSync(
    new URL('../../../../shared/data/raw/oslo_leermiddelen_report.jsonld', import.meta.url),
    'utf8',
  );

  test('each object with a definition is read once', () => {
    const objects: string[] = [];
    JSON.parse(text, (_key, value) => {
      const found = value?.apDefinition ?? value?.vocDefinition;
      if (Array.isArray(found)) objects.push(found[0]['@value']);
      return value;
    });
    const { entries, fouten } = readJsonLd(text);
    expect(fouten).toEqual([]);
    expect(entries.map(({ concept }) => concept.definitie)).toEqual(objects);
    expect(entries.filter(({ concept }) => concept.begrip === '')).toEqual([]);
  });
});
