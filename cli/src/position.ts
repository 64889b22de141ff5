/** Both from 1; the column in UTF-16 units, as editors count, or in bytes where that is asked for. */
export interface Position {
  readonly regel: number;
  readonly kolom: number;
  /** In a workbook the sheet and the cell, such as `Begrippen!C12`; then `regel` and `kolom` are those of the cell. */
  readonly cel?: string;
}

/** In what columns are counted: as editors do, or in bytes of UTF-8. */
export type Unit = 'utf16' | 'bytes';

/** Of a place in a text; what is asked for in order costs no more than the text is long. */
export type FindPosition = (offset: number) => Position;

const BOM_BYTES = 3;

/** Finds line and column of offsets in a text; LF, CRLF and CR end a line. Reads no further than was asked for. */
export function createPositions(text: string): FindPosition {
  const starts = [0];
  const breaks = text.matchAll(/\r\n|\r|\n/g);
  const readTo = (offset: number): void => {
    while ((starts.at(-1) ?? 0) <= offset) {
      const { done, value } = breaks.next();
      if (done) return;
      starts.push(value.index + value[0].length);
    }
  };
  return (offset) => {
    readTo(offset);
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { regel: low + 1, kolom: offset - (starts[low] ?? 0) + 1 };
  };
}

/** The same with columns in bytes; the byte order mark that the text was read without is part of the first line. */
export function createBytePositions(text: string, hasBom: boolean): FindPosition {
  const positions = createPositions(text);
  let last = { start: 0, offset: 0, bytes: 0 };
  return (offset) => {
    const { regel, kolom } = positions(offset);
    const start = offset - kolom + 1;
    // On from the last place on the same line: a line can be as long as the file.
    const from = last.start === start && last.offset <= offset ? last : { offset: start, bytes: 0 };
    const bytes = from.bytes + Buffer.byteLength(text.slice(from.offset, offset));
    last = { start, offset, bytes };
    return { regel, kolom: bytes + 1 + (hasBom && regel === 1 ? BOM_BYTES : 0) };
  };
}
