import { fold, type Token, tokenize } from './tokens.ts';
import { LIDWOORDEN } from './woordklassen.ts';

/** Where a term stands in a text: indices of its first and last token, both included. */
export interface Occurrence {
  readonly first: number;
  readonly last: number;
  /** Written as the begrip itself, apart from capitals, hyphens and spaces; else a plural or inflected form. */
  readonly isExact: boolean;
}

/** Finds one term, in all its forms, at a place in a text. */
export interface Term {
  /** As the user wrote it, without a qualifier in brackets. */
  readonly text: string;
  readonly words: readonly string[];
  readonly occursAt: (tokens: readonly Token[], index: number) => Occurrence | undefined;
}

const VOWELS = new Set('aeiouy');
const isVowel = (letter: string | undefined): boolean => letter !== undefined && VOWELS.has(letter);

/** Hyphens, underscores and apostrophes do not make another word. */
const bare = (lower: string): string => {
  for (let i = 0; i < lower.length; i++) {
    const unit = lower.charCodeAt(i);
    if (unit === 45 || unit === 95 || unit === 39) return lower.replace(/[-_']/g, '');
  }
  return lower;
};

/** f and s become v and z between vowels: brief, brieven; huis, huizen. */
const softened = (stem: string): string[] =>
  stem.endsWith('f') ? [`${stem.slice(0, -1)}v`] : stem.endsWith('s') ? [`${stem.slice(0, -1)}z`] : [];

/** The stem before an ending that begins with a vowel: maat, mat-en; stip, stipp-en. */
const beforeVowel = (word: string): string[] => {
  const [a, b, c] = [word.at(-3), word.at(-2), word.at(-1)];
  const stems = [word];
  if (a !== undefined && a === b && isVowel(b) && !isVowel(c)) stems.push(word.slice(0, -2) + (c ?? ''));
  if (!isVowel(a) && isVowel(b) && c !== undefined && !isVowel(c)) stems.push(word + c);
  return [...stems, ...stems.flatMap(softened)];
};

const plurals = (word: string): string[] => {
  if (word.endsWith('heid')) return [`${word.slice(0, -4)}heden`];
  if (word.endsWith('ie')) return [`${word}s`, `${word.slice(0, -2)}iën`, `${word}ën`];
  if (word.endsWith('um')) return [`${word.slice(0, -2)}a`, `${word}s`];
  if (word.endsWith('e')) return [`${word}n`, `${word}s`];
  return [
    `${word}s`,
    `${word}'s`,
    ...beforeVowel(word).flatMap((stem) => [`${stem}en`, `${stem}e`, `${stem}eren`]),
  ];
};

const singulars = (word: string): string[] => {
  if (word.endsWith('heden')) return [`${word.slice(0, -5)}heid`];
  if (word.endsWith('iën')) return [`${word.slice(0, -3)}ie`];
  if (word.length < 5) return [];
  if (word.endsWith('s') && !word.endsWith('ss')) return [word.slice(0, -1)];
  if (!word.endsWith('en')) return [];
  const stem = word.slice(0, -2);
  const last = stem.at(-1) ?? '';
  const hardened = last === 'v' ? `${stem.slice(0, -1)}f` : last === 'z' ? `${stem.slice(0, -1)}s` : stem;
  const before = hardened.at(-2);
  const isDouble = last === before && !isVowel(last);
  const lengthened =
    isVowel(before) && !isVowel(hardened.at(-3)) ? [hardened.slice(0, -1) + before + hardened.slice(-1)] : [];
  return isDouble ? [stem.slice(0, -1)] : [hardened, `${stem}e`, ...lengthened];
};

/** The word and its regular plural, singular and -e forms; some of them may not exist, which does no harm. */
export const formsOf = (word: string): ReadonlySet<string> =>
  word.length < 3 ? new Set([word]) : new Set([word, ...plurals(word), ...singulars(word)].map(bare));

/** How many tokens a term may be spread over beyond its own number: `radardetector`, `radar detector`. */
const EXTRA_TOKENS = 2;

const defineTerm = (text: string): Term | undefined => {
  const all = tokenize(text).filter(({ kind }) => kind !== 'mark');
  const [head] = all;
  const words = (all.length > 1 && head && LIDWOORDEN.has(head.lower) ? all.slice(1) : all).map(({ lower }) =>
    bare(lower),
  );
  const joined = words.join('');
  if (joined.length < 2 || /^\d*$/.test(joined)) return undefined;
  const forms = words.map(formsOf);
  const lastForms = formsOf(words.at(-1) ?? '');
  const stem = words.slice(0, -1).join('');
  const joinedForms = new Set([...lastForms].map((form) => stem + form));
  const opening = joined.slice(0, 1);

  const joinedAt = (tokens: readonly Token[], index: number): Occurrence | undefined => {
    let seen = '';
    for (let at = index; at <= index + words.length - 1 + EXTRA_TOKENS; at++) {
      const token = tokens[at];
      if (!token || token.kind === 'mark') return undefined;
      seen += bare(token.lower);
      if (joinedForms.has(seen)) return { first: index, last: at, isExact: seen === joined };
      if (seen.length > joined.length + 4) return undefined;
    }
    return undefined;
  };
  const wordsAt = (tokens: readonly Token[], index: number): Occurrence | undefined => {
    for (const [offset, wordForms] of forms.entries()) {
      const token = tokens[index + offset];
      if (!token || token.kind === 'mark' || !wordForms.has(bare(token.lower))) return undefined;
    }
    return { first: index, last: index + words.length - 1, isExact: false };
  };
  return {
    text,
    words,
    occursAt: (tokens, index) => {
      const token = tokens[index];
      if (!token || token.kind === 'mark' || !token.lower.startsWith(opening)) return undefined;
      return joinedAt(tokens, index) ?? (words.length > 1 ? wordsAt(tokens, index) : undefined);
    },
  };
};

const QUALIFIER = /[([][^)\]]*[)\]]/g;

/** The terms that a begrip names: alternatives after a comma or slash, without a qualifier in brackets. */
export const termsOf = (begrip: string): readonly Term[] =>
  begrip
    .slice(0, MAX_BEGRIP)
    .replace(QUALIFIER, ' ')
    .split(/[,;/]/)
    .flatMap((part) => defineTerm(part.trim()) ?? []);

/** A begrip is a name; what lies beyond this many UTF-16 units is no part of it. */
const MAX_BEGRIP = 500;

/** The first term that stands at this place, the longest one first in case of several. */
export const findTermAt = (
  terms: readonly Term[],
  tokens: readonly Token[],
  index: number,
): Occurrence | undefined => {
  for (const term of terms) {
    const found = term.occursAt(tokens, index);
    if (found) return found;
  }
  return undefined;
};

/** All places where one of the terms stands, none inside another. */
export const findOccurrences = (terms: readonly Term[], tokens: readonly Token[]): Occurrence[] => {
  const found: Occurrence[] = [];
  if (terms.length === 0) return found;
  for (let at = 0; at < tokens.length; at++) {
    const occurrence = findTermAt(terms, tokens, at);
    if (!occurrence) continue;
    found.push(occurrence);
    at = occurrence.last;
  }
  return found;
};

export const sameWord = (a: string, b: string): boolean => bare(fold(a)) === bare(fold(b));
