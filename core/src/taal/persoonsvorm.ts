import { WOORDSOORT, woordsoortOf } from './lexicon.ts';
import { HULPWERKWOORDEN, isPersoonsvorm, MODALEN } from './woordklassen.ts';

const { persoonsvorm, infinitief, deelwoord, enkelvoud, meervoud, bijvoeglijk, overig } = WOORDSOORT;
/** What a word may not be as well, to be a finite verb wherever it stands. */
const OTHER = enkelvoud | meervoud | bijvoeglijk | overig;

/** Whether this is a finite verb and no noun or adjective: `ontvangt`, `is`; not `staat`. */
export const isFiniteVerb = (lower: string): boolean => {
  if (HULPWERKWOORDEN.has(lower) || MODALEN.has(lower) || isPersoonsvorm(lower)) return true;
  const bits = woordsoortOf(lower);
  return (bits & persoonsvorm) !== 0 && (bits & OTHER) === 0;
};

/** Whether this is a form of a verb, finite or not, and no noun or adjective: `ontvangen`, `gemaakt`. */
export const isVerbForm = (lower: string): boolean => {
  if (isFiniteVerb(lower)) return true;
  const bits = woordsoortOf(lower);
  return (bits & (infinitief | persoonsvorm | deelwoord)) !== 0 && (bits & OTHER) === 0;
};
