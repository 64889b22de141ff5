import {
  type CancellationToken,
  commands,
  type Progress,
  ProgressLocation,
  type Uri,
  window,
  workspace,
} from 'vscode';
import { DiagnosticSeverity } from 'vscode-languageclient';
import type { App } from '../app.ts';
import { texts } from '../messages/texts.ts';
import { type Getoetst, requestToets, type TeToetsen } from '../server-requests.ts';
import { tel } from '../summary.ts';
import { findBestanden, isOpen, MAX_MB, readBestand } from '../werkruimte.ts';

export interface Werkruimte {
  readonly getoetst: Getoetst;
  readonly overgeslagen: number;
}

type Report = Progress<{ readonly message?: string; readonly increment?: number }>;

/** Tests all files of the workspace and shows what is found in the problems; `undefined`: cancelled, or nothing to test. */
export async function toetsWerkruimte(app: App): Promise<Werkruimte | undefined> {
  const { toets } = texts();
  const gedaan = await toetsBestanden(app, toets.titel);
  if (!gedaan) return undefined;
  const { getoetst, overgeslagen } = gedaan;
  await show(app, getoetst);
  const met = getoetst.documenten.filter(({ begrippen }) => begrippen > 0);
  const found = getoetst.documenten.flatMap(({ diagnostics }) => diagnostics);
  const klaar = toets.klaar(
    met.length,
    met.reduce((sum, { begrippen }) => sum + begrippen, 0),
    tel(found.map(({ severity }) => ({ severity: severity - DiagnosticSeverity.Error }))),
  );
  const melding = overgeslagen > 0 ? `${klaar} ${toets.overgeslagen(overgeslagen, MAX_MB)}` : klaar;
  // Not waited for: the command is done while the message stands there.
  void window.showInformationMessage(melding, toets.toon).then((gekozen) => {
    if (gekozen === toets.toon) void commands.executeCommand('workbench.actions.view.problems');
  });
  return gedaan;
}

/** Has the files tested, in view and until it is cancelled; those outside `binnen` are left out. */
export async function toetsBestanden(
  app: App,
  title: string,
  binnen: (uri: Uri) => boolean = () => true,
): Promise<Werkruimte | undefined> {
  const { toets } = texts();
  if (!workspace.workspaceFolders) {
    void window.showWarningMessage(toets.geenMap);
    return undefined;
  }
  const options = { location: ProgressLocation.Notification, title, cancellable: true };
  return window.withProgress(options, async (progress: Report, cancellation) => {
    const gelezen = await readAll(app, progress, cancellation, binnen);
    if (cancellation.isCancellationRequested) return undefined;
    const { texts: documenten, overgeslagen } = gelezen;
    if (documenten.length === 0 && overgeslagen === 0) {
      void window.showInformationMessage(toets.geenBestanden);
      return undefined;
    }
    try {
      const report = (klaar: number): void =>
        progress.report({
          message: toets.toetsen(klaar, documenten.length),
          increment: 50 / documenten.length,
        });
      return { getoetst: await requestToets(app.client, documenten, report, cancellation), overgeslagen };
    } catch (error) {
      if (cancellation.isCancellationRequested) return undefined;
      throw error;
    }
  });
}

async function readAll(
  { client }: App,
  progress: Report,
  cancellation: CancellationToken,
  binnen: (uri: Uri) => boolean,
): Promise<{ readonly texts: readonly TeToetsen[]; readonly overgeslagen: number }> {
  const { toets } = texts();
  const uris = (await findBestanden(cancellation)).filter(binnen);
  const read: TeToetsen[] = [];
  for (const [index, uri] of uris.entries()) {
    if (cancellation.isCancellationRequested) break;
    const text = await readBestand(uri, client.code2ProtocolConverter.asUri(uri));
    if (text) read.push(text);
    progress.report({ message: toets.lezen(index + 1, uris.length), increment: 50 / uris.length });
  }
  return { texts: read, overgeslagen: uris.length - read.length };
}

/** An open file shows its own findings already. */
async function show({ client, findings }: App, { documenten }: Getoetst): Promise<void> {
  const { protocol2CodeConverter } = client;
  findings.clear();
  for (const { uri, diagnostics } of documenten) {
    const code = protocol2CodeConverter.asUri(uri);
    if (!isOpen(code)) findings.set(code, await protocol2CodeConverter.asDiagnostics(diagnostics));
  }
}
