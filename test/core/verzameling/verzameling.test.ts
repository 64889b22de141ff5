import { type Concept, createToetser, createVerzameling, validate } from '@definitie-app/core';
import { describe, expect, test } from 'vitest';

const verhuurder = { begrip: 'verhuurder', definitie: 'eigenaar die een woning aan een huurder geeft' };
const huurder = { begrip: 'huurder', definitie: 'persoon die een woning gebruikt van een verhuurder' };
const codes = (concept: Concept, options?: Parameters<typeof validate>[1]) =>
  validate(concept, options)
    .bevindingen.map(({ code }) => code)
    .filter((code) => code === 'DUP-01' || code.startsWith('SAM') || code === 'CON-01');

describe('a collection', () => {
  test('comes with the concept, or is prepared for many', () => {
    const verzameling = createVerzameling([huurder, verhuurder]);
    expect(codes(huurder)).toEqual([]);
    expect(codes({ ...huurder, verzameling: [verhuurder] })).toEqual(['SAM-05']);
    expect(codes(huurder, { verzameling })).toEqual(['SAM-05']);
    expect(createToetser()(huurder, verzameling)).toEqual(validate(huurder, { verzameling }));
    expect(createToetser({ verzameling })(huurder)).toEqual(validate(huurder, { verzameling }));
  });

  test('that is prepared wins from the one that a concept brings', () => {
    const concept = { ...huurder, verzameling: [verhuurder] };
    expect(codes(concept, { verzameling: createVerzameling() })).toEqual([]);
  });

  test('may hold the concept itself or not', () => {
    const own = { ...huurder, verzameling: [verhuurder, huurder] };
    expect(validate(own).bevindingen).toEqual(
      validate({ ...huurder, verzameling: [verhuurder] }).bevindingen,
    );
  });

  test.each<[string, Concept, Concept, string[]]>([
    ['the same text', huurder, huurder, []],
    ['the same text, its context unsaid', { ...huurder, context: { juridisch: ['x recht'] } }, huurder, []],
    ['the same text, its context unknown', huurder, { ...huurder, context: { juridisch: ['x recht'] } }, []],
    ['another text', huurder, { begrip: 'huurder', definitie: 'bewoner' }, ['CON-01']],
    ['another text, in capitals', huurder, { begrip: 'HUURDER', definitie: 'bewoner' }, ['CON-01']],
    [
      'another text in another context',
      { ...huurder, context: { juridisch: ['x recht'] } },
      { begrip: 'huurder', definitie: 'bewoner', context: { juridisch: ['y recht'] } },
      [],
    ],
    ['the same text in other capitals', huurder, { ...huurder, begrip: 'Huurder' }, ['DUP-01']],
  ])('knows a rival from the concept itself: %s', (_, concept, other, found) => {
    expect(codes({ ...concept, verzameling: [other] })).toEqual(found);
  });

  test('has a second copy as a duplicate', () => {
    expect(codes({ ...huurder, verzameling: [huurder, huurder] })).toEqual(['DUP-01']);
  });

  test('changes per entry', () => {
    const verzameling = createVerzameling();
    expect([verzameling.size, codes(huurder, { verzameling })]).toEqual([0, []]);
    verzameling.set('a', huurder);
    verzameling.set('b', verhuurder);
    expect([verzameling.size, codes(huurder, { verzameling })]).toEqual([2, ['SAM-05']]);
    verzameling.set('b', { ...verhuurder, definitie: 'eigenaar van een woning' });
    expect([verzameling.size, codes(huurder, { verzameling })]).toEqual([2, []]);
    verzameling.set('b', { ...verhuurder, begrip: 'eigenaar' });
    expect(codes(huurder, { verzameling })).toEqual([]);
    verzameling.set('b', verhuurder);
    verzameling.delete('b');
    verzameling.delete('b');
    expect([verzameling.size, codes(huurder, { verzameling })]).toEqual([1, []]);
  });

  test('has a new revision after each change, and only then', () => {
    const verzameling = createVerzameling([huurder]);
    const revisions = [
      () => undefined,
      () => verzameling.set(0, huurder),
      () => verzameling.set(0, { ...huurder }),
      () => verzameling.delete('x'),
      () => verzameling.delete(0),
    ].map((change) => {
      const before = verzameling.revision;
      change();
      return verzameling.revision - before;
    });
    expect(revisions).toEqual([0, 0, 1, 0, 1]);
  });
});

test.each([['SAM-01', 'SAM-02', 'SAM-03', 'SAM-05', 'DUP-01']])(
  '%s and the others are onbekend without a collection',
  (...ids) => {
    const { oordelen } = validate(huurder);
    expect(oordelen.filter(({ code }) => ids.includes(code)).map(({ uitslag }) => uitslag)).toEqual(
      ids.map(() => 'onbekend'),
    );
  },
);
