import { OpslagFout } from '@definitie-app/core';
import { DelayedError, type Job, UnrecoverableError } from 'bullmq';
import { z } from 'zod';
import {
  type BackendWorker,
  type BackendWorkerOptions,
  type FailedJob,
  openBackend,
  type QueueConnection,
} from './connection.ts';
import type { JobDefinition } from './job.ts';
import type { Log } from './log.ts';
import { watchOutage } from './outage.ts';
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

/** A job that cannot be done now, for want of what everything needs, is tried again after so many ms. */
const POSTPONED = 2000;
const RESTART = 1000;
const MAX_ABORT = 5000;
/** A job that ends its process so often is given up: it takes at most one worker more with it. */
const MAX_DEATHS = 2;

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
  const outage = watchOutage(log, `worker ${job.name}`);
  const storeOutage = watchOutage(log, `store of ${job.name}`);
  // Errors whose consequences are dealt with: for the others of a job that is over nobody was told yet.
  const settled = new WeakSet<Error>();

  async function process(task: Job<unknown, void>, token?: string): Promise<void> {
    const parsed = job.data.safeParse(task.data);
    if (!parsed.success) {
      const error = new UnrecoverableError(`the payload does not parse:\n${z.prettifyError(parsed.error)}`);
      settled.add(error);
      throw error;
    }
    try {
      await attempt(task, parsed.data);
      storeOutage.up();
    } catch (error) {
      if (error instanceof OpslagFout) storeOutage.down(error);
      else if (!stopping.signal.aborted) throw error;
      await postpone(task, token, stopping.signal.aborted ? 0 : POSTPONED);
    }
  }

  async function attempt(task: Job<unknown, void>, data: z.output<Data>): Promise<void> {
    try {
      await job.process(data, deps, stopping.signal);
    } catch (thrown) {
      const error = toError(thrown);
      const isLast =
        task.attemptsMade + 1 >= (task.opts.attempts ?? 1) || error instanceof UnrecoverableError;
      if (isLast && !(error instanceof OpslagFout) && !stopping.signal.aborted) {
        // Before the job counts as failed: who waits must hear of it also when this process ends here.
        await job.giveUp?.(data, deps, error, stopping.signal);
        settled.add(error);
      }
      throw error;
    }
  }

  /** Gives the job back without counting an attempt, as soon as the queue takes it. */
  async function postpone(task: Job<unknown, void>, token: string | undefined, ms: number): Promise<never> {
    for (;;) {
      try {
        await task.moveToDelayed(Date.now() + ms, token);
        break;
      } catch (error) {
        // Whoever has the lock now has the job.
        if (closing.signal.aborted || /lock/iu.test(toError(error).message)) break;
        await pause(RESTART, closing.signal);
      }
    }
    throw new DelayedError();
  }

  async function onFailed(task: FailedJob | undefined, error: Error): Promise<void> {
    const isOver = task?.finishedOn !== undefined;
    log[isOver ? 'error' : 'warn'](
      { err: error, queue: job.name, jobId: task?.id },
      isOver ? 'job failed' : 'job will be tried again',
    );
    const parsed = job.data.safeParse(task?.data);
    if (!isOver || settled.has(error) || !parsed.success) return;
    // It ended its process too often; this is the first that is left to tell so.
    while (!stopping.signal.aborted) {
      try {
        return await job.giveUp?.(parsed.data, deps, error, stopping.signal);
      } catch (failure) {
        storeOutage.down(failure);
        if (!(failure instanceof OpslagFout)) return;
        await pause(POSTPONED, stopping.signal);
      }
    }
  }

  function open(): BackendWorker {
    const options: BackendWorkerOptions = {
      concurrency,
      lockDuration: lockMs,
      stalledInterval: lockMs / 2,
      maxStalledCount: MAX_DEATHS,
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
      const drained = await within(graceMs, `draining ${job.name}`, closed).catch(toError);
      stopping.abort(new Error('the worker stops'));
      backend.release();
      if (drained) await within(MAX_ABORT, `closing ${job.name}`, closed).catch(outage.down);
    },
  };
}

const toError = (thrown: unknown): Error => (thrown instanceof Error ? thrown : new Error(String(thrown)));
