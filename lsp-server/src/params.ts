import { type CancellationToken, ErrorCodes, LSPErrorCodes, ResponseError } from 'vscode-languageserver/node';
import * as z from 'zod';
import { nl } from './messages/nl.ts';

const Position = z.object({ line: z.int().min(0), character: z.int().min(0) });
const Range = z.object({ start: Position, end: Position });
const About = z.looseObject({ textDocument: z.object({ uri: z.string() }) });

/** What every request about a document must bring; the rest is for the types of the protocol. */
export const DOCUMENT = About;
export const AT = About.extend({ position: Position });
export const IN = About.extend({ range: Range });

/**
 * Answers a request only when what it needs is there, and when nobody has taken it back. Without this, what is wrong with a
 * question would be told as something that is wrong with us.
 */
export const guarded =
  <Params, Result>(
    method: string,
    schema: z.ZodType<unknown>,
    answer: (params: Params, token: CancellationToken) => Promise<Result> | Result,
  ) =>
  async (params: Params, token: CancellationToken): Promise<Result> => {
    const parsed = schema.safeParse(params);
    if (!parsed.success)
      throw new ResponseError(ErrorCodes.InvalidParams, nl.badParams(method, z.prettifyError(parsed.error)));
    if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, nl.cancelled);
    return answer(params, token);
  };
