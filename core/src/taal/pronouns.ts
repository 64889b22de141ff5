import type { Analyse } from '../analyse.ts';
import { type Antecedent, clauseAt, isClosed } from './antecedents.ts';
import { soortOf, WOORDSOORT } from './lexicon.ts';
import type { Token } from './tokens.ts';
import { hasKlasse, KLASSE } from './woordklassen.ts';
import type { Clause } from './zinnen.ts';

export type GrammaticalNumber = 'singular' | 'plural';

/** Which nouns a pronoun can stand for; `daar` is that of `daarmee` and `ervan`, `voornoemd` stands before a noun. */
export type Kind = 'deze' | 'dit' | 'het' | 'hij' | 'zij' | 'hen' | 'daar' | 'voornoemd';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Besides verbs and the closed classes, after these `deze` and `dit` stand for a noun. */
const AFTER_ALONE = words(
  `zich hun haar zijn ook nog al daadwerkelijk werkelijk vervolgens daarna weer automatisch direct daarom erom
  daarvoor daartoe daarmee hiermee ervan hiervan daarvan erover daarover zelf alleen echter voortaan eerder later`,
);
const VERB = WOORDSOORT.persoonsvorm | WOORDSOORT.infinitief | WOORDSOORT.deelwoord;
const NOUN = WOORDSOORT.enkelvoud | WOORDSOORT.meervoud;

const isOnlyVerb = (token: Token): boolean => {
  const bits = soortOf(token);
  return (bits & VERB) !== 0 && (bits & NOUN) === 0 && !token.lower.endsWith('e');
};

const BEFORE_NOUNS = words('deze dit die dat haar');

/** Whether the pronoun at `at` stands for a noun, not before one (`deze maatregel`, `haar werk`). */
export const standsAlone = (tokens: readonly Token[], at: number): boolean => {
  const next = tokens[at + 1];
  if (!BEFORE_NOUNS.has(tokens[at]?.lower ?? '') || !next || next.kind === 'mark') return true;
  if (next.kind !== 'word') return false;
  const { lower } = next;
  if (tokens[at]?.lower === 'haar') return lower === 'te' || isOnlyVerb(next);
  return isClosed(next) || AFTER_ALONE.has(lower) || isOnlyVerb(next);
};

const SINGULAR = words('is was wordt werd heeft had kan kon mag mocht moet moest zal zou wil doet');
const PLURAL = words(
  'zijn waren worden werden hebben hadden kunnen konden mogen mochten moeten moesten zullen zouden willen doen',
);

/** Whether this word is a singular finite verb and nothing else. */
const isSingularVerb = (token: Token): boolean => {
  if (token.kind !== 'word') return false;
  if (SINGULAR.has(token.lower)) return true;
  if (!token.lower.endsWith('t') || hasKlasse(token, KLASSE.voorzetsel)) return false;
  const bits = soortOf(token);
  return (bits & WOORDSOORT.persoonsvorm) !== 0 && (bits & (NOUN | WOORDSOORT.bijvoeglijk)) === 0;
};

/** Verbs and words that leave `het` without a meaning: `als het nodig is`, `indien het een kind betreft`. */
const EXPLETIVES =
  words(`betreft betreffen gaat gaan geldt geval mogelijk onmogelijk nodig noodzakelijk wenselijk
  gebruikelijk toegestaan verboden verplicht duidelijk zaak waarschijnlijk belangrijk lukt blijkt lijkt regent vriest
  waait komt zeker redelijk bekend moeilijk makkelijk voldoende te om dat`);

/** No clause goes on longer than this, except in a text without marks. */
const MAX_CLAUSE = 40;
const lastNear = (clauses: readonly Clause[], at: number): number =>
  Math.min(clauseAt(clauses, at)?.last ?? at, at + MAX_CLAUSE);

const NEVER = KLASSE.voorzetsel | KLASSE.lidwoord;
const ADVERBS = words(
  'niet nog al ook zelf alleen weer automatisch daadwerkelijk steeds altijd nooit opnieuw later meteen',
);

/** `besluit waarmee het wordt gewijzigd`, `nadat het gewijzigd is`, `als het niet werkt`. */
const opensWithVerb = (tokens: readonly Token[], at: number, last: number): boolean => {
  const [next, after, end] = [tokens[at + 1], tokens[at + 2], tokens[last]];
  if (!next || !after) return false;
  if (isSingularVerb(next) || (SINGULAR.has(after.lower) && isOnlyVerb(next))) return true;
  if (!ADVERBS.has(next.lower) || at + 1 >= last || end === undefined) return false;
  return isSingularVerb(end) || SINGULAR.has(after.lower);
};

/** Whether `het` is a pronoun that stands for something, as far as the words after it tell. */
export const isPronounHet = ({ tokens, clauses }: Analyse, at: number): boolean => {
  const next = tokens[at + 1];
  // `het` before a preposition, an article or an adjective: so it is in nearly all texts.
  if (!next || (next.klasse & NEVER) !== 0 || next.lower.endsWith('e')) return false;
  const last = lastNear(clauses, at);
  if (!opensWithVerb(tokens, at, last)) return false;
  for (let i = at + 1; i <= last + 1; i++) if (EXPLETIVES.has(tokens[i]?.lower ?? '')) return false;
  return true;
};

/** Whether the pronoun at `at` stands where a subject does: first in its clause, or behind the word that opens it. */
export const opensClause = ({ clauses }: Analyse, at: number): boolean => {
  const clause = clauseAt(clauses, at);
  return clause !== undefined && (clause.first === at || clause.opener?.index === at - 1);
};

/** The number of the verb in the rest of the clause, when one is known. */
export const numberAfter = ({ tokens, clauses }: Analyse, at: number): GrammaticalNumber | undefined => {
  const last = lastNear(clauses, at);
  for (let i = at + 1; i <= last; i++) {
    const token = tokens[i];
    if (!token) return undefined;
    if (isSingularVerb(token)) return 'singular';
    if (PLURAL.has(token.lower)) return 'plural';
  }
  const end = tokens[last];
  return end?.lower.endsWith('en') && isOnlyVerb(end) ? 'plural' : undefined;
};

const KINDS: ReadonlyMap<string, Kind> = new Map<string, Kind>([
  ['deze', 'deze'],
  ['die', 'deze'],
  ['dit', 'dit'],
  ['dat', 'dit'],
  ['het', 'het'],
  ['hij', 'hij'],
  ['hem', 'hij'],
  ['haar', 'zij'],
  ['zij', 'zij'],
  ['ze', 'zij'],
  ['hen', 'hen'],
  ['desbetreffende', 'voornoemd'],
  ['voornoemde', 'voornoemd'],
  ['eerdergenoemde', 'voornoemd'],
]);

export const kindOfPronoun = ({ lower }: Token): Kind => KINDS.get(lower) ?? 'daar';

/** Whether the pronoun can stand for this noun; what is not known, can. */
export const couldBe = (kind: Kind, noun: Antecedent, number: GrammaticalNumber | undefined): boolean => {
  if (number === 'singular' ? !noun.maySingular : number === 'plural' && !noun.mayPlural) return false;
  switch (kind) {
    case 'dit':
    case 'het':
      return noun.maySingular && noun.gender !== 'de';
    case 'hij':
      return noun.maySingular && (noun.gender !== 'het' || noun.isAnimate);
    case 'deze':
    case 'zij':
      return noun.mayPlural || noun.gender !== 'het' || noun.isAnimate;
    case 'hen':
      return noun.mayPlural;
    default:
      return true;
  }
};
