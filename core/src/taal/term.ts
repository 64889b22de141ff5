import { lazy } from './lazy.ts';
import { memo } from './memo.ts';
import { fold, type Token, tokenize } from './tokens.ts';
import { bare, formsOf } from './vormen.ts';
import { hasKlasse, KLASSE } from './woordklassen.ts';

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

/** How many tokens a term may be spread over beyond its own number: `radardetector`, `radar detector`. */
const EXTRA_TOKENS = 2;

/** Inflection changes at most so many letters at the end: mogelijkheden, mogelijkheid; maten, maat; stad, stads. */
const endingOf = ({ length }: string): number => (length > 7 ? 4 : length > 4 ? 3 : 2);
const MAX_ENDING = 4;

/** Whether one of the two begins with the other. */
const agree = (a: string, b: string): boolean => (a.length < b.length ? b.startsWith(a) : a.startsWith(b));

const defineTerm = (text: string): Term | undefined => {
  const all = tokenize(text).filter(({ kind }) => kind !== 'mark');
  const [head] = all;
  const words = (all.length > 1 && head && hasKlasse(head, KLASSE.lidwoord) ? all.slice(1) : all).map(
    ({ lower }) => bare(lower),
  );
  const joined = words.join('');
  if (joined.length < 2 || ONLY_DIGITS.test(joined)) return undefined;
  const [opening = ''] = words;
  const start = joined.slice(0, Math.max(1, opening.length - endingOf(opening)));
  const wordForms = lazy(() => words.map(formsOf));
  const joinedForms = lazy(() => {
    const stem = words.slice(0, -1).join('');
    return new Set([...formsOf(words.at(-1) ?? '')].map((form) => stem + form));
  });

  const joinedAt = (tokens: readonly Token[], index: number): Occurrence | undefined => {
    let seen = '';
    for (let at = index; at <= index + words.length - 1 + EXTRA_TOKENS; at++) {
      const token = tokens[at];
      if (!token || token.kind === 'mark') return undefined;
      seen += bare(token.lower);
      if (seen === joined || joinedForms().has(seen))
        return { first: index, last: at, isExact: seen === joined };
      if (seen.length > joined.length + MAX_ENDING) return undefined;
    }
    return undefined;
  };
  const wordsAt = (tokens: readonly Token[], index: number): Occurrence | undefined => {
    for (const [offset, forms] of wordForms().entries()) {
      const token = tokens[index + offset];
      if (!token || token.kind === 'mark' || !forms.has(bare(token.lower))) return undefined;
    }
    return { first: index, last: index + words.length - 1, isExact: false };
  };
  const first = joined.charCodeAt(0);
  return {
    text,
    words,
    occursAt: (tokens, index) => {
      const token = tokens[index];
      if (token?.lower.charCodeAt(0) !== first || token.kind === 'mark' || !agree(bare(token.lower), start))
        return undefined;
      return joinedAt(tokens, index) ?? (words.length > 1 ? wordsAt(tokens, index) : undefined);
    },
  };
};
const ONLY_DIGITS = /^\d*$/;

const QUALIFIER = /[([][^)\]]*[)\]]/g;
/** Not within a number: `richtlijn 72/166/EEG`, `motor tot 1,5 kW`. */
const SEPARATOR = /;|,(?!\d)|(?<!\d)[/](?!\d)/;
/** More than one plain name. */
const MANY = /[,;/([]/;

/** The terms that a begrip names: alternatives after a comma or slash, without a qualifier in brackets. */
export const termsOf = memo((begrip: string): readonly Term[] => {
  if (!MANY.test(begrip) && begrip.length <= MAX_BEGRIP) return asList(defineTerm(begrip));
  return begrip
    .slice(0, MAX_BEGRIP)
    .replace(QUALIFIER, ' ')
    .split(SEPARATOR)
    .flatMap((part) => asList(defineTerm(part)));
});

const asList = (term: Term | undefined): readonly Term[] => (term ? [term] : []);

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
