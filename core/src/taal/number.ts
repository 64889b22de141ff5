import { enkelvoudVan, isPluraleTantum, WOORDSOORT, woordsoortOf } from './lexicon.ts';
import type { Token } from './tokens.ts';

const { enkelvoud, meervoud, infinitief, persoonsvorm, deelwoord, bijvoeglijk } = WOORDSOORT;

/** Whether a word ends as plurals do; no other word can be one. */
export const mayBePlural = (lower: string): boolean => {
  const last = lower.charCodeAt(lower.length - 1);
  return last === 110 || last === 115 || last === 97 || last === 105;
};

/** `benadeelden`, `verzekerden`: people named by a participle or adjective. */
const nominalSingular = (lower: string): string | undefined => {
  if (!lower.endsWith('den') && !lower.endsWith('gen')) return undefined;
  const singular = lower.slice(0, -1);
  return (woordsoortOf(singular) & (deelwoord | bijvoeglijk)) !== 0 ? singular : undefined;
};

/** Whether nobody uses a singular: `kosten`, `testdata`, `media`. */
export const isAlwaysPlural = (lower: string): boolean =>
  lower.endsWith('data') || lower.endsWith('media') || ACCOUNTS.has(lower) || isPluraleTantum(lower);
const ACCOUNTS = new Set(['activa', 'passiva']);

/** `plural`, `perhaps` for what is a verb as well (`eisen`), or `no`. */
export type Plurality = 'plural' | 'perhaps' | 'no';

/** Whether a word is the plural of a noun that has a singular. */
export const pluralityOf = (lower: string): Plurality => {
  if (lower.length < 4 || !mayBePlural(lower)) return 'no';
  const bits = woordsoortOf(lower);
  if ((bits & meervoud) === 0) return bits === persoonsvorm && nominalSingular(lower) ? 'plural' : 'no';
  if (isAlwaysPlural(lower)) return 'no';
  // `schepen`: a magistrate, or more than one ship.
  if ((bits & enkelvoud) !== 0) return lower.endsWith('en') && enkelvoudVan(lower) ? 'perhaps' : 'no';
  return (bits & (infinitief | bijvoeglijk)) === 0 ? 'plural' : 'perhaps';
};

/** Of `studenten` the singular is `student` rather than `studente`. */
const masculine = (lower: string, singular: string): string => {
  const shorter = lower.endsWith('nten') || lower.endsWith('sten') ? lower.slice(0, -2) : singular;
  return (woordsoortOf(shorter) & enkelvoud) !== 0 ? shorter : singular;
};

export const singularOf = (lower: string): string | undefined => {
  const singular = enkelvoudVan(lower) ?? nominalSingular(lower);
  return singular && masculine(lower, singular);
};

const isNoun = (lower: string): boolean => {
  const bits = woordsoortOf(lower);
  return (bits & enkelvoud) !== 0 && (bits & (bijvoeglijk | deelwoord)) === 0;
};

const JOINERS = new Set(['en', 'of', ',', 'en/of', '/', '&', '(']);

/**
 * Index of the noun that the group from `first` to `last` is about: the last one, unless a noun stands before it
 * (`reeks aanwijzingen`, `categorieën gegevens`, `dienst toeslagen`) or it is compared (`stoffen dan water`).
 */
export const headIn = (tokens: readonly Token[], first: number, last: number): number => {
  for (let at = first; at < last; at++) {
    const token = tokens[at];
    const next = tokens[at + 1];
    if (!token || !next || JOINERS.has(next.lower) || token.text.endsWith('-')) continue;
    if (next.lower === 'dan' || isNoun(token.lower)) return at;
    // `gehandicapten parkeerplaats` is one word that is written as two.
    const after = woordsoortOf(next.lower);
    const goesOn = (after & enkelvoud) === 0 && (after & (meervoud | bijvoeglijk | infinitief)) !== 0;
    if (goesOn && woordsoortOf(token.lower) === meervoud) return at;
  }
  return last;
};
