import { validate } from '@definitie-app/core';
import { expect, test } from 'vitest';
import { testRule } from '../../support/rule.ts';

testRule('VAL-EMP-001', {
  valid: ['x', 'ëen', '漢字', { begrip: 'tram', definitie: 'tram: y' }],
  invalid: [
    { definitie: '', vindt: '', ernst: 'fout', wordt: null },
    { definitie: '   \n ', vindt: '   \n ' },
    { definitie: '123 …' },
    { begrip: 'tram', definitie: 'Tram: ' },
  ],
});

test.each(['', '  ', '–'])('a definitie of nothing is not acceptabel: %j', (begrip) => {
  const { acceptabel, bevindingen } = validate({
    begrip,
    definitie: 'voertuig dat op rails in de straat rijdt',
  });
  expect(acceptabel).toBe(false);
  expect(bevindingen).toMatchObject([
    { code: 'VAL-EMP-001', ernst: 'fout', veld: 'begrip', start: 0, end: begrip.length },
  ]);
});

test('an empty begrip and an empty definitie are two findings', () => {
  const { bevindingen } = validate({ begrip: '', definitie: '' });
  expect(bevindingen.filter(({ code }) => code === 'VAL-EMP-001').map(({ veld }) => veld)).toEqual([
    'begrip',
    'definitie',
  ]);
});
