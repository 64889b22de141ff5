import type { Analyse } from '../analyse.ts';
import type { Stretch } from './zinnen.ts';

/** After so many words in front of it the definitie can be complete without the clause. */
const MIN_BEFORE = 5;

/** How sure a clause behind a comma, up to the end, is an afterthought; `wat` and `hetgeen` always are. */
export const asideCertainty = (
  { tokens, words, opening }: Analyse,
  at: number,
  sentence: Stretch,
): number | undefined => {
  const { lower } = tokens[at + 1] ?? { lower: '' };
  if (lower === 'wat' || lower === 'hetgeen') return 0.75;
  if (!AFTERTHOUGHTS.has(lower)) return undefined;
  const otherComma = tokens.some(
    ({ text, index }) => text === ',' && index !== at && index > sentence.first && index < sentence.last,
  );
  if (otherComma) return undefined;
  return words.filter(({ index }) => index >= opening.kern && index < at).length < MIN_BEFORE
    ? undefined
    : 0.5;
};
const AFTERTHOUGHTS = new Set(['die', 'dat', 'waarbij', 'waarmee', 'waardoor']);
