import type { Concept } from '../concept.ts';
import type { Edit, Fix } from '../toetsregel.ts';
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

function applyFix(concept: Concept, { edits }: Fix): Concept {
  const texts = { begrip: concept.begrip, definitie: concept.definitie, toelichting: concept.toelichting };
  // From the back, so that the offsets of those before it stay right.
  for (const edit of [...edits].sort((a, b) => b.start - a.start))
    texts[edit.veld] = applyEdit(texts[edit.veld] ?? '', edit);
  return { ...concept, ...texts };
}

const applyEdit = (text: string, { start, end, tekst }: Edit): string =>
  text.slice(0, start) + tekst + text.slice(end);
