const isBreak = (code: number): boolean => code === 10 || code === 13;

/**
 * Where the line begins in which this offset lies. Looks back to the line break itself: to look for the last CR or LF goes
 * back to the beginning of a text that has only one of them.
 */
export const lineStart = (text: string, at: number): number => {
  let start = at;
  while (start > 0 && !isBreak(text.charCodeAt(start - 1))) start--;
  return start;
};

/** Where the line ends in which this offset lies, without its line break. */
export const lineEnd = (text: string, at: number): number => {
  let end = at;
  while (end < text.length && !isBreak(text.charCodeAt(end))) end++;
  return end;
};

/** The lines on which something stands, from the beginning of the first to the end of the last. */
export const linesAround = (
  text: string,
  start: number,
  end: number,
): { readonly start: number; readonly end: number } => ({
  start: lineStart(text, start),
  end: lineEnd(text, end),
});

/** Where the next line begins, or the text ends. */
export const nextLine = (text: string, at: number): number => {
  const end = lineEnd(text, at);
  return Math.min(text.length, text.startsWith('\r\n', end) ? end + 2 : end + 1);
};
