import { readdirSync, readFileSync } from 'node:fs';
import { applyFileEdits, readTurtle } from '@definitie-app/core';
import fc from 'fast-check';
import { Parser } from 'n3';
import { describe, expect, test } from 'vitest';
import { describeWith } from '../../support/needs.ts';
import { anyRange } from './shown-by.ts';

const SKOS = 'http://www.w3.org/2004/02/skos/core#';
const PREFIXES = `@prefix : <https://example.nl/id/> .\n@prefix skos: <${SKOS}> .\n`;

const definities = (text: string) => readTurtle(text).entries.map(({ concept }) => concept.definitie);

/** The Dutch and untagged definities as an independent reader finds them. */
const definitiesByN3 = (text: string): readonly string[] =>
  new Parser()
    .parse(text)
    .filter(({ predicate }) => predicate.value === `${SKOS}definition`)
    .flatMap(({ object }) =>
      object.termType === 'Literal' && /^(?:nl.*)?$/.test(object.language) ? [object.value] : [],
    );

describeWith(['../shared'], 'real documents', () => {
  const raw = new URL('../../../../shared/data/raw/', import.meta.url);
  test.each(readdirSync(raw).filter((name) => name.endsWith('.ttl')))('%s', (name) => {
    const text = readFileSync(new URL(name, raw), 'utf8');
    expect(readTurtle(text).fouten).toEqual([]);
    expect(definities(text)).toEqual(
      definitiesByN3(text).map((definitie) => definitie.replace(/<[^>]*>/g, '')),
    );
  });
});

const anyText = fc.string({
  unit: fc.oneof(fc.constantFrom(...'"\'\\\n\r\té🌳€ abc'), fc.string({ unit: 'grapheme', maxLength: 1 })),
});
const space = fc.constantFrom(' ', '\n', '\t', '\r\n', ' # weg: " ; .\n');

/** A literal as one of the many ways to write the text. */
const literalOf = (text: string, quote: string, isLoud: boolean): string => {
  const written = Array.from(text, (sign) => {
    const code = sign.codePointAt(0) ?? 0;
    if (isLoud && code > 126) return `\\U${code.toString(16).padStart(8, '0')}`;
    if (sign === '\\' || sign === quote.charAt(0)) return `\\${sign}`;
    if (sign === '\n' && quote.length === 1) return '\\n';
    if (sign === '\r') return '\\r';
    return sign;
  });
  return `${quote}${written.join('')}${quote}`;
};

const anyDocument = fc
  .array(
    fc.record({
      text: anyText,
      quote: fc.constantFrom('"', "'", '"""', "'''"),
      isLoud: fc.boolean(),
      tag: fc.constantFrom('', '@nl', '@nl-NL', '@en'),
      space,
      predicate: fc.constantFrom('skos:definition', `<${SKOS}definition>`, 'skos:note'),
      tail: fc.constantFrom('', ' ; a skos:Concept', ' ; skos:related ( :a 1 ) ;', ' , "ook"@nl'),
    }),
    { minLength: 1 },
  )
  .map((parts) =>
    [
      PREFIXES,
      ...parts.map(
        ({ text, quote, isLoud, tag, space: gap, predicate, tail }, i) =>
          `:c${i}${gap}${predicate}${gap}${literalOf(text, quote, isLoud)}${tag}${tail}${gap}.${gap}`,
      ),
    ].join(''),
  );

describe('any document', () => {
  test('says what n3 says it says', () =>
    fc.assert(
      fc.property(anyDocument, (text) => {
        expect(definities(text)).toEqual(definitiesByN3(text));
      }),
    ));

  test('changes only in the replaced characters, and then says the new text', () =>
    fc.assert(
      fc.property(anyDocument, anyText, anyRange, fc.nat(), (text, insert, range, nth) => {
        const { entries } = readTurtle(text);
        const entry = entries[nth % Math.max(1, entries.length)];
        const kaart = entry?.velden.definitie;
        if (!entry || !kaart) return;
        const { definitie } = entry.concept;
        const [start, end] = range(definitie);
        const edit = kaart.replace(start, end, insert);
        const after = applyFileEdits(text, [edit]);
        expect(after.startsWith(text.slice(0, edit.start)) && after.endsWith(text.slice(edit.end))).toBe(
          true,
        );
        expect(edit).toMatchObject(kaart.range(start, end));
        expect(readTurtle(after).entries[entries.indexOf(entry)]?.concept.definitie).toBe(
          definitie.slice(0, start) + insert + definitie.slice(end),
        );
      }),
    ));
});
