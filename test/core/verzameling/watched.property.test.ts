import {
  type Concept,
  createToetser,
  createVerzameling,
  createWatchedVerzameling,
} from '@definitie-app/core';
import fc from 'fast-check';
import { expect, test } from 'vitest';

const TERMS = [
  'tram',
  'trams',
  'stadstram',
  'oude tram',
  'rail',
  'dag',
  'Dienst Vervoer (DV)',
  'tram van de stad',
  'woning',
];
const WORDS = [
  ...TERMS,
  ...`voertuig persoon die dat een de en van op in met rijdt gebruikt tegen betaling stad straat vergunning niet DV
  besluit schriftelijk genomen ook wel , .`.split(/\s+/),
  'voertuig dat op rails in de straat rijdt',
  'persoon die tegen betaling een woning gebruikt',
];
const text = fc.array(fc.constantFrom(...WORDS), { maxLength: 9 }).map((words) => words.join(' '));
const concept: fc.Arbitrary<Concept> = fc.record(
  {
    begrip: fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...TERMS) }, { weight: 1, arbitrary: text }),
    definitie: text,
    context: fc.constant({ juridisch: ['strafrecht'] }),
    synoniemen: fc.array(fc.constantFrom(...TERMS), { maxLength: 2 }),
  },
  { requiredKeys: ['begrip', 'definitie'] },
);
const change = fc.record({ id: fc.nat({ max: 7 }), concept: fc.option(concept, { nil: undefined }) });

const toetser = createToetser();

test('after any changes, testing only what is stale finds what testing all finds', () => {
  fc.assert(
    fc.property(fc.array(change, { maxLength: 12 }), (changes) => {
      const watched = createWatchedVerzameling();
      const concepts = new Map<number, Concept>();
      const found = new Map<number, unknown>();
      const look = (id: number) => {
        const one = concepts.get(id);
        if (one) found.set(id, toetser(one, watched.viewFor(id)).bevindingen);
      };
      for (const { id, concept: given } of changes) {
        if (given) {
          concepts.set(id, { ...given });
          watched.set(id, concepts.get(id) ?? given);
        } else {
          concepts.delete(id);
          found.delete(id);
          watched.delete(id);
        }
        for (const stale of [...watched.stale]) look(Number(stale));
        look(id);
        const fresh = createVerzameling(concepts.values());
        for (const [other, one] of concepts)
          expect(found.get(other)).toEqual(toetser(one, fresh).bevindingen);
      }
    }),
    { numRuns: 100 },
  );
});

test('also where a word becomes common, or stops being so', () => {
  const watched = createWatchedVerzameling();
  const concepts = new Map<number, Concept>();
  const found = new Map<number, unknown>();
  const put = (id: number, one: Concept) => {
    concepts.set(id, one);
    watched.set(id, one);
  };
  const look = (id: number) => {
    const one = concepts.get(id);
    if (one) found.set(id, toetser(one, watched.viewFor(id)).bevindingen);
  };
  for (let id = 0; id < 44; id++)
    put(id, {
      begrip: `ding ${id}`,
      definitie: id < 39 ? `voertuig nummer ${id} met wielen` : 'huis met wielen',
    });
  for (const id of concepts.keys()) look(id);
  for (const [id, definitie] of [
    [39, 'voertuig met wielen'],
    [40, 'voertuig met wielen'],
    [41, 'voertuig'],
    [40, 'huis'],
    [39, 'huis'],
  ] as const) {
    put(id, { begrip: `ding ${id}`, definitie });
    for (const stale of [...watched.stale]) look(Number(stale));
    const fresh = createVerzameling(concepts.values());
    for (const [other, one] of concepts) expect(found.get(other)).toEqual(toetser(one, fresh).bevindingen);
  }
});

test('a change of one entry makes only those stale that it touches', () => {
  const watched = createWatchedVerzameling();
  const all: readonly Concept[] = [
    { begrip: 'tram', definitie: 'voertuig dat op rails rijdt' },
    { begrip: 'remise', definitie: 'gebouw waarin een tram staat' },
    { begrip: 'huurder', definitie: 'persoon die een woning gebruikt' },
  ];
  for (const [id, one] of all.entries()) watched.set(id, one);
  for (const [id, one] of all.entries()) toetser(one, watched.viewFor(id));
  expect([...watched.stale]).toEqual([]);
  watched.set(0, { begrip: 'metro', definitie: 'voertuig dat op rails rijdt' });
  expect(watched.stale.has(1)).toBe(true);
  expect(watched.stale.has(2)).toBe(false);
});
