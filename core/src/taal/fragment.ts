import type { Token } from './tokens.ts';
import { hasKlasse, KLASSE } from './woordklassen.ts';
import type { Stretch } from './zinnen.ts';

/** Behind a comma these words go on with the definitie, not with the examples. */
const leavesExamples = (token: Token): boolean => hasKlasse(token, KLASSE.betrekkelijk | KLASSE.voorzetsel);

/** What examples or an explanation take up in a text. */
export interface Fragment {
  /** Indices, both included: of the words that are too much, brackets and comma included. */
  readonly first: number;
  readonly last: number;
  readonly isBracketed: boolean;
}

/** The fragment that the marker opens: to the closing bracket, a next relative clause, or the end of the sentence. */
export const fragmentAt = (
  tokens: readonly Token[],
  at: number,
  sentence: Stretch,
  open: number | undefined,
): Fragment => {
  const lastWord =
    tokens[sentence.last]?.kind === 'mark' && tokens[sentence.last]?.text !== ')'
      ? sentence.last - 1
      : sentence.last;
  if (open !== undefined) {
    let close = at;
    while (close < sentence.last && tokens[close]?.text !== ')') close++;
    if (tokens[close]?.text === ')') return { first: open, last: close, isBracketed: true };
  }
  let last = at;
  while (last < lastWord) {
    const [next, after] = [tokens[last + 1], tokens[last + 2]];
    if (next?.text === ';' || (next?.text === ',' && after && leavesExamples(after))) break;
    last++;
  }
  return { first: tokens[at - 1]?.text === ',' ? at - 1 : at, last, isBracketed: false };
};
