import type { CancellationToken, Position, TextDocument } from 'vscode';
import { type BaseLanguageClient, ProgressType } from 'vscode-languageclient';
import * as z from 'zod/mini';

/** What the server knows about a file as a whole. */
const Samenvatting = z.object({ begrippen: z.int(), score: z.optional(z.number()) });
export type Samenvatting = z.output<typeof Samenvatting>;

const Namen = z.optional(z.array(z.string()));
const Plek = z.object({
  begrip: z.string(),
  definitie: z.string(),
  toelichting: z.optional(z.string()),
  context: z.object({ organisatorisch: Namen, juridisch: Namen, wettelijkeBasis: Namen }),
  versie: z.int(),
});
/** The definitie at a place in a file. */
export type Plek = z.output<typeof Plek>;

const Range = z.object({
  start: z.object({ line: z.int(), character: z.int() }),
  end: z.object({ line: z.int(), character: z.int() }),
});
const Edits = z.object({ versie: z.int(), edits: z.array(z.object({ range: Range, newText: z.string() })) });
export type Edits = z.output<typeof Edits>;

const Getoetst = z.object({
  documenten: z.array(
    z.object({
      uri: z.string(),
      begrippen: z.int(),
      diagnostics: z.array(
        z.object({
          range: Range,
          message: z.string(),
          severity: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]),
          source: z.string(),
          code: z.string(),
          codeDescription: z.exactOptional(z.object({ href: z.string() })),
        }),
      ),
    }),
  ),
  baseline: z.object({ tekst: z.string(), bevindingen: z.int() }),
});
export type Getoetst = z.output<typeof Getoetst>;

export interface TeToetsen {
  readonly uri: string;
  readonly languageId: string;
  readonly text: string;
}

const at = (client: BaseLanguageClient, document: TextDocument) => ({
  textDocument: client.code2ProtocolConverter.asTextDocumentIdentifier(document),
});

/** A server that is not ours, or has no answer, is no reason to stop. */
const ask = async <T>(
  client: BaseLanguageClient,
  method: string,
  params: object,
  schema: z.ZodMiniType<T>,
): Promise<T | undefined> => schema.safeParse(await client.sendRequest(method, params)).data;

export const requestSamenvatting = (client: BaseLanguageClient, document: TextDocument) =>
  ask(client, 'definitie/samenvatting', at(client, document), Samenvatting);

/** The definitie that stands here; `undefined` where there is none. */
export const requestPlek = (client: BaseLanguageClient, document: TextDocument, position: Position) =>
  ask(
    client,
    'definitie/plek',
    { ...at(client, document), position: client.code2ProtocolConverter.asPosition(position) },
    Plek,
  );

/** The changes of the file that give the definitie at this place another text; `undefined`: the file has no place for it. */
export const requestVoorstel = (
  client: BaseLanguageClient,
  document: TextDocument,
  position: Position,
  definitie: string,
) =>
  ask(
    client,
    'definitie/voorstel',
    { ...at(client, document), position: client.code2ProtocolConverter.asPosition(position), definitie },
    Edits,
  );

const Voortgang = new ProgressType<{ readonly klaar: number }>();
let lastToken = 0;

/**
 * Has texts tested as one collection, with the profiles of their folders.
 * @throws when it is cancelled.
 */
export async function requestToets(
  client: BaseLanguageClient,
  documenten: readonly TeToetsen[],
  onProgress: (klaar: number) => void,
  cancellation: CancellationToken,
): Promise<Getoetst> {
  lastToken++;
  const workDoneToken = `definitie-toets-${lastToken}`;
  const listener = client.onProgress(Voortgang, workDoneToken, ({ klaar }) => onProgress(klaar));
  try {
    return Getoetst.parse(
      await client.sendRequest('definitie/toetsDocumenten', { documenten, workDoneToken }, cancellation),
    );
  } finally {
    listener.dispose();
  }
}
