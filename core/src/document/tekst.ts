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

/** A text that was put together, with all its white space. */
interface Whole {
  readonly source: string;
  readonly pieces: readonly Piece[];
  readonly markup: readonly Markup[];
  readonly tekst: string;
  /** Where the text would start if it were not empty. */
  readonly empty: number;
  readonly schrijf: Schrijf;
  readonly trim: boolean;
}

const startOf = ({ pieces, empty }: Whole, at: number): number => {
  const piece = pieceAt(pieces, at);
  if (!piece) return empty;
  return piece.isLiteral ? piece.start + at - piece.at : piece.start;
};

const endOf = ({ pieces, empty }: Whole, at: number): number => {
  const piece = pieceAt(pieces, at);
  if (!piece) return empty;
  return piece.isLiteral ? piece.start + at - piece.at + 1 : piece.end;
};

/** The map of a part of a text, that comes after its first `skip` units. */
function makeKaart(whole: Whole, skip: number, tekst: string): Bronkaart {
  const { source, markup, empty, schrijf } = whole;
  const { length } = tekst;
  const plaats = (offset: number): number => {
    if (offset < length) return startOf(whole, Math.max(0, offset) + skip);
    return length === 0 ? empty : endOf(whole, length - 1 + skip);
  };
  const range = (start: number, end: number) => {
    const from = plaats(start);
    const isEmpty = start >= end || length === 0;
    return { start: from, end: isEmpty ? from : endOf(whole, Math.min(end, length) - 1 + skip) };
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
  /** The same text without its first so many units. */
  from(units: number): BuiltTekst;
  /** Only its first so many units. */
  upTo(units: number): BuiltTekst;
}

/** Part of a text that was put together; its map is made when asked for. */
class PartTekst implements BuiltTekst {
  readonly tekst: string;
  readonly #whole: Whole;
  readonly #skip: number;
  #kaart: Bronkaart | undefined;

  constructor(whole: Whole, from: number, to: number) {
    const slice = whole.tekst.slice(from, to);
    this.tekst = whole.trim ? slice.trim() : slice;
    this.#whole = whole;
    this.#skip = this.tekst.length < slice.length ? from + slice.length - slice.trimStart().length : from;
  }

  get kaart(): Bronkaart {
    this.#kaart ??= makeKaart(this.#whole, this.#skip, this.tekst);
    return this.#kaart;
  }

  get start(): number {
    return this.tekst === '' ? this.#whole.empty : startOf(this.#whole, this.#skip);
  }

  get end(): number {
    const { length } = this.tekst;
    return length === 0 ? this.#whole.empty : endOf(this.#whole, this.#skip + length - 1);
  }

  from(units: number): BuiltTekst {
    return new PartTekst(this.#whole, this.#skip + units, this.#skip + this.tekst.length);
  }

  upTo(units: number): BuiltTekst {
    return new PartTekst(this.#whole, this.#skip, this.#skip + units);
  }
}

/** Puts a text together out of pieces of the file, in order of place. */
export function buildTekst(source: string): TekstBuilder {
  const pieces: Piece[] = [];
  let all = '';
  const add = (start: number, end: number, tekst: string, isLiteral: boolean) => {
    if (tekst === '') return;
    pieces.push({ at: all.length, start, end, isLiteral });
    all += tekst;
  };
  return {
    literal: (start, end) => add(start, end, source.slice(start, end), true),
    written: (start, end, tekst) => add(start, end, tekst, false),
    build: ({ empty, schrijf, markup = [], trim = false }) =>
      new PartTekst({ source, pieces, markup, tekst: all, empty, schrijf, trim }, 0, all.length),
  };
}
