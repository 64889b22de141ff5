import { ProgressLocation, window } from 'vscode';
import type { App } from '../app.ts';
import type { Definitie } from '../dienst/definitie.ts';
import { openVerbinding, waardeOf } from '../dienst/verbinding.ts';
import { nl } from '../messages/nl.ts';
import { texts } from '../messages/texts.ts';
import type { Plek } from '../server-requests.ts';
import { signalOf } from '../signal.ts';
import { askBegrip, findPlek } from './begrip.ts';

/** Shows what the register has on a begrip; gives that. */
export async function toonRegisterstatus({
  client,
  context,
}: App): Promise<readonly Definitie[] | undefined> {
  const verbinding = await openVerbinding(context);
  if (!verbinding) return undefined;
  const editor = window.activeTextEditor;
  const plek = await findPlek(client, editor);
  const begrip = plek?.begrip ?? (await askBegrip(editor, plek));
  if (begrip === undefined) return undefined;
  const { register } = texts();
  const options = { location: ProgressLocation.Window, title: register.titel(begrip) };
  const antwoord = await window.withProgress(options, (_progress, cancellation) =>
    verbinding.dienst.zoek(begrip, signalOf(cancellation)),
  );
  const found = waardeOf(verbinding, antwoord);
  if (found) await tellServer(client, found);
  if (found?.length === 0) void window.showInformationMessage(register.niets(begrip));
  else if (found)
    await window.showQuickPick(
      found.map((one) => renderItem(one, plek)),
      { title: register.titel(begrip), matchOnDetail: true },
    );
  return found;
}

/** The server, whose texts are Dutch, shows it beside the begrip. */
const tellServer = (client: App['client'], found: readonly Definitie[]): Promise<void> =>
  client.sendNotification('definitie/registerstatus', {
    begrippen: found.map(({ begrip, status }) => ({ begrip, status: nl.register.status[status] })),
  });

function renderItem({ status, version, score, definitie, besluit }: Definitie, plek: Plek | undefined) {
  const { register } = texts();
  const about = [
    ...(plek ? [plek.definitie.trim() === definitie.trim() ? register.gelijk : register.anders] : []),
    ...(besluit ? [register.besluit(besluit.uitslag, besluit.door, besluit.op.slice(0, 10))] : []),
  ];
  return {
    label: register.regel(register.status[status], version, score),
    description: about.join('; '),
    detail: definitie,
  };
}
