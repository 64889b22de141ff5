/** A run of `*`, `_` or `~` in running text, with the characters beside it. */
export interface Run {
  readonly at: number;
  readonly length: number;
  readonly sign: string;
  readonly before: string;
  readonly after: string;
}

type Pair = readonly [openStart: number, openEnd: number, closeStart: number, closeEnd: number];

const isSpace = (sign: string): boolean => sign === '' || /\s/u.test(sign);
const isPunctuation = (sign: string): boolean => /[\p{P}\p{S}]/u.test(sign);

const isLeft = ({ before, after }: Run): boolean =>
  !isSpace(after) && (!isPunctuation(after) || isSpace(before) || isPunctuation(before));
const isRight = ({ before, after }: Run): boolean =>
  !isSpace(before) && (!isPunctuation(before) || isSpace(after) || isPunctuation(after));

const mayOpen = (run: Run): boolean =>
  isLeft(run) && (run.sign !== '_' || !isRight(run) || isPunctuation(run.before));
const mayClose = (run: Run): boolean =>
  isRight(run) && (run.sign !== '_' || !isLeft(run) || isPunctuation(run.after));

/** How many signs of these two runs make one pair of markup. */
const pairWidth = (sign: string, open: number, close: number): number => {
  if (sign === '~') return open === close && open <= 2 ? open : 0;
  return open >= 2 && close >= 2 ? 2 : 1;
};

interface Opener {
  readonly run: Run;
  /** Signs not yet used, at the left of the run. */
  readonly left: number;
}

/** Which signs are emphasis and belong together, as CommonMark matches them; each run is looked at a bounded number of times. */
export function findEmphasis(runs: readonly Run[]): readonly Pair[] {
  const pairs: Pair[] = [];
  const openers: Opener[] = [];
  for (const run of runs) {
    let used = 0;
    while (mayClose(run) && used < run.length) {
      const index = openers.findLastIndex((opener) => matches(opener, run));
      const opener = openers[index];
      const width = opener ? pairWidth(run.sign, opener.left, run.length - used) : 0;
      if (!opener || width === 0) break;
      openers.length = index;
      const openEnd = opener.run.at + opener.left;
      const closeStart = run.at + used;
      pairs.push([openEnd - width, openEnd, closeStart, closeStart + width]);
      if (opener.left > width) openers.push({ run: opener.run, left: opener.left - width });
      used += width;
    }
    if (used < run.length && mayOpen(run)) {
      // What is left of a run that closed something can only open at its right end.
      openers.push({
        run: { ...run, at: run.at + used, length: run.length - used },
        left: run.length - used,
      });
      if (openers.length > MAX_OPEN) openers.shift();
    }
  }
  return pairs;
}

/** More unclosed emphasis than a person writes: the oldest is then text. */
const MAX_OPEN = 50;

const matches = ({ run: open }: Opener, close: Run): boolean =>
  open.sign === close.sign &&
  !(
    (mayClose(open) || mayOpen(close)) &&
    (open.length + close.length) % 3 === 0 &&
    !(open.length % 3 === 0 && close.length % 3 === 0)
  );
