import { createHmac } from 'node:crypto';
import { setMaxListeners } from 'node:events';
import {
  claim,
  type Database,
  ensureOrganization,
  migrate,
  openStore,
  type PrismaStore,
  startDatabase,
} from '@definitie-app/prisma';
import {
  generateDefinitie,
  notify,
  openQueue,
  openTaalmodel,
  type QueueConnection,
  startRelay,
  startWorker,
  using,
} from '@definitie-app/queue';
import type { Express } from 'express';
import { attachApi } from './api/app.ts';
import type { Chat } from './chat.ts';
import { createDispatch } from './dispatch.ts';
import { getEncryptionKey } from './encryption-key.ts';
import type { Env } from './env.ts';
import { startHttp } from './http.ts';
import { type Log, logDefect } from './log.ts';
import { en } from './messages/en.ts';
import type { Messages } from './messages/messages.ts';
import { nl } from './messages/nl.ts';
import { createPaint } from './notify.ts';
import { attachPlatforms, type Connected } from './platforms.ts';

export interface ServiceOptions {
  readonly env: Env;
  readonly log: Log;
  /** Chats besides those that the settings switch on. */
  readonly attach?: (connected: Connected) => Promise<readonly Chat[]>;
}

export interface Service {
  readonly port: number;
  /** Resolves when it has no use to go on: its own PostgreSQL cannot be kept running. */
  readonly gone: Promise<Error>;
  /** Takes nothing new, finishes what is under way, and closes everything; within 10 s. */
  readonly stop: () => Promise<void>;
}

/** In ms: how long requests and jobs that are under way may go on when we stop. */
const GRACE = 3000;

/**
 * Everything that the bot's process does: HTTP with the chats, painting, the outbox and, without a Redis, the drafting.
 * What was started is closed again when a later part cannot start.
 * @throws PoortBezet, Onbruikbaar
 */
export async function startService(options: ServiceOptions): Promise<Service> {
  const { env, log } = options;
  const http = await startHttp(env.HOST, env.PORT, log);
  const closing = new AbortController();
  // One listener per open page is no leak.
  setMaxListeners(0, closing.signal);
  const closers: (() => Promise<void>)[] = [];
  const stop = async () => {
    closing.abort();
    await http.close(GRACE);
    // Workers before the store before the database: none may lose what it still needs.
    for (const close of closers.toReversed())
      await close().catch((error: unknown) => log.error({ err: error }, 'not closed well'));
  };
  try {
    const { isReady, gone } = await open(options, http.app, closing.signal, (close) => closers.push(close));
    http.open(isReady);
    log.info({ port: http.port }, 'ready');
    return { port: http.port, gone, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function open(
  { env, log, attach }: ServiceOptions,
  app: Express,
  closing: AbortSignal,
  onStop: (close: () => Promise<void>) => void,
): Promise<{ readonly isReady: () => Promise<boolean>; readonly gone: Promise<Error> }> {
  const messages = { nl, en }[env.TAAL];
  const database = await startDatabase({
    databaseUrl: env.DATABASE_URL,
    ownerUrl: env.DATABASE_OWNER_URL,
    queueUrl: env.QUEUE_DATABASE_URL,
    dataDir: env.DATA_DIR,
    log: (message) => log.info(message),
  });
  onStop(() => database.stop());
  const orgId = await prepare(database, env);

  const encryptionKey = env.ENCRYPTION_KEY ?? getEncryptionKey(env.DATA_DIR);
  const store = openStore({ url: database.appUrl, encryptionKey });
  onStop(() => store.close());
  const deps = { store, messages, log, now: () => new Date(), onDefect: logDefect(log) };
  const dispatch = createDispatch({ ...deps, beheerders: env.BEHEERDERS });
  const pageSecret = createHmac('sha256', encryptionKey).update('page').digest();
  const connected = { app, store, dispatch, messages, log, orgId, closing, pageSecret };
  const chats = [
    ...(await reach(database, 'DATABASE_URL', () => attachPlatforms(connected, env))),
    ...((await attach?.(connected)) ?? []),
  ];
  attachApi(app, deps);

  const connection = connectionOf(database, env);
  const workers = startWorkers(connection, { store, chats, messages, log, env });
  onStop(async () => {
    await Promise.all(workers.map((worker) => worker.close()));
  });
  await warnOfAnother(database, env, log, onStop);
  const queue = openQueue(notify, connection, { log });
  onStop(() => queue.close());
  const isReady = async () => (await Promise.all([store.ping(), queue.ping()])).every(Boolean);
  return { isReady, gone: database.gone };
}

/** Work on a database: of a server that is not ours a failure names the variable that points to it. */
const reach = <T>({ isEmbedded }: Database, variable: string, work: () => Promise<T>): Promise<T> =>
  isEmbedded ? work() : using(variable, work);

/** Limits and caches are kept in the process when there is no Redis: two bots would each have their own. */
async function warnOfAnother(
  database: Database,
  { REDIS_URL }: Env,
  log: Log,
  onStop: (close: () => Promise<void>) => void,
): Promise<void> {
  if (REDIS_URL !== undefined) return;
  const { isFirst, release } = await reach(database, 'DATABASE_URL', () => claim(database.appUrl, 'bot'));
  onStop(release);
  if (!isFirst) log.warn('another bot runs on this database: for more than one, set REDIS_URL');
}

/** On a database that we own: its tables, and the organisation that the settings are about. */
async function prepare(database: Database, { ORG_NAME }: Env): Promise<string | undefined> {
  const { ownerUrl } = database;
  if (ownerUrl === undefined) return undefined;
  return reach(database, 'DATABASE_OWNER_URL', async () => {
    await migrate(ownerUrl);
    return ensureOrganization(ownerUrl, { naam: ORG_NAME });
  });
}

const connectionOf = ({ appUrl, queueUrl }: Database, { REDIS_URL }: Env): QueueConnection =>
  REDIS_URL === undefined ? { kind: 'postgres', url: queueUrl ?? appUrl } : { kind: 'redis', url: REDIS_URL };

interface WorkerDeps {
  readonly store: PrismaStore;
  readonly chats: readonly Chat[];
  readonly messages: Messages;
  readonly log: Log;
  readonly env: Env;
}

/** Painting and the outbox; and the drafting, unless that has a process of its own on a shared queue. */
function startWorkers(
  connection: QueueConnection,
  { env, ...deps }: WorkerDeps,
): readonly { close(): Promise<void> }[] {
  const { store, log } = deps;
  const settings = { log, graceMs: GRACE };
  return [
    startRelay({ store, connection, log }),
    startWorker(notify, { paint: createPaint(deps) }, connection, settings),
    ...(env.REDIS_URL === undefined
      ? [
          startWorker(
            generateDefinitie,
            { store, taalmodel: openTaalmodel(env), onDefect: logDefect(log) },
            connection,
            { ...settings, concurrency: env.WORKER_CONCURRENCY },
          ),
        ]
      : []),
  ];
}
