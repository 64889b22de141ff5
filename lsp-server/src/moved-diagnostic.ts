import type { Diagnostic } from 'vscode-languageserver/node';

const sources = new WeakMap<object, object>();

/** The same diagnostic, so many lines further on. */
export function moveDiagnostic(given: Diagnostic, lines: number): Diagnostic {
  const { start, end } = given.range;
  const moved: Diagnostic = {
    ...given,
    range: { start: { ...start, line: start.line + lines }, end: { ...end, line: end.line + lines } },
  };
  sources.set(moved, sourceOf(given));
  return moved;
}

/** What says the same but for its range: the one that was moved, or this one itself. */
export const sourceOf = (one: object): object => sources.get(one) ?? one;
