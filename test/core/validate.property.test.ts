import { applyFix, type Bevinding, type Concept, toetsregels, validate } from '@definitie-app/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

const WORDS = [
  ...'een de het is zijn wordt heeft kan moet om te voor met als doel die dat waarbij wanneer iets en of niet'.split(
    ' ',
  ),
  ...'tram Tram trams voertuig voertuigen dat op rails rijdt DJI Awb besluit regio oude besluiten van artikel 3'.split(
    ' ',
  ),
  ...[
    'bijvoorbeeld',
    'zoals',
    'd.w.z.',
    'o.a.',
    'enz.',
    '1°.',
    '-',
    '(',
    ')',
    ',',
    ';',
    ':',
    '.',
    '. ',
    '\n',
    '\n\n',
    '’s',
    '…',
  ],
  ...[
    'teneinde',
    'bedoeld',
    'ten behoeve van',
    'gericht op',
    'ter bevordering',
    'creëert',
    'regeling',
    'persoon',
    'Het betreft',
  ],
];

/** Sentences of words that the rules know, so that they have something to find. */
const dutch = fc.array(fc.constantFrom(...WORDS), { maxLength: 30 }).map((words) => words.join(' '));
const anything = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  dutch,
);
const concept = (text: fc.Arbitrary<string>): fc.Arbitrary<Concept> =>
  fc.record(
    {
      begrip: fc.oneof(text, fc.constantFrom('tram', 'regio', 'besluit van de DJI', '')),
      definitie: text,
      toelichting: text,
      synoniemen: fc.array(text, { maxLength: 2 }),
      verzameling: fc.array(fc.record({ begrip: text, definitie: text }), { maxLength: 3 }),
    },
    { requiredKeys: ['begrip', 'definitie'] },
  );

const lengthOf = (given: Concept, { veld }: Bevinding): number => {
  const value = given[veld];
  return typeof value === 'string' ? value.length : 0;
};

describe('validate, for any text', () => {
  test('throws nothing, breaks no rule, and stays within the text', () => {
    fc.assert(
      fc.property(concept(anything), (given) => {
        const { score, oordelen, bevindingen } = validate(given);
        expect(oordelen.filter((oordeel) => 'defect' in oordeel)).toEqual([]);
        expect(oordelen).toHaveLength(toetsregels.length);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
        for (const bevinding of bevindingen) {
          expect(bevinding.start).toBeGreaterThanOrEqual(0);
          expect(bevinding.end).toBeGreaterThanOrEqual(bevinding.start);
          expect(bevinding.end).toBeLessThanOrEqual(lengthOf(given, bevinding));
          expect(bevinding.related).not.toContain(bevinding.code);
        }
      }),
      { numRuns: 1500 },
    );
  });

  test('gives the same answer twice', () => {
    fc.assert(
      fc.property(concept(anything), (given) => {
        expect(validate(given)).toEqual(validate(given));
      }),
      { numRuns: 300 },
    );
  });

  test('says acceptabel exactly when there is no reason against it', () => {
    fc.assert(
      fc.property(concept(dutch), (given) => {
        const { score, acceptabel, redenen, bevindingen } = validate(given);
        expect(acceptabel).toBe(score >= 0.75 && bevindingen.every(({ ernst }) => ernst !== 'fout'));
        expect(redenen.length === 0).toBe(acceptabel);
      }),
      { numRuns: 300 },
    );
  });
});

describe('a fix, for any text', () => {
  test('takes its finding away and brings no fout', () => {
    fc.assert(
      fc.property(concept(dutch), (given) => {
        const before = validate(given).bevindingen;
        for (const { code, fix } of before) {
          if (!fix) continue;
          const count = (found: readonly Bevinding[]) =>
            found.filter((bevinding) => bevinding.code === code).length;
          const after = validate(applyFix(given, fix)).bevindingen;
          expect(count(after), `${code} in ${JSON.stringify(given)}`).toBeLessThan(count(before));
          const codes = before.flatMap((bevinding) => [bevinding.code, ...bevinding.related]);
          const fresh = after.filter(
            (bevinding) => bevinding.ernst === 'fout' && !codes.includes(bevinding.code),
          );
          expect(fresh, `${code}: ${fix.titel} in ${JSON.stringify(given)}`).toEqual([]);
        }
      }),
      { numRuns: 3000 },
    );
  });

  test('edits of one field do not overlap and stay within it', () => {
    fc.assert(
      fc.property(concept(dutch), (given) => {
        for (const { fix } of validate(given).bevindingen) {
          for (const veld of ['begrip', 'definitie', 'toelichting'] as const) {
            const edits = (fix?.edits ?? [])
              .filter((edit) => edit.veld === veld)
              .sort((a, b) => a.start - b.start);
            let end = 0;
            for (const edit of edits) {
              expect(edit.start).toBeGreaterThanOrEqual(end);
              expect(edit.end).toBeGreaterThanOrEqual(edit.start);
              end = edit.end;
            }
            expect(end).toBeLessThanOrEqual((given[veld] ?? '').length);
          }
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('a very long text is read in linear time', () => {
  const size = 500_000;
  test.each([
    ['5 MB of words', 'een '.repeat(1_250_000)],
    ['one word', 'a'.repeat(size)],
    ['brackets', '('.repeat(size)],
    ['the begrip', 'tram '.repeat(size / 5)],
    ['a purpose without end', 'om de '.repeat(size / 6)],
    ['capitals', 'DJI ('.repeat(size / 5)],
    ['full stops', 'A. '.repeat(size / 3)],
    ['lone surrogates', '\ud800'.repeat(size)],
    ['examples', 'a (bijv. b) c, die '.repeat(size / 19)],
    ['line breaks', '\n- '.repeat(size / 3)],
  ])('%s', (_, definitie) => {
    const { oordelen } = validate({ begrip: 'tram', definitie });
    expect(oordelen.filter((oordeel) => 'defect' in oordeel)).toEqual([]);
  });
});
