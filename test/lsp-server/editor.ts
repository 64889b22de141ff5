import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import {
  type ClientCapabilities,
  type CodeAction,
  CodeActionRequest,
  ConfigurationRequest,
  createProtocolConnection,
  type Diagnostic,
  DidChangeTextDocumentNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  DocumentDiagnosticRequest,
  InitializedNotification,
  InitializeRequest,
  PublishDiagnosticsNotification,
  type PublishDiagnosticsParams,
  RegistrationRequest,
  ShowMessageNotification,
  type TextDocumentContentChangeEvent,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';

const server = fileURLToPath(new URL('../../lsp-server/dist/server.cjs', import.meta.url));

export interface EditorOptions {
  /** Of the server, behind `--stdio`. */
  readonly args?: readonly string[];
  readonly capabilities?: ClientCapabilities;
  readonly initializationOptions?: unknown;
  readonly rootUri?: string;
  /** Answers to `workspace/configuration`; may be changed while the server runs. */
  readonly configuration?: () => unknown;
}

export type Editor = Awaited<ReturnType<typeof startEditor>>;

/** The server as it ships, in a process of its own that ends with the test. */
export function startServer(...args: readonly string[]) {
  const child = spawn(process.execPath, [server, '--stdio', ...args]);
  const connection = createProtocolConnection(child.stdout, child.stdin);
  connection.onError(() => undefined);
  connection.onRequest(RegistrationRequest.type, () => undefined);
  onTestFinished(async () => {
    connection.dispose();
    if (child.exitCode === null && child.kill('SIGKILL')) await once(child, 'exit');
  });
  connection.listen();
  return { child, connection };
}

/** A small editor: it opens documents, types in them, and keeps what the server says about them. */
export async function startEditor({
  args = [],
  capabilities = {},
  initializationOptions,
  configuration,
  rootUri,
}: EditorOptions = {}) {
  const { child, connection } = startServer(...args);
  const published: PublishDiagnosticsParams[] = [];
  const messages: string[] = [];
  const waiting = new Set<() => void>();
  connection.onNotification(PublishDiagnosticsNotification.type, (params) => {
    published.push(params);
    for (const wake of waiting) wake();
  });
  connection.onNotification(ShowMessageNotification.type, ({ message }) => {
    messages.push(message);
  });
  connection.onRequest(ConfigurationRequest.type, ({ items }) => items.map(() => configuration?.()));
  const result = await connection.sendRequest(InitializeRequest.type, {
    processId: null,
    rootUri: rootUri ?? null,
    workspaceFolders: null,
    capabilities,
    initializationOptions,
  });
  await connection.sendNotification(InitializedNotification.type, {});

  const documents = new Map<string, TextDocument>();
  const documentOf = (uri: string): TextDocument => {
    const document = documents.get(uri);
    if (!document) throw new Error(`${uri} is not open`);
    return document;
  };
  const awaitPublished = async (uri: string, version: number | undefined): Promise<Diagnostic[]> => {
    for (;;) {
      const latest = published.findLast((params) => params.uri === uri);
      if (latest && latest.version === version) return latest.diagnostics;
      await new Promise<void>((resolve) => {
        const wake = () => {
          waiting.delete(wake);
          resolve();
        };
        waiting.add(wake);
      });
    }
  };

  return {
    child,
    connection,
    result,
    published,
    messages,
    documentOf,
    open: async (uri: string, languageId: string, text: string, version = 1) => {
      documents.set(uri, TextDocument.create(uri, languageId, version, text));
      const textDocument = { uri, languageId, version, text };
      await connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument });
    },
    change: async (uri: string, contentChanges: TextDocumentContentChangeEvent[]) => {
      const document = documentOf(uri);
      const version = document.version + 1;
      documents.set(uri, TextDocument.update(document, contentChanges, version));
      await connection.sendNotification(DidChangeTextDocumentNotification.type, {
        textDocument: { uri, version },
        contentChanges,
      });
    },
    close: async (uri: string) => {
      documents.delete(uri);
      await connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri } });
    },
    /** The pushed diagnostics, as soon as they are those of the version that is open. */
    pushed: (uri: string): Promise<Diagnostic[]> => awaitPublished(uri, documentOf(uri).version),
    /** What is pushed without a version: that clears a document. */
    cleared: (uri: string): Promise<Diagnostic[]> => awaitPublished(uri, undefined),
    pull: (uri: string, previousResultId?: string) =>
      connection.sendRequest(DocumentDiagnosticRequest.type, {
        textDocument: { uri },
        ...(previousResultId !== undefined && { previousResultId }),
      }),
    /** The quick fixes for these diagnostics. */
    fixes: async (uri: string, diagnostic: Diagnostic, only?: string[]): Promise<CodeAction[]> => {
      const actions = await connection.sendRequest(CodeActionRequest.type, {
        textDocument: { uri },
        range: diagnostic.range,
        context: { diagnostics: [diagnostic], ...(only && { only }) },
      });
      return (actions ?? []).filter((action): action is CodeAction => 'kind' in action);
    },
    textAt: (uri: string, { range }: Diagnostic): string => documentOf(uri).getText(range),
  };
}

/** A diagnostic report that is not `unchanged`. */
export function fullItems(report: { kind: string; items?: Diagnostic[]; resultId?: string }): Diagnostic[] {
  if (!report.items) throw new Error(`the report is ${report.kind}`);
  return report.items;
}
