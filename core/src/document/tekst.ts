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

/** A text that stands in the file as it is; most do, so there are many, and their maps are made when asked for. */
class LiteralTekst implements BuiltTekst {
  readonly tekst: string;
  readonly start: number;
  readonly end: number;
  readonly #source: string;
  readonly #schrijf: Schrijf;
  readonly #trim: boolean;

  constructor(source: string, start: number, end: number, schrijf: Schrijf, trim: boolean) {
    const slice = source.slice(start, end);
    this.tekst = trim ? slice.trim() : slice;
    this.start = this.tekst.length < slice.length ? start + slice.length - slice.trimStart().length : start;
    this.end = this.start + this.tekst.length;
    this.#source = source;
    this.#schrijf = schrijf;
    this.#trim = trim;
  }

  get kaart(): Bronkaart {
    return literalKaart(this.start, this.tekst.length, this.#schrijf);
  }

  from(units: number): BuiltTekst {
    return this.#part(this.start + units, this.end);
  }

  upTo(units: number): BuiltTekst {
    return this.#part(this.start, this.start + units);
  }

  #part(start: number, end: number): BuiltTekst {
    const from = Math.min(start, this.end);
    return new LiteralTekst(this.#source, from, Math.min(end, this.end), this.#schrijf, this.#trim);
  }
}

/** A text that stands in the file as it is, without escapes or markup; without white space at its ends when `trim`. */
export const literalTekst = (
  source: string,
  start: number,
  end: number,
  schrijf: Schrijf,
  trim = false,
): BuiltTekst => new LiteralTekst(source, start, end, schrijf, trim);

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
  /** Where it stands in the file, from its first character to just after its last. */
  readonly start: number;
  readonly end: number;
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
          get start() {
            return makeKaart(layout).plaats(0);
          },
          get end() {
            return makeKaart(layout).plaats(tekst.length);
          },
          from: (units) => view(skip + units, skip + tekst.length),
          upTo: (units) => view(skip, skip + units),
        };
      };
      return view(0, all.length);
    },
  };
}
