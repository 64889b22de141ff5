import { Disposable, EventEmitter, Uri, workspace } from 'vscode';

const SCHEME = 'definitie-voorstel';

/** Documents as they would be: what a proposal is compared with the file by. They exist only while they are shown. */
export interface Voorstellen extends Disposable {
  /** The same name as the file, so that VS Code colours it in the same way. */
  readonly show: (file: Uri, text: string) => Uri;
}

export function createVoorstellen(): Voorstellen {
  const texts = new Map<string, string>();
  const changed = new EventEmitter<Uri>();
  const provider = workspace.registerTextDocumentContentProvider(SCHEME, {
    onDidChange: changed.event,
    provideTextDocumentContent: (uri) => texts.get(uri.toString()) ?? '',
  });
  const closing = workspace.onDidCloseTextDocument(({ uri }) => {
    if (uri.scheme === SCHEME) texts.delete(uri.toString());
  });
  return {
    show: (file, text) => {
      const uri = Uri.from({ scheme: SCHEME, path: file.path });
      texts.set(uri.toString(), text);
      changed.fire(uri);
      return uri;
    },
    dispose: () => void Disposable.from(provider, closing, changed).dispose(),
  };
}
