import type { Analyse } from './analyse.ts';
import type { Concept } from './concept.ts';
import { soortOf, WOORDSOORT } from './taal/lexicon.ts';
import { isInEert } from './taal/persoonsvorm.ts';
import { leavesNounGroup } from './taal/removable-opening.ts';
import { isCapital } from './taal/tekens.ts';
import { findTermAt } from './taal/term.ts';
import type { Token } from './taal/tokens.ts';
import { DUBBELZINNIG, hasKlasse, KLASSE } from './taal/woordklassen.ts';
import type { Edit } from './toetsregel.ts';

const NO_OPENERS =
  KLASSE.koppelwerkwoord |
  KLASSE.lidwoord |
  KLASSE.voorzetsel |
  KLASSE.zinsopener |
  KLASSE.voornaamwoord |
  KLASSE.betrekkelijk |
  KLASSE.bijwoord |
  KLASSE.persoonsvorm;

/** Whether a definitie may begin with this word, as far as closed word classes tell. */
export const mayOpen = (token: Token): boolean =>
  token.kind === 'word' &&
  token.text.length > 1 &&
  !token.text.endsWith('.') &&
  !hasKlasse(token, NO_OPENERS) &&
  !DUBBELZINNIG.has(token.lower) &&
  !isInEert(token.lower);

const NO_ENDERS =
  KLASSE.lidwoord |
  KLASSE.voorzetsel |
  KLASSE.zinsopener |
  KLASSE.betrekkelijk |
  KLASSE.hulpwerkwoord |
  KLASSE.modaal;

const { overig, bijvoeglijk } = WOORDSOORT;

/** `meestal`, `uitsluitend`: nothing but an adverb or adjective, which goes with what follows. */
const isAdverbial = (token: Token): boolean => {
  const bits = soortOf(token);
  return bits !== 0 && (bits & ~(overig | bijvoeglijk)) === 0;
};

/** Whether a definitie may end with this word, as far as word classes tell. */
export const mayEnd = (token: Token): boolean =>
  token.kind === 'mark' ? token.text === ')' : !hasKlasse(token, NO_ENDERS) && !isAdverbial(token);

/** How many neighbours are enough to see a collection's habit. */
const SAMPLE = 50;

const isSmall = (text: string): boolean => text !== '' && text.charAt(0) !== text.charAt(0).toUpperCase();

/** Whether most other definities of the collection start with a small letter. */
const collectionIsSmall = ({ verzameling = [] }: Concept): boolean => {
  const others = verzameling.slice(0, SAMPLE).map(({ definitie }) => definitie.trimStart());
  return others.length > 0 && others.filter(isSmall).length * 2 > others.length;
};

/** `het oude huis` without its article should read `oud huis`: no mechanical edit does that. */
const needsOtherEnding = (tokens: readonly Token[], kern: number): boolean => {
  const next = tokens[kern + 1];
  return (
    tokens[kern - 1]?.lower === 'het' &&
    (tokens[kern]?.lower.endsWith('e') ?? false) &&
    next?.kind === 'word' &&
    !hasKlasse(next, KLASSE.voorzetsel | KLASSE.betrekkelijk)
  );
};

/** Lets the definitie begin at its kern; `undefined` when what remains is no good opening. */
export const withoutOpening = (analyse: Analyse): readonly Edit[] | undefined => {
  const { tokens, terms, concept, opening, sentences } = analyse;
  const [first, kern] = [tokens[opening.first], tokens[opening.kern]];
  if (!first || !kern || !mayOpen(kern) || needsOtherEnding(tokens, opening.kern)) return undefined;
  if (!leavesNounGroup(tokens, opening)) return undefined;
  if (findTermAt(terms, tokens, opening.kern)) return undefined;
  // What follows an empty line explains; without the opening it would become the definitie.
  if (opening.soort !== 'herhaling' && opening.kern > (sentences[0]?.last ?? 0)) return undefined;
  const capital = isCapital(first.text) && !isCapital(kern.text) && !collectionIsSmall(concept);
  return [
    capital
      ? {
          veld: 'definitie',
          start: first.start,
          end: kern.start + 1,
          tekst: kern.text.charAt(0).toUpperCase(),
        }
      : { veld: 'definitie', start: first.start, end: kern.start, tekst: '' },
  ];
};

const SPACE = /\s/;

const asSentence = (text: string): string => {
  const trimmed = text.trim();
  const sentence = trimmed.charAt(0).toUpperCase() + trimmed.slice(1);
  return /[.!?…:]$/.test(sentence) ? sentence : `${sentence}.`;
};

/** Where a next sentence can be put behind a text, and what must be between: a text that does not end gets a full stop. */
const continuation = (text: string): { readonly from: number; readonly between: string } => {
  const rest = text.trimEnd();
  const last = rest.slice(-LONGEST_END);
  if (/[.!?…:]["'’”»)\]]*$/.test(last)) return { from: rest.length, between: ' ' };
  return { from: /[,;]$/.test(last) ? rest.length - 1 : rest.length, between: '. ' };
};
const LONGEST_END = 4;

/**
 * Takes `start`…`end` out of the definitie, with the space before it, and puts `sentence` (default: the same words)
 * behind the toelichting.
 */
export const moveToToelichting = (
  { definitie, toelichting = '' }: Concept,
  start: number,
  end: number,
  sentence = definitie.slice(start, end),
): readonly Edit[] => {
  let from = start;
  while (from > 0 && SPACE.test(definitie.charAt(from - 1))) from--;
  const { from: at, between } = continuation(toelichting);
  const tekst = asSentence(sentence);
  return [
    { veld: 'definitie', start: from, end, tekst: '' },
    toelichting.trim() === ''
      ? { veld: 'toelichting', start: 0, end: toelichting.length, tekst }
      : { veld: 'toelichting', start: at, end: toelichting.length, tekst: between + tekst },
  ];
};
