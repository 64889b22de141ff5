import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';
import { nl } from './messages/nl.ts';
import { noProgress, type Progress } from './progress.ts';

/** What a command may touch of the process. */
export interface Io {
  readonly stdin: Readable;
  readonly out: Output;
  readonly error: (text: string) => void;
  readonly progress: Progress['show'];
  /** Aborted when the user interrupts; from the moment that it is asked for, that no longer ends the process. */
  readonly interrupted: () => AbortSignal;
}

/** 0: nothing found, or done. 1: found. 2: the input or the call is wrong. 130: interrupted by the user. */
export type ExitCode = 0 | 1 | 2 | 130;

export interface Output {
  readonly isTerminal: boolean;
  readonly hasColors: boolean;
  /** Resolves when there is room for more. False: nobody reads any more, stop. */
  readonly write: (text: string) => Promise<boolean>;
}

/** The reader of our output went away or the disk is full: told once, at the next write. */
export class WriteFailure extends Error {
  override readonly name = 'WriteFailure';
}

/** What is known of where the output goes. */
type Destination = Pick<Output, 'isTerminal' | 'hasColors'>;

/** Writes with back-pressure. A reader that has gone (`| head`) is no error. */
export function openOutput(
  stream: Writable,
  destination: Destination,
  progress: Progress = noProgress,
): Output {
  const state: { closed: boolean; failure?: Error } = { closed: false };
  stream.on('error', (error: NodeJS.ErrnoException) => {
    state.closed = true;
    if (error.code !== 'EPIPE') state.failure = error;
  });
  stream.on('close', () => {
    state.closed = true;
  });
  const check = (): boolean => {
    if (state.failure) throw new WriteFailure(nl.writeFailed(state.failure.message));
    return !state.closed;
  };
  return {
    ...destination,
    write: async (text) => {
      if (!check()) return false;
      if (text !== '') progress.clear();
      if (text === '' || stream.write(text)) return true;
      const waited = new AbortController();
      const wait = (event: string) => once(stream, event, { signal: waited.signal });
      await Promise.race([wait('drain'), wait('close')]).catch(() => undefined);
      // The event that did not come would keep its listener for every write.
      waited.abort();
      return check();
    },
  };
}
