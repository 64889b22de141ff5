import { type Bevinding, editProfiel, type ProfielWijziging, toetsregels } from '@definitie-app/core';
import { type CodeAction, CodeActionKind } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { FixSupport } from './code-actions.ts';
import { rangeOf } from './diagnostics.ts';
import type { FindingAt } from './findings-at.ts';
import { nl } from './messages/nl.ts';

/** The profile that counts for a document, or where it would come. */
export interface ProfielFile {
  readonly uri: string;
  /** Absent when there is none yet. */
  readonly text: string | undefined;
  /** Of an open one. */
  readonly version?: number;
}

const BLOKKEN = new Map(toetsregels.map(({ id, profielblok }) => [id, profielblok]));
const MAX_OFFERED = 10;

/** For each of these findings: switch its rule off for everyone, or let it know a word. */
export function profielActions(
  found: readonly FindingAt[],
  support: FixSupport,
  profiel: ProfielFile | undefined,
): CodeAction[] {
  if (!profiel) return [];
  const actions = new Map<string, CodeAction>();
  for (const { entry, bevinding, diagnostics } of found) {
    if (actions.size >= MAX_OFFERED) break;
    for (const { title, wijziging } of changesFor(bevinding, entry.concept.definitie)) {
      const edit = actions.has(title) ? undefined : profielEdit(profiel, wijziging, support);
      if (edit) actions.set(title, { title, kind: CodeActionKind.QuickFix, diagnostics, edit });
    }
  }
  return [...actions.values()];
}

function changesFor(
  { code, veld, start, end }: Bevinding,
  definitie: string,
): readonly { readonly title: string; readonly wijziging: ProfielWijziging }[] {
  const blok = veld === 'definitie' ? BLOKKEN.get(code) : undefined;
  const word = definitie.slice(start, end);
  return [
    ...(blok
      ? [{ title: nl.addAfkorting(word), wijziging: { blok, sleutel: word, waarde: nl.meaning } as const }]
      : []),
    { title: nl.ruleOff(code), wijziging: { blok: 'regels', sleutel: code, waarde: 'uit' } },
  ];
}

/** `undefined` when the profile has no place for it, or when this client cannot make one. */
function profielEdit({ uri, text, version }: ProfielFile, wijziging: ProfielWijziging, support: FixSupport) {
  if (text === undefined && !(support.canCreate && support.hasDocumentChanges)) return undefined;
  const edit = editProfiel(text ?? '', wijziging);
  if (!edit) return undefined;
  const document = TextDocument.create(uri, 'yaml', 0, text ?? '');
  const textEdit = { range: rangeOf(document, edit), newText: edit.tekst };
  if (!support.hasDocumentChanges) return { changes: { [uri]: [textEdit] } };
  const change = { textDocument: { uri, version: version ?? null }, edits: [textEdit] };
  return text === undefined
    ? { documentChanges: [{ kind: 'create' as const, uri, options: { ignoreIfExists: true } }, change] }
    : { documentChanges: [change] };
}
