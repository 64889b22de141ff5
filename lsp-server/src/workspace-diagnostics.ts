import {
  type CancellationToken,
  type Diagnostic,
  DocumentDiagnosticReportKind,
  LSPErrorCodes,
  ResponseError,
  type WorkspaceDiagnosticParams,
  type WorkspaceDiagnosticReport,
  type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { renderDiagnostics } from './diagnostics.ts';
import { readText } from './file-index.ts';
import { findFiles } from './find-files.ts';
import { nl } from './messages/nl.ts';
import { canonicalOf } from './uris.ts';
import type { Workspace } from './workspace.ts';

/**
 * What there is to say about every file of the workspace that holds definities, open or not; in parts as they are ready when
 * the client takes those. Others have their turn between two files.
 */
export async function workspaceDiagnostics(
  workspace: Workspace,
  { previousResultIds }: WorkspaceDiagnosticParams,
  token: CancellationToken,
  report: ((part: WorkspaceDiagnosticReport) => void) | undefined,
): Promise<WorkspaceDiagnosticReport> {
  const previous = new Map(previousResultIds.map(({ uri, value }) => [canonicalOf(uri), value]));
  const items: WorkspaceDocumentDiagnosticReport[] = [];
  const told = new Set<string>();
  const add = (item: WorkspaceDocumentDiagnosticReport): void => {
    told.add(canonicalOf(item.uri));
    if (report) report({ items: [item] });
    else items.push(item);
  };
  for await (const uri of urisOf(workspace)) {
    if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, nl.cancelled);
    const item = await reportOf(workspace, uri, previous.get(canonicalOf(uri)));
    if (!item) continue;
    add(item);
    await new Promise((resolve) => setTimeout(resolve, 0));
  }
  // A client keeps what it was told of a file that is gone, or that the profile takes out, until it is told otherwise.
  for (const { uri, value } of previousResultIds)
    if (!told.has(canonicalOf(uri)) && !workspace.documentOf(uri))
      add(asReport(uri, null, fingerprint([]), [], value));
  return { items };
}

async function* urisOf({ folders, documents, profielen }: Workspace): AsyncGenerator<string, void> {
  const seen = new Set<string>();
  for (const { uri } of documents.all()) {
    seen.add(canonicalOf(uri));
    yield uri;
  }
  for (const path of folders.paths())
    for await (const uri of findFiles(path, profielen.formatOf)) {
      if (seen.has(uri)) continue;
      seen.add(uri);
      yield uri;
    }
}

async function reportOf(
  workspace: Workspace,
  uri: string,
  previous: string | undefined,
): Promise<WorkspaceDocumentDiagnosticReport | undefined> {
  const { documents, delivery } = workspace;
  const open = documents.get(uri);
  if (open) {
    const looked = await workspace.look(uri, 'all');
    if (!looked || looked.check.state === 'other') return undefined;
    const diagnostics = renderDiagnostics(looked.document, looked.check, looked.settings);
    return asReport(
      uri,
      looked.document.version,
      delivery.resultIdOf(uri, diagnostics),
      diagnostics,
      previous,
    );
  }
  const diagnostics = await diagnosticsOfFile(workspace, uri);
  return diagnostics && asReport(uri, null, fingerprint(diagnostics), diagnostics, previous);
}

/** `undefined` when there is no such file any more. */
async function diagnosticsOfFile(
  { settings, folders, profielen, checker }: Workspace,
  uri: string,
): Promise<readonly Diagnostic[] | undefined> {
  const current = await settings.get(folders.folderOf(uri) || uri);
  const profiel = await profielen.get(uri);
  const format = profiel.formatOf(uri);
  // One more than is read, so that what is too large is told instead of left out.
  const text = await readText(uri, current.maxTekens, 'cut');
  if (!format || text === undefined) return undefined;
  const document = TextDocument.create(uri, format.languageId, 0, text);
  const check = checker.check(document, current.maxTekens, profiel);
  checker.close(uri);
  return renderDiagnostics(document, check, current);
}

const asReport = (
  uri: string,
  version: number | null,
  resultId: string,
  diagnostics: readonly Diagnostic[],
  previous: string | undefined,
): WorkspaceDocumentDiagnosticReport =>
  resultId === previous
    ? { kind: DocumentDiagnosticReportKind.Unchanged, uri, version, resultId }
    : { kind: DocumentDiagnosticReportKind.Full, uri, version, resultId, items: [...diagnostics] };

/** The same for the same diagnostics: nobody keeps those of a file that is not open. */
function fingerprint(diagnostics: readonly Diagnostic[]): string {
  let hash = 0x811c9dc5;
  const text = JSON.stringify(diagnostics);
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return `${diagnostics.length}-${(hash >>> 0).toString(36)}-${text.length}`;
}
