import { applyFix } from '../apply-fix.ts';
import type { Concept } from '../concept.ts';
import type { Toets } from './kandidaat.ts';

/** A text that needs more repairs than this is better rewritten; also ends fixes that undo each other. */
const MAX_FIXES = 20;

export interface Reparatie {
  readonly concept: Concept;
  /** What was repaired, in order; empty when nothing was. */
  readonly titels: readonly string[];
}

/** Applies the fixes that keep the meaning, one after the other, until none is left. */
export function repairSafely(toets: Toets, concept: Concept): Reparatie {
  let repaired: Reparatie = { concept, titels: [] };
  for (let count = 0; count < MAX_FIXES; count++) {
    const fix = toets(repaired.concept).bevindingen.find((bevinding) => bevinding.fix?.veilig)?.fix;
    if (!fix) break;
    repaired = { concept: applyFix(repaired.concept, fix), titels: [...repaired.titels, fix.titel] };
  }
  return repaired;
}
