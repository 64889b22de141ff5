import * as z from 'zod';
import { defineJob } from '../job.ts';

export interface NotifyDeps {
  /** Brings every copy of the card up to date; rejects when one could not be reached. */
  readonly paint: (orgId: string, definitieId: string, signal: AbortSignal) => Promise<void>;
}

/** Has the cards of a definitie repainted, wherever they stand. Only the process that talks to the platforms does this. */
export const notify = defineJob<NotifyDeps>()({
  name: 'notify',
  data: z.object({ orgId: z.guid(), definitieId: z.guid() }),
  options: {
    // A platform can be away for a while: the last try comes after about half an hour.
    attempts: 10,
    backoff: { type: 'exponential', delay: 2000, jitter: 0.5 },
    removeOnComplete: { age: 3600, count: 10_000 },
    removeOnFail: { age: 7 * 24 * 3600, count: 10_000 },
  },
  process: ({ orgId, definitieId }, { paint }, signal) => paint(orgId, definitieId, signal),
});
