import { type FileEdit, fileEdits } from '@definitie-app/core';
import {
  type CodeAction,
  CodeActionKind,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver/node';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import * as z from 'zod';
import type { Check, Checked } from './checked.ts';
import { rangeOf } from './diagnostics.ts';
import type { FindingAt } from './findings-at.ts';

/** What this client can do with a quick fix. */
export interface FixSupport {
  readonly hasDocumentChanges: boolean;
  /** Lets the user type on in what was put in. */
  readonly hasSnippets: boolean;
  /** Can make a file. */
  readonly canCreate: boolean;
  /** Asks for the edit of a quick fix when the user chooses it. */
  readonly canResolve: boolean;
}

/** Which finding of which version of a document a quick fix without an edit is for, and whether it mends or silences it. */
const Pending = z.object({
  soort: z.enum(['herstel', 'onderdruk']),
  uri: z.string(),
  version: z.int(),
  entry: z.int().min(0),
  bevinding: z.int().min(0),
  /** What others say decides about it too: at its place there can be another finding by now. */
  code: z.string(),
});
export type Pending = z.infer<typeof Pending>;

export const pendingOf = (action: CodeAction): Pending | undefined => Pending.safeParse(action.data).data;

/** An edit is proven by reading the file that it makes: one request reads so many UTF-16 units, and at least one file. */
const MAX_READ = 1_000_000;

/**
 * One quick fix for each of these findings that has a fix, and a place for it in the file. Of many, the first
 * have their edit, and the others only where the client asks for it later.
 */
export function codeActions(
  document: TextDocument,
  check: Checked,
  found: readonly FindingAt[],
  { hasDocumentChanges, canResolve }: FixSupport,
): CodeAction[] {
  const read = readOf(document, check);
  const { uri, version } = document;
  let left = Math.max(1, Math.floor(MAX_READ / Math.max(1, read.text.length)));
  const actionFor = ({ entry, bevinding: { code, fix }, at, diagnostics }: FindingAt): CodeAction[] => {
    if (!fix) return [];
    const action = {
      title: fix.titel,
      kind: CodeActionKind.QuickFix,
      diagnostics,
      isPreferred: fix.veilig,
    };
    if (left === 0) {
      const data: Pending = { soort: 'herstel', uri, version, code, ...at };
      return canResolve ? [{ ...action, data }] : [];
    }
    left--;
    const edits = fileEdits(read, entry, fix);
    return edits ? [{ ...action, edit: workspaceEdit(document, edits, hasDocumentChanges) }] : [];
  };
  return found.flatMap(actionFor);
}

/** The edit of a quick fix that was offered without one; `undefined` when the file has no place for it. */
export function resolveEdit(
  document: TextDocument,
  check: Check,
  pending: Pending,
  { hasDocumentChanges }: FixSupport,
): WorkspaceEdit | undefined {
  if (check.state !== 'checked') return undefined;
  const checked = check.entries[pending.entry];
  const fix = checked?.bevindingen[pending.bevinding]?.fix;
  const edits = checked && fix && fileEdits(readOf(document, check), checked.entry, fix);
  return edits && workspaceEdit(document, edits, hasDocumentChanges);
}

const readOf = (document: TextDocument, { readAgain, entries }: Checked) => ({
  text: document.getText(),
  read: readAgain,
  entries: entries.map(({ entry }) => entry),
});

/** A client that asks for a kind means all kinds below it too; without a question for it, nobody wants what changes more. */
export const isAsked = (kind: string, only: readonly string[] | undefined): boolean =>
  only === undefined
    ? kind === CodeActionKind.QuickFix
    : only.some((one) => one === kind || one === CodeActionKind.Empty || kind.startsWith(`${one}.`));

export function workspaceEdit(
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
