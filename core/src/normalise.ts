import type { Context } from './concept.ts';

const SOORTEN = ['organisatorisch', 'juridisch', 'wettelijkeBasis'] as const;

/** What nobody sees in a text: it tells no two texts apart. */
const INVISIBLE = /[\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;

/** A begrip, or the name of a context, as it is compared: what is visible, composed (NFC), one space between words, lower case. */
export const normaliseBegrip = (begrip: string): string =>
  begrip.replace(INVISIBLE, '').normalize('NFC').trim().replace(/\s+/gu, ' ').toLocaleLowerCase('nl');

/** Each list as it is compared with others; lists without names are left out. */
export const normaliseLists = (context: Context = {}): Context =>
  Object.fromEntries(
    SOORTEN.flatMap((soort) => {
      const names = [...new Set((context[soort] ?? []).map(normaliseBegrip))].filter(Boolean).sort();
      return names.length === 0 ? [] : [[soort, names]];
    }),
  );

/** The same for every order and spelling of the same names; an absent list is an empty one. */
export const normaliseContext = (context: Context = {}): string => {
  const lists = normaliseLists(context);
  return JSON.stringify(SOORTEN.map((soort) => lists[soort] ?? []));
};

export const hasContext = (context: Context = {}): boolean =>
  SOORTEN.some((soort) => (context[soort] ?? []).length > 0);
