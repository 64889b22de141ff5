import { enkelvoudVan, geslachtVan, isPluraleTantum, soortOf, WOORDSOORT, woordsoortOf } from './lexicon.ts';
import type { Token } from './tokens.ts';
import { KLASSE } from './woordklassen.ts';

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

/** `leerplichtigen`, `uitgezonderden`: the lexicon has the adjective, not the noun that is made of it. */
const isNominalPlural = (lower: string, bits: number): boolean => {
  if (bits !== persoonsvorm && !(bits === enkelvoud && lower.endsWith('igen'))) return false;
  return nominalSingular(lower) !== undefined;
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
  if ((bits & meervoud) === 0) return isNominalPlural(lower, bits) ? 'plural' : 'no';
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
  const known = enkelvoudVan(lower);
  // `kiesgerechtigd`: the adjective, not the person.
  const isAdjective =
    lower.endsWith('gen') || lower.endsWith('den')
      ? known !== undefined && geslachtVan(known) === undefined && lower === `${known}en`
      : false;
  const singular = isAdjective ? (nominalSingular(lower) ?? known) : (known ?? nominalSingular(lower));
  return singular && masculine(lower, singular);
};

/** `van dieren afkomstige producten`: a noun behind a preposition belongs to what is said about the head. */
const isInModifier = (tokens: readonly Token[], first: number, at: number): boolean => {
  let before = at - 1;
  while (
    before >= first &&
    (((tokens[before]?.klasse ?? 0) & KLASSE.lidwoord) !== 0 || tokens[before]?.lower.endsWith('e'))
  )
    before--;
  return before >= first && ((tokens[before]?.klasse ?? 0) & KLASSE.voorzetsel) !== 0;
};

/**
 * Index of the noun that a group is about whose last noun is at `last`: the first of the nouns before it with only
 * adjectives between (`reeks aanwijzingen`, `categorieën gegevens`, `dienst toeslagen`), not before `first`.
 */
export const headIn = (tokens: readonly Token[], first: number, last: number): number => {
  let head = last;
  for (let at = last - 1; at >= first; at--) {
    const token = tokens[at];
    if (token?.kind !== 'word' || token.klasse !== 0 || token.text.endsWith('-')) break;
    const bits = soortOf(token);
    if ((bits & (bijvoeglijk | deelwoord)) !== 0 || (bits === 0 && token.lower.endsWith('e'))) continue;
    const after = soortOf(tokens[at + 1]);
    // `gehandicapten parkeerplaats` is one word that is written as two.
    if ((bits & enkelvoud) === 0 && (bits !== meervoud || (after & enkelvoud) !== 0)) break;
    if (isInModifier(tokens, first, at)) break;
    head = at;
  }
  return head;
};
