import { isOpgenomen, soortOf, WOORDSOORT } from './lexicon.ts';
import type { Token } from './tokens.ts';
import { hasKlasse, KLASSE, ONDERSCHIKKERS } from './woordklassen.ts';

const NOUN = WOORDSOORT.enkelvoud | WOORDSOORT.meervoud;
/** As first part these stand apart as well: `een bedrag`, `bruto bedrag`. */
const NO_FIRST = WOORDSOORT.overig | WOORDSOORT.bijvoeglijk | WOORDSOORT.deelwoord;
const NO_SECOND = WOORDSOORT.overig | WOORDSOORT.infinitief | WOORDSOORT.deelwoord;
const MIN_DEEL = 3;
/** Adjectives that the lexicon knows as nouns. */
const ADJECTIVES = new Set(['bruto', 'netto', 'nano', 'extra', 'dubbel']);

const isPart = (token: Token, not: number): boolean => {
  if (token.kind !== 'word' || token.lower.length < MIN_DEEL) return false;
  const bits = soortOf(token);
  return (bits & NOUN) !== 0 && (bits & not) === 0;
};

/** A verb may follow a noun: `die water spuit`. Without -t it would be a verb with `ik`. */
const isVerb = (token: Token): boolean =>
  (soortOf(token) & WOORDSOORT.persoonsvorm) !== 0 && token.lower.endsWith('t');

/** Whether the tokens at `at` and after it are two nouns with one space between them. */
const isPair = (token: Token, next: Token): boolean =>
  next.text === next.lower &&
  next.start === token.end + 1 &&
  isPart(next, NO_SECOND) &&
  !isVerb(next) &&
  isPart(token, NO_FIRST) &&
  !ADJECTIVES.has(token.lower);

/** `waarvan een school kennis neemt`: who does it, and then what. */
const isSubject = (tokens: readonly Token[], at: number): boolean => {
  const opener = hasKlasse(tokens[at - 1], KLASSE.lidwoord) ? at - 2 : at - 1;
  const { lower = '' } = tokens[opener] ?? {};
  return lower.startsWith('waar') || ONDERSCHIKKERS.has(lower);
};

/** Indices of nouns that are one word with the noun behind them: `jeugd hulp`. `isName` knows words beside the lexicon. */
export const losseSamenstellingen = (
  tokens: readonly Token[],
  isName: ((word: string) => boolean) | undefined,
): readonly number[] => {
  let found: number[] | undefined;
  for (let at = 1; at < tokens.length; at++) {
    const [token, next] = [tokens[at - 1], tokens[at]];
    if (!token || !next || next.kind !== 'word' || !isPair(token, next)) continue;
    const word = token.lower + next.lower;
    if (!isName?.(word) && (!isOpgenomen(word, NOUN) || isSubject(tokens, at - 1))) continue;
    found ??= [];
    found.push(at - 1);
  }
  return found ?? NONE;
};
const NONE: readonly number[] = [];
