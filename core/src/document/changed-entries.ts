import type { Concept } from '../concept.ts';
import type { Entry } from './document.ts';
import { type Entries, endOf, startOf } from './entries.ts';
import { linesAround } from './line-at.ts';
import { findChange, type TextChange } from './text-change.ts';

/** Which entries are others than before: from `index` on `added` in the place of `removed`. */
export interface ChangedEntries {
  readonly index: number;
  readonly removed: number;
  readonly added: number;
  readonly change: TextChange;
}

interface Reading {
  readonly text: string;
  readonly entries: Entries;
}

/**
 * Compares two versions of a document that were both read as a whole. What stands on the lines that changed counts as
 * changed; all else says the same, so much further on.
 */
export function findChangedEntries(before: Reading, now: Reading): ChangedEntries {
  const change = findChange(before.text, now.text);
  const { start, oldEnd, delta } = change;
  const [old, fresh] = [before.entries.all(), now.entries.all()];
  const lines = linesAround(before.text, start, oldEnd);
  const isSameAt = (oldAt: number, freshAt: number, by: number): boolean => {
    const [one, other] = [old[oldAt], fresh[freshAt]];
    return one !== undefined && other !== undefined && isSameEntry(one, other, by);
  };
  let index = 0;
  while (isBefore(old[index], lines.start) && isSameAt(index, index, 0)) index++;
  const most = Math.min(old.length, fresh.length) - index;
  let behind = 0;
  while (
    behind < most &&
    isBehind(old[old.length - 1 - behind], lines.end) &&
    isSameAt(old.length - 1 - behind, fresh.length - 1 - behind, delta)
  )
    behind++;
  return { index, removed: old.length - index - behind, added: fresh.length - index - behind, change };
}

const isBefore = (entry: Entry | undefined, from: number): boolean =>
  entry !== undefined && endOf(entry) < from;
const isBehind = (entry: Entry | undefined, to: number): boolean =>
  entry !== undefined && startOf(entry) > to;

/** Whether the second one says the same as the first one, at places so many units further on. */
export const isSameEntry = (a: Entry, b: Entry, by: number): boolean =>
  a.start + by === b.start &&
  a.end + by === b.end &&
  a.block.start + by === b.block.start &&
  a.block.end + by === b.block.end &&
  isSameConcept(a.concept, b.concept) &&
  isSameList(a.kaders, b.kaders) &&
  VELDEN.every((veld) => isSamePlace(a, b, by, veld));

const VELDEN = ['begrip', 'definitie', 'toelichting'] as const;

/** A text can stand far from its entry: in Turtle, in another statement about the same subject. */
function isSamePlace(a: Entry, b: Entry, by: number, veld: (typeof VELDEN)[number]): boolean {
  const length = a.concept[veld]?.length ?? 0;
  const [one, other] = [a.velden[veld]?.range(0, length), b.velden[veld]?.range(0, length)];
  return one && other ? one.start + by === other.start && one.end + by === other.end : one === other;
}

export const isSameList = (a: readonly string[] = [], b: readonly string[] = []): boolean =>
  a.length === b.length && a.every((item, at) => item === b[at]);

const LISTS = ['bronnen', 'synoniemen', 'voorbeelden'] as const;

/** Whether the rules see the same. */
export const isSameConcept = (a: Concept, b: Concept): boolean =>
  a.definitie === b.definitie &&
  a.begrip === b.begrip &&
  a.toelichting === b.toelichting &&
  a.categorie === b.categorie &&
  JSON.stringify(a.context) === JSON.stringify(b.context) &&
  LISTS.every((list) => isSameList(a[list], b[list]));
