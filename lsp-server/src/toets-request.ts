import { type Connection, LSPErrorCodes, ProgressType, ResponseError } from 'vscode-languageserver/node';
import * as z from 'zod';
import { nl } from './messages/nl.ts';
import { type ToetsDeps, ToetsVraag, toetsDocumenten } from './toets-documenten.ts';

const Voortgang = new ProgressType<{ readonly klaar: number }>();
const Token = z.object({ workDoneToken: z.union([z.string(), z.int()]).optional() });

/** Answers `definitie/toetsDocumenten`, and tells meanwhile how many documents are done. */
export function answerToetsDocumenten(
  connection: Connection,
  deps: Pick<ToetsDeps, 'settings' | 'profielVoor' | 'onDefect'>,
): void {
  connection.onRequest('definitie/toetsDocumenten', async (given: unknown, cancellation) => {
    const vraag = ToetsVraag.safeParse(given);
    if (!vraag.success) throw new ResponseError(LSPErrorCodes.RequestFailed, nl.noDocuments);
    const token = Token.safeParse(given).data?.workDoneToken;
    const antwoord = await toetsDocumenten(vraag.data, {
      ...deps,
      cancellation,
      onProgress: (klaar) => {
        // A client that is gone hears nothing; the end of its stream ends us.
        if (token !== undefined) connection.sendProgress(Voortgang, token, { klaar }).catch(() => undefined);
      },
    });
    if (!antwoord) throw new ResponseError(LSPErrorCodes.RequestCancelled, nl.cancelled);
    return antwoord;
  });
}
