/** A stretch of one line in the file, without its line break; offsets in UTF-16 units. */
export interface Line {
  readonly start: number;
  readonly end: number;
}

/** A stretch of running text: its lines, without what the block puts before them. */
export type Lines = readonly Line[];

/** A line break as editors count them: CRLF, LF or CR. */
export function splitLines(text: string): Lines {
  const lines: Line[] = [];
  let start = 0;
  for (const match of text.matchAll(/\r\n|\n|\r/g)) {
    lines.push({ start, end: match.index });
    start = match.index + match[0].length;
  }
  lines.push({ start, end: text.length });
  return lines;
}

/** Without white space at either side. */
export function trimLine(text: string, line: Line): Line {
  let { start, end } = line;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return { start, end };
}

const isSpace = (code: number): boolean => code === 32 || code === 9 || code === 0xa0 || code === 0xfeff;
