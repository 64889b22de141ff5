import type { Concept } from '../concept.ts';
import { type ChangedEntries, isSameList } from './changed-entries.ts';
import type { Entry, Leesfout } from './document.ts';
import type { Entries } from './entries.ts';
import type { ChangedPart, Format } from './read.ts';
import { type Window, windowAround } from './reread-window.ts';
import { shiftEntry } from './shift.ts';
import { findChange, type TextChange } from './text-change.ts';

/** A version of a document with what was read in it. */
export interface ReadVersion {
  readonly text: string;
  readonly entries: Entries;
  readonly fouten: readonly Leesfout[];
}

/** What one change makes of what was read before. */
export interface Reread extends ChangedEntries {
  readonly entries: Entries;
}

/** More is no typing. */
const MAX_CHANGE = 2000;

/**
 * Reads a document again of which one part changed: only the entries that the change touches are read, with their
 * neighbours, and only when those are read as they were. Where entries stand by themselves, whatever they say may change;
 * elsewhere, where the rest of the document decides what an entry is, one definitie. `undefined`: it must be read as a whole.
 */
export function reread(format: Format, before: ReadVersion, text: string): Reread | undefined {
  if (before.fouten.length > 0) return undefined;
  const change = findChange(before.text, text);
  if (Math.max(change.oldEnd, change.end) - change.start > MAX_CHANGE) return undefined;
  const window = windowAround(format, before.text, before.entries, change);
  const { isByItself } = format;
  if (!window || !(isByItself || isInDefinitie(before, text, window, change))) return undefined;
  const readings = readWindow(format, before, text, window, change);
  if (!readings) return undefined;
  const { own, now } = readings;
  const part = { known: own.map(({ known }) => known), now };
  if (!(isByItself ? isByItself(before.text, text, part, change) : isOneText(part))) return undefined;
  const added = now.map((entry, at) => withRest(entry, at, readings));
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
  /** What the change touches. */
  readonly own: readonly Pair[];
  /** The neighbours. */
  readonly beside: readonly Pair[];
  /** What the change makes of what it touches, without the rest of the document. */
  readonly now: readonly Entry[];
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
  const read = (given: string): readonly Entry[] | undefined => {
    const { entries, fouten } = format.read(given);
    const shift = from - opening.length;
    return fouten.length === 0 ? entries.map((entry) => shiftEntry(entry, shift)) : undefined;
  };
  const old = read(opening + before.text.slice(from, to));
  const now = read(part);
  if (old?.length !== count || !now) return undefined;
  const pairs = old.flatMap((entry, at) => {
    const known = before.entries.at(first + at);
    return known ? [{ known, old: entry }] : [];
  });
  if (!pairs.every(({ known, old: was }) => isSameText(known, was) && isSamePlace(known, was, 0)))
    return undefined;
  const above = index - first;
  const below = count - above - touched;
  const beside = [...pairs.slice(0, above), ...pairs.slice(above + touched)];
  const besideNow = [...now.slice(0, above), ...now.slice(now.length - below)];
  const isBesideSame = beside.every(({ old: was }, at) => {
    const is = besideNow[at];
    return is && isSameText(was, is) && isSameRest(was, is) && isSamePlace(is, was, at < above ? 0 : delta);
  });
  if (!isBesideSame || now.length < above + below) return undefined;
  const own = pairs.slice(above, above + touched);
  return { own, beside, now: now.slice(above, now.length - below) };
}

/** Whether nothing but a part of one definitie changes, on one line. */
function isInDefinitie(
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
const isOneText = ({ known: [was], now: [is, ...more] }: ChangedPart): boolean =>
  was !== undefined &&
  is !== undefined &&
  more.length === 0 &&
  was.concept.begrip === is.concept.begrip &&
  was.concept.toelichting === is.concept.toelichting;

/** The entry with what the rest of the file says about it; `undefined` when only the whole can say that. */
function withRest(read: Entry, at: number, { own, beside, now }: Readings): Entry | undefined {
  const before = own.length === now.length ? own[at] : undefined;
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
