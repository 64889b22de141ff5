import { formatOf } from '@definitie-app/core';
import { expect, test } from 'vitest';
import { createIds } from '../../cli/src/ids.ts';
import { testText } from '../../cli/src/test-text.ts';

test('each entry of a file has an id of its own', () => {
  const idOf = createIds('a.md');
  expect(['tram', 'bus', 'tram', 'tram-2', 'tram', 'tram-2'].map(idOf)).toEqual([
    'a.md#tram',
    'a.md#bus',
    'a.md#tram-2',
    'a.md#tram-2-2',
    'a.md#tram-3',
    'a.md#tram-2-3',
  ]);
});

test('a begrip that a file has twice gets a number', () => {
  const format = formatOf('a.md') ?? expect.unreachable();
  const text = '## tram\n\n> voertuig op rails\n\n'.repeat(3);
  const ids = [...testText('a.md', text, format)]
    .flat()
    .map((result) => result.kind === 'verdict' && result.id);
  expect(ids).toEqual(['a.md#tram', 'a.md#tram-2', 'a.md#tram-3']);
});
