import { copyOf, knownWordAt } from './known-words.ts';

/** So many answers are kept of one question: a few megabytes, while the words of a language recur far more often. */
const MAX_KEPT = 10_000;
/** A longer word, or one that ends in a digit or mark, hardly recurs. */
const MAX_LENGTH = 40;
const FIRST_LETTER = 65;

const mayRecur = (word: string): boolean =>
  word.length <= MAX_LENGTH && word.charCodeAt(word.length - 1) >= FIRST_LETTER;

/**
 * Remembers what a pure function of one word answers. Most words of any text are those of every other text; when too many
 * are kept it starts again, so that memory does not grow with the number of texts.
 */
export const memo = <T>(answer: (word: string) => T): ((word: string) => T) => {
  const kept = new Map<string, { readonly value: T }>();
  return (word) => {
    const known = kept.get(word);
    if (known) return known.value;
    if (!mayRecur(word)) return answer(word);
    // The very string that the tokens of other texts have: so it is found without comparing letters.
    const found = knownWordAt(word, 0)?.lower;
    const own = found?.length === word.length ? found : copyOf(word);
    const value = answer(own);
    if (kept.size === MAX_KEPT) kept.clear();
    kept.set(own, { value });
    return value;
  };
};
