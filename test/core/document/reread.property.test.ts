import { readdirSync, readFileSync } from 'node:fs';
import { type Entry, formatOf, isSameEntry, reread } from '@definitie-app/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { expectSame, proceed, readAll } from './rereading.ts';

const folder = new URL('../../fixtures/documenten/', import.meta.url);
const documents = readdirSync(folder).flatMap((name) => {
  const format = formatOf(name);
  return format ? [{ name, format, text: readFileSync(new URL(name, folder), 'utf8') }] : [];
});

const snippet = fc.oneof(
  fc.constantFrom(
    ...[
      '',
      ' ',
      'x',
      'een ',
      'is vaak ',
      '🙂',
      'é',
      '"',
      '\\',
      '"@en',
      '`',
      '```',
      '**',
      '*',
      '|',
      '<!--',
      '-->',
    ],
    ...[
      '\n',
      '\r\n',
      '\r',
      '> ',
      '# ',
      '## ',
      '- ',
      ': ',
      'Toelichting: ',
      '.',
      '[',
      '](x)',
      '&amp;',
      '{',
      '\t',
    ],
    ...[
      '\u2028',
      '1. ',
      ';',
      '?',
      'Bron: ',
      '***',
      '~~~',
      '<b>',
      '\ufeff',
      'definitie: ',
      'boom',
      'definitie-uit',
    ],
  ),
  fc.string({ unit: 'grapheme', maxLength: 4 }),
);
type Edit = { at: number; place: number; length: number; snippet: string };
const edit = fc.record({ at: fc.nat(), place: fc.nat(), length: fc.integer({ min: 0, max: 6 }), snippet });

const anyEdit = fc.record({
  at: fc.nat(),
  place: fc.nat(),
  length: fc.integer({ min: 0, max: 12 }),
  snippet,
});

/** The text with a change somewhere in the definitie of one of its entries. */
const change = (
  text: string,
  entries: readonly Entry[],
  { at, place, length, snippet: given }: Edit,
): string => {
  const entry = entries[at % Math.max(1, entries.length)];
  const where = entry?.velden.definitie?.range(0, entry.concept.definitie.length) ?? {
    start: 0,
    end: text.length,
  };
  return put(text, where.start + (place % (where.end - where.start + 1)), length, given);
};

const put = (text: string, start: number, length: number, given: string): string =>
  text.slice(0, start) + given + text.slice(Math.min(text.length, start + length));

/** The same anywhere: parts of the document itself come in, such as a whole entry, and others go. */
const changeAnywhere = (text: string, { at, place, length, snippet: given }: Edit): string => {
  const lines = Array.from(text.matchAll(/^/gmu), (found) => found.index);
  const [first = 0, last = 0] = [lines[at % lines.length], lines[(at + 1 + (length % 7)) % lines.length]];
  const piece = text.slice(Math.min(first, last), Math.max(first, last)).slice(0, 900);
  const start = lines[place % lines.length] ?? 0;
  if (length > 9) return put(text, start, 0, piece);
  if (length > 6) return put(text, start, text.slice(start).indexOf('\n') + 1, '');
  return put(text, place % (text.length + 1), length, given);
};

describe.each(documents)('$name', ({ format, text }) => {
  test.each(['\n', '\r\n'])('with line ends %j, reading a change is reading the whole', (newline) => {
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 24 }), (edits) => {
        let version = readAll(format, text.replaceAll('\n', newline));
        for (const one of edits) {
          const changed = change(version.text, version.entries.all(), one);
          const again = reread(format, version, changed);
          const whole = readAll(format, changed);
          expectSame(again, version, whole);
          version = again ? proceed(version, changed, again) : whole;
        }
      }),
      { numRuns: 60 },
    );
  });

  test.each(['\n', '\r\n'])('with line ends %j, reading any change is reading the whole', (newline) => {
    fc.assert(
      fc.property(fc.array(anyEdit, { minLength: 1, maxLength: 12 }), (edits) => {
        let version = readAll(format, text.replaceAll('\n', newline));
        for (const one of edits) {
          const changed = changeAnywhere(version.text, one);
          const again = reread(format, version, changed);
          const whole = readAll(format, changed);
          expectSame(again, version, whole);
          version = again ? proceed(version, changed, again) : whole;
        }
      }),
      { numRuns: 100 },
    );
  });

  test('a word in a definitie is read without the rest', () => {
    const before = readAll(format, text);
    const all = before.entries.all();
    const found = all.map((entry) => {
      const { start } = entry.velden.definitie?.range(3, 4) ?? entry;
      return reread(format, before, `${text.slice(0, start)} woord ${text.slice(start)}`) !== undefined;
    });
    expect(found.filter(Boolean).length).toBeGreaterThanOrEqual(
      before.fouten.length > 0 ? 0 : found.length / 2,
    );
  });
});

describe('in Turtle', () => {
  const [document] = documents.filter(({ name }) => name === 'begrippen.ttl');
  const text = document?.text ?? '';
  const format = formatOf('a.ttl');
  const statement = '<#nieuw> skos:prefLabel "nieuw"@nl ; skos:definition "iets"@nl .\n';

  test.each([
    ['one more statement', (place: number) => text.slice(0, place) + statement + text.slice(place), 1],
    ['another name', () => text.replace('skos:prefLabel "', 'skos:prefLabel "ander '), 1],
  ])('%s is read without the rest', (_name, edited, added) => {
    const before = format && readAll(format, text);
    const last = before?.entries.at(before.entries.length - 2);
    const again = format && before && reread(format, before, edited((last?.block.end ?? 0) + 2));
    expect(again?.added).toBe(added);
    expect(again?.entries.length).toBe((before?.entries.length ?? 0) + added - (again?.removed ?? 0));
  });

  const PREFIX = '@prefix : <http://e/> .\n@prefix skos: <http://www.w3.org/2004/02/skos/core#> .\n\n';
  const concept = (name: string, more = '') =>
    `:${name} skos:prefLabel "${name}"@nl ;${more}\n  skos:definition "zaak met kenmerk ${name}"@nl .\n\n`;
  const scheme = `:kader skos:prefLabel "kader"@nl ; skos:definition "verzameling van zaken"@nl .\n\n`;
  const inScheme = ' skos:inScheme :kader ;';
  const bron = '@prefix dct: <http://purl.org/dc/terms/> .\n';
  const nb = ':nb dct:title "Titel" .\n';
  test.each([
    [
      'the name of a begrippenkader',
      PREFIX + scheme + concept('a') + concept('b', inScheme) + concept('c', inScheme),
      (whole: string) => whole.replace('"kader"', '"ander kader"'),
    ],
    [
      'a bron that none of the neighbours has',
      bron + PREFIX + concept('a') + concept('b') + concept('c') + concept('d') + nb,
      (whole: string) => whole.replace(':b skos', ':b dct:source :nb ; skos'),
    ],
  ])('%s is read with the rest', (_name, whole, edited) => {
    expect(format && reread(format, readAll(format, whole), edited(whole))).toBeUndefined();
  });

  test('a toelichting that moved, in another statement, makes an entry another', () => {
    const note = ':a skos:scopeNote "een toelichting"@nl .\n';
    const places = [concept('a') + note, concept('a') + concept('b') + note].map(
      (whole) => format?.read(PREFIX + whole).entries[0],
    );
    const [one, other] = places;
    expect(one && isSameEntry(one, one, 0)).toBe(true);
    expect(one && other && isSameEntry(one, other, 0)).toBe(false);
  });

  test('what may be about all of them is not', () => {
    const before = format && readAll(format, text);
    const other = `${text}\n<#lijst> skos:member <#nieuw> .\n`;
    expect(before && reread(format, before, other)).toBeUndefined();
  });
});
