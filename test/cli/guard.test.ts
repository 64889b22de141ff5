import { expect, it } from 'vitest';
import { guard } from '../../cli/src/result.ts';

it('tells a bug as a problem of the text that brought it to light', () => {
  const source = { kind: 'line' as const, line: 3 };
  const test = () => {
    throw new TypeError('boom');
  };
  expect(guard(source, test)).toEqual([{ kind: 'problem', source, error: expect.stringContaining('boom') }]);
});
