import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import {
  createMessageConnection,
  ResponseError,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-jsonrpc/node';
import * as z from 'zod';
import { capabilitiesFor, NOTHING } from './capabilities.ts';

const Position = z.object({ line: z.int(), character: z.int() });
const Range = z.object({ start: Position, end: Position });
export type Range = z.infer<typeof Range>;

const Diagnostic = z.object({
  range: Range,
  message: z.string(),
  severity: z.int().optional(),
  code: z.union([z.string(), z.number()]).optional(),
});
export type Diagnostic = z.infer<typeof Diagnostic>;
const Diagnostics = z.array(Diagnostic);

const Published = z.object({ uri: z.string(), version: z.int().nullish(), diagnostics: Diagnostics });
const Report = z.object({ items: Diagnostics });
const Asked = z.object({ items: z.array(z.object({ section: z.string().optional() })) });
const Initialized = z.object({
  capabilities: z.object({ diagnosticProvider: z.object({ identifier: z.string().optional() }).optional() }),
});

/** What the server asks its client, answered. */
export type Requests = Readonly<Record<string, (params: unknown) => unknown>>;

export interface ClientOptions {
  /** Arguments to Node. */
  readonly command: readonly string[];
  /** Says that it asks for diagnostics itself. */
  readonly canPull: boolean;
  readonly folder: string;
  /** All settings, by section. */
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly requests?: Requests;
}

export interface Change {
  readonly range: Range;
  readonly text: string;
}

/** Diagnostics, and when they came in. */
export interface Delivered {
  readonly at: number;
  readonly diagnostics: readonly Diagnostic[];
}

export type Client = Awaited<ReturnType<typeof startClient>>;

/** The server asked to try again: the document changed, or it is busy. */
const AGAIN: ReadonlySet<number> = new Set([-32801, -32802]);
/** On a machine that does much else. */
const MAX_WAIT_MS = 120_000;
/** Then a server that was asked to stop is ended. */
const MAX_STOP_MS = 3000;

/**
 * A language server in a process of its own, with a client that keeps what it says about open documents. Times are those
 * of `performance.now()`. @throws when the server ends or does not answer in time
 */
export async function startClient({ command, canPull, folder, settings = {}, requests = {} }: ClientOptions) {
  const startedAt = performance.now();
  const child = spawn(process.execPath, [...command], { stdio: ['pipe', 'pipe', 'pipe'], cwd: folder });
  const connection = createMessageConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  let stderr = '';
  child.stderr.on('data', (data) => {
    stderr = `${stderr}${data}`.slice(-2000);
  });
  // That the server is gone is told by its end, with what it said last.
  child.stdin.on('error', () => undefined);
  connection.onError(() => undefined);
  let isStopped = false;
  const ended = once(child, 'exit').then(([code, signal]) => {
    if (!isStopped) throw new Error(`the server ended by itself (${code ?? signal}): ${stderr}`);
  });
  // Whoever asks for it next is told.
  ended.catch(() => undefined);

  const versions = new Map<string, number>();
  const latest = new Map<string, Delivered & { readonly version: number | undefined }>();
  const watchers = new Set<() => void>();
  let givesVersions = false;
  /** What was pushed for the version that is open; a server that gives versions clears what was closed without one. */
  const current = (document: string): Delivered | undefined => {
    const found = latest.get(document);
    const isCurrent =
      found?.version === undefined ? !givesVersions : found.version === versions.get(document);
    return isCurrent ? found : undefined;
  };
  connection.onNotification('textDocument/publishDiagnostics', (params) => {
    const at = performance.now();
    const { uri, version, diagnostics } = Published.parse(params);
    givesVersions ||= typeof version === 'number';
    latest.set(uri, { at, version: version ?? undefined, diagnostics });
    for (const watch of watchers) watch();
  });
  const refreshWatchers = new Set<() => void>();
  connection.onRequest('workspace/diagnostic/refresh', () => {
    for (const watch of refreshWatchers) watch();
    return null;
  });
  for (const method of NOTHING) connection.onRequest(method, () => null);
  connection.onRequest('workspace/configuration', (params) =>
    Asked.parse(params).items.map(({ section }) => (section ? (settings[section] ?? null) : settings)),
  );
  for (const [method, answer] of Object.entries(requests)) connection.onRequest(method, answer);
  connection.listen();

  const orFail = async <T>(work: Promise<T>, what: string): Promise<T> => {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new Error(`no ${what} in ${MAX_WAIT_MS} ms: ${stderr}`)), MAX_WAIT_MS);
    });
    return Promise.race([work, late, ended.then(() => late)]).finally(() => clearTimeout(timer));
  };
  const request = (method: string, params: unknown): Promise<unknown> =>
    orFail(connection.sendRequest<unknown>(method, params), `answer to ${method}`);

  const end = async (): Promise<void> => {
    try {
      await connection.sendRequest('shutdown');
      await connection.sendNotification('exit');
      await ended;
    } catch {
      // One that is gone, or does not answer, is ended below.
    }
  };

  const uri = `file://${folder}`;
  const { capabilities } = Initialized.parse(
    await request('initialize', {
      processId: process.pid,
      rootUri: uri,
      workspaceFolders: [{ uri, name: 'bench' }],
      capabilities: capabilitiesFor(canPull),
    }),
  );
  await connection.sendNotification('initialized', {});
  await connection.sendNotification('workspace/didChangeConfiguration', { settings });

  const pull = async (document: string): Promise<Delivered> => {
    for (;;) {
      try {
        const answer = await request('textDocument/diagnostic', {
          textDocument: { uri: document },
          identifier: capabilities.diagnosticProvider?.identifier,
        });
        const at = performance.now();
        return { at, diagnostics: Report.parse(answer).items };
      } catch (error) {
        if (!(error instanceof ResponseError && AGAIN.has(error.code))) throw error;
      }
    }
  };

  /** Waits until what was pushed for the version that is open is what is wanted. */
  const pushed = (document: string, isRight: (diagnostics: readonly Diagnostic[]) => boolean) => {
    let stop = (): void => undefined;
    const right = new Promise<Delivered>((resolve) => {
      const watch = (): void => {
        const delivered = current(document);
        if (delivered && isRight(delivered.diagnostics)) resolve(delivered);
      };
      watchers.add(watch);
      stop = () => watchers.delete(watch);
      watch();
    });
    return orFail(right, `right diagnostics of ${document}`).finally(() => stop());
  };

  return {
    startedAt,
    pid: child.pid,
    request,
    pull,
    pushed,
    /** Until the server says that it has more to tell, or so many milliseconds. */
    refreshed: (maxMs: number): Promise<void> =>
      new Promise((resolve) => {
        const done = (): void => {
          clearTimeout(timer);
          refreshWatchers.delete(done);
          resolve();
        };
        const timer = setTimeout(done, maxMs);
        refreshWatchers.add(done);
      }),
    open: async (document: string, languageId: string, text: string): Promise<void> => {
      versions.set(document, 1);
      const textDocument = { uri: document, languageId, version: 1, text };
      await connection.sendNotification('textDocument/didOpen', { textDocument });
    },
    change: async (document: string, contentChanges: readonly Change[]): Promise<void> => {
      const version = (versions.get(document) ?? 0) + 1;
      versions.set(document, version);
      await connection.sendNotification('textDocument/didChange', {
        textDocument: { uri: document, version },
        contentChanges,
      });
    },
    close: async (document: string): Promise<void> => {
      versions.delete(document);
      latest.delete(document);
      await connection.sendNotification('textDocument/didClose', { textDocument: { uri: document } });
    },
    /** What was last pushed for the version of a document that is open. */
    published: (document: string): Delivered | undefined => current(document),
    stop: async (): Promise<void> => {
      isStopped = true;
      // As an editor does: what a server does when it is asked to stop is for its next start.
      await Promise.race([end(), sleep(MAX_STOP_MS)]);
      connection.dispose();
      if (child.exitCode === null && child.kill('SIGKILL')) await once(child, 'exit');
    },
  };
}
