import { stemOf } from './words.ts';

/** Nouns that say how something is written down, not what it is. */
const DESCRIBING = new Set(
  `aanduiding omschrijving beschrijving waarde naam nummer code specificatie indicatie verwijzing url url-referentie referentie
  typering informatie gegeven weergave vermelding benaming term begrip definitie soort type`
    .split(/\s+/)
    .map(stemOf),
);

/** Whether a noun, in small letters, says how something is written down: its definitie is about that, not about the thing. */
export const isDescribing = (lower: string): boolean => DESCRIBING.has(stemOf(lower));
