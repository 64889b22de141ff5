import type { z } from 'zod';
import {
  type Backend,
  type BackendQueue,
  openBackend,
  type QueueConnection,
  variableOf,
} from './connection.ts';
import type { JobDefinition } from './job.ts';
import type { Log } from './log.ts';
import { watchOutage } from './outage.ts';
import { within } from './wait.ts';

/** Longest that adding a job may take, in ms; then the queue counts as out of reach. */
const MAX_ADD = 5000;
const MAX_PING = 1500;
const MAX_CLOSE = 3000;

export interface JobQueue<Data extends z.ZodType> {
  /**
   * Accepted once this resolves. A job with the id of one that is there already, or was done not long ago, is not
   * added again. Rejects when the data do not parse, and when the queue does not answer in time: it may have been
   * added even so.
   */
  add(data: z.input<Data>, jobId?: string): Promise<void>;
  /** Whether the queue answers now. */
  ping(): Promise<boolean>;
  close(): Promise<void>;
}

/** The producing end. Connects at first use, and again after every loss. */
export function openQueue<Data extends z.ZodType, Deps>(
  job: JobDefinition<Data, Deps>,
  connection: QueueConnection,
  { log }: { readonly log: Log },
): JobQueue<Data> {
  const backend = openBackend(connection);
  const outage = watchOutage(log, `queue ${job.name}: check ${variableOf(connection)}`);
  let opened: Promise<BackendQueue> | undefined;

  // A connection that failed when it was made never becomes ready any more: the next try makes a new one.
  function ready(): Promise<BackendQueue> {
    if (opened) return opened;
    const trying = open(backend, job, outage.down);
    trying.catch(() => {
      opened = undefined;
    });
    opened = trying;
    return trying;
  }

  return {
    async add(data, jobId) {
      const parsed = job.data.parse(data);
      const options = jobId === undefined ? {} : { jobId };
      await within(
        MAX_ADD,
        `adding to ${job.name}`,
        ready().then((queue) => queue.add(job.name, parsed, options)),
      );
      outage.up();
    },
    ping: () =>
      within(
        MAX_PING,
        `asking ${job.name}`,
        ready().then((queue) => queue.count()),
      ).then(
        () => true,
        () => false,
      ),
    async close() {
      backend.release();
      await opened?.then((queue) => within(MAX_CLOSE, 'closing', queue.close())).catch(() => undefined);
    },
  };
}

async function open<Data extends z.ZodType, Deps>(
  backend: Backend,
  job: JobDefinition<Data, Deps>,
  onError: (error: unknown) => void,
): Promise<BackendQueue> {
  const queue = backend.queue(job.name, job.options);
  queue.on('error', onError);
  try {
    await within(MAX_ADD, `connecting to ${job.name}`, queue.waitUntilReady());
    return queue;
  } catch (error) {
    queue.close().catch(() => undefined);
    throw error;
  }
}
