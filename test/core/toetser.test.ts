import {
  type Concept,
  createToetser,
  createVerzameling,
  defineToetsregel,
  toetsregels,
} from '@definitie-app/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

const examples: readonly Concept[] = toetsregels.flatMap(({ goedeVoorbeelden, fouteVoorbeelden }) => [
  ...goedeVoorbeelden,
  ...fouteVoorbeelden,
]);
const toetser = createToetser();

describe('many concepts at once', () => {
  test('give what each gives by itself, in the same order', () => {
    expect(toetser.alle(examples)).toEqual(examples.map((concept) => toetser(concept)));
  });

  test('also among a collection, whether they are an entry of it or not', () => {
    const entries = examples.filter((_, index) => index % 2 === 0);
    const verzameling = createVerzameling(entries);
    expect(toetser.alle(examples, verzameling)).toEqual(
      examples.map((concept) => toetser(concept, verzameling)),
    );
    expect(verzameling.size).toBe(entries.length);
  });

  test('whatever their texts and however long', () => {
    const texts = fc.array(
      fc.record({
        begrip: fc.string({ maxLength: 10 }),
        definitie: fc.oneof(
          fc.string({ unit: 'binary', maxLength: 80 }),
          fc.integer({ min: 0, max: 9000 }).map((times) => 'de wet, '.repeat(times)),
        ),
      }),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(texts, (concepts) => {
        expect(toetser.alle(concepts)).toEqual(concepts.map((concept) => toetser(concept)));
      }),
      { numRuns: 30 },
    );
  });

  test('of none there is nothing to tell', () => {
    expect(toetser.alle([])).toEqual([]);
  });

  test('a toetsregel that fails on one text still has its turn on the others', () => {
    const [first] = toetsregels;
    if (!first) throw new Error('no toetsregels');
    const fragile = defineToetsregel({
      ...first,
      check: ({ concept }) => {
        if (concept.begrip === 'tram') throw new RangeError('off by one');
        return [];
      },
    });
    const concepts = ['fiets', 'tram', 'trein'].map((begrip) => ({ begrip, definitie: 'voertuig' }));
    const toetsingen = createToetser({ toetsregels: [fragile] }).alle(concepts);
    expect(toetsingen.map(({ oordelen }) => oordelen[0]?.uitslag)).toEqual([
      'voldoet',
      'onbekend',
      'voldoet',
    ]);
  });
});
