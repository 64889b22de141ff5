import {
  type Bevinding,
  type Concept,
  createToetser,
  createVerzameling,
  type DocumentBevinding,
  type Entry,
  type Format,
  findOnderdrukkingen,
  formatOf,
  type Leesfout,
  type OnDefect,
  onderdruk,
  reportDefecten,
  type Toetser,
  type ToetserVoor,
} from '@definitie-app/core';
import type { TextDocument } from 'vscode-languageserver-textdocument';

export interface CheckedEntry {
  readonly entry: Entry;
  readonly bevindingen: readonly Bevinding[];
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
    }
  | { readonly state: 'too long' }
  /** Not a kind of document that holds definities. */
  | { readonly state: 'other' };

interface Memory {
  readonly version: number;
  /** Since which revision of the collection what was found must hold. */
  readonly settled: number;
  readonly maxLength: number;
  readonly toetserVoor: ToetserVoor;
  readonly check: Check;
}

/** An entry of a document as the collection has it, with what was last found about it. */
interface Known {
  readonly id: number;
  readonly concept: Concept;
  readonly verdict?: Verdict;
}

interface Tested extends Known {
  readonly verdict: Verdict;
}

interface Verdict {
  readonly toetser: Toetser;
  readonly revision: number;
  readonly bevindingen: readonly Bevinding[];
}

export interface Checker {
  readonly check: (document: TextDocument, maxLength: number, toetserVoor?: ToetserVoor) => Check;
  readonly forget: (uri: string) => void;
  /** From now on what was found about an entry holds only when nothing has changed since. False: nothing has. */
  readonly settle: () => boolean;
  /** Grows with each `settle` that makes a difference. */
  readonly revision: () => number;
}

/**
 * Checks documents. The definities of all documents that were checked are one collection, in which only what changed is
 * replaced and tested at once; what that changes for the others waits for `settle`, so that typing costs one entry.
 */
export function createChecker(onDefect: OnDefect, standaard: Toetser = createToetser()): Checker {
  const memories = new Map<string, Memory>();
  const verzameling = createVerzameling();
  const known = new Map<string, readonly Known[]>();
  const asBuiltIn: ToetserVoor = () => standaard;
  let lastId = 0;
  let settled = 0;

  const test = (toetser: Toetser, concept: Concept): Verdict => {
    const toetsing = toetser(concept, verzameling);
    reportDefecten(toetsing, onDefect);
    return { toetser, revision: verzameling.revision, bevindingen: toetsing.bevindingen };
  };

  /** Brings the collection up to date with a document: an entry that is still there, changed or not, keeps its id. */
  const update = (uri: string, entries: readonly Entry[]): readonly Known[] => {
    const before = known.get(uri) ?? [];
    const unchanged = takeFrom(before, ({ concept }) => concept.definitie);
    const matched = entries.map(({ concept }) => unchanged(concept.definitie, (one) => isSame(one, concept)));
    const taken = new Set(matched);
    const left = before.filter((one) => !taken.has(one));
    const changed = takeFrom(left, ({ concept }) => concept.begrip);
    const now = entries.map(({ concept }, index): Known => {
      const same = matched[index];
      return same ?? { id: changed(concept.begrip)?.id ?? ++lastId, concept };
    });
    for (const { id, concept } of now) verzameling.set(id, concept);
    const kept = new Set(now.map(({ id }) => id));
    for (const { id } of left) if (!kept.has(id)) verzameling.delete(id);
    return now;
  };

  const forget = (uri: string): void => {
    memories.delete(uri);
    for (const { id } of known.get(uri) ?? []) verzameling.delete(id);
    known.delete(uri);
  };

  const read = (document: TextDocument, maxLength: number, toetserVoor: ToetserVoor): Check => {
    const format = formatOf(document.languageId) ?? formatOf(document.uri);
    const text = format ? document.getText() : '';
    if (!format || text.length > maxLength) {
      forget(document.uri);
      return { state: format ? 'too long' : 'other' };
    }
    const { entries, fouten } = format.read(text);
    const onderdrukkingen = findOnderdrukkingen(text, format, entries);
    const meldingen: DocumentBevinding[] = [];
    const checked = update(document.uri, entries).map(({ id, concept, verdict }, index): Tested => {
      const toetser = toetserVoor(entries[index]?.kaders ?? []);
      const holds = verdict?.toetser === toetser && verdict.revision >= settled;
      return { id, concept, verdict: holds ? verdict : test(toetser, concept) };
    });
    known.set(document.uri, checked);
    const shown = entries.map((entry, index): CheckedEntry => {
      const left = onderdruk(checked[index]?.verdict.bevindingen ?? [], onderdrukkingen.of(index));
      meldingen.push(...left.meldingen);
      return { entry, bevindingen: left.bevindingen };
    });
    meldingen.push(...onderdrukkingen.los);
    return { state: 'checked', format, entries: shown, fouten, meldingen };
  };

  return {
    check: (document, maxLength, toetserVoor = asBuiltIn) => {
      const memory = memories.get(document.uri);
      const isKnown =
        memory?.version === document.version &&
        memory.settled === settled &&
        memory.maxLength === maxLength &&
        memory.toetserVoor === toetserVoor;
      if (isKnown) return memory.check;
      const check = read(document, maxLength, toetserVoor);
      memories.set(document.uri, { version: document.version, settled, maxLength, toetserVoor, check });
      return check;
    },
    forget,
    settle: () => {
      const isNew = settled !== verzameling.revision;
      settled = verzameling.revision;
      return isNew;
    },
    revision: () => settled,
  };
}

/** Gives each of them once: the first with this key of which the rest is as asked for. */
const takeFrom = (all: readonly Known[], keyOf: (one: Known) => string) => {
  const byKey = new Map<string, Known[]>();
  for (const one of all) {
    const same = byKey.get(keyOf(one));
    if (same) same.push(one);
    else byKey.set(keyOf(one), [one]);
  }
  return (key: string, isThis: (concept: Concept) => boolean = () => true): Known | undefined => {
    const same = byKey.get(key) ?? [];
    const at = same.findIndex(({ concept }) => isThis(concept));
    return at < 0 ? undefined : same.splice(at, 1)[0];
  };
};

const LISTS = ['bronnen', 'synoniemen', 'voorbeelden'] as const;

const isSame = (a: Concept, b: Concept): boolean =>
  a.definitie === b.definitie &&
  a.begrip === b.begrip &&
  a.toelichting === b.toelichting &&
  LISTS.every(
    (list) =>
      a[list]?.length === b[list]?.length && (a[list] ?? []).every((item, i) => item === b[list]?.[i]),
  );
