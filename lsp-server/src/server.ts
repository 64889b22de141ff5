import {
  type ClientCapabilities,
  CodeActionKind,
  type Connection,
  DidChangeConfigurationNotification,
  type InitializeParams,
  type InitializeResult,
  LSPErrorCodes,
  ResponseError,
  TextDocumentSyncKind,
  TextDocuments,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { createChecker } from './check.ts';
import { codeActions, type FixSupport, pendingOf, resolveEdit } from './code-actions.ts';
import { createDelivery } from './delivery.ts';
import { renderDiagnostics } from './diagnostics.ts';
import { hover } from './hover.ts';
import { nl } from './messages/nl.ts';
import { createSettings } from './settings.ts';
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
          interFileDependencies: false,
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

function serve(connection: Connection, { capabilities, initializationOptions }: InitializeParams): void {
  const { workspace, textDocument } = capabilities;
  const fixSupport = fixSupportOf(capabilities);
  const documents = new TextDocuments(TextDocument);
  const checker = createChecker((code, defect) => connection.console.error(nl.defect(code, String(defect))));
  const settings = createSettings(connection, capabilities, initializationOptions, () =>
    delivery.refresh(documents.all()),
  );

  const render = async (document: TextDocument) => {
    const current = settings.known(document.uri) ?? (await settings.get(document.uri));
    const latest = documents.get(document.uri) ?? document;
    return renderDiagnostics(latest, checker.check(latest, current.maxTekens), current);
  };
  const delivery = createDelivery({
    connection,
    canPull: textDocument?.diagnostic !== undefined,
    canRefresh: workspace?.diagnostics?.refreshSupport === true,
    revision: settings.revision,
    push: (document) => {
      const send = async () => {
        const diagnostics = await render(document);
        const current = documents.get(document.uri);
        // Closed, or overtaken by another change, while the settings were asked for.
        if (current?.version !== document.version) return;
        await connection.sendDiagnostics({ uri: document.uri, version: document.version, diagnostics });
      };
      send().catch((error: unknown) => connection.console.error(nl.failure(String(error))));
    },
  });

  documents.onDidOpen(({ document }) => delivery.opened(document));
  documents.onDidChangeContent(({ document }) => delivery.changed(document));
  documents.onDidClose(({ document: { uri } }) => {
    checker.forget(uri);
    settings.forget(uri);
    delivery.closed(uri);
  });

  connection.languages.diagnostics.on(({ textDocument: { uri }, previousResultId }) =>
    delivery.pull(documents.get(uri), previousResultId, render),
  );
  connection.onCodeAction(async (params) => {
    const document = documents.get(params.textDocument.uri);
    if (!document) return [];
    const { maxTekens } = await settings.get(document.uri);
    return codeActions(document, checker.check(document, maxTekens), params, fixSupport);
  });
  connection.onCodeActionResolve(async (action) => {
    const pending = pendingOf(action);
    if (!pending) return action;
    const { maxTekens } = await settings.get(pending.uri);
    const document = documents.get(pending.uri);
    if (document?.version !== pending.version)
      throw new ResponseError(LSPErrorCodes.ContentModified, nl.changed);
    const edit = resolveEdit(document, checker.check(document, maxTekens), pending, fixSupport);
    if (!edit) throw new ResponseError(LSPErrorCodes.RequestFailed, nl.noPlace);
    return { ...action, edit };
  });
  connection.onHover(async ({ textDocument: { uri }, position }) => {
    const document = documents.get(uri);
    if (!document) return null;
    const current = await settings.get(uri);
    return hover(document, checker.check(document, current.maxTekens), position, current) ?? null;
  });
  connection.onInitialized(() => {
    if (workspace?.didChangeConfiguration?.dynamicRegistration !== true) return;
    connection.client
      .register(DidChangeConfigurationNotification.type, { section: 'definitie' })
      .catch((error: unknown) => connection.console.error(nl.failure(String(error))));
  });
  documents.listen(connection);
}
