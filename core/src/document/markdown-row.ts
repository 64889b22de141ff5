import type { PartEvidence, WholeEvidence } from './document.ts';
import { consistsOfQuotes, isPlain, isQuoted } from './markdown-quote-evidence.ts';
import type { ReadSection } from './markdown-section.ts';
import type { ChangedPart } from './read.ts';

/** @param isOpen as `WholeEvidence` says. */
export const wholeOf = (read: readonly ReadSection[], isOpen: boolean): WholeEvidence => ({
  isAll: consistsOfQuotes(read),
  isOpen,
});

/** Two quotes in a row show that such headings are begrippen. */
const ROW = 2;

/**
 * How the sections of a part of a document stand beside each other; `undefined` when they are not of one kind, or when something
 * in the part is neither an entry nor a heading above one.
 */
export function partOf(source: string, read: readonly ReadSection[]): PartEvidence | undefined {
  const kinds = new Set<string>();
  const others: string[] = [];
  let count = 0;
  for (const each of read) {
    const { section, entry } = each;
    const { heading, hasText, hasProse } = section;
    const level = heading?.level ?? 0;
    if (entry) {
      // The only heading of the highest level can be the title of a page.
      if (hasProse || level === 1 || (isQuoted(each) && !isPlain(source, section))) return undefined;
      kinds.add(`${isQuoted(each) ? 'quote' : 'other'} ${level}`);
      count++;
    } else if (hasText) return undefined;
    else if (heading) others.push(`${level} ${source.slice(heading.line.start, heading.line.end)}`);
  }
  const [kind, ...more] = kinds;
  if (kind === undefined || more.length > 0) return undefined;
  return { kind, least: kind.startsWith('quote') ? ROW : 0, count, others };
}

/** Whether a change is of these sections only: all that decides about the others of the document stays as it is. */
export function isInRow(
  _before: string,
  _after: string,
  { isInDefinitie, isClosed, whole, old, now }: ChangedPart,
): boolean {
  if (isInDefinitie) return true;
  const [was, is] = [old.part?.(), now.part?.()];
  return (
    isClosed &&
    whole?.isOpen === true &&
    old.whole?.isOpen === true &&
    now.whole?.isOpen === true &&
    was !== undefined &&
    is !== undefined &&
    was.kind === is.kind &&
    was.others.join('\n') === is.others.join('\n') &&
    (whole.isAll || Math.min(was.count, is.count) >= is.least)
  );
}
