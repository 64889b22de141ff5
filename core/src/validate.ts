import { type Analyse, analyse } from './analyse.ts';
import type { Concept } from './concept.ts';
import { type Melding, mergeMeldingen } from './overlap.ts';
import { judge } from './score.ts';
import { type Bevinding, MAX_VONDSTEN, type Toetsregel, type Vondst } from './toetsregel.ts';
import { toetsregels } from './toetsregels/index.ts';

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

export interface ValidateOptions {
  /** Default: all of them. */
  readonly toetsregels?: readonly Toetsregel[];
}

const judgeRule = ({ id: code, check }: Toetsregel, tekst: Analyse): Oordeel => {
  try {
    const found = check?.(tekst);
    if (found === undefined) return { code, uitslag: 'te beoordelen' };
    if (found === 'onbekend') return { code, uitslag: 'onbekend' };
    return found.length === 0
      ? { code, uitslag: 'voldoet' }
      : { code, uitslag: 'voldoet niet', vondsten: found.slice(0, MAX_VONDSTEN) };
  } catch (defect) {
    return { code, uitslag: 'onbekend', defect };
  }
};

/**
 * Tests one concept against the toetsregels. Pure and deterministic; never changes the text; never throws.
 * A rule that throws is named in its oordeel (`defect`, for `reportDefecten`), and the other rules still count.
 */
export function validate(concept: Concept, options: ValidateOptions = {}): Toetsing {
  const tekst = analyse(concept);
  const oordelen: Oordeel[] = [];
  const meldingen: Melding[] = [];
  for (const regel of options.toetsregels ?? toetsregels) {
    const oordeel = judgeRule(regel, tekst);
    oordelen.push(oordeel);
    if (oordeel.uitslag === 'voldoet niet')
      for (const vondst of oordeel.vondsten) meldingen.push({ code: regel.id, ernst: regel.ernst, vondst });
  }
  const bevindingen = mergeMeldingen(meldingen);
  return { ...judge(bevindingen), bevindingen, oordelen };
}
