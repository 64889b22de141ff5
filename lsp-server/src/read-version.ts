import {
  type ChangedEntries,
  type Entries,
  type Entry,
  entriesOf,
  type Format,
  findChangedEntries,
  findOnderdrukkingen,
  isSameEntry,
  type Leesfout,
  linesAround,
  ONDERDRUKKING,
  type Onderdrukkingen,
  type Reread,
  reread,
  shiftOnderdrukkingen,
  type WholeEvidence,
} from '@definitie-app/core';
import type { TextDocument } from 'vscode-languageserver-textdocument';

/** Where everything stands that a document says of an entry. */
export interface Place {
  /** The same object as long as it stands in the same columns, on lines that all moved alike. */
  readonly columns: object;
  /** So many lines further on than where it was first read. */
  readonly lines: number;
}

const newPlace = (): Place => ({ columns: {}, lines: 0 });

/** One version of a document, as it was read. */
export interface ReadVersion {
  readonly version: number;
  readonly text: string;
  readonly format: Format;
  readonly entries: Entries;
  readonly fouten: readonly Leesfout[];
  readonly whole: WholeEvidence | undefined;
  readonly onderdrukkingen: Onderdrukkingen;
  /** For each entry the same object as long as its lines and columns are the same. */
  readonly places: readonly Place[];
  /** Of each entry the begrippenkaders that it is part of. */
  readonly kaders: readonly (readonly string[])[];
  /** Whether all of it was read, and not only what changed. */
  readonly isWhole: boolean;
  /** The only entries that are others than in the version before; absent when there is none that it can be compared with. */
  readonly changed?: ChangedEntries;
}

/** Reads a version of a document; where the format allows it, only what changed. */
export function readVersion(document: TextDocument, format: Format, before?: ReadVersion): ReadVersion {
  const text = document.getText();
  const { version } = document;
  const last = before?.format === format ? before : undefined;
  const again = last && reread(format, last, text);
  if (last && again && !isAboutOnderdrukking(last, text, again)) {
    const { entries, index, removed, added, change } = again;
    const kaders = entries.slice(index, index + added).map((entry) => entry.kaders);
    return {
      version,
      text,
      format,
      entries,
      fouten: last.fouten,
      whole: last.whole,
      onderdrukkingen: shiftOnderdrukkingen(last.onderdrukkingen, change.oldEnd, change.delta),
      places: placesAfter(last, text, again),
      kaders: last.kaders.toSpliced(index, removed, ...kaders),
      isWhole: false,
      changed: again,
    };
  }
  const { entries: read, fouten, whole: evidence } = format.read(text);
  const entries = entriesOf(read);
  const onderdrukkingen = findOnderdrukkingen(text, format, read);
  const kaders = read.map((entry) => entry.kaders);
  const whole = {
    version,
    text,
    format,
    entries,
    fouten,
    whole: evidence,
    onderdrukkingen,
    kaders,
    isWhole: true,
  };
  // What was silenced is to be looked at again.
  if (!last?.onderdrukkingen.isEmpty || !onderdrukkingen.isEmpty)
    return { ...whole, places: read.map(newPlace) };
  const changed = findChangedEntries(last, { text, entries });
  return { ...whole, places: placesAfter(last, text, { ...changed, entries }), changed };
}

/** Where an entry stood in the version before; `undefined` when it was read again. */
export function indexBefore(now: ReadVersion, before: ReadVersion, index: number): number | undefined {
  const { changed } = now;
  if (now === before || !changed || index < changed.index) return index;
  const { added, removed } = changed;
  return index < changed.index + added ? undefined : index - added + removed;
}

/** A comment in the entries, or in the lines that change, can become one that counts, or stop being one. */
const isAboutOnderdrukking = (
  before: ReadVersion,
  text: string,
  { entries, index, removed, added, change: { start, oldEnd, end } }: Reread,
): boolean =>
  (!before.onderdrukkingen.isEmpty && removed !== added) ||
  mentionsOnderdrukking(before.text, before.entries.slice(index, index + removed), start, oldEnd) ||
  mentionsOnderdrukking(text, entries.slice(index, index + added), start, end);

const mentionsOnderdrukking = (
  text: string,
  entries: readonly Entry[],
  start: number,
  end: number,
): boolean => {
  const line = linesAround(text, start, end);
  const from = Math.min(line.start, ...entries.map(({ block }) => block.start));
  const to = Math.max(line.end, ...entries.map(({ block }) => block.end));
  const about = text.slice(from, to);
  return about.includes(ONDERDRUKKING) || about.includes('<!--');
};

interface Range {
  readonly start: number;
  readonly end: number;
}

const touches = ({ block, start, end }: Entry, line: Range): boolean =>
  (block.start <= line.end && block.end >= line.start) || (start <= line.end && end >= line.start);

/**
 * The lines and columns of what was read again are others, as are the columns of what stands on the same line. All behind that
 * moves when there are more or fewer lines; where entries overlap that is not known of any of them.
 */
function placesAfter(
  before: ReadVersion,
  text: string,
  { entries, index, removed, added, change: { start, oldEnd, end } }: Reread,
): readonly Place[] {
  const fresh = Array.from({ length: added }, newPlace);
  const places = before.places.toSpliced(index, removed, ...fresh);
  const lines = countBreaks(text, start, end) - countBreaks(before.text, start, oldEnd);
  const isInOrder = entries.beforeOrAt(start) !== undefined;
  const line = linesAround(text, start, end);
  const isTouched = (at: number): boolean => {
    const entry = entries.at(at);
    return entry !== undefined && touches(entry, line);
  };
  for (let at = index - 1; isTouched(at); at--) places[at] = newPlace();
  let at = index + added;
  for (; isTouched(at); at++) places[at] = newPlace();
  for (; lines !== 0 && at < places.length; at++) {
    const place = places[at];
    places[at] = place && isInOrder ? { columns: place.columns, lines: place.lines + lines } : newPlace();
  }
  return places;
}

/** Of what stands between, and at both sides of it, where a CR and an LF can come together. */
const countBreaks = (text: string, start: number, end: number): number =>
  text.slice(Math.max(0, start - 1), end + 1).match(/\r\n|\r|\n/g)?.length ?? 0;

/** Whether two readings of the same text come to the same. */
export const isSameReading = (a: ReadVersion, b: ReadVersion): boolean =>
  a.entries.length === b.entries.length &&
  a.fouten.length === b.fouten.length &&
  JSON.stringify(a.whole) === JSON.stringify(b.whole) &&
  a.entries.all().every((one, at) => {
    const other = b.entries.at(at);
    return other !== undefined && isSameEntry(one, other, 0);
  });
