import { lazy } from '../taal/lazy.ts';
import type { Entry } from './document.ts';
import { shiftEntry } from './shift.ts';

/** The entries of one version of a document: those behind a change move only when someone asks for them. */
export interface Entries {
  readonly length: number;
  readonly at: (index: number) => Entry | undefined;
  readonly all: () => readonly Entry[];
  /** Those from `from` up to `to`. */
  readonly slice: (from: number, to: number) => readonly Entry[];
  /**
   * The last entry that begins before an offset or at it, by all that it says of its place, without looking at each; −1 when
   * there is none. `undefined` when entries overlap or stand in another order than in the file.
   */
  readonly beforeOrAt: (offset: number) => number | undefined;
  /**
   * The same, with `entries`, in their order, in the place of `removed` of them from `index` on; everything behind those stands
   * `delta` UTF-16 units further on.
   */
  readonly spliced: (splice: EntriesSplice) => Entries;
}

export interface EntriesSplice {
  readonly index: number;
  readonly removed: number;
  readonly entries: readonly Entry[];
  readonly delta: number;
}

/** Where an entry begins and ends, by all that it says of its place. */
export const startOf = ({ block, start }: Entry): number => Math.min(block.start, start);
export const endOf = ({ block, end }: Entry): number => Math.max(block.end, end);

/** Entries that were read together, or some of them, further on in the file than they were read. */
interface Piece {
  readonly read: readonly Entry[];
  /** Where each of `read` begins. */
  readonly starts: () => Int32Array | undefined;
  readonly from: number;
  readonly to: number;
  readonly shift: number;
}

/** More are made into one: each look at an entry looks at all pieces. */
const MAX_PIECES = 32;

const pieceOf = (read: readonly Entry[]): Piece => ({
  read,
  starts: lazy(() => startsOf(read)),
  from: 0,
  to: read.length,
  shift: 0,
});

/** Entries as a document was read. */
export const entriesOf = (read: readonly Entry[]): Entries => createEntries([pieceOf(read)]);

function createEntries(pieces: readonly Piece[]): Entries {
  const length = pieces.reduce((sum, { from, to }) => sum + to - from, 0);
  const at = (index: number): Entry | undefined => {
    let rest = index;
    for (const { read, from, to, shift } of pieces) {
      const entry = rest >= 0 && rest < to - from ? read[from + rest] : undefined;
      if (entry) return shiftEntry(entry, shift);
      rest -= to - from;
    }
    return undefined;
  };
  const slice = (first: number, end: number): readonly Entry[] =>
    cut(pieces, first, end, 0).flatMap(({ read, from, to, shift }) =>
      read.slice(from, to).map((entry) => shiftEntry(entry, shift)),
    );
  const all = lazy(() => slice(0, length));
  return {
    length,
    at,
    all,
    slice,
    beforeOrAt: (offset) => {
      let last = -1;
      let before = 0;
      for (const { starts, from, to, shift } of pieces) {
        const places = starts();
        if (!places) return undefined;
        const found = findLast(places, from, to, offset - shift);
        if (found < from) return last;
        last = before + found - from;
        before += to - from;
      }
      return last;
    },
    spliced: ({ index, removed, entries, delta }) => {
      const now = createEntries([
        ...cut(pieces, 0, index, 0),
        ...(entries.length > 0 ? [pieceOf(entries)] : []),
        ...cut(pieces, index + removed, length, delta),
      ]);
      return pieces.length < MAX_PIECES ? now : entriesOf(now.all());
    },
  };
}

/** The entries from `first` up to `end`, so much further on. */
function cut(pieces: readonly Piece[], first: number, end: number, delta: number): readonly Piece[] {
  const found: Piece[] = [];
  let before = 0;
  for (const piece of pieces) {
    const offset = piece.from - before;
    const from = Math.max(piece.from, first + offset);
    const to = Math.min(piece.to, end + offset);
    if (from < to) found.push({ ...piece, from, to, shift: piece.shift + delta });
    before += piece.to - piece.from;
  }
  return found;
}

/** Where each entry begins, when each ends before the next one begins. */
function startsOf(entries: readonly Entry[]): Int32Array | undefined {
  const starts = new Int32Array(entries.length);
  let end = 0;
  for (const [index, entry] of entries.entries()) {
    const start = startOf(entry);
    if (start < end) return undefined;
    starts[index] = start;
    end = endOf(entry);
  }
  return starts;
}

/** The last place from `from` up to `to` at which there is no more than `most`, in a rising row; before `from` when there is none. */
function findLast(rising: Int32Array, from: number, to: number, most: number): number {
  let [low, high] = [from, to];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((rising[middle] ?? 0) <= most) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
