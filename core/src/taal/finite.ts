import { soortOf, WOORDSOORT } from './lexicon.ts';
import { isVerbAt } from './opening.ts';
import { isInEert } from './persoonsvorm.ts';
import type { Token } from './tokens.ts';
import { DUBBELZINNIG, KLASSE } from './woordklassen.ts';

const { enkelvoud, meervoud, infinitief, persoonsvorm, deelwoord, bijvoeglijk } = WOORDSOORT;

/** Words that open the object of a finite verb, and never follow a participle that stands before its noun. */
const OPENS_OBJECT = new Set(
  'de het een dit deze alle elk elke ieder iedere geen zich zijn haar hun ons onze of dat wat welke welk'.split(
    ' ',
  ),
);
/** Participles too, but nobody opens a text with those. */
const HARDLY_PARTICIPLES = new Set('bevat omvat betreft behelst'.split(' '));

const CERTAIN = 0.95;
const LIKELY = 0.8;
/** A stem, such as `zie`, or a past tense. */
const UNUSUAL = 0.75;

/** Whether `verwerkt` is finite: `verwerkt de gegevens`, `verwerkt persoonlijke gegevens`, not `verwerkt product`. */
const certaintyBefore = (tokens: readonly Token[], next: number): number => {
  const token = tokens[next];
  if (token?.kind !== 'word') return 0;
  if (OPENS_OBJECT.has(token.lower)) return CERTAIN;
  const bits = soortOf(token);
  if (bits & meervoud && !(bits & (enkelvoud | infinitief))) return LIKELY;
  const after = tokens[next + 1];
  const isInflected = (bits & (bijvoeglijk | deelwoord)) !== 0 && token.lower.endsWith('e');
  if (!isInflected || after?.kind !== 'word') return 0;
  const noun = soortOf(after);
  return noun & meervoud && !(noun & enkelvoud) ? LIKELY : 0;
};

/** 0..1: how sure we are that the word here is a finite verb; 0 when it is none, or a noun as well. */
export const finiteCertainty = (tokens: readonly Token[], at: number): number => {
  const token = tokens[at];
  if (token?.kind !== 'word') return 0;
  const { lower } = token;
  if (DUBBELZINNIG.has(lower)) return isVerbAt(tokens, at) ? CERTAIN : 0;
  const bits = soortOf(token);
  const isListed = (token.klasse & KLASSE.persoonsvorm) !== 0;
  if (!(bits & persoonsvorm)) return isListed || (bits === 0 && isInEert(lower)) ? CERTAIN : 0;
  if (bits & (deelwoord | bijvoeglijk)) {
    if (HARDLY_PARTICIPLES.has(lower)) return CERTAIN;
    return lower.endsWith('t') && !(bits & (enkelvoud | meervoud)) ? certaintyBefore(tokens, at + 1) : 0;
  }
  if (isListed) return CERTAIN;
  if (bits & infinitief) return 0;
  // `meet de temperatuur`, `zet het water af`: no noun has an article right behind it.
  if (bits & (enkelvoud | meervoud))
    return lower.endsWith('t') && ((tokens[at + 1]?.klasse ?? 0) & KLASSE.lidwoord) !== 0 ? LIKELY : 0;
  return lower.endsWith('t') ? CERTAIN : UNUSUAL;
};
