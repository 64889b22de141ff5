import { type Bevinding, type Entry, type FileEdit, type Fix, fileEdits } from '@definitie-app/core';
import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  type Diagnostic,
  type Range,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver/node';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import * as z from 'zod';
import type { Check } from './checked.ts';
import { placeOf, rangeOf } from './diagnostics.ts';

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

/** Which finding of which version of a document a quick fix without an edit is for. */
const Pending = z.object({
  uri: z.string(),
  version: z.int(),
  entry: z.int().min(0),
  bevinding: z.int().min(0),
});
export type Pending = z.infer<typeof Pending>;

export const pendingOf = (action: CodeAction): Pending | undefined => Pending.safeParse(action.data).data;

/** An edit is proven by reading the file that it makes: one request reads so many UTF-16 units, and at least one file. */
const MAX_READ = 1_000_000;

/**
 * One quick fix per finding that touches the asked range, has a fix, and has a place for it in the file. Of many, the first
 * have their edit, and the others only where the client asks for it later.
 */
export function codeActions(
  document: TextDocument,
  check: Check,
  { range, context }: CodeActionParams,
  { hasDocumentChanges, canResolve }: FixSupport,
): CodeAction[] {
  if (check.state !== 'checked' || !isAsked(CodeActionKind.QuickFix, context.only)) return [];
  const read = readOf(document, check);
  const start = document.offsetAt(range.start);
  const end = document.offsetAt(range.end);
  const shown = byKey(context.diagnostics);
  const { uri, version } = document;
  let left = Math.max(1, Math.floor(MAX_READ / Math.max(1, read.text.length)));

  const actionFor = (entry: Entry, bevinding: Bevinding, fix: Fix, data: Pending): CodeAction[] => {
    const place = placeOf(entry, bevinding);
    if (place.end < start || place.start > end) return [];
    const action: CodeAction = {
      title: fix.titel,
      kind: CodeActionKind.QuickFix,
      diagnostics: shown.get(keyOf({ code: bevinding.code, range: rangeOf(document, place) })) ?? [],
      isPreferred: fix.veilig,
    };
    if (left === 0) return canResolve ? [{ ...action, data }] : [];
    left--;
    const edits = fileEdits(read, entry, fix);
    return edits ? [{ ...action, edit: workspaceEdit(document, edits, hasDocumentChanges) }] : [];
  };
  return check.entries.flatMap(({ entry, bevindingen }, at) =>
    bevindingen.flatMap((bevinding, index) =>
      bevinding.fix
        ? actionFor(entry, bevinding, bevinding.fix, { uri, version, entry: at, bevinding: index })
        : [],
    ),
  );
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

const readOf = (document: TextDocument, { format, entries }: Extract<Check, { state: 'checked' }>) => ({
  text: document.getText(),
  read: format.read,
  entries: entries.map(({ entry }) => entry),
});

/** A client that asks for a kind means all kinds below it too; without a question for it, nobody wants what changes more. */
export const isAsked = (kind: string, only: readonly string[] | undefined): boolean =>
  only === undefined
    ? kind === CodeActionKind.QuickFix
    : only.some((one) => one === kind || one === CodeActionKind.Empty || kind.startsWith(`${one}.`));

/** A finding is known by its rule and its place. */
export const keyOf = ({ code, range: { start, end } }: { code?: Diagnostic['code']; range: Range }): string =>
  [code, start.line, start.character, end.line, end.character].join(' ');

export function byKey(diagnostics: readonly Diagnostic[]): ReadonlyMap<string, Diagnostic[]> {
  const found = new Map<string, Diagnostic[]>();
  for (const diagnostic of diagnostics) {
    const same = found.get(keyOf(diagnostic));
    if (same) same.push(diagnostic);
    else found.set(keyOf(diagnostic), [diagnostic]);
  }
  return found;
}

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
