import type { Actor, Rol } from '@definitie-app/core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import * as z from 'zod';
import { answer, type ModelServer, startModelServer } from '../support/openai-server.ts';
import { type TestDatabase, testDatabase } from '../support/postgres.ts';
import { startTestService, type TestService } from '../support/service.ts';

let database: TestDatabase;
let service: TestService;
let model: ModelServer;
const TEKST = 'bewijs dat iemand toegang geeft tot een gebouw';

beforeAll(async () => {
  database = await testDatabase();
  model = await startModelServer(async () =>
    answer({ definitie: TEKST, toelichting: null, categorie: 'type', gebruikteBronnen: [] }),
  );
  service = await startTestService(database, {
    OPENAI_API_KEY: 'sk-test-0123456789',
    OPENAI_BASE_URL: model.baseUrl,
  });
});
afterAll(async () => {
  await service?.stop();
  await model?.close();
  await database?.close();
});

let people = 0;
async function newKey(
  rol: Rol,
  orgId = database.orgId,
): Promise<{ readonly actor: Actor; readonly key: string }> {
  people++;
  const identiteit = { platform: 'slack', workspaceId: 'T1', userId: `U${people}` } as const;
  const actor = await database.store.withOrg(orgId, (register) =>
    register.addUser(identiteit, 'Iemand', rol),
  );
  return { actor, key: await database.store.createApiKey(actor, 'editor') };
}

const Body = z.looseObject({
  id: z.string().default(''),
  detail: z.string().default(''),
  items: z.array(z.unknown()).default([]),
});

interface Call {
  readonly key?: string;
  readonly body?: unknown;
  readonly raw?: string;
  readonly idempotency?: string;
}

async function call(path: string, { key, body, raw, idempotency }: Call = {}) {
  const text = raw ?? (body === undefined ? undefined : JSON.stringify(body));
  const response = await fetch(`${service.url}/api/v1${path}`, {
    method: text === undefined ? 'GET' : 'POST',
    headers: {
      ...(key && { authorization: `Bearer ${key}` }),
      ...(text !== undefined && { 'content-type': 'application/json' }),
      ...(idempotency && { 'idempotency-key': idempotency }),
    },
    ...(text !== undefined && { body: text }),
  });
  const answered = Body.parse(await response.json());
  return { status: response.status, type: response.headers.get('content-type'), body: answered };
}

test('a page in a browser may ask, and must bring the key itself', async () => {
  const url = `${service.url}/api/v1/definitions?begrip=pas`;
  const origin = 'https://editor.example';
  const asked = await fetch(url, {
    method: 'OPTIONS',
    headers: {
      origin,
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'authorization,content-type,idempotency-key',
    },
  });
  expect(asked.status).toBe(204);
  expect(asked.headers.get('access-control-allow-methods')).toContain('POST');
  expect(asked.headers.get('access-control-allow-headers')).toMatch(
    /authorization.*content-type.*idempotency-key/u,
  );
  const answered = await fetch(url, { headers: { origin } });
  expect(answered.status).toBe(401);
  for (const { headers } of [asked, answered]) {
    expect(headers.get('access-control-allow-origin')).toBe('*');
    expect(headers.has('access-control-allow-credentials')).toBe(false);
  }
});

describe('who has no key', () => {
  test.each([
    ['none', undefined],
    ['something else', 'xyz'],
    ['one that nobody has', `def_${'a'.repeat(43)}`],
  ])('%s: is told so', async (_what, key) => {
    const { status, type, body } = await call('/definitions?begrip=x', key === undefined ? {} : { key });
    expect({ status, body }).toMatchObject({ status: 401, body: { code: 'unauthorized', status: 401 } });
    expect(type).toMatch(/^application\/problem\+json/);
  });

  test('any more, is told so too', async () => {
    const { actor, key } = await newKey('user');
    expect((await call('/definitions?begrip=x', { key })).status).toBe(200);
    expect(await database.store.revokeApiKeys(actor)).toBe(1);
    expect((await call('/definitions?begrip=x', { key })).status).toBe(401);
  });

  test('or may nothing, gets nothing', async () => {
    const { key } = await newKey('anonymous');
    expect(await call('/definitions?begrip=x', { key })).toMatchObject({ status: 403 });
  });
});

test('a key is nowhere but with who has it', async () => {
  const { key } = await newKey('user');
  const rows = await database.query<{ row: unknown }>('SELECT to_jsonb(k) AS row FROM api_keys AS k');
  expect(rows.length).toBeGreaterThan(0);
  expect(JSON.stringify(rows)).not.toContain(key.slice(4));
  await call('/definitions?begrip=x', { key });
  expect(service.log()).not.toContain(key.slice(4));
});

test('a definitie is drafted, once for one key, and can be followed', async () => {
  const { key } = await newKey('user');
  const asked = await call('/definitions', { key, body: { begrip: 'toegangspas' }, idempotency: 'a' });
  expect(asked).toMatchObject({ status: 200, body: { begrip: 'toegangspas', status: 'concept' } });
  const again = await call('/definitions', { key, body: { begrip: 'toegangspas' }, idempotency: 'a' });
  expect(again.body.id).toBe(asked.body.id);
  await vi.waitFor(
    async () =>
      expect(await call(`/definitions/${asked.body.id}`, { key })).toMatchObject({
        body: { definitie: TEKST, generatie: { stap: 'klaar' }, herkomst: { soort: 'model' } },
      }),
    { timeout: 20_000, interval: 100 },
  );
});

test('a text from a file is kept and submitted; another decides', async () => {
  const { key } = await newKey('user');
  const body = {
    begrip: 'zakpas',
    definitie: 'bewijs dat in een zak past',
    context: { organisatorisch: ['DJI'] },
  };
  const kept = await call('/definitions', { key, body });
  expect(kept).toMatchObject({
    status: 200,
    body: { ...body, version: 1, status: 'concept', herkomst: { soort: 'mens' } },
  });
  expect(typeof kept.body.score).toBe('number');

  const same = await call('/definitions', { key, body });
  expect(same.body).toMatchObject({ id: kept.body.id, version: 1, revision: kept.body.revision });

  const better = await call('/definitions', { key, body: { ...body, definitie: 'pas die in een zak past' } });
  expect(better.body).toMatchObject({ id: kept.body.id, version: 2 });

  const { id } = kept.body;
  expect(await call(`/definitions/${id}/submit`, { key, body: { version: 1 } })).toMatchObject({
    status: 409,
    body: { code: 'conflict' },
  });
  const submitted = await call(`/definitions/${id}/submit`, { key, body: { version: 2 } });
  expect(submitted).toMatchObject({ status: 200, body: { status: 'in_beoordeling' } });
  expect(await call('/definitions', { key, body })).toMatchObject({ status: 409 });

  const found = await call('/definitions?begrip=Zakpas', { key });
  expect(found.body.items).toMatchObject([{ id, status: 'in_beoordeling' }]);
});

test('a draft of somebody else is not overwritten', async () => {
  const [{ key: one }, { key: other }] = [await newKey('user'), await newKey('user')];
  const body = { begrip: 'dienstpas', definitie: 'pas voor de dienst' };
  expect((await call('/definitions', { key: one, body })).status).toBe(200);
  const refused = await call('/definitions', { key: other, body: { ...body, definitie: 'iets anders' } });
  expect(refused).toMatchObject({ status: 403, body: { code: 'forbidden' } });
  const { key: editor } = await newKey('editor');
  expect(
    await call('/definitions', { key: editor, body: { ...body, definitie: 'pas van de dienst' } }),
  ).toMatchObject({
    status: 200,
    body: { definitie: 'pas van de dienst' },
  });
});

test('a key opens one organisation', async () => {
  const { key } = await newKey('editor');
  const elsewhere = await newKey('admin', await database.newOrg('Elders'));
  const kept = await call('/definitions', { key, body: { begrip: 'geheim', definitie: 'tekst van ons' } });
  expect((await call(`/definitions/${kept.body.id}`, { key: elsewhere.key })).status).toBe(404);
  expect((await call('/definitions?begrip=geheim', { key: elsewhere.key })).body.items).toEqual([]);
  const submit = await call(`/definitions/${kept.body.id}/submit`, {
    key: elsewhere.key,
    body: { version: 1 },
  });
  expect(submit.status).toBe(404);
});

test.each([
  ['no begrip', { definitie: 'x' }, 400],
  ['an empty begrip', { begrip: ' ' }, 400],
  ['an empty definitie', { begrip: 'leeg', definitie: '  ' }, 422],
  ['a begrip that is too long', { begrip: 'x'.repeat(256) }, 400],
  ['an invisible sign', { begrip: 'pas', definitie: 'bewijs\u200b' }, 400],
  ['a key that nobody knows', { begrip: 'pas', status: 'vastgesteld' }, 400],
  ['the wrong type', { begrip: 7 }, 400],
  ['a list', [], 400],
])('%s is refused with a reason, and makes nothing', async (_what, body, status) => {
  const { key } = await newKey('user');
  const count = async () => (await database.query('SELECT FROM definitions')).length;
  const before = await count();
  const answered = await call('/definitions', { key, body });
  expect(answered.status).toBe(status);
  expect(answered.body.detail).toMatch(/\S/);
  expect(await count()).toBe(before);
});

test.each([
  ['no JSON', '{', 400, 'validation_error'],
  ['a large body', JSON.stringify({ begrip: 'x'.repeat(70_000) }), 413, 'too_large'],
])('%s is refused', async (_what, raw, status, code) => {
  const { key } = await newKey('user');
  expect(await call('/definitions', { key, raw })).toMatchObject({ status, body: { code } });
});

test('what is not there is a problem too', async () => {
  const { key } = await newKey('user');
  expect(await call('/onzin', { key })).toMatchObject({ status: 404, body: { code: 'not_found' } });
  expect(await call('/definitions/geen-id', { key })).toMatchObject({ status: 404 });
  expect(await call('/definitions', { key })).toMatchObject({ status: 400 });
});
