import type { Context } from './concept.ts';

const SOORTEN = ['organisatorisch', 'juridisch', 'wettelijkeBasis'] as const;

/** What nobody sees in a text: it tells no two texts apart. */
const INVISIBLE = /[\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;

/** A begrip, or the name of a context, as it is compared: what is visible, composed (NFC), one space between words, lower case. */
export const normaliseBegrip = (begrip: string): string =>
  begrip.replace(INVISIBLE, '').normalize('NFC').trim().replace(/\s+/gu, ' ').toLocaleLowerCase('nl');

/** The same for every order and spelling of the same names; an absent list is an empty one. */
export const normaliseContext = (context: Context = {}): string =>
  JSON.stringify(
    SOORTEN.map((soort) => [...new Set((context[soort] ?? []).map(normaliseBegrip))].filter(Boolean).sort()),
  );

export const hasContext = (context: Context = {}): boolean =>
  SOORTEN.some((soort) => (context[soort] ?? []).length > 0);
