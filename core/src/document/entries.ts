import { lazy } from '../taal/lazy.ts';
import type { Entry } from './document.ts';
import { shiftEntry } from './shift.ts';

/** The entries of one version of a document: those behind a change move only when someone asks for them. */
export interface Entries {
  readonly length: number;
  readonly at: (index: number) => Entry | undefined;
  readonly all: () => readonly Entry[];
  /**
   * The last entry that begins before an offset or at it, by all that it says of its place, without looking at each; −1 when
   * there is none. `undefined` when entries overlap or stand in another order than in the file.
   */
  readonly beforeOrAt: (offset: number) => number | undefined;
  /** The same, with another entry at this place; everything behind it stands so many UTF-16 units further on. */
  readonly withEdited: (index: number, entry: Entry, delta: number) => Entries;
}

interface Edit {
  readonly index: number;
  /** As it would stand without the edits before it. */
  readonly entry: Entry;
  /** Since the whole was read. */
  readonly delta: number;
}

/** More are put into the entries themselves: each look at an entry looks at all edits. */
const MAX_EDITS = 16;

/** Entries as a document was read. */
export const entriesOf = (read: readonly Entry[]): Entries =>
  createEntries(
    read,
    lazy(() => startsOf(read)),
    [],
  );

/** @param edits in order of their index */
function createEntries(
  read: readonly Entry[],
  starts: () => Int32Array | undefined,
  edits: readonly Edit[],
): Entries {
  /** How much further on an entry stands than when it was read. */
  const shiftOf = (index: number): number =>
    edits.reduce((sum, edit) => (edit.index < index ? sum + edit.delta : sum), 0);
  const at = (index: number): Entry | undefined => {
    const entry = edits.find((edit) => edit.index === index)?.entry ?? read[index];
    return entry && shiftEntry(entry, shiftOf(index));
  };
  const all = lazy(() => (edits.length === 0 ? read : read.flatMap((_, index) => at(index) ?? [])));
  return {
    length: read.length,
    at,
    all,
    beforeOrAt: (offset) => {
      const places = starts();
      return places && findLast(places, (start, index) => start + shiftOf(index) <= offset);
    },
    withEdited: (index, entry, delta) => {
      const known = edits.find((edit) => edit.index === index);
      const edit = {
        index,
        entry: shiftEntry(entry, -shiftOf(index)),
        delta: delta + (known?.delta ?? 0),
      };
      const others = edits.filter((other) => other !== known);
      const now = createEntries(
        read,
        starts,
        [...others, edit].toSorted((a, b) => a.index - b.index),
      );
      return others.length < MAX_EDITS ? now : entriesOf(now.all());
    },
  };
}

/** Where each entry begins, when each ends before the next one begins. */
function startsOf(entries: readonly Entry[]): Int32Array | undefined {
  const starts = new Int32Array(entries.length);
  let end = 0;
  for (const [index, entry] of entries.entries()) {
    const { block } = entry;
    const start = Math.min(block.start, entry.start);
    if (start < end) return undefined;
    starts[index] = start;
    end = Math.max(block.end, entry.end);
  }
  return starts;
}

/** The last place at which it holds, when it holds for all before that; −1 when there is none. */
function findLast(values: Int32Array, holds: (value: number, index: number) => boolean): number {
  let [low, high] = [0, values.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(values[middle] ?? 0, middle)) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
