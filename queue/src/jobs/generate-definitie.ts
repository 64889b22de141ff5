import {
  abandonDefinitie,
  generateDefinitie as generate,
  ModelFout,
  type OnDefect,
  type Store,
  type Taalmodel,
} from '@definitie-app/core';
import * as z from 'zod';
import { defineJob } from '../job.ts';

export interface GenerateJobDeps {
  readonly store: Store;
  /** Absent: drafts come from reuse. */
  readonly taalmodel?: Taalmodel | undefined;
  readonly onDefect: OnDefect;
}

/**
 * Drafts one version of one definitie. A model that is busy is asked again later; after the last time,
 * some 15 s on, it is done without.
 */
export const generateDefinitie = defineJob<GenerateJobDeps>()({
  name: 'generate-definitie',
  data: z.object({ orgId: z.guid(), definitieId: z.guid(), version: z.int().positive() }),
  options: {
    attempts: 5,
    backoff: { type: 'exponential', delay: 1000, jitter: 0.5 },
    // Long enough for a row of the outbox that comes twice to find its first job.
    removeOnComplete: { age: 3600, count: 10_000 },
    removeOnFail: { age: 7 * 24 * 3600, count: 10_000 },
  },
  process: async (opdracht, { store, taalmodel, onDefect }, signal) => {
    await generate({ store, taalmodel, throwsWhenBusy: true, onDefect }, opdracht, signal);
  },
  giveUp: async (opdracht, { store, onDefect }, error, signal) => {
    if (error instanceof ModelFout) await generate({ store, taalmodel: error, onDefect }, opdracht, signal);
    else await abandonDefinitie({ store }, opdracht);
  },
});
