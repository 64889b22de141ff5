import {
  type ClientCapabilities,
  CodeActionKind,
  type ServerCapabilities,
  TextDocumentSyncKind,
} from 'vscode-languageserver/node';
import * as z from 'zod';
import type { FixSupport } from './code-actions.ts';
import { FIX_ALL } from './fix-all.ts';
import { TOKEN_MODIFIERS, TOKEN_TYPES } from './semantic-tokens.ts';

/** The one thing that must be known before the settings are: a client that hears of it asks for the workspace over and over. */
const Options = z.looseObject({ definitie: z.looseObject({ werkruimteDiagnostiek: z.boolean() }) });

export const fixSupportOf = ({ workspace, textDocument }: ClientCapabilities): FixSupport => ({
  hasDocumentChanges: workspace?.workspaceEdit?.documentChanges === true,
  hasSnippets: workspace?.workspaceEdit?.snippetEditSupport === true,
  canCreate: workspace?.workspaceEdit?.resourceOperations?.includes('create') === true,
  canResolve:
    textDocument?.codeAction?.dataSupport === true &&
    textDocument.codeAction.resolveSupport?.properties.includes('edit') === true,
});

/** What this server can do for this client. */
export const serverCapabilities = (client: ClientCapabilities, options: unknown): ServerCapabilities => ({
  textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
  codeActionProvider: {
    codeActionKinds: [CodeActionKind.QuickFix, FIX_ALL],
    ...(fixSupportOf(client).canResolve && { resolveProvider: true }),
  },
  hoverProvider: true,
  completionProvider: {},
  definitionProvider: true,
  referencesProvider: true,
  renameProvider: client.textDocument?.rename?.prepareSupport === true ? { prepareProvider: true } : true,
  documentSymbolProvider: true,
  workspaceSymbolProvider: true,
  semanticTokensProvider: {
    legend: { tokenTypes: [...TOKEN_TYPES], tokenModifiers: [...TOKEN_MODIFIERS] },
    full: true,
    range: true,
  },
  codeLensProvider: {},
  inlayHintProvider: true,
  foldingRangeProvider: true,
  diagnosticProvider: {
    identifier: 'definitie',
    interFileDependencies: true,
    workspaceDiagnostics: Options.safeParse(options).data?.definitie.werkruimteDiagnostiek === true,
  },
  workspace: {
    workspaceFolders: { supported: true, changeNotifications: true },
    // A watcher of files does not tell of a folder that goes.
    fileOperations: { didDelete: { filters: [{ scheme: 'file', pattern: { glob: '**' } }] } },
  },
});
