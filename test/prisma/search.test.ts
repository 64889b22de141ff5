import type { Actor, Concept } from '@definitie-app/core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestDatabase, testDatabase } from '../support/postgres.ts';
import { addUser, change, request } from './support/organization.ts';

const CONCEPTEN: readonly Concept[] = [
  { begrip: 'omgevingsvergunning', definitie: 'besluit dat een activiteit in de leefomgeving toestaat' },
  { begrip: 'vergunninghouder', definitie: 'persoon aan wie een omgevingsvergunning is verleend' },
  { begrip: 'aanvrager', definitie: 'persoon die om een besluit vraagt', synoniemen: ['verzoeker'] },
  { begrip: 'aanvraag', definitie: 'verzoek om een besluit te nemen' },
  { begrip: 'bestemmingsplan', definitie: 'regeling voor het gebruik van grond' },
  { begrip: 'restafval', definitie: 'huishoudelijk afval dat na scheiding overblijft' },
  { begrip: 'coördinaat', definitie: 'getal dat een plaats aangeeft' },
  { begrip: 'register van vergunningen', definitie: 'lijst die de gemeente bijhoudt' },
];

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
  const author: Actor = await addUser(database, database.orgId);
  for (const concept of CONCEPTEN) await request(database, author, concept);
  const gone = await request(database, author, { begrip: 'aanvragers', definitie: 'oud' });
  await change(database, gone, { soort: 'status', naar: 'gearchiveerd' });
});
afterAll(() => database.close());

const search = async (words: string, limit = 10): Promise<readonly string[]> =>
  (await database.store.withOrg(database.orgId, (register) => register.search(words, limit))).map(
    ({ concept }) => concept.begrip,
  );

test.each([
  ['the begrip', 'aanvrager', 'aanvrager'],
  ['the begrip, whatever its capitals and spaces', '  AANVRAGER ', 'aanvrager'],
  ['a typo: two letters swapped', 'aanvrgaer', 'aanvrager'],
  ['a typo: a letter left out', 'omgevingsvergunnin', 'omgevingsvergunning'],
  ['a typo: a letter too many', 'restaffval', 'restafval'],
  ['a typo in one of more words', 'register van vergunnigen', 'register van vergunningen'],
  ['an accent left out', 'coordinaat', 'coördinaat'],
  ['half a begrip', 'bestemming', 'bestemmingsplan'],
  ['a synonym', 'verzoeker', 'aanvrager'],
  ['a word of the definitie', 'grond', 'bestemmingsplan'],
  ['an inflected word of the definitie', 'leefomgevingen', 'omgevingsvergunning'],
  ['words in another order', 'scheiding afval', 'restafval'],
  ['some words that are there and some that are not', 'huishoudelijk afval zeppelin', 'restafval'],
])('%s: ‘%s’ finds ‘%s’ first', async (_what, words, first) => expect((await search(words))[0]).toBe(first));

test('all that match, best first', async () => {
  const found = await search('vergunninghouder omgevingsvergunning');
  expect(found[0]).toBe('vergunninghouder');
  expect(found).toContain('omgevingsvergunning');
});

test('at most so many', async () => expect(await search('besluit', 2)).toHaveLength(2));

test('nothing that was archived', async () => expect(await search('aanvragers')).not.toContain('aanvragers'));

test.each(['', '   ', 'zeppelin', 'de het een', '%', '\0', '🚊'])('%j finds nothing', async (words) =>
  expect(await search(words)).toEqual([]),
);

test.each([
  "'; DROP TABLE definitions; --",
  "aanvrager' | 'x",
  'aanvrager & !',
  'aanvrager:* <-> (',
  "\\' OR 1=1",
  'a & b | c ! d <-> e',
  '"aanvrager',
  'x'.repeat(100_000),
  'woord '.repeat(10_000),
  '\ud800',
])('%j is only words', async (words) => expect(await search(words)).toBeInstanceOf(Array));
