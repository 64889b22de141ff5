import { OpslagFout } from '@definitie-app/core';
import { DelayedError, type Job, UnrecoverableError } from 'bullmq';
import * as z from 'zod';
import type { FailedJob } from './connection.ts';
import type { JobDefinition } from './job.ts';
import type { Log } from './log.ts';
import { watchOutage } from './outage.ts';
import { pause } from './wait.ts';

export interface ProcessorDeps<Deps> {
  readonly deps: Deps;
  readonly log: Log;
  /** No more is to be started. */
  readonly closing: AbortSignal;
  /** What runs is to end. */
  readonly stopping: AbortSignal;
}

export interface Processor {
  readonly process: (task: Job<unknown, void>, token?: string) => Promise<void>;
  /** To be called for every attempt that failed. */
  readonly onFailed: (task: FailedJob | undefined, error: Error) => Promise<void>;
}

/** A job that cannot be done now, for want of what everything needs, is tried again after so many ms. */
const POSTPONED = 2000;
/** How soon the queue is asked again to take a job back, in ms. */
const AGAIN = 1000;

/** What a worker does with each job of this kind: parse it, do it, and see to it that who waits hears how it ended. */
export function createProcessor<Data extends z.ZodType, Deps>(
  job: JobDefinition<Data, Deps>,
  { deps, log, closing, stopping }: ProcessorDeps<Deps>,
): Processor {
  const storeOutage = watchOutage(log, `store of ${job.name}: check DATABASE_URL`);
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
      else if (!stopping.aborted) throw error;
      await postpone(task, token, stopping.aborted ? 0 : POSTPONED);
    }
  }

  async function attempt(task: Job<unknown, void>, data: z.output<Data>): Promise<void> {
    try {
      await job.process(data, deps, stopping);
    } catch (thrown) {
      const error = toError(thrown);
      const isLast =
        task.attemptsMade + 1 >= (task.opts.attempts ?? 1) || error instanceof UnrecoverableError;
      if (isLast && !(error instanceof OpslagFout) && !stopping.aborted) {
        // Before the job counts as failed: who waits must hear of it also when this process ends here.
        await job.giveUp?.(data, deps, error, stopping);
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
        if (closing.aborted || /lock/iu.test(toError(error).message)) break;
        await pause(AGAIN, closing);
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
    while (!stopping.aborted) {
      try {
        return await job.giveUp?.(parsed.data, deps, error, stopping);
      } catch (failure) {
        if (!(failure instanceof OpslagFout)) {
          log.error(
            { err: failure, queue: job.name, jobId: task?.id },
            'nobody was told that the job failed',
          );
          return;
        }
        storeOutage.down(failure);
        await pause(POSTPONED, stopping);
      }
    }
  }

  return { process, onFailed };
}

const toError = (thrown: unknown): Error => (thrown instanceof Error ? thrown : new Error(String(thrown)));
