import { soortOf, WOORDSOORT } from './lexicon.ts';
import type { Token } from './tokens.ts';
import { KLASSE } from './woordklassen.ts';

const { persoonsvorm, infinitief, deelwoord, enkelvoud, meervoud, bijvoeglijk, overig } = WOORDSOORT;
/** What a word may not be as well, to be a finite verb wherever it stands. */
const OTHER = enkelvoud | meervoud | bijvoeglijk | overig;
const LISTED = KLASSE.hulpwerkwoord | KLASSE.modaal | KLASSE.persoonsvorm;

/** Whether this is a finite verb and no noun or adjective: `ontvangt`, `is`; not `staat`. */
export const isFiniteVerb = (token: Token | undefined): boolean => {
  if (token === undefined) return false;
  if ((token.klasse & LISTED) !== 0) return true;
  const bits = soortOf(token);
  if (bits === 0) return isInEert(token.lower);
  return (bits & persoonsvorm) !== 0 && (bits & OTHER) === 0;
};

/** No Dutch noun ends so; finite verbs such as `registreert` do. */
export const isInEert = (lower: string): boolean => lower.endsWith('eert') || lower.endsWith('ëert');

/** Whether this is a form of a verb, finite or not, and no noun or adjective: `ontvangen`, `gemaakt`. */
export const isVerbForm = (token: Token | undefined): boolean => {
  if (isFiniteVerb(token)) return true;
  const bits = soortOf(token);
  return (bits & (infinitief | persoonsvorm | deelwoord)) !== 0 && (bits & OTHER) === 0;
};
