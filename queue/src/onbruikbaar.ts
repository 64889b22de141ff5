import { OpslagFout } from '@definitie-app/core';
import { hideSecrets } from './log.ts';

export type Reden = 'onbereikbaar' | 'geweigerd' | 'geen database' | 'geen rechten' | 'anders';

/** What a variable points to cannot be used, so that the process cannot start. */
export class Onbruikbaar extends Error {
  override readonly name = 'Onbruikbaar';
  readonly variable: string;
  readonly reden: Reden;
  /** What was said, without secrets. */
  readonly gezegd: string;
  constructor(variable: string, cause: unknown) {
    const gezegd = hideSecrets(cause instanceof Error ? cause.message : String(cause));
    super(`${variable}: ${gezegd}`, { cause });
    this.variable = variable;
    this.reden = redenOf(cause);
    this.gezegd = gezegd;
  }
}

/** Does work that needs what the variable points to. @throws Onbruikbaar */
export const using = <T>(variable: string, work: () => Promise<T>): Promise<T> =>
  work().catch((cause: unknown) => {
    throw new Onbruikbaar(variable, cause);
  });

// https://www.postgresql.org/docs/current/errcodes-appendix.html
const REDENEN: readonly (readonly [RegExp, Reden])[] = [
  [/^28/u, 'geweigerd'],
  [/^3D000$/u, 'geen database'],
  [/^42501$/u, 'geen rechten'],
  [/^(?:08|57P|E(?:CONN|TIMEDOUT|NOTFOUND|AI_AGAIN|HOSTUNREACH|NETUNREACH))/u, 'onbereikbaar'],
];

function redenOf(error: unknown): Reden {
  const codes = [...codesOf(error)];
  const known = REDENEN.find(([pattern]) => codes.some((code) => pattern.test(code)));
  if (known) return known[1];
  if (error instanceof OpslagFout && error.reden === 'onbereikbaar') return 'onbereikbaar';
  return error instanceof Error && /timeout|connection terminated/iu.test(error.message)
    ? 'onbereikbaar'
    : 'anders';
}

/** Of the error and of all that it was made of: the database client wraps what the server said. */
function* codesOf(error: unknown, depth = 0): Generator<string> {
  if (typeof error !== 'object' || error === null || depth > 6) return;
  for (const key of ['code', 'originalCode']) yield String(Reflect.get(error, key) ?? '');
  for (const part of ['cause', 'meta', 'driverAdapterError'])
    yield* codesOf(Reflect.get(error, part), depth + 1);
}
