import { PROFIEL_NAAM } from '@definitie-app/core';
import {
  type ClientCapabilities,
  CodeActionKind,
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  type InitializeParams,
  type InitializeResult,
  LSPErrorCodes,
  MessageType,
  ResponseError,
  ShowMessageNotification,
  TextDocumentSyncKind,
  TextDocuments,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type Check, createChecker } from './check.ts';
import { codeActions, type FixSupport, pendingOf, resolveEdit } from './code-actions.ts';
import { createDelivery } from './delivery.ts';
import { renderDiagnostics, renderProfiel } from './diagnostics.ts';
import { hover } from './hover.ts';
import { nl } from './messages/nl.ts';
import { createNeighbours } from './neighbours.ts';
import { createProfielen, isProfiel, pathOf } from './profielen.ts';
import { answerRequests } from './requests.ts';
import { createSettings, type Settings } from './settings.ts';
import { answerToetsDocumenten } from './toets-request.ts';
import { version } from './version.ts';

/** Serves one editor over this connection. */
export function startServer(connection: Connection): void {
  connection.onInitialize((params): InitializeResult => {
    serve(connection, params);
    return {
      serverInfo: { name: 'definitie-app', version },
      capabilities: {
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
        codeActionProvider: {
          codeActionKinds: [CodeActionKind.QuickFix],
          ...(fixSupportOf(params.capabilities).canResolve && { resolveProvider: true }),
        },
        hoverProvider: true,
        diagnosticProvider: {
          identifier: 'definitie',
          interFileDependencies: true,
          workspaceDiagnostics: false,
        },
      },
    };
  });
  connection.listen();
}

const fixSupportOf = ({ workspace, textDocument }: ClientCapabilities): FixSupport => ({
  hasDocumentChanges: workspace?.workspaceEdit?.documentChanges === true,
  canResolve:
    textDocument?.codeAction?.dataSupport === true &&
    textDocument.codeAction.resolveSupport?.properties.includes('edit') === true,
});

function serve(connection: Connection, params: InitializeParams): void {
  const { capabilities, initializationOptions } = params;
  const { workspace, textDocument } = capabilities;
  const fixSupport = fixSupportOf(capabilities);
  const canWatch = workspace?.didChangeWatchedFiles?.dynamicRegistration === true;
  const report = (error: unknown) => connection.console.error(nl.failure(String(error)));
  const documents = new TextDocuments(TextDocument);
  const checker = createChecker((code, defect) => connection.console.error(nl.defect(code, String(defect))));
  const settings = createSettings(connection, capabilities, initializationOptions, () =>
    delivery.refresh(documents.all()),
  );

  const profielen = createProfielen({
    documents: () => documents.all(),
    workspaceFolder: folderOf(params),
    tell: (message) =>
      void connection
        .sendNotification(ShowMessageNotification.type, { type: MessageType.Error, message })
        .catch(report),
  });
  const profielChanged = () => {
    profielen.reload();
    delivery.refresh(documents.all());
  };

  /** What there is to say about the version of a document that is open when everything about it is known. */
  const checkLatest = async (document: TextDocument): Promise<Checked> => {
    const { uri } = document;
    const current = settings.known(uri) ?? (await settings.get(uri));
    const toetserVoor = profielen.known(uri) ?? (await profielen.get(uri));
    const latest = documents.get(uri) ?? document;
    return { latest, current, check: checker.check(latest, current.maxTekens, toetserVoor) };
  };
  const render = async (document: TextDocument) => {
    if (isProfiel(document.uri)) return renderProfiel(documents.get(document.uri) ?? document);
    const { latest, check, current } = await checkLatest(document);
    return renderDiagnostics(latest, check, current);
  };
  const delivery = createDelivery({
    connection,
    canPull: textDocument?.diagnostic !== undefined,
    canRefresh: workspace?.diagnostics?.refreshSupport === true,
    revision: () => settings.revision() + profielen.revision() + checker.revision(),
    push: (document) => {
      const send = async () => {
        const diagnostics = await render(document);
        const current = documents.get(document.uri);
        // Closed, or overtaken by another change, while the settings were asked for.
        if (current?.version !== document.version) return;
        await connection.sendDiagnostics({ uri: document.uri, version: document.version, diagnostics });
      };
      send().catch(report);
    },
  });

  const neighbours = createNeighbours({
    settle: checker.settle,
    refresh: () => delivery.refresh(documents.all()),
  });

  documents.onDidOpen(({ document }) => {
    // Nobody tells when a profile changes, so it is looked at again.
    if (!canWatch) profielen.reload();
    delivery.opened(document);
  });
  documents.onDidChangeContent(({ document }) => {
    delivery.changed(document);
    neighbours.changed();
    if (isProfiel(document.uri)) profielChanged();
  });
  documents.onDidClose(({ document: { uri } }) => {
    checker.forget(uri);
    settings.forget(uri);
    delivery.closed(uri);
    neighbours.changed();
    if (isProfiel(uri)) profielChanged();
  });
  connection.onDidChangeWatchedFiles(({ changes }) => {
    if (changes.some(({ uri }) => isProfiel(uri))) profielChanged();
  });

  connection.languages.diagnostics.on(({ textDocument: { uri }, previousResultId }) =>
    delivery.pull(documents.get(uri), previousResultId, render),
  );
  connection.onCodeAction(async (action) => {
    const document = documents.get(action.textDocument.uri);
    if (!document) return [];
    const { latest, check } = await checkLatest(document);
    return codeActions(latest, check, action, fixSupport);
  });
  connection.onCodeActionResolve(async (action) => {
    const pending = pendingOf(action);
    if (!pending) return action;
    const document = documents.get(pending.uri);
    const checked = document && (await checkLatest(document));
    if (checked?.latest.version !== pending.version)
      throw new ResponseError(LSPErrorCodes.ContentModified, nl.changed);
    const edit = resolveEdit(checked.latest, checked.check, pending, fixSupport);
    if (!edit) throw new ResponseError(LSPErrorCodes.RequestFailed, nl.noPlace);
    return { ...action, edit };
  });
  connection.onHover(async ({ textDocument: { uri }, position }) => {
    const document = documents.get(uri);
    if (!document) return null;
    const { latest, check, current } = await checkLatest(document);
    return hover(latest, check, position, current) ?? null;
  });
  answerRequests({
    connection,
    check: async (uri) => {
      const document = documents.get(uri);
      return document && checkLatest(document);
    },
  });
  answerToetsDocumenten(connection, {
    settings: settings.get,
    toetserVoor: profielen.get,
    onDefect: (code, defect) => connection.console.error(nl.defect(code, String(defect))),
  });
  connection.onInitialized(() => {
    if (workspace?.didChangeConfiguration?.dynamicRegistration === true)
      connection.client
        .register(DidChangeConfigurationNotification.type, { section: 'definitie' })
        .catch(report);
    if (canWatch)
      connection.client
        .register(DidChangeWatchedFilesNotification.type, {
          watchers: [{ globPattern: `**/${PROFIEL_NAAM}` }],
        })
        .catch(report);
  });
  documents.listen(connection);
}

interface Checked {
  readonly latest: TextDocument;
  readonly current: Settings;
  readonly check: Check;
}

const folderOf = ({ workspaceFolders, rootUri }: InitializeParams): string | undefined => {
  const uri = workspaceFolders?.[0]?.uri ?? rootUri;
  return uri ? pathOf(uri) : undefined;
};
