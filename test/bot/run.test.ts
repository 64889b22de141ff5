import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parseEnv } from '../../bot/src/env.ts';
import { createLog } from '../../bot/src/log.ts';
import { en } from '../../bot/src/messages/en.ts';
import { nl } from '../../bot/src/messages/nl.ts';
import { runService } from '../../bot/src/run.ts';
import { startService } from '../../bot/src/service.ts';
import { type TestDatabase, testDatabase } from '../support/postgres.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database?.close());

const SECRET = 'geheim-0123456789';

const changed = (url: string, change: (url: URL) => void): string => {
  const copy = new URL(url);
  change(copy);
  return copy.href;
};
const away = (url: string) =>
  changed(url, (copy) => {
    copy.port = '1';
    copy.password = SECRET;
  });
const refused = (url: string) =>
  changed(url, (copy) => {
    copy.username = 'niemand';
    copy.password = SECRET;
  });
const absent = (url: string) =>
  changed(url, (copy) => {
    copy.pathname = '/bestaat_niet';
  });

const { onbruikbaar } = nl.start;

const TEAMS = { TEAMS_WITHOUT_AUTHENTICATION: '1', TEAMS_TENANT_ID: 'tenant' };

test.each<{
  name: string;
  variable: 'DATABASE_URL' | 'DATABASE_OWNER_URL';
  wrong: (url: string) => string;
  told: string;
  chat?: Readonly<Record<string, string>>;
}>([
  { name: 'no server', variable: 'DATABASE_URL', wrong: away, told: onbruikbaar.onbereikbaar('') },
  { name: 'no such role', variable: 'DATABASE_URL', wrong: refused, told: onbruikbaar.geweigerd('') },
  { name: 'no database', variable: 'DATABASE_URL', wrong: absent, told: onbruikbaar['geen database']('') },
  { name: 'no server', variable: 'DATABASE_OWNER_URL', wrong: away, told: onbruikbaar.onbereikbaar('') },
  { name: 'no such role', variable: 'DATABASE_OWNER_URL', wrong: refused, told: onbruikbaar.geweigerd('') },
  {
    name: 'no database',
    variable: 'DATABASE_OWNER_URL',
    wrong: absent,
    told: onbruikbaar['geen database'](''),
  },
  {
    name: 'no server, with Teams',
    variable: 'DATABASE_URL',
    wrong: away,
    told: onbruikbaar.onbereikbaar(''),
    chat: TEAMS,
  },
  {
    name: 'no such role, with Teams',
    variable: 'DATABASE_URL',
    wrong: refused,
    told: onbruikbaar.geweigerd(''),
    chat: TEAMS,
  },
])(
  '$variable, $name: is told with its name and what to check',
  async ({ variable, wrong, told, chat }) => {
    const right = { DATABASE_URL: database.appUrl, DATABASE_OWNER_URL: database.ownerUrl };
    const settings = parseEnv({
      HOST: '127.0.0.1',
      PORT: '0',
      ENCRYPTION_KEY: randomBytes(32).toString('base64'),
      ...right,
      ...chat,
      [variable]: wrong(right[variable]),
    });
    if (!settings.ok) throw new Error(settings.fouten);
    const { env } = settings;
    const lines: string[] = [];
    const log = createLog({ level: 'error', to: { write: (line) => void lines.push(line) } });
    const said: string[] = [];
    const say = (text: string) => void said.push(text);
    await expect(
      runService({ start: () => startService({ env, log }), log, messages: nl, say }),
    ).resolves.toBe(1);
    expect(said).toEqual([nl.start.mislukt(`${variable}: ${told}`)]);
    expect([...said, ...lines].join('')).not.toContain(SECRET);
  },
  30_000,
);

test('what else goes wrong is told without the password in it', async () => {
  const said: string[] = [];
  const start = () => Promise.reject(new Error(`cannot use postgresql://app:${SECRET}@db/x`));
  const log = createLog({ level: 'silent' });
  await runService({ start, log, messages: en, say: (text) => void said.push(text) });
  expect(said.join('')).toContain('Could not start: cannot use postgresql://app:');
  expect(said.join('')).not.toContain(SECRET);
});

test('a service that cannot go on is stopped, and the process ends with a failure', async () => {
  const said: string[] = [];
  let stopped = 0;
  const service = {
    port: 0,
    gone: Promise.resolve(new Error('PostgreSQL ended 8 times')),
    stop: async () => {
      stopped += 1;
    },
  };
  const log = createLog({ level: 'silent' });
  const start = () => Promise.resolve(service);
  await expect(runService({ start, log, messages: nl, say: (text) => void said.push(text) })).resolves.toBe(
    1,
  );
  expect(stopped).toBe(1);
  expect(said).toEqual([nl.start.gestopt('PostgreSQL ended 8 times')]);
});

test.each<readonly [name: string, settings: Readonly<Record<string, string>>, told: RegExp]>([
  ['a file', { DATA_DIR: import.meta.filename }, /DATA_DIR=\/.*: dit is geen map/u],
  ['below a file', { DATA_DIR: join(import.meta.filename, 'data') }, /DATA_DIR=\/.*: dit is geen map/u],
  [
    'a place where nothing can be made',
    { DATA_DIR: '/proc/x/y' },
    /DATA_DIR=\/proc\/x\/y: deze map kan niet/u,
  ],
  ['no address', { HOST: '999.1.1.1' }, /HOST=999\.1\.1\.1: dit is geen adres/u],
  ['the address of another', { HOST: '192.0.2.1' }, /HOST=192\.0\.2\.1: dit is geen adres/u],
])('%s is told with the name of the variable, at once', async (_name, settings, told) => {
  // In a process of its own, as a defect here is one that never ends.
  const started = promisify(execFile)(
    process.execPath,
    ['--import', 'tsx', '--conditions=@definitie-app/source', 'bot/src/main.ts'],
    {
      cwd: fileURLToPath(new URL('../../', import.meta.url)),
      env: { PATH: process.env.PATH, PORT: '0', HOST: '127.0.0.1', LOG_LEVEL: 'silent', ...settings },
      timeout: 25_000,
      killSignal: 'SIGKILL',
    },
  );
  await expect(started).rejects.toMatchObject({ code: 1, stderr: expect.stringMatching(told) });
});
