import type { Concept } from '../concept.ts';

/** One definitie in a file, with where each of its characters stands there. */
export interface Entry {
  readonly concept: Concept;
  /** Offset of the entry in the file, in UTF-16 units: where an error about the whole entry points. */
  readonly start: number;
  readonly end: number;
  /** How the texts of the concept map to the file; a field that is absent from the file is absent here. */
  readonly velden: { readonly [veld in 'begrip' | 'definitie' | 'toelichting']?: Bronkaart };
  /** Where the file can take a field that it does not have yet. */
  readonly nieuw: { readonly toelichting?: Invoeging };
  /** Everything that the file says about the entry, from its first character to its last. */
  readonly block: { readonly start: number; readonly end: number };
  /** Names and IRIs of the begrippenkaders that it is part of, as far as the file says so. */
  readonly kaders: readonly string[];
}

/** A comment in a file: what a reader of the definities does not see. */
export interface Comment {
  /** Of the whole comment, signs included. */
  readonly start: number;
  readonly end: number;
  /** Of what it says. */
  readonly contentStart: number;
  readonly contentEnd: number;
}

/**
 * The exact place in the file of every UTF-16 unit of one text: `plaats(i)` for 0 ≤ i ≤ length,
 * monotone; equal steps where the text stands literally in the file, jumps over escapes, line prefixes and markup.
 */
export interface Bronkaart {
  readonly plaats: (offset: number) => number;
  /** From the first character to just after the last one: markup around them is left out. */
  readonly range: (start: number, end: number) => { readonly start: number; readonly end: number };
  /** The replacement text as the file must write it at that place: quotes and line breaks escaped. */
  readonly schrijf: (tekst: string) => string;
  /** The edit of the file that puts `tekst` in the place of these characters; half-replaced markup stays whole. */
  readonly replace: (start: number, end: number, tekst: string) => FileEdit;
}

/** A field that is not in the file, and how to add it. */
export interface Invoeging {
  readonly plaats: number;
  /** The text with everything that the file needs around it. */
  readonly schrijf: (tekst: string) => string;
}

/** A change of the file; offsets in UTF-16 units. */
export interface FileEdit {
  readonly start: number;
  readonly end: number;
  readonly tekst: string;
}

/** The file could not be read on from here. */
export interface Leesfout {
  readonly melding: string;
  readonly start: number;
  readonly end: number;
}

export interface Gelezen {
  /** In order of place; everything before the first error is still read. */
  readonly entries: readonly Entry[];
  readonly fouten: readonly Leesfout[];
  /** In a format where the whole decides what an entry is: what it decides, to read a part of it again. */
  readonly whole?: WholeEvidence;
  /** The same of what was read as a part: how its entries stand beside each other. */
  readonly part?: () => PartEvidence | undefined;
  /** In which of its ways a format has written each entry. */
  readonly layouts?: readonly string[];
}

/** What a document as a whole says about its entries. */
export interface WholeEvidence {
  /** There is nothing in it but entries. */
  readonly isAll: boolean;
  /** Which names its entries have, and in how many ways they are written, decides nothing about other entries. */
  readonly isOpen: boolean;
  /** Each entry shows by itself in which language it is. */
  readonly isOneLanguage: boolean;
}

/** Entries of one kind that stand in a row, with nothing between them. */
export interface PartEvidence {
  /** What all entries in it are, such as quotes below headings of one level. */
  readonly kind: string;
  /** They show by themselves that they are entries, when there are at least so many: 0 when each of them does. */
  readonly least: number;
  readonly count: number;
  /** What stands above or between them without being one. */
  readonly others: readonly string[];
}
