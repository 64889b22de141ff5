import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findGlobMistake, matchesGlob } from '../../../core/src/profiel/glob.ts';

test.each([
  ['a.md', 'a.md', true],
  ['a.md', 'b/a.md', false],
  ['*.md', 'a.md', true],
  ['*.md', 'b/a.md', false],
  ['**/*.md', 'a.md', true],
  ['**/*.md', 'b/c/a.md', true],
  ['**', 'b/c/a.md', true],
  ['oud/**', 'oud/a/b.ttl', true],
  ['oud/**', 'ouder/a.ttl', false],
  ['oud/', 'oud/a/b.ttl', true],
  ['oud', 'oud/a.ttl', false],
  ['oud/*', 'oud/a/b.ttl', false],
  ['./oud/*', 'oud/b.ttl', true],
  ['**/oud/**', 'a/oud/b/c.md', true],
  ['**/oud/**', 'a/b/c.md', false],
  ['a/**/b/**/c.md', 'a/b/x/b/y/c.md', true],
  ['a/**/b/**/c.md', 'a/x/y/c.md', false],
  ['deel-?.md', 'deel-1.md', true],
  ['deel-?.md', 'deel-10.md', false],
  ['*a*b*', 'xxaxxbxx', true],
  ['*a*b*', 'xxbxxaxx', false],
  ['A.md', 'a.md', false],
  ['a.md', 'aXmd', false],
  ['?.md', '😀.md', true],
])('%s and %s: %s', (pattern, path, expected) => expect(matchesGlob(pattern, path)).toBe(expected));

test.each([
  ['', 'leeg'],
  ['/a', 'begint met /'],
  ['a/../b', 'bevat ..'],
  ['a\\b', 'achterwaartse streep'],
  ['a{b,c}', 'ander teken'],
  ['[ab]', 'ander teken'],
  ['!a', 'ander teken'],
  ['a..b/**', undefined],
])('%s is not read: %s', (pattern, mistake) => expect(findGlobMistake(pattern)).toBe(mistake));

test('a path matches itself, and every pattern in which parts of it are left open', () => {
  const name = fc.stringMatching(/^[a-z.]{1,6}$/u).filter((text) => text !== '.');
  fc.assert(
    fc.property(fc.array(name, { minLength: 1, maxLength: 5 }), fc.nat(), (names, which) => {
      const path = names.join('/');
      const at = which % names.length;
      expect(matchesGlob(path, path)).toBe(true);
      expect(matchesGlob(names.with(at, '*').join('/'), path)).toBe(true);
      expect(matchesGlob([...names.slice(0, at), '**'].join('/'), path)).toBe(true);
      expect(matchesGlob(['**', ...names.slice(at)].join('/'), path)).toBe(true);
    }),
  );
});

test('no pattern goes on without end', () => {
  expect(matchesGlob('*a'.repeat(100), 'a'.repeat(5000))).toBe(true);
  expect(matchesGlob(`${'*a'.repeat(100)}b`, 'a'.repeat(5000))).toBe(false);
  expect(matchesGlob(`${'**/a/'.repeat(50)}b`, 'a/'.repeat(2000))).toBe(false);
});
