import {
  type Bevinding,
  defineToetsregel,
  type Ernst,
  ernstOf,
  judge,
  scoreOf,
  toHundredths,
  validate,
} from '@definitie-app/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

const bevinding = (ernst: Ernst, zekerheid: number): Bevinding => ({
  code: 'STR-01',
  melding: 'Begint met ‘om’.',
  veld: 'definitie',
  start: 0,
  end: 2,
  ernst,
  zekerheid,
  related: [],
});

const anyBevinding = fc
  .record({
    ernst: fc.constantFrom<Ernst>('fout', 'waarschuwing', 'advies'),
    zekerheid: fc.double({ min: 0, max: 1, noNaN: true }),
  })
  .map(({ ernst, zekerheid }) => bevinding(ernst, zekerheid));

test.each([
  ['fout', 1, 'fout'],
  ['fout', 0.9, 'fout'],
  ['fout', 0.89, 'waarschuwing'],
  ['fout', 0.69, 'advies'],
  ['waarschuwing', 1, 'waarschuwing'],
  ['waarschuwing', 0.7, 'waarschuwing'],
  ['waarschuwing', 0.69, 'advies'],
  ['advies', 1, 'advies'],
] as const)('%s with certainty %d is reported as %s', (ernst, zekerheid, reported) => {
  expect(ernstOf(ernst, zekerheid)).toBe(reported);
});

test.each([
  [0.745, 0.75],
  [0.7449, 0.74],
  [0.005, 0.01],
  [1, 1],
  [0, 0],
])('%d is rounded half up to %d', (value, rounded) => {
  expect(toHundredths(value)).toBe(rounded);
});

describe('the score', () => {
  test('is 1 without findings', () => expect(scoreOf([])).toBe(1));

  test('never falls when a finding is removed', () => {
    fc.assert(
      fc.property(fc.array(anyBevinding, { minLength: 1 }), fc.nat(), (all, which) => {
        const fewer = all.filter((_, index) => index !== which % all.length);
        expect(scoreOf(fewer)).toBeGreaterThanOrEqual(scoreOf(all));
      }),
    );
  });

  test('puts a fout below a waarschuwing below an advies', () => {
    const [fout, waarschuwing, advies] = (['fout', 'waarschuwing', 'advies'] as const).map((ernst) =>
      scoreOf([bevinding(ernst, 1)]),
    );
    expect([fout, waarschuwing, advies]).toEqual([0.6, 0.85, 0.96]);
  });
});

describe('the gate', () => {
  test('lets one warning pass and no fout', () => {
    expect(judge([bevinding('waarschuwing', 0.85)])).toMatchObject({ acceptabel: true, redenen: [] });
    expect(judge([bevinding('fout', 0.95)]).redenen).toEqual([
      'Fout (STR-01): Begint met ‘om’.',
      'De score is 0,62; nodig is ten minste 0,75.',
    ]);
  });

  test('stops at many warnings', () => {
    expect(judge(Array.from({ length: 3 }, () => bevinding('waarschuwing', 0.9)))).toMatchObject({
      acceptabel: false,
      redenen: ['De score is 0,65; nodig is ten minste 0,75.'],
    });
  });

  test('does not know an empty definitie', () => {
    expect(validate({ begrip: 'tram', definitie: ' ' })).toMatchObject({ score: 0, acceptabel: false });
  });
});

test('a rule that throws is named, and the others still count', () => {
  const broken = defineToetsregel({
    id: 'XXX-01',
    naam: 'is kapot',
    uitleg: '',
    toetsvraag: '',
    ernst: 'fout',
    ernstUitleg: '',
    grenzen: [],
    goedeVoorbeelden: [],
    fouteVoorbeelden: [],
    check: () => {
      throw new RangeError('off by one');
    },
  });
  const { check: _, ...unchecked } = { ...broken, id: 'XXX-02' };
  const { oordelen, bevindingen } = validate(
    { begrip: 'tram', definitie: 'rails' },
    { toetsregels: [broken, unchecked] },
  );
  expect(oordelen).toEqual([
    { code: 'XXX-01', uitslag: 'onbekend', defect: new RangeError('off by one') },
    { code: 'XXX-02', uitslag: 'te beoordelen' },
  ]);
  expect(bevindingen).toEqual([]);
});
