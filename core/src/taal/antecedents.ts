import type { Analyse } from '../analyse.ts';
import { geslachtVan, soortOf, WOORDSOORT } from './lexicon.ts';
import { isOrganisation, isPerson } from './persons.ts';
import type { Token } from './tokens.ts';
import { hasKlasse, KLASSE, LIDWOORDEN } from './woordklassen.ts';
import type { Clause } from './zinnen.ts';

/** A noun that a pronoun further on could stand for. */
export interface Antecedent {
  readonly token: Token;
  /** No word list says that it is anything else than a noun. */
  readonly isSure: boolean;
  readonly maySingular: boolean;
  readonly mayPlural: boolean;
  /** `undefined` when not known. */
  readonly gender: 'de' | 'het' | undefined;
  readonly isPerson: boolean;
  /** A person or an organisation. */
  readonly isAnimate: boolean;
}

const CLOSED =
  KLASSE.lidwoord |
  KLASSE.voorzetsel |
  KLASSE.betrekkelijk |
  KLASSE.zinsopener |
  KLASSE.hulpwerkwoord |
  KLASSE.modaal |
  KLASSE.persoonsvorm |
  KLASSE.bijwoord |
  KLASSE.voornaamwoord;

/** Whether this word belongs to a closed class. */
export const isClosed = ({ klasse }: Token): boolean => (klasse & CLOSED) !== 0;

/** Pronouns that another pronoun can stand for: `iemand die zijn werk verliest voordat hij …`. */
const INDEFINITES = new Set(
  'degene degenen diegene iemand ieder iedereen eenieder wie ander anderen'.split(' '),
);

const NOUN = WOORDSOORT.enkelvoud | WOORDSOORT.meervoud;
const OTHER = WOORDSOORT.persoonsvorm | WOORDSOORT.infinitief | WOORDSOORT.deelwoord | WOORDSOORT.bijvoeglijk;

const SOMEONE = {
  isSure: true,
  maySingular: true,
  gender: 'de',
  isPerson: true,
  isAnimate: true,
} as const;

const nounAt = (tokens: readonly Token[], at: number): Antecedent | undefined => {
  const token = tokens[at];
  if (token?.kind !== 'word') return undefined;
  const { lower } = token;
  if (INDEFINITES.has(lower)) return { ...SOMEONE, token, mayPlural: lower.endsWith('n') };
  if (isClosed(token)) return undefined;
  const bits = soortOf(token);
  const isOther = bits !== 0 && (bits & NOUN) === 0;
  const isInfinitive = (bits & WOORDSOORT.infinitief) !== 0 && tokens[at - 1]?.lower === 'te';
  if (isOther || isInfinitive) return undefined;
  const person = isPerson(lower);
  const animate = person || isOrganisation(lower);
  return {
    token,
    isSure: animate || (bits !== 0 && (bits & OTHER) === 0),
    maySingular: bits === 0 || (bits & WOORDSOORT.enkelvoud) !== 0,
    mayPlural: bits === 0 || (bits & WOORDSOORT.meervoud) !== 0,
    gender: geslachtVan(lower) ?? (person ? 'de' : undefined),
    isPerson: person,
    isAnimate: animate,
  };
};

/** The clause in which this token stands. */
export const clauseAt = (clauses: readonly Clause[], at: number): Clause | undefined => {
  let [low, high] = [0, clauses.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((clauses[middle]?.first ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  const found = clauses[low];
  return found && found.first <= at && at <= found.last ? found : undefined;
};

/** Of these the owner, not a partner in the same action, is meant: `waarvan`, `wiens`. */
const OWNERS = new Set(['waarvan', 'wiens', 'wier']);
/** How far a relative clause may stand from its noun: `recht van een huurder tegenover de verhuurder dat …`. */
const MAX_APART = 8;

const agrees = ({ maySingular, mayPlural, gender, isAnimate }: Antecedent, opener: string): boolean => {
  if (opener === 'dat') return maySingular && gender !== 'de';
  if (opener === 'die') return mayPlural || gender !== 'het';
  // Of people one says `bij wie`.
  return !opener.startsWith('waar') || !isAnimate;
};

/**
 * Index of the noun that a relative clause around `at` is about: in `besluit dat het wijzigt`, `het` is something else
 * than the besluit.
 */
const ownSubject = ({ tokens, clauses }: Analyse, at: number): number | undefined => {
  const opener = clauseAt(clauses, at)?.opener;
  if (!opener || opener.index >= at || !hasKlasse(opener, KLASSE.betrekkelijk) || OWNERS.has(opener.lower))
    return undefined;
  let before = opener.index - 1;
  // `persoon aan wie`, but not `zonder dat`.
  if (opener.lower !== 'dat' && opener.lower !== 'die' && hasKlasse(tokens[before], KLASSE.voorzetsel))
    before--;
  if (tokens[before]?.text === ',') before--;
  // `waaruit blijkt dat hij`: no noun stands before it.
  if (!nounAt(tokens, before)) return undefined;
  const from = opener.lower.startsWith('waar') ? beforePair(tokens, before) : before;
  for (let i = from; i >= Math.max(0, before - MAX_APART); i--) {
    const noun = nounAt(tokens, i);
    if (noun && agrees(noun, opener.lower)) return i;
  }
  return before;
};

/**
 * Index of the last token before a pair that ends at `last` and belongs to the noun before it: `verbinding tussen een
 * register en een bestand waardoor …` is about the verbinding. `last` itself when no such pair stands there.
 */
const beforePair = (tokens: readonly Token[], last: number): number => {
  const isArticle = (at: number): boolean => hasKlasse(tokens[at], KLASSE.lidwoord);
  let at = last - 1;
  if (isArticle(at)) at--;
  if (tokens[at]?.lower !== 'en') return last;
  at -= 2;
  if (isArticle(at)) at--;
  return hasKlasse(tokens[at], KLASSE.voorzetsel) && at > 0 ? at - 1 : last;
};

/** The nouns from `first` up to `at` that the pronoun at `at` could stand for, in order. */
export const findAntecedents = (analyse: Analyse, first: number, at: number): readonly Antecedent[] => {
  const own = ownSubject(analyse, at);
  // `de onderneming of ondernemingen waarover`: both.
  const alsoOwn = own !== undefined && analyse.tokens[own - 1]?.lower === 'of' ? own - 2 : own;
  const found: Antecedent[] = [];
  for (let i = first; i < at; i++) {
    const noun = i === own || i === alsoOwn ? undefined : nounAt(analyse.tokens, i);
    if (noun) found.push(noun);
  }
  return found;
};

const ALTERNATIVES = new Set(['of', 'en/of', '/', 'wel']);
const SERIES = new Set(['en', ',', 'alsmede', 'noch', 'dan']);

/**
 * Whether two nouns are named together: for one person `huurder of onderhuurder`, for several also `huurder en
 * verhuurder`.
 */
export const areJoined = (
  tokens: readonly Token[],
  a: Antecedent,
  b: Antecedent,
  asPlural: boolean,
): boolean => {
  let joins = false;
  for (let i = a.token.index + 1; i < b.token.index; i++) {
    const token = tokens[i];
    if (!token) return false;
    const { lower } = token;
    if (ALTERNATIVES.has(lower) || (asPlural && SERIES.has(lower))) joins = true;
    else if (!SERIES.has(lower) && !LIDWOORDEN.has(lower) && isClosed(token)) return false;
  }
  return joins;
};
