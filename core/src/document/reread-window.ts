import type { Entry } from './document.ts';
import { type Entries, endOf, startOf } from './entries.ts';
import { lineStart, linesAround, nextLine } from './line-at.ts';
import type { Format } from './read.ts';
import type { TextChange } from './text-change.ts';

/** A part of a document that can be read without the rest: whole lines, with entries at both ends that do not change. */
export interface Window {
  /** Offsets in the version before. */
  readonly from: number;
  readonly to: number;
  /** What must stand before it to read it as it is read in the document. */
  readonly opening: string;
  /** The entries in it, and which of them the change touches: `touched` from `index` on. */
  readonly first: number;
  readonly count: number;
  readonly index: number;
  readonly touched: number;
  /** It begins with an entry that the change does not touch, and ends where another one begins, or the document does. */
  readonly isClosed: boolean;
}

/** What must be read again around a change, at most. */
const MAX_WINDOW = 40_000;

/** The part around a change; `undefined` when it is too long, or when what stands around it cannot be told apart. */
export function windowAround(
  format: Format,
  text: string,
  entries: Entries,
  { start, oldEnd }: TextChange,
): Window | undefined {
  const lines = linesAround(text, start, oldEnd);
  const touched = touchedBy(entries, lines.start, lines.end);
  if (!touched) return undefined;
  const { index, count } = touched;
  const [above, below] = [entries.at(index - 1), entries.at(index + count)];
  const from = above ? lineStart(text, startOf(above)) : 0;
  // Behind the last one, what comes next may decide where it ends.
  const least = below ? nextLine(text, endOf(below)) : text.length;
  const next = below && entries.at(index + count + 1);
  const most = next ? Math.max(least, lineStart(text, startOf(next))) : text.length;
  const isWithin = most - from <= MAX_WINDOW;
  const to = isWithin ? most : least;
  if (to - from > MAX_WINDOW || from > start || to < oldEnd) return undefined;
  return {
    from,
    to,
    opening: format.opening(text, from, entries),
    first: above ? index - 1 : index,
    count: count + (above ? 1 : 0) + (below ? 1 : 0),
    index,
    touched: count,
    isClosed: above !== undefined && isWithin,
  };
}

interface Touched {
  readonly index: number;
  readonly count: number;
}

/** The entries of which something stands on these lines, when all others stand before or behind them. */
function touchedBy(entries: Entries, from: number, to: number): Touched | undefined {
  const last = entries.beforeOrAt(to);
  if (last === undefined) return touchedAmong(entries.all(), from, to);
  let index = last + 1;
  for (let entry = entries.at(index - 1); entry && endOf(entry) >= from; entry = entries.at(index - 1))
    index--;
  return { index, count: last + 1 - index };
}

function touchedAmong(all: readonly Entry[], from: number, to: number): Touched | undefined {
  const isBefore = (entry: Entry): boolean => endOf(entry) < from;
  const isBehind = (entry: Entry): boolean => startOf(entry) > to;
  const found = all.findIndex((entry) => !isBefore(entry));
  const index = found < 0 ? all.length : found;
  const next = all.findIndex((entry, at) => at >= index && isBehind(entry));
  const end = next < 0 ? all.length : next;
  return all.slice(end).every(isBehind) ? { index, count: end - index } : undefined;
}
