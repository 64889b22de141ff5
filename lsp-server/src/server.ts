import {
  CodeActionKind,
  type Connection,
  DidChangeConfigurationNotification,
  type InitializeParams,
  type InitializeResult,
  TextDocumentSyncKind,
  TextDocuments,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { createChecker } from './check.ts';
import { codeActions } from './code-actions.ts';
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
        codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix] },
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

function serve(connection: Connection, { capabilities, initializationOptions }: InitializeParams): void {
  const { workspace, textDocument } = capabilities;
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
    const hasDocumentChanges = workspace?.workspaceEdit?.documentChanges === true;
    return codeActions(document, checker.check(document, maxTekens), params, hasDocumentChanges);
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
