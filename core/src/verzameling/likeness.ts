import type { ContentWord } from './words.ts';

/** Which share of the words of both texts together they have in common, 0..1; order does not matter. */
export const jaccard = (a: readonly ContentWord[], b: readonly ContentWord[]): number => {
  const [left, right] = [new Set(a.map(({ stem }) => stem)), new Set(b.map(({ stem }) => stem))];
  let common = 0;
  for (const stem of left) if (right.has(stem)) common++;
  const all = left.size + right.size - common;
  return all === 0 ? 0 : common / all;
};

/** Which share of the words of `part` stands in `whole` as well, 0..1. */
export const coverage = (part: readonly ContentWord[], whole: readonly ContentWord[]): number => {
  const own = new Set(part.map(({ stem }) => stem));
  const theirs = new Set(whole.map(({ stem }) => stem));
  let common = 0;
  for (const stem of own) if (theirs.has(stem)) common++;
  return own.size === 0 ? 0 : common / own.size;
};
