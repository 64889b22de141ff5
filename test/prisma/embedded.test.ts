import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { startDatabase, startEmbedded } from '@definitie-app/prisma';
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import * as z from 'zod';

let dataDir: string;
const children: ChildProcess[] = [];
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'definitie-embedded-'));
  chmodSync(dataDir, 0o755);
});
afterEach(async () => {
  for (const child of children.splice(0)) if (child.exitCode === null) child.kill('SIGKILL');
  const settings = join(dataDir, 'postgres.json');
  if (existsSync(settings)) {
    await (await start()).stop();
    rmSync(directoryOf(), { recursive: true, force: true });
  }
  rmSync(dataDir, { recursive: true, force: true });
});

const start = () => startEmbedded({ dataDir, log: () => undefined });
const directoryOf = (): string =>
  z.object({ directory: z.string() }).parse(JSON.parse(readFileSync(join(dataDir, 'postgres.json'), 'utf8')))
    .directory;
const postmaster = (): number =>
  Number.parseInt(readFileSync(join(directoryOf(), 'postmaster.pid'), 'utf8'), 10);

async function ask(url: string, sql: string): Promise<unknown> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query({ text: sql, rowMode: 'array' });
    return z.array(z.array(z.unknown())).parse(rows)[0]?.[0];
  } finally {
    await client.end();
  }
}

const keep = (url: string) => ask(url, 'CREATE TABLE kept AS SELECT 42 AS answer');
const kept = (url: string) => ask(url, 'SELECT answer FROM kept');
/** All that run on this cluster. */
const postmasters = (): readonly number[] =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/u.test(name) && programOf(name).includes(`-D\0${directoryOf()}\0`))
    .map(Number);
function programOf(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
  } catch {
    return '';
  }
}
const UNTIL = { timeout: 15_000, interval: 10 };
const isUp = (url: string): Promise<boolean> =>
  ask(url, 'SELECT 1').then(
    () => true,
    () => false,
  );

/** As another process; tells where PostgreSQL is. */
async function startElsewhere(): Promise<{ readonly child: ChildProcess; readonly appUrl: string }> {
  const script = fileURLToPath(new URL('support/start-embedded.ts', import.meta.url));
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', '--conditions=@definitie-app/source', script, dataDir],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  children.push(child);
  for await (const line of createInterface({ input: child.stdout }))
    return { child, ...z.object({ appUrl: z.string() }).parse(JSON.parse(line)) };
  throw new Error('it did not start');
}

test('keeps its data, port and passwords from one start to the next, and ends when it is stopped', async () => {
  const first = await start();
  await keep(first.ownerUrl);
  await first.stop();
  expect(await isUp(first.ownerUrl)).toBe(false);
  const second = await start();
  expect(second).toMatchObject({ ownerUrl: first.ownerUrl, appUrl: first.appUrl, queueUrl: first.queueUrl });
  expect(await kept(second.ownerUrl)).toBe(42);
});

test('listens on loopback only, with passwords that nobody else can read or guess', async () => {
  const { adminUrl, appUrl, ownerUrl, queueUrl } = await start();
  expect(await ask(adminUrl, 'SHOW listen_addresses')).toBe('127.0.0.1');
  expect(await ask(adminUrl, 'SHOW unix_socket_directories')).toBe('');
  expect(statSync(join(dataDir, 'postgres.json')).mode & 0o777).toBe(0o600);
  const passwords = [adminUrl, appUrl, ownerUrl, queueUrl].map((url) => new URL(url).password);
  expect(new Set(passwords).size).toBe(4);
  for (const password of passwords) expect(password).toMatch(/^[\w-]{32}$/);
  const guess = Object.assign(new URL(appUrl), { password: 'postgres' }).href;
  await expect(ask(guess, 'SELECT 1')).rejects.toThrow(/password authentication failed/);
});

test('takes another port when its own was taken, and keeps the data', async () => {
  const first = await start();
  await keep(first.ownerUrl);
  await first.stop();
  const squatter = createServer().listen(Number(new URL(first.appUrl).port), '127.0.0.1');
  await once(squatter, 'listening');
  const second = await start();
  expect(second.ownerUrl).not.toBe(first.ownerUrl);
  expect(await kept(second.ownerUrl)).toBe(42);
  squatter.close();
});

describe('another process', () => {
  test('joins what runs, and leaves it running', async () => {
    const first = await start();
    const { child, appUrl } = await startElsewhere();
    expect(appUrl).toBe(first.appUrl);
    child.kill('SIGTERM');
    await once(child, 'exit');
    expect(await isUp(first.appUrl)).toBe(true);
    await first.stop();
    expect(await isUp(first.appUrl)).toBe(false);
  });

  test('that starts at the same moment shares one cluster', async () => {
    const [one, other] = await Promise.all([startElsewhere(), startElsewhere()]);
    expect(one.appUrl).toBe(other.appUrl);
  });

  test('that was killed leaves it running: who comes next joins it, and ends it', async () => {
    const { child, appUrl } = await startElsewhere();
    child.kill('SIGKILL');
    await once(child, 'exit');
    expect(await isUp(appUrl)).toBe(true);
    const next = await start();
    expect(next.appUrl).toBe(appUrl);
    await next.stop();
    expect(await isUp(appUrl)).toBe(false);
  });
});

describe('PostgreSQL that was killed', () => {
  test.each(['SIGQUIT', 'SIGKILL'] as const)(
    'with %s is started again where it was, once, with its data',
    async (signal) => {
      const { ownerUrl, stop } = await start();
      await keep(ownerUrl);
      for (let times = 0; times < 2; times += 1) {
        const before = postmaster();
        process.kill(before, signal);
        await vi.waitFor(async () => expect(await isUp(ownerUrl)).toBe(false), UNTIL);
        await vi.waitFor(async () => expect(await isUp(ownerUrl)).toBe(true), UNTIL);
        expect(await kept(ownerUrl)).toBe(42);
        expect(postmaster()).not.toBe(before);
        expect(postmasters()).toEqual([postmaster()]);
      }
      await stop();
      await delay(1000);
      expect(postmasters()).toEqual([]);
    },
  );

  test('is not started twice by who starts it at the same moment', async () => {
    const first = await start();
    process.kill(postmaster(), 'SIGQUIT');
    const other = await startElsewhere();
    await vi.waitFor(async () => expect(await isUp(first.ownerUrl)).toBe(true), UNTIL);
    expect(other.appUrl).toBe(first.appUrl);
    expect(postmasters()).toEqual([postmaster()]);
    other.child.kill('SIGTERM');
    await once(other.child, 'exit');
    await first.stop();
  });

  test('is given up when it does not start, and its cluster is left as it is', async () => {
    const log = vi.fn<(message: string) => void>();
    const { gone } = await startEmbedded({ dataDir, log, pauses: [0, 10, 10] });
    const settings = join(directoryOf(), 'postgresql.auto.conf');
    const right = readFileSync(settings, 'utf8');
    writeFileSync(settings, 'no = such setting\n');
    process.kill(postmaster(), 'SIGQUIT');
    expect((await gone).message).toContain('not started again');
    expect(log.mock.calls.flat().filter((line) => line.includes('it is started again'))).toHaveLength(3);
    expect(log.mock.calls.flat().join('')).toContain('syntax error in file');
    writeFileSync(settings, right);
    expect(await isUp((await start()).ownerUrl)).toBe(true);
  });

  test('starts again when another program has its process id by now', async () => {
    const first = await start();
    await keep(first.ownerUrl);
    const pidFile = join(directoryOf(), 'postmaster.pid');
    const [, ...rest] = readFileSync(pidFile, 'utf8').split('\n');
    await first.stop();
    writeFileSync(pidFile, [process.pid, ...rest].join('\n'));
    const second = await start();
    expect(await kept(second.ownerUrl)).toBe(42);
  });
});

test('works in a directory that only we can enter', async () => {
  chmodSync(dataDir, 0o700);
  const { ownerUrl, stop } = await start();
  await keep(ownerUrl);
  await stop();
  expect(await kept((await start()).ownerUrl)).toBe(42);
});

test('says what to do when its passwords are lost', async () => {
  const first = await start();
  await first.stop();
  const settings = join(dataDir, 'postgres.json');
  const text = readFileSync(settings, 'utf8');
  rmSync(settings);
  await expect(start()).rejects.toThrow(
    /postgres is there, but its passwords are not: put postgres.json back/,
  );
  writeFileSync(settings, text);
});

test('a server of your own is taken as it is given', async () => {
  const given = { databaseUrl: 'postgresql://a@db/x', ownerUrl: 'postgresql://o@db/x', queueUrl: undefined };
  const log = vi.fn<(message: string) => void>();
  const database = await startDatabase({ ...given, dataDir, log });
  expect(database).toMatchObject({
    appUrl: 'postgresql://a@db/x',
    ownerUrl: 'postgresql://o@db/x',
    queueUrl: undefined,
    isEmbedded: false,
  });
  await database.stop();
  expect(log).not.toHaveBeenCalled();
});
