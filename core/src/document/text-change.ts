/** The one place where two versions of a text differ; offsets in UTF-16 units. */
export interface TextChange {
  readonly start: number;
  /** In the version before. */
  readonly oldEnd: number;
  /** In the version after it. */
  readonly end: number;
  /** How much further on everything behind it stands. */
  readonly delta: number;
}

/** Texts are compared in pieces: most of two versions is the same. */
const PIECE = 4096;

function sameStart(a: string, b: string): number {
  const shortest = Math.min(a.length, b.length);
  let at = 0;
  while (at + PIECE <= shortest && a.slice(at, at + PIECE) === b.slice(at, at + PIECE)) at += PIECE;
  while (at < shortest && a.charCodeAt(at) === b.charCodeAt(at)) at++;
  return at;
}

/** How many units at the end are the same, at most so many. */
function sameEnd(a: string, b: string, most: number): number {
  const [aEnd, bEnd] = [a.length, b.length];
  let same = 0;
  while (
    same + PIECE <= most &&
    a.slice(aEnd - same - PIECE, aEnd - same) === b.slice(bEnd - same - PIECE, bEnd - same)
  )
    same += PIECE;
  while (same < most && a.charCodeAt(aEnd - 1 - same) === b.charCodeAt(bEnd - 1 - same)) same++;
  return same;
}

/** The smallest change that makes the one of the other. */
export function findChange(before: string, after: string): TextChange {
  const start = sameStart(before, after);
  const same = sameEnd(before, after, Math.min(before.length, after.length) - start);
  const [oldEnd, end] = [before.length - same, after.length - same];
  return { start, oldEnd, end, delta: end - oldEnd };
}
