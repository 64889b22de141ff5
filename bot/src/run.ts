import { DataDirFout } from '@definitie-app/prisma';
import { hideSecrets, Onbruikbaar } from '@definitie-app/queue';
import { AdresOnbruikbaar, PoortBezet } from './http.ts';
import type { Log } from './log.ts';
import type { Messages } from './messages/messages.ts';
import type { Service } from './service.ts';

/** In ms: after this we end even if something does not close. */
const MAX_STOP = 10_000;

export interface RunOptions {
  readonly start: () => Promise<Service>;
  readonly log: Log;
  readonly messages: Messages;
  /** For the person at the terminal, rather than for the log. */
  readonly say: (text: string) => void;
}

/** Starts a service and stops it at the first SIGINT or SIGTERM, or when it cannot go on. Gives the exit code of the process. */
export async function runService({ start, log, messages, say }: RunOptions): Promise<number> {
  const signalled = nextSignal();
  try {
    const service = await start();
    const reason = await Promise.race([signalled, service.gone]);
    if (reason instanceof Error) {
      log.error({ err: reason }, 'stopping: it cannot go on');
      say(messages.start.gestopt(hideSecrets(reason.message)));
    } else log.info({ signal: reason }, 'stopping');
    const deadline = setTimeout(() => process.exit(1), MAX_STOP);
    await service.stop();
    clearTimeout(deadline);
    return reason instanceof Error ? 1 : 0;
  } catch (error) {
    log.error({ err: error }, 'could not start');
    say(explain(error, messages));
    return 1;
  }
}

/** For the person who started it: what is wrong, and what to change. */
export function explain(error: unknown, { start }: Messages): string {
  if (error instanceof PoortBezet) return start.poortBezet(error.port);
  if (error instanceof AdresOnbruikbaar)
    return start.mislukt(`${error.variable}=${error.waarde}: ${start.adres[error.variable]}`);
  if (error instanceof DataDirFout)
    return start.mislukt(`DATA_DIR=${error.path}: ${start.dataDir[error.reden]}`);
  if (error instanceof Onbruikbaar)
    return start.mislukt(`${error.variable}: ${start.onbruikbaar[error.reden](error.gezegd)}`);
  return start.mislukt(hideSecrets(error instanceof Error ? error.message : String(error)));
}

/** Later signals change nothing: a terminal gives one to the whole group, and npm passes it on once more. */
const nextSignal = (): Promise<string> =>
  new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => resolve(signal));
  });
