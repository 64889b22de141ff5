import { isAbstract, isTangible } from './kinds.ts';
import { splitSamenstelling, WOORDSOORT, woordsoortOf } from './lexicon.ts';
import { memo } from './memo.ts';
import { pluralityOf, singularOf } from './number.ts';
import { VOORZETSELS } from './woordklassen.ts';

/** A compound, taken apart: `zaakdossier` is `zaak` and `dossier`. */
export interface Compound {
  readonly modifier: string;
  readonly kop: string;
}

/** Compounds that mean something else than the sum of their parts. */
const LEXICALISED = new Set(
  `maatregel voorwaarde vraagstelling doelstelling vaststelling bijstand onderwerp voorwerp grondslag standpunt
  aandachtspunt zwaartepunt tijdstip raadsel handvat leidraad draagvlak speelruimte bijdrage geldigheid maatschappij
  vennootschap burgerschap eigenaar werkwijze handelwijze levenswijze landschap wetenschap gemeenschap dienstbetrekking
  vakbond tentoonstelling rondleiding`.split(/\s+/),
);
/** What stands before the noun is a particle of a verb, or part of another word. */
const PARTICLES = new Set(
  'rond tentoon vast vrij weer mede heen terug neer samen plaats deel hoog laag'.split(' '),
);
const MIN_MODIFIER = 3;
export const MIN_KOP = 3;

/** The singular of a plural; any other word as it is. */
export const singular = memo((lower: string): string =>
  pluralityOf(lower) === 'no' ? lower : (singularOf(lower) ?? lower),
);

const isTooShort = (kop: string): boolean => kop.length <= MIN_KOP && !isAbstract(kop) && !isTangible(kop);
const isNoun = (lower: string): boolean => (woordsoortOf(lower) & WOORDSOORT.enkelvoud) !== 0;

/** The parts of a word that is one compound whose meaning follows from them. */
export const compoundIn = memo((word: string): Compound | undefined => {
  if (word.length < MIN_MODIFIER + MIN_KOP) return undefined;
  const own = singular(word);
  if (LEXICALISED.has(own)) return undefined;
  const parts = splitSamenstelling(own);
  if (!parts || parts.voor.length < MIN_MODIFIER || isTooShort(parts.kop) || !isNoun(parts.kop))
    return undefined;
  if (VOORZETSELS.has(parts.voor) || PARTICLES.has(parts.voor) || LEXICALISED.has(parts.kop))
    return undefined;
  // `verkeerstelling`: of a `stelling` or a `telling`?
  if (parts.kop.startsWith('s') && isNoun(parts.kop.slice(1))) return undefined;
  return { modifier: parts.voor, kop: parts.kop };
});
