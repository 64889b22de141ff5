import {
  type ChangedEntries,
  createToetser,
  type Entry,
  type Format,
  lazy,
  type OnDefect,
  type Toetser,
} from '@definitie-app/core';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type Check, type Checked, type CheckParts, checkedOf } from './checked.ts';
import { type Collection, createCollection, type Known, type Until } from './collection.ts';
import { type DocumentProfiel, documentProfiel } from './profielen.ts';
import { isSameReading, type ReadVersion, readVersion } from './read-version.ts';
import { type Budget, FILL, testEntries, testTyped } from './test-entries.ts';
import { createView } from './view.ts';

interface Memory extends CheckParts {
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
    profiel?: DocumentProfiel,
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

const BUDGETS: Readonly<Record<Exclude<Amount, 'some'>, Budget>> = {
  all: { ms: Number.POSITIVE_INFINITY, atLeast: 0, isForNew: false },
  'a little': { ms: 4, atLeast: 1, isForNew: false },
};
/** So that there is something to see soon of a document that was just opened: at least of what fits on a screen. */
const FIRST: Budget = { ms: 30, atLeast: 12, isForNew: false };
/** Much that is new at once, such as what someone pastes. */
const PASTED: Budget = { ms: 8, atLeast: 20, isForNew: true };

/** So many entries at most someone changes at once by typing. */
const MAX_TYPED = 20;

/** What is taken in and tested at once, however long it takes. */
const typedIn = ({ changed }: ReadVersion): ChangedEntries | undefined =>
  changed && changed.added <= MAX_TYPED && changed.removed <= MAX_TYPED ? changed : undefined;

const budgetFor = (memory: Memory | undefined, now: ReadVersion): Budget => {
  if (memory && memory.read.version !== now.version) return PASTED;
  const isTested = memory?.known.every(({ verdict }) => verdict !== undefined) ?? false;
  return isTested ? BUDGETS['a little'] : FIRST;
};

/**
 * Checks documents. The definities of all documents of a folder are one collection, in which only what changed is
 * replaced; only that, and what it touches, is tested again.
 */
export function createChecker(
  onDefect: OnDefect,
  standaard: () => Toetser = lazy(createToetser),
  folderOf: (uri: string) => string = () => '',
): Checker {
  const memories = new Map<string, Memory>();
  const byFolder = new Map<string, Collection>();
  /** Of which the last change was read without the rest. */
  const inPart = new Set<string>();
  /** To be read as a whole when they are looked at next. */
  const whole = new Set<string>();
  const asBuiltIn = documentProfiel(standaard);

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
    if (now.isWhole) inPart.delete(uri);
    else inPart.add(uri);
    return isThis && isSameReading(before, now) ? before : now;
  };
  const knownOf = (uri: string, now: ReadVersion, until: Until): readonly Known[] => {
    const collection = collectionOf(uri);
    const memory = memories.get(uri);
    if (memory?.read === now) return memory.known;
    const conceptsOf = (entries: readonly Entry[]) => entries.map(({ concept }) => concept);
    const typed = typedIn(now);
    if (!typed) return collection.update(uri, conceptsOf(now.entries.all()), until);
    const { index, removed, added } = typed;
    return collection.splice(uri, index, removed, conceptsOf(now.entries.slice(index, index + added)));
  };

  return {
    check: (document, maxLength, profiel = asBuiltIn, amount = 'all') => {
      const { uri } = document;
      const format = profiel.formatOf(document.languageId, uri);
      if (!format || document.getText().length > maxLength) {
        forget(uri);
        return format ? { state: 'too long', view: createView() } : { state: 'other' };
      }
      const start = performance.now();
      const memory = memories.get(uri);
      const collection = collectionOf(uri);
      const now = read(document, format);
      const budget = amount === 'some' ? budgetFor(memory, now) : BUDGETS[amount];
      const known = knownOf(uri, now, { ...budget, ms: start + FILL * budget.ms });
      const toetserOf = (index: number) => profiel.toetserVoor(now.kaders[index] ?? []);
      const typed = now === memory?.read ? undefined : typedIn(now);
      const begun = typed ? testTyped(collection, known, toetserOf, typed) : known;
      // Who types does not wait for what that touches, or for what nobody has tested yet.
      const { tested, isComplete } =
        typed && amount === 'some'
          ? { tested: begun, isComplete: false }
          : testEntries(collection, begun, toetserOf, start, budget);
      const isNew =
        now !== memory?.read ||
        isComplete !== memory.check.isComplete ||
        tested.some((one, at) => one !== memory.known[at]);
      if (memory && !isNew) return memory.check;
      collection.keep(uri, tested);
      const parts = { read: now, known: tested };
      const check = checkedOf(parts, isComplete, memory);
      memories.set(uri, { ...parts, check });
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
