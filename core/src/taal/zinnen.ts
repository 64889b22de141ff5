import { ZINSEINDEN } from './afkortingen.ts';
import { isCapital } from './tekens.ts';
import type { Token } from './tokens.ts';
import { KLASSE, ZINSBEGINNERS } from './woordklassen.ts';

/** A stretch of tokens: `first` and `last` are indices (both included), `start` and `end` offsets in the text. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
}

const stretch = (tokens: readonly Token[], first: number, last: number): Stretch => ({
  first,
  last,
  start: tokens[first]?.start ?? 0,
  end: tokens[last]?.end ?? 0,
});

const OPENING = new Set(`(["'‘“„«`);
const TRAILING = new Set(`)]"'’”»*_`);
const BULLETS = new Set(['-', '*', '•', '·', '–', '▪', '‣', '○', '']);
/** `dienst.Nadat` lacks a space, `A.B` does not. */
const ENDS_SMALL = /\p{Ll}\p{Ll}$/u;
/** A word this long before a full stop is no abbreviation. */
const LONG_WORD = 5;

const DOT = 46;

const isStop = ({ kind, text }: Token): boolean =>
  kind === 'mark' && (text.startsWith('.') || text.startsWith('!') || text.startsWith('?') || text === '…');

/** Whether this mark or number opens an item of a list: a bullet, `1.`, `2°.`, `a)`. */
export const isListMark = (tokens: readonly Token[], index: number): boolean => {
  const token = tokens[index];
  if (!token || (token.kind === 'word' && token.text.length > 2)) return false;
  const next = tokens[index + 1];
  const before = tokens[index - 1];
  const opensLine = !before || token.breaks > 0;
  if (token.kind === 'mark')
    return opensLine && BULLETS.has(token.text) && next?.breaks === 0 && next.start > token.end;
  const opensItem = opensLine || before?.text === ';' || before?.text === ':';
  if (!opensItem || !next || next.breaks > 0) return false;
  if (token.kind === 'number')
    return (
      token.text.length <= 3 &&
      (/[°º]$/.test(token.text) || next.text === '.' || next.text === ')') &&
      next.start === token.end
    );
  const isLetter = token.lower.length === 1 || (token.lower.length === 2 && token.lower.endsWith('.'));
  return isLetter && (token.lower.endsWith('.') || (next.text === ')' && next.start === token.end));
};

/** What names a part of a law by a letter: `onder b`, `onderdeel a`. */
const LETTERED = new Set(['onder', 'onderdeel', 'onderdelen', 'sub', 'letter', 'punt', 'lid']);

/** Whether a sentence can end with an abbreviation whose full stop is its own. */
const endsInAbbreviation = (tokens: readonly Token[], token: Token, next: Token): boolean => {
  if (token.kind !== 'word' || token.text.charCodeAt(token.text.length - 1) !== DOT) return false;
  if (!isCapital(next.text)) return false;
  if (ZINSEINDEN.has(token.lower)) return true;
  if (token.text.length !== 2) return false;
  return isCapital(token.text)
    ? ZINSBEGINNERS.has(next.lower)
    : LETTERED.has(tokens[token.index - 1]?.lower ?? '');
};

/** Whether the sentence that begins at `first` has no more than a number before the stop: `2. Tweede`. */
const isOnlyNumber = (tokens: readonly Token[], first: number, at: number): boolean =>
  at === first + 1 && tokens[first]?.kind === 'number';

const endsSentence = (tokens: readonly Token[], first: number, at: number, next: Token): boolean => {
  const stop = tokens[at];
  const before = tokens[at - 1];
  if (!stop || !before || isListMark(tokens, at - 1) || isOnlyNumber(tokens, first, at)) return false;
  const isApart = next.start > (tokens[next.index - 1]?.end ?? 0);
  if (!isApart) return next.kind === 'word' && isCapital(next.text) && ENDS_SMALL.test(before.text);
  if (next.kind === 'number' || OPENING.has(next.text)) return stop.text !== '…' && stop.text !== '...';
  if (next.kind === 'word' && isCapital(next.text)) return true;
  if (next.kind === 'link' || isListMark(tokens, next.index)) return true;
  return (
    stop.text === '.' && next.kind === 'word' && before.kind === 'word' && before.text.length >= LONG_WORD
  );
};

/** The sentences of a text. A line break alone ends none, an empty line does. */
export function findSentences(tokens: readonly Token[]): Stretch[] {
  const sentences: Stretch[] = [];
  let first = 0;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token) break;
    let last = at;
    const stops = isStop(token);
    if (stops)
      while (TRAILING.has(tokens[last + 1]?.text ?? '') && tokens[last + 1]?.start === tokens[last]?.end)
        last++;
    const next = tokens[last + 1];
    const isEnd =
      next !== undefined &&
      (next.breaks > 1 ||
        (stops ? endsSentence(tokens, first, at, next) : endsInAbbreviation(tokens, token, next)));
    if (isEnd) {
      sentences.push(stretch(tokens, first, last));
      first = last + 1;
      at = last;
    }
  }
  if (first < tokens.length) sentences.push(stretch(tokens, first, tokens.length - 1));
  return sentences;
}

/** A clause; `opener` is the word that makes it a subordinate or relative one. */
export interface Clause extends Stretch {
  readonly opener: Token | undefined;
}

const SEPARATORS = new Set([',', ';', ':', '(', ')', '–', '—', '[', ']']);

const OPENS_CLAUSE = KLASSE.betrekkelijk | KLASSE.onderschikker;

/** The clauses of a text: cut at commas and other marks, at sentence ends, and before words that open a clause. */
export function findClauses(tokens: readonly Token[], sentences: readonly Stretch[]): Clause[] {
  const clauses: Clause[] = [];
  for (const sentence of sentences) {
    let first = sentence.first;
    let opener: Token | undefined;
    const close = (last: number): void => {
      if (last >= first)
        clauses.push({ first, last, start: tokens[first]?.start ?? 0, end: tokens[last]?.end ?? 0, opener });
    };
    for (let at = sentence.first; at <= sentence.last; at++) {
      const token = tokens[at];
      if (!token) break;
      if (token.kind === 'mark') {
        if (!SEPARATORS.has(token.text)) continue;
        close(at - 1);
        first = at + 1;
        opener = undefined;
      } else if ((token.klasse & OPENS_CLAUSE) !== 0) {
        close(at - 1);
        first = at;
        opener = token;
      }
    }
    close(sentence.last);
  }
  return clauses;
}
