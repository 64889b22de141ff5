/** What a UTF-16 unit is to a tokeniser; `half` is one half of a surrogate pair. */
export const TEKEN = { space: 1, letter: 2, digit: 3, mark: 4, ignorable: 5, half: 6, newline: 7 } as const;
export type Teken = (typeof TEKEN)[keyof typeof TEKEN];

const LETTER = /[\p{L}\p{M}]/u;
const SPACE = /[\s\p{Cc}]/u;
const DIGIT = /\p{N}/u;
/** Soft hyphen, zero-width space and joiners, byte order mark: invisible, so part of the word they stand in. */
const IGNORABLE = new Set([0xad, 0x200b, 0x200c, 0x200d, 0x2060, 0xfeff]);

const classify = (unit: number): Teken => {
  if (unit === 10 || unit === 13 || unit === 0x2028 || unit === 0x2029) return TEKEN.newline;
  if (IGNORABLE.has(unit)) return TEKEN.ignorable;
  if (unit >= 0xd800 && unit <= 0xdfff) return TEKEN.half;
  const text = String.fromCharCode(unit);
  if (LETTER.test(text)) return TEKEN.letter;
  if (DIGIT.test(text)) return TEKEN.digit;
  return SPACE.test(text) ? TEKEN.space : TEKEN.mark;
};

/** Filled as units are met: a full table would cost every process that only reads Dutch. */
const known = new Uint8Array(0x10000);

const isTeken = (value: number): value is Teken => value !== 0;

export const tekenOf = (unit: number): Teken => {
  const found = known[unit] ?? 0;
  if (isTeken(found)) return found;
  const teken = classify(unit);
  known[unit] = teken;
  return teken;
};

/** Whether the code point that starts here lies outside the basic plane and is a letter. */
export const isAstralLetter = (text: string, at: number): boolean => {
  const point = text.codePointAt(at) ?? 0;
  return point > 0xffff && LETTER.test(String.fromCodePoint(point));
};

/** Whether a word starts with a capital. */
export const isCapital = (word: string): boolean => {
  const first = word.charCodeAt(0);
  if (first < 128) return first >= 65 && first <= 90;
  const letter = word.slice(0, 1);
  return letter !== letter.toLowerCase();
};

/** Whether there is a letter in it and none of them is small. */
export const isAllCapitals = (word: string): boolean =>
  word === word.toUpperCase() && word !== word.toLowerCase();
