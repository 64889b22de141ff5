import { expect, test } from 'vitest';
import { readOptions } from '../scripts/bench/options.ts';

test.each([
  ['npm run bench', [], {}, { json: undefined, growth: false }],
  ['npm run bench -- --json a', ['--json', 'a'], {}, { json: 'a', growth: false }],
  ['npm run bench --json a', ['a'], { npm_config_json: 'true' }, { json: 'a', growth: false }],
  ['npm run bench --growth', [], { npm_config_growth: 'true' }, { json: undefined, growth: true }],
  ['npm run bench -- --growth', ['--growth'], {}, { json: undefined, growth: true }],
])('%s', (_, args, env, expected) => expect(readOptions(args, env)).toEqual(expected));

test('a word that is no option is refused', () => {
  expect(() => readOptions(['a'], {})).toThrow('a');
  expect(() => readOptions(['a', 'b'], { npm_config_json: 'true' })).toThrow('b');
});
