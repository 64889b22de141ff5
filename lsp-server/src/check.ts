import {
  type Bevinding,
  createToetser,
  type DocumentBevinding,
  type Entry,
  type Format,
  formatOf,
  type Leesfout,
  type OnDefect,
  onderdruk,
  type Toetser,
  type ToetserVoor,
} from '@definitie-app/core';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type Collection, createCollection, type Known, type Until } from './collection.ts';
import { isSameReading, type ReadVersion, readVersion } from './read-version.ts';

export interface CheckedEntry {
  readonly entry: Entry;
  readonly bevindingen: readonly Bevinding[];
  /** False as long as nobody had time for it. */
  readonly isTested: boolean;
  /** The same object as long as its findings and their lines and columns are the same. */
  readonly placed: object;
}

/** What the toetsregels say about one version of one document. */
export type Check =
  | {
      readonly state: 'checked';
      readonly format: Format;
      readonly entries: readonly CheckedEntry[];
      readonly fouten: readonly Leesfout[];
      /** About the comments in it that are meant for us. */
      readonly meldingen: readonly DocumentBevinding[];
      /** Whether every entry was tested, among the collection as it is now. */
      readonly isComplete: boolean;
    }
  | { readonly state: 'too long' }
  /** Not a kind of document that holds definities. */
  | { readonly state: 'other' };

export type Checked = Extract<Check, { state: 'checked' }>;

interface Memory {
  readonly read: ReadVersion;
  readonly known: readonly Known[];
  readonly check: Checked;
}

/** How much to do at once: all of it, what someone who waits for it will not notice, or what fits between two questions. */
export type Amount = 'all' | 'some' | 'a little';

export interface Checker {
  /**
   * Tests what has changed, and what that touches in this document; not all of it when that takes long: it goes on from there
   * when it is asked again. The text that someone changed comes first. The same object when nothing is new.
   */
  readonly check: (
    document: TextDocument,
    maxLength: number,
    toetserVoor?: ToetserVoor,
    amount?: Amount,
  ) => Check;
  /** The document is gone, with its definities. */
  readonly forget: (uri: string) => void;
  /** Nobody looks at the document any more; its definities are still there. */
  readonly close: (uri: string) => void;
  /** Everything is as if nothing was ever looked at. */
  readonly reset: () => void;
  /** The next check reads a document as a whole of which only a part was read: true when there is one. */
  readonly settle: () => boolean;
  /** The definities among which those of this document are. */
  readonly collectionOf: (uri: string) => Collection;
  readonly collections: () => Iterable<Collection>;
  /** What was found when the document was last looked at. */
  readonly lastOf: (uri: string) => Checked | undefined;
}

const ALL: Until = { ms: Number.POSITIVE_INFINITY, atLeast: 0 };
/** So that there is something to see soon of a document that was just opened. */
const FIRST: Until = { ms: 60, atLeast: 100 };
/** So that nobody who types has to wait. */
const NEXT: Until = { ms: 0, atLeast: 20 };
const PIECE: Until = { ms: 8, atLeast: 1 };
/** The part of the time for taking in definities that are new, so that meanwhile there is more and more to see. */
const FILL = 0.5;

/**
 * Checks documents. The definities of all documents of a folder are one collection, in which only what changed is
 * replaced; only that, and what it touches, is tested again.
 */
export function createChecker(
  onDefect: OnDefect,
  standaard: Toetser = createToetser(),
  folderOf: (uri: string) => string = () => '',
): Checker {
  const memories = new Map<string, Memory>();
  const byFolder = new Map<string, Collection>();
  /** Of which the last change was read without the rest. */
  const inPart = new Set<string>();
  /** To be read as a whole when they are looked at next. */
  const whole = new Set<string>();
  const asBuiltIn: ToetserVoor = () => standaard;

  const collectionOf = (uri: string): Collection => {
    const folder = folderOf(uri);
    const collection = byFolder.get(folder) ?? createCollection(onDefect);
    byFolder.set(folder, collection);
    return collection;
  };
  const close = (uri: string): void => {
    memories.delete(uri);
    inPart.delete(uri);
    whole.delete(uri);
  };
  const forget = (uri: string): void => {
    close(uri);
    collectionOf(uri).forget(uri);
  };
  const read = (document: TextDocument, format: Format): ReadVersion => {
    const { uri } = document;
    const before = memories.get(uri)?.read;
    const isThis = before?.version === document.version && before.format === format;
    const mustBeWhole = whole.delete(uri);
    if (isThis && !mustBeWhole) return before;
    const now = readVersion(document, format, isThis || mustBeWhole ? undefined : before);
    if (now.changed === undefined) inPart.delete(uri);
    else inPart.add(uri);
    return isThis && isSameReading(before, now) ? before : now;
  };
  const knownOf = (uri: string, now: ReadVersion, until: Until): readonly Known[] => {
    const collection = collectionOf(uri);
    const memory = memories.get(uri);
    if (memory?.read === now) return memory.known;
    const changed = now.changed === undefined ? undefined : now.entries[now.changed];
    return changed && now.changed !== undefined
      ? collection.replace(uri, now.changed, changed.concept)
      : collection.update(
          uri,
          now.entries.map(({ concept }) => concept),
          until,
        );
  };

  return {
    check: (document, maxLength, toetserVoor = asBuiltIn, amount = 'all') => {
      const { uri } = document;
      const format = formatOf(document.languageId) ?? formatOf(uri);
      if (!format || document.getText().length > maxLength) {
        forget(uri);
        return { state: format ? 'too long' : 'other' };
      }
      const start = performance.now();
      const memory = memories.get(uri);
      const collection = collectionOf(uri);
      const budget = amount === 'all' ? ALL : amount === 'a little' ? PIECE : memory ? NEXT : FIRST;
      const now = read(document, format);
      const known = knownOf(uri, now, { ...budget, ms: start + FILL * budget.ms });
      const { tested, isComplete } = testAll(
        collection,
        known,
        (index) => toetserVoor(now.kaders[index] ?? []),
        now === memory?.read ? undefined : now.changed,
        start,
        budget,
      );
      const isNew =
        now !== memory?.read ||
        isComplete !== memory.check.isComplete ||
        tested.some((one, at) => one !== memory.known[at]);
      if (memory && !isNew) return memory.check;
      collection.keep(uri, tested);
      const check = checkedOf(now, tested, isComplete, memory);
      memories.set(uri, { read: now, known: tested, check });
      return check;
    },
    forget,
    close,
    reset: () => {
      memories.clear();
      inPart.clear();
      whole.clear();
      byFolder.clear();
    },
    settle: () => {
      for (const uri of inPart) whole.add(uri);
      inPart.clear();
      return whole.size > 0;
    },
    collectionOf,
    collections: () => byFolder.values(),
    lastOf: (uri) => memories.get(uri)?.check,
  };
}

/** Tests what does not hold any more: first the entry that someone is typing in, then in order for as long as there is time. */
function testAll(
  collection: Collection,
  known: readonly Known[],
  toetserOf: (index: number) => Toetser,
  first: number | undefined,
  start: number,
  budget: Until,
): { readonly tested: readonly Known[]; readonly isComplete: boolean } {
  const isComplete = collection.fill({ ...budget, ms: start + FILL * budget.ms });
  const tested = [...known];
  const test = (index: number): void => {
    const one = tested[index];
    if (one) tested[index] = collection.test(one, toetserOf(index));
  };
  if (first !== undefined) test(first);
  let count = 0;
  for (const [index, one] of known.entries()) {
    // What was tested must be tested again when others come in: that waits until all are there.
    const mustWait = !collection.isIn(one) || (one.verdict !== undefined && !isComplete);
    if (index === first || mustWait || collection.holds(one, toetserOf(index))) continue;
    if (count >= budget.atLeast && performance.now() > start + budget.ms)
      return { tested, isComplete: false };
    test(index);
    count++;
  }
  // To test one can make that another no longer holds only when the collection changes, which it does not here.
  return { tested, isComplete };
}

/** Puts together what is shown; of an entry about which nothing is new, what was made for it can be used again. */
function checkedOf(
  { format, entries, fouten, onderdrukkingen, places }: ReadVersion,
  known: readonly Known[],
  isComplete: boolean,
  before: Memory | undefined,
): Checked {
  const meldingen: DocumentBevinding[] = [];
  const shown = entries.map((entry, index): CheckedEntry => {
    const verdict = known[index]?.verdict;
    const isTested = verdict !== undefined;
    const bevindingen = verdict?.bevindingen ?? NONE;
    if (!onderdrukkingen.isEmpty) {
      const left = onderdruk(bevindingen, verdict ? onderdrukkingen.of(index) : []);
      meldingen.push(...left.meldingen);
      return { entry, bevindingen: left.bevindingen, isTested, placed: {} };
    }
    const old = before?.check.entries[index];
    const isSame = before?.read.places[index] === places[index] && before?.known[index]?.verdict === verdict;
    if (isSame && old?.entry === entry) return old;
    const placed = isSame ? old?.placed : undefined;
    return { entry, bevindingen, isTested, placed: placed ?? {} };
  });
  meldingen.push(...onderdrukkingen.los);
  return { state: 'checked', format, entries: shown, fouten, meldingen, isComplete };
}

const NONE: readonly Bevinding[] = [];
