import type { Concept } from './concept.ts';
import type { Profiel } from './profiel/profiel.ts';
import { headNoun } from './taal/naamwoordgroep.ts';
import { findOpening, type Opening } from './taal/opening.ts';
import { findOccurrences, type Occurrence, type Term, termsOf } from './taal/term.ts';
import { type Token, tokenize } from './taal/tokens.ts';
import { defineWoordenschat, findTreffers, type Vind, type Woordenschat } from './taal/woordenlijst.ts';
import { type Clause, findClauses, findSentences, type Stretch } from './taal/zinnen.ts';
import type { Parameter } from './toetsregel.ts';
import type { Member } from './verzameling/member.ts';
import { createSurroundings, type Surroundings } from './verzameling/surroundings.ts';
import type { Verzameling } from './verzameling/verzameling.ts';

/** What holds for every text that is tested alike: made once, used for many. */
export interface Toetsplan {
  readonly woordenschat: Woordenschat;
  readonly profiel: Profiel;
  /** The value of a parameter: the profile's, else its default. */
  readonly waarde: (parameter: Parameter) => number;
}

/** One pass over a concept's text, shared by all rules. */
export interface Analyse {
  readonly concept: Concept;
  /** Words, numbers, addresses and marks of the definitie, in order. */
  readonly tokens: readonly Token[];
  /** The tokens that are no marks. */
  readonly words: readonly Token[];
  /** The words that are written otherwise than in small letters: names, abbreviations, numbers, `persoon(en)`. */
  readonly opvallend: readonly Token[];
  /** All marks, joined: whether there is a `(` or `,` at all. */
  readonly marks: string;
  /** Bits of `KLASSE` of all words together: whether there is a word of that class at all. */
  readonly klassen: number;
  /** Whether the definitie has more than one line. */
  readonly hasLines: boolean;
  readonly sentences: readonly Stretch[];
  readonly clauses: readonly Clause[];
  /** The terms that the begrip stands for; empty when there is no usable begrip. */
  readonly terms: readonly Term[];
  /** Where the definitie names the begrip, in order. */
  readonly occurrences: readonly Occurrence[];
  readonly opening: Opening;
  /** Index of the noun that says what kind of thing the begrip is; undefined when no noun group opens the definitie. */
  readonly head: number | undefined;
  readonly profiel: Profiel;
  /** The collection as this concept sees it; undefined when none is known. */
  readonly verzameling: Surroundings | undefined;
  /** Where phrases of a list stand in the definitie, in order; the rule must name the list in its `woordenlijsten`. */
  readonly vind: Vind;
  /** The value of a parameter: the profile's, else its default. */
  readonly waarde: (parameter: Parameter) => number;
}

/** Where the concept stands in a collection, for as long as `Verzameling.around` runs. */
export interface Among {
  readonly verzameling: Verzameling;
  readonly self: Member;
}

/** Without rules or profile of its own: for who needs only the language of a text. */
export const EMPTY_PLAN: Toetsplan = {
  woordenschat: defineWoordenschat([]),
  profiel: {},
  waarde: ({ standaard }) => standaard,
};

interface Sorted {
  readonly words: readonly Token[];
  readonly opvallend: readonly Token[];
  readonly marks: string;
  readonly klassen: number;
  readonly hasLines: boolean;
}

/** Words and marks apart; a text without marks is not copied. */
const sortTokens = (tokens: readonly Token[]): Sorted => {
  let words: Token[] | undefined;
  const opvallend: Token[] = [];
  let marks = '';
  let klassen = 0;
  let hasLines = false;
  for (const token of tokens) {
    if (token.breaks > 0) hasLines = true;
    klassen |= token.klasse;
    if (token.kind !== 'mark') {
      words?.push(token);
      if (token.text !== token.woord.lower) opvallend.push(token);
    } else {
      words ??= tokens.slice(0, token.index);
      marks += token.text;
    }
  }
  return { words: words ?? tokens, opvallend, marks, klassen, hasLines };
};

export const analyse = (concept: Concept, plan: Toetsplan = EMPTY_PLAN, among?: Among): Analyse => {
  const tokens = tokenize(concept.definitie);
  const { words, opvallend, marks, klassen, hasLines } = sortTokens(tokens);
  const sentences = findSentences(tokens);
  const terms = termsOf(concept.begrip);
  const opening = findOpening(tokens, terms);
  const head = opening.verb === opening.kern ? undefined : headNoun(tokens, opening.kern);
  return {
    concept,
    tokens,
    words,
    opvallend,
    marks,
    klassen,
    hasLines,
    sentences,
    clauses: findClauses(tokens, sentences),
    terms,
    occurrences: findOccurrences(terms, tokens),
    opening,
    head,
    profiel: plan.profiel,
    verzameling:
      among &&
      createSurroundings(among.verzameling, among.self, { concept, tokens, sentences, terms, opening, head }),
    vind: findTreffers(plan.woordenschat, tokens),
    waarde: plan.waarde,
  };
};
