import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { OpslagFout } from '@definitie-app/core';
import {
  createLog,
  generateDefinitie,
  notify,
  type Outbox,
  type OutboxRij,
  type QueueConnection,
  startRelay,
  startWorker,
} from '@definitie-app/queue';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { spawnHelper } from '../support/child.ts';
import { noDefect } from '../support/defect.ts';
import { describeWith } from '../support/needs.ts';
import { type TestDatabase, testDatabase } from '../support/postgres.ts';
import { type ServerProxy, startProxy } from '../support/proxy.ts';
import { startRedis } from '../support/redis.ts';

const wait = { timeout: 20_000, interval: 20 };

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.close());

/** Counts what comes out at the other end, per definitie. */
function count(connection: QueueConnection) {
  const log = createLog({ level: 'silent' });
  const done: string[] = [];
  const remember = async ({ definitieId }: { definitieId: string }) => void done.push(definitieId);
  const workers = [
    startWorker(
      { ...generateDefinitie, process: remember },
      { store: database.store, onDefect: noDefect },
      connection,
      { log },
    ),
    startWorker(
      notify,
      { paint: async (_orgId, definitieId) => void done.push(`notify ${definitieId}`) },
      connection,
      {
        log,
      },
    ),
  ];
  return { done, close: () => Promise.all(workers.map((worker) => worker.close())) };
}

async function killedRelay(connection: QueueConnection, dieAfter: number): Promise<void> {
  const { appUrl: url, encryptionKey } = database;
  const work = { connection, url, encryptionKey, dieAfter };
  const child = spawnHelper(new URL('killed-relay.ts', import.meta.url), work);
  const [, signal] = await once(child, 'exit');
  expect(signal).toBe('SIGKILL');
}

async function everythingOnce(connection: QueueConnection): Promise<void> {
  const ids = Array.from({ length: 30 }, () => randomUUID());
  await database.store.withOrg(database.orgId, async (register) => {
    for (const definitieId of ids) {
      await register.emit({ type: 'generate', definitieId, version: 1 });
      await register.emit({ type: 'notify', definitieId });
    }
  });
  const counted = count(connection);
  // Killed when the queue has jobs that the outbox does not know of yet: all of those come again.
  for (const dieAfter of [1, 7, 30]) await killedRelay(connection, dieAfter);
  const relays = [1, 2].map(() =>
    startRelay({ store: database.store, connection, log: createLog({ level: 'silent' }) }),
  );
  await expect.poll(() => database.query('SELECT FROM outbox'), wait).toEqual([]);
  const expected = ids.flatMap((id) => [id, `notify ${id}`]).toSorted();
  await expect.poll(() => counted.done.toSorted(), wait).toEqual(expected);
  await Promise.all(relays.map((relay) => relay.close()));
  await counted.close();
  expect(counted.done.toSorted()).toEqual(expected);
}

test(
  'on Postgres: a row of the outbox is one job, however often its relay is killed',
  () => everythingOnce({ kind: 'postgres', url: database.queueUrl }),
  60_000,
);

describeWith(['redis-server'], 'on Redis', () => {
  test('a row of the outbox is one job, however often its relay is killed', async () => {
    const redis = await startRedis();
    try {
      await everythingOnce({ kind: 'redis', url: redis.url });
    } finally {
      await redis.close();
    }
  }, 60_000);
});

test('a row that cannot be read is told, and keeps nothing back', async () => {
  const connection: QueueConnection = { kind: 'postgres', url: database.queueUrl };
  for (const [type, payload] of [
    ['notify', { definitieId: 'geen id' }],
    ['notify', { definitieId: 1 }],
    ['generate', { definitieId: randomUUID(), version: 'een' }],
  ])
    await database.query('INSERT INTO outbox (org_id, type, payload) VALUES ($1, $2, $3)', [
      database.orgId,
      type,
      payload,
    ]);
  const definitieId = randomUUID();
  await database.store.withOrg(database.orgId, (register) => register.emit({ type: 'notify', definitieId }));
  const lines: string[] = [];
  const log = createLog({ level: 'error', to: { write: (line: string) => void lines.push(line) } });
  const counted = count(connection);
  const relay = startRelay({ store: database.store, connection, log });
  await expect.poll(() => counted.done, wait).toEqual([`notify ${definitieId}`]);
  expect(await database.query('SELECT FROM outbox')).toEqual([]);
  expect(lines.filter((line) => line.includes('cannot be read'))).toHaveLength(3);
  await relay.close();
  await counted.close();
});

describe('when something is away', () => {
  let proxy: ServerProxy;
  beforeAll(async () => {
    proxy = await startProxy(database.queueUrl);
  });
  afterAll(() => proxy.close());

  /** An outbox in memory, which can be out of reach. */
  function memoryOutbox() {
    let rows: readonly OutboxRij[] = [];
    let isAway = false;
    let wake = (): void => undefined;
    let tries = 0;
    const outbox: Outbox = {
      async takeOpdrachten(limit, handle) {
        tries += 1;
        if (isAway) throw new OpslagFout('onbereikbaar');
        const batch = rows.slice(0, limit);
        for (const row of batch) await handle(row);
        rows = rows.filter((row) => !batch.includes(row));
        return batch.length;
      },
      async onOpdracht(ring) {
        wake = ring;
        return async () => undefined;
      },
    };
    return {
      outbox,
      left: () => rows.length,
      tries: () => tries,
      setAway: (away: boolean) => {
        isAway = away;
      },
      add: (): string => {
        const definitieId = randomUUID();
        rows = [...rows, { type: 'notify', id: randomUUID(), orgId: randomUUID(), definitieId }];
        wake();
        return `notify ${definitieId}`;
      },
    };
  }

  test('it waits, says so once, and goes on by itself', async () => {
    const connection: QueueConnection = { kind: 'postgres', url: proxy.url };
    const lines: string[] = [];
    const log = createLog({ level: 'info', to: { write: (line: string) => void lines.push(line) } });
    const said = (what: RegExp): number =>
      lines.filter((line) => line.includes('"outbox: check ') && what.test(line)).length;
    const memory = memoryOutbox();
    const counted = count(connection);
    const relay = startRelay({ store: memory.outbox, connection, log });
    const first = memory.add();
    await expect.poll(() => counted.done, wait).toEqual([first]);

    memory.setAway(true);
    const whileAway = memory.add();
    const tried = memory.tries();
    await expect.poll(() => memory.tries(), wait).toBeGreaterThan(tried + 2);
    expect(said(/out of reach/u)).toBe(1);
    memory.setAway(false);
    await expect.poll(() => counted.done, wait).toEqual([first, whileAway]);
    await expect.poll(() => said(/"msg":"back"/u), wait).toBe(1);

    await proxy.interrupt();
    const whileQueueAway = memory.add();
    await expect.poll(() => said(/out of reach/u), wait).toBe(2);
    expect(memory.left()).toBe(1);
    await proxy.restore();
    await expect.poll(() => counted.done, wait).toEqual([first, whileAway, whileQueueAway]);
    expect(memory.left()).toBe(0);
    await relay.close();
    await counted.close();
  }, 60_000);
});
