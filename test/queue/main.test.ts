import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { aanvragerOn } from '../support/aanvraag.ts';
import { spawnSource } from '../support/child.ts';
import { describeWith } from '../support/needs.ts';
import { answer, type ModelReply, type ModelServer, startModelServer } from '../support/openai-server.ts';
import { type TestDatabase, testDatabase } from '../support/postgres.ts';
import { type ServerProxy, startProxy } from '../support/proxy.ts';
import { type RedisServer, startRedis } from '../support/redis.ts';

const GOOD = 'persoon die bij een bestuursorgaan schriftelijk vraagt om een besluit';
const KEY = 'sk-geheim-0123456789';
const wait = { timeout: 40_000, interval: 50 };

interface Running {
  readonly child: ChildProcess;
  readonly output: () => string;
}

const running: Running[] = [];
afterEach(async () => {
  for (const { child } of running.splice(0))
    if (child.exitCode === null && child.signalCode === null) {
      child.kill('SIGKILL');
      await once(child, 'exit');
    }
});

/** A worker process as it runs on a server of its own. */
function launch(variables: Readonly<Record<string, string>>): Running {
  const child = spawnSource(new URL('../../queue/src/main.ts', import.meta.url), {
    env: { PATH: process.env.PATH, ...variables },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const chunks: string[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk) => chunks.push(String(chunk)));
  const one = { child, output: () => chunks.join('') };
  running.push(one);
  return one;
}

async function ended({ child }: Running): Promise<number | null> {
  if (child.exitCode === null) await once(child, 'exit');
  return child.exitCode;
}

describe('without settings', () => {
  test('it names what is missing and ends with code 1', async () => {
    const worker = launch({});
    await expect(ended(worker)).resolves.toBe(1);
    expect(worker.output()).toMatch(/REDIS_URL: ontbreekt/u);
    expect(worker.output()).not.toMatch(/\bat .*:\d+/u);
  });
});

describe('with settings that are wrong', () => {
  const REDIS_URL = 'redis://:geheim@127.0.0.1:1';

  test('a start that fails says which variables to check, and ends with code 1', async () => {
    const worker = launch({ REDIS_URL, DATA_DIR: '/dev/null/data' });
    await expect(ended(worker)).resolves.toBe(1);
    expect(worker.output()).toMatch(/Starten is niet gelukt: .*\nControleer DATABASE_URL en REDIS_URL/u);
    expect(worker.output()).not.toContain('geheim');
  });

  test('servers that are away are tried again, and the log names their variables', async () => {
    const worker = launch({ REDIS_URL, DATABASE_URL: 'postgresql://app:geheim@127.0.0.1:1/x' });
    await expect.poll(worker.output, wait).toMatch(/worker generate-definitie: check REDIS_URL/u);
    await expect.poll(worker.output, wait).toMatch(/outbox: check DATABASE_URL and REDIS_URL/u);
    expect(worker.output()).not.toContain('geheim');
  }, 60_000);
});

describeWith(['redis-server'], 'the worker process', () => {
  let database: TestDatabase;
  let redis: RedisServer;
  let proxy: ServerProxy;
  let server: ModelServer;
  let asker: Awaited<ReturnType<typeof aanvragerOn>>;
  let reply: ModelReply;

  beforeAll(async () => {
    [database, redis] = await Promise.all([testDatabase(), startRedis()]);
    proxy = await startProxy(database.appUrl);
    server = await startModelServer(() => reply);
    asker = await aanvragerOn(database);
  });
  afterAll(async () => {
    await server.close();
    await proxy.close();
    await redis.close();
    await database.close();
  });

  const work = (): Running =>
    launch({
      DATABASE_URL: proxy.url,
      REDIS_URL: redis.url,
      OPENAI_API_KEY: KEY,
      OPENAI_BASE_URL: server.baseUrl,
      OPENAI_TIMEOUT_MS: '60000',
      LOG_LEVEL: 'debug',
    });

  const good = answer({ definitie: GOOD, toelichting: null, categorie: null, gebruikteBronnen: [] });
  const drafted = { version: 1, concept: { definitie: GOOD }, generatie: { stap: 'klaar' } };

  test('drafts, ends at SIGTERM with code 0, and tells its log no secret', async () => {
    reply = good;
    const worker = work();
    const id = await asker.request('aanvrager');
    await expect.poll(() => asker.find(id), wait).toMatchObject(drafted);
    worker.child.kill('SIGTERM');
    await expect(ended(worker)).resolves.toBe(0);
    expect(worker.output()).toContain('worker ready');
    const { password } = new URL(database.appUrl);
    for (const secret of [KEY, password]) expect(worker.output()).not.toContain(secret);
  }, 60_000);

  test.each(['SIGTERM', 'SIGKILL'] as const)(
    'with a model that hangs it still ends at %s, and the next one drafts',
    async (signal) => {
      reply = { type: 'hang' };
      const worker = work();
      const before = server.requests.length;
      const id = await asker.request(`indiener ${signal}`);
      await expect.poll(() => server.requests.length, wait).toBe(before + 1);
      reply = good;
      worker.child.kill(signal);
      await expect(ended(worker)).resolves.toBe(signal === 'SIGTERM' ? 0 : null);
      expect((await asker.find(id))?.generatie).toEqual({ stap: 'model' });
      work();
      await expect.poll(() => asker.find(id), wait).toMatchObject(drafted);
    },
    90_000,
  );

  test('goes on by itself when Postgres and Redis were away while it worked', async () => {
    reply = { type: 'hang' };
    const worker = work();
    const before = server.requests.length;
    const id = await asker.request('belanghebbende');
    await expect.poll(() => server.requests.length, wait).toBe(before + 1);
    await proxy.interrupt();
    await redis.stop();
    // Asked, accepted and written to the outbox on another road than the worker's.
    const second = await asker.request('verzoeker');
    reply = good;
    await redis.start();
    await proxy.restore();
    await expect.poll(() => asker.find(second), wait).toMatchObject(drafted);
    expect(worker.child.exitCode).toBeNull();
    expect((await asker.find(id))?.generatie).toEqual({ stap: 'model' });
  }, 90_000);
});
