import { fixAllSafe } from '@definitie-app/core';
import type { CodeAction } from 'vscode-languageserver/node';
import { workspaceEdit } from './code-actions.ts';
import type { CheckedLook } from './look.ts';
import { nl } from './messages/nl.ts';

/** The kind that a client asks for when a file is saved, when its user wants that. */
export const FIX_ALL = 'source.fixAll.definitie';

/** A save waits for it: of a larger file, each proof would take too long. In UTF-16 units. */
const MAX_LENGTH = 1_000_000;

/** All fixes that keep the meaning, as one edit; nothing when there are none. */
export function fixAll(
  { document, check }: CheckedLook,
  hasDocumentChanges: boolean,
): CodeAction | undefined {
  const text = document.getText();
  const wanted = check.entries.flatMap(({ entry, bevindingen }) =>
    bevindingen.flatMap(({ fix }) => (fix?.veilig ? [{ entry, fix }] : [])),
  );
  if (wanted.length === 0 || text.length > MAX_LENGTH) return undefined;
  const entries = check.entries.map(({ entry }) => entry);
  const { edits } = fixAllSafe({ text, read: check.readAgain, entries }, wanted);
  return edits.length === 0
    ? undefined
    : { title: nl.fixAll, kind: FIX_ALL, edit: workspaceEdit(document, edits, hasDocumentChanges) };
}
