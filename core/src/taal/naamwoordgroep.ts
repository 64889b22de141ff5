import type { Token } from './tokens.ts';
import { KLASSE } from './woordklassen.ts';

const COORDINATORS = new Set(['en', 'of', ',', 'en/of']);
/** A noun group without prepositions is hardly ever longer. */
const MAX_WORDS = 12;

/** Words that part a noun from what is left out of it: `voertuigen anders dan auto's`. */
const EXCEPTIONS = new Set(['anders', 'behalve', 'behoudens', 'noch']);

/** Old genitives: `der Staten-Generaal`. */
const GENITIVES = new Set(['der', 'des', 'dezer']);

const STOPS =
  KLASSE.voorzetsel | KLASSE.betrekkelijk | KLASSE.zinsopener | KLASSE.hulpwerkwoord | KLASSE.persoonsvorm;

const stops = (token: Token): boolean =>
  token.kind === 'mark' ||
  token.text.endsWith('.') ||
  GENITIVES.has(token.lower) ||
  EXCEPTIONS.has(token.lower) ||
  (token.klasse & STOPS) !== 0;

const isAdjective = (token: Token | undefined): boolean =>
  token !== undefined && token.kind === 'word' && token.lower.endsWith('e');

/** `bestuurlijke of institutionele fusie`: two adjectives, one noun. */
const joinsAdjectives = (tokens: readonly Token[], at: number): boolean =>
  COORDINATORS.has(tokens[at]?.lower ?? '') && isAdjective(tokens[at - 1]) && isAdjective(tokens[at + 1]);

/**
 * Index after the noun group that begins at `kern`, up to the first word that cannot belong to it. Its last word is the
 * head noun, unless a participle follows the noun (`eisen bedoeld in`).
 */
export const nounGroupEnd = (tokens: readonly Token[], kern: number): number => {
  let at = kern;
  while (at < kern + MAX_WORDS) {
    const token = tokens[at];
    if (!token || (stops(token) && !(at > kern && joinsAdjectives(tokens, at)))) break;
    at++;
  }
  return at;
};

const PARTICIPLE =
  /^(?:(?:aan|af|bij|door|in|mee|na|om|onder|op|over|samen|toe|uit|vast|voor|weg)?ge.+|(?:be|ver|ont|her|er|voor).+)(?:d|t|en)$/;
const LONGEST_WORD = 60;

/** Nouns that look like a participle. */
const NOUNS = new Set(
  `beeld beleid bericht besluit bestand bezit geld geluid gebied gebit gebod gerecht geschrift gewicht gezicht
  herkomst verband verbod verdriet verstand verzet voorraad`.split(/\s+/),
);

/** Whether this looks like a past participle, as far as its shape tells. */
export const isParticiple = ({ lower }: Token): boolean =>
  lower.length < LONGEST_WORD && PARTICIPLE.test(lower) && !NOUNS.has(lower);

/** Participles that open what is said about the noun before them: `verharding bestaande uit asfalt`, `grond gelegen in`. */
const AFTER_NOUN = new Set(
  `bestaande zijnde behorende betreffende inhoudende omvattende bevattende grenzende voortvloeiende dienende
  strekkende liggende leidende geldende luidende voorzien gelegen opgenomen aangewezen afgegeven begrepen ingeschreven
  omschreven beschreven voorgeschreven verkregen ontworpen verbonden uitgegeven`.split(/\s+/),
);

/** Index of the head noun of the group that begins at `kern`, or undefined when there is none. */
export const headNoun = (tokens: readonly Token[], kern: number): number | undefined => {
  let last = nounGroupEnd(tokens, kern) - 1;
  while (last > kern) {
    const token = tokens[last];
    if (token && !AFTER_NOUN.has(token.lower) && (token.lower.endsWith('en') || !isParticiple(token))) break;
    last--;
  }
  return last < kern ? undefined : last;
};
