import { commands, type ExtensionContext, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { createFindings } from './client-options.ts';
import { dienIn } from './commands/dien-in.ts';
import { genereer } from './commands/genereer.ts';
import { maakBaseline } from './commands/maak-baseline.ts';
import { stelSleutelIn, vergeetSleutel } from './commands/sleutel.ts';
import { toetsWerkruimte } from './commands/toets-werkruimte.ts';
import { toonRegisterstatus } from './commands/toon-registerstatus.ts';
import { texts } from './messages/texts.ts';
import { createStatusBar } from './status-bar.ts';
import { createVoorstellen } from './voorstellen.ts';
import { followFindings } from './werkruimte.ts';

/** What the commands work with. */
export interface App {
  readonly client: BaseLanguageClient;
  readonly context: ExtensionContext;
  readonly findings: ReturnType<typeof createFindings>;
  readonly voorstellen: ReturnType<typeof createVoorstellen>;
}

const COMMANDS: Readonly<Record<string, (app: App) => Promise<unknown>>> = {
  'definitie.toetsWerkruimte': toetsWerkruimte,
  'definitie.maakBaseline': maakBaseline,
  'definitie.genereer': genereer,
  'definitie.dienIn': dienIn,
  'definitie.toonRegisterstatus': toonRegisterstatus,
  'definitie.stelSleutelIn': stelSleutelIn,
  'definitie.vergeetSleutel': vergeetSleutel,
};

/** Everything that both kinds of VS Code have; ends with the extension. */
export async function startApp(context: ExtensionContext, client: BaseLanguageClient): Promise<void> {
  const app: App = { client, context, findings: createFindings(), voorstellen: createVoorstellen() };
  context.subscriptions.push(
    app.findings,
    app.voorstellen,
    followFindings(app.findings),
    ...Object.entries(COMMANDS).map(([name, run]) => commands.registerCommand(name, () => attempt(app, run))),
    client,
  );
  await client.start();
  context.subscriptions.push(createStatusBar(client));
}

/** What goes wrong in a command is told to who gave it, and ends nothing else. */
async function attempt(app: App, run: (app: App) => Promise<unknown>): Promise<unknown> {
  try {
    return await run(app);
  } catch (error) {
    const uitleg = error instanceof Error ? error.message : String(error);
    app.client.error(uitleg, error, false);
    void window.showErrorMessage(texts().fout(uitleg));
    return undefined;
  }
}
