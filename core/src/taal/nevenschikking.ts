import { isInhoudswoord } from './bepaling.ts';
import { soortOf, WOORDSOORT } from './lexicon.ts';
import { isFiniteVerb } from './persoonsvorm.ts';
import type { Token } from './tokens.ts';
import { woordenlijst } from './woordenlijst.ts';
import {
  BETREKKELIJK,
  HULPWERKWOORDEN,
  hasKlasse,
  KLASSE,
  MODALEN,
  VOORNAAMWOORDEN,
  VOORZETSELS,
} from './woordklassen.ts';

/** The words that join; `en/of` in one piece or three. */
export const VOEGWOORDEN = woordenlijst(
  'nevenschikkende-voegwoorden',
  'Voegwoorden die delen van een zin naast elkaar zetten.',
  'en, of, en / of, en/of, of / en, of/en',
);

const NOUN = WOORDSOORT.enkelvoud | WOORDSOORT.meervoud | WOORDSOORT.infinitief;

const isClosed = (lower: string): boolean =>
  VOORNAAMWOORDEN.has(lower) ||
  VOORZETSELS.has(lower) ||
  BETREKKELIJK.has(lower) ||
  HULPWERKWOORDEN.has(lower) ||
  MODALEN.has(lower);

/** A singular noun, as far as the lexicon knows; not one that is a word of a closed class as well. */
export const isEnkelvoud = (token: Token | undefined): boolean => {
  if (token?.kind !== 'word' || isClosed(token.lower) || !isInhoudswoord(token)) return false;
  const soort = soortOf(token);
  if (soort === 0) return token.lower.endsWith('je');
  return (soort & WOORDSOORT.enkelvoud) !== 0 && (soort & WOORDSOORT.overig) === 0;
};

/** A plural noun that is not as likely an infinitive. */
export const isMeervoud = (token: Token | undefined): boolean => {
  if (token?.kind !== 'word' || isClosed(token.lower) || !isInhoudswoord(token)) return false;
  const soort = soortOf(token);
  return (soort & WOORDSOORT.meervoud) !== 0 && (soort & WOORDSOORT.overig) === 0;
};

/** Whether a noun stands here, or an adjective in its place: `een omwonende`. */
export const isZelfstandig = (tokens: readonly Token[], at: number): boolean => {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (isEnkelvoud(token)) return true;
  if (isMeervoud(token)) return before?.lower !== 'te';
  if (!token?.lower.endsWith('e') || !hasKlasse(before, KLASSE.lidwoord)) return false;
  const isPerson = (soortOf(token) & (WOORDSOORT.bijvoeglijk | WOORDSOORT.deelwoord)) !== 0;
  return isPerson && (next === undefined || next.kind === 'mark' || endsGroup(next.lower));
};
const endsGroup = (lower: string): boolean => isClosed(lower) || lower === 'of' || lower === 'en';

/** A finite verb that is no auxiliary and cannot be a noun. */
export const isHoofdwerkwoord = (token: Token | undefined): boolean =>
  token?.kind === 'word' && !isClosed(token.lower) && isFiniteVerb(token);

/** A past participle that stands alone, not before a noun. */
export const isDeelwoord = (token: Token | undefined): boolean => {
  if (token?.kind !== 'word' || isClosed(token.lower)) return false;
  const soort = soortOf(token);
  return (soort & WOORDSOORT.deelwoord) !== 0 && (soort & NOUN) === 0;
};

/** An adjective without -e before a verb tells how: `schriftelijk of digitaal ingediend`. */
export const isBijwoordelijk = (token: Token | undefined): boolean =>
  token?.kind === 'word' && !token.lower.endsWith('e') && (soortOf(token) & WOORDSOORT.bijvoeglijk) !== 0;
