import { ProgressLocation, window } from 'vscode';
import type { App } from '../app.ts';
import type { Definitie } from '../dienst/definitie.ts';
import { openVerbinding, type Verbinding, waardeOf } from '../dienst/verbinding.ts';
import { texts } from '../messages/texts.ts';
import type { Plek } from '../server-requests.ts';
import { signalOf } from '../signal.ts';
import { findPlek } from './begrip.ts';

/** Brings the definitie at the cursor to the register and asks for a decision; gives what it is there now. */
export async function dienIn({ client, context }: App): Promise<Definitie | undefined> {
  const { indienen, begrip } = texts();
  const plek = await findPlek(client, window.activeTextEditor);
  if (!plek) {
    void window.showWarningMessage(begrip.geenDefinitie);
    return undefined;
  }
  const verbinding = await openVerbinding(context);
  if (!verbinding) return undefined;
  const vraag = `${indienen.vraag(plek.begrip)} ${indienen.uitleg}`;
  if ((await window.showInformationMessage(vraag, indienen.ja)) !== indienen.ja) return undefined;
  const options = { location: ProgressLocation.Notification, title: indienen.ja, cancellable: true };
  const ingediend = await window.withProgress(options, (_progress, cancellation) =>
    submit(verbinding, plek, signalOf(cancellation)),
  );
  if (ingediend) void window.showInformationMessage(indienen.klaar(plek.begrip));
  return ingediend;
}

async function submit(
  verbinding: Verbinding,
  { begrip, definitie, toelichting, context }: Plek,
  signal: AbortSignal,
): Promise<Definitie | undefined> {
  const aanvraag = { begrip, definitie, toelichting, context };
  const kept = await verbinding.dienst.vraag(aanvraag, crypto.randomUUID(), signal);
  const inRegister = waardeOf(verbinding, kept);
  if (!inRegister || inRegister.status === 'in_beoordeling') return inRegister;
  return waardeOf(verbinding, await verbinding.dienst.dienIn(inRegister, signal));
}
