import { type CancellationToken, type DiagnosticCollection, Disposable, type Uri, workspace } from 'vscode';
import { languageOf } from './languages.ts';
import type { TeToetsen } from './server-requests.ts';

/** Files that can hold definities; which of them do, the server sees. */
export const BESTANDEN = '**/*.{ttl,turtle,md,markdown,json,jsonld,yaml,yml,csv}';
/** Beside what the settings of VS Code leave out. */
const NIET = '**/{node_modules,.*}/**';
/** Larger files are not read. */
export const MAX_MB = 50;

export const findBestanden = (cancellation: CancellationToken) =>
  workspace.findFiles(BESTANDEN, NIET, undefined, cancellation);

/** The text as it is now: what is open counts, saved or not. `undefined`: too large, or it cannot be read. */
export async function readBestand(uri: Uri, serverUri: string): Promise<TeToetsen | undefined> {
  const open = workspace.textDocuments.find((one) => one.uri.toString() === uri.toString());
  if (open) return { uri: serverUri, languageId: open.languageId, text: open.getText() };
  try {
    const { size } = await workspace.fs.stat(uri);
    if (size > MAX_MB * 1024 * 1024) return undefined;
    const text = new TextDecoder().decode(await workspace.fs.readFile(uri));
    return { uri: serverUri, languageId: languageOf(uri.path), text };
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
