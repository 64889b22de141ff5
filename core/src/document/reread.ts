import type { Concept } from '../concept.ts';
import type { Entry, Leesfout } from './document.ts';
import type { Entries } from './entries.ts';
import { lineEnd, lineStart } from './line-at.ts';
import type { Format } from './read.ts';
import { shiftEntry } from './shift.ts';

/** A version of a document with what was read in it. */
export interface ReadVersion {
  readonly text: string;
  readonly entries: Entries;
  readonly fouten: readonly Leesfout[];
}

/** What one change inside a definitie makes of what was read before. */
export interface Reread {
  readonly entries: Entries;
  /** Which one has another text. */
  readonly index: number;
  /** Where the versions differ: from `start` on, up to `end` in the new one. */
  readonly start: number;
  readonly end: number;
  /** How much further on everything behind it stands. */
  readonly delta: number;
}

/** More is no typing. */
const MAX_CHANGE = 2000;
/** What must be read again around a change, at most. */
const MAX_WINDOW = 40_000;

/**
 * Reads a document again of which one change lies inside one definitie, on one line: only the entry itself is read, with
 * its neighbours, and only when those are read as they were. `undefined`: it must be read as a whole.
 */
export function reread(format: Format, before: ReadVersion, text: string): Reread | undefined {
  const change = findChange(before.text, text);
  if (!change || before.fouten.length > 0) return undefined;
  const { start, oldEnd, end, delta } = change;
  const index = findEdited(before.entries, start, oldEnd);
  const entry = index === undefined ? undefined : before.entries.at(index);
  if (index === undefined || !entry) return undefined;
  const window = windowAround(before, index);
  if (!window || window.from > start || window.to < oldEnd) return undefined;
  const { from, to, first, last } = window;
  const opening = openingOf(format, before, from);
  const by = from - opening.length;
  const old = format.read(opening + before.text.slice(from, to));
  const now = format.read(opening + text.slice(from, to + delta));
  // With mixed line ends, the whole decides how a new line is written.
  if (text.includes('\r\n') !== text.slice(from, to + delta).includes('\r\n')) return undefined;
  if (old.fouten.length > 0 || now.fouten.length > 0) return undefined;
  const count = last - first + 1;
  if (old.entries.length !== count || now.entries.length !== count) return undefined;
  for (let at = 0; at < count; at++) {
    const [known, was, is] = [before.entries.at(first + at), old.entries[at], now.entries[at]];
    if (!known || !was || !is || !isSameText(known.concept, was.concept)) return undefined;
    if (!isSamePlace(known, was, by)) return undefined;
    if (first + at === index) {
      if (was.concept.begrip !== is.concept.begrip || was.concept.toelichting !== is.concept.toelichting)
        return undefined;
    } else if (!isSameText(was.concept, is.concept) || !isSamePlace(was, is, first + at < index ? 0 : -delta))
      return undefined;
  }
  const read = now.entries[index - first];
  if (!read) return undefined;
  const entries = before.entries.withEdited(index, withRest(shiftEntry(read, by), entry), delta);
  return { entries, index, start, end, delta };
}

/** The entry as it was read now, with what the rest of the file says about it. */
const withRest = (read: Entry, { concept, kaders }: Entry): Entry => ({
  concept: { ...concept, definitie: read.concept.definitie },
  start: read.start,
  end: read.end,
  get velden() {
    return read.velden;
  },
  get nieuw() {
    return read.nieuw;
  },
  get block() {
    return read.block;
  },
  kaders,
});

interface Change {
  readonly start: number;
  readonly oldEnd: number;
  readonly end: number;
  readonly delta: number;
}

/** Texts are compared in pieces: most of two versions is the same. */
const PIECE = 4096;

function sameStart(a: string, b: string): number {
  const shortest = Math.min(a.length, b.length);
  let at = 0;
  while (at + PIECE <= shortest && a.slice(at, at + PIECE) === b.slice(at, at + PIECE)) at += PIECE;
  while (at < shortest && a.charCodeAt(at) === b.charCodeAt(at)) at++;
  return at;
}

/** How many units at the end are the same, at most so many. */
function sameEnd(a: string, b: string, most: number): number {
  const [aEnd, bEnd] = [a.length, b.length];
  let same = 0;
  while (
    same + PIECE <= most &&
    a.slice(aEnd - same - PIECE, aEnd - same) === b.slice(bEnd - same - PIECE, bEnd - same)
  )
    same += PIECE;
  while (same < most && a.charCodeAt(aEnd - 1 - same) === b.charCodeAt(bEnd - 1 - same)) same++;
  return same;
}

function findChange(before: string, after: string): Change | undefined {
  const start = sameStart(before, after);
  const same = sameEnd(before, after, Math.min(before.length, after.length) - start);
  const [oldEnd, end] = [before.length - same, after.length - same];
  if (Math.max(oldEnd, end) - start > MAX_CHANGE) return undefined;
  const isOnOneLine = !/[\r\n\u2028\u2029]/.test(before.slice(start, oldEnd) + after.slice(start, end));
  return isOnOneLine ? { start, oldEnd, end, delta: end - oldEnd } : undefined;
}

const isInDefinitie = (entry: Entry, start: number, end: number): boolean => {
  const { block } = entry;
  if (block.start > start || block.end < end) return false;
  const place = entry.velden.definitie?.range(0, entry.concept.definitie.length);
  return place !== undefined && place.start <= start && end <= place.end && place.start < place.end;
};

/** The only entry that changes, when all others stand apart from it. */
function findEdited(entries: Entries, start: number, end: number): number | undefined {
  const last = entries.beforeOrAt(start);
  if (last === undefined) return findAmongAll(entries.all(), start, end);
  // Where one ends and the next one begins, the text that was typed belongs to the first.
  const index = [last - 1, last].find((at) => {
    const entry = entries.at(at);
    return entry && isInDefinitie(entry, start, end);
  });
  const [own, next] = [entries.at(index ?? -1), entries.at((index ?? 0) + 1)];
  const isApart = own && isBeside(own, start, end) && (!next || isBehind(next, end));
  return isApart ? index : undefined;
}

function findAmongAll(all: readonly Entry[], start: number, end: number): number | undefined {
  const index = all.findIndex((entry) => isInDefinitie(entry, start, end));
  const isApart = all.every((entry, at) =>
    at < index
      ? entry.block.end <= start && entry.end <= start
      : at > index
        ? isBehind(entry, end)
        : isBeside(entry, start, end),
  );
  return index >= 0 && isApart ? index : undefined;
}

const isBehind = ({ block, start }: Entry, end: number): boolean => block.start >= end && start >= end;

/** Whether the begrip is at one side of the change. */
const isBeside = (entry: Entry, start: number, end: number): boolean =>
  entry.end <= start || entry.start >= end;

/** Whole lines, with the entries before and after it. */
function windowAround({ text, entries }: ReadVersion, index: number) {
  const [first, last] = [Math.max(0, index - 1), Math.min(entries.length - 1, index + 1)];
  const around = [first, index, last].flatMap((at) => entries.at(at) ?? []);
  const from = lineStart(text, Math.min(...around.map(({ block, start }) => Math.min(block.start, start))));
  const end = Math.max(...around.map(({ block }) => block.end));
  // Behind the last one, what comes next may decide where it ends.
  const to = last === index ? text.length : nextLine(text, end);
  return to - from > MAX_WINDOW ? undefined : { from, to, first, last };
}

/** With its line break. */
const nextLine = (text: string, at: number): number => {
  const end = lineEnd(text, at);
  return Math.min(text.length, text.startsWith('\r\n', end) ? end + 2 : end + 1);
};

/** What a part of a document needs in front of it to be read as it is read there. */
const openingOf = ({ languageId }: Format, { text, entries }: ReadVersion, from: number): string => {
  if (languageId === 'turtle')
    return text.slice(0, Math.min(from, lineStart(text, entries.at(0)?.block.start ?? 0)));
  return languageId === 'markdown' ? headingsAbove(text, from) : '';
};

const HEADING = /^ {0,3}(#{1,6})(?=[ \t]|$)/;

/** The headings under which a line stands, and of a table its head. */
function headingsAbove(text: string, from: number): string {
  const lines = tableHead(text, from);
  let level = 7;
  for (let at = from; at > 0 && level > 1; ) {
    const start = lineStart(text, at - 1);
    const line = text.slice(start, at);
    const found = HEADING.exec(line)?.[1]?.length ?? 7;
    if (found < level) {
      lines.unshift(line, '\n');
      level = found;
    }
    at = start;
  }
  return lines.join('');
}

const isRow = (line: string): boolean => line.trimStart().startsWith('|');

function tableHead(text: string, from: number): string[] {
  if (!isRow(text.slice(from, nextLine(text, from)))) return [];
  const lines: string[] = [];
  for (let at = from; at > 0; ) {
    const start = lineStart(text, at - 1);
    const line = text.slice(start, at);
    if (!isRow(line)) break;
    lines.unshift(line);
    at = start;
  }
  return lines.slice(0, 2);
}

const isSameText = (a: Concept, b: Concept): boolean =>
  a.begrip === b.begrip && a.definitie === b.definitie && a.toelichting === b.toelichting;

/** Whether the second one, so many units further on, stands where the first one does. */
const isSamePlace = (a: Entry, b: Entry, by: number): boolean => {
  const [one, other] = [
    a.velden.definitie?.range(0, a.concept.definitie.length),
    b.velden.definitie?.range(0, b.concept.definitie.length),
  ];
  return (
    a.start === b.start + by &&
    a.end === b.end + by &&
    one?.start === (other?.start ?? Number.NaN) + by &&
    one?.end === (other?.end ?? Number.NaN) + by
  );
};
