// Inflection and degrees of comparison of Dutch adjectives, from the base form.

/** Bases whose last consonant doubles before an ending. */
const DOUBLING = /(?:^(?:snel|slim|zwak|dik|dom|net|tof|fit)|vol)$/;

/** The adjective before `-e` and `-er`: effectief, effectiev-; adequaat, adequat-; snel, snell-. */
const stemOf = (base: string): string => {
  if (base.endsWith('ieel')) return `${base.slice(0, -4)}iël`;
  if (DOUBLING.test(base)) return base + base.slice(-1);
  const stem = LONG_VOWEL.test(base) ? base.slice(0, -2) + base.slice(-1) : base;
  if (stem.endsWith('ief')) return `${stem.slice(0, -1)}v`;
  return stem.endsWith('eus') ? `${stem.slice(0, -1)}z` : stem;
};
const LONG_VOWEL = /(?:aa|ee|oo|uu)[a-z]$/;

/** A form of an adjective: its degree, and whether it carries an `-e`. */
export interface Trap {
  readonly vorm: string;
  /** More or most: `beter`, `belangrijkste`. */
  readonly isCompared: boolean;
  readonly isInflected: boolean;
}

const trap = (vorm: string, isCompared: boolean): Trap => ({
  vorm,
  isCompared,
  isInflected: vorm.endsWith('e'),
});

/** Base, inflected, comparative and superlative forms of a regular adjective. */
export const trappenOf = (base: string): readonly Trap[] => {
  const stem = stemOf(base);
  const more = base.endsWith('r') ? `${base}der` : `${stem}er`;
  const most = base.endsWith('s') ? `${base}t` : `${base}st`;
  return [
    trap(base, false),
    trap(`${stem}e`, false),
    trap(more, true),
    trap(`${more}e`, true),
    trap(most, true),
    trap(`${most}e`, true),
  ];
};
