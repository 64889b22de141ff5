import type { Concept } from './concept.ts';

/** One pass over a concept's text, shared by all rules. */
export interface Analyse {
  readonly concept: Concept;
}

export const analyse = (concept: Concept): Analyse => ({ concept });
