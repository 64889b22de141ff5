import type { FoundFile } from './find-files.ts';
import { nl } from './messages/nl.ts';
import { type Problem, problemOf } from './result.ts';

/** What is to be told of files besides what is in them. */
export interface Notes {
  /** A file that is passed over, and why. */
  readonly onSkipped: (path: string, reason: string) => void;
  /** A file or pattern that was named, and in which nothing was recognised. */
  readonly onNothing: (name: string) => void;
}

export type Outcome = 'skipped' | 'not wanted' | 'found' | 'nothing found';

/** Counts by what was named what came of it. */
export interface Tally {
  readonly add: (file: FoundFile, outcome: Outcome) => void;
  /** What only gave files that were passed over is as wrong as what gives no file. */
  readonly end: (onNothing: Notes['onNothing']) => readonly Problem[];
}

interface Count {
  readonly by: FoundFile['by'];
  hasRead: boolean;
  hasFound: boolean;
}

export function createTally(): Tally {
  const counts = new Map<string, Count>();
  return {
    add: ({ name, by }, outcome) => {
      const count = counts.get(name) ?? { by, hasRead: false, hasFound: false };
      counts.set(name, count);
      if (outcome === 'skipped') return;
      count.hasRead = true;
      count.hasFound ||= outcome !== 'nothing found';
    },
    end: (onNothing) =>
      [...counts].flatMap(([name, { by, hasRead, hasFound }]) => {
        if (!hasRead)
          return [problemOf(name, by === 'folder' ? nl.file.nothingInside : nl.file.nothingMatches)];
        if (!hasFound && by !== 'folder') onNothing(name);
        return [];
      }),
  };
}

/** More names than this are not read. */
const MAX_NAMES = 3;

/** Collects what is passed over into one line, which is taken with `take`. */
export function createSkipped(): {
  readonly add: Notes['onSkipped'];
  /** The line, when there is something to tell, and starts again. */
  readonly take: () => string | undefined;
} {
  const names = new Map<string, string>();
  return {
    add: (path, reason) => void names.set(path, `${path} (${reason})`),
    take: () => {
      const line =
        names.size > 0 ? nl.file.skipped(names.size, [...names.values()].slice(0, MAX_NAMES)) : undefined;
      names.clear();
      return line;
    },
  };
}
