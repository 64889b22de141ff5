import { lazy } from '../taal/lazy.ts';
import type { Entry } from './document.ts';
import { shiftEntry } from './shift.ts';

/** The entries of one version of a document: those behind a change move only when someone asks for them. */
export interface Entries {
  readonly length: number;
  readonly at: (index: number) => Entry | undefined;
  readonly all: () => readonly Entry[];
  /** The one that was changed since the whole was read. */
  readonly edited: number | undefined;
  /** The same, with another entry at this place; everything behind it stands so many UTF-16 units further on. */
  readonly withEdited: (index: number, entry: Entry, delta: number) => Entries;
}

interface Edited {
  readonly index: number;
  readonly entry: Entry;
  /** Since the whole was read. */
  readonly delta: number;
}

/** Entries as a document was read. */
export const entriesOf = (read: readonly Entry[]): Entries => createEntries(read, undefined);

const createEntries = (read: readonly Entry[], edited: Edited | undefined): Entries => {
  const at = (index: number): Entry | undefined => {
    const entry = read[index];
    if (!entry || !edited || index < edited.index) return entry;
    return index === edited.index ? edited.entry : shiftEntry(entry, edited.delta);
  };
  const all = lazy(() => (edited ? read.flatMap((_, index) => at(index) ?? []) : read));
  return {
    length: read.length,
    at,
    all,
    edited: edited?.index,
    withEdited: (index, entry, delta) =>
      edited?.index === index
        ? createEntries(read, { index, entry, delta: edited.delta + delta })
        : createEntries(all(), { index, entry, delta }),
  };
};
