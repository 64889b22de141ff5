import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { type Concept, toetsregels, validate } from '@definitie-app/core';
import { describe, expect, test } from 'vitest';
import { docsPages } from '../../scripts/docs/pages.ts';

const root = new URL('../../', import.meta.url);

test('every rule file is registered under its own id, in order', () => {
  const files = readdirSync(new URL('core/src/toetsregels', root)).filter((file) => file !== 'index.ts');
  expect(toetsregels.map(({ id }) => `${id}.ts`)).toEqual(files.sort());
});

test.each(toetsregels.filter(({ check }) => check))('$id has a test', ({ id }) => {
  expect(existsSync(new URL(`test/core/toetsregels/${id}.test.ts`, root))).toBe(true);
});

test('the pages are those that `npm run docs` writes, and no others', () => {
  const pages = docsPages();
  const folder = new URL('docs/toetsregels/', root);
  expect(readdirSync(folder).sort()).toEqual([...pages.keys()].sort());
  for (const [name, text] of pages) expect(readFileSync(new URL(name, folder), 'utf8')).toBe(text);
});

describe.each(toetsregels)('$id', (toetsregel) => {
  const uitslag = (concept: Concept) => validate(concept, { toetsregels: [toetsregel] }).oordelen[0]?.uitslag;

  test('has good and bad examples of its own', () => {
    expect(toetsregel.goedeVoorbeelden.length).toBeGreaterThan(0);
    expect(toetsregel.fouteVoorbeelden.length).toBeGreaterThan(0);
  });
  if (toetsregel.check) {
    test.each(toetsregel.goedeVoorbeelden)('passes: $definitie', (concept) =>
      expect(uitslag(concept)).toBe('voldoet'),
    );
    test.each(toetsregel.fouteVoorbeelden)('catches: $definitie', (concept) =>
      expect(uitslag(concept)).toBe('voldoet niet'),
    );
  }
});

test.each(
  toetsregels.flatMap(({ id, goedeVoorbeelden }) => goedeVoorbeelden.map((concept) => ({ id, concept }))),
)('a good example of $id breaks no rule with certainty: $concept.definitie', ({ concept }) => {
  expect(validate(concept).bevindingen.filter(({ ernst }) => ernst === 'fout')).toEqual([]);
});
