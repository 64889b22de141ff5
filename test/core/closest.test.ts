import { closest } from '@definitie-app/core';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editDistance } from '../../core/src/closest.ts';

test.each([
  ['STR-1', 'STR-01'],
  ['STR_01', 'STR-01'],
  ['str-01', 'STR-01'],
  ['SRT-01', 'STR-01'],
  ['INT-7', 'INT-07'],
  ['XYZ-99', undefined],
  ['', undefined],
  ['x'.repeat(1000), undefined],
])('%s is probably %s', (written, meant) =>
  expect(closest(written, ['ESS-02', 'STR-01', 'INT-07'])).toBe(meant),
);

test('the distance is that of a measure', () => {
  const word = fc.string({ maxLength: 8 });
  fc.assert(
    fc.property(word, word, (a, b) => {
      const distance = editDistance(a, b);
      expect(editDistance(b, a)).toBe(distance);
      expect(distance === 0).toBe(a === b);
      expect(distance).toBeLessThanOrEqual(Math.max(a.length, b.length));
      expect(distance).toBeGreaterThanOrEqual(Math.abs(a.length - b.length));
    }),
  );
  expect(editDistance('kaart', 'karat')).toBe(1);
  expect(editDistance('ab', 'ba')).toBe(1);
});
