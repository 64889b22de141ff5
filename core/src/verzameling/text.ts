import type { Concept } from '../concept.ts';
import { headNoun } from '../taal/naamwoordgroep.ts';
import { findOpening, type Opening } from '../taal/opening.ts';
import { type Term, termsOf } from '../taal/term.ts';
import { type Token, tokenize } from '../taal/tokens.ts';
import { findSentences, type Stretch } from '../taal/zinnen.ts';
import { type ContentWord, contentWords } from './words.ts';

/** The parts of an analysis that a collection looks at. */
export interface Text {
  readonly concept: Concept;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Stretch[];
  readonly terms: readonly Term[];
  readonly opening: Opening;
  readonly head: number | undefined;
}

export const readText = (concept: Concept): Text => {
  const tokens = tokenize(concept.definitie);
  const terms = termsOf(concept.begrip);
  const opening = findOpening(tokens, terms);
  return {
    concept,
    tokens,
    sentences: findSentences(tokens),
    terms,
    opening,
    head: opening.verb === opening.kern ? undefined : headNoun(tokens, opening.kern),
  };
};

/** The words that carry the meaning of the whole definitie, after an opening that only repeats the begrip. */
export const allWords = ({ tokens, opening }: Text): ContentWord[] => contentWords(tokens, opening.kern);

/** Index of the last token of the first sentence: what follows explains. */
export const lastOf = ({ sentences, tokens }: Text): number => sentences[0]?.last ?? tokens.length - 1;

/** The same of the first sentence alone. */
export const firstWords = (text: Text): ContentWord[] =>
  contentWords(text.tokens, text.opening.kern, lastOf(text));
