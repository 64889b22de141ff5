import { isFiniteVerb } from './persoonsvorm.ts';
import { findTermAt, type Term } from './term.ts';
import type { Token } from './tokens.ts';
import { DUBBELZINNIG, hasKlasse, KLASSE, KOPPELWOORDGROEPEN } from './woordklassen.ts';
import { isListMark } from './zinnen.ts';

/**
 * How a definitie opens, before it comes to the point:
 * - `gewoon`: at once;
 * - `lidwoord`: with an article;
 * - `koppelwerkwoord`: with `is een`, `betekent`, `houdt in`;
 * - `herhaling`: with the begrip itself as a label or subject: `X:`, `een X is een`, `onder X wordt verstaan`, `een X rijdt`;
 * - `verwijzing`: with a pronoun as subject: `dit is een`, `het betreft een`, `hieronder wordt verstaan`.
 */
export interface Opening {
  readonly soort: 'gewoon' | 'lidwoord' | 'koppelwerkwoord' | 'herhaling' | 'verwijzing';
  /** Index of the first word, after quotes, bullets and list marks. */
  readonly first: number;
  /** Index of the first word that belongs to the definitie proper; beyond the last token when there is none. */
  readonly kern: number;
  /** Index of the finite verb in the opening, if any; `kern` itself where a sentence begins that says what the begrip does. */
  readonly verb?: number;
  /** The text is an enumeration from its first character on: `1°. …; 2°. …`. */
  readonly isNumbered: boolean;
}

const LABEL_MARKS = new Set([':', '=', '–', '—', '-']);
const SUBJECTS = new Set(['dit', 'dat', 'het', 'deze', 'hieronder', 'hiermee', 'daarmee', 'hierbij', 'er']);
const SUBJECT_VERBS = new Set(
  'is zijn was betreft betekent gaat omvat houdt wordt worden verstaan bedoelen bevat behelst'.split(' '),
);
const NAMING = new Set(['term', 'begrip', 'woord', 'begrippen', 'termen']);
/** Before the begrip: `onder X wordt verstaan`. */
export const NAAMVOORZETSELS = new Set(['onder', 'met', 'bij']);
/** Subjects that only look like one: what `hiermee wordt bedoeld` and `er is` go on with is the subject. */
export const PLAATSWOORDEN = new Set(['hieronder', 'hiermee', 'daarmee', 'hierbij', 'er']);
const PASSIVES = new Set(['wordt', 'worden', 'verstaan', 'verstaat', 'bedoelen', 'bedoelt', 'is']);
const FILLERS = new Set(['we', 'wij', 'men', 'hier', 'ook']);
const PARTICIPLES = new Set(['verstaan', 'bedoeld', 'aangeduid', 'begrepen']);
/** A begrip with an aside in brackets before its verb: `X (ook wel Y) is een`. */
const MAX_ASIDE = 14;

const isWord = (token: Token | undefined): token is Token => token !== undefined && token.kind !== 'mark';

/** `een` as a number, not an article: `een of meer`, `een van de`. */
const isNumeral = (tokens: readonly Token[], at: number): boolean => {
  const next = tokens[at + 1];
  if (tokens[at]?.lower !== 'een' || !next) return false;
  if (next.text === '/') return true;
  if (['van', 'ander', 'enkel'].includes(next.lower)) return next.lower === 'van';
  const after = tokens[at + 2]?.lower ?? '';
  return (
    ['of', 'en', 'tot'].includes(next.lower) &&
    ['meer', 'meerdere', 'ander', 'twee', 'enkele', 'geen'].includes(after)
  );
};

export const isArticleAt = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at];
  return token !== undefined && hasKlasse(token, KLASSE.lidwoord) && !isNumeral(tokens, at);
};

const skipArticle = (tokens: readonly Token[], at: number): number => (isArticleAt(tokens, at) ? at + 1 : at);

const NO_COMPLEMENT = new Set(['en', 'of', 'eigen']);

/** Whether a form that is also a noun (`was`, `waren`, `vormen`) is a verb here: nouns are followed by their own complement. */
export const isVerbAt = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at];
  if (!token || !DUBBELZINNIG.has(token.lower)) return true;
  const next = tokens[at + 1];
  return (
    next !== undefined &&
    next.kind !== 'mark' &&
    !NO_COMPLEMENT.has(next.lower) &&
    !hasKlasse(next, KLASSE.voorzetsel | KLASSE.betrekkelijk)
  );
};

/** Index after a copula or definition verb that stands here, or undefined. */
const afterCopula = (tokens: readonly Token[], at: number): number | undefined => {
  const token = tokens[at];
  if (!token) return undefined;
  const second = KOPPELWOORDGROEPEN.get(token.lower);
  const next = tokens[at + 1];
  if (second && next && second.has(next.lower)) {
    const third = tokens[at + 2]?.lower;
    if (token.lower === 'heeft') return third === 'op' ? at + 3 : at + 2;
    return third === 'dat' ? at + 3 : at + 2;
  }
  return hasKlasse(token, KLASSE.koppelwerkwoord) && isVerbAt(tokens, at) ? at + 1 : undefined;
};

/** Index of the word after a bracketed aside, or `at` itself. */
const skipAside = (tokens: readonly Token[], at: number): number => {
  if (tokens[at]?.text !== '(') return at;
  for (let i = at + 1; i < at + MAX_ASIDE; i++) if (tokens[i]?.text === ')') return i + 1;
  return at;
};

const skipQuotes = (tokens: readonly Token[], at: number): number => {
  let i = at;
  while (tokens[i]?.kind === 'mark' && QUOTES.has(tokens[i]?.text ?? '')) i++;
  return i;
};
const QUOTES = new Set([`'`, '"', '‘', '’', '“', '”', '„', '«', '»', '*', '**', '_', '__', '`']);

/** How far the verb may be from the begrip: `een examen in de zin van deze wet is een toets`. */
const MAX_SUBJECT = 10;

/** The copula of a subject that is longer than the begrip, when an article follows it. */
const lateCopula = (
  tokens: readonly Token[],
  after: number,
): { readonly kern: number; readonly verb: number } | undefined => {
  for (let at = after; at < after + MAX_SUBJECT; at++) {
    const token = tokens[at];
    if (!token || token.kind === 'mark' || hasKlasse(token, KLASSE.betrekkelijk)) return undefined;
    const kern = afterCopula(tokens, at);
    if (kern !== undefined && isArticleAt(tokens, kern)) return { kern: kern + 1, verb: at };
  }
  return undefined;
};

/** Index after what follows the verb in `wordt verstaan:` and `verstaan we`, or `at` itself. */
const afterNaming = (tokens: readonly Token[], at: number): number => {
  let kern = at;
  while (kern < at + 3 && FILLERS.has(tokens[kern]?.lower ?? '')) kern++;
  if (PARTICIPLES.has(tokens[kern]?.lower ?? '')) kern++;
  return tokens[kern]?.text === ':' ? kern + 1 : kern;
};

const repetition = (
  tokens: readonly Token[],
  terms: readonly Term[],
  first: number,
): { readonly kern: number; readonly verb?: number } | undefined => {
  const preposition = NAAMVOORZETSELS.has(tokens[first]?.lower ?? '') ? first : undefined;
  let at = skipArticle(tokens, preposition === undefined ? first : first + 1);
  if (NAMING.has(tokens[at]?.lower ?? '')) at++;
  const found = findTermAt(terms, tokens, skipQuotes(tokens, at));
  if (!found) return undefined;
  const after = skipAside(tokens, skipQuotes(tokens, found.last + 1));
  const next = tokens[after];
  if (!next) return undefined;
  if (preposition !== undefined) {
    if (!PASSIVES.has(next.lower)) return undefined;
    return { kern: skipArticle(tokens, afterNaming(tokens, after + 1)), verb: after };
  }
  if (next.kind === 'mark') {
    const before = tokens[after - 1];
    const isLabel =
      LABEL_MARKS.has(next.text) &&
      (next.text === ':' || next.text === '=' || next.start > (before?.end ?? 0));
    if (!isLabel) return undefined;
    const kern = afterCopula(tokens, after + 1) ?? after + 1;
    return { kern: skipArticle(tokens, kern), ...(kern > after + 1 ? { verb: after + 1 } : {}) };
  }
  const kern = afterCopula(tokens, after);
  if (kern !== undefined) return { kern: skipArticle(tokens, kern), verb: after };
  return lateCopula(tokens, after) ?? (isFiniteVerb(next) ? { kern: after, verb: after } : undefined);
};

const firstWord = (tokens: readonly Token[]): { readonly first: number; readonly isNumbered: boolean } => {
  let first = 0;
  let isNumbered = false;
  while (first < tokens.length) {
    if (isListMark(tokens, first)) {
      isNumbered ||= tokens[first]?.kind !== 'mark';
      first++;
    } else if (!isWord(tokens[first])) first++;
    else break;
  }
  return { first, isNumbered };
};

/** `tram die …`: the first word is none of those that open a definitie otherwise, nor the begrip. */
const isPlain = (token: Token, tokens: readonly Token[], terms: readonly Term[]): boolean =>
  token.kind === 'word' &&
  token.klasse === 0 &&
  !NAMING.has(token.lower) &&
  !KOPPELWOORDGROEPEN.has(token.lower) &&
  findTermAt(terms, tokens, token.index) === undefined;

export function findOpening(tokens: readonly Token[], terms: readonly Term[]): Opening {
  const [start] = tokens;
  if (start && !isListMark(tokens, 0) && isPlain(start, tokens, terms))
    return { first: 0, isNumbered: false, soort: 'gewoon', kern: 0 };
  const { first, isNumbered } = firstWord(tokens);
  const base = { first, isNumbered };
  const repeated = repetition(tokens, terms, first);
  if (repeated) return { ...base, soort: 'herhaling', ...repeated };
  const copula = afterCopula(tokens, first);
  if (copula !== undefined)
    return { ...base, soort: 'koppelwerkwoord', kern: skipArticle(tokens, copula), verb: first };
  if (SUBJECTS.has(tokens[first]?.lower ?? '') && SUBJECT_VERBS.has(tokens[first + 1]?.lower ?? '')) {
    const copula = afterCopula(tokens, first + 1);
    const isNaming =
      PASSIVES.has(tokens[first + 1]?.lower ?? '') && PLAATSWOORDEN.has(tokens[first]?.lower ?? '');
    const after = copula ?? first + 2;
    return {
      ...base,
      soort: 'verwijzing',
      kern: skipArticle(tokens, isNaming ? afterNaming(tokens, after) : after),
      verb: first + 1,
    };
  }
  return isArticleAt(tokens, first)
    ? { ...base, soort: 'lidwoord', kern: first + 1 }
    : { ...base, soort: 'gewoon', kern: first };
}
