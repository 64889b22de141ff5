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

/** Entries that stand together, so many units further on in the file than `read` says. */
interface Piece {
  readonly read: readonly Entry[];
  readonly shift: number;
  readonly order: () => Order | undefined;
}

/** Where entries begin, that each end before the next one begins. */
interface Order {
  readonly starts: Int32Array;
  readonly end: number;
}

/** A change costs as much as one piece has, and a little for each piece. */
const PIECE = 64;

/** Entries as a document was read. */
export const entriesOf = (read: readonly Entry[]): Entries => createEntries(piecesOf(read));

/** About as long as each other, so that one that grows by one entry does not leave a piece of one. */
function piecesOf(read: readonly Entry[]): readonly Piece[] {
  const count = Math.ceil(read.length / PIECE);
  const size = Math.ceil(read.length / count);
  return Array.from({ length: count }, (_, at) => {
    const part = read.slice(at * size, (at + 1) * size);
    return { read: part, shift: 0, order: lazy(() => orderOf(part)) };
  });
}

function createEntries(pieces: readonly Piece[]): Entries {
  const firsts = new Int32Array(pieces.length);
  let length = 0;
  for (const [at, { read }] of pieces.entries()) {
    firsts[at] = length;
    length += read.length;
  }
  const at = (index: number): Entry | undefined => {
    const found = findLast(firsts, index);
    const piece = pieces[found];
    const entry = piece?.read[index - (firsts[found] ?? 0)];
    return piece && entry && shiftEntry(entry, piece.shift);
  };
  const slice = (from: number, to: number): readonly Entry[] => {
    const found: Entry[] = [];
    for (let index = Math.max(from, 0); index < Math.min(to, length); index++) {
      const entry = at(index);
      if (entry) found.push(entry);
    }
    return found;
  };
  const all = lazy(() => pieces.flatMap(entriesIn));
  const order = lazy(() => orderOfPieces(pieces));
  return {
    length,
    at,
    all,
    slice,
    beforeOrAt: (offset) => {
      const places = order();
      if (!places) return undefined;
      const found = findLast(places, offset);
      const piece = pieces[found];
      const starts = piece?.order()?.starts;
      return piece && starts ? (firsts[found] ?? 0) + findLast(starts, offset - piece.shift) : -1;
    },
    spliced: ({ index, removed, entries, delta }) => {
      const first = Math.max(findLast(firsts, index), 0);
      const last = Math.max(findLast(firsts, index + removed), first);
      const from = firsts[first] ?? 0;
      const to = (firsts[last] ?? 0) + (pieces[last]?.read.length ?? 0);
      const behind = slice(index + removed, to).map((entry) => shiftEntry(entry, delta));
      return createEntries([
        ...pieces.slice(0, first),
        ...piecesOf([...slice(from, index), ...entries, ...behind]),
        ...pieces.slice(last + 1).map((piece) => ({ ...piece, shift: piece.shift + delta })),
      ]);
    },
  };
}

const entriesIn = ({ read, shift }: Piece): readonly Entry[] => read.map((entry) => shiftEntry(entry, shift));

function orderOf(entries: readonly Entry[]): Order | undefined {
  const starts = new Int32Array(entries.length);
  let end = 0;
  for (const [index, entry] of entries.entries()) {
    const start = startOf(entry);
    if (start < end) return undefined;
    starts[index] = start;
    end = endOf(entry);
  }
  return { starts, end };
}

/** Where each piece begins; `undefined` when something stands in another order. */
function orderOfPieces(pieces: readonly Piece[]): Int32Array | undefined {
  const places = new Int32Array(pieces.length);
  let before = 0;
  for (const [at, { order, shift }] of pieces.entries()) {
    const own = order();
    const start = (own?.starts[0] ?? Number.NEGATIVE_INFINITY) + shift;
    if (!own || start < before) return undefined;
    places[at] = start;
    before = own.end + shift;
  }
  return places;
}

/** The index of the last one that is no more than this, in a rising row; -1 when there is none. */
function findLast(rising: Int32Array, most: number): number {
  let [low, high] = [0, rising.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((rising[middle] ?? 0) <= most) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
