import { applyFix, type Bevinding, type Concept, createVerzameling, validate } from '@definitie-app/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

const TERMS = [
  'tram',
  'trams',
  'stadstram',
  'oude tram',
  'rails',
  'dag',
  'nacht',
  'Dienst Vervoer',
  'tram van de stad',
];
const WORDS = [
  ...TERMS,
  ...`voertuig persoon die dat een de en van op in met rijdt woning gebruikt tegen betaling stad straat vergunning niet
  besluit schriftelijk genomen bestuur DJI om strafrechtelijk ook wel genoemd zie synoniem , ; : . ( )`.split(
    /\s+/,
  ),
  'in het kader van',
  'binnen de context van het strafrecht',
  'voertuig dat op rails in de straat rijdt',
  'persoon die tegen betaling een woning gebruikt',
];

const dutch = fc.array(fc.constantFrom(...WORDS), { maxLength: 14 }).map((words) => words.join(' '));
const anything = fc.oneof(
  { weight: 4, arbitrary: dutch },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
);
const term = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...TERMS) },
  { weight: 1, arbitrary: anything },
);
const context = fc.record(
  {
    juridisch: fc.array(fc.constantFrom('strafrecht', 'civiel recht'), { maxLength: 2 }),
    organisatorisch: fc.constant(['DJI']),
  },
  { requiredKeys: [] },
);
const concept: fc.Arbitrary<Concept> = fc.record(
  { begrip: term, definitie: anything, context, synoniemen: fc.array(term, { maxLength: 2 }) },
  { requiredKeys: ['begrip', 'definitie'] },
);
const concepts = fc.array(concept, { maxLength: 8 });

/** What is found about each, with the collection that is given. */
const all = (list: readonly Concept[], verzameling = createVerzameling(list)) =>
  list.map((one) => validate(one, { verzameling }).bevindingen);

describe('a collection, for any concepts', () => {
  test('breaks no rule', () => {
    fc.assert(
      fc.property(concepts, (list) => {
        const verzameling = createVerzameling(list);
        for (const one of list)
          expect(validate(one, { verzameling }).oordelen.filter((oordeel) => 'defect' in oordeel)).toEqual(
            [],
          );
      }),
      { numRuns: 300 },
    );
  });

  test('gives the same, whatever was added, changed and removed on the way', () => {
    fc.assert(
      fc.property(
        concepts,
        fc.array(fc.tuple(fc.nat(9), fc.option(concept)), { maxLength: 15 }),
        (list, changes) => {
          const verzameling = createVerzameling();
          for (const [id, one] of changes) {
            if (one) verzameling.set(id, one);
            else verzameling.delete(id);
            // What is found on the way is remembered, and may not outlive what it rests on.
            if (one) validate(one, { verzameling });
          }
          for (let id = 9; id >= 0; id--) {
            const one = list[id];
            if (one) verzameling.set(id, one);
            else verzameling.delete(id);
          }
          expect(verzameling.size).toBe(list.length);
          expect(all(list, verzameling)).toEqual(all(list));
        },
      ),
      { numRuns: 400 },
    );
  });

  test('gives the same in any order', () => {
    fc.assert(
      fc.property(
        concepts.chain((list) =>
          fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
        ),
        ([list, shuffled]) => {
          expect(all(list, createVerzameling(shuffled))).toEqual(all(list));
        },
      ),
      { numRuns: 300 },
    );
  });

  test('does not depend on whether it holds the concept itself', () => {
    fc.assert(
      fc.property(concept, concepts, (one, others) => {
        const isSame = (other: Concept) =>
          other.begrip.trim() === one.begrip.trim() && other.definitie === one.definitie;
        const list = others.filter((other) => !isSame(other));
        const found = (verzameling: readonly Concept[]) => validate({ ...one, verzameling }).bevindingen;
        expect(found([...list, one])).toEqual(found(list));
      }),
      { numRuns: 300 },
    );
  });

  test('has fixes that take their finding away and bring no fout', () => {
    fc.assert(
      fc.property(concept, concepts, (one, verzameling) => {
        const given = { ...one, verzameling };
        const before = validate(given).bevindingen;
        const count = (found: readonly Bevinding[], code: string) =>
          found.filter((found) => found.code === code).length;
        for (const { code, fix } of before) {
          if (!fix) continue;
          const after = validate(applyFix(given, fix)).bevindingen;
          expect(count(after, code), `${code} in ${JSON.stringify(given)}`).toBeLessThan(count(before, code));
          const known = before.flatMap((bevinding) => [bevinding.code, ...bevinding.related]);
          expect(
            after.filter(({ ernst, code: fresh }) => ernst === 'fout' && !known.includes(fresh)),
            `${code}: ${fix.titel} in ${JSON.stringify(given)}`,
          ).toEqual([]);
        }
      }),
      { numRuns: 1500 },
    );
  });
});
