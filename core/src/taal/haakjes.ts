import type { Token } from './tokens.ts';

/** The words of these tokens, without what stands in brackets. */
export const wordsOutsideBrackets = (tokens: readonly Token[]): Token[] => {
  const words: Token[] = [];
  let depth = 0;
  for (const token of tokens) {
    if (token.text === '(') depth++;
    else if (token.text === ')') depth = Math.max(0, depth - 1);
    else if (depth === 0 && token.kind !== 'mark') words.push(token);
  }
  return words;
};

/** Whether so many words stand from `from` up to `to` (indices, `to` excluded) outside brackets; reads no further than needed. */
export const hasWordsOutsideBrackets = (
  tokens: readonly Token[],
  from: number,
  to: number,
  count: number,
): boolean => {
  let depth = 0;
  let seen = 0;
  for (let at = from; at < to && seen < count; at++) {
    const token = tokens[at];
    if (!token) break;
    if (token.text === '(') depth++;
    else if (token.text === ')') depth = Math.max(0, depth - 1);
    else if (depth === 0 && token.kind !== 'mark') seen++;
  }
  return seen >= count;
};
