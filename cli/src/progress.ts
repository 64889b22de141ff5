import type { Writable } from 'node:stream';

/** How far the work is, on one line of a terminal. */
export interface Progress {
  readonly show: (done: number, total: number) => void;
  /** Takes the line away, before anything else is written. */
  readonly clear: () => void;
}

const WIDTH = 30;
/** Work that is done sooner shows no bar, and more often than this nobody sees. */
const FIRST_MS = 300;
const NEXT_MS = 100;

export const noProgress: Progress = { show: () => undefined, clear: () => undefined };

/** @param now In milliseconds. */
export function createProgress(stream: Writable, now: () => number): Progress {
  let next = now() + FIRST_MS;
  let isShown = false;
  return {
    show: (done, total) => {
      if (now() < next) return;
      next = now() + NEXT_MS;
      isShown = true;
      const part = total === 0 ? 1 : done / total;
      const filled = '█'.repeat(Math.round(part * WIDTH)).padEnd(WIDTH, '░');
      stream.write(`\r\u001b[2K${filled} ${Math.floor(part * 100)}%`);
    },
    clear: () => {
      if (isShown) stream.write('\r\u001b[2K');
      isShown = false;
    },
  };
}
