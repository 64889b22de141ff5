import type { Concept } from '../concept.ts';
import type { Edit, Fix } from '../toetsregel.ts';
import { validate } from '../validate.ts';

/** A text that needs more repairs than this is better rewritten; also ends fixes that undo each other. */
const MAX_FIXES = 20;

export interface Reparatie {
  readonly concept: Concept;
  /** What was repaired, in order; empty when nothing was. */
  readonly titels: readonly string[];
}

/** Applies the fixes that keep the meaning, one after the other, until none is left. */
export function repairSafely(concept: Concept): Reparatie {
  let repaired: Reparatie = { concept, titels: [] };
  for (let count = 0; count < MAX_FIXES; count++) {
    const fix = validate(repaired.concept).bevindingen.find((bevinding) => bevinding.fix?.veilig)?.fix;
    if (!fix) break;
    repaired = { concept: applyFix(repaired.concept, fix), titels: [...repaired.titels, fix.titel] };
  }
  return repaired;
}

const applyFix = (concept: Concept, { edits }: Fix): Concept =>
  // From the back, so that the offsets of those before it stay right.
  [...edits]
    .sort((a, b) => b.start - a.start)
    .reduce(
      (before, edit) => ({ ...before, [edit.veld]: applyEdit(before[edit.veld] ?? '', edit) }),
      concept,
    );

const applyEdit = (text: string, { start, end, tekst }: Edit): string =>
  text.slice(0, start) + tekst + text.slice(end);
