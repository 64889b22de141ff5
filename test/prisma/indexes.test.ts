import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestDatabase, testDatabase } from '../support/postgres.ts';

let database: TestDatabase;
let client: pg.Client;
beforeAll(async () => {
  database = await testDatabase();
  const other = await database.newOrg('Veel');
  for (const [orgId, iri] of [
    [database.orgId, 'a'],
    [other, 'b'],
  ] as const)
    await database.store.withOrg(orgId, (register) =>
      register.importKader(
        { iri, titel: iri, taal: 'nl', context: {} },
        Array.from({ length: 3000 }, (_, i) => ({
          begrip: `begrip ${i}`,
          definitie: `tekst over zaak ${i}`,
        })),
      ),
    );
  await database.query('ANALYZE');
  client = new pg.Client({ connectionString: database.appUrl });
  await client.connect();
  await client.query("SELECT set_config('app.current_org_id', $1, false)", [database.orgId]);
});
afterAll(async () => {
  await client.end();
  await database.close();
});

/** The indexes of a plan, as the service gets it: with row-level security. */
async function indexesOf(sql: string): Promise<readonly string[]> {
  const { rows } = await client.query<{ 'QUERY PLAN': string }>(`EXPLAIN ${sql}`);
  return rows.flatMap((row) => /(?:using|on) (\w+_(?:idx|key|pkey))\b/.exec(row['QUERY PLAN'])?.[1] ?? []);
}

test.each([
  ['definitions_pkey', "id = '00000000-0000-4000-8000-000000000000'"],
  ['definitions_org_id_begrip_sleutel_created_at_idx', "begrip_sleutel = 'x'"],
  ['definitions_org_id_begrip_sleutel_created_at_idx', "begrip_sleutel = 'x' AND created_at < now()"],
  ['definitions_org_id_categorie_idx', "categorie = 'proces'"],
  ['definitions_org_id_created_at_idx', 'created_at > now()'],
  ['definitions_org_id_status_submitted_at_idx', "status = 'in_beoordeling'"],
  ['definitions_org_id_request_key_key', "request_key = 'x'"],
])('%s serves %s', async (index, where) =>
  expect(await indexesOf(`SELECT * FROM definitions WHERE ${where}`)).toContain(index),
);

test('the end of the audit chain is found without reading it', async () => {
  // With so few rows as here, reading them all is quicker.
  await client.query('SET enable_seqscan = off');
  const indexes = await indexesOf('SELECT * FROM audit_log ORDER BY seq DESC LIMIT 1');
  expect(indexes.length).toBeGreaterThan(0);
  for (const index of indexes) expect(index).toMatch(/^audit_log_.*_org_id_seq_idx$/);
});
