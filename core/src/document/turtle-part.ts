import type { Entry } from './document.ts';
import type { Entries } from './entries.ts';
import { lineStart } from './line-at.ts';
import type { ChangedPart } from './read.ts';
import type { TextChange } from './text-change.ts';

/** What must stand before the lines from `from` on to read them as they are read: the prefixes. */
export const turtleOpening = (text: string, from: number, entries: Entries): string =>
  text.slice(0, Math.min(from, lineStart(text, entries.at(0)?.block.start ?? 0)));

/** What stands between the statements of Turtle, comments left aside. */
const BETWEEN = /^[\s.]*$/;

/** Whether nothing but entries changed: another statement can say something of any of them. */
export function isOnlyEntries(
  before: string,
  after: string,
  { known, added: now }: ChangedPart,
  { start, oldEnd, end }: TextChange,
): boolean {
  const isBlankOutside = (text: string, entries: readonly Entry[], to: number): boolean => {
    let at = start;
    for (const { block } of entries) {
      if (block.start > at && !BETWEEN.test(text.slice(at, Math.min(block.start, to)))) return false;
      at = Math.max(at, block.end);
    }
    return at >= to || BETWEEN.test(text.slice(at, to));
  };
  return (
    isBlankOutside(before, known, oldEnd) &&
    isBlankOutside(after, now, end) &&
    isAboutThemOnly(before, known, namesOf(after, now)) &&
    isAboutThemOnly(after, now, namesOf(before, known))
  );
}

/** By subject, as written, the begrip by which others know it. */
const namesOf = (text: string, entries: readonly Entry[]): ReadonlyMap<string, string> =>
  new Map(
    entries.map(({ block: { start, end }, concept }) => [
      /^\S*/.exec(text.slice(start, end))?.[0] ?? '',
      concept.begrip,
    ]),
  );

/** Whether nothing else in the text is written with the subject of these entries, but for those that keep their name. */
function isAboutThemOnly(
  text: string,
  entries: readonly Entry[],
  staying: ReadonlyMap<string, string>,
): boolean {
  const isOnce = (subject: string): boolean => text.indexOf(subject) === text.lastIndexOf(subject);
  return [...namesOf(text, entries)].every(
    ([subject, begrip]) => staying.get(subject) === begrip || isOnce(subject),
  );
}
