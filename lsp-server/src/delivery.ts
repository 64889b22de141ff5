import type { Connection, Diagnostic, DocumentDiagnosticReport } from 'vscode-languageserver/node';
import { DiagnosticRefreshRequest, DocumentDiagnosticReportKind } from 'vscode-languageserver/node';
import type { TextDocument } from 'vscode-languageserver-textdocument';

/** How long a client that can pull may take to do so for the first time, before it gets everything pushed. */
const FIRST_PULL_MS = 1000;

export interface Delivery {
  readonly opened: (document: TextDocument) => void;
  readonly changed: (document: TextDocument) => void;
  readonly closed: (uri: string) => void;
  /** Everything must be shown anew, such as after a change of settings. */
  readonly refresh: (documents: readonly TextDocument[]) => void;
  readonly pull: (
    document: TextDocument | undefined,
    previousResultId: string | undefined,
    render: (document: TextDocument) => Promise<Diagnostic[]>,
  ) => Promise<DocumentDiagnosticReport>;
}

export interface DeliveryOptions {
  readonly connection: Connection;
  /** The client said that it asks for diagnostics itself. */
  readonly canPull: boolean;
  readonly canRefresh: boolean;
  /** Sends what belongs to the document now. */
  readonly push: (document: TextDocument) => void;
  /** Distinguishes results that the same text has under other settings. */
  readonly revision: () => number;
}

/** Brings diagnostics to the client the way it wants them: when it asks, or whenever they change. */
export function createDelivery({
  connection,
  canPull,
  canRefresh,
  push,
  revision,
}: DeliveryOptions): Delivery {
  const timers = new Map<string, NodeJS.Timeout>();
  const pushed = new Set<string>();
  /** Which opening of a document a result belongs to: versions start again with each. */
  const openings = new Map<string, number>();
  let opening = 0;
  let mode: 'push' | 'pull' | 'waiting' = canPull ? 'waiting' : 'push';

  const send = (document: TextDocument) => {
    pushed.add(document.uri);
    push(document);
  };
  const clear = (uri: string) => {
    if (pushed.delete(uri)) connection.sendDiagnostics({ uri, diagnostics: [] }).catch(() => undefined);
  };
  const stopTimer = (uri: string) => {
    clearTimeout(timers.get(uri));
    timers.delete(uri);
  };

  return {
    opened: (document) => {
      opening++;
      openings.set(document.uri, opening);
      if (mode !== 'waiting') return;
      timers.set(
        document.uri,
        setTimeout(() => {
          timers.delete(document.uri);
          if (mode === 'waiting') send(document);
        }, FIRST_PULL_MS),
      );
    },
    changed: (document) => {
      if (mode === 'push' || pushed.has(document.uri)) send(document);
    },
    closed: (uri) => {
      stopTimer(uri);
      openings.delete(uri);
      clear(uri);
    },
    refresh: (documents) => {
      if (mode === 'pull' && canRefresh) {
        // A client that refuses will pull again on its own account.
        connection.sendRequest(DiagnosticRefreshRequest.type).catch(() => undefined);
        return;
      }
      for (const document of documents) if (mode === 'push' || pushed.has(document.uri)) send(document);
    },
    pull: async (document, previousResultId, render) => {
      if (mode === 'waiting') {
        mode = 'pull';
        for (const uri of [...timers.keys()]) stopTimer(uri);
        for (const uri of [...pushed]) clear(uri);
      }
      if (!document) return { kind: DocumentDiagnosticReportKind.Full, items: [] };
      const resultId = () => `${openings.get(document.uri) ?? 0}.${document.version}.${revision()}`;
      if (resultId() === previousResultId)
        return { kind: DocumentDiagnosticReportKind.Unchanged, resultId: previousResultId };
      const items = await render(document);
      // Afterwards, for to check a document can change the collection.
      return { kind: DocumentDiagnosticReportKind.Full, resultId: resultId(), items };
    },
  };
}
