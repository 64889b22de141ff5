import type { ExtensionContext } from 'vscode';
import { LanguageClient, type NodeModule, TransportKind } from 'vscode-languageclient/node';
import { startApp } from './app.ts';
import { clientOptions, SECTION } from './client-options.ts';

/** Not the schemes of other file systems: the server reads profiles from disk itself. */
const SCHEMES = ['file', 'untitled'];

/** Starts the language server that is packed with the extension, as a process of its own. */
export async function activate(context: ExtensionContext): Promise<void> {
  const server: NodeModule = {
    module: context.asAbsolutePath('dist/server.cjs'),
    transport: TransportKind.stdio,
    args: ['--compiled-code', context.globalStorageUri.fsPath],
  };
  await startApp(context, new LanguageClient(SECTION, 'Definitie-app', server, clientOptions(SCHEMES)));
}
