import {
  type Disposable,
  languages,
  StatusBarAlignment,
  type TextDocument,
  ThemeColor,
  window,
  workspace,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { SECTION } from './client-options.ts';
import { TALEN } from './languages.ts';
import { texts } from './messages/texts.ts';
import { requestSamenvatting } from './server-requests.ts';
import { tel, totaal } from './summary.ts';

const isOurs = ({ languageId }: TextDocument): boolean => TALEN.some((taal) => taal === languageId);

/** Shows what was found in the active file, and how good its definities are; a click goes to the problems. */
export function createStatusBar(client: BaseLanguageClient): Disposable {
  const { statusBar } = texts();
  const item = window.createStatusBarItem('definitie.status', StatusBarAlignment.Right, 90);
  item.name = 'Definitie-app';
  item.command = 'workbench.actions.view.problems';

  const show = async (): Promise<void> => {
    const document = window.activeTextEditor?.document;
    if (!document || !isOurs(document) || !workspace.getConfiguration(SECTION).get('statusbalk', true)) {
      item.hide();
      return;
    }
    const found = languages.getDiagnostics(document.uri).filter(({ source }) => source === SECTION);
    const telling = tel(found);
    const samenvatting = await requestSamenvatting(client, document);
    if (window.activeTextEditor?.document !== document) return;
    if (samenvatting?.begrippen === 0 && found.length === 0) {
      item.hide();
      return;
    }
    item.text = `${found.length === 0 ? '$(pass)' : '$(checklist)'} ${statusBar.text(totaal(telling), samenvatting?.score)}`;
    item.tooltip = statusBar.tooltip(telling, samenvatting);
    item.accessibilityInformation = { label: item.tooltip };
    item.backgroundColor = telling.fouten > 0 ? new ThemeColor('statusBarItem.warningBackground') : undefined;
    item.show();
  };
  const refresh = (): void => {
    show().catch((error: unknown) => client.error(String(error), undefined, false));
  };
  const listeners = [
    window.onDidChangeActiveTextEditor(refresh),
    languages.onDidChangeDiagnostics(({ uris }) => {
      const active = window.activeTextEditor?.document.uri.toString();
      if (uris.some((uri) => uri.toString() === active)) refresh();
    }),
    workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration(SECTION)) refresh();
    }),
    item,
  ];
  refresh();
  return { dispose: () => listeners.forEach((one) => void one.dispose()) };
}
