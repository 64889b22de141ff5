import type { Bronkaart } from './document.ts';
import { type Markup, replaceMarkedUp } from './tekst-replace.ts';

/** One text out of a file, and where its characters stand there. */
export interface Tekst {
  readonly tekst: string;
  readonly kaart: Bronkaart;
}

/** Characters of the text from `at` on: literally in the file, or all written as the one file range `start`..`end`. */
interface Piece {
  readonly at: number;
  readonly start: number;
  readonly end: number;
  readonly isLiteral: boolean;
}

type Schrijf = (tekst: string) => string;

/** The last piece that starts at or before this offset. */
const pieceAt = (pieces: readonly Piece[], offset: number): Piece | undefined => {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((pieces[middle]?.at ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return pieces[low];
};

interface Layout {
  readonly source: string;
  readonly pieces: readonly Piece[];
  readonly markup: readonly Markup[];
  /** Units of the built text that come before the first unit of this one. */
  readonly skip: number;
  readonly tekst: string;
  /** Where the text would start if it were not empty. */
  readonly empty: number;
  readonly schrijf: Schrijf;
}

function makeKaart({ source, pieces, markup, skip, tekst, empty, schrijf }: Layout): Bronkaart {
  const { length } = tekst;
  const endOf = (offset: number): number => {
    const piece = pieceAt(pieces, offset + skip);
    if (!piece) return empty;
    return piece.isLiteral ? piece.start + offset + skip - piece.at + 1 : piece.end;
  };
  const plaats = (offset: number): number => {
    if (offset >= length) return length === 0 ? empty : endOf(length - 1);
    const piece = pieceAt(pieces, Math.max(0, offset) + skip);
    if (!piece) return empty;
    return piece.isLiteral ? piece.start + Math.max(0, offset) + skip - piece.at : piece.start;
  };
  const range = (start: number, end: number) => {
    const from = plaats(start);
    return { start: from, end: start < end && length > 0 ? endOf(Math.min(end, length) - 1) : from };
  };
  const replace = (start: number, end: number, replacement: string) =>
    replaceMarkedUp({ source, markup, tekst, range, schrijf }, start, end, replacement);
  return { plaats, range, schrijf, replace };
}

/** The map of a text that stands in the file as it is: most texts do, so it is made of as little as can be. */
function literalKaart(from: number, length: number, schrijf: Schrijf): Bronkaart {
  const plaats = (offset: number): number => from + Math.min(Math.max(0, offset), length);
  const range = (start: number, end: number) => {
    const first = plaats(start);
    return { start: first, end: Math.max(first, plaats(end)) };
  };
  const replace = (start: number, end: number, tekst: string) => ({
    ...range(start, end),
    tekst: schrijf(tekst),
  });
  return { plaats, range, schrijf, replace };
}

/** A text that stands in the file as it is, without escapes or markup; without white space at its ends when `trim`. */
export function literalTekst(
  source: string,
  start: number,
  end: number,
  schrijf: Schrijf,
  trim = false,
): BuiltTekst {
  const slice = source.slice(start, end);
  const tekst = trim ? slice.trim() : slice;
  const first = trim ? start + slice.length - slice.trimStart().length : start;
  const part = (from: number, to: number) =>
    literalTekst(source, Math.min(from, end), Math.min(to, end), schrijf, trim);
  return {
    tekst,
    get kaart() {
      return literalKaart(first, tekst.length, schrijf);
    },
    from: (units) => part(first + units, first + tekst.length),
    upTo: (units) => part(first, first + units),
  };
}

export interface TekstBuilder {
  /** Characters that stand in the file as they are. */
  literal(start: number, end: number): void;
  /** Characters that the file writes in another way, such as an escape; an empty text is left out. */
  written(start: number, end: number, tekst: string): void;
  /** The whole text, without white space at its ends when `trim`. */
  build(options: {
    readonly empty: number;
    readonly schrijf: Schrijf;
    readonly markup?: readonly Markup[];
    readonly trim?: boolean;
  }): BuiltTekst;
}

export interface BuiltTekst extends Tekst {
  /** The same text without its first `from` units. */
  readonly from: (from: number) => BuiltTekst;
  /** Only its first `length` units. */
  readonly upTo: (length: number) => BuiltTekst;
}

/** Puts a text together out of pieces of the file, in order of place. */
export function buildTekst(source: string): TekstBuilder {
  const pieces: Piece[] = [];
  const parts: string[] = [];
  let length = 0;
  const add = (start: number, end: number, tekst: string, isLiteral: boolean) => {
    if (tekst === '') return;
    pieces.push({ at: length, start, end, isLiteral });
    parts.push(tekst);
    length += tekst.length;
  };
  return {
    literal: (start, end) => add(start, end, source.slice(start, end), true),
    written: (start, end, tekst) => add(start, end, tekst, false),
    build: ({ empty, schrijf, markup = [], trim = false }) => {
      const all = parts.join('');
      const view = (from: number, to: number): BuiltTekst => {
        const slice = all.slice(from, to);
        const skip = from + (trim ? slice.length - slice.trimStart().length : 0);
        const tekst = trim ? slice.trim() : slice;
        const layout = { source, pieces, markup, skip, tekst, empty, schrijf };
        return {
          tekst,
          get kaart() {
            return makeKaart(layout);
          },
          from: (units) => view(skip + units, skip + tekst.length),
          upTo: (units) => view(skip, skip + units),
        };
      };
      return view(0, all.length);
    },
  };
}
