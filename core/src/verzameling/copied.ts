import type { ContentWord } from './words.ts';

/** A stretch of a text that stands in another text as well, as places in their lists of content words (both included). */
export interface Copy {
  readonly first: number;
  readonly last: number;
  readonly theirFirst: number;
  readonly theirLast: number;
  /** Number of words that are the same. */
  readonly words: number;
}

/** The longest run of words that both have, without a word between. */
const longestRun = (own: readonly ContentWord[], theirs: readonly ContentWord[]): Copy | undefined => {
  let best: Copy | undefined;
  let before = new Uint16Array(theirs.length + 1);
  for (let i = 0; i < own.length; i++) {
    const row = new Uint16Array(theirs.length + 1);
    for (let j = 0; j < theirs.length; j++) {
      if (own[i]?.stem !== theirs[j]?.stem) continue;
      const length = (before[j] ?? 0) + 1;
      row[j + 1] = length;
      if (length > (best?.words ?? 0))
        best = {
          first: i - length + 1,
          last: i,
          theirFirst: j - length + 1,
          theirLast: j,
          words: length,
        };
    }
    before = row;
  }
  return best;
};

/** In a copy, one word at a time can be left out, put in or changed. */
const SKIPS = [
  [0, 1],
  [1, 0],
  [1, 1],
] as const;
/** After a change, so many words must be the same again. */
const AFTER_SKIP = 2;

const runFrom = (
  own: readonly ContentWord[],
  theirs: readonly ContentWord[],
  [i, j]: readonly [number, number],
  step: 1 | -1,
): number => {
  let length = 0;
  for (;;) {
    const mine = own[i + step * length];
    if (!mine || mine.stem !== theirs[j + step * length]?.stem) return length;
    length++;
  }
};

/** Goes on in one direction, over single words that differ. */
const extend = (
  own: readonly ContentWord[],
  theirs: readonly ContentWord[],
  start: readonly [number, number],
  step: 1 | -1,
): { readonly own: number; readonly theirs: number; readonly words: number } => {
  let [i, j] = start;
  let words = 0;
  for (;;) {
    const next = SKIPS.map(([a, b]): readonly [number, number, number] => {
      const [x, y] = [i + step * (a + 1), j + step * (b + 1)];
      return [x, y, runFrom(own, theirs, [x, y], step)];
    }).find(([, , length]) => length >= AFTER_SKIP);
    if (!next) return { own: i, theirs: j, words };
    const [x, y, length] = next;
    i = x + step * (length - 1);
    j = y + step * (length - 1);
    words += length;
  }
};

/** The longest stretch that was copied, give or take a word here and there. */
export const findCopy = (own: readonly ContentWord[], theirs: readonly ContentWord[]): Copy | undefined => {
  const run = longestRun(own, theirs);
  if (!run) return undefined;
  const left = extend(own, theirs, [run.first, run.theirFirst], -1);
  const right = extend(own, theirs, [run.last, run.theirLast], 1);
  return {
    first: left.own,
    last: right.own,
    theirFirst: left.theirs,
    theirLast: right.theirs,
    words: left.words + run.words + right.words,
  };
};
