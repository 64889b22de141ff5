import { isParticiple } from './naamwoordgroep.ts';
import type { Token } from './tokens.ts';
import { hasKlasse, isFunctional, KLASSE } from './woordklassen.ts';

/**
 * What says which of its kind a begrip is:
 * - `geen`: nothing;
 * - `bijvoeglijk`: only words before the head noun: `raadgevend referendum`;
 * - `bijzin`: a relative or other clause: `die …`, `waarbij …`, `om … te …`;
 * - `voorzetsel`: a phrase with a preposition, or an old genitive: `van …`, `der …`;
 * - `deelwoord`: a phrase with a participle or adverb: `gericht op …`, `bedoeld in …`;
 * - `bijstelling`: what follows a colon or dash;
 * - `nevenschikking`: only other nouns beside the head: `zoon of dochter`.
 */
export type Bepalingsoort =
  | 'geen'
  | 'bijvoeglijk'
  | 'bijzin'
  | 'voorzetsel'
  | 'deelwoord'
  | 'bijstelling'
  | 'nevenschikking';

/** Where it stands: indices of tokens, both included. When there is none, `last` is before `first`. */
export interface Bepaling {
  readonly soort: Bepalingsoort;
  readonly first: number;
  readonly last: number;
}

/** Words without content of their own that are in no closed class: they only point or sort. */
const POINTING: ReadonlySet<string> = new Set(
  `elk elke ieder iedere alle al ander andere anders eigen enig enige bepaald bepaalde zekere dergelijk dergelijke
  zodanig zodanige zulk zulke hun haar zijn mijn uw er zo zoals heel hele zelf betreffende desbetreffende der des
  den van het dan en/of soort type vorm ergens nergens overal`.split(/\s+/),
);

/** Whether a word says something about the thing itself: nouns, adjectives, full verbs, numbers. */
export const isInhoudswoord = (token: Token): boolean =>
  token.kind !== 'mark' && !isFunctional(token) && !POINTING.has(token.lower);

/** How many words with content of their own stand between two tokens, both included. */
export const countInhoud = (tokens: readonly Token[], first: number, last: number): number => {
  let count = 0;
  for (let at = first; at <= last; at++) {
    const token = tokens[at];
    if (token && isInhoudswoord(token)) count++;
  }
  return count;
};

const STOPS = new Set(['.', ';', '!', '?', '…', '...']);
/** Marks before words that say more about the head. */
const APPOSERS = new Set([':', '–', '—', '-']);
const JOINERS = new Set(['en', 'of', 'en/of', 'alsmede', 'alsook', 'dan', 'wel', 'respectievelijk']);
const GENITIVES = new Set(['der', 'des', 'dezer']);

/** Index after an aside in brackets that stands here, or `at` itself. */
const skipAside = (tokens: readonly Token[], at: number, last: number): number => {
  if (tokens[at]?.text !== '(') return at;
  for (let i = at + 1; i <= last; i++) if (tokens[i]?.text === ')') return i + 1;
  return last + 1;
};

/** What kind of specification this word opens, if any. */
const soortAt = (token: Token): Bepalingsoort | undefined => {
  if (token.kind === 'mark') return APPOSERS.has(token.text) ? 'bijstelling' : undefined;
  if (token.lower === 'om' || token.lower === 'te' || hasKlasse(token, KLASSE.betrekkelijk)) return 'bijzin';
  if (hasKlasse(token, KLASSE.voorzetsel) || GENITIVES.has(token.lower)) return 'voorzetsel';
  if (JOINERS.has(token.lower)) return undefined;
  if (hasKlasse(token, KLASSE.zinsopener | KLASSE.onderschikker)) return 'bijzin';
  if (hasKlasse(token, KLASSE.hulpwerkwoord | KLASSE.persoonsvorm) || isParticiple(token)) return 'deelwoord';
  return undefined;
};

/**
 * What specifies the head noun of the group that begins at `kern`, within the sentence that ends with token `last`.
 * The nouns beside the head are passed over: in `maatregel of voorziening die …` the clause specifies both.
 */
export const findBepaling = (
  tokens: readonly Token[],
  kern: number,
  head: number,
  last: number,
): Bepaling => {
  const from = skipAside(tokens, head + 1, last);
  let hasOthers = false;
  let at = from;
  while (at <= last) {
    const token = tokens[at];
    if (!token || STOPS.has(token.text)) break;
    const soort = soortAt(token);
    if (soort) return { soort, first: at, last };
    hasOthers ||= token.kind !== 'mark';
    at = skipAside(tokens, at + 1, last);
  }
  if (hasOthers) return { soort: 'nevenschikking', first: from, last: at - 1 };
  const before = countInhoud(tokens, kern, head - 1);
  return before > 0
    ? { soort: 'bijvoeglijk', first: kern, last: head - 1 }
    : { soort: 'geen', first: head + 1, last: head };
};
