/** Both from 1; the column in UTF-16 units, as editors count. */
export interface Position {
  readonly regel: number;
  readonly kolom: number;
}

/** Finds line and column of offsets in a text; LF, CRLF and CR end a line. Reads no further than was asked for. */
export function createPositions(text: string): (offset: number) => Position {
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
