import { Uri, type WorkspaceFolder, window, workspace } from 'vscode';
import type { App } from '../app.ts';
import { SECTION } from '../client-options.ts';
import { texts } from '../messages/texts.ts';
import { toetsBestanden } from './toets-werkruimte.ts';

/** Accepts what is found now in a folder of the workspace, so that CI reports only what is new; gives the file. */
export async function maakBaseline(app: App): Promise<Uri | undefined> {
  const { baseline, toets } = texts();
  const folder = await chooseFolder();
  if (!folder) {
    if (!workspace.workspaceFolders) void window.showWarningMessage(toets.geenMap);
    return undefined;
  }
  const naam = workspace.getConfiguration(SECTION, folder).get('baseline', 'baseline.json');
  const target = Uri.joinPath(folder.uri, naam);
  if (!target.path.startsWith(`${folder.uri.path}/`)) {
    void window.showWarningMessage(baseline.buiten(naam));
    return undefined;
  }
  if ((await exists(target)) && !(await mayReplace(naam))) return undefined;
  const gedaan = await toetsBestanden(
    app,
    baseline.titel,
    (uri) => workspace.getWorkspaceFolder(uri)?.index === folder.index,
  );
  if (!gedaan) return undefined;
  const { tekst, bevindingen } = gedaan.getoetst.baseline;
  await workspace.fs.writeFile(target, new TextEncoder().encode(tekst));
  // Not waited for: the command is done while the message stands there.
  void window.showInformationMessage(baseline.klaar(bevindingen, naam), baseline.open).then((gekozen) => {
    if (gekozen === baseline.open) void window.showTextDocument(target);
  });
  return target;
}

const chooseFolder = async (): Promise<WorkspaceFolder | undefined> =>
  (workspace.workspaceFolders ?? []).length > 1
    ? window.showWorkspaceFolderPick({ placeHolder: texts().baseline.map })
    : workspace.workspaceFolders?.[0];

const exists = (uri: Uri): Promise<boolean> =>
  Promise.resolve(workspace.fs.stat(uri)).then(
    () => true,
    () => false,
  );

async function mayReplace(naam: string): Promise<boolean> {
  const { baseline } = texts();
  const gekozen = await window.showWarningMessage(baseline.vervang(naam), { modal: true }, baseline.ja);
  return gekozen === baseline.ja;
}
