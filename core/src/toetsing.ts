import type { Bevinding, Vondst } from './toetsregel.ts';

/** `te beoordelen`: a person or the model must answer the toetsvraag. `onbekend`: the concept lacks what the rule needs. */
export type Oordeel = { readonly code: string } & (
  | { readonly uitslag: 'voldoet' | 'te beoordelen' | 'onbekend' }
  /** The rule itself failed: a bug to report, which says nothing about the text. */
  | { readonly uitslag: 'onbekend'; readonly defect: unknown }
  | { readonly uitslag: 'voldoet niet'; readonly vondsten: readonly Vondst[] }
);

export interface Toetsing {
  /** 0..1, in hundredths, half up. */
  readonly score: number;
  /** No `fout` and score ≥ 0.75. */
  readonly acceptabel: boolean;
  /** Why not acceptabel, in the user's words; empty when it is. */
  readonly redenen: readonly string[];
  /** Merged, in order of place. */
  readonly bevindingen: readonly Bevinding[];
  /** One per rule, in the order of the rules. */
  readonly oordelen: readonly Oordeel[];
}

/** Where who tests a text reports a rule that failed: the verdict itself only says that nothing is known. */
export type OnDefect = (code: string, defect: unknown) => void;

/** Tells of each rule that failed on a text. */
export function reportDefecten({ oordelen }: Toetsing, onDefect: OnDefect): void {
  for (const oordeel of oordelen) if ('defect' in oordeel) onDefect(oordeel.code, oordeel.defect);
}
