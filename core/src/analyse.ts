import type { Concept } from './concept.ts';
import { headNoun } from './taal/naamwoordgroep.ts';
import { findOpening, type Opening } from './taal/opening.ts';
import { findOccurrences, type Occurrence, type Term, termsOf } from './taal/term.ts';
import { type Token, tokenize } from './taal/tokens.ts';
import { type Clause, findClauses, findSentences, type Stretch } from './taal/zinnen.ts';

/** One pass over a concept's text, shared by all rules. */
export interface Analyse {
  readonly concept: Concept;
  /** Words, numbers, addresses and marks of the definitie, in order. */
  readonly tokens: readonly Token[];
  /** The tokens that are no marks. */
  readonly words: readonly Token[];
  readonly sentences: readonly Stretch[];
  readonly clauses: readonly Clause[];
  /** The terms that the begrip stands for; empty when there is no usable begrip. */
  readonly terms: readonly Term[];
  /** Where the definitie names the begrip, in order. */
  readonly occurrences: readonly Occurrence[];
  readonly opening: Opening;
  /** Index of the noun that says what kind of thing the begrip is; undefined when no noun group opens the definitie. */
  readonly head: number | undefined;
}

export const analyse = (concept: Concept): Analyse => {
  const tokens = tokenize(concept.definitie);
  const sentences = findSentences(tokens);
  const terms = termsOf(concept.begrip);
  const opening = findOpening(tokens, terms);
  return {
    concept,
    tokens,
    words: tokens.filter(({ kind }) => kind !== 'mark'),
    sentences,
    clauses: findClauses(tokens, sentences),
    terms,
    occurrences: findOccurrences(terms, tokens),
    opening,
    head: headNoun(tokens, opening.kern),
  };
};
