import { randomBytes } from 'node:crypto';
import { openStore, startDatabase } from '@definitie-app/prisma';
import type { Env } from './env.ts';
import { generateDefinitie } from './jobs/generate-definitie.ts';
import { type Log, logDefect } from './log.ts';
import { startRelay } from './relay.ts';
import { openTaalmodel } from './taalmodel.ts';
import { startWorker } from './worker.ts';

export interface Service {
  /** Resolves when it has no use to go on: its own PostgreSQL cannot be kept running. */
  readonly gone: Promise<Error>;
  /** Takes nothing new, finishes what is under way or hands it back, and closes everything. */
  stop(): Promise<void>;
}

/** Everything that a worker process does: drafting, and moving the outbox for as long as no bot does. */
export async function startService(env: Env, log: Log): Promise<Service> {
  const database = await startDatabase({
    databaseUrl: env.DATABASE_URL,
    dataDir: env.DATA_DIR,
    log: (message) => log.info(message),
  });
  // The key of another: a worker has no business with the tokens of the chats, and cannot read them.
  const store = openStore({ url: database.appUrl, encryptionKey: randomBytes(32).toString('base64') });
  const connection = { kind: 'redis', url: env.REDIS_URL } as const;
  const taalmodel = openTaalmodel(env);
  const deps = { store, taalmodel, onDefect: logDefect(log) };
  const worker = startWorker(generateDefinitie, deps, connection, {
    concurrency: env.WORKER_CONCURRENCY,
    log,
  });
  const relay = startRelay({ store, connection, log });
  return {
    gone: database.gone,
    async stop() {
      await Promise.all([worker.close(), relay.close()]);
      await store.close();
      await database.stop();
    },
  };
}
