import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { OpslagFout } from '@definitie-app/core';
import { openStore, type PrismaStore, startDatabase } from '@definitie-app/prisma';
import type { Env } from '../env.ts';
import type { ExitCode, Io } from '../io.ts';
import { nl } from '../messages/nl.ts';
import { type Answer, type Deps, refuse } from './answer.ts';
import { gebruikers } from './gebruikers.ts';
import { importeer } from './importeer.ts';
import { koppel } from './koppel.ts';
import { rol } from './rol.ts';
import { sleutel } from './sleutel.ts';
import { voegSamen } from './voeg-samen.ts';

const TASKS: ReadonlyMap<string, (deps: Deps, args: readonly string[]) => Promise<Answer>> = new Map([
  ['gebruikers', gebruikers],
  ['importeer', importeer],
  ['koppel', koppel],
  ['rol', rol],
  ['sleutel', sleutel],
  ['voeg-samen', voegSamen],
]);

/** Carries out `definitie beheer <args>` on the store that the environment names. */
export async function runBeheer(
  args: readonly string[],
  env: Env,
  { stdin, out, error }: Io,
): Promise<ExitCode> {
  const [name = '', ...rest] = args;
  const task = TASKS.get(name);
  const answer = task
    ? await withStore(env, (store, ownerUrl) => task({ store, env, ownerUrl, stdin }, rest)).catch(explain)
    : refuse(nl.beheer.unknownTask(name));
  if (!answer.ok) {
    error(`${answer.melding}\n`);
    return 2;
  }
  await out.write(answer.text);
  return 0;
}

async function withStore(
  env: Env,
  work: (store: PrismaStore, ownerUrl: string | undefined) => Promise<Answer>,
): Promise<Answer> {
  if (!env.DATABASE_URL && !existsSync(env.DATA_DIR)) return refuse(nl.beheer.noDatabase(env.DATA_DIR));
  const database = await startDatabase({
    databaseUrl: env.DATABASE_URL,
    ownerUrl: env.DATABASE_OWNER_URL,
    dataDir: env.DATA_DIR,
    log: () => undefined,
  });
  // Only `koppel` encrypts, and that does not go without the service's own key.
  const encryptionKey = env.ENCRYPTION_KEY ?? randomBytes(32).toString('base64');
  try {
    const store = openStore({ url: database.appUrl, encryptionKey });
    try {
      return await work(store, database.ownerUrl);
    } finally {
      await store.close();
    }
  } finally {
    await database.stop();
  }
}

function explain(error: unknown): Answer {
  const text = error instanceof Error ? error.message : String(error);
  return refuse(error instanceof OpslagFout ? nl.beheer.storeFailed(error.reden) : nl.beheer.failed(text));
}
