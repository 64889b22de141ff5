import { FileType, type Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import * as z from 'zod/mini';

const About = z.object({ uri: z.string() });

const kindOf = (type: FileType): 'bestand' | 'map' | 'koppeling' | 'anders' => {
  if (type & FileType.SymbolicLink) return 'koppeling';
  if (type & FileType.File) return 'bestand';
  return type & FileType.Directory ? 'map' : 'anders';
};

/** Reads files for a server that cannot do so itself; `null` is the answer about what cannot be read. */
export function answerFiles(client: BaseLanguageClient): void {
  const answer = (method: string, read: (uri: Uri) => Promise<object>): void => {
    client.onRequest(method, async (params: unknown): Promise<object | null> => {
      const about = About.safeParse(params);
      if (!about.success) return null;
      // That it is not there is the answer; the server knows what to do without it.
      return read(client.protocol2CodeConverter.asUri(about.data.uri)).catch(() => null);
    });
  };
  answer('definitie/bestandInfo', async (uri) => {
    const { type, size } = await workspace.fs.stat(uri);
    // What a link points to, as Node's `stat` does; a listing says that it is a link.
    return { soort: kindOf(type & ~FileType.SymbolicLink), size };
  });
  answer('definitie/bestandLezen', async (uri) => ({
    tekst: new TextDecoder().decode(await workspace.fs.readFile(uri)),
  }));
  answer('definitie/mapLezen', async (uri) =>
    (await workspace.fs.readDirectory(uri)).map(([naam, type]) => ({ naam, soort: kindOf(type) })),
  );
}
