import { memo } from '../taal/memo.ts';
import type { Token } from '../taal/tokens.ts';
import { bare } from '../taal/vormen.ts';
import { isFunctional, isFunctionalWord } from '../taal/woordklassen.ts';

/** They turn a meaning round, so two texts that differ in one of them say different things. */
const NEGATIONS = new Set(['niet', 'geen', 'zonder', 'behalve', 'tenzij', 'uitgezonderd', 'buiten']);

export const isNegation = (lower: string): boolean => NEGATIONS.has(lower);

/** Words of the closed classes: they join the words that carry the meaning. */
export const isFunctionWord = (lower: string): boolean => isFunctionalWord(lower) && !NEGATIONS.has(lower);

/** `isFunctionWord` for a word in a text. */
export const isFunctionToken = (token: Token): boolean => isFunctional(token) && !NEGATIONS.has(token.lower);

/** Nouns with a plural in -eren; as part of a compound as well. */
const EREN = /(?:kind|goed|lied|rund|kalv|lamm|blad|volk|rad|ei|been|gemoed)eren$/;
const DOUBLE_VOWEL = /([aeou])\1/g;
const SHORT = 4;

/**
 * What the inflected forms of a word have in common: `maat` and `maten` give the same, but now and then so do two words
 * (`mat`). Who must be sure compares the words themselves.
 */
export const stemOf = memo((lower: string): string => {
  let word = bare(lower);
  if (word.length < SHORT) return word.replace(DOUBLE_VOWEL, '$1');
  if (word.endsWith('s')) word = word.slice(0, -1);
  if (word.endsWith('heden')) word = `${word.slice(0, -5)}heid`;
  else if (word.endsWith('ën')) word = word.slice(0, -2);
  else if (word.endsWith('eren') && EREN.test(word)) word = word.slice(0, -4);
  else if (word.endsWith('en') && !word.endsWith('een')) word = word.slice(0, -2);
  if (word.length >= SHORT && word.endsWith('e')) word = word.slice(0, -1);
  if (word.length >= SHORT && word.endsWith('i')) word = word.slice(0, -1);
  const last = word.charAt(word.length - 1);
  if (last === word.charAt(word.length - 2) && !'aeiou'.includes(last)) word = word.slice(0, -1);
  else if (last === 'v') word = `${word.slice(0, -1)}f`;
  if (word.length >= SHORT && (word.endsWith('z') || word.endsWith('s'))) word = word.slice(0, -1);
  if (word.length >= SHORT && word.endsWith('e')) word = word.slice(0, -1);
  return word.replace(DOUBLE_VOWEL, '$1');
});

/** A word that carries meaning, and where it stands. */
export interface ContentWord {
  readonly stem: string;
  /** Index of its token. */
  readonly index: number;
}

/** So many words of a text are compared with others: what lies beyond is no definitie any more. */
const MAX_WORDS = 300;

/** The words that carry the meaning of the tokens `from` to `to` (both included). */
export const contentWords = (tokens: readonly Token[], from = 0, to = tokens.length - 1): ContentWord[] => {
  const words: ContentWord[] = [];
  for (let index = from; index <= to && words.length < MAX_WORDS; index++) {
    const token = tokens[index];
    if (!token || token.kind === 'mark' || isFunctionToken(token)) continue;
    words.push({ stem: stemOf(token.lower), index });
  }
  return words;
};
