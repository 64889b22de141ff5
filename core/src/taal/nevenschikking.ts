import { isInhoudswoord } from './bepaling.ts';
import { soortOf, WOORDSOORT } from './lexicon.ts';
import { isFiniteVerb } from './persoonsvorm.ts';
import type { Token } from './tokens.ts';
import { woordenlijst } from './woordenlijst.ts';
import { hasKlasse, KLASSE } from './woordklassen.ts';

/** The words that join; `en/of` in one piece or three. */
export const VOEGWOORDEN = woordenlijst(
  'nevenschikkende-voegwoorden',
  'Voegwoorden die delen van een zin naast elkaar zetten.',
  'en, of, en / of, en/of, of / en, of/en',
);

const NOUN = WOORDSOORT.enkelvoud | WOORDSOORT.meervoud | WOORDSOORT.infinitief;

const CLOSED =
  KLASSE.voornaamwoord | KLASSE.voorzetsel | KLASSE.betrekkelijk | KLASSE.hulpwerkwoord | KLASSE.modaal;

const isClosed = (token: Token): boolean => hasKlasse(token, CLOSED);

/** A singular noun, as far as the lexicon knows; not one that is a word of a closed class as well. */
export const isEnkelvoud = (token: Token | undefined): boolean => {
  if (token?.kind !== 'word' || isClosed(token) || !isInhoudswoord(token)) return false;
  const soort = soortOf(token);
  if (soort === 0) return token.lower.endsWith('je');
  return (soort & WOORDSOORT.enkelvoud) !== 0 && (soort & WOORDSOORT.overig) === 0;
};

/** A plural noun that is not as likely an infinitive. */
export const isMeervoud = (token: Token | undefined): boolean => {
  if (token?.kind !== 'word' || isClosed(token) || !isInhoudswoord(token)) return false;
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
  return isPerson && (next === undefined || next.kind === 'mark' || endsGroup(next));
};
const endsGroup = (token: Token): boolean => isClosed(token) || token.lower === 'of' || token.lower === 'en';

/** A finite verb that is no auxiliary and cannot be a noun. */
export const isHoofdwerkwoord = (token: Token | undefined): boolean =>
  token?.kind === 'word' && !isClosed(token) && isFiniteVerb(token);

/** A past participle that stands alone, not before a noun. */
export const isDeelwoord = (token: Token | undefined): boolean => {
  if (token?.kind !== 'word' || isClosed(token)) return false;
  const soort = soortOf(token);
  return (soort & WOORDSOORT.deelwoord) !== 0 && (soort & NOUN) === 0;
};

/** An adjective without -e before a verb tells how: `schriftelijk of digitaal ingediend`. */
export const isBijwoordelijk = (token: Token | undefined): boolean =>
  token?.kind === 'word' && !token.lower.endsWith('e') && (soortOf(token) & WOORDSOORT.bijvoeglijk) !== 0;
