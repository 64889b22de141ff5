import {
  type Connection,
  type Diagnostic,
  DiagnosticRefreshRequest,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
} from 'vscode-languageserver/node';
import type { TextDocument } from 'vscode-languageserver-textdocument';

/** How long a client that can pull may take to do so for the first time, before it gets everything pushed. */
const FIRST_PULL_MS = 1000;

export interface Delivery {
  readonly opened: (document: TextDocument) => void;
  readonly changed: (document: TextDocument) => void;
  readonly closed: (uri: string) => void;
  /** What is shown of these may be out of date, such as after a change of settings. */
  readonly refresh: (documents: readonly TextDocument[]) => void;
  readonly pull: (
    document: TextDocument | undefined,
    previousResultId: string | undefined,
  ) => Promise<DocumentDiagnosticReport>;
  /** What the document shows now, as a pull answers it. */
  readonly resultIdOf: (uri: string, diagnostics: readonly Diagnostic[]) => string;
  /** Whether something can be shown now and the rest later. */
  readonly canFollowUp: () => boolean;
}

export interface DeliveryOptions {
  readonly connection: Connection;
  /** The client said that it asks for diagnostics itself. */
  readonly canPull: boolean;
  readonly canRefresh: boolean;
  /** What belongs to the document now: the same list as long as nothing is new. */
  readonly render: (document: TextDocument) => Promise<readonly Diagnostic[]>;
  readonly latest: (uri: string) => TextDocument | undefined;
  readonly onError: (error: unknown) => void;
}

/** Brings diagnostics to the client the way it wants them: when it asks, or whenever they change. */
export function createDelivery(options: DeliveryOptions): Delivery {
  const { connection, canPull, canRefresh, render, latest, onError } = options;
  const timers = new Map<string, ReturnType<typeof setTimeout>>();
  /** What was pushed last. */
  const pushed = new Map<string, { readonly version: number; readonly diagnostics: readonly Diagnostic[] }>();
  const pushing = new Set<string>();
  /** Which opening of a document a result belongs to: versions start again with each. */
  const openings = new Map<string, number>();
  const numbers = new WeakMap<readonly Diagnostic[], number>();
  let opening = 0;
  let lastNumber = 0;
  let mode: 'push' | 'pull' | 'waiting' = canPull ? 'waiting' : 'push';

  const push = async (document: TextDocument): Promise<void> => {
    const { uri, version } = document;
    const diagnostics = await render(document);
    // Closed, or overtaken by another change, while the settings were asked for.
    if (latest(uri)?.version !== version || !pushing.has(uri)) return;
    const before = pushed.get(uri);
    if (before?.version === version && before.diagnostics === diagnostics) return;
    pushed.set(uri, { version, diagnostics });
    await connection.sendDiagnostics({ uri, version, diagnostics: [...diagnostics] });
  };
  const send = (document: TextDocument): void => {
    pushing.add(document.uri);
    push(document).catch(onError);
  };
  const clear = (uri: string): void => {
    pushed.delete(uri);
    // A client that is gone needs nothing cleared.
    if (pushing.delete(uri)) connection.sendDiagnostics({ uri, diagnostics: [] }).catch(() => undefined);
  };
  const stopTimer = (uri: string): void => {
    clearTimeout(timers.get(uri));
    timers.delete(uri);
  };
  const resultIdOf = (uri: string, diagnostics: readonly Diagnostic[]): string => {
    const number = numbers.get(diagnostics) ?? ++lastNumber;
    numbers.set(diagnostics, number);
    return `${openings.get(uri) ?? 0}.${number}`;
  };
  const isPushed = (uri: string): boolean => mode === 'push' || pushing.has(uri);

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
      if (isPushed(document.uri)) send(document);
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
      for (const document of documents) if (isPushed(document.uri)) send(document);
    },
    pull: async (document, previousResultId) => {
      if (mode === 'waiting') {
        mode = 'pull';
        for (const uri of [...timers.keys()]) stopTimer(uri);
        for (const uri of [...pushing]) clear(uri);
      }
      if (!document) return { kind: DocumentDiagnosticReportKind.Full, items: [] };
      const diagnostics = await render(document);
      const resultId = resultIdOf(document.uri, diagnostics);
      return resultId === previousResultId
        ? { kind: DocumentDiagnosticReportKind.Unchanged, resultId }
        : { kind: DocumentDiagnosticReportKind.Full, resultId, items: [...diagnostics] };
    },
    resultIdOf,
    canFollowUp: () => mode === 'push' || canRefresh,
  };
}
