import { klasseVan } from './woordklassen.ts';

/** What a word is, wherever it stands: one object for all places and texts, where we can. */
export interface Woord {
  readonly lower: string;
  /** Bits of `KLASSE`. */
  readonly klasse: number;
  /** What `soortOf` has found; -1 as long as nobody has asked. */
  soort: number;
}

export const asWoord = (lower: string): Woord => ({ lower, klasse: klasseVan(lower), soort: -1 });

const SMALL_A = 97;
const SMALL_Z = 122;
const SPACE = 32;
const COMMA = 44;
const PRIME = 31;

/**
 * A word has two places, which the last two words that came there have: memory does not grow with the number of texts, and
 * two common words that share a place do not drive each other out.
 */
const PLACES = 1 << 15;
/** A longer word hardly comes again. */
const MAX_LENGTH = 40;

const known: (Woord | undefined)[] = new Array<Woord | undefined>(PLACES).fill(undefined);

/** A copy that does not keep alive the text that it is a part of, as a slice does. */
export const copyOf = (word: string): string => word.split('').join('');

/**
 * The word of plain small letters that begins here and that a space, a comma or the end follows, as most words do.
 * Most words of a text are those of every text: they are found by their letters, without making a string.
 */
export const knownWordAt = (text: string, start: number): Woord | undefined => {
  let end = start;
  let hash = 0;
  let unit = text.charCodeAt(end);
  while (unit >= SMALL_A && unit <= SMALL_Z) {
    hash = (Math.imul(hash, PRIME) + unit) | 0;
    unit = text.charCodeAt(++end);
  }
  const length = end - start;
  if (length === 0 || (unit !== SPACE && unit !== COMMA && end !== text.length)) return undefined;
  const place = (hash ^ (hash >>> 15)) & (PLACES - 1);
  const found = known[place];
  if (found !== undefined && found.lower.length === length && text.startsWith(found.lower, start))
    return found;
  const other = known[place ^ 1];
  if (other !== undefined && other.lower.length === length && text.startsWith(other.lower, start))
    return other;
  const lower = text.slice(start, end);
  if (length > MAX_LENGTH) return { lower, klasse: 0, soort: -1 };
  const own = copyOf(lower);
  const word = asWoord(own);
  known[place ^ 1] = found;
  known[place] = word;
  return word;
};
