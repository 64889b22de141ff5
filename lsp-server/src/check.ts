import {
  type Bevinding,
  type Concept,
  type Entry,
  type Format,
  formatOf,
  type Leesfout,
  type OnDefect,
  reportDefecten,
  type Toetsing,
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
    }
  | { readonly state: 'too long' }
  /** Not a kind of document that holds definities. */
  | { readonly state: 'other' };

interface Memory {
  readonly version: number;
  readonly maxLength: number;
  readonly check: Check;
}

interface Verdict {
  readonly concept: Concept;
  readonly bevindingen: readonly Bevinding[];
}

export interface Checker {
  readonly check: (document: TextDocument, maxLength: number) => Check;
  readonly forget: (uri: string) => void;
}

/** Checks documents, and only what changed in them since the time before. */
export function createChecker(
  onDefect: OnDefect,
  toets: (concept: Concept) => Toetsing = (concept) => validate(concept),
): Checker {
  const memories = new Map<string, Memory>();
  /** Per document: the definitie, then whoever has exactly that one. */
  const verdicts = new Map<string, ReadonlyMap<string, readonly Verdict[]>>();

  const test = (concept: Concept): Toetsing => {
    const toetsing = toets(concept);
    reportDefecten(toetsing, onDefect);
    return toetsing;
  };

  const read = (document: TextDocument, maxLength: number): Check => {
    const format = formatOf(document.languageId) ?? formatOf(document.uri);
    if (!format) return { state: 'other' };
    const text = document.getText();
    if (text.length > maxLength) return { state: 'too long' };
    const { entries, fouten } = format.read(text);
    const before = verdicts.get(document.uri);
    const now = new Map<string, Verdict[]>();
    const checked = entries.map((entry): CheckedEntry => {
      const { concept } = entry;
      const same = now.get(concept.definitie) ?? [];
      const isThis = (verdict: Verdict) => isSame(verdict.concept, concept);
      const known = same.find(isThis) ?? before?.get(concept.definitie)?.find(isThis);
      const { bevindingen } = known ?? test(concept);
      now.set(concept.definitie, [...same, { concept, bevindingen }]);
      return { entry, bevindingen };
    });
    verdicts.set(document.uri, now);
    return { state: 'checked', format, entries: checked, fouten };
  };

  return {
    check: (document, maxLength) => {
      const memory = memories.get(document.uri);
      if (memory?.version === document.version && memory.maxLength === maxLength) return memory.check;
      const check = read(document, maxLength);
      memories.set(document.uri, { version: document.version, maxLength, check });
      return check;
    },
    forget: (uri) => {
      memories.delete(uri);
      verdicts.delete(uri);
    },
  };
}

const LISTS = ['bronnen', 'synoniemen', 'voorbeelden'] as const;

const isSame = (a: Concept, b: Concept): boolean =>
  a.definitie === b.definitie &&
  a.begrip === b.begrip &&
  a.toelichting === b.toelichting &&
  LISTS.every(
    (list) =>
      a[list]?.length === b[list]?.length && (a[list] ?? []).every((item, i) => item === b[list]?.[i]),
  );
