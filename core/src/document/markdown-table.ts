import { type Line, trimLine } from './markdown-lines.ts';

/** The cells of a table row, trimmed; `\|` does not end a cell. */
export function splitRow(text: string, line: Line): readonly Line[] {
  const { start, end } = trimLine(text, line);
  const cells: Line[] = [];
  let from = text.charAt(start) === '|' && start < end ? start + 1 : start;
  for (let at = from; at < end; at++) {
    const sign = text.charCodeAt(at);
    if (sign === 92) at++;
    else if (sign === 124) {
      cells.push(trimLine(text, { start: from, end: at }));
      from = at + 1;
    }
  }
  if (from < end) cells.push(trimLine(text, { start: from, end }));
  return cells;
}

/** The line of dashes below the head of a table with this many cells. */
export const isDelimiterRow = (line: string, cells: number): boolean => {
  const shown = line.trim();
  if (!/^[|:\-\s]+$/.test(shown) || !shown.includes('-') || /^ {4}/.test(line)) return false;
  const columns = shown.replace(/^\|/, '').replace(/\|$/, '').split('|');
  return columns.length === cells && columns.every((column) => /^:?-+:?$/.test(column.trim()));
};
