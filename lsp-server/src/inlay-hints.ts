import { judge } from '@definitie-app/core';
import type { InlayHint, Range } from 'vscode-languageserver/node';
import type { CheckedLook } from './look.ts';
import { nl } from './messages/nl.ts';

/** Behind each begrip its score. */
export function inlayHints({ document, check }: CheckedLook, range: Range): InlayHint[] {
  const [from, to] = [document.offsetAt(range.start), document.offsetAt(range.end)];
  return check.entries.flatMap(({ entry, bevindingen, isTested }): InlayHint[] => {
    if (!isTested || entry.end < from || entry.end > to) return [];
    const { score, redenen } = judge(bevindingen);
    return [
      {
        position: document.positionAt(entry.end),
        label: nl.score(score),
        paddingLeft: true,
        ...(redenen.length > 0 && { tooltip: redenen.join('\n') }),
      },
    ];
  });
}
