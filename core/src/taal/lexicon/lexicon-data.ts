/** The lexicon as it ships: what `scripts/lexicon` writes and `tabel.ts` reads. */
export interface LexiconData {
  readonly words: string;
  readonly letters: string;
  readonly classes: string;
  readonly rewrites: string;
  readonly size: number;
  /** Chosen so that no form is mistaken for another. */
  readonly salt: number;
}
