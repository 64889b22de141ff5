import {
  createPostgresBackend,
  type JobsOptions,
  type Processor,
  Queue,
  Worker,
  type WorkerOptions,
  withBackend,
} from 'bullmq';

/** Where the queues are kept. The URL of Postgres is that of the queue's own role, which owns schema `bullmq`. */
export type QueueConnection =
  | { readonly kind: 'postgres'; readonly url: string }
  | { readonly kind: 'redis'; readonly url: string };

/** The variable to check when the queue does not answer. */
export const variableOf = ({ kind }: QueueConnection): string =>
  kind === 'redis' ? 'REDIS_URL' : 'QUEUE_DATABASE_URL or DATABASE_URL';

/** BullMQ's queue, as far as we use it: the same on both backends. */
export interface BackendQueue {
  add(name: string, data: unknown, options: JobsOptions): Promise<unknown>;
  waitUntilReady(): Promise<unknown>;
  count(): Promise<number>;
  on(event: 'error', listener: (error: Error) => void): unknown;
  close(): Promise<void>;
}

/** BullMQ's worker, as far as we use it. */
export interface BackendWorker {
  run(): Promise<void>;
  waitUntilReady(): Promise<unknown>;
  on(event: 'error', listener: (error: Error) => void): unknown;
  on(event: 'active', listener: () => void): unknown;
  on(event: 'failed', listener: (job: FailedJob | undefined, error: Error) => void): unknown;
  close(): Promise<void>;
}

export interface FailedJob {
  readonly id?: string | undefined;
  readonly data: unknown;
  /** In ms; absent while it will be tried again. */
  readonly finishedOn?: number | undefined;
}

export type BackendWorkerOptions = Pick<
  WorkerOptions,
  'concurrency' | 'lockDuration' | 'stalledInterval' | 'maxStalledCount' | 'runRetryDelay'
>;

export interface Backend {
  queue(name: string, options: JobsOptions): BackendQueue;
  worker(name: string, process: Processor<unknown, void>, options: BackendWorkerOptions): BackendWorker;
  /** Lets connections that are waiting for an absent server end, so that closing does too. */
  release(): void;
}

export const openBackend = (connection: QueueConnection): Backend =>
  connection.kind === 'postgres' ? openPostgres(connection.url) : openRedis(connection.url);

const MAX_RECONNECT_DELAY = 2000;
const CONNECT_TIMEOUT = 5000;

function openPostgres(connectionString: string): Backend {
  const classes = withBackend(createPostgresBackend);
  const connection = {
    connectionString,
    schema: 'bullmq',
    migrate: true,
    max: 5,
    connectionTimeoutMillis: CONNECT_TIMEOUT,
    keepAlive: true,
  };
  return {
    queue: (name, defaultJobOptions) => new classes.Queue<unknown>(name, { connection, defaultJobOptions }),
    worker: (name, process, options) =>
      new classes.Worker<unknown, void>(name, process, { ...options, connection, autorun: false }),
    release: () => undefined,
  };
}

function openRedis(url: string): Backend {
  let isReleased = false;
  const connection = {
    url,
    // BullMQ waits for its server as long as that takes; whoever adds a job sets a limit of its own.
    maxRetriesPerRequest: null,
    connectTimeout: CONNECT_TIMEOUT,
    retryStrategy: (times: number) => (isReleased ? null : Math.min(times * 100, MAX_RECONNECT_DELAY)),
  };
  return {
    queue: (name, defaultJobOptions) => new Queue<unknown>(name, { connection, defaultJobOptions }),
    worker: (name, process, options) =>
      new Worker<unknown, void>(name, process, { ...options, connection, autorun: false }),
    release: () => {
      isReleased = true;
    },
  };
}
