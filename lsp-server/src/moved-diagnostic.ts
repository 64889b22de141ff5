import type { Diagnostic } from 'vscode-languageserver/node';

const SOURCE = Symbol('source');

/** With the one that was moved, so that one that moves with every new line is one step away from it. */
interface Moved extends Diagnostic {
  readonly [SOURCE]: Diagnostic;
}

const isMoved = (one: object): one is Moved => SOURCE in one;

/** The same diagnostic, so many lines further on. */
export function moveDiagnostic(given: Diagnostic, lines: number): Diagnostic {
  const { start, end } = given.range;
  const moved: Moved = {
    ...given,
    range: {
      start: { line: start.line + lines, character: start.character },
      end: { line: end.line + lines, character: end.character },
    },
    [SOURCE]: isMoved(given) ? given[SOURCE] : given,
  };
  return moved;
}

/** What says the same but for its range, when this one was moved. */
export const sourceOf = (one: object): Diagnostic | undefined => (isMoved(one) ? one[SOURCE] : undefined);
