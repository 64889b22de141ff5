import {
  type CancellationToken,
  type DiagnosticCollection,
  Disposable,
  FileType,
  Uri,
  workspace,
} from 'vscode';
import { languageOf } from './languages.ts';
import type { TeToetsen } from './server-requests.ts';

/** Files that can hold definities; which of them do, the server sees. */
export const BESTANDEN = '**/*.{ttl,turtle,md,markdown,json,jsonld,yaml,yml,csv}';
/** Larger files are not read. */
export const MAX_MB = 50;

/**
 * The files of all folders that can hold definities: the same as the command line takes. Links are not followed, and
 * what cannot be listed is left out. Not by VS Code's search, which not every file system has.
 */
export async function findBestanden(cancellation: CancellationToken): Promise<readonly Uri[]> {
  const found: Uri[] = [];
  const walk = async (folder: Uri): Promise<void> => {
    // A folder that goes away meanwhile has no files.
    const items = await Promise.resolve(workspace.fs.readDirectory(folder)).catch(() => []);
    for (const [name, type] of items.toSorted(([a], [b]) => (a < b ? -1 : 1))) {
      if (cancellation.isCancellationRequested) return;
      const uri = Uri.joinPath(folder, name);
      if (type === FileType.Directory && name !== 'node_modules' && !name.startsWith('.')) await walk(uri);
      if (type === FileType.File && languageOf(name) !== undefined) found.push(uri);
    }
  };
  for (const { uri } of workspace.workspaceFolders ?? []) await walk(uri);
  return found;
}

/** The text as it is now: what is open counts, saved or not. `undefined`: too large, or it cannot be read. */
export async function readBestand(uri: Uri, serverUri: string): Promise<TeToetsen | undefined> {
  const open = workspace.textDocuments.find((one) => one.uri.toString() === uri.toString());
  if (open) return { uri: serverUri, languageId: open.languageId, text: open.getText() };
  try {
    const { size } = await workspace.fs.stat(uri);
    if (size > MAX_MB * 1024 * 1024) return undefined;
    const text = new TextDecoder().decode(await workspace.fs.readFile(uri));
    return { uri: serverUri, languageId: languageOf(uri.path) ?? 'plaintext', text };
  } catch {
    // How many were not read is told at the end.
    return undefined;
  }
}

export const isOpen = (uri: Uri): boolean =>
  workspace.textDocuments.some((one) => one.uri.toString() === uri.toString());

/** What was found in the workspace holds for a file until it changes or is opened, which shows its own findings. */
export function followFindings(findings: DiagnosticCollection): Disposable {
  const watcher = workspace.createFileSystemWatcher(BESTANDEN, true);
  const forget = (uri: Uri): void => findings.delete(uri);
  return Disposable.from(
    watcher,
    watcher.onDidChange(forget),
    watcher.onDidDelete(forget),
    workspace.onDidOpenTextDocument(({ uri }) => forget(uri)),
  );
}
