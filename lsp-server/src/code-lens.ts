import { judge } from '@definitie-app/core';
import type { CodeLens } from 'vscode-languageserver/node';
import { rangeOf } from './diagnostics.ts';
import type { CheckedLook } from './look.ts';
import { nl } from './messages/nl.ts';
import type { Registerstatus } from './registerstatus.ts';

/** Above each definitie its score, and its status in the register when that is known. */
export const codeLenses = ({ document, check }: CheckedLook, registerstatus: Registerstatus): CodeLens[] =>
  check.entries.flatMap(({ entry, bevindingen, isTested }): CodeLens[] => {
    if (!isTested) return [];
    const { score, acceptabel } = judge(bevindingen);
    const title = nl.lens(score, acceptabel, bevindingen.length, registerstatus.of(entry.concept.begrip));
    // Without a name it can be read, and does nothing.
    return [{ range: rangeOf(document, entry), command: { title, command: '' } }];
  });
