import { beforeDiminutive, compoundBits, isParticle, splitAt } from './lexicon/deel.ts';
import { bitsOf, FORM, formOf, infoOf, lookAt, lookUp } from './lexicon/tabel.ts';
import { WOORDSOORT } from './lexicon/woordsoort.ts';
import { memo } from './memo.ts';
import type { Token } from './tokens.ts';

export { WOORDSOORT };

const { enkelvoud, meervoud, infinitief, persoonsvorm, bijvoeglijk, overig } = WOORDSOORT;

/**
 * Bits of `WOORDSOORT` that a word can be, 0 when it is not known. What is not in the lexicon takes them from the last part
 * of a compound, or from the noun that it is a diminutive of.
 */
export const woordsoortOf = memo((lower: string): number => {
  if (!lookAt(lower)) return 0;
  const id = lookUp(0, lower.length);
  if (id !== 0) return bitsOf(id);
  if (beforeDiminutive(lower) > 0) return lower.endsWith('s') ? meervoud : enkelvoud;
  const at = splitAt(lower, lower.length);
  return at === 0 ? byEnding(lower) : compoundBits(lower, at);
});

/** `woordsoortOf` for a word in a text; 0 where there is none. */
export const soortOf = (token: Token | undefined): number => {
  if (token === undefined) return 0;
  const { woord } = token;
  if (woord.soort < 0) woord.soort = woordsoortOf(woord.lower);
  return woord.soort;
};

/** Whether the word stands in the lexicon itself, as one of these kinds; not one that only its parts are known of. */
export const isOpgenomen = (lower: string, bits: number): boolean =>
  lookAt(lower) && (bitsOf(lookUp(0, lower.length)) & bits) !== 0;

/** `documenteerbaar`: an adjective that is made of a verb; `woon-` (en werkverkeer): a word that is finished later. */
const byEnding = (lower: string): number => {
  const { length } = lower;
  if (lower.endsWith('baar') || lower.endsWith('bare'))
    return bitsOf(lookUp(0, length - 4)) & persoonsvorm ? bijvoeglijk : 0;
  return length > 3 && lower.endsWith('-') && bitsOf(lookUp(0, length - 1)) & ~overig ? enkelvoud : 0;
};

/** The answer for the word itself, or else for the last part of a compound with the part before it. */
const viaKop = (
  lower: string,
  answer: (id: number, word: string) => string | undefined,
): string | undefined => {
  if (!lookAt(lower)) return undefined;
  const id = lookUp(0, lower.length);
  if (id !== 0) return answer(id, lower);
  const at = splitAt(lower, lower.length);
  if (at === 0) return undefined;
  const tail = lookUp(at, lower.length);
  if (!(bitsOf(tail) & (enkelvoud | meervoud | bijvoeglijk)) && !isParticle(lower, at)) return undefined;
  const found = answer(tail, lower.slice(at));
  return found === undefined ? undefined : lower.slice(0, at) + found;
};

const isTantum = (id: number): boolean => (infoOf(id) & 4) !== 0;

/** The singular of a plural: `maatregelen` gives `maatregel`; undefined when the word is no plural, or has no singular. */
export const enkelvoudVan = memo((lower: string): string | undefined => {
  const found = viaKop(lower, (id, word) => (isTantum(id) ? undefined : formOf(id, FORM.enkelvoud, word)));
  if (found !== undefined) return found;
  return lower.endsWith('jes') &&
    lookAt(lower) &&
    lookUp(0, lower.length) === 0 &&
    beforeDiminutive(lower) > 0
    ? lower.slice(0, -1)
    : undefined;
});

/** Whether a noun has no singular: `kosten`, `financiën`. */
export const isPluraleTantum = memo((lower: string): boolean => {
  if (!lookAt(lower)) return false;
  const id = lookUp(0, lower.length);
  return isTantum(id === 0 ? tailOf(lower) : id);
});

const tailOf = (lower: string): number => {
  const at = splitAt(lower, lower.length);
  return at === 0 ? 0 : lookUp(at, lower.length);
};

/** The infinitive of any form of a verb: `beoordeelt`, `beoordeeld` and `beoordelende` give `beoordelen`. */
export const infinitiefVan = memo((lower: string): string | undefined =>
  viaKop(lower, (id, word) => (bitsOf(id) & infinitief ? word : formOf(id, FORM.infinitief, word))),
);

/**
 * The third person singular present of an infinitive, as it stands in a subordinate clause: `verwerken` gives `verwerkt`,
 * `vaststellen` gives `vaststelt`.
 */
export const persoonsvormVan = (lower: string): string | undefined =>
  viaKop(lower, (id, word) => formOf(id, FORM.persoonsvorm, word));

const ARTICLES = [undefined, 'de', 'het'] as const;

/** The article of a singular noun, where we are sure: from a list, its last part, or its ending. */
export const geslachtVan = memo((lower: string): 'de' | 'het' | undefined => {
  if (!lookAt(lower)) return undefined;
  const id = lookUp(0, lower.length);
  if (id !== 0) return ARTICLES[infoOf(id) & 3];
  if (beforeDiminutive(lower) > 0) return lower.endsWith('s') ? undefined : 'het';
  const tail = tailOf(lower);
  return bitsOf(tail) & enkelvoud ? ARTICLES[infoOf(tail) & 3] : undefined;
});

/** The two parts of a compound, each as it is written: `huurverhoging` gives `huur` and `verhoging`. */
export const splitSamenstelling = memo(
  (lower: string): { readonly voor: string; readonly kop: string } | undefined => {
    if (!lookAt(lower)) return undefined;
    const at = splitAt(lower, lower.length);
    return at === 0 ? undefined : { voor: lower.slice(0, at), kop: lower.slice(at) };
  },
);

/** One form for all forms of a word: the singular, the infinitive or the base of an adjective; else the word itself. */
export const stamVan = memo(
  (lower: string): string =>
    viaKop(lower, (id, word) => {
      const bits = bitsOf(id);
      const noun = formOf(id, FORM.enkelvoud, word) ?? (bits & (enkelvoud | infinitief) ? word : undefined);
      return noun ?? formOf(id, FORM.infinitief, word) ?? formOf(id, FORM.basis, word);
    }) ?? lower,
);
