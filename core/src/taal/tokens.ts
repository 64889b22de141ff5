import { PUNTWOORDEN } from './afkortingen.ts';
import { asWoord, knownWordAt, type Woord } from './known-words.ts';
import { isAstralLetter, isCapital, TEKEN, tekenOf } from './tekens.ts';

/** `link` is a web or mail address; `mark` is punctuation or a symbol. */
export type TokenKind = 'word' | 'number' | 'link' | 'mark';

/** A word, number, address or mark, with its place in UTF-16 units of the original text. */
export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
  /**
   * In small letters, composed (NFC), with straight apostrophes, without invisible characters and without an optional
   * ending: `persoon` for persoon(en).
   */
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  /** Its own place in the list of tokens. */
  readonly index: number;
  /** Line breaks between the token before and this one. */
  readonly breaks: number;
  /** Bits of `KLASSE`: the closed word classes that it belongs to. */
  readonly klasse: number;
  /** What the word is in every text. */
  readonly woord: Woord;
}

const DOT = 46;
const HYPHENS = new Set([45, 0x2010, 0x2011]);
const APOSTROPHES = new Set([39, 0x2019, 0x2bc]);
const UNDERSCORE = 95;
const AMPERSAND = 38;
const AT = 64;
const DEGREES = new Set([0xb0, 0xba]);
/** Between two digits these belong to the number: 1.000, 3,5, 5:106, 2016/679. */
const IN_NUMBER = new Set([DOT, 44, 47, 58]);
const BRACKET = 40;
/** In brackets behind a word these say that the plural is meant as well: persoon(en). */
const OPTIONAL_ENDINGS = new Set(
  "s n e en 's ën re se pen ken ren ten sen men len nen gen den jes".split(' '),
);
/** A run of one of these is many marks, not one: each bracket and quote has its own partner. */
const SINGLE = new Set(`()[]{}"'’‘“”„«»,;`);
const DOMAINS = new Set('nl com org eu be net gov edu pdf xml html php json csv txt xsd ttl'.split(' '));
const CLOSING = new Set(`.,;:!?)]}'"’”»>`);

const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;
const CURLY = /[\u2019\u02bc]/g;
const SPECIAL_HYPHEN = /[\u2010\u2011]/g;

const isAscii = (text: string): boolean => {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 127) return false;
  return true;
};

/** A word as it is compared with others. */
export const fold = (text: string): string => {
  const lower = text.toLowerCase();
  if (isAscii(lower)) return lower;
  return lower.normalize('NFC').replace(INVISIBLE, '').replace(CURLY, "'").replace(SPECIAL_HYPHEN, '-');
};

const isWordUnit = (text: string, at: number): boolean => {
  if (at < 0 || at >= text.length) return false;
  const teken = tekenOf(text.charCodeAt(at));
  return (
    teken === TEKEN.letter || teken === TEKEN.digit || (teken === TEKEN.half && isAstralLetter(text, at))
  );
};

const isDigitAt = (text: string, at: number): boolean =>
  at >= 0 && at < text.length && tekenOf(text.charCodeAt(at)) === TEKEN.digit;

const isLetterAt = (text: string, at: number): boolean =>
  at >= 0 && at < text.length && tekenOf(text.charCodeAt(at)) === TEKEN.letter;

/** End of the run of letters and digits that goes on at `at`. */
const runEnd = (text: string, at: number): number => {
  let end = at;
  while (end < text.length) {
    const teken = tekenOf(text.charCodeAt(end));
    if (teken === TEKEN.letter || teken === TEKEN.digit || teken === TEKEN.ignorable) end++;
    else if (teken === TEKEN.half && isAstralLetter(text, end)) end += 2;
    else break;
  }
  return end;
};

const linkEnd = (text: string, at: number): number => {
  let end = at;
  while (end < text.length) {
    const teken = tekenOf(text.charCodeAt(end));
    if (teken === TEKEN.space || teken === TEKEN.newline) break;
    end++;
  }
  while (end > at + 1 && CLOSING.has(text.charAt(end - 1))) end--;
  return end;
};

const startsLink = (text: string, at: number): boolean => {
  const first = text.charCodeAt(at) | 32;
  return (
    (first === 104 && (text.startsWith('http://', at) || text.startsWith('https://', at))) ||
    (first === 119 && text.startsWith('www.', at))
  );
};

/** Whether the full stop at `at` belongs to the word that runs from `start`; says where the word goes on. */
const dotBelongs = (text: string, start: number, at: number): 'no' | 'ends word' | 'goes on' => {
  const isSingleLetter = isLetterAt(text, at - 1) && (at - 1 === start || text.charCodeAt(at - 2) === DOT);
  if (isSingleLetter) return isLetterAt(text, at + 1) ? 'goes on' : 'ends word';
  if (isLetterAt(text, at + 1)) {
    const next = text.slice(at + 1, Math.min(runEnd(text, at + 1), at + 6));
    if (DOMAINS.has(next)) return 'goes on';
  }
  const word = at - start <= 9 ? text.slice(start, at).toLowerCase() : '';
  return PUNTWOORDEN.has(word) && !(isLetterAt(text, at + 1) && isCapital(text.slice(at + 1, at + 2)))
    ? 'ends word'
    : 'no';
};

/** End of the word or number that starts at `start`. */
const wordEnd = (text: string, start: number): number => {
  let end = runEnd(text, start);
  for (;;) {
    const unit = end < text.length ? text.charCodeAt(end) : 0;
    if (unit === DOT && !isDigitAt(text, end - 1)) {
      const belongs = dotBelongs(text, start, end);
      if (belongs === 'no') return end;
      if (belongs === 'ends word') return end + 1;
      end = runEnd(text, end + 1);
    } else if (IN_NUMBER.has(unit) && isDigitAt(text, end - 1) && isDigitAt(text, end + 1)) {
      end = runEnd(text, end + 1);
    } else if (HYPHENS.has(unit)) {
      // A hyphen at the end stands for the rest of a compound: `in- en uitvoer`.
      if (!isWordUnit(text, end + 1)) return text.charCodeAt(end + 1) === unit ? end : end + 1;
      end = runEnd(text, end + 1);
    } else if (
      (APOSTROPHES.has(unit) || unit === UNDERSCORE || unit === AMPERSAND) &&
      isWordUnit(text, end + 1)
    ) {
      end = runEnd(text, end + 1);
    } else if (DEGREES.has(unit) && isDigitAt(text, end - 1)) {
      return end + 1;
    } else if (unit === AT && isWordUnit(text, end + 1)) {
      return linkEnd(text, end);
    } else {
      return end;
    }
  }
};

const markEnd = (text: string, start: number): number => {
  const unit = text.charCodeAt(start);
  if (tekenOf(unit) === TEKEN.half) return start + ((text.codePointAt(start) ?? 0) > 0xffff ? 2 : 1);
  let end = start + 1;
  if (!SINGLE.has(text.charAt(start))) while (text.charCodeAt(end) === unit) end++;
  return end;
};

/** Apostrophe and letter that form a word of their own: 'n, 't, 's. */
const isShortWord = (text: string, at: number): boolean =>
  APOSTROPHES.has(text.charCodeAt(at)) &&
  isLetterAt(text, at + 1) &&
  'nts'.includes(text.charAt(at + 1)) &&
  !isWordUnit(text, at + 2) &&
  !isWordUnit(text, at - 1) &&
  !APOSTROPHES.has(text.charCodeAt(at + 2));

/** End of `(en)` right behind a word that ends at `at`; else `at` itself. */
const optionalEnd = (text: string, at: number): number => {
  if (text.charCodeAt(at) !== BRACKET) return at;
  const close = text.indexOf(')', at + 1);
  return close > at + 1 && close < at + 5 && OPTIONAL_ENDINGS.has(text.slice(at + 1, close)) ? close + 1 : at;
};

const WORD: TokenKind = 'word';

interface Piece {
  readonly kind: TokenKind;
  readonly end: number;
  /** Where the word itself ends, when an optional ending follows. */
  readonly bare?: number;
}

/** The word, number, address or mark that starts here, where no plain word does. */
const pieceAt = (text: string, start: number): Piece => {
  if (isShortWord(text, start)) {
    // 's-Gravenhage
    const isName = HYPHENS.has(text.charCodeAt(start + 2)) && isWordUnit(text, start + 3);
    return { kind: 'word', end: isName ? wordEnd(text, start + 3) : start + 2 };
  }
  if (!isWordUnit(text, start)) return { kind: 'mark', end: markEnd(text, start) };
  if (startsLink(text, start)) return { kind: 'link', end: linkEnd(text, start) };
  const end = wordEnd(text, start);
  if (text.slice(start, end).includes('@')) return { kind: 'link', end };
  if (isDigitAt(text, start)) return { kind: 'number', end };
  return { kind: 'word', end: optionalEnd(text, end), bare: end };
};

/** Of a number, address or mark. */
const NO_WORD: Woord = { lower: '', klasse: 0, soort: 0 };

const woordOf = (lower: string): Woord => {
  const known = knownWordAt(lower, 0);
  return known?.lower.length === lower.length ? known : asWoord(lower);
};

/** Splits a text into words, numbers, addresses and marks, in one pass; every other character is space. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let breaks = 0;
  let at = 0;
  while (at < text.length) {
    const unit = text.charCodeAt(at);
    const teken = tekenOf(unit);
    if (teken === TEKEN.space || teken === TEKEN.ignorable) {
      at++;
      continue;
    }
    if (teken === TEKEN.newline) {
      breaks++;
      at += unit === 13 && text.charCodeAt(at + 1) === 10 ? 2 : 1;
      continue;
    }
    const word = knownWordAt(text, at);
    if (word) {
      const end = at + word.lower.length;
      tokens.push({
        kind: WORD,
        text: word.lower,
        lower: word.lower,
        start: at,
        end,
        index: tokens.length,
        breaks,
        klasse: word.klasse,
        woord: word,
      });
      breaks = 0;
      at = end;
      continue;
    }
    const { kind, end, bare = end } = pieceAt(text, at);
    const slice = text.slice(at, end);
    const lower = fold(bare === end ? slice : text.slice(at, bare));
    const woord = kind === WORD ? woordOf(lower) : NO_WORD;
    tokens.push({
      kind,
      text: slice,
      lower,
      start: at,
      end,
      index: tokens.length,
      breaks,
      klasse: woord.klasse,
      woord,
    });
    breaks = 0;
    at = end;
  }
  return tokens;
}
