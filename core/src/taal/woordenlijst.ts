import type { Token } from './tokens.ts';

/**
 * A named list of words and phrases that a toetsregel looks for. A profile may add to it, by name.
 */
export interface Woordenlijst {
  /** Its own, under which an analysis keeps what was found; of this process, never stored. */
  readonly nummer: number;
  /** Of the letters a-z and hyphens; unique among all lists. */
  readonly naam: string;
  /** What the list holds, for who adds to it. */
  readonly uitleg: string;
  /** In small letters, words apart by single spaces; a mark such as `:` is a word of its own. */
  readonly frases: readonly string[];
}

let nextNummer = 0;

/** Phrases are parted by commas or line breaks in `frases`, for who reads the source. */
export const woordenlijst = (
  naam: string,
  uitleg: string,
  frases: string | readonly string[],
): Woordenlijst => ({
  nummer: nextNummer++,
  naam,
  uitleg,
  frases: typeof frases === 'string' ? splitFrases(frases) : frases,
});

const splitFrases = (text: string): readonly string[] =>
  text
    .split(/[,\n]/)
    .map((frase) => frase.trim().replace(/\s+/g, ' '))
    .filter((frase) => frase !== '');

/** A phrase of a list as it stands in a text: indices of its first and last token, both included. */
export interface Treffer {
  readonly first: number;
  readonly last: number;
  /** As the list has it. */
  readonly frase: string;
}

interface Patroon {
  /** Place of the list. */
  readonly lijst: number;
  readonly frase: string;
  readonly words: readonly string[];
}

/** The phrases that begin with one word. */
interface Beginning {
  readonly single: Patroon[];
  /** Those of more words, by their second one: many phrases begin with `in` or `op`. The longest come first. */
  readonly bySecond: Map<string, Patroon[]>;
}

/** All lists that a set of rules looks for, ready to be found in one pass. */
export interface Woordenschat {
  readonly byFirst: ReadonlyMap<string, Beginning>;
  /** By the number of a list: its place among those that are found. */
  readonly places: readonly (number | undefined)[];
  /** Bits of `SHAPE` for each `shapeOf` a word: most words of a text need no look-up. */
  readonly shapes: Uint8Array;
  /** For each `pairOf` two words whether any phrase may begin with them. */
  readonly pairs: Uint8Array;
}

/** What words of one shape can be the first of. */
const SHAPE = { single: 1, phrase: 2 } as const;
const SHAPES = 1 << 12;
const PAIRS = 1 << 16;

/** A number that equal words share, and other words seldom. */
const shapeOf = (word: string): number => {
  const { length } = word;
  const last = word.charCodeAt(length - 1);
  const middle = word.charCodeAt(length >> 1);
  return (((word.charCodeAt(0) * 31 + middle) * 31 + last) * 7 + length) & (SHAPES - 1);
};

/** The same for two words in a row, of the shapes of both. */
const pairOf = (first: number, second: number): number => (first * 31 + second) & (PAIRS - 1);

/**
 * Joins the lists, each with what a profile adds (by name of the list), into one index on first words.
 * Of phrases that begin alike, the longest comes first.
 */
export function defineWoordenschat(
  lijsten: Iterable<Woordenlijst>,
  added: Readonly<Record<string, readonly string[]>> = {},
): Woordenschat {
  const byFirst = new Map<string, Beginning>();
  const all = [...new Set(lijsten)];
  const places = new Array<number | undefined>(nextNummer).fill(undefined);
  for (const [place, lijst] of all.entries()) {
    places[lijst.nummer] = place;
    for (const frase of new Set([...lijst.frases, ...(added[lijst.naam] ?? [])])) {
      const words = frase.toLowerCase().split(' ');
      const [first = '', second] = words;
      const beginning = byFirst.get(first) ?? { single: [], bySecond: new Map<string, Patroon[]>() };
      byFirst.set(first, beginning);
      const patroon = { lijst: place, frase, words };
      if (second === undefined) beginning.single.push(patroon);
      else beginning.bySecond.set(second, [...(beginning.bySecond.get(second) ?? []), patroon]);
    }
  }
  const shapes = new Uint8Array(SHAPES);
  const pairs = new Uint8Array(PAIRS);
  for (const [first, { single, bySecond }] of byFirst) {
    const shape = shapeOf(first);
    if (single.length > 0) shapes[shape] = (shapes[shape] ?? 0) | SHAPE.single;
    for (const [second, patterns] of bySecond) {
      patterns.sort((a, b) => b.words.length - a.words.length);
      shapes[shape] = (shapes[shape] ?? 0) | SHAPE.phrase;
      pairs[pairOf(shape, shapeOf(second))] = 1;
    }
  }
  return { byFirst, places, shapes, pairs };
}

/** Whether the words from the third on stand there too. */
const goesOnAt = (words: readonly string[], tokens: readonly Token[], at: number): boolean => {
  for (let i = 2; i < words.length; i++) if (tokens[at + i]?.lower !== words[i]) return false;
  return true;
};

const NONE: readonly Treffer[] = [];

const NO_PATTERNS: readonly Patroon[] = [];

/** Unless it stands inside one that was found before. */
const keep = (found: Treffer[][], { lijst, frase, words }: Patroon, at: number): void => {
  const treffers = found[lijst];
  const treffer = { first: at, last: at + words.length - 1, frase };
  if (!treffers) found[lijst] = [treffer];
  else if ((treffers.at(-1)?.last ?? -1) < at) treffers.push(treffer);
};

/** What stands in a text of one list, in order. */
export type Vind = (lijst: Woordenlijst) => readonly Treffer[];

/** Of a list that nobody asked for. */
const NO_PLACE = -1;

const findNothing: Vind = () => NONE;

/** Finds what stands in a text of each list; none inside another of the same list. */
export function findTreffers(
  { byFirst, places, shapes, pairs }: Woordenschat,
  tokens: readonly Token[],
): Vind {
  const found: Treffer[][] = [];
  let shape = tokens[0] ? shapeOf(tokens[0].lower) : 0;
  for (let at = 0; at < tokens.length; at++) {
    const own = shape;
    const next = tokens[at + 1]?.lower;
    shape = next === undefined ? 0 : shapeOf(next);
    const mayBe = shapes[own] ?? 0;
    if (mayBe === 0 || (mayBe === SHAPE.phrase && pairs[pairOf(own, shape)] === 0)) continue;
    const beginning = byFirst.get(tokens[at]?.lower ?? '');
    if (!beginning) continue;
    const { single, bySecond } = beginning;
    if (bySecond.size > 0)
      for (const patroon of bySecond.get(next ?? '') ?? NO_PATTERNS)
        if (goesOnAt(patroon.words, tokens, at)) keep(found, patroon, at);
    for (const patroon of single) keep(found, patroon, at);
  }
  return found.length === 0 ? findNothing : (lijst) => found[places[lijst.nummer] ?? NO_PLACE] ?? NONE;
}
