import type { Analyse } from './analyse.ts';
import { mayEnd } from './repair.ts';
import { hasWordsOutsideBrackets } from './taal/haakjes.ts';
import type { Edit } from './toetsregel.ts';

/** What remains of a definitie after a fix has at least so many words. */
const MIN_REST = 5;
/** What these join would lose a half. */
const JOINING = new Set(['en', 'of', 'maar', 'noch', 'dan', 'wel', 'niet', 'ook', 'en/of']);
const CLOSING = new Set(['.', ';', ')', '!', '?', ':']);

/** Takes out tokens `first` to `last`, with the comma before them when they are an aside; undefined when the rest would not read on. */
export const dropPhrase = (
  { tokens, opening }: Analyse,
  first: number,
  last: number,
): readonly Edit[] | undefined => {
  const [before, from, to, after] = [tokens[first - 1], tokens[first], tokens[last], tokens[last + 1]];
  if (!before || !from || !to || first <= opening.kern || from.text !== from.lower) return undefined;
  if (JOINING.has(before.lower) || JOINING.has(after?.lower ?? '')) return undefined;
  const count = MIN_REST + (last - first + 1);
  if (!hasWordsOutsideBrackets(tokens, opening.kern, tokens.length, count)) return undefined;
  const edit = (start: number, end: number): readonly Edit[] => [
    { veld: 'definitie', start, end, tekst: '' },
  ];
  const isEnd = after === undefined || CLOSING.has(after.text);
  if (before.text === ',') {
    if (isEnd) return edit(before.start, to.end);
    return after.text === ',' ? edit(before.start, after.end) : undefined;
  }
  if (before.kind === 'mark') return undefined;
  if (isEnd || after.text === ',') return mayEnd(before) ? edit(before.end, to.end) : undefined;
  return after.kind === 'mark' ? undefined : edit(from.start, after.start);
};
