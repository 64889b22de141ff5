import { soortOf, WOORDSOORT } from './lexicon.ts';
import { isParticiple } from './naamwoordgroep.ts';
import { isArticleAt, NAAMVOORZETSELS, type Opening, PLAATSWOORDEN } from './opening.ts';
import type { Token } from './tokens.ts';

const NOUN = WOORDSOORT.enkelvoud | WOORDSOORT.meervoud;

/** Verbs after which what follows is the meaning itself, with or without an article. */
const MEANING_VERBS = new Set(['betekent', 'betekenen', 'betreft', 'betreffen', 'houdt', 'staat']);
/** Verbs that say that the begrip and what follows are the same thing. */
const EQUATIONS = new Set([
  ...MEANING_VERBS,
  ...'is zijn verwijst verwijzen definieert definiëren'.split(' '),
]);
/** What makes `hieronder wordt …` and `onder X wordt …` say what something is. */
const NAMING = new Set(['verstaan', 'verstaat', 'bedoelen', 'bedoelt', 'bedoeld', 'aangeduid']);

const isNoun = (token: Token | undefined): boolean => token !== undefined && (soortOf(token) & NOUN) !== 0;

/** `bedoeld een voertuig`: a participle that goes with no noun behind it. */
const isLooseParticiple = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at];
  // `het verrichten van`: the infinitive looks the same.
  if (!token || !isParticiple(token) || isNoun(token) || tokens[at - 1]?.lower === 'het') return false;
  const next = tokens[at + 1];
  return !next || (soortOf(next) & (NOUN | WOORDSOORT.bijvoeglijk)) === 0;
};

const names = (tokens: readonly Token[], from: number, to: number): boolean => {
  for (let at = from; at < to; at++) if (NAMING.has(tokens[at]?.lower ?? '')) return true;
  return false;
};

/** A pronoun as subject: `dit is een voertuig`, `dit zijn voertuigen`; not `het is mogelijk`. */
const leavesPredicate = (tokens: readonly Token[], verb: number, kern: number): boolean => {
  const { lower } = tokens[verb] ?? { lower: '' };
  if (isArticleAt(tokens, kern - 1)) return EQUATIONS.has(lower) || lower === 'omvat' || lower === 'behelst';
  const bits = soortOf(tokens[kern]);
  return lower !== 'is' && EQUATIONS.has(lower) && (bits & NOUN) !== 0 && (bits & WOORDSOORT.deelwoord) === 0;
};

/** Whether a noun group remains when all before the kern is left out; not after `houdt in dat`, `er is` and `een X rijdt`. */
export const leavesNounGroup = (tokens: readonly Token[], opening: Opening): boolean => {
  const { soort, first, verb, kern } = opening;
  if (isLooseParticiple(tokens, kern)) return false;
  if (verb === undefined) return true;
  const hasArticle = isArticleAt(tokens, kern - 1);
  if (verb === kern || tokens[hasArticle ? kern - 2 : kern - 1]?.lower === 'dat') return false;
  const opener = tokens[first]?.lower ?? '';
  if (PLAATSWOORDEN.has(opener) || (soort === 'herhaling' && NAAMVOORZETSELS.has(opener)))
    return names(tokens, verb, kern);
  if (soort === 'verwijzing') return leavesPredicate(tokens, verb, kern);
  return kern - 1 !== verb || MEANING_VERBS.has(tokens[verb]?.lower ?? '');
};

/** Whether what stands before the kern says no more than that the begrip is what follows: not `bestaat uit`, `was een`. */
export const isEquation = (tokens: readonly Token[], { verb, kern }: Opening): boolean =>
  verb === undefined || EQUATIONS.has(tokens[verb]?.lower ?? '') || names(tokens, verb, kern);
