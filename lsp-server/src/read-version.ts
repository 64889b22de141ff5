import {
  type Entries,
  type Entry,
  entriesOf,
  type Format,
  findOnderdrukkingen,
  type Leesfout,
  lineEnd,
  lineStart,
  ONDERDRUKKING,
  type Onderdrukkingen,
  type Reread,
  reread,
  shiftOnderdrukkingen,
} from '@definitie-app/core';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { isSameConcept } from './collection.ts';

/** One version of a document, as it was read. */
export interface ReadVersion {
  readonly version: number;
  readonly text: string;
  readonly format: Format;
  readonly entries: Entries;
  readonly fouten: readonly Leesfout[];
  readonly onderdrukkingen: Onderdrukkingen;
  /** For each entry the same object as long as its lines and columns are the same. */
  readonly places: readonly object[];
  /** Of each entry the begrippenkaders that it is part of. */
  readonly kaders: readonly (readonly string[])[];
  /** The only entry that is another than in the version before; absent when the document was read as a whole. */
  readonly changed?: number;
}

/** Reads a version of a document; a change within a definitie without the rest. */
export function readVersion(document: TextDocument, format: Format, before?: ReadVersion): ReadVersion {
  const text = document.getText();
  const { version } = document;
  const again = before?.format === format ? reread(format, before, text) : undefined;
  if (before && again && !isAboutOnderdrukking(before, text, again)) {
    const { entries, index, start, end, delta } = again;
    const line = lineAround(text, start, end);
    return {
      version,
      text,
      format,
      entries,
      fouten: before.fouten,
      onderdrukkingen: shiftOnderdrukkingen(before.onderdrukkingen, end - delta, delta),
      places: withoutTouched(before.places, entries, index, line),
      kaders: before.kaders,
      changed: index,
    };
  }
  const { entries, fouten } = format.read(text);
  return {
    version,
    text,
    format,
    entries: entriesOf(entries),
    fouten,
    onderdrukkingen: findOnderdrukkingen(text, format, entries),
    places: entries.map(() => ({})),
    kaders: entries.map(({ kaders }) => kaders),
  };
}

/** A comment in the entry, or in the line that changes, can become one that counts, or stop being one. */
const isAboutOnderdrukking = (
  before: ReadVersion,
  text: string,
  { entries, index, start, end, delta }: Reread,
): boolean =>
  mentionsOnderdrukking(before.text, before.entries.at(index), start, end - delta) ||
  mentionsOnderdrukking(text, entries.at(index), start, end);

const mentionsOnderdrukking = (
  text: string,
  entry: Entry | undefined,
  start: number,
  end: number,
): boolean => {
  if (!entry) return true;
  const line = lineAround(text, start, end);
  const about = text.slice(Math.min(entry.block.start, line.start), Math.max(entry.block.end, line.end));
  return about.includes(ONDERDRUKKING) || about.includes('<!--');
};

interface Range {
  readonly start: number;
  readonly end: number;
}

const lineAround = (text: string, start: number, end: number): Range => ({
  start: lineStart(text, start),
  end: lineEnd(text, end),
});

const touches = ({ block, start, end }: Entry, line: Range): boolean =>
  (block.start <= line.end && block.end >= line.start) || (start <= line.end && end >= line.start);

/** The columns of the entry that changed are others, and of those before and after it on the same line. */
function withoutTouched(
  places: readonly object[],
  entries: Entries,
  index: number,
  line: Range,
): readonly object[] {
  const now = [...places];
  const isTouched = (at: number): boolean => {
    const entry = entries.at(at);
    return entry !== undefined && touches(entry, line);
  };
  for (let at = index; isTouched(at); at++) now[at] = {};
  for (let at = index - 1; isTouched(at); at--) now[at] = {};
  return now;
}

/** Whether two readings of the same text come to the same. */
export const isSameReading = (a: ReadVersion, b: ReadVersion): boolean =>
  a.entries.length === b.entries.length &&
  a.fouten.length === b.fouten.length &&
  a.entries.all().every((one, at) => {
    const other = b.entries.at(at);
    return (
      other !== undefined &&
      one.start === other.start &&
      one.end === other.end &&
      isSameConcept(one.concept, other.concept) &&
      one.block.start === other.block.start &&
      one.block.end === other.block.end
    );
  });
