import type { Auditregel } from '@definitie-app/core';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type TestDatabase, testDatabase } from '../support/postgres.ts';
import { stateOf } from './support/connect.ts';

const REGEL: Auditregel = { action: 'definitie.tonen', resourceType: 'definitie', success: true };

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.close());

const write = (orgId: string, ...regels: readonly Auditregel[]): Promise<void> =>
  database.store.withOrg(orgId, async (register) => {
    for (const regel of regels) await register.audit(regel);
  });

/** As the service itself would ask. */
async function brokenAt(orgId: string): Promise<string | null> {
  const client = new pg.Client({ connectionString: database.appUrl });
  await client.connect();
  // Hashes may not depend on how a session writes dates.
  await client.query(
    "SET timezone = 'America/New_York'; SET bytea_output = 'escape'; SET datestyle = 'German'",
  );
  await client.query("SELECT set_config('app.current_org_id', $1, false)", [orgId]);
  const { rows } = await client.query<{ seq: string | null }>('SELECT audit_log_broken_at() AS seq');
  await client.end();
  return rows[0]?.seq ?? null;
}

test('a row has all that was said, and what the database adds', async () => {
  const orgId = await database.newOrg('Rij');
  const regel = {
    userId: '00000000-0000-4000-8000-000000000001',
    resourceId: 'x',
    changes: { version: 2, velden: ['definitie'] },
    error: 'vier ogen',
  };
  await write(orgId, { ...REGEL, ...regel, success: false });
  const [row] = await database.query('SELECT * FROM audit_log WHERE org_id = $1', [orgId]);
  expect(row).toMatchObject({
    seq: '1',
    user_id: regel.userId,
    action: 'definitie.tonen',
    resource_type: 'definitie',
    resource_id: 'x',
    changes: regel.changes,
    success: false,
    error_message: 'vier ogen',
    ip: null,
    user_agent: null,
  });
});

describe('what was refused', () => {
  const refused = (nr: number): Auditregel => ({ ...REGEL, success: false, resourceId: `r${nr}` });
  const notify = { type: 'notify', definitieId: '00000000-0000-4000-8000-000000000001' } as const;

  test('at the same moment is written together: each row once, and the work that follows once', async () => {
    const orgId = await database.newOrg('Samen');
    await Promise.all(
      Array.from({ length: 60 }, (_, nr) => database.store.record(orgId, refused(nr), notify)),
    );
    const rows = await database.query(
      'SELECT resource_id, created_at::text FROM audit_log WHERE org_id = $1',
      [orgId],
    );
    expect(new Set(rows.map(({ resource_id }) => resource_id)).size).toBe(60);
    expect(rows).toHaveLength(60);
    expect(await brokenAt(orgId)).toBeNull();
    const transactions = new Set(rows.map(({ created_at }) => String(created_at)));
    expect(transactions.size).toBeLessThan(5);
    const work = await database.query('SELECT FROM outbox WHERE org_id = $1', [orgId]);
    expect(work.length).toBeLessThan(5);
  });

  test('of one organisation waits for no other', async () => {
    const [one, other] = [await database.newOrg('Deze'), await database.newOrg('Die')];
    await Promise.all([one, other].map((orgId) => database.store.record(orgId, refused(1))));
    for (const orgId of [one, other]) expect(await brokenAt(orgId)).toBeNull();
  });

  test('and cannot be written is told, and keeps no later one from being written', async () => {
    const nowhere = '00000000-0000-4000-8000-00000000dead';
    const failed = await Promise.allSettled([1, 2].map((nr) => database.store.record(nowhere, refused(nr))));
    expect(failed.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    const orgId = await database.newOrg('Daarna');
    await database.store.record(orgId, refused(1));
    expect(await database.query('SELECT FROM audit_log WHERE org_id = $1', [orgId])).toHaveLength(1);
  });
});

test('nothing is written when the transaction fails', async () => {
  const orgId = await database.newOrg('Ongedaan');
  const failing = database.store.withOrg(orgId, async (register) => {
    await register.audit(REGEL);
    throw new Error('no');
  });
  await expect(failing).rejects.toThrow('no');
  expect(await database.query('SELECT FROM audit_log WHERE org_id = $1', [orgId])).toEqual([]);
});

describe('nobody changes the trail', () => {
  const statements = [
    'UPDATE audit_log SET success = NOT success',
    'DELETE FROM audit_log',
    'TRUNCATE audit_log',
    'TRUNCATE audit_log CASCADE',
  ];
  test.each(statements)('%s', async (sql) => {
    await write(database.orgId, REGEL);
    const ours = `SELECT set_config('app.current_org_id', '${database.orgId}', true)`;
    expect(await stateOf(database.appUrl, ours, sql)).toBe('42501');
    expect(await stateOf(database.ownerUrl, ours, sql)).toBe('23001');
    expect(await stateOf(database.adminUrl, sql)).toBe('23001');
  });

  test('nor past the parent, in any of its partitions', async () => {
    const partitions = await database.query<{ name: string }>(
      "SELECT inhrelid::regclass::text AS name FROM pg_inherits WHERE inhparent = 'audit_log'::regclass",
    );
    expect(partitions.length).toBe(4);
    for (const { name } of partitions)
      expect(await stateOf(database.adminUrl, `TRUNCATE ${name}`)).toBe('23001');
  });

  test.each(['timestamp', 'created_at', 'seq', 'hash', 'previous_hash', 'id'])(
    'or chooses its own %s',
    async (column) =>
      expect(
        await stateOf(
          database.appUrl,
          `SELECT set_config('app.current_org_id', '${database.orgId}', true)`,
          `INSERT INTO audit_log (org_id, action, resource_type, success, "${column}") VALUES ('${database.orgId}', 'a', 'r', true, DEFAULT)`,
        ),
      ).toBe('42501'),
  );
});

describe('the chain of an organisation', () => {
  test('has no forks or holes under 50 writers at once, and no other organisation in it', async () => {
    const [a, b] = [await database.newOrg('Keten A'), await database.newOrg('Keten B')];
    await Promise.all(
      Array.from({ length: 50 }, (_, i) =>
        write(i % 2 === 0 ? a : b, REGEL, { ...REGEL, resourceId: String(i) }),
      ),
    );
    for (const orgId of [a, b]) {
      const rows = await database.query<{ seq: string }>(
        'SELECT seq FROM audit_log WHERE org_id = $1 ORDER BY seq',
        [orgId],
      );
      expect(rows.map(({ seq }) => Number(seq))).toEqual(Array.from({ length: 50 }, (_, i) => i + 1));
      expect(await brokenAt(orgId)).toBeNull();
    }
  });

  test.each([
    ['a changed row', 'UPDATE audit_log SET success = false WHERE org_id = $1 AND seq = 3', '3'],
    ['a removed row', 'DELETE FROM audit_log WHERE org_id = $1 AND seq = 2', '3'],
    ['a changed hash', "UPDATE audit_log SET hash = '\\x00' WHERE org_id = $1 AND seq = 2", '2'],
    ['nothing', 'SELECT $1', null],
  ])('shows %s, when a superuser did it with the triggers off', async (what, sql, seq) => {
    const orgId = await database.newOrg(`Keten met ${what}`);
    await write(orgId, REGEL, REGEL, REGEL, REGEL);
    const client = new pg.Client({ connectionString: database.adminUrl });
    await client.connect();
    await client.query("SET session_replication_role = 'replica'");
    await client.query(sql, [orgId]);
    await client.end();
    expect(await brokenAt(orgId)).toBe(seq);
  });
});

describe('partitions by quarter', () => {
  test('a row at a border stands in the quarter that it opens, what has none in the default', async () => {
    const orgId = await database.newOrg('Kwartaal');
    const add = (at: string) =>
      database.query<{ partition: string }>(
        `INSERT INTO audit_log (org_id, action, resource_type, success, created_at) VALUES ($1, 'a', 'r', true, $2)
         RETURNING tableoid::regclass::text AS partition`,
        [orgId, at],
      );
    const [current] = await database.query<{ start: Date; name: string }>(
      `SELECT date_trunc('quarter', now() AT TIME ZONE 'UTC') AT TIME ZONE 'UTC' AS start,
              to_char(now() AT TIME ZONE 'UTC', '"audit_log_"YYYY"q"Q') AS name`,
    );
    if (!current) throw new Error('no quarter');
    const start = current.start.getTime();
    expect(await add(new Date(start).toISOString())).toEqual([{ partition: current.name }]);
    expect(await add(new Date(start - 1).toISOString())).toEqual([{ partition: 'audit_log_default' }]);
    expect(await add('2099-01-01T00:00:00Z')).toEqual([{ partition: 'audit_log_default' }]);
    expect(await brokenAt(orgId)).toBeNull();
  });

  test('extending again adds nothing and harms nothing', async () => {
    const count = () => database.query("SELECT FROM pg_inherits WHERE inhparent = 'audit_log'::regclass");
    const before = await count();
    expect(await stateOf(database.ownerUrl, 'SELECT audit_log_extend()')).toBe('done');
    expect(await count()).toHaveLength(before.length);
  });
});
