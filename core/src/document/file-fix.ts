import { applyFix } from '../apply-fix.ts';
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
  const edits = placeEdits(entry, fix.edits)?.toSorted((a, b) => a.start - b.start || a.end - b.end);
  if (!edits) return undefined;
  const after = document.read(applyFileEdits(document.text, edits)).entries;
  const changed = after[document.entries.indexOf(entry)];
  const wanted = applyFix(entry.concept, fix);
  const isAsPromised =
    changed !== undefined &&
    after.length === document.entries.length &&
    (['begrip', 'definitie', 'toelichting'] as const).every(
      (veld) => normal(changed.concept[veld]) === normal(wanted[veld]),
    );
  return isAsPromised ? edits : undefined;
}

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

/** Layouts do not keep all white space. */
const normal = (text = ''): string => text.replace(/\s+/g, ' ').trim();

function placeEdits({ velden, nieuw }: Entry, edits: readonly Edit[]): readonly FileEdit[] | undefined {
  const placed: FileEdit[] = [];
  for (const { veld, start, end, tekst } of edits) {
    const kaart = velden[veld];
    if (kaart) placed.push(kaart.replace(start, end, tekst));
    else if (veld !== 'toelichting' || !nieuw.toelichting) return undefined;
  }
  const added = edits.filter(({ veld }) => !velden[veld]).map(({ tekst }) => tekst);
  if (added.length === 0 || !nieuw.toelichting) return placed;
  const { plaats, schrijf } = nieuw.toelichting;
  return [...placed, { start: plaats, end: plaats, tekst: schrijf(added.join('')) }];
}
