import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type TestDatabase, testDatabase } from '../support/postgres.ts';
import { fillOrganization } from './support/organization.ts';

let database: TestDatabase;
let ours: string;
let theirs: string;
/** Tenant tables and the column that holds the organisation, from the catalogue: a new table takes part by itself. */
let tables: readonly (readonly [table: string, column: string])[];
/** A role with every right on every table: what it cannot do, row-level security alone forbids. */
const mighty = `mighty_${randomUUID().replaceAll('-', '')}`;

beforeAll(async () => {
  database = await testDatabase();
  ours = await database.newOrg('Ons');
  theirs = await database.newOrg('Hun');
  await fillOrganization(database, ours);
  await fillOrganization(database, theirs);
  const rows = await database.query<{ name: string }>(
    "SELECT relname AS name FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p') AND NOT relispartition AND relname <> '_prisma_migrations' ORDER BY 1",
  );
  tables = rows.map(({ name }) => [name, name === 'organizations' ? 'id' : 'org_id']);
  await database.query(`CREATE ROLE ${mighty} LOGIN PASSWORD 'mighty' NOSUPERUSER NOBYPASSRLS`);
  await database.query(`GRANT ALL ON SCHEMA public TO ${mighty}`);
  await database.query(`GRANT ALL ON ALL TABLES IN SCHEMA public TO ${mighty}`);
  await database.query(`GRANT ALL ON ALL FUNCTIONS IN SCHEMA public TO ${mighty}`);
  const name = new URL(database.appUrl).pathname.slice(1);
  await database.query(`GRANT CONNECT ON DATABASE ${name} TO ${mighty}`);
});
afterAll(async () => {
  await database.query(`DROP OWNED BY ${mighty}`);
  await database.query(`DROP ROLE ${mighty}`);
  await database.close();
});

const mightyUrl = (): string =>
  Object.assign(new URL(database.appUrl), { username: mighty, password: 'mighty' }).href;

/** What a statement touches when it is run for our organisation (or for none), and undone. */
async function attempt(
  url: string,
  orgId: string | undefined,
  sql: string,
  values: readonly unknown[] = [],
): Promise<{ readonly touched: number } | { readonly refused: string }> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('BEGIN');
    if (orgId !== undefined) await client.query("SELECT set_config('app.current_org_id', $1, true)", [orgId]);
    const { rowCount } = await client.query(sql, [...values]);
    return { touched: rowCount ?? 0 };
  } catch (error) {
    return { refused: error instanceof pg.DatabaseError ? error.message : String(error) };
  } finally {
    await client.query('ROLLBACK');
    await client.end();
  }
}

const NOTHING = { touched: 0 };
const BY_POLICY = { refused: expect.stringMatching(/row-level security policy/) };
/** The trail refuses every change before a policy is asked. */
const BY_TRIGGER = { refused: expect.stringMatching(/only ever added to/) };

describe('every table of an organisation', () => {
  test('is one that we know, has rows of both, and is held by row-level security', async () => {
    expect(tables.map(([table]) => table)).toEqual([
      'api_keys',
      'audit_log',
      'begrippenkaders',
      'besluiten',
      'chat_identities',
      'chat_installations',
      'definition_versions',
      'definitions',
      'generation_history',
      'message_references',
      'organizations',
      'outbox',
      'users',
      'validation_results',
    ]);
    for (const [table, column] of tables)
      for (const orgId of [ours, theirs]) {
        const rows = await database.query(`SELECT FROM ${table} WHERE ${column} = $1`, [orgId]);
        expect(rows.length, `${table} has rows`).toBeGreaterThan(0);
      }
    const loose = await database.query(
      "SELECT relname FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p') AND relname <> '_prisma_migrations' AND NOT (relrowsecurity AND relforcerowsecurity)",
    );
    expect(loose).toEqual([]);
  });

  test('shows our rows, none of theirs, and none at all to who does not say who they are', async () => {
    for (const [table, column] of tables) {
      const select = `SELECT FROM ${table} WHERE ${column} = $1`;
      expect(await attempt(mightyUrl(), ours, select, [ours]), table).not.toEqual(NOTHING);
      expect(await attempt(mightyUrl(), ours, select, [theirs]), table).toEqual(NOTHING);
      expect(await attempt(mightyUrl(), undefined, `SELECT FROM ${table}`), table).toEqual(NOTHING);
      expect(await attempt(mightyUrl(), '', `SELECT FROM ${table}`), table).toEqual(NOTHING);
    }
  });

  test('lets none of their rows be changed or deleted', async () => {
    for (const [table, column] of tables) {
      const where = `WHERE ${column} = $1`;
      expect(
        await attempt(mightyUrl(), ours, `UPDATE ${table} SET ${column} = ${column} ${where}`, [theirs]),
      ).toEqual(NOTHING);
      expect(await attempt(mightyUrl(), ours, `DELETE FROM ${table} ${where}`, [theirs])).toEqual(NOTHING);
    }
  });

  test('lets none of our rows be given to them', async () => {
    for (const [table, column] of tables) {
      const give = `UPDATE ${table} SET ${column} = $1 WHERE ${column} = $2`;
      expect(await attempt(mightyUrl(), ours, give, [theirs, ours]), table).toEqual(
        table === 'audit_log' ? BY_TRIGGER : BY_POLICY,
      );
    }
  });

  test('takes no row in their name', async () => {
    for (const [table, column] of tables) {
      const columns = await database.query<{ name: string }>(
        "SELECT column_name AS name FROM information_schema.columns WHERE table_schema = 'public' AND table_name = $1 AND is_generated = 'NEVER'",
        [table],
      );
      const names = columns.map(({ name }) => `"${name}"`).join(', ');
      const [theirRow] = await database.query<{ row: unknown }>(
        `SELECT to_jsonb(t) AS row FROM ${table} AS t WHERE ${column} = $1 LIMIT 1`,
        [theirs],
      );
      const insert = `INSERT INTO ${table} (${names}) SELECT ${names} FROM jsonb_populate_record(NULL::${table}, $1)`;
      expect(await attempt(mightyUrl(), ours, insert, [JSON.stringify(theirRow?.row)]), table).toEqual(
        BY_POLICY,
      );
    }
  });

  test('refuses the service itself in the same way', async () => {
    for (const [table, column] of tables)
      for (const [sql, values] of [
        [`SELECT FROM ${table} WHERE ${column} = $1`, [theirs]],
        [`UPDATE ${table} SET ${column} = ${column} WHERE ${column} = $1`, [theirs]],
        [`DELETE FROM ${table} WHERE ${column} = $1`, [theirs]],
      ] as const) {
        const outcome = await attempt(database.appUrl, ours, sql, values);
        expect([NOTHING, { refused: `permission denied for table ${table}` }], sql).toContainEqual(outcome);
      }
  });
});

describe('a way around', () => {
  const [theirDefinitie, theirUser] = [
    '(SELECT id FROM definitions WHERE org_id <> current_org_id() LIMIT 1)',
    '(SELECT id FROM users WHERE org_id <> current_org_id() LIMIT 1)',
  ];
  test.each([
    ['a join', 'SELECT FROM begrippenkaders AS k JOIN definitions AS d ON d.org_id <> k.org_id'],
    ['a subquery', `SELECT FROM users WHERE id = ${theirUser}`],
    ['an aggregate', 'SELECT org_id FROM definitions GROUP BY org_id HAVING org_id <> current_org_id()'],
    [
      'a lateral join',
      'SELECT FROM organizations AS o, LATERAL (SELECT FROM audit_log AS a WHERE a.org_id <> o.id) AS x',
    ],
    [
      'copying',
      `INSERT INTO generation_history (org_id, definitie_id, version, ronde, model, prompt)
                 SELECT current_org_id(), ${theirDefinitie}, 1, 0, 'm', 'p' WHERE ${theirDefinitie} IS NOT NULL`,
    ],
    ['a row lock', 'SELECT FROM definitions WHERE org_id <> current_org_id() FOR UPDATE'],
  ])('%s finds nothing', async (_way, sql) => expect(await attempt(mightyUrl(), ours, sql)).toEqual(NOTHING));

  test('a foreign key into them, by an id that was guessed, is refused', async () => {
    const [theirs_] = await database.query<{ id: string }>('SELECT id FROM definitions WHERE org_id = $1', [
      theirs,
    ]);
    const id = theirs_?.id;
    const insert = `INSERT INTO generation_history (org_id, definitie_id, version, ronde, model, prompt)
                    VALUES ($1, $2, 1, 0, 'm', 'p')`;
    expect(await attempt(mightyUrl(), ours, insert, [ours, id])).toEqual({
      refused: expect.stringMatching(/foreign key/),
    });
  });

  test('the owner of the tables sees theirs only where a named function must cross', async () => {
    const seen = [];
    for (const [table, column] of tables) {
      const outcome = await attempt(database.ownerUrl, ours, `SELECT FROM ${table} WHERE ${column} = $1`, [
        theirs,
      ]);
      if ('refused' in outcome || outcome.touched > 0) seen.push(table);
    }
    expect(seen).toEqual([
      'api_keys',
      'chat_identities',
      'chat_installations',
      'organizations',
      'outbox',
      'users',
    ]);
  });

  test('all of the store, for another organisation, finds nothing of theirs', async () => {
    const [row] = await database.query<{ id: string; begrip: string; user_id: string; kaart: string }>(
      `SELECT d.id, d.begrip, d.aanvrager_id AS user_id, m.id AS kaart FROM definitions AS d
       JOIN message_references AS m ON m.definitie_id = d.id WHERE d.org_id = $1 LIMIT 1`,
      [theirs],
    );
    if (!row) throw new Error('no row');
    const stranger = await database.newOrg('Elders');
    await database.store.withOrg(stranger, async (register) => {
      expect(await register.find(row.id)).toBeUndefined();
      expect(await register.findByBegrip(row.begrip)).toEqual([]);
      expect(await register.search(row.begrip, 10)).toEqual([]);
      expect(await register.awaiting(randomUUID(), 10)).toEqual({ total: 0, definities: [] });
      expect(await register.kaarten(row.id)).toEqual([]);
      expect(await register.kaartenAt('web', {}, 10)).toEqual([]);
      expect(await register.users()).toEqual([]);
      expect(await register.findUser(row.user_id)).toBeUndefined();
      expect(await register.findInstallation('slack', `T-${theirs}`)).toBeUndefined();
      await register.paintKaart(row.kaart, { messageId: 'stolen', revision: 99 });
      await register.setRol(row.user_id, 'anonymous');
      for (const status of ['concept', 'in_beoordeling', 'vastgesteld'] as const)
        expect(
          await register.change(
            { id: row.id, version: 1, status },
            { soort: 'status', naar: 'gearchiveerd' },
          ),
        ).toBeUndefined();
    });
    expect(await database.query("SELECT FROM message_references WHERE message_id = 'stolen'")).toEqual([]);
    expect(await database.query("SELECT FROM users WHERE rol = 'anonymous'")).toEqual([]);
  });
});
