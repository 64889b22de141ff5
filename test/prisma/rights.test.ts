import { openStore } from '@definitie-app/prisma';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type TestDatabase, testDatabase } from '../support/postgres.ts';
import { stateOf } from './support/connect.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.close());

describe('the role of the service cannot', () => {
  test.each([
    ['become the owner', 'SET ROLE definitie_owner', '42501'],
    ['become superuser', 'SET ROLE postgres', '42501'],
    ['make itself more', 'ALTER ROLE definitie_app BYPASSRLS', '42501'],
    ['make a role', 'CREATE ROLE intruder', '42501'],
    ['switch row-level security off', 'ALTER TABLE definitions DISABLE ROW LEVEL SECURITY', '42501'],
    ['stop forcing it', 'ALTER TABLE definitions NO FORCE ROW LEVEL SECURITY', '42501'],
    ['drop a policy', 'DROP POLICY org ON definitions', '42501'],
    ['add a policy', 'CREATE POLICY mine ON definitions USING (true)', '42501'],
    ['disable a trigger', 'ALTER TABLE audit_log DISABLE TRIGGER ALL', '42501'],
    ['skip triggers', "SET session_replication_role = 'replica'", '42501'],
    [
      'replace the function that the policies ask',
      "CREATE OR REPLACE FUNCTION current_org_id() RETURNS uuid LANGUAGE sql AS 'SELECT NULL::uuid'",
      '42501',
    ],
    ['make a table in our schema', 'CREATE TABLE mine ()', '42501'],
    ['make a schema', 'CREATE SCHEMA mine', '42501'],
    ['make a temporary table', 'CREATE TEMP TABLE mine ()', '42501'],
    ['empty a table', 'TRUNCATE definitions', '42501'],
    ['delete anything', 'DELETE FROM definitions', '42501'],
    ['rewrite history', "UPDATE definition_versions SET reden = ''", '42501'],
    ['read the outbox', 'SELECT FROM outbox', '42501'],
    ['read a partition past its parent', 'SELECT FROM audit_log_default', '42501'],
    ['add audit partitions', 'SELECT audit_log_extend()', '42501'],
    ['read the queue', 'CREATE TABLE bullmq.mine ()', '42501'],
    ['read files', "COPY definitions FROM '/etc/passwd'", '42501'],
    ['run programs', "COPY (SELECT 1) TO PROGRAM 'true'", '42501'],
  ])('%s', async (_what, sql, state) => expect(await stateOf(database.appUrl, sql)).toBe(state));

  // row_security = off makes a query that a policy would cut fail, instead of letting it through.
  test('see more with row_security off', async () =>
    expect(await stateOf(database.appUrl, 'SET row_security = off', 'SELECT FROM definitions')).toBe(
      '42501',
    ));
});

test.each([
  ['tables', 'SELECT FROM public.definitions'],
  ['functions', 'SELECT FROM public.take_outbox(1)'],
  ['schema', 'CREATE TABLE public.mine ()'],
])('the role of the queue has no right on our %s', async (_what, sql) =>
  expect(await stateOf(database.queueUrl, sql)).toBe('42501'),
);

test('the role of the queue owns a schema of its own', async () =>
  expect(
    await stateOf(database.queueUrl, 'CREATE SCHEMA IF NOT EXISTS bullmq', 'CREATE TABLE bullmq.job ()'),
  ).toBe('done'));

test('the owner of the tables is no superuser either', async () =>
  expect(
    await database.query(
      "SELECT rolname FROM pg_roles WHERE rolname LIKE 'definitie%' AND (rolsuper OR rolbypassrls OR rolcreaterole OR rolcreatedb OR rolreplication)",
    ),
  ).toEqual([]));

test('only three functions act with the rights of the owner, and each looks nothing up by a path that others set', async () =>
  expect(
    await database.query(
      "SELECT proname, proconfig FROM pg_proc WHERE prosecdef AND pronamespace = 'public'::regnamespace ORDER BY 1",
    ),
  ).toEqual([
    { proname: 'resolve_api_key', proconfig: ['search_path=""'] },
    { proname: 'resolve_chat_identity', proconfig: ['search_path=""'] },
    { proname: 'take_outbox', proconfig: ['search_path=""'] },
  ]));

test('everyone may run none of our functions', async () =>
  expect(
    await database.query(
      `SELECT proname FROM pg_proc AS p WHERE pronamespace = 'public'::regnamespace
       AND NOT EXISTS (SELECT FROM pg_depend WHERE objid = p.oid AND deptype = 'e')
       AND has_function_privilege('public', oid, 'EXECUTE')`,
    ),
  ).toEqual([]));

test.each(['ownerUrl', 'adminUrl'] as const)(
  'the store refuses to work as a role that passes the policies: %s',
  async (role) => {
    const url = role === 'ownerUrl' ? database.ownerUrl : database.adminUrl;
    const store = openStore({ url, encryptionKey: database.encryptionKey });
    await expect(store.withOrg(database.orgId, (register) => register.users())).rejects.toThrow(
      /passes row-level security/,
    );
    await store.close();
  },
);
