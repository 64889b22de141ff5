import { copyOf } from './known-words.ts';

/** So many answers are kept of one question: a few megabytes, while the words of a language recur far more often. */
const MAX_KEPT = 20_000;
/** A longer word is no word that recurs. */
const MAX_LENGTH = 40;

/**
 * Remembers what a pure function of one word answers. Most words of any text are those of every other text; when too many
 * are kept it starts again, so that memory does not grow with the number of texts.
 */
export const memo = <T>(answer: (word: string) => T): ((word: string) => T) => {
  const kept = new Map<string, { readonly value: T }>();
  return (word) => {
    const known = kept.get(word);
    if (known) return known.value;
    if (word.length > MAX_LENGTH) return answer(word);
    const own = copyOf(word);
    const value = answer(own);
    if (kept.size === MAX_KEPT) kept.clear();
    kept.set(own, { value });
    return value;
  };
};
