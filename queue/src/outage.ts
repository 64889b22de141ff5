import type { Log } from './log.ts';

/** Something that we need is away now and then: said once when it goes and once when it is back. */
export interface Outage {
  readonly down: (error: unknown) => void;
  readonly up: () => void;
}

/** After so much quiet, in ms, the next failure is news. */
const QUIET = 60_000;

export function watchOutage(log: Log, what: string, now: () => number = Date.now): Outage {
  let since: number | undefined;
  let last = 0;
  return {
    down: (error) => {
      const isNews = since === undefined || now() - last > QUIET;
      last = now();
      if (!isNews) return;
      since = last;
      log.warn({ err: error, what }, 'out of reach; trying again until it is back');
    },
    up: () => {
      if (since === undefined) return;
      log.info({ what, afterMs: now() - since }, 'back');
      since = undefined;
    },
  };
}
