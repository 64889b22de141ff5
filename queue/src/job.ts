import type { JobsOptions } from 'bullmq';
import type { z } from 'zod';

/** One kind of work: its name, what goes in, how often we retry, and what happens. */
export interface JobDefinition<Data extends z.ZodType, Deps> {
  /** Also the name of its queue. */
  readonly name: string;
  /** Ids only: the work reads the rest itself. */
  readonly data: Data;
  readonly options: JobsOptions;
  /** Idempotent: it may run again after a crash. Rejects soon after the signal; then it is run again elsewhere. */
  readonly process: (data: z.output<Data>, deps: Deps, signal: AbortSignal) => Promise<void>;
  /** The last attempt failed, or ended its process once too often: tell whoever waits. Idempotent too. */
  readonly giveUp?: (data: z.output<Data>, deps: Deps, error: Error, signal: AbortSignal) => Promise<void>;
}

export const defineJob =
  <Deps>() =>
  <Data extends z.ZodType>(job: JobDefinition<Data, Deps>): JobDefinition<Data, Deps> =>
    job;
