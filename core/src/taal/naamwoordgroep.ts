import { soortOf, WOORDSOORT } from './lexicon.ts';
import { isAllCapitals, isCapital } from './tekens.ts';
import type { Token } from './tokens.ts';
import { DUBBELZINNIG, KLASSE } from './woordklassen.ts';

const { enkelvoud, meervoud, infinitief, persoonsvorm, deelwoord, bijvoeglijk, overig } = WOORDSOORT;
const NOUN = enkelvoud | meervoud;
const ATTRIBUTE = bijvoeglijk | deelwoord;

const COORDINATORS = new Set(['en', 'of', ',', 'en/of']);
/** A noun group without prepositions is hardly ever longer. */
const MAX_WORDS = 12;
/** How far a noun with its modifier in front may be from the preposition that opens that modifier. */
const MAX_MODIFIER = 14;

/** Words that part a noun from what is left out of it: `voertuigen anders dan auto's`. */
const EXCEPTIONS = new Set(['anders', 'behalve', 'behoudens', 'noch']);

/** Old genitives: `der Staten-Generaal`. */
const DOT = 46;
const GENITIVES = new Set(['der', 'des', 'dezer']);

const STOPS =
  KLASSE.voorzetsel | KLASSE.betrekkelijk | KLASSE.zinsopener | KLASSE.hulpwerkwoord | KLASSE.modaal;

/** Nouns that count another one, which says what it is about: `reeks activiteiten`, `aantal opgenomen patiënten`. */
const MEASURES = new Set(
  `aantal reeks serie set groep hoeveelheid stel paar verzameling soort type vorm stuk partij som rij lijst pakket
  percentage deel keten bundel combinatie`.split(/\s+/),
);

const PARTICIPLE =
  /^(?:(?:aan|af|bij|door|in|mee|na|om|onder|op|over|samen|toe|uit|vast|voor|weg)?ge.+|(?:be|ver|ont|her|er|voor).+)(?:d|t|en)$/;
const LONGEST_WORD = 60;

/** Whether this is a past participle, or looks like one when it is no known word. */
export const isParticiple = (token: Token): boolean => {
  const { lower } = token;
  const bits = soortOf(token);
  if (bits !== 0) return (bits & deelwoord) !== 0 && (bits & NOUN) === 0;
  return lower.length < LONGEST_WORD && PARTICIPLE.test(lower);
};

/** Whether this can stand before a noun and say more about it. */
const isAttributeOf = (bits: number, lower: string): boolean =>
  bits === 0 ? lower.endsWith('e') : (bits & ATTRIBUTE) !== 0;

const isAttribute = (token: Token | undefined): boolean =>
  token?.kind === 'word' && isAttributeOf(soortOf(token), token.lower);

/** Index after adverbs that stand before an adjective: `meestal lineair`, `al dan niet tastbaar`. */
const skipAdverbs = (tokens: readonly Token[], at: number): number => {
  let i = at;
  while (i < at + 3 && tokens[i]?.kind === 'word' && soortOf(tokens[i]) === overig) i++;
  return i;
};

/** `bestuurlijke of institutionele fusie`, `natuurlijke of rechtspersoon`: one group. */
const goesOn = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at];
  if (!token || !isAttribute(tokens[at - 1])) return false;
  // `(volledig of beperkt) recht`
  if (token.text === ')') return tokens[at + 1]?.kind === 'word';
  if (!COORDINATORS.has(token.lower)) return false;
  const isDouble = token.text === ',' && COORDINATORS.has(tokens[at + 1]?.lower ?? '');
  const next = tokens[skipAdverbs(tokens, at + (isDouble ? 2 : 1))];
  if (next?.kind !== 'word' || stops(next)) return false;
  return isAttribute(next) || (token.text !== ',' && isNoun(next));
};

const isNoun = (token: Token): boolean => (soortOf(token) & NOUN) !== 0;

const stops = (token: Token): boolean =>
  token.kind === 'mark' ||
  token.text.charCodeAt(token.text.length - 1) === DOT ||
  GENITIVES.has(token.lower) ||
  EXCEPTIONS.has(token.lower) ||
  (token.klasse & STOPS) !== 0;

/** What a word does in the group, given that a noun was seen or not. */
type Part = 'noun' | 'before' | 'end';

const afterNoun = (token: Token, bits: number): Part => {
  if (token.kind !== 'word' || DUBBELZINNIG.has(token.lower)) return 'end';
  // `Besluiten API`: what an abbreviation stands for is the kind of thing.
  if (bits === 0 && isAllCapitals(token.text)) return 'noun';
  return bits & NOUN && !(bits & (overig | ATTRIBUTE)) ? 'noun' : 'end';
};

const beforeNoun = (token: Token, bits: number): Part => {
  if (token.kind !== 'word') return 'before';
  if (bits === 0 || bits & (NOUN | infinitief)) return 'noun';
  return bits & persoonsvorm && !(bits & ATTRIBUTE) ? 'end' : 'before';
};

/** Whether a noun that is an adjective as well stands here for the adjective: `materieel ding`, `groen openbaar gebied`. */
const isBeforeNoun = (tokens: readonly Token[], at: number, bits: number): boolean => {
  if (!(bits & ATTRIBUTE)) return false;
  let next = at + 1;
  while (goesOn(tokens, next)) next = skipAdverbs(tokens, next + 1);
  const after = tokens[next];
  if (after?.kind !== 'word' || stops(after)) return false;
  const other = soortOf(after);
  if (other === 0) return isCapital(after.text) || after.text.length > 3;
  return (other & (NOUN | bijvoeglijk)) !== 0 || ((other & deelwoord) !== 0 && after.lower.endsWith('e'));
};

/** Pronouns that stand where the noun should. */
const PRONOUNS = new Set(
  'iets iemand niets niemand alles degene diegene datgene ieder eenieder hij zij'.split(' '),
);

const IN_MODIFIER = new Set([',', '(', ')']);
const ENDS_MODIFIER = KLASSE.hulpwerkwoord | KLASSE.betrekkelijk | KLASSE.modaal;

/** Index of the word after `op papier gesteld`, `door de rechter opgelegde`: a modifier with a noun of its own. */
const afterModifier = (tokens: readonly Token[], at: number): number | undefined => {
  let hasNoun = false;
  for (let i = at + 1; i < at + MAX_MODIFIER; i++) {
    const token = tokens[i];
    if (!token || token.breaks > 1 || (token.klasse & ENDS_MODIFIER) !== 0) return undefined;
    if (token.kind === 'mark') {
      if (!IN_MODIFIER.has(token.text)) return undefined;
      continue;
    }
    const bits = soortOf(token);
    // `ter plaatse aanbrengen van`: a verb that is a noun here.
    if (hasNoun && bits === infinitief && tokens[i + 1]?.lower === 'van') return i;
    const isGerundive = bits & infinitief && tokens[i - 1]?.lower === 'te';
    if (hasNoun && (isGerundive || (bits & ATTRIBUTE && (tokens[i - 1]?.klasse ?? 0) === 0))) {
      const next = tokens[i + 1];
      const isDone = isGerundive || bits & deelwoord || token.lower.endsWith('e');
      if (isDone && next?.kind === 'word' && !stops(next) && soortOf(next) & (NOUN | bijvoeglijk))
        return i + 1;
    }
    if (token.kind !== 'word' || bits === 0 || (bits & NOUN && !(bits & ATTRIBUTE))) hasNoun = true;
  }
  return undefined;
};

/** Index of the head noun of the group that begins at `kern`, or undefined when there is none. */
export const headNoun = (tokens: readonly Token[], kern: number): number | undefined => {
  let head: number | undefined;
  let at = kern;
  for (; at < kern + MAX_WORDS; at++) {
    const token = tokens[at];
    if (!token) break;
    if (stops(token)) {
      if (
        head === undefined &&
        (goesOn(tokens, at) || (tokens[at - 1]?.text === ',' && goesOn(tokens, at - 1)))
      )
        continue;
      break;
    }
    const bits = token.kind === 'word' ? soortOf(token) : 0;
    const hasNoun = head !== undefined && !MEASURES.has(tokens[head]?.lower ?? '');
    const part = hasNoun ? afterNoun(token, bits) : beforeNoun(token, bits);
    if (part === 'end') break;
    if (part === 'before' || (!hasNoun && isBeforeNoun(tokens, at, bits))) continue;
    head = at;
  }
  if (head !== undefined) return head;
  if (((tokens[at]?.klasse ?? 0) & KLASSE.voorzetsel) !== 0) {
    const after = afterModifier(tokens, at);
    if (after !== undefined) return headNoun(tokens, after);
  }
  if (PRONOUNS.has(tokens[kern]?.lower ?? '')) return kern;
  // `verpleegkundige als bedoeld in`, `het gevorderde`: an adjective that is a noun here.
  const last = tokens[at - 1];
  return at > kern && last?.lower.endsWith('e') && isAttribute(last) ? at - 1 : undefined;
};
