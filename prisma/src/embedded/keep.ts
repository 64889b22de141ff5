import { setTimeout as delay } from 'node:timers/promises';
import { isAlive, terminate } from './server.ts';

/** PostgreSQL that this process keeps running. */
export interface Keeper {
  /** Resolves when it ended too often: it is not started again. */
  readonly gone: Promise<Error>;
  /** Ends it for good, unless another process started it again in the meantime. */
  readonly stop: () => Promise<void>;
}

export interface Server {
  readonly pid: number;
  /** Whether this process started it, and so ends it. */
  readonly isOurs: boolean;
}

export interface KeepOptions {
  /** Starts it again where it was, or finds that another process did. */
  readonly restart: () => Promise<Server>;
  readonly log: (message: string) => void;
  /** In ms, before each next start; after the last one it is given up. */
  readonly pauses: readonly number[];
}

/** In ms: how often is looked whether it still runs. */
const LOOK = 250;
/** In ms: after this it runs well, and the pauses begin again. */
const WELL = 60_000;

const keepers = new Map<string, Keeper>();

/** One keeper for a directory, however often this process starts or joins what is there. */
export function keep(directory: string, server: Server, options: KeepOptions): Keeper {
  const known = keepers.get(directory);
  if (known) return known;
  const stopping = new AbortController();
  let current = server;
  const kept = watch(
    () => current.pid,
    stopping.signal,
    options,
    (next) => {
      current = next;
    },
  );
  const keeper: Keeper = {
    gone: new Promise((resolve, reject) => {
      kept.then((error) => {
        if (error === undefined) return;
        keepers.delete(directory);
        resolve(error);
      }, reject);
    }),
    stop: async () => {
      stopping.abort();
      // A start that is under way ends first: what it started is ended here.
      await kept;
      keepers.delete(directory);
      if (current.isOurs) await terminate(current.pid);
    },
  };
  keepers.set(directory, keeper);
  return keeper;
}

/** Gives why it was given up, or nothing when it was stopped. */
async function watch(
  pid: () => number,
  stopping: AbortSignal,
  { restart, log, pauses }: KeepOptions,
  onStarted: (server: Server) => void,
): Promise<Error | undefined> {
  // Cut short by the signal, which the loop looks at itself.
  const wait = (ms: number) => delay(ms, undefined, { signal: stopping, ref: false }).catch(() => undefined);
  let starts = 0;
  let since = Date.now();
  while (!stopping.aborted) {
    if (isAlive(pid())) {
      if (Date.now() - since > WELL) starts = 0;
      await wait(LOOK);
      continue;
    }
    const pause = pauses[starts];
    if (pause === undefined)
      return new Error(`PostgreSQL ended ${starts + 1} times; it is not started again`);
    starts += 1;
    await wait(pause);
    if (stopping.aborted) break;
    log('PostgreSQL ended by itself; it is started again');
    try {
      onStarted(await restart());
      since = Date.now();
    } catch (error) {
      log(`PostgreSQL was not started again: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  return undefined;
}
