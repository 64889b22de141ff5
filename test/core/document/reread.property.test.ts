import { readdirSync, readFileSync } from 'node:fs';
import { type Entry, entriesOf, type Format, formatOf, reread } from '@definitie-app/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

const folder = new URL('../../fixtures/documenten/', import.meta.url);
const documents = readdirSync(folder).flatMap((name) => {
  const format = formatOf(name);
  return format ? [{ name, format, text: readFileSync(new URL(name, folder), 'utf8') }] : [];
});

/** Everything that someone can ask of an entry. */
const shown = ({ concept, start, end, velden, nieuw, block, kaders }: Entry) => ({
  concept,
  start,
  end,
  block: { start: block.start, end: block.end },
  kaders,
  velden: (['begrip', 'definitie', 'toelichting'] as const).map((veld) => {
    const text = concept[veld] ?? '';
    const kaart = velden[veld];
    return (
      kaart && [
        Array.from({ length: text.length + 1 }, (_, at) => kaart.plaats(at)),
        kaart.range(1, text.length),
        kaart.replace(1, Math.max(1, text.length - 1), 'a "b" | c'),
      ]
    );
  }),
  nieuw: nieuw.toelichting && [nieuw.toelichting.plaats, nieuw.toelichting.schrijf('a "b"')],
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
const edit = fc.record({ at: fc.nat(), place: fc.nat(), length: fc.integer({ min: 0, max: 6 }), snippet });

/** The text with a change somewhere in the definitie of one of its entries. */
const change = (
  text: string,
  entries: readonly Entry[],
  { at, place, length, snippet: given }: typeof edit extends fc.Arbitrary<infer T> ? T : never,
) => {
  const entry = entries[at % Math.max(1, entries.length)];
  const where = entry?.velden.definitie?.range(0, entry.concept.definitie.length) ?? {
    start: 0,
    end: text.length,
  };
  const start = where.start + (place % (where.end - where.start + 1));
  return text.slice(0, start) + given + text.slice(Math.min(text.length, start + length));
};

const read = ({ read: whole }: Format, text: string) => {
  const { entries, fouten } = whole(text);
  return { text, entries: entriesOf(entries), fouten };
};

describe.each(documents)('$name', ({ format, text }) => {
  test.each(['\n', '\r\n'])('with line ends %j, reading a change is reading the whole', (newline) => {
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 24 }), (edits) => {
        let version = read(format, text.replaceAll('\n', newline));
        for (const one of edits) {
          const changed = change(version.text, version.entries.all(), one);
          const again = reread(format, version, changed);
          const whole = read(format, changed);
          if (again) {
            expect(again.entries.all().map(shown)).toEqual(whole.entries.all().map(shown));
            expect(whole.fouten).toEqual([]);
          }
          version = again ? { text: changed, entries: again.entries, fouten: [] } : whole;
        }
      }),
      { numRuns: 60 },
    );
  });

  test('a word in a definitie is read without the rest', () => {
    const before = read(format, text);
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
