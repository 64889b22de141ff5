import { type TextEditor, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { texts } from '../messages/texts.ts';
import { type Plek, requestPlek } from '../server-requests.ts';

const MAX_BEGRIP = 255;

/** The definitie in which the cursor stands, when there is one. */
export const findPlek = async (
  client: BaseLanguageClient,
  editor: TextEditor | undefined,
): Promise<Plek | undefined> => editor && requestPlek(client, editor.document, editor.selection.active);

/** Asks which begrip is meant; what is selected, or stands at the cursor, is put ready. */
export function askBegrip(
  editor: TextEditor | undefined,
  plek: Plek | undefined,
): Thenable<string | undefined> {
  const { begrip } = texts();
  const selected = editor?.document.getText(editor.selection).trim().replaceAll(/\s+/gu, ' ') ?? '';
  const isBegrip = (tekst: string): boolean => tekst.trim() !== '' && tekst.trim().length <= MAX_BEGRIP;
  return window
    .showInputBox({
      prompt: begrip.vraag,
      value: isBegrip(selected) ? selected : (plek?.begrip ?? ''),
      validateInput: (tekst) => (isBegrip(tekst) ? undefined : begrip.leeg),
    })
    .then((gekozen) => gekozen?.trim());
}
