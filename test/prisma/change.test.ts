import { randomUUID } from 'node:crypto';
import { type Actor, BegripBestaat, type Register } from '@definitie-app/core';
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
