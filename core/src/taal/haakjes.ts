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
