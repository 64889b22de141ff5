import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Register, type Rol, validate, type Wijziging } from '@definitie-app/core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { nl } from '../../bot/src/messages/nl.ts';
import { attachWeb } from '../../bot/src/web/app.ts';
import { type TestDatabase, testDatabase } from '../support/postgres.ts';
import { startTestService, type TestService } from '../support/service.ts';
import { openWebPage } from '../support/web-page.ts';

let database: TestDatabase;
let service: TestService;
const pageDir = mkdtempSync(join(tmpdir(), 'definitie-page-'));
beforeAll(async () => {
  database = await testDatabase();
  writeFileSync(join(pageDir, 'main.js'), 'export {};');
  service = await start();
});
const start = () =>
  startTestService(database, {}, async ({ app, orgId = '', ...deps }) => {
    const gebruikers = await deps.store.withOrg(orgId, async (register) => {
      await register.saveInstallation('web', orgId, '');
      const add = async (userId: string, naam: string, rol: Rol) => ({
        userId,
        actor: await register.addUser({ platform: 'web', workspaceId: orgId, userId }, naam, rol),
      });
      return [
        await add('anna', '<b>Anna</b>', 'user'),
        await add('bert', 'Bert', 'editor'),
        await add('dirk', 'Dirk', 'user'),
      ] as const;
    });
    return [attachWeb(app, { ...deps, orgId }, { gebruikers, voorbeelden: ['/zoek <x>'], pageDir })];
  });
afterAll(async () => {
  await service?.stop();
  await database?.close();
  rmSync(pageDir, { recursive: true });
});

const open = () => openWebPage(service.url, 'anna');
const post = async (headers: Readonly<Record<string, string>>, body: unknown) => {
  const response = await fetch(`${service.url}/chat`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  return { status: response.status, body: await response.json() };
};
const ask = { kind: 'text', als: 'anna', key: 'sleutel-1', text: 'help' };

test('the page of one origin, with its token and cookie, is answered', async () => {
  const { token, cookie } = await open();
  const headers = {
    'x-definitie-token': token,
    cookie,
    origin: service.url,
    'sec-fetch-site': 'same-origin',
  };
  expect(await post(headers, ask)).toMatchObject({ status: 200, body: { kind: 'card' } });
});

test('a page that was open goes on when the service was started again', async () => {
  const { token, cookie } = await open();
  const again = await start();
  const response = await fetch(`${again.url}/chat`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-definitie-token': token, cookie },
    body: JSON.stringify(ask),
  });
  expect(response.status).toBe(200);
  await again.stop();
});

test('names are text on the page, and its headers let nothing else in', async () => {
  const { html, response } = await open();
  expect(html).toContain('&lt;b&gt;Anna&lt;/b&gt;');
  expect(html).not.toContain('<b>Anna');
  expect(html).toContain('/zoek &lt;x&gt;');
  expect(response.headers.get('set-cookie')).toMatch(/HttpOnly; SameSite=Strict/u);
  expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
  expect(response.headers.get('content-security-policy')).not.toContain('unsafe');
  expect(response.headers.get('strict-transport-security')).toBeNull();
});

test.each<
  readonly [name: string, change: (own: { token: string; cookie: string }) => Record<string, string>]
>([
  ['without a token', ({ cookie }) => ({ cookie })],
  ['without a cookie', ({ token }) => ({ 'x-definitie-token': token })],
  [
    'with the token of another session',
    ({ token }) => ({ 'x-definitie-token': token, cookie: `definitie-sessie=${'a'.repeat(32)}` }),
  ],
  [
    'from another origin',
    ({ token, cookie }) => ({ 'x-definitie-token': token, cookie, origin: 'https://kwaad.example' }),
  ],
  [
    'from another site',
    ({ token, cookie }) => ({ 'x-definitie-token': token, cookie, 'sec-fetch-site': 'cross-site' }),
  ],
])('a request %s is refused', async (_name, change) => {
  const { status, body } = await post(change(await open()), ask);
  expect({ status, body }).toEqual({ status: 403, body: { kind: 'refused', text: nl.web.geweigerd } });
});

test.each<readonly [name: string, body: unknown, status: number, text?: string]>([
  ['no JSON', '{', 400],
  ['another shape', { kind: 'text' }, 400],
  ['a user that is none', { ...ask, als: 'mallory' }, 400],
  ['a key that is none', { ...ask, key: 'x; y' }, 400],
  ['something more', { ...ask, rol: 'admin' }, 400],
  ['300 KB', { ...ask, text: 'x'.repeat(300_000) }, 413, nl.web.teGroot],
])('%s gets a clear answer', async (_name, body, status, text = nl.web.onjuist) => {
  const { token, cookie } = await open();
  expect(await post({ 'x-definitie-token': token, cookie }, body)).toEqual({
    status,
    body: { kind: 'refused', text },
  });
});

test('another name for this machine is refused: it may be somebody’s way in', async () => {
  const { port } = new URL(service.url);
  const status = await new Promise((resolve) => {
    request({ port, host: '127.0.0.1', headers: { host: `kwaad.example:${port}` } }, (response) => {
      response.resume();
      resolve(response.statusCode);
    }).end();
  });
  expect(status).toBe(403);
});

test('a page gets every card and each change, and everything again when it connects again', async () => {
  const page = await open();
  const drafted = page.events((text) => text.includes('"bewerk"'));
  await page.say('definieer <i>kliko</i>');
  expect(await drafted).toContain('event: kaart');
  const again = await page.events((text) => text.includes('event: gereed'));
  expect(again.match(/event: kaart/gu)).toHaveLength(1);
  expect(again).toContain('<i>kliko</i>');
});

test('a card has the buttons of who looks: authors go on with it, others decide', async () => {
  const page = await open();
  // Cards of before have such a button too.
  const drafted = page.events((text) =>
    text.split('\n').some((line) => line.includes('aanbiedplek') && line.includes('"bewerk"')),
  );
  await page.say('definieer aanbiedplek');
  await drafted;
  const people = await Promise.all(['anna', 'bert', 'dirk'].map((als) => openWebPage(service.url, als)));
  for (const person of people.slice(1)) await person.say('definieer aanbiedplek');
  const { store, orgId } = database;
  const find = async () => {
    const [found] = await store.withOrg(orgId, (register) => register.findByBegrip('aanbiedplek'));
    if (!found) throw new Error('no aanbiedplek');
    return found;
  };
  /** The commands that each of the three can press now. */
  const buttons = () =>
    Promise.all(
      people.map(async (person) => {
        const text = await person.events((all) => all.includes('event: gereed'));
        const kaart = text
          .split('\n')
          .find((line) => line.startsWith('data: ') && line.includes('aanbiedplek'));
        return [...(kaart ?? 'no card').matchAll(/"verb":"([^"]+)"/gu)].map(([, verb]) => verb);
      }),
    );
  expect(await buttons()).toEqual([['bewerk', 'opnieuw'], [], []]);

  const changed = async (wijziging: Wijziging) => {
    const { id, version, status } = await find();
    await store.withOrg(orgId, (register) => register.change({ id, version, status }, wijziging));
  };
  const { concept, auteurs } = await find();
  const text = { ...concept, definitie: 'plek waar een bewoner afval aanbiedt' };
  const mens = {
    herkomst: { soort: 'mens' },
    generatie: { stap: 'geen' },
    toetsing: validate(text),
  } as const;
  await changed({ soort: 'tekst', concept: text, auteurs, reden: 'test', ...mens });
  expect(await buttons()).toEqual([['dien-in', 'opnieuw', 'bewerk'], [], []]);
  await changed({ soort: 'status', naar: 'in_beoordeling' });
  expect(await buttons()).toEqual([[], ['keur-goed', 'wijs-af'], []]);
  await changed({ soort: 'status', naar: 'vastgesteld' });
  expect(await buttons()).toEqual([['bewerk'], ['bewerk'], ['bewerk']]);
});

test('of more than 100 cards a page gets the newest, and is told which one makes room', async () => {
  const page = await open();
  const wanted = page.events((text) => text.includes('"bewerk"'));
  await page.say('definieer veelgevraagd');
  await wanted;
  const { store, orgId } = database;
  const at = { platform: 'web', workspaceId: orgId, plaats: { gesprek: 'anna' } } as const;
  const [definitie] = await store.withOrg(orgId, (register) => register.findByBegrip('veelgevraagd'));
  const ids: string[] = [];
  for (let nr = 0; nr < 103; nr += 1) {
    const place = (register: Register) => register.addKaart(definitie?.id ?? '', at, `veel-${nr}`);
    ids.push((await store.withOrg(orgId, place)).id);
  }
  const isComplete = (text: string) => text.includes('event: gereed');
  const text = await page.events(isComplete);
  expect([...text.matchAll(/^data: \{"id":"([^"]+)"/gmu)].map(([, id]) => id)).toEqual(ids.slice(-100));
  expect(text).toContain('data: {"hasOlder":true}');

  const watching = page.events((all) => all.includes('event: weg'));
  await page.say('definieer laatste');
  expect(await watching).toContain(`event: weg\ndata: {"id":"${ids[3]}"}`);
  expect(await page.events(isComplete)).toContain('laatste');
});

test('events for a user that is none are refused', async () => {
  const response = await fetch(`${service.url}/chat/events?als=mallory`);
  expect(response.status).toBe(404);
});
