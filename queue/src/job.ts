import type { JobsOptions } from 'bullmq';
import type { z } from 'zod';

/** One kind of work: its name, what goes in, how often we retry, and what happens. */
export interface JobDefinition<Data extends z.ZodType, Deps> {
  /** Also the name of its queue. */
  readonly name: string;
  /** Ids only: the work reads the rest itself. */
  readonly data: Data;
  readonly options: JobsOptions;
  /** Idempotent: it may run again after a crash. */
  readonly process: (data: z.output<Data>, deps: Deps, signal: AbortSignal) => Promise<void>;
  /** The last attempt failed: tell whoever waits. */
  readonly giveUp?: (data: z.output<Data>, deps: Deps, error: Error) => Promise<void>;
}

export const defineJob =
  <Deps>() =>
  <Data extends z.ZodType>(job: JobDefinition<Data, Deps>): JobDefinition<Data, Deps> =>
    job;
