import { lineStart, nextLine } from './line-at.ts';

const HEADING = /^ {0,3}(#{1,6})(?=[ \t]|$)/;

/** What must stand before the lines from `from` on to read them as they are read: the headings above them, and the head of a table. */
export function markdownOpening(text: string, from: number): string {
  const lines = tableHead(text, from);
  let level = 7;
  for (let at = from; at > 0 && level > 1; ) {
    const start = lineStart(text, at - 1);
    const found = levelAt(text, start, at);
    if (found < level) {
      lines.unshift(text.slice(start, at), '\n');
      level = found;
    }
    at = start;
  }
  return lines.join('');
}

/** 7 when it is no heading, as most lines are not. */
const levelAt = (text: string, start: number, end: number): number => {
  const first = text.charAt(start);
  if (first !== '#' && first !== ' ') return 7;
  return HEADING.exec(text.slice(start, end))?.[1]?.length ?? 7;
};

const isRow = (line: string): boolean => line.trimStart().startsWith('|');

function tableHead(text: string, from: number): string[] {
  if (!isRow(text.slice(from, nextLine(text, from)))) return [];
  const lines: string[] = [];
  for (let at = from; at > 0; ) {
    const start = lineStart(text, at - 1);
    const line = text.slice(start, at);
    if (!isRow(line)) break;
    lines.unshift(line);
    at = start;
  }
  return lines.slice(0, 2);
}
