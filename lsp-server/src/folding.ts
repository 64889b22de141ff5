import type { FoldingRange } from 'vscode-languageserver/node';
import type { CheckedLook } from './look.ts';

/** Each definitie with all that is said about it, where that takes more than one line. */
export const foldingRanges = ({ document, check }: CheckedLook): FoldingRange[] =>
  check.entries.flatMap(({ entry: { block } }) => {
    const startLine = document.positionAt(block.start).line;
    const endLine = document.positionAt(block.end).line;
    return endLine > startLine ? [{ startLine, endLine }] : [];
  });
