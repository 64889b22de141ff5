import type { Actor, Concept, Register } from '@definitie-app/core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type TestDatabase, testDatabase } from '../support/postgres.ts';
import { addUser, change, request, tekst, unique } from './support/organization.ts';

let database: TestDatabase;
let author: Actor;
let editor: Actor;
beforeAll(async () => {
  database = await testDatabase();
  author = await addUser(database, database.orgId);
  editor = await addUser(database, database.orgId, 'editor');
});
afterAll(() => database.close());

const inOrg = <T>(work: (register: Register) => Promise<T>): Promise<T> =>
  database.store.withOrg(database.orgId, work);

const FULL: Concept = {
  begrip: 'aanvrager',
  definitie: 'persoon die, ook namens een ander, om een besluit vraagt 🚊',
  categorie: 'type',
  context: { organisatorisch: ['Gemeente Zandwijk'], wettelijkeBasis: ['Awb'] },
  toelichting: 'met \'aanhalingstekens\', "meer" en een\nregeleinde',
  bronnen: ['Awb, art. 1:3'],
  synoniemen: ['verzoeker', 'a, b; {c}'],
  voorbeelden: ['een inwoner'],
};

describe('what goes in comes out', () => {
  test('of a whole concept, its origin and its progress', async () => {
    const definitie = await change(database, await request(database, author), {
      ...tekst(FULL, [author.id, editor.id], 0.85),
      herkomst: {
        soort: 'overgenomen',
        uit: { titel: 'Awb', url: 'https://wetten.overheid.nl', tekst: 'x' },
      },
      generatie: { stap: 'klaar', opmerking: 'geen model' },
    });
    expect(definitie).toEqual({
      id: definitie.id,
      orgId: database.orgId,
      begrippenkader: { id: expect.any(String), titel: 'Testorganisatie', heeftContext: true },
      concept: FULL,
      version: 1,
      revision: 2,
      status: 'concept',
      score: 0.85,
      aanvrager: { id: author.id, naam: author.naam },
      auteurs: [author.id, editor.id],
      generatie: { stap: 'klaar', opmerking: 'geen model' },
      herkomst: {
        soort: 'overgenomen',
        uit: { titel: 'Awb', url: 'https://wetten.overheid.nl', tekst: 'x' },
      },
    });
  });

  test.each(['\0', '\ud800', '\udc00x'])('%j, which no database text can hold, is replaced', async (odd) => {
    const asked = await request(database, author);
    const definitie = await change(database, asked, {
      ...tekst({ ...asked.concept, definitie: `a${odd}b`, context: { juridisch: [`c${odd}`] } }, [author.id]),
      generatie: { stap: 'mislukt', reden: `r${odd}` },
    });
    expect(definitie.concept.definitie).toMatch(/^a\ufffdx?b$/);
    await inOrg((register) =>
      register.addRonde({
        definitieId: asked.id,
        version: 1,
        ronde: 0,
        model: 'm',
        prompt: odd,
        antwoord: odd,
      }),
    );
  });

  test.each([
    [0, 0],
    [0.005, 0.01],
    [0.75, 0.75],
    [1, 1],
  ])('score %s is kept as %s', async (score, kept) => {
    const asked = await request(database, author);
    const text = { ...asked.concept, definitie: 'x' };
    expect((await change(database, asked, tekst(text, [author.id], score))).score).toBe(kept);
  });
});

describe('asking for a definitie', () => {
  const create = (begrip: string, key: string, context: Concept['context'] = {}) =>
    inOrg((register) =>
      register.create({
        concept: { begrip, definitie: '', context },
        aanvrager: author,
        generatie: { stap: 'wacht' },
        key,
      }),
    );

  test('starts as the first version, by who asks', async () => {
    const { definitie, isNew } = await create(unique('begrip'), unique('key'));
    expect(isNew).toBe(true);
    expect(definitie).toMatchObject({ version: 1, revision: 1, status: 'concept', auteurs: [author.id] });
    expect(definitie.score).toBeUndefined();
    expect(definitie.concept.definitie).toBe('');
  });

  test('20 times at once with one key, or with one begrip, makes one', async () => {
    const [key, begrip] = [unique('key'), unique('begrip')];
    const byKey = await Promise.all(Array.from({ length: 20 }, () => create(unique('anders'), key)));
    const byBegrip = await Promise.all(Array.from({ length: 20 }, () => create(begrip, unique('key'))));
    for (const made of [byKey, byBegrip]) {
      expect(new Set(made.map(({ definitie }) => definitie.id)).size).toBe(1);
      expect(made.filter(({ isNew }) => isNew)).toHaveLength(1);
    }
  });

  test.each([
    ['Caf\u00e9 Houder', 'cafe\u0301  houder ', true],
    ['IJsland', 'ijsland', true],
    ['wet', 'wetten', false],
    ['creëren', 'creeren', false],
  ])('%j and %j are the same begrip: %s', async (first, second, same) => {
    const one = await create(first, unique('key'));
    const other = await create(second, unique('key'));
    expect(other.definitie.id === one.definitie.id).toBe(same);
    expect(await inOrg((register) => register.findByBegrip(second))).toContainEqual(other.definitie);
  });

  test.each([
    [{ organisatorisch: ['DJI', 'OM'] }, { organisatorisch: ['om', ' dji '] }, true],
    [{}, { juridisch: [] }, true],
    [{ organisatorisch: ['OM'] }, { juridisch: ['OM'] }, false],
    [{ organisatorisch: ['OM'] }, {}, false],
    [{ organisatorisch: ['a', 'b'] }, { organisatorisch: ['a, b'] }, false],
  ])('in context %j and %j is the same: %s', async (first, second, same) => {
    const begrip = unique('begrip');
    const one = await create(begrip, unique('key'), first);
    const other = await create(begrip, unique('key'), second);
    expect(other.definitie.id === one.definitie.id).toBe(same);
  });

  test('takes a begrip of any length', async () => {
    const begrip = `${'lang '.repeat(5000)}${unique('x')}`;
    const { definitie } = await create(begrip, unique('key'));
    expect(await inOrg((register) => register.findByBegrip(begrip))).toEqual([definitie]);
  });

  test('makes a new one when the other is archived', async () => {
    const begrip = unique('begrip');
    const { definitie } = await create(begrip, unique('key'));
    await change(database, definitie, { soort: 'status', naar: 'gearchiveerd' });
    expect((await create(begrip, unique('key'))).isNew).toBe(true);
  });
});

test('what waits for a decision: not what one wrote oneself, oldest first, with how many there are', async () => {
  const orgId = await database.newOrg('Wachtrij');
  const [a, b, c] = [
    await addUser(database, orgId),
    await addUser(database, orgId),
    await addUser(database, orgId),
  ];
  const submit = async (actor: Actor, auteurs: readonly string[]) => {
    const asked = await request(database, actor);
    const drafted = await change(database, asked, tekst({ ...asked.concept, definitie: 'x' }, auteurs));
    return change(database, drafted, { soort: 'status', naar: 'in_beoordeling' });
  };
  const byA = await submit(a, [a.id]);
  const byAandB = await submit(a, [a.id, b.id]);
  await request(database, a);
  const awaiting = (user: Actor, limit: number) =>
    database.store.withOrg(orgId, (register) => register.awaiting(user.id, limit));
  expect(await awaiting(a, 5)).toEqual({ total: 0, definities: [] });
  expect(await awaiting(b, 5)).toEqual({ total: 1, definities: [byA] });
  expect(await awaiting(c, 5)).toEqual({ total: 2, definities: [byA, byAandB] });
  expect(await awaiting(c, 1)).toEqual({ total: 2, definities: [byA] });
});

test('all entries of a begrip: decided first, then newest; archived ones no more', async () => {
  const begrip = unique('begrip');
  const make = (organisatorisch: string) =>
    request(database, author, { begrip, definitie: 'x', context: { organisatorisch: [organisatorisch] } });
  const [a, b, c] = [await make('a'), await make('b'), await make('c')];
  const besluit = { uitslag: 'vastgesteld', door: editor, op: new Date(0) } as const;
  const decided = await change(database, a, { soort: 'status', naar: 'vastgesteld', besluit });
  await change(database, b, { soort: 'status', naar: 'gearchiveerd' });
  const found = await inOrg((register) => register.findByBegrip(begrip.toUpperCase()));
  expect(found.map(({ id }) => id)).toEqual([decided.id, c.id]);
});
