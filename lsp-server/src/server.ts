import { formats, PROFIEL_NAAM } from '@definitie-app/core';
import {
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  FileChangeType,
  type InitializeParams,
  type InitializeResult,
} from 'vscode-languageserver/node';
import { serverCapabilities } from './capabilities.ts';
import { registerFeatures } from './features.ts';
import { nl } from './messages/nl.ts';
import { warmUp } from './profielen.ts';
import { answerRequests } from './requests.ts';
import { answerToetsDocumenten } from './toets-request.ts';
import { isProfiel } from './uris.ts';
import { version } from './version.ts';
import { createWorkspace } from './workspace.ts';

/** Serves one editor over this connection. */
export function startServer(connection: Connection): void {
  connection.onInitialize((params): InitializeResult => {
    serve(connection, params);
    return {
      serverInfo: { name: 'definitie-app', version },
      capabilities: serverCapabilities(params.capabilities, params.initializationOptions),
    };
  });
  connection.listen();
}

function serve(connection: Connection, params: InitializeParams): void {
  const { workspace: client } = params.capabilities;
  const workspace = createWorkspace(connection, params);
  const report = (error: unknown): void => connection.console.error(nl.failure(String(error)));
  registerFeatures(connection, params, workspace);

  connection.onDidChangeWatchedFiles(({ changes }) => {
    if (changes.some(({ uri }) => isProfiel(uri))) workspace.profielChanged();
    for (const { uri, type } of changes)
      if (!isProfiel(uri)) workspace.fileChanged(uri, type === FileChangeType.Deleted);
  });
  connection.workspace.onDidDeleteFiles(({ files }) => {
    for (const { uri } of files) workspace.fileChanged(uri, true);
  });
  answerRequests({
    connection,
    check: async (uri) => {
      const looked = await workspace.look(uri, 'all');
      return looked && { latest: looked.document, check: looked.check };
    },
  });
  answerToetsDocumenten(connection, {
    settings: workspace.settings.get,
    profielVoor: workspace.profielen.get,
    onDefect: (code, defect) => connection.console.error(nl.defect(code, String(defect))),
  });
  connection.onInitialized(() => {
    if (client?.didChangeConfiguration?.dynamicRegistration === true)
      connection.client
        .register(DidChangeConfigurationNotification.type, { section: 'definitie' })
        .catch(report);
    if (client?.didChangeWatchedFiles?.dynamicRegistration === true)
      connection.client
        .register(DidChangeWatchedFilesNotification.type, {
          watchers: WATCHERS.map((globPattern) => ({ globPattern })),
        })
        .catch(report);
    if (client?.workspaceFolders === true)
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) =>
        workspace.foldersChanged(
          added.map(({ uri }) => uri),
          removed.map(({ uri }) => uri),
        ),
      );
    workspace.start();
    setTimeout(warmUp, 0);
  });
  workspace.documents.listen(connection);
}

const extensions = formats.flatMap((format) => format.extensions.map((extension) => extension.slice(1)));
const WATCHERS = [`**/${PROFIEL_NAAM}`, `**/*.{${extensions.join(',')}}`];
