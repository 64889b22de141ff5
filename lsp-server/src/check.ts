import {
  type Bevinding,
  type Concept,
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
  validate,
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
  readonly maxLength: number;
  readonly toetserVoor: ToetserVoor;
  readonly check: Check;
}

interface Verdict {
  readonly toetser: Toetser;
  readonly concept: Concept;
  readonly bevindingen: readonly Bevinding[];
}

export interface Checker {
  readonly check: (document: TextDocument, maxLength: number, toetserVoor?: ToetserVoor) => Check;
  readonly forget: (uri: string) => void;
}

/** Checks documents, and only what changed in them since the time before. */
export function createChecker(onDefect: OnDefect, standaard: Toetser = validate): Checker {
  const memories = new Map<string, Memory>();
  /** Per document: the texts of a concept, then each way in which its lists differ. */
  const verdicts = new Map<string, ReadonlyMap<string, readonly Verdict[]>>();
  const asBuiltIn: ToetserVoor = () => standaard;

  const test = (toetser: Toetser, concept: Concept): readonly Bevinding[] => {
    const toetsing = toetser(concept);
    reportDefecten(toetsing, onDefect);
    return toetsing.bevindingen;
  };

  const read = (document: TextDocument, maxLength: number, toetserVoor: ToetserVoor): Check => {
    const format = formatOf(document.languageId) ?? formatOf(document.uri);
    if (!format) return { state: 'other' };
    const text = document.getText();
    if (text.length > maxLength) return { state: 'too long' };
    const { entries, fouten } = format.read(text);
    const onderdrukkingen = findOnderdrukkingen(text, format, entries);
    const meldingen: DocumentBevinding[] = [];
    const before = verdicts.get(document.uri);
    const now = new Map<string, Verdict[]>();
    const checked = entries.map((entry, index): CheckedEntry => {
      const { concept, kaders } = entry;
      const toetser = toetserVoor(kaders);
      const key = keyOf(concept);
      const same = now.get(key);
      const isThis = (verdict: Verdict) => verdict.toetser === toetser && isSame(verdict.concept, concept);
      const again = same?.find(isThis);
      const known = again ?? before?.get(key)?.find(isThis);
      const found = known?.bevindingen ?? test(toetser, concept);
      const verdict = { toetser, concept, bevindingen: found };
      if (!same) now.set(key, [verdict]);
      else if (!again) same.push(verdict);
      const left = onderdruk(found, onderdrukkingen.of(index));
      meldingen.push(...left.meldingen);
      return { entry, bevindingen: left.bevindingen };
    });
    verdicts.set(document.uri, now);
    meldingen.push(...onderdrukkingen.los);
    return { state: 'checked', format, entries: checked, fouten, meldingen };
  };

  return {
    check: (document, maxLength, toetserVoor = asBuiltIn) => {
      const memory = memories.get(document.uri);
      const isKnown =
        memory?.version === document.version &&
        memory.maxLength === maxLength &&
        memory.toetserVoor === toetserVoor;
      if (isKnown) return memory.check;
      const check = read(document, maxLength, toetserVoor);
      memories.set(document.uri, { version: document.version, maxLength, toetserVoor, check });
      return check;
    },
    forget: (uri) => {
      memories.delete(uri);
      verdicts.delete(uri);
    },
  };
}

const keyOf = ({ begrip, definitie, toelichting }: Concept): string =>
  [begrip, definitie, toelichting].join('\n');

const LISTS = ['bronnen', 'synoniemen', 'voorbeelden'] as const;

const isSame = (a: Concept, b: Concept): boolean =>
  a.definitie === b.definitie &&
  a.begrip === b.begrip &&
  a.toelichting === b.toelichting &&
  LISTS.every(
    (list) =>
      a[list]?.length === b[list]?.length && (a[list] ?? []).every((item, i) => item === b[list]?.[i]),
  );
