import { LanguageClient, TransportKind } from 'vscode-languageclient/node';

const LANGUAGES = ['turtle', 'markdown'];
/** The server asks itself to hear of changes of these files; the editor tells it what is wrong in an open one. */
const PROFIEL = '**/.definitie.yaml';
/** Not the read-only copies that a comparison with git shows. */
const SCHEMES = ['file', 'untitled'];

/** What we need of VS Code's `ExtensionContext`. */
interface Context {
  readonly asAbsolutePath: (path: string) => string;
}

let client: LanguageClient | undefined;

/** Starts the language server that is packed with the extension. */
export async function activate(context: Context): Promise<void> {
  const server = {
    module: context.asAbsolutePath('dist/server.cjs'),
    transport: TransportKind.stdio,
  } as const;
  client = new LanguageClient('definitie', 'Definitie-app', server, {
    documentSelector: [
      ...SCHEMES.flatMap((scheme) => LANGUAGES.map((language) => ({ scheme, language }))),
      { scheme: 'file', pattern: PROFIEL },
    ],
    diagnosticCollectionName: 'definitie',
    diagnosticPullOptions: { onChange: true },
    synchronize: { configurationSection: 'definitie' },
  });
  await client.start();
}

export async function deactivate(): Promise<void> {
  await client?.stop();
}
