import type { PartEvidence } from './document.ts';
import { isDutch, isEnglish, isEnglishDocument } from './markdown-language.ts';
import { isPlain, isQuoted } from './markdown-quote-evidence.ts';
import type { ReadSection } from './markdown-section.ts';
import type { ChangedPart } from './read.ts';

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

/** Whether a change is of these entries only: all that decides about the others of the document stays as it is. */
export function isOfThese(before: string, after: string, part: ChangedPart): boolean {
  return part.isInDefinitie ? isSameKind(before, after, part) : isInRow(part);
}

/** Whether a definitie is written as before, and in a language that decides as much as before about that of the document. */
function isSameKind(
  before: string,
  after: string,
  { known: [was], added: [is], whole, old, now }: ChangedPart,
): boolean {
  return (
    was !== undefined &&
    is !== undefined &&
    old.layouts?.join() === now.layouts?.join() &&
    isDutch(was.concept.definitie) === isDutch(is.concept.definitie) &&
    isEnglish(was.concept.definitie) === isEnglish(is.concept.definitie) &&
    (whole?.isOneLanguage === true || isEnglishDocument(before) === isEnglishDocument(after))
  );
}

/** Whether sections come or go among others of their kind. */
function isInRow({ isClosed, whole, old, now }: ChangedPart): boolean {
  const [was, is] = [old.part?.(), now.part?.()];
  const all = [whole, old.whole, now.whole];
  return (
    isClosed &&
    all.every((one) => one?.isOpen === true && one.isOneLanguage) &&
    was !== undefined &&
    is !== undefined &&
    was.kind === is.kind &&
    was.others.join('\n') === is.others.join('\n') &&
    (whole?.isAll === true || Math.min(was.count, is.count) >= is.least)
  );
}
