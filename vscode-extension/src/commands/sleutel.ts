import { window } from 'vscode';
import type { App } from '../app.ts';
import { isSleutel } from '../dienst/adres.ts';
import { findAdres, secretOf } from '../dienst/verbinding.ts';
import { texts } from '../messages/texts.ts';

/** Asks for the key of the service, and keeps it where VS Code keeps secrets. */
export async function stelSleutelIn({ context }: App): Promise<void> {
  const { dienst } = texts();
  const adres = await findAdres();
  if (!adres) return;
  const sleutel = await window.showInputBox({
    title: dienst.sleutel(adres.origin),
    prompt: dienst.sleutelUitleg,
    password: true,
    ignoreFocusOut: true,
    validateInput: (tekst) => (isSleutel(tekst.trim()) ? undefined : dienst.sleutelOnjuist),
  });
  if (sleutel === undefined) return;
  await context.secrets.store(secretOf(adres.origin), sleutel.trim());
  void window.showInformationMessage(dienst.sleutelBewaard(adres.origin));
}

export async function vergeetSleutel({ context }: App): Promise<void> {
  const adres = await findAdres();
  if (!adres) return;
  await context.secrets.delete(secretOf(adres.origin));
  void window.showInformationMessage(texts().dienst.sleutelVergeten(adres.origin));
}
