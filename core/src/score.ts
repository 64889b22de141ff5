import { nl } from './messages/nl.ts';
import type { Bevinding, Ernst } from './toetsregel.ts';

/** What a wholly certain finding of each severity takes from what is left of the score. */
export const GEWICHT: Readonly<Record<Ernst, number>> = { fout: 0.4, waarschuwing: 0.15, advies: 0.04 };

/** From this score on, in hundredths, a definitie without a `fout` is acceptabel. */
export const ACCEPTABEL_VANAF = 0.75;

/** Half up, to hundredths; the small term undoes what binary fractions lose: 0.745 is 0.74499999…. */
export const toHundredths = (value: number): number => Math.floor(value * 100 + 0.5 + 1e-9) / 100;

/**
 * The quality of a text, 0..1 in hundredths: the product, over all findings, of 1 − gewicht(ernst) × zekerheid.
 * So each finding costs a share of what is left, a certain one more than a doubtful one, and to remove a finding never
 * lowers the score. An empty definitie has nothing to judge: 0.
 */
export const scoreOf = (bevindingen: readonly Bevinding[]): number =>
  bevindingen.some(({ code }) => code === 'VAL-EMP-001')
    ? 0
    : toHundredths(
        bevindingen.reduce((left, { ernst, zekerheid }) => left * (1 - GEWICHT[ernst] * zekerheid), 1),
      );

export interface Besluitvorming {
  readonly score: number;
  readonly acceptabel: boolean;
  /** Why not acceptabel, for the user; empty when it is. */
  readonly redenen: readonly string[];
}

/** The gate: no `fout`, and a score of at least 0.75. */
export const judge = (bevindingen: readonly Bevinding[]): Besluitvorming => {
  const score = scoreOf(bevindingen);
  const redenen: string[] = [];
  for (const { ernst, code, melding } of bevindingen)
    if (ernst === 'fout') redenen.push(nl.fout(code, melding));
  if (score < ACCEPTABEL_VANAF) redenen.push(nl.score(score, ACCEPTABEL_VANAF));
  return { score, acceptabel: redenen.length === 0, redenen };
};
