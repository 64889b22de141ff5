import type { Concept, NieuwKader } from '@definitie-app/core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestDatabase, testDatabase } from '../support/postgres.ts';

const KADER: NieuwKader = {
  iri: 'https://example.org/id/kader',
  titel: 'Afval',
  taal: 'nl',
  licentie: 'CC0-1.0',
  context: { organisatorisch: ['Gemeente'] },
};
const CONCEPTEN: readonly Concept[] = [
  { begrip: 'restafval', definitie: 'afval dat overblijft', bronnen: ['a'], synoniemen: ['restant'] },
  { begrip: 'glasbak', definitie: 'bak voor glas', context: { juridisch: ['milieurecht'] } },
];

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.close());

const take = (orgId: string, kader: NieuwKader, concepten: readonly Concept[]) =>
  database.store.withOrg(orgId, (register) => register.importKader(kader, concepten));
const find = (orgId: string, begrip: string) =>
  database.store.withOrg(orgId, (register) => register.findByBegrip(begrip));

test('taking in makes entries that say where they come from', async () => {
  const orgId = await database.newOrg('Eerste');
  expect(await take(orgId, KADER, CONCEPTEN)).toEqual({ added: 2, changed: 0 });
  const [restafval] = await find(orgId, 'Restafval');
  expect(restafval).toMatchObject({
    concept: CONCEPTEN[0],
    status: 'geimporteerd',
    version: 1,
    begrippenkader: { titel: 'Afval', heeftContext: true },
    aanvrager: { naam: 'Afval' },
    auteurs: [],
    generatie: { stap: 'geen' },
    herkomst: {
      soort: 'overgenomen',
      uit: { titel: 'Afval', url: KADER.iri, licentie: 'CC0-1.0', tekst: 'afval dat overblijft' },
    },
  });
});

test('again doubles nothing; what changed there changes here, as a next version', async () => {
  const orgId = await database.newOrg('Tweede');
  await take(orgId, KADER, CONCEPTEN);
  expect(await take(orgId, KADER, CONCEPTEN)).toEqual({ added: 0, changed: 0 });
  const [first, second] = CONCEPTEN;
  if (!first || !second) throw new Error('no concept');
  const next = [
    { ...first, definitie: 'afval dat na scheiding overblijft' },
    second,
    { ...second, begrip: 'papierbak' },
  ];
  expect(await take(orgId, KADER, next)).toEqual({ added: 1, changed: 1 });
  const [restafval] = await find(orgId, 'restafval');
  expect(restafval).toMatchObject({ version: 2, revision: 2, concept: next[0] });
  const versions = await database.query<{ definitie: string }>(
    'SELECT definitie FROM definition_versions WHERE definitie_id = $1 ORDER BY version',
    [restafval?.id],
  );
  expect(versions.map(({ definitie }) => definitie)).toEqual([first.definitie, next[0]?.definitie]);
});

test('twice at once doubles nothing', async () => {
  const orgId = await database.newOrg('Tegelijk');
  const counts = await Promise.all([
    take(orgId, KADER, CONCEPTEN),
    take(orgId, KADER, [...CONCEPTEN].reverse()),
  ]);
  expect(counts.map(({ added }) => added).sort()).toEqual([0, 2]);
});

test('the same begrip in two begrippenkaders is two entries; twice in one is the first', async () => {
  const orgId = await database.newOrg('Twee kaders');
  const [first] = CONCEPTEN;
  if (!first) throw new Error('no concept');
  expect(
    await take(orgId, KADER, [first, { ...first, begrip: 'RESTAFVAL', definitie: 'iets anders' }]),
  ).toEqual({
    added: 1,
    changed: 0,
  });
  await take(orgId, { ...KADER, iri: 'urn:ander', titel: 'Ander' }, [first]);
  const found = await find(orgId, 'restafval');
  expect(found.map(({ begrippenkader, concept }) => [begrippenkader.titel, concept.definitie])).toEqual([
    ['Ander', first.definitie],
    ['Afval', first.definitie],
  ]);
});

test('a large one, with a title that changes, an empty one, and what no database text can hold', async () => {
  const orgId = await database.newOrg('Groot');
  const many = Array.from({ length: 1200 }, (_, i) => ({
    begrip: `begrip ${i}`,
    definitie: `tekst \0 ${i}`,
  }));
  expect(await take(orgId, KADER, many)).toEqual({ added: 1200, changed: 0 });
  expect(await take(orgId, { ...KADER, titel: 'Nieuw' }, [])).toEqual({ added: 0, changed: 0 });
  expect((await find(orgId, 'begrip 7'))[0]?.begrippenkader.titel).toBe('Nieuw');
});
