import { setTimeout as delay } from 'node:timers/promises';

/** Waits so many ms, or until aborted; never rejects. */
export const pause = (ms: number, signal: AbortSignal): Promise<void> =>
  delay(ms, undefined, { signal }).catch(() => undefined);

/** What `work` gives, or a rejection after so many ms; the work itself may then still go on. */
export async function within<T>(ms: number, what: string, work: Promise<T>): Promise<T> {
  const done = new AbortController();
  const late = delay(ms, undefined, { signal: done.signal }).then(() => {
    throw new Error(`${what} took more than ${ms} ms`);
  });
  // The race may be over before `late` is; then nobody looks at it.
  late.catch(() => undefined);
  try {
    return await Promise.race([work, late]);
  } finally {
    done.abort();
  }
}
