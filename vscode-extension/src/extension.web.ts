import { type ExtensionContext, Uri, workspace } from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { startApp } from './app.ts';
import { clientOptions, SECTION, schemesOfWorkspace } from './client-options.ts';
import { answerFiles } from './files.ts';
import { fromServerUri, toServerUri } from './uris.ts';

/** Starts the language server that is packed with the extension, in a web worker: there are no processes. */
export async function activate(context: ExtensionContext): Promise<void> {
  const scripts = await Promise.all(['kern.js', 'server.worker.js'].map((name) => read(context, name)));
  const url = URL.createObjectURL(new Blob(scripts.flatMap((script) => [script, '\n'])));
  const client = new LanguageClient(SECTION, 'Definitie-app', new Worker(url), {
    ...clientOptions(schemesOfWorkspace()),
    uriConverters: {
      code2Protocol: (uri) => toServerUri(uri) ?? uri.toString(),
      protocol2Code: (text) => {
        const parts = fromServerUri(text);
        return parts ? Uri.from(parts) : Uri.parse(text);
      },
    },
  });
  answerFiles(client);
  await startApp(context, client);
  context.subscriptions.push({ dispose: () => URL.revokeObjectURL(url) });
}

/** A worker may not be loaded from where an extension stands, so it is made from what is read there. */
const read = async ({ extensionUri }: ExtensionContext, name: string) =>
  new Uint8Array(await workspace.fs.readFile(Uri.joinPath(extensionUri, 'dist', name)));
