import type { Comment } from './document.ts';
import { codeSpanEnds } from './markdown-code.ts';
import { type Line, splitLines } from './markdown-lines.ts';

const FENCE = /^[ \t>]*(?:[-*+][ \t]+)?(`{3,}|~{3,})/;
const INDENTED = /^(?: {4}|\t)/;
const OPEN = '<!--';
const CLOSE = '-->';

/** The comments of a Markdown document; what stands in code is none. In time linear in its length. */
export function findMarkdownComments(text: string): readonly Comment[] {
  const found: Comment[] = [];
  let fence: string | undefined;
  let mayBeCode = true;
  for (const { start, end } of splitLines(text)) {
    const done = found.at(-1)?.end ?? 0;
    if (end < done) continue;
    const from = Math.max(start, done);
    const line = text.slice(from, end);
    const run = from === start ? FENCE.exec(line)?.[1] : undefined;
    if (fence !== undefined) {
      if (run?.startsWith(fence) && line.trim().endsWith(run)) fence = undefined;
    } else if (run !== undefined) fence = run;
    else if (!(mayBeCode && INDENTED.test(line))) {
      mayBeCode = line.trim() === '';
      if (line.includes(OPEN) && !addComments(text, { start: from, end }, found)) return found;
    }
  }
  return found;
}

/** Adds the comments that begin in this line; false when one is never closed, so that it hides all that follows. */
function addComments(text: string, { start, end }: Line, found: Comment[]): boolean {
  const line = text.slice(start, end);
  const spanEnd = codeSpanEnds(line);
  const sign = /[\\`]|<!--/g;
  for (let match = sign.exec(line); match; match = sign.exec(line)) {
    const at = match.index;
    if (match[0] === OPEN) {
      const contentStart = start + at + OPEN.length;
      const contentEnd = text.indexOf(CLOSE, contentStart);
      if (contentEnd < 0) return false;
      found.push({ start: start + at, end: contentEnd + CLOSE.length, contentStart, contentEnd });
      sign.lastIndex = contentEnd + CLOSE.length - start;
    } else if (match[0] === '\\') sign.lastIndex = at + 2;
    else {
      let runEnd = at;
      while (line.charAt(runEnd) === '`') runEnd++;
      const close = spanEnd(at, runEnd - at);
      sign.lastIndex = close === undefined ? runEnd : close + runEnd - at;
    }
  }
  return true;
}
