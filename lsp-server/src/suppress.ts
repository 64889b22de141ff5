import {
  applyFileEdits,
  type Entry,
  type FileEdit,
  findOnderdrukkingen,
  lineEnd,
  lineStart,
  ONDERDRUKKING,
} from '@definitie-app/core';
import { type CodeAction, CodeActionKind, type WorkspaceEdit } from 'vscode-languageserver/node';
import { type FixSupport, type Pending, workspaceEdit } from './code-actions.ts';
import { rangeOf } from './diagnostics.ts';
import type { FindingAt } from './findings-at.ts';
import type { CheckedLook } from './look.ts';
import { nl } from './messages/nl.ts';

/** Of a larger file, the proof is given for what someone chooses, where the client asks for it then. In UTF-16 units. */
const MAX_AT_ONCE = 50_000;
/** One request offers so many: each is proven by reading the file that it makes. */
const MAX_OFFERED = 5;
/** Of a larger file, the proof would take too long. In UTF-16 units. */
const MAX_LENGTH = 1_000_000;

/** For each of these findings: a comment that says not to report it here, with room for the reason. */
export function suppressActions(
  look: CheckedLook,
  found: readonly FindingAt[],
  support: FixSupport,
): CodeAction[] {
  const { document, check } = look;
  const { length } = document.getText();
  const { languageId } = check.format;
  if (length > MAX_LENGTH) return [];
  const isLater = length > MAX_AT_ONCE && support.canResolve && SIGNS.has(languageId);
  const { uri, version } = document;
  const actions = new Map<string, CodeAction>();
  for (const { bevinding, at, diagnostics } of found) {
    const { code } = bevinding;
    const key = `${at.entry} ${code}`;
    if (actions.has(key) || actions.size >= MAX_OFFERED) continue;
    const action = { title: nl.suppress(code), kind: CodeActionKind.QuickFix, diagnostics };
    const edit = isLater ? undefined : suppressWorkspaceEdit(look, at, support);
    if (edit) actions.set(key, { ...action, edit });
    else if (isLater)
      actions.set(key, {
        ...action,
        data: { soort: 'onderdruk', uri, version, code, ...at } satisfies Pending,
      });
  }
  return [...actions.values()];
}

/** The edit that puts the comment there for a finding; `undefined` when the file has no place for it. */
export function suppressWorkspaceEdit(
  look: CheckedLook,
  at: FindingAt['at'],
  { hasSnippets, hasDocumentChanges }: FixSupport,
): WorkspaceEdit | undefined {
  const code = look.check.entries[at.entry]?.bevindingen[at.bevinding]?.code;
  const edit = code === undefined ? undefined : suppressEdit(look, at.entry, code);
  if (!edit) return undefined;
  return hasSnippets
    ? asSnippet(look, edit)
    : workspaceEdit(look.document, [edit.comment], hasDocumentChanges);
}

interface Suppression {
  readonly comment: FileEdit;
  /** What stands in the comment before and after the reason. */
  readonly before: string;
  readonly after: string;
}

/** The comment that suppresses a rule for one entry; `undefined` when the file has no place for it. */
function suppressEdit(
  { document, check }: CheckedLook,
  index: number,
  code: string,
): Suppression | undefined {
  const text = document.getText();
  const entry = check.entries[index]?.entry;
  if (!entry) return undefined;
  for (const { at, before, after } of placesFor(check.format.languageId, text, entry, code)) {
    const comment = { start: at, end: at, tekst: before + nl.suppressReason + after };
    const changed = applyFileEdits(text, [comment]);
    const { entries } = check.format.read(changed);
    const counted = findOnderdrukkingen(changed, check.format, entries).of(index);
    const isSame =
      entries.length === check.entries.length &&
      entries.every(
        ({ concept }, other) =>
          concept.begrip === check.entries[other]?.entry.concept.begrip &&
          concept.definitie === check.entries[other]?.entry.concept.definitie,
      );
    if (isSame && counted.some(({ regels }) => regels.some((regel) => regel.code === code)))
      return { comment, before, after };
  }
  return undefined;
}

/** Where such a comment can stand, the best place first. */
function placesFor(languageId: string, text: string, entry: Entry, code: string) {
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const start = lineStart(text, Math.min(entry.block.start, entry.start));
  const indent = /^[ \t]*/.exec(text.slice(start, entry.block.start))?.[0] ?? '';
  const definitie = entry.velden.definitie?.range(0, entry.concept.definitie.length);
  const [open, close] = SIGNS.get(languageId) ?? [];
  if (open === undefined || close === undefined) return [];
  const before = `${open}${ONDERDRUKKING} ${code}: `;
  return [
    // Between the rows of a table or the lines of a paragraph a line of its own would end them.
    ...(languageId !== 'markdown' || isBlankBefore(text, start)
      ? [{ at: start, before: indent + before, after: close + newline }]
      : []),
    ...(definitie ? [{ at: definitie.end, before: ` ${before}`, after: close }] : []),
    ...(definitie ? [{ at: lineEnd(text, definitie.end), before: ` ${before}`, after: close }] : []),
  ];
}

const SIGNS: ReadonlyMap<string, readonly [string, string]> = new Map([
  ['markdown', ['<!-- ', ' -->']],
  ['turtle', ['# ', '']],
  ['yaml', ['# ', '']],
]);

const isBlankBefore = (text: string, start: number): boolean => {
  const before = text.slice(Math.max(0, start - LOOK_BACK), start).replace(/\r?\n$|\r$/, '');
  return before.trim() === '' || /[\r\n][ \t]*$/.test(before);
};
const LOOK_BACK = 200;

/** As a snippet, so that the user can type the reason at once. */
const asSnippet = ({ document }: CheckedLook, { comment, before, after }: Suppression) => ({
  documentChanges: [
    {
      textDocument: { uri: document.uri, version: document.version },
      edits: [
        {
          range: rangeOf(document, comment),
          snippet: {
            kind: 'snippet' as const,
            value: `${escaped(before)}\${1:${nl.suppressReason}}${escaped(after)}`,
          },
        },
      ],
    },
  ],
});

const escaped = (text: string): string => text.replace(/[\\$}]/g, '\\$&');
