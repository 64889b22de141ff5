import { OpslagFout } from '@definitie-app/core';

// https://www.postgresql.org/docs/current/errcodes-appendix.html
const DISK_FULL = '53100';
const OUT_OF_MEMORY = '53200';
const UNREACHABLE = [
  /^08/, // connection exception
  /^53[34]/, // too many connections; a configured limit
  /^57P/, // shutting down, starting up, connection ended by an administrator
  /^57014$/, // statement timeout
  /^55P03$/, // lock timeout
  /^25P0[34]$/, // transaction or idle timeout
  /^58/, // system error
  /^(ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|EPIPE|EHOSTUNREACH|ENETUNREACH)$/,
  /^P(1001|1002|1008|1017|2024|2028|2037)$/, // Prisma: not reached, timed out, closed, no connection or transaction in time
];
const UNREACHABLE_KINDS = new Set([
  'DatabaseNotReachable',
  'ConnectionClosed',
  'SocketTimeout',
  'TooManyConnections',
]);
// node-postgres gives these without a code.
const UNREACHABLE_MESSAGE =
  /connection terminated|timeout exceeded when trying to connect|client has encountered a connection error|client was closed/i;

const PARTS = ['cause', 'meta', 'driverAdapterError', 'error'] as const;

/** The error itself, and all that it was wrapped in or made of. */
function* unfold(error: unknown, depth = 0): Generator<object> {
  if (typeof error !== 'object' || error === null || depth > 6) return;
  yield error;
  for (const part of PARTS) if (part in error) yield* unfold(Reflect.get(error, part), depth + 1);
}

const text = (error: object, key: string): string => {
  const value: unknown = Reflect.get(error, key);
  return typeof value === 'string' ? value : '';
};

/** The store's own failure when that is what it was; every other error is a bug, and returned as it is. */
export function toOpslagFout(error: unknown): unknown {
  if (error instanceof OpslagFout) return error;
  const parts = [...unfold(error)];
  const codes = parts.flatMap((part) => [text(part, 'code'), text(part, 'originalCode')]);
  if (codes.includes(DISK_FULL)) return new OpslagFout('schijf vol', { cause: error });
  if (codes.includes(OUT_OF_MEMORY)) return new OpslagFout('geheugen vol', { cause: error });
  const isUnreachable =
    codes.some((code) => UNREACHABLE.some((pattern) => pattern.test(code))) ||
    parts.some(
      (part) => UNREACHABLE_KINDS.has(text(part, 'kind')) || UNREACHABLE_MESSAGE.test(text(part, 'message')),
    );
  return isUnreachable ? new OpslagFout('onbereikbaar', { cause: error }) : error;
}
