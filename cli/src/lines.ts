/** One line without its line break; number 1 is the first. */
export interface Line {
  readonly number: number;
  /** `too long`: longer than the limit, and skipped. */
  readonly bytes: Buffer | 'too long';
}

const LF = 0x0a;

/**
 * Cuts a stream of bytes in lines, all complete lines of a chunk at a time; also the last one without a line break.
 * Holds at most one chunk and one line of `limit` bytes.
 */
export async function* splitLines(
  chunks: AsyncIterable<Buffer>,
  limit: number,
): AsyncGenerator<readonly Line[]> {
  let number = 0;
  let pending: Buffer[] = [];
  let size = 0;
  const add = (part: Buffer): void => {
    size += part.length;
    if (size > limit) pending = [];
    else pending.push(part);
  };
  const finish = (): Line => {
    const bytes = size > limit ? 'too long' : Buffer.concat(pending);
    pending = [];
    size = 0;
    number += 1;
    return { number, bytes };
  };
  for await (const chunk of chunks) {
    const lines: Line[] = [];
    let start = 0;
    for (let end = chunk.indexOf(LF); end !== -1; end = chunk.indexOf(LF, start)) {
      add(chunk.subarray(start, end));
      lines.push(finish());
      start = end + 1;
    }
    if (start < chunk.length) add(chunk.subarray(start));
    if (lines.length > 0) yield lines;
  }
  if (size > 0) yield [finish()];
}
