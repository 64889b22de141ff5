import { randomUUID } from 'node:crypto';
import { type Actor, BegripBestaat, type Concept, type Register } from '@definitie-app/core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type TestDatabase, testDatabase } from '../support/postgres.ts';
import { addUser, change, expected, request, tekst, unique } from './support/organization.ts';

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

  test.each([0, 0.005, 0.75, 1])('score %s keeps two decimals', async (score) => {
    const asked = await request(database, author);
    const text = { ...asked.concept, definitie: 'x' };
    const { score: kept } = await change(database, asked, tekst(text, [author.id], score));
    expect(kept).toBeCloseTo(score, 1);
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

describe('a change', () => {
  test('100 at once, of one state: one wins, the others change nothing', async () => {
    const asked = await request(database, author, { definitie: 'tekst' });
    const outcomes = await Promise.all(
      Array.from({ length: 100 }, (_, i) =>
        inOrg((register) =>
          register.change(
            expected(asked),
            i % 2 === 0
              ? { soort: 'status', naar: 'in_beoordeling' }
              : tekst({ ...asked.concept, definitie: `tekst ${i}` }, [author.id]),
          ),
        ),
      ),
    );
    const won = outcomes.filter((outcome) => outcome !== undefined);
    expect(won).toHaveLength(1);
    expect(await inOrg((register) => register.find(asked.id))).toEqual(won[0]);
    expect(won[0]?.revision).toBe(2);
  });

  test.each([
    ['another version', { version: 2 }],
    ['another status', { status: 'vastgesteld' }],
    ['another revision', { revision: 7 }],
    ['an id that nothing has', { id: randomUUID() }],
    ['an id that is none', { id: "' OR true --" }],
    ['a version that is none', { version: 1.5 }],
    ['a version beyond counting', { version: 1e300 }],
  ] as const)('of %s does nothing', async (_what, other) => {
    const asked = await request(database, author);
    for (const wijziging of [
      { soort: 'status', naar: 'gearchiveerd' },
      { soort: 'generatie', generatie: { stap: 'model' } },
      tekst({ ...asked.concept, definitie: 'x' }, [author.id]),
    ] as const)
      expect(
        await inOrg((register) => register.change({ ...expected(asked), ...other }, wijziging)),
      ).toBeUndefined();
    expect(await inOrg((register) => register.find(asked.id))).toEqual(asked);
  });

  test('of text fills the first version and then makes the next, each with its author, reason and score', async () => {
    const asked = await request(database, author);
    const first = await change(
      database,
      asked,
      tekst({ ...asked.concept, definitie: 'een' }, [author.id], 0.5),
    );
    const second = await change(database, first, {
      ...tekst({ ...asked.concept, definitie: 'twee' }, [author.id, editor.id], 0.9),
      reden: 'korter',
    });
    expect([first.version, second.version]).toEqual([1, 2]);
    expect(
      await database.query(
        'SELECT version, definitie, auteur_id, auteurs, reden, score::text FROM definition_versions WHERE definitie_id = $1 ORDER BY version',
        [asked.id],
      ),
    ).toEqual([
      {
        version: 1,
        definitie: 'een',
        auteur_id: author.id,
        auteurs: [author.id],
        reden: 'bewerkt',
        score: '0.50',
      },
      {
        version: 2,
        definitie: 'twee',
        auteur_id: author.id,
        auteurs: [author.id, editor.id],
        reden: 'korter',
        score: '0.90',
      },
    ]);
    expect(
      await database.query(
        'SELECT version, score::text, acceptabel FROM validation_results WHERE definitie_id = $1 ORDER BY version',
        [asked.id],
      ),
    ).toEqual([
      { version: 1, score: '0.50', acceptabel: false },
      { version: 2, score: '0.90', acceptabel: true },
    ]);
  });

  test('of status keeps every decision, and shows the last one on this version', async () => {
    const asked = await request(database, author, { definitie: 'tekst' });
    const decide = async (definitie: typeof asked, uitslag: 'vastgesteld' | 'afgewezen') =>
      change(database, await change(database, definitie, { soort: 'status', naar: 'in_beoordeling' }), {
        soort: 'status',
        naar: uitslag === 'vastgesteld' ? 'vastgesteld' : 'concept',
        besluit: { uitslag, door: editor, op: new Date('2026-02-03T04:05:06.789Z'), reden: 'omdat' },
      });
    const rejected = await decide(asked, 'afgewezen');
    const approved = await decide(rejected, 'vastgesteld');
    expect(rejected.besluit?.uitslag).toBe('afgewezen');
    expect(approved.besluit).toEqual({
      uitslag: 'vastgesteld',
      door: { id: editor.id, naam: editor.naam },
      op: new Date('2026-02-03T04:05:06.789Z'),
      reden: 'omdat',
    });
    const next = await change(
      database,
      approved,
      tekst({ ...asked.concept, definitie: 'nieuw' }, [author.id]),
    );
    expect(next.besluit).toBeUndefined();
    expect(await database.query('SELECT FROM besluiten WHERE definitie_id = $1', [asked.id])).toHaveLength(2);
  });

  test('to the begrip and context of another entry is refused, and the transaction goes on', async () => {
    const begrip = unique('begrip');
    const [one, other] = [
      await request(database, author, { begrip, context: { organisatorisch: ['A'] } }),
      await request(database, author, { begrip, context: { organisatorisch: ['B'] } }),
    ];
    await inOrg(async (register) => {
      const double = tekst({ ...other.concept, context: { organisatorisch: ['a'] } }, [author.id]);
      await expect(register.change(expected(other), double)).rejects.toEqual(new BegripBestaat(one.id));
      expect(await register.find(other.id)).toEqual(other);
    });
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
