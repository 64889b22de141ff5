import { type FileEdit, fileEdits } from '@definitie-app/core';
import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  type Diagnostic,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver/node';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Check } from './check.ts';
import { placeOf, rangeOf } from './diagnostics.ts';

/** One quick fix per finding that touches the asked range, has a fix, and has a place for it in the file. */
export function codeActions(
  document: TextDocument,
  check: Check,
  { range, context }: CodeActionParams,
  hasDocumentChanges: boolean,
): CodeAction[] {
  if (check.state !== 'checked' || !isAsked(context.only)) return [];
  const read = {
    text: document.getText(),
    read: check.format.read,
    entries: check.entries.map(({ entry }) => entry),
  };
  const start = document.offsetAt(range.start);
  const end = document.offsetAt(range.end);
  return check.entries.flatMap(({ entry, bevindingen }) =>
    bevindingen.flatMap((bevinding): CodeAction[] => {
      const { fix, code } = bevinding;
      const place = placeOf(entry, bevinding);
      if (!fix || place.end < start || place.start > end) return [];
      const edits = fileEdits(read, entry, fix);
      if (!edits) return [];
      const at = rangeOf(document, place);
      const solved = context.diagnostics.filter(
        (diagnostic) => diagnostic.code === code && isAt(diagnostic, at),
      );
      return [
        {
          title: fix.titel,
          kind: CodeActionKind.QuickFix,
          diagnostics: solved,
          isPreferred: fix.veilig,
          edit: workspaceEdit(document, edits, hasDocumentChanges),
        },
      ];
    }),
  );
}

/** A client that asks for a kind means all kinds below it too. */
const isAsked = (only: readonly string[] | undefined): boolean =>
  only === undefined ||
  only.some((kind) => kind === CodeActionKind.QuickFix || kind === CodeActionKind.Empty);

const isAt = ({ range: { start, end } }: Diagnostic, at: Diagnostic['range']): boolean =>
  start.line === at.start.line &&
  start.character === at.start.character &&
  end.line === at.end.line &&
  end.character === at.end.character;

function workspaceEdit(
  document: TextDocument,
  edits: readonly FileEdit[],
  hasDocumentChanges: boolean,
): WorkspaceEdit {
  const changes = edits.map((edit): TextEdit => ({ range: rangeOf(document, edit), newText: edit.tekst }));
  const { uri, version } = document;
  return hasDocumentChanges
    ? { documentChanges: [{ textDocument: { uri, version }, edits: changes }] }
    : { changes: { [uri]: changes } };
}
