import {
  type Connection,
  type InitializeParams,
  MessageType,
  ShowMessageNotification,
  TextDocuments,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { createBackground } from './background.ts';
import { type Amount, type Checker, createChecker } from './check.ts';
import { createDelivery, type Delivery } from './delivery.ts';
import { renderDiagnostics, renderProfiel } from './diagnostics.ts';
import { createFileIndex, type FileIndex } from './file-index.ts';
import { isAmong } from './find-files.ts';
import { createFind, type Find } from './find-place.ts';
import { createFolders, type Folders } from './folders.ts';
import type { Look } from './look.ts';
import { nl } from './messages/nl.ts';
import { createNews } from './news.ts';
import { createProfielen, type Profielen } from './profielen.ts';
import { createReadFile, type ReadFile } from './read-file.ts';
import { createSettings, type SettingsSource } from './settings.ts';
import { createSignal } from './signal.ts';
import { canonicalOf, isProfiel, pathOf } from './uris.ts';

/** Everything that the server knows of what one editor works on. */
export interface Workspace {
  readonly documents: TextDocuments<TextDocument>;
  readonly settings: SettingsSource;
  readonly profielen: Profielen;
  readonly folders: Folders;
  readonly checker: Checker;
  readonly index: FileIndex;
  readonly delivery: Delivery;
  /** A document as it is now; `undefined` when it is not open. */
  readonly look: (uri: string, amount?: Amount) => Promise<Look | undefined>;
  /** Where an entry stands. */
  readonly find: Find;
  /** For one request. */
  readonly reader: (maxLength: number) => ReadFile;
  readonly documentOf: (uri: string) => TextDocument | undefined;
  /** A profile may be another one, or gone. */
  readonly profielChanged: () => void;
  /** A file is new, changed or gone. */
  readonly fileChanged: (uri: string, isGone: boolean) => void;
  readonly foldersChanged: (added: readonly string[], removed: readonly string[]) => void;
  /** The client is ready: what is not open can be looked at. */
  readonly start: () => void;
}

/** A workspace that takes longer to read does not keep an answer waiting any more. */
const MAX_READING_MS = 5000;

/** What is opened at the start is looked at before all that is not open. */
const HEAD_START_MS = 300;

/** Follows what an editor opens, changes and closes, and keeps what is shown up to date. */
export function createWorkspace(connection: Connection, params: InitializeParams): Workspace {
  const { capabilities, initializationOptions } = params;
  const { workspace, textDocument } = capabilities;
  const canWatch = workspace?.didChangeWatchedFiles?.dynamicRegistration === true;
  const report = (error: unknown): void => connection.console.error(nl.failure(String(error)));
  const documents = new TextDocuments(TextDocument);
  /** How the client writes the URIs of the files that are open. */
  const openUris = new Map<string, string>();
  const documentOf = (uri: string): TextDocument | undefined =>
    documents.get(uri) ?? documents.get(openUris.get(canonicalOf(uri)) ?? uri);
  const folders = createFolders(params);
  const checker = createChecker(
    (code, defect) => connection.console.error(nl.defect(code, String(defect))),
    undefined,
    folders.folderOf,
  );
  const refreshAll = (): void => {
    delivery.refresh(documents.all());
    background.start();
  };
  const settings = createSettings(connection, capabilities, initializationOptions, () => everythingChanged());
  const profielen = createProfielen({
    documents: () => documents.all(),
    workspaceFolder: () => folders.paths()[0],
    tell: (message) =>
      void connection
        .sendNotification(ShowMessageNotification.type, { type: MessageType.Error, message })
        .catch(report),
  });
  /** Which files count and how they are read may be otherwise. */
  const everythingChanged = (): void => {
    refreshAll();
    index.reread();
    if (isReady) scan(folders.all()).catch(report);
  };
  const profielChanged = (): void => {
    profielen.reload();
    everythingChanged();
  };
  /** Whether a file that is not open counts. */
  const isIndexed = async (uri: string): Promise<boolean> => {
    const folder = folders.folderOf(uri);
    const [root, path] = [pathOf(folder), pathOf(uri)];
    if (root === undefined || path === undefined || !isAmong(root, path)) return false;
    return (await settings.get(folder)).werkruimte;
  };
  const maxLength = async (uri: string): Promise<number> =>
    (await settings.get(folders.folderOf(uri) || uri)).maxTekens;
  const index = createFileIndex({
    collectionOf: checker.collectionOf,
    isOpen: (uri) => documentOf(uri) !== undefined,
    formatOf: async (uri) => ((await isIndexed(uri)) ? profielen.formatOf(uri) : undefined),
    maxLength,
    onLimit: (files) => connection.console.warn(nl.tooManyFiles(files)),
    onRead: () => background.changed(),
  });

  const look: Workspace['look'] = async (uri, amount = 'some') => {
    const document = documents.get(uri);
    if (!document) return undefined;
    const current = settings.known(uri) ?? (await settings.get(uri));
    const profiel = profielen.known(uri) ?? (await profielen.get(uri));
    const latest = documents.get(uri);
    if (!latest) return undefined;
    const check = checker.check(latest, current.maxTekens, profiel, amount);
    return { document: latest, check, settings: current, collection: checker.collectionOf(uri) };
  };
  const render = async (document: TextDocument) => {
    if (isProfiel(document.uri)) return renderProfiel(documents.get(document.uri) ?? document);
    const canFollowUp = delivery.canFollowUp();
    // Whoever cannot be told later gets an answer in which the whole workspace counts.
    if (!canFollowUp) await hasRead();
    const looked = await look(document.uri, canFollowUp ? 'some' : 'all');
    if (!looked) return [];
    if (looked.check.state === 'checked' && !looked.check.isComplete) background.start();
    if (looked.check.state !== 'other') news.shown(document.uri, looked.check.view);
    return renderDiagnostics(looked.document, looked.check, looked.settings);
  };
  const delivery = createDelivery({
    connection,
    canPull: textDocument?.diagnostic !== undefined,
    canRefresh: workspace?.diagnostics?.refreshSupport === true,
    render,
    latest: (uri) => documents.get(uri),
    onError: report,
  });

  const allRead = createSignal();
  const hasRead = (): Promise<void> =>
    folders.all().length === 0 ? Promise.resolve() : allRead.within(MAX_READING_MS);

  const news = createNews((uris) => delivery.refresh(documents.all().filter(({ uri }) => uris.has(uri))));
  const workOn = async (): Promise<boolean> => {
    for (const document of documents.all()) {
      const looked = await look(document.uri, 'a little');
      if (looked?.check.state !== 'checked') continue;
      news.found(document.uri, looked.check.view);
      if (!looked.check.isComplete) {
        news.tellWhenDue();
        return true;
      }
    }
    news.tell();
    const hasMore = await index.work();
    if (!hasMore) allRead.resolve();
    return hasMore;
  };
  const background = createBackground({
    work: workOn,
    rest: () => void checker.settle(),
    onError: report,
  });

  documents.onDidOpen(({ document }) => {
    const { uri } = document;
    openUris.set(canonicalOf(uri), uri);
    index.opened(uri);
    // Nobody tells when a profile changes, so it is looked at again.
    if (!canWatch) profielen.reload();
    delivery.opened(document);
  });
  documents.onDidChangeContent(({ document }) => {
    delivery.changed(document);
    // What is not looked at yet was just opened.
    if (checker.lastOf(document.uri)) background.typed();
    background.changed();
    if (isProfiel(document.uri)) profielChanged();
  });
  documents.onDidClose(({ document: { uri } }) => {
    openUris.delete(canonicalOf(uri));
    const staysKnown = folders.folderOf(uri) !== '' && canonicalOf(uri) === uri && hasStarted;
    if (staysKnown) checker.close(uri);
    else checker.forget(uri);
    if (folders.folderOf(uri) !== '') index.changed(uri);
    settings.forget(uri);
    delivery.closed(uri);
    news.forget(uri);
    background.changed();
    if (isProfiel(uri)) profielChanged();
  });

  let isReady = false;
  let hasStarted = false;
  const scan = async (added: readonly string[]): Promise<void> => {
    for (const folder of added) {
      const { werkruimte } = await settings.get(folder);
      if (!werkruimte) {
        allRead.resolve();
        continue;
      }
      hasStarted = true;
      index.scan(folders.pathsOf([folder]));
      background.start();
    }
  };
  return {
    documents,
    settings,
    profielen,
    folders,
    checker,
    index,
    delivery,
    look,
    documentOf,
    reader: (length) =>
      createReadFile({ documentOf, checker, formatOf: profielen.formatOf, maxLength: length }),
    find: createFind({ documents, checker, index }),
    profielChanged,
    fileChanged: (uri, isGone) => {
      index.changed(uri);
      // What is deleted may have been a folder.
      if (isGone)
        for (const file of index.uris()) if (file.startsWith(`${canonicalOf(uri)}/`)) index.changed(file);
      background.changed();
    },
    foldersChanged: (added, removed) => {
      folders.change(added, removed);
      checker.reset();
      index.reset();
      refreshAll();
      scan(folders.all()).catch(report);
    },
    start: () => {
      const ready = (): void => {
        isReady = true;
        scan(folders.all()).catch(report);
      };
      // Whoever cannot be told later waits for the whole workspace.
      setTimeout(ready, delivery.canFollowUp() ? HEAD_START_MS : 0);
    },
  };
}
