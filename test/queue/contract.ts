import { randomUUID } from 'node:crypto';
import { EventEmitter, once } from 'node:events';
import { appendFile, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { OpslagFout } from '@definitie-app/core';
import {
  createLog,
  defineJob,
  type JobDefinition,
  openQueue,
  type QueueConnection,
  type RunningWorker,
  startWorker,
} from '@definitie-app/queue';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { spawnHelper } from '../support/child.ts';

/** A server that keeps queues, and that can be away for a while. */
export interface QueueServer {
  readonly connection: QueueConnection;
  /** Nobody can reach it any more; what it accepted stays. */
  interrupt(): Promise<void>;
  restore(): Promise<void>;
  close(): Promise<void>;
}

const Data = z.object({ nr: z.int() });
type Work = (nr: number, signal: AbortSignal) => Promise<void>;
const log = createLog({ level: 'silent' });
const wait = { timeout: 20_000, interval: 20 };

/** Something that happens once, and that others wait for. */
function gate() {
  const events = new EventEmitter();
  return { opened: once(events, 'open'), open: () => events.emit('open') };
}

const makeJob = (
  process: Work,
  how: Partial<Pick<JobDefinition<typeof Data, unknown>, 'name' | 'options' | 'giveUp'>> = {},
): JobDefinition<typeof Data, unknown> =>
  defineJob<unknown>()({
    name: `proef-${randomUUID()}`,
    data: Data,
    options: { attempts: 3, backoff: { type: 'fixed', delay: 50 } },
    process: ({ nr }, _deps, signal) => process(nr, signal),
    ...how,
  });

/** What every backend of the queue must do. */
export function queueContract(start: () => Promise<QueueServer>): void {
  let server: QueueServer;
  let dir: string;
  let toClose: { close(): Promise<void> }[] = [];
  beforeAll(async () => {
    server = await start();
    dir = await mkdtemp(join(tmpdir(), 'definitie-queue-'));
  });
  afterEach(async () => {
    const closing = toClose;
    toClose = [];
    await Promise.all(closing.map((one) => one.close()));
  });
  afterAll(async () => {
    await server?.close();
    await rm(dir, { recursive: true, force: true });
  });

  const later = <T extends { close(): Promise<void> }>(one: T): T => {
    toClose.push(one);
    return one;
  };
  const queueOf = (job: JobDefinition<typeof Data, unknown>) =>
    later(openQueue(job, server.connection, { log }));
  const work = (
    job: JobDefinition<typeof Data, unknown>,
    settings: { readonly graceMs?: number; readonly concurrency?: number } = {},
  ): RunningWorker => later(startWorker(job, {}, server.connection, { log, lockMs: 2000, ...settings }));

  /** Remembers the numbers of the jobs that it did. */
  const recorder = () => {
    const done: number[] = [];
    return { done, record: async (nr: number) => void done.push(nr) };
  };

  test('a job is done once, and two at the same time', async () => {
    const { done, record } = recorder();
    const both = gate();
    let running = 0;
    const job = makeJob(async (nr) => {
      running += 1;
      if (running === 2) both.open();
      await both.opened;
      await record(nr);
    });
    const queue = queueOf(job);
    work(job);
    await Promise.all([queue.add({ nr: 1 }), queue.add({ nr: 2 })]);
    await expect.poll(() => done.toSorted(), wait).toEqual([1, 2]);
  });

  test('the same id twice is one job, before and after it was done', async () => {
    const { done, record } = recorder();
    const job = makeJob(record);
    const queue = queueOf(job);
    await Promise.all([queue.add({ nr: 1 }, 'een'), queue.add({ nr: 1 }, 'een')]);
    work(job);
    await expect.poll(() => done, wait).toEqual([1]);
    await queue.add({ nr: 1 }, 'een');
    await queue.add({ nr: 2 }, 'twee');
    await expect.poll(() => done, wait).toEqual([1, 2]);
  });

  test('a job that fails is tried again, and given up once after the last attempt', async () => {
    const { done, record } = recorder();
    const given: string[] = [];
    const job = makeJob(
      async (nr) => {
        await record(nr);
        if (nr === 1 || done.length < 5) throw new Error('niet nu');
      },
      { giveUp: async ({ nr }, _deps, error) => void given.push(`${nr} ${error.message}`) },
    );
    const queue = queueOf(job);
    work(job, { concurrency: 1 });
    await queue.add({ nr: 1 });
    await expect.poll(() => given, wait).toEqual(['1 niet nu']);
    await queue.add({ nr: 2 });
    await expect.poll(() => done, wait).toEqual([1, 1, 1, 2, 2]);
    expect(given).toEqual(['1 niet nu']);
  });

  test('a payload that does not parse fails at once, and is refused where it is made', async () => {
    const { done, record } = recorder();
    const given: unknown[] = [];
    const lines: string[] = [];
    const loud = createLog({ level: 'info', to: { write: (line: string) => void lines.push(line) } });
    const said = (what: string): number => lines.filter((line) => line.includes(what)).length;
    const job = makeJob(record, { giveUp: async (data) => void given.push(data) });
    const careless = defineJob<unknown>()({
      name: job.name,
      data: z.object({ nr: z.unknown() }),
      options: job.options,
      process: async () => {},
    });
    const queue = later(openQueue(careless, server.connection, { log }));
    later(startWorker(job, {}, server.connection, { log: loud }));
    await queue.add({ nr: 'geen getal' });
    await expect.poll(() => said('does not parse'), wait).toBe(1);
    await queue.add({ nr: 3 });
    await expect.poll(() => done, wait).toEqual([3]);
    expect([said('job failed'), said('tried again'), given]).toEqual([1, 0, []]);
    await expect(queueOf(job).add({ nr: 1.5 })).rejects.toThrow(/int/u);
  });

  test('what the store cannot take now is no failed attempt', async () => {
    const { done, record } = recorder();
    const given: unknown[] = [];
    const job = makeJob(
      async (nr) => {
        await record(nr);
        if (done.length < 3) throw new OpslagFout('onbereikbaar');
      },
      { options: { attempts: 1 }, giveUp: async (data) => void given.push(data) },
    );
    work(job);
    await queueOf(job).add({ nr: 1 });
    await expect.poll(() => done, wait).toEqual([1, 1, 1]);
    expect(given).toEqual([]);
  });

  test('a job that hangs does not block stopping, and is done by the next worker', async () => {
    const { done, record } = recorder();
    const started = gate();
    const hangs = makeJob(
      (_nr, signal) =>
        new Promise((_resolve, reject) => {
          signal.addEventListener('abort', () => reject(signal.reason), { once: true });
          started.open();
        }),
      { options: { attempts: 1 } },
    );
    await queueOf(hangs).add({ nr: 1 });
    const first = startWorker(hangs, {}, server.connection, { log, graceMs: 100 });
    await started.opened;
    await first.close();
    work(makeJob(record, { name: hangs.name }));
    await expect.poll(() => done, wait).toEqual([1]);
  });

  /** A worker in a process of its own, that appends `<nr>` to the file when it starts a job and then never ends it. */
  async function killWhileWorking(job: JobDefinition<typeof Data, unknown>, file: string): Promise<void> {
    const work = { connection: server.connection, name: job.name, file };
    const child = spawnHelper(new URL('hanging-worker.ts', import.meta.url), work);
    const before = await lines(file);
    await expect.poll(() => lines(file), wait).toHaveLength(before.length + 1);
    child.kill('SIGKILL');
  }
  const lines = async (file: string): Promise<readonly string[]> =>
    (await readFile(file, 'utf8').catch(() => '')).split('\n').filter((line) => line !== '');

  test('a job whose worker is killed is done by the next', async () => {
    const file = join(dir, randomUUID());
    const job = makeJob((nr) => appendFile(file, `done ${nr}\n`));
    await queueOf(job).add({ nr: 1 });
    await killWhileWorking(job, file);
    work(job);
    await expect.poll(() => lines(file), wait).toEqual(['started 1', 'done 1']);
  });

  test('a job that kills its worker again and again is given up, and whoever waits is told', async () => {
    const file = join(dir, randomUUID());
    const job = makeJob((nr) => appendFile(file, `done ${nr}\n`), {
      giveUp: ({ nr }) => appendFile(file, `given up ${nr}\n`),
    });
    await queueOf(job).add({ nr: 1 });
    for (let death = 0; death < 3; death++) await killWhileWorking(job, file);
    work(job);
    await expect.poll(() => lines(file), wait).toEqual(['started 1', 'started 1', 'started 1', 'given up 1']);
  });

  describe('the server is away for a while', () => {
    test('nothing that was accepted is lost; what was not says so; all goes on by itself', async () => {
      const { done, record } = recorder();
      const job = makeJob(record);
      const queue = queueOf(job);
      work(job);
      await queue.add({ nr: 1 });
      await expect.poll(() => done, wait).toEqual([1]);
      await server.interrupt();
      await expect(queue.add({ nr: 2 }, 'twee')).rejects.toThrow();
      await server.restore();
      await expect.poll(() => queue.add({ nr: 2 }, 'twee').then(() => 'ok', String), wait).toBe('ok');
      await queue.add({ nr: 3 });
      await expect.poll(() => [...new Set(done)].toSorted(), wait).toEqual([1, 2, 3]);
    });

    test('a worker and a queue that start meanwhile work once it is there', async () => {
      const { done, record } = recorder();
      const job = makeJob(record);
      await server.interrupt();
      work(job);
      const queue = queueOf(job);
      await expect(queue.add({ nr: 1 })).rejects.toThrow();
      await server.restore();
      await expect.poll(() => queue.add({ nr: 1 }, 'een').then(() => 'ok', String), wait).toBe('ok');
      await expect.poll(() => [...new Set(done)], wait).toEqual([1]);
    });

    test('a job that was running is done all the same', async () => {
      const { done, record } = recorder();
      const started = gate();
      const goOn = gate();
      const job = makeJob(async (nr) => {
        started.open();
        await goOn.opened;
        await record(nr);
      });
      const queue = queueOf(job);
      work(job);
      await queue.add({ nr: 1 });
      await started.opened;
      await server.interrupt();
      goOn.open();
      await server.restore();
      await expect.poll(() => queue.add({ nr: 2 }, 'twee').then(() => 'ok', String), wait).toBe('ok');
      await expect.poll(() => [...new Set(done)].toSorted(), wait).toEqual([1, 2]);
    });

    test('closing does not wait for it', async () => {
      const job = makeJob(async () => {});
      const queue = openQueue(job, server.connection, { log });
      await queue.add({ nr: 1 });
      const worker = startWorker(job, {}, server.connection, { log, graceMs: 100 });
      await server.interrupt();
      await Promise.all([queue.close(), worker.close()]);
      await server.restore();
    }, 20_000);
  });
}
