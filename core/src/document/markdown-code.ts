/** How often the sign at `at` stands there in a row. */
export const runLength = (text: string, at: number): number => {
  let end = at + 1;
  while (text.charAt(end) === text.charAt(at)) end++;
  return end - at;
};

const NO_CODE = (): undefined => undefined;

/** Finds the run of backticks that closes the one at `at`: the next one of the same length. */
export function codeSpanEnds(text: string): (at: number, length: number) => number | undefined {
  if (!text.includes('`')) return NO_CODE;
  const byLength = new Map<number, number[]>();
  for (const { index, 0: run } of text.matchAll(/`+/g)) {
    const found = byLength.get(run.length);
    if (found) found.push(index);
    else byLength.set(run.length, [index]);
  }
  for (const found of byLength.values()) found.reverse();
  return (at, length) => {
    const left = byLength.get(length) ?? [];
    while (left.length > 0 && (left.at(-1) ?? 0) <= at) left.pop();
    return left.at(-1);
  };
}

/** What is shown otherwise in code: its line breaks, and in a cell its escaped pipes. */
export function readCode(
  text: string,
  start: number,
  end: number,
  isCell: boolean,
  drop: (start: number, end: number, tekst: string) => void,
): void {
  for (let at = start; at < end; at++) {
    if (text.charAt(at) === '\n') drop(at, at + 1, ' ');
    if (isCell && text.startsWith('\\|', at)) drop(at, at + 2, '|');
  }
}
