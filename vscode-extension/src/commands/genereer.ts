import {
  commands,
  Position,
  ProgressLocation,
  Range,
  TabInputTextDiff,
  TextEdit,
  type TextEditor,
  WorkspaceEdit,
  window,
  workspace,
} from 'vscode';
import type { App } from '../app.ts';
import type { Definitie } from '../dienst/definitie.ts';
import { openVerbinding, type Verbinding, waardeOf } from '../dienst/verbinding.ts';
import { texts } from '../messages/texts.ts';
import { renderNieuw } from '../nieuw.ts';
import { type Plek, requestVoorstel } from '../server-requests.ts';
import { signalOf } from '../signal.ts';
import { askBegrip, findPlek } from './begrip.ts';

/** In ms. */
const POLL = 1000;

/** Has a definitie drafted and puts it in the file when the user, who sees the difference, agrees; gives the text. */
export async function genereer(app: App): Promise<string | undefined> {
  const verbinding = await openVerbinding(app.context);
  if (!verbinding) return undefined;
  const editor = window.activeTextEditor;
  const plek = await findPlek(app.client, editor);
  const begrip = await askBegrip(editor, plek);
  if (begrip === undefined) return undefined;
  const here = plek?.begrip === begrip ? plek : undefined;
  const definitie = await draft(verbinding, begrip, here);
  if (definitie === undefined) return undefined;
  if (editor) await propose(app, editor, here, begrip, definitie);
  else
    await workspace.openTextDocument({
      language: 'markdown',
      content: renderNieuw('markdown', begrip, definitie),
    });
  return definitie;
}

async function draft(
  verbinding: Verbinding,
  begrip: string,
  here: Plek | undefined,
): Promise<string | undefined> {
  const { genereer: t } = texts();
  const options = { location: ProgressLocation.Notification, title: t.titel(begrip), cancellable: true };
  const klaar = await window.withProgress(options, async (progress, cancellation) => {
    const signal = signalOf(cancellation);
    const aanvraag = { begrip, context: here?.context ?? {} };
    let latest = waardeOf(verbinding, await verbinding.dienst.vraag(aanvraag, crypto.randomUUID(), signal));
    while (latest && isDrafting(latest) && !signal.aborted) {
      progress.report({ message: t.stap[latest.generatie.stap] });
      await new Promise((resolve) => setTimeout(resolve, POLL));
      latest = waardeOf(verbinding, await verbinding.dienst.haal(latest.id, signal));
    }
    return signal.aborted ? undefined : latest;
  });
  if (!klaar) return undefined;
  if (klaar.definitie.trim() !== '') return klaar.definitie;
  const { generatie } = klaar;
  void window.showWarningMessage(
    generatie.stap === 'mislukt' ? t.mislukt(generatie.reden ?? '') : t.leeg(begrip),
  );
  return undefined;
}

type Stap = keyof ReturnType<typeof texts>['genereer']['stap'];
type Drafting = Definitie & { readonly generatie: { readonly stap: Stap } };

const isDrafting = (definitie: Definitie): definitie is Drafting =>
  !['geen', 'klaar', 'mislukt'].includes(definitie.generatie.stap);

async function propose(
  app: App,
  editor: TextEditor,
  here: Plek | undefined,
  begrip: string,
  definitie: string,
): Promise<void> {
  const { genereer: t } = texts();
  const { document } = editor;
  const edits = await findEdits(app, editor, here, begrip, definitie);
  if (!edits) {
    await window.showTextDocument(
      await workspace.openTextDocument({
        language: 'markdown',
        content: renderNieuw('markdown', begrip, definitie),
      }),
    );
    void window.showWarningMessage(t.geenPlaats);
    return;
  }
  const { version } = document;
  const proposed = app.voorstellen.show(document.uri, applyEdits(document.getText(), document, edits));
  await commands.executeCommand('vscode.diff', document.uri, proposed, t.diff(begrip), { preview: true });
  const gekozen = await window.showInformationMessage(t.vraag(begrip), t.neemOver, t.nietOver);
  await closeDiff(proposed.toString());
  if (gekozen !== t.neemOver) return;
  if (document.version !== version || document.isClosed) {
    void window.showWarningMessage(t.veranderd);
    return;
  }
  const edit = new WorkspaceEdit();
  edit.set(document.uri, [...edits]);
  await workspace.applyEdit(edit);
  await window.showTextDocument(document, { preview: false });
}

/** Replaces the definitie at the cursor, or adds one below the cursor's line. */
async function findEdits(
  { client }: App,
  { document, selection }: TextEditor,
  here: Plek | undefined,
  begrip: string,
  definitie: string,
): Promise<readonly TextEdit[] | undefined> {
  if (!here) {
    const end = document.lineAt(selection.active.line).range.end;
    return [TextEdit.insert(end, `\n${renderNieuw(document.languageId, begrip, definitie)}`)];
  }
  const found = await requestVoorstel(client, document, selection.active, definitie);
  if (!found || found.versie !== document.version) return undefined;
  return found.edits.map(({ range: { start, end }, newText }) =>
    TextEdit.replace(
      new Range(new Position(start.line, start.character), new Position(end.line, end.character)),
      newText,
    ),
  );
}

/** The text with these changes, which are in order of place and do not overlap. */
const applyEdits = (text: string, document: TextEditor['document'], edits: readonly TextEdit[]): string =>
  edits.reduceRight(
    (so, { range, newText }) =>
      so.slice(0, document.offsetAt(range.start)) + newText + so.slice(document.offsetAt(range.end)),
    text,
  );

async function closeDiff(proposed: string): Promise<void> {
  const tabs = window.tabGroups.all.flatMap((group) => group.tabs);
  const shown = tabs.filter(({ input }) => isDiffWith(input, proposed));
  await window.tabGroups.close(shown);
}

const isDiffWith = (input: unknown, proposed: string): boolean =>
  input instanceof TabInputTextDiff && input.modified.toString() === proposed;
