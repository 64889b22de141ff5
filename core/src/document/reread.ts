import type { Concept } from '../concept.ts';
import { type ChangedEntries, isSameList } from './changed-entries.ts';
import type { Entry, Gelezen, Leesfout, WholeEvidence } from './document.ts';
import type { Entries } from './entries.ts';
import type { Format } from './read.ts';
import { type Window, windowAround } from './reread-window.ts';
import { shiftEntry } from './shift.ts';
import { findChange, type TextChange } from './text-change.ts';

/** A version of a document with what was read in it. */
export interface ReadVersion {
  readonly text: string;
  readonly entries: Entries;
  readonly fouten: readonly Leesfout[];
  /** As the whole said when it was last read. */
  readonly whole?: WholeEvidence | undefined;
}

/** What one change makes of what was read before. */
export interface Reread extends ChangedEntries {
  readonly entries: Entries;
}

/** More is no typing. */
const MAX_CHANGE = 2000;

/**
 * Reads a document again of which one part changed: only the entries that the change touches are read, with their
 * neighbours, and only when those are read as they were. One definitie may change, and whatever else the format says that
 * decides nothing about other entries. `undefined`: it must be read as a whole.
 */
export function reread(format: Format, before: ReadVersion, text: string): Reread | undefined {
  if (before.fouten.length > 0) return undefined;
  const change = findChange(before.text, text);
  if (Math.max(change.oldEnd, change.end) - change.start > MAX_CHANGE) return undefined;
  const window = windowAround(format, before.text, before.entries, change);
  if (!window) return undefined;
  const isOnLine = isOnOneLine(before, text, window, change);
  if (!isOnLine && !format.isByItself) return undefined;
  const readings = readWindow(format, before, text, window, change);
  if (!readings) return undefined;
  const { old, now, own, read } = readings;
  const known = own.map((pair) => pair.known);
  const isInDefinitie = isOnLine && isOneText(known, read);
  const { whole } = before;
  const { isClosed } = window;
  const part = { known, added: read, whole, old, now, isClosed, isInDefinitie };
  if (!(format.isByItself?.(before.text, text, part, change) ?? isInDefinitie)) return undefined;
  const added = read.map((entry, at) => withRest(entry, at, readings));
  if (!added.every((entry) => entry !== undefined)) return undefined;
  const { index, touched: removed } = window;
  const entries = before.entries.spliced({ index, removed, entries: added, delta: change.delta });
  return { entries, index, removed, added: added.length, change };
}

/** An entry as it was before the change, in two readings. */
interface Pair {
  /** As the whole was read. */
  readonly known: Entry;
  /** The same without the rest of the document. */
  readonly old: Entry;
}

/** A part of a document, each entry where it stands in its version of it. */
interface Readings {
  readonly old: Gelezen;
  readonly now: Gelezen;
  /** What the change touches. */
  readonly own: readonly Pair[];
  /** The neighbours. */
  readonly beside: readonly Pair[];
  /** What the change makes of what it touches, without the rest of the document. */
  readonly read: readonly Entry[];
}

/** Reads the part before and after the change; `undefined` when it does not say the same as the whole does. */
function readWindow(
  format: Format,
  before: ReadVersion,
  text: string,
  { from, to, opening, first, count, index, touched }: Window,
  { delta }: TextChange,
): Readings | undefined {
  const part = opening + text.slice(from, to + delta);
  // With mixed line ends, the whole decides how a new line is written.
  if (new Set([before.text, text, part].map((one) => one.includes('\r\n'))).size > 1) return undefined;
  const old = format.read(opening + before.text.slice(from, to));
  const now = format.read(part);
  if (old.fouten.length + now.fouten.length > 0 || old.entries.length !== count) return undefined;
  const inPlace = ({ entries }: Gelezen): readonly Entry[] =>
    entries.map((entry) => shiftEntry(entry, from - opening.length));
  const [was, is] = [inPlace(old), inPlace(now)];
  const pairs = was.flatMap((entry, at) => {
    const known = before.entries.at(first + at);
    return known ? [{ known, old: entry }] : [];
  });
  if (!pairs.every(({ known, old: was }) => isSameText(known, was) && isSamePlace(known, was, 0)))
    return undefined;
  const above = index - first;
  const below = count - above - touched;
  const beside = [...pairs.slice(0, above), ...pairs.slice(above + touched)];
  const besideNow = [...is.slice(0, above), ...is.slice(is.length - below)];
  const isBesideSame = beside.every(({ old: one }, at) => {
    const other = besideNow[at];
    const by = at < above ? 0 : delta;
    return other && isSameText(one, other) && isSameRest(one, other) && isSamePlace(other, one, by);
  });
  if (!isBesideSame || is.length < above + below) return undefined;
  const own = pairs.slice(above, above + touched);
  return { old, now, own, beside, read: is.slice(above, is.length - below) };
}

/** Whether what changes stands in one definitie, on one line. */
function isOnOneLine(
  before: ReadVersion,
  after: string,
  { index, touched }: Window,
  { start, oldEnd, end }: TextChange,
): boolean {
  const entry = touched === 1 ? before.entries.at(index) : undefined;
  if (!entry || /[\r\n\u2028\u2029]/.test(before.text.slice(start, oldEnd) + after.slice(start, end)))
    return false;
  const { concept, block } = entry;
  const place = entry.velden.definitie?.range(0, concept.definitie.length);
  return (
    block.start <= start &&
    oldEnd <= block.end &&
    (entry.end <= start || oldEnd <= entry.start) &&
    place !== undefined &&
    place.start < place.end &&
    place.start <= start &&
    oldEnd <= place.end
  );
}

/** Whether it is still one definitie, of the same begrip. */
const isOneText = ([was]: readonly Entry[], [is, ...more]: readonly Entry[]): boolean =>
  was !== undefined &&
  is !== undefined &&
  more.length === 0 &&
  was.concept.begrip === is.concept.begrip &&
  was.concept.toelichting === is.concept.toelichting;

/** The entry with what the rest of the file says about it; `undefined` when only the whole can say that. */
function withRest(read: Entry, at: number, { own, beside, read: all }: Readings): Entry | undefined {
  const before = own.length === all.length ? own[at] : undefined;
  if (before && isSameRest(before.old, read)) {
    const { begrip, definitie, toelichting } = read.concept;
    const { toelichting: _, ...rest } = before.known.concept;
    const texts = { begrip, definitie, ...(toelichting !== undefined && { toelichting }) };
    return withConcept(read, { ...rest, ...texts }, before.known.kaders);
  }
  const pairs = [...own, ...beside];
  const isFaithful = pairs.every((pair) => restOf(pair.known.concept) === restOf(pair.old.concept));
  // The title of a bron can stand anywhere in the file.
  const bronnen = new Set(pairs.flatMap((pair) => pair.known.concept.bronnen ?? []));
  if (!isFaithful || !(read.concept.bronnen ?? []).every((bron) => bronnen.has(bron))) return undefined;
  if (read.kaders.length === 0) return read;
  const like = pairs.find((pair) => isSameList(pair.old.kaders, read.kaders));
  return like && withConcept(read, read.concept, like.known.kaders);
}

const withConcept = (read: Entry, concept: Concept, kaders: Entry['kaders']): Entry => ({
  concept,
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

const restOf = ({
  begrip: _begrip,
  definitie: _definitie,
  toelichting: _toelichting,
  ...rest
}: Concept): string => JSON.stringify(rest);

const isSameRest = (a: Entry, b: Entry): boolean =>
  restOf(a.concept) === restOf(b.concept) && isSameList(a.kaders, b.kaders);

const isSameText = ({ concept: a }: Entry, { concept: b }: Entry): boolean =>
  a.begrip === b.begrip && a.definitie === b.definitie && a.toelichting === b.toelichting;

/** Whether the first one stands where the second one does, so many units further on. */
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
