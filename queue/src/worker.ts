import type { z } from 'zod';
import {
  type BackendWorker,
  type BackendWorkerOptions,
  openBackend,
  type QueueConnection,
  variableOf,
} from './connection.ts';
import type { JobDefinition } from './job.ts';
import type { Log } from './log.ts';
import { watchOutage } from './outage.ts';
import { createProcessor } from './processor.ts';
import { pause, within } from './wait.ts';

export interface WorkerSettings {
  /** Jobs at the same time; default 5. */
  readonly concurrency?: number;
  readonly log: Log;
  /** How long a job may go on after `close`, in ms, before its signal is aborted; default 10 s. */
  readonly graceMs?: number;
  /** How soon the job of a worker that died is taken over, in ms; default 10 s. */
  readonly lockMs?: number;
}

export interface RunningWorker {
  /** Takes no more jobs; lets those that run finish, and hands back those that take too long. */
  close(): Promise<void>;
}

/** How soon a worker that lost its queue is made anew, in ms. */
const RESTART = 1000;
/** How long a job may take to heed its signal, in ms; after that its lock runs out and another worker does it. */
const MAX_ABORT = 5000;
/** How often a job whose process ended under it is taken over; after that it is given up, so it ends three at most. */
const MAX_TAKEOVERS = 2;

/**
 * Does jobs of this kind until it is closed; goes on by itself after its queue was away. Each job is done at least
 * once. What the outage of the store or our own stopping interrupts is no failed attempt.
 */
export function startWorker<Data extends z.ZodType, Deps>(
  job: JobDefinition<Data, Deps>,
  deps: Deps,
  connection: QueueConnection,
  { concurrency = 5, log, graceMs = 10_000, lockMs = 10_000 }: WorkerSettings,
): RunningWorker {
  const backend = openBackend(connection);
  const closing = new AbortController();
  const stopping = new AbortController();
  const outage = watchOutage(log, `worker ${job.name}: check ${variableOf(connection)}`);
  const { process, onFailed } = createProcessor(job, {
    deps,
    log,
    closing: closing.signal,
    stopping: stopping.signal,
  });

  function open(): BackendWorker {
    const options: BackendWorkerOptions = {
      concurrency,
      lockDuration: lockMs,
      stalledInterval: lockMs / 2,
      maxStalledCount: MAX_TAKEOVERS,
      runRetryDelay: RESTART,
    };
    const worker = backend.worker(job.name, process, options);
    worker.on('error', outage.down);
    worker.on('active', outage.up);
    worker.on('failed', (task, error) => void onFailed(task, error));
    return worker;
  }

  let current: BackendWorker | undefined;

  // A worker that cannot connect when it starts never works any more: then it is made anew.
  async function run(): Promise<void> {
    while (!closing.signal.aborted) {
      const worker = open();
      current = worker;
      try {
        await worker.waitUntilReady();
        outage.up();
        await worker.run();
      } catch (error) {
        outage.down(error);
      }
      if (closing.signal.aborted) break;
      worker.close().catch(outage.down);
      await pause(RESTART, closing.signal);
    }
  }

  const running = run();
  return {
    async close() {
      closing.abort();
      const closed = (current?.close() ?? Promise.resolve()).then(() => running);
      const isDrained = await within(graceMs, `draining ${job.name}`, closed).then(
        () => true,
        () => false,
      );
      stopping.abort(new Error('the worker stops'));
      backend.release();
      if (!isDrained) await within(MAX_ABORT, `closing ${job.name}`, closed).catch(outage.down);
    },
  };
}
