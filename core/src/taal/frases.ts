import type { Token } from './tokens.ts';

/** A phrase of the list as it stands in a text. */
export interface Frase<T> {
  /** Number of tokens. */
  readonly length: number;
  readonly about: T;
}

/**
 * Makes a finder of phrases: given tokens and a place, the first phrase of the list that begins there.
 * The words of a phrase are small letters with single spaces; a mark such as `:` is a word of its own.
 */
export const findFrases = <T>(
  list: readonly (readonly [phrase: string, about: T])[],
): ((tokens: readonly Token[], at: number) => Frase<T> | undefined) => {
  const byFirst = new Map<string, { readonly words: readonly string[]; readonly about: T }[]>();
  for (const [phrase, about] of list) {
    const words = phrase.split(' ');
    const [first = ''] = words;
    byFirst.set(first, [...(byFirst.get(first) ?? []), { words, about }]);
  }
  return (tokens, at) => {
    const found = byFirst
      .get(tokens[at]?.lower ?? '')
      ?.find(({ words }) => words.every((word, i) => tokens[at + i]?.lower === word));
    return found && { length: found.words.length, about: found.about };
  };
};
