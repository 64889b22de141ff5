/** A stretch of one line in the file, without its line break; offsets in UTF-16 units. */
export interface Line {
  readonly start: number;
  readonly end: number;
}

/** A stretch of running text: its lines, without what the block puts before them. */
export type Lines = readonly Line[];

const [TAB, LF, CR, SPACE, NBSP, BOM] = [9, 10, 13, 32, 0xa0, 0xfeff];

/** A line break as editors count them: CRLF, LF or CR. A byte order mark is no part of the first line. */
export function splitLines(text: string): Lines {
  const lines: Line[] = [];
  let start = text.charCodeAt(0) === BOM ? 1 : 0;
  // Almost no file has a CR, and then nothing needs to look for one.
  let cr = text.indexOf('\r');
  for (let lf = text.indexOf('\n'); lf >= 0 || cr >= 0; ) {
    const end = cr < 0 || (lf >= 0 && lf < cr) ? lf : cr;
    lines.push({ start, end });
    start = text.charCodeAt(end) === CR && text.charCodeAt(end + 1) === LF ? end + 2 : end + 1;
    if (lf >= 0 && lf < start) lf = text.indexOf('\n', start);
    if (cr >= 0 && cr < start) cr = text.indexOf('\r', start);
  }
  lines.push({ start, end: text.length });
  return lines;
}

/** Without white space at either side. */
export function trimLine(text: string, line: Line): Line {
  let { start, end } = line;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return start === line.start && end === line.end ? line : { start, end };
}

/** Where the line begins to say something; its end when it is empty. */
export function firstSign(text: string, { start, end }: Line): number {
  let at = start;
  while (at < end && isSpace(text.charCodeAt(at))) at++;
  return at;
}

export const isEmpty = (text: string, line: Line): boolean => firstSign(text, line) === line.end;

/** How far the text of a line is from its margin, in columns; a tab goes on to the next multiple of four. */
export function indentOf(text: string, { start, end }: Line): number {
  let columns = 0;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === TAB) columns += 4 - (columns % 4);
    else if (code === SPACE) columns++;
    else break;
  }
  return columns;
}

/** The line without so many columns of white space, or without all that it has. */
export function dedent(text: string, { start, end }: Line, columns: number): Line {
  let at = start;
  for (let done = 0; done < columns && at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === TAB) done += 4 - (done % 4);
    else if (code === SPACE) done++;
    else break;
  }
  return { start: at, end };
}

const isSpace = (code: number): boolean => code === SPACE || code === TAB || code === NBSP || code === BOM;
