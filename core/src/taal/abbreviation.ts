import type { Analyse } from '../analyse.ts';
import { VOLUIT } from './afkortingen.ts';
import { core } from './expansion.ts';
import { soortOf } from './lexicon.ts';
import { isAllCapitals, isCapital } from './tekens.ts';
import type { Token } from './tokens.ts';
import { woordenlijst } from './woordenlijst.ts';

/** Longer words in capitals are stressed, or names of a data model. */
export const MAX_LENGTH = 6;
const ROMAN = /^[IVXL]+$/;
const capitals = (text: string): string => text.replace(/[^\p{Lu}]/gu, '');

const DIGIT_ZERO = 48;
const DIGIT_NINE = 57;
const SMALL_A = 97;
const SMALL_Z = 122;

/** Those of two letters are words. */
const SMALL: ReadonlyMap<string, string> = new Map(
  [...VOLUIT].flatMap(([short, full]) => (short.length === 3 ? [[short.toLowerCase(), full]] : [])),
);

/** Also what a profile adds. */
export const KLEINE_AFKORTINGEN = woordenlijst(
  'kleine-afkortingen',
  'Afkortingen die ook in kleine letters worden geschreven, zoals ‘pgb’.',
  [...SMALL.keys()],
);

const isSmall = (token: Token): boolean => token.text === token.lower && soortOf(token) === 0;

/** Abbreviations start with a capital, or a digit as in 3RO: most words can be passed over at once. */
const mayBeAbbreviation = (token: Token): boolean => {
  const { text } = token;
  const first = text.charCodeAt(0);
  if (first >= SMALL_A && first <= SMALL_Z) return false;
  if (!isCapital(text)) return first >= DIGIT_ZERO && first <= DIGIT_NINE;
  const second = text.charCodeAt(1);
  // A longer word with one capital at its start is a word.
  const isWord = second >= SMALL_A && second <= SMALL_Z && text.length > MAX_LENGTH + 1;
  return !isWord || text.includes('.') || text.includes('-');
};

const isAbbreviated = (text: string): boolean =>
  text.length >= 2 &&
  text.length <= MAX_LENGTH &&
  !text.includes('_') &&
  !text.includes('-') &&
  isAllCapitals(text) &&
  capitals(text).length >= 2 &&
  !ROMAN.test(text);

/** `RvS`, `PvdA`: a capital at both ends and small letters between. */
const MIXED = /^\p{Lu}\p{Ll}{1,2}\p{Lu}$/u;
/** `de Wnb`, `de Wgs`: how laws are called; no word begins so. */
const LAW = /^W[a-z]{2,4}$/;

const isAbbreviation = (token: Token): boolean => {
  if (token.kind === 'mark' || token.kind === 'link' || !mayBeAbbreviation(token)) return false;
  const text = core(token.text);
  if (VOLUIT.has(text)) return true;
  if (token.kind !== 'word') return false;
  return isAbbreviated(text) || MIXED.test(text) || (LAW.test(text) && soortOf(token) === 0);
};

/** `UML-klasse`: the abbreviation that begins a compound, as a word of its own. */
const beginning = (token: Token): Token | undefined => {
  const hyphen = token.kind === 'word' ? token.text.indexOf('-') : -1;
  const text = hyphen < 2 ? '' : token.text.slice(0, hyphen);
  if (!isAbbreviated(text) || /^\p{Lu}+$/u.test(token.text.slice(hyphen + 1))) return undefined;
  return { ...token, text, lower: token.lower.slice(0, hyphen), end: token.start + hyphen };
};

const abbreviationIn = (token: Token): Token | undefined =>
  isAbbreviation(token) ? token : beginning(token);

/** Each is looked at with the words around it; a definitie has a few. */
const MAX_ABBREVIATIONS = 200;

export const findAbbreviations = ({ tokens, opvallend, vind }: Analyse): readonly Token[] => {
  const found: Token[] = [];
  for (const word of opvallend) {
    const abbreviation = mayBeAbbreviation(word) ? abbreviationIn(word) : undefined;
    if (abbreviation && found.push(abbreviation) === MAX_ABBREVIATIONS) break;
  }
  const small = vind(KLEINE_AFKORTINGEN);
  if (small.length === 0) return found;
  for (const { first } of small) {
    const token = tokens[first];
    if (token && isSmall(token)) found.push(token);
  }
  return found.sort((a, b) => a.index - b.index).slice(0, MAX_ABBREVIATIONS);
};

/** What a known abbreviation stands for. */
export const fullForm = (text: string): string | undefined => VOLUIT.get(text) ?? SMALL.get(text);
