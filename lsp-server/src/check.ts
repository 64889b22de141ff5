import {
  type Bevinding,
  createToetser,
  type DocumentBevinding,
  type Entries,
  type Entry,
  type Format,
  type Leesfout,
  lazy,
  type OnDefect,
  onderdruk,
  type Toetser,
} from '@definitie-app/core';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type Collection, createCollection, type Known, type Until } from './collection.ts';
import { type DocumentProfiel, documentProfiel } from './profielen.ts';
import { isSameReading, type ReadVersion, readVersion } from './read-version.ts';
import { FILL, testEntries } from './test-entries.ts';

/** What is found about one entry. */
export interface Shown {
  readonly bevindingen: readonly Bevinding[];
  /** False as long as nobody had time for it. */
  readonly isTested: boolean;
  /** The same object as long as its findings and their lines and columns are the same. */
  readonly placed: object;
}

export interface CheckedEntry extends Shown {
  readonly entry: Entry;
}

/** What the toetsregels say about one version of one document. */
export type Check =
  | {
      readonly state: 'checked';
      readonly format: Format;
      readonly entries: readonly CheckedEntry[];
      /** The same without where each stands, which takes longer to say. */
      readonly shown: readonly Shown[];
      readonly entryAt: (index: number) => Entry | undefined;
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

const ALL: Until = { ms: Number.POSITIVE_INFINITY, atLeast: 0 };
/** So that there is something to see soon of a document that was just opened. */
const FIRST: Until = { ms: 60, atLeast: 100 };
/** So that nobody who types has to wait. */
const NEXT: Until = { ms: 0, atLeast: 20 };
const PIECE: Until = { ms: 8, atLeast: 1 };

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
  const asBuiltIn = documentProfiel(() => standaard);

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
    const changed = now.changed === undefined ? undefined : now.entries.at(now.changed);
    return changed && now.changed !== undefined
      ? collection.replace(uri, now.changed, changed.concept)
      : collection.update(
          uri,
          now.entries.all().map(({ concept }) => concept),
          until,
        );
  };

  return {
    check: (document, maxLength, profiel = asBuiltIn, amount = 'all') => {
      const { uri } = document;
      const format = profiel.formatOf(document.languageId, uri);
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
      const { tested, isComplete } = testEntries(
        collection,
        known,
        (index) => profiel.toetserVoor(now.kaders[index] ?? []),
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

/** Puts together what is shown; of an entry about which nothing is new, what was made for it can be used again. */
function checkedOf(
  { format, entries, fouten, onderdrukkingen, places }: ReadVersion,
  known: readonly Known[],
  isComplete: boolean,
  before: Memory | undefined,
): Checked {
  const meldingen: DocumentBevinding[] = [];
  const shown = known.map(({ verdict }, index): Shown => {
    const isTested = verdict !== undefined;
    const bevindingen = verdict?.bevindingen ?? NONE;
    if (!onderdrukkingen.isEmpty) {
      const left = onderdruk(bevindingen, verdict ? onderdrukkingen.of(index) : []);
      meldingen.push(...left.meldingen);
      return { bevindingen: left.bevindingen, isTested, placed: {} };
    }
    const isSame = before?.read.places[index] === places[index] && before?.known[index]?.verdict === verdict;
    return (isSame && before?.check.shown[index]) || { bevindingen, isTested, placed: {} };
  });
  meldingen.push(...onderdrukkingen.los);
  return asChecked({ format, entries, shown, fouten, meldingen, isComplete });
}

interface Parts extends Omit<Checked, 'state' | 'entries' | 'entryAt'> {
  readonly entries: Entries;
}

/** In a function of its own: a function that is kept keeps everything that stands beside it, such as the check before. */
function asChecked({ entries, shown, ...rest }: Parts): Checked {
  const all = lazy(() =>
    entries.all().map((entry, index): CheckedEntry => ({ ...(shown[index] ?? UNTESTED), entry })),
  );
  return {
    ...rest,
    state: 'checked',
    get entries() {
      return all();
    },
    shown,
    entryAt: entries.at,
  };
}

const UNTESTED: Shown = { bevindingen: [], isTested: false, placed: {} };
const NONE: readonly Bevinding[] = [];
