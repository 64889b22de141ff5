import type { Comment } from './document.ts';
import { readString } from './turtle-scan.ts';
import { Unreadable } from './unreadable.ts';

/** The comments of a Turtle document; a `#` in a text, an IRI or an escape begins none. Linear, also in a broken file. */
export function findTurtleComments(text: string): readonly Comment[] {
  const found: Comment[] = [];
  // Only what may hide or begin a comment is looked at.
  const sign = /[#"'<\\]/g;
  for (let match = sign.exec(text); match; match = sign.exec(text)) {
    const start = match.index;
    if (match[0] === '#') {
      const end = lineEnd(text, start);
      found.push({ start, end, contentStart: start + 1, contentEnd: end });
      sign.lastIndex = end;
    } else if (match[0] === '\\') sign.lastIndex = start + 2;
    else sign.lastIndex = match[0] === '<' ? iriEnd(text, start) : stringEnd(text, start);
  }
  return found;
}

const lineEnd = (text: string, from: number): number => {
  let end = from;
  while (end < text.length && text.charCodeAt(end) !== 10 && text.charCodeAt(end) !== 13) end++;
  return end;
};

/** After the `>`; where white space comes first there is no IRI, and nothing else in between either. */
const iriEnd = (text: string, start: number): number => {
  let end = start + 1;
  while (end < text.length && text.charCodeAt(end) > 32 && text.charAt(end) !== '>') end++;
  return text.charAt(end) === '>' ? end + 1 : end;
};

const stringEnd = (text: string, start: number): number => {
  try {
    const { contentEnd, quote } = readString(text, start, () => undefined);
    return contentEnd + quote.length;
  } catch (error) {
    if (error instanceof Unreadable) return Math.max(start + 1, error.fout.end);
    throw error;
  }
};
