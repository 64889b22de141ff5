import { pathToFileURL } from 'node:url';
import type { Concept } from '@definitie-app/core';
import {
  type CancellationToken,
  type CodeAction,
  CodeActionKind,
  CodeLensRefreshRequest,
  type Connection,
  type InitializeParams,
  LSPErrorCodes,
  ResponseError,
} from 'vscode-languageserver/node';
import * as z from 'zod';
import { type ProfielFile, profielActions } from './add-to-profiel.ts';
import { fixSupportOf } from './capabilities.ts';
import { codeActions, isAsked, pendingOf, resolveEdit } from './code-actions.ts';
import { codeLenses } from './code-lens.ts';
import { completion } from './completion.ts';
import { definition } from './definition.ts';
import { readText } from './file-index.ts';
import { findingsAt } from './findings-at.ts';
import { FIX_ALL, fixAll } from './fix-all.ts';
import { foldingRanges } from './folding.ts';
import { hover } from './hover.ts';
import { inlayHints } from './inlay-hints.ts';
import { type CheckedLook, isChecked } from './look.ts';
import { nl } from './messages/nl.ts';
import { AT, DOCUMENT, guarded, IN } from './params.ts';
import { references } from './references.ts';
import { createRegisterstatus } from './registerstatus.ts';
import { prepareRename, rename } from './rename.ts';
import { semanticTokens } from './semantic-tokens.ts';
import { suppressActions, suppressWorkspaceEdit } from './suppress.ts';
import { documentSymbols, workspaceSymbols } from './symbols.ts';
import type { Workspace } from './workspace.ts';
import { workspaceDiagnostics } from './workspace-diagnostics.ts';

interface About {
  readonly textDocument: { readonly uri: string };
}

/** Answers what an editor asks about the documents of a workspace. */
export function registerFeatures(
  connection: Connection,
  params: InitializeParams,
  workspace: Workspace,
): void {
  const { capabilities } = params;
  const fixSupport = fixSupportOf(capabilities);
  const { hasDocumentChanges } = fixSupport;
  const hasLinks = capabilities.textDocument?.definition?.linkSupport === true;
  const registerstatus = createRegisterstatus();

  /** An answer about a document that holds definities, else `nothing`. */
  const about = <Params extends About, Result>(
    method: string,
    schema: z.ZodType<unknown>,
    nothing: Result,
    answer: (look: CheckedLook, params: Params) => Promise<Result> | Result,
  ) =>
    guarded(method, schema, async (asked: Params) => {
      const look = await workspace.look(asked.textDocument.uri);
      return look && isChecked(look) ? answer(look, asked) : nothing;
    });
  const finder =
    ({ collection }: CheckedLook) =>
    (concept: Concept) =>
      workspace.find(collection, concept);
  const reader = ({ settings }: CheckedLook) => workspace.reader(settings.maxTekens);
  const refuse = (reden: string): never => {
    throw new ResponseError(LSPErrorCodes.RequestFailed, reden);
  };

  connection.languages.diagnostics.on(
    guarded('textDocument/diagnostic', DOCUMENT, ({ textDocument, previousResultId }) =>
      workspace.delivery.pull(workspace.documents.get(textDocument.uri), previousResultId),
    ),
  );
  connection.languages.diagnostics.onWorkspace((asked, token: CancellationToken, _work, progress) =>
    guarded('workspace/diagnostic', PREVIOUS, (given: typeof asked) =>
      workspaceDiagnostics(workspace, given, token, progress && ((part) => progress.report(part))),
    )(asked, token),
  );

  const profielFile = async (uri: string): Promise<ProfielFile | undefined> => {
    const path = await workspace.profielen.pathFor(uri);
    const folder = workspace.folders.folderOf(uri);
    if (path === undefined)
      return folder === '' ? undefined : { uri: `${folder}/.definitie.yaml`, text: undefined };
    const file = pathToFileURL(path).href;
    const open = workspace.documentOf(file);
    return open
      ? { uri: open.uri, text: open.getText(), version: open.version }
      : { uri: file, text: await readText(file, MAX_PROFIEL) };
  };
  connection.onCodeAction(
    about('textDocument/codeAction', ACTIONS, [], async (look, asked) => {
      const all = isAsked(FIX_ALL, asked.context.only) ? fixAll(look, hasDocumentChanges) : undefined;
      const isFix = isAsked(CodeActionKind.QuickFix, asked.context.only);
      const found = isFix ? findingsAt(look.document, look.check, asked) : [];
      return [
        ...(all ? [all] : []),
        ...codeActions(look.document, look.check, found, fixSupport),
        ...suppressActions(look, found, fixSupport),
        ...profielActions(found, fixSupport, await profielFile(look.document.uri)),
      ];
    }),
  );
  connection.onCodeActionResolve(async (action): Promise<CodeAction> => {
    const pending = pendingOf(action);
    if (!pending) return action;
    const look = await workspace.look(pending.uri);
    const isStillThere =
      look &&
      isChecked(look) &&
      look.check.entries[pending.entry]?.bevindingen[pending.bevinding]?.code === pending.code;
    if (look?.document.version !== pending.version || !isStillThere)
      throw new ResponseError(LSPErrorCodes.ContentModified, nl.changed);
    const edit =
      pending.soort === 'herstel'
        ? resolveEdit(look.document, look.check, pending, fixSupport)
        : isChecked(look)
          ? suppressWorkspaceEdit(look, pending, fixSupport)
          : undefined;
    return edit ? { ...action, edit } : refuse(nl.noPlace);
  });
  connection.onHover(
    about(
      'textDocument/hover',
      AT,
      null,
      (look, { position }) => hover({ look, find: finder(look), registerstatus }, position) ?? null,
    ),
  );
  connection.onCompletion(
    about('textDocument/completion', AT, null, (look, { position }) => completion(look, position)),
  );
  connection.onDefinition(
    about('textDocument/definition', AT, null, (look, { position }) =>
      definition(look, position, finder(look), hasLinks),
    ),
  );
  connection.onReferences(
    about('textDocument/references', REFERENCES, null, (look, { position, context }) =>
      references(look, position, context.includeDeclaration, finder(look), reader(look)),
    ),
  );
  connection.onPrepareRename(
    about('textDocument/prepareRename', AT, null, (look, { position }) => {
      const prepared = prepareRename(look, position);
      return prepared.ok
        ? { range: prepared.range, placeholder: prepared.begrip.text }
        : refuse(prepared.reden);
    }),
  );
  connection.onRenameRequest(
    about('textDocument/rename', RENAME, null, async (look, { position, newName }) => {
      const deps = { look, find: finder(look), read: reader(look), hasDocumentChanges };
      const renamed = await rename(deps, position, newName);
      return renamed.ok ? renamed.edit : refuse(renamed.reden);
    }),
  );
  connection.onDocumentSymbol(about('textDocument/documentSymbol', DOCUMENT, [], documentSymbols));
  connection.onWorkspaceSymbol(
    guarded('workspace/symbol', QUERY, ({ query }) =>
      workspaceSymbols(workspace.checker.collections(), query, workspace.find),
    ),
  );
  const NO_TOKENS = { data: [] };
  connection.languages.semanticTokens.on(
    about('textDocument/semanticTokens/full', DOCUMENT, NO_TOKENS, (look) =>
      look.settings.kleuren ? semanticTokens(look) : NO_TOKENS,
    ),
  );
  connection.languages.semanticTokens.onRange(
    about('textDocument/semanticTokens/range', IN, NO_TOKENS, (look, { range }) =>
      look.settings.kleuren ? semanticTokens(look, range) : NO_TOKENS,
    ),
  );
  connection.onCodeLens(
    about('textDocument/codeLens', DOCUMENT, [], (look) =>
      look.settings.codeLens ? codeLenses(look, registerstatus) : [],
    ),
  );
  connection.languages.inlayHint.on(
    about('textDocument/inlayHint', IN, [], (look, { range }) =>
      look.settings.inlayHints ? inlayHints(look, range) : [],
    ),
  );
  connection.onFoldingRanges(about('textDocument/foldingRange', DOCUMENT, [], foldingRanges));
  connection.onNotification('definitie/registerstatus', (told: unknown) => {
    if (!registerstatus.tell(told)) connection.console.warn(nl.badStatus);
    else if (capabilities.workspace?.codeLens?.refreshSupport === true)
      // A client that refuses shows it when it asks again.
      connection.sendRequest(CodeLensRefreshRequest.type).catch(() => undefined);
  });
}

const MAX_PROFIEL = 1_000_000;
const ACTIONS = IN.extend({ context: z.looseObject({ diagnostics: z.array(z.unknown()) }) });
const REFERENCES = AT.extend({ context: z.object({ includeDeclaration: z.boolean() }) });
const RENAME = AT.extend({ newName: z.string() });
const QUERY = z.looseObject({ query: z.string() });
const PREVIOUS = z.looseObject({
  previousResultIds: z.array(z.object({ uri: z.string(), value: z.string() })),
});
