import { geslachtVan, woordsoortOf } from '../taal/lexicon.ts';
import { isCapital } from '../taal/tekens.ts';
import { findOccurrences, type Term } from '../taal/term.ts';
import { type Token, tokenize } from '../taal/tokens.ts';
import { hasKlasse, KLASSE } from '../taal/woordklassen.ts';
import type { Edit } from '../toetsregel.ts';

/** A group of words with a noun as its head, to be replaced by a name. */
export interface Group {
  readonly tokens: readonly Token[];
  /** Terms of the begrip that is defined: its own name may not come in. */
  readonly terms: readonly Term[];
  /** Indices of its first and last token, both included. */
  readonly first: number;
  readonly last: number;
  /** The noun among them that the words around it agree with. */
  readonly head: Token;
  readonly name: string;
  /** Both are plural: then they take the same article and pronouns. */
  readonly isPlural?: boolean;
}

/** Articles and pronouns whose form depends on the noun. */
const AGREEING = new Set(
  'de het dit deze dat die ons onze elk elke ieder iedere welk welke zulk zulke'.split(' '),
);
const RELATIVE = new Set(['die', 'dat', 'welke', 'hetwelk']);
const FREE = new Set(['een', 'geen', 'en', 'of', 'als', 'dan', 'zijn', 'haar', 'hun', 'per']);

/** Whether a word before the noun would have to change with it. */
const needsArticle = (before: Token | undefined): boolean =>
  before !== undefined &&
  before.kind === 'word' &&
  (AGREEING.has(before.lower) ||
    !(hasKlasse(before, KLASSE.lidwoord | KLASSE.voorzetsel) || FREE.has(before.lower)));

/** `en die`: after a name without a relative clause of its own, the `en` goes as well. */
const joinedEnd = (tokens: readonly Token[], last: number): number =>
  ['en', ','].includes(tokens[last + 1]?.lower ?? '') && RELATIVE.has(tokens[last + 2]?.lower ?? '')
    ? last + 1
    : last;

/** Whether a text can go on like this after a noun. */
const mayFollow = (token: Token | undefined): boolean =>
  token === undefined ||
  (token.kind === 'mark'
    ? /^[.;)]$/.test(token.text)
    : hasKlasse(token, KLASSE.voorzetsel) ||
      RELATIVE.has(token.lower) ||
      hasKlasse(token, KLASSE.betrekkelijk));

/** Whether the words around it that depend on the noun fit the new one as well. */
const agrees = ({ tokens, first, last, head, name, isPlural = false }: Group): boolean => {
  if (isPlural || (!needsArticle(tokens[first - 1]) && !RELATIVE.has(tokens[last + 1]?.lower ?? '')))
    return true;
  const words = tokenize(name);
  const geslacht = geslachtVan(words.at(-1)?.lower ?? '');
  return (
    geslacht !== undefined &&
    geslacht === geslachtVan(head.lower) &&
    (words.length === 1 || geslacht === 'de')
  );
};

/** The words form one noun group: after the noun comes what it is told apart by, no verb of a main clause. */
const isGroup = ({ tokens, head, last }: Group): boolean => {
  const next = tokens[head.index + 1];
  return (
    head.index >= last ||
    next === undefined ||
    next.text === ',' ||
    hasKlasse(next, KLASSE.voorzetsel | KLASSE.betrekkelijk)
  );
};

/** The definitie does not name its own begrip: else that could become what it says the begrip is. */
const isStraight = ({ tokens, terms, first, last }: Group): boolean =>
  terms.length === 0 ||
  findOccurrences(terms, tokens).every((found) => found.first >= first && found.last <= last);

/** Something else is said as well: a name alone is no definitie. */
const hasRest = ({ tokens, first, last }: Group): boolean => {
  const isElsewhere = ({ index, kind }: Token): boolean => kind !== 'mark' && (index < first || index > last);
  return tokens.filter(isElsewhere).length >= MIN_REST;
};
const MIN_REST = 2;

/** A name with the capital that its place asks for: an entry is often written with one that a sentence does not have. */
const inCase = (from: Token, name: string): string => {
  if (from.index === 0 && isCapital(from.text)) return name.charAt(0).toUpperCase() + name.slice(1);
  const small = name.charAt(0).toLowerCase() + name.slice(1);
  const isOrdinary = small === name.toLowerCase() && woordsoortOf(tokenize(small)[0]?.lower ?? '') !== 0;
  return isOrdinary ? small : name;
};

/** Puts a name in the place of the group, or `undefined` where what comes out would not be Dutch. */
export const replaceGroup = (group: Group): readonly Edit[] | undefined => {
  const { tokens, terms, first, name } = group;
  const last = joinedEnd(tokens, group.last);
  const [from, to] = [tokens[first], tokens[last]];
  if (
    !from ||
    !to ||
    !hasRest(group) ||
    !isStraight(group) ||
    !isGroup(group) ||
    !mayFollow(tokens[last + 1]) ||
    !agrees({ ...group, last })
  )
    return undefined;
  const words = tokenize(name);
  // A qualifier in brackets belongs to the list of begrippen, not in a text.
  if (words.some(({ kind }) => kind === 'mark') || findOccurrences(terms, words).length > 0) return undefined;
  return [{ veld: 'definitie', start: from.start, end: to.end, tekst: inCase(from, name) }];
};
