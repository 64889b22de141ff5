import { applyFix } from '../apply-fix.ts';
import type { Concept } from '../concept.ts';
import type { Edit, Fix } from '../toetsregel.ts';
import type { Entry, FileEdit, Gelezen } from './document.ts';

/** A document as it was read. */
export interface ReadDocument {
  readonly text: string;
  readonly read: (text: string) => Gelezen;
  readonly entries: readonly Entry[];
}

/**
 * The changes of the file that carry out a fix of the concept of one of its entries, in order of place; `undefined` when the
 * file has no place for them, or when it would then say something else than the fix promises.
 */
export function fileEdits(document: ReadDocument, entry: Entry, fix: Fix): readonly FileEdit[] | undefined {
  const edits = placeEdits(entry, fix.edits);
  if (!edits) return undefined;
  const after = document.read(applyFileEdits(document.text, edits)).entries;
  const isAsPromised =
    after.length === document.entries.length &&
    saysTheSame(after[document.entries.indexOf(entry)]?.concept, applyFix(entry.concept, fix));
  return isAsPromised ? edits : undefined;
}

/** Whether what was read back is what a fix promised, white space aside: layouts do not keep all of it. */
export const saysTheSame = (found: Concept | undefined, promised: Concept): boolean =>
  found !== undefined &&
  (['begrip', 'definitie', 'toelichting'] as const).every(
    (veld) => normal(found[veld]) === normal(promised[veld]),
  );

/** The text with all edits made; they do not overlap and are in order of place. */
export const applyFileEdits = (text: string, edits: readonly FileEdit[]): string => {
  const parts: string[] = [];
  let done = 0;
  for (const { start, end, tekst } of edits) {
    parts.push(text.slice(done, start), tekst);
    done = Math.max(done, end);
  }
  return parts.join('') + text.slice(done);
};

export const byPlace = (a: FileEdit, b: FileEdit): number => a.start - b.start || a.end - b.end;

const normal = (text = ''): string => text.replace(/\s+/g, ' ').trim();

/** The changes of the file that an entry asks for, in order of place and not yet proven; `undefined` without a place. */
export function placeEdits(
  { velden, nieuw }: Entry,
  edits: readonly Edit[],
): readonly FileEdit[] | undefined {
  const placed: FileEdit[] = [];
  for (const { veld, start, end, tekst } of edits) {
    const kaart = velden[veld];
    if (kaart) placed.push(kaart.replace(start, end, tekst));
    else if (veld !== 'toelichting' || !nieuw.toelichting) return undefined;
  }
  const added = edits.filter(({ veld }) => !velden[veld]).map(({ tekst }) => tekst);
  if (added.length > 0 && nieuw.toelichting) {
    const { plaats, schrijf } = nieuw.toelichting;
    placed.push({ start: plaats, end: plaats, tekst: schrijf(added.join('')) });
  }
  return placed.toSorted(byPlace);
}
