import type { OnDefect } from '@definitie-app/core';
import { type DestinationStream, destination, type Logger, pino } from 'pino';

/** What the parts of the queue say; any pino logger will do. */
export type Log = Pick<Logger, 'debug' | 'info' | 'warn' | 'error'>;

const HIDDEN = '[verborgen]';

/** What a secret looks like, wherever in a line it stands, also inside the message of an error. */
const SECRETS: readonly (readonly [RegExp, string])[] = [
  // The password of an address: postgresql://user:password@host
  [/(\w+:\/\/[^\s:/@"]*:)[^\s"]+@/gu, `$1${HIDDEN}@`],
  [/\b(Bearer|Basic)\s+[\w.~+/=-]+/giu, `$1 ${HIDDEN}`],
  // Keys as OpenAI, Slack and signed tokens write them.
  [/\b(?:sk|xox[a-z]|xapp)-[\w-]{8,}|\beyJ[\w-]{8,}\.[\w-]+\.[\w-]*/gu, HIDDEN],
  [
    /("(?:[\w-]*(?:password|passwd|secret|token|api[_-]?key|authorization|cookie|encryption[_-]?key))":)"(?:[^"\\]|\\.)*"/giu,
    `$1"${HIDDEN}"`,
  ],
];

export const hideSecrets = (line: string): string =>
  SECRETS.reduce((text, [pattern, replacement]) => text.replace(pattern, replacement), line);

export interface LogOptions {
  readonly level: string;
  /** Default: standard output. */
  readonly to?: DestinationStream;
}

/** One JSON object per line. Whatever looks like a secret is blacked out in the line itself, so wherever it came from. */
export function createLog({ level, to = destination({ fd: 1, sync: true }) }: LogOptions): Logger {
  return pino({ level, base: null }, { write: (line: string) => to.write(hideSecrets(line)) });
}

/** A toetsregel that failed on a text says nothing about that text, and must be mended. */
export const logDefect =
  (log: Pick<Log, 'error'>): OnDefect =>
  (toetsregel, err) =>
    log.error({ err, toetsregel }, 'toetsregel failed');
