import { expect, test } from 'vitest';
import { memo } from '../../../core/src/taal/memo.ts';

test('an answer is asked for once for each word, and never that of another', () => {
  const asked: string[] = [];
  const answer = memo((word) => {
    asked.push(word);
    return word.length;
  });
  for (const word of ['tram', 'tramhalte', 'tram halte', 'tram', 'tram, bus', 'Tram', 'tram halte'])
    expect(answer(word)).toBe(word.length);
  expect(asked).toEqual(['tram', 'tramhalte', 'tram halte', 'tram, bus', 'Tram']);
});

test('what hardly recurs is asked for each time, and an answer may be undefined', () => {
  const asked: string[] = [];
  const answer = memo((word): string | undefined => {
    asked.push(word);
    return undefined;
  });
  for (const word of ['x12', 'x12', 'a'.repeat(50), 'a'.repeat(50), 'bus', 'bus']) answer(word);
  expect(asked).toHaveLength(5);
});
