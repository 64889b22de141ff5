import OpenAI, { APIConnectionError, APIConnectionTimeoutError, APIError, APIUserAbortError } from 'openai';
import * as z from 'zod';
import { modelMeldingen as melding } from './generate/messages/nl.ts';
import { ModelFout, type Prompt, type Taalmodel } from './ports.ts';

/** A value of every JavaScript platform; core is compiled without the types of any, see `globals.d.ts`. */
declare const AbortSignal: {
  timeout(ms: number): AbortSignal;
  any(signals: readonly AbortSignal[]): AbortSignal;
};

export interface OpenaiSettings {
  /** Never appears in an error or a log. */
  readonly apiKey: string;
  /** Of any server that speaks the protocol, including the version, such as `https://api.openai.com/v1`. */
  readonly baseUrl?: string | undefined;
  readonly model: string;
  /** For one question, to the last byte of the answer. */
  readonly timeoutMs: number;
}

/** What we use of a chat completion; servers differ in all the rest. */
const Completion = z.object({
  choices: z.array(
    z.object({
      finish_reason: z.string().nullish(),
      message: z.object({ content: z.string().nullish(), refusal: z.string().nullish() }),
    }),
  ),
});

/** From strict to lenient: not every server that speaks the protocol knows the first ones. */
const FORMATS = ['json_schema', 'json_object', 'text'] as const;
type Format = (typeof FORMATS)[number];

/**
 * A model behind the OpenAI protocol. It asks once: trying again later is up to who calls it.
 * `complete` throws ModelFout, or the signal's reason once that is aborted.
 */
export function openaiTaalmodel({ apiKey, baseUrl, model, timeoutMs }: OpenaiSettings): Taalmodel {
  // Everything that the SDK would else read from the environment is given here.
  const client = new OpenAI({
    apiKey,
    baseURL: baseUrl ?? 'https://api.openai.com/v1',
    organization: null,
    project: null,
    webhookSecret: null,
    logLevel: 'off',
    maxRetries: 0,
    timeout: timeoutMs,
  });
  // What this server turned out to understand, so that it is asked in vain only once.
  let understood: Format = FORMATS[0];

  const ask = (prompt: Prompt, format: Format, signal: AbortSignal): Promise<unknown> =>
    client.chat.completions.create({ model, ...renderRequest(prompt, format) }, { signal });

  async function askUntilUnderstood(prompt: Prompt, signal: AbortSignal): Promise<unknown> {
    for (const format of FORMATS.slice(FORMATS.indexOf(understood))) {
      try {
        const answer = await ask(prompt, format, signal);
        understood = format;
        return answer;
      } catch (error) {
        if (!isRejected(error) || format === FORMATS.at(-1)) throw error;
      }
    }
  }

  return {
    naam: model,
    async complete(prompt, signal) {
      signal.throwIfAborted();
      const deadline = AbortSignal.timeout(timeoutMs);
      try {
        return readCompletion(await askUntilUnderstood(prompt, AbortSignal.any([signal, deadline])));
      } catch (error) {
        signal.throwIfAborted();
        throw toModelFout(error, deadline.aborted, timeoutMs);
      }
    },
  };
}

function renderRequest({ opdracht, vraag, antwoord: { naam, schema } }: Prompt, format: Format) {
  const user = { role: 'user' as const, content: vraag };
  if (format === 'json_schema')
    return {
      messages: [{ role: 'system' as const, content: opdracht }, user],
      response_format: { type: format, json_schema: { name: naam, strict: true, schema: { ...schema } } },
    };
  const system = `${opdracht}\n\nJSON Schema van het antwoord:\n${JSON.stringify(schema)}`;
  return {
    messages: [{ role: 'system' as const, content: system }, user],
    ...(format === 'json_object' && { response_format: { type: format } }),
  };
}

/** The server did not understand the request as it was asked. */
const isRejected = (error: unknown): boolean =>
  error instanceof APIError && (error.status === 400 || error.status === 422);

function readCompletion(answer: unknown): string {
  const completion = Completion.safeParse(answer);
  const choice = completion.success ? completion.data.choices[0] : undefined;
  if (!choice) throw new ModelFout('onbegrijpelijk', melding.geenAntwoord);
  const { content, refusal } = choice.message;
  if (refusal || choice.finish_reason === 'content_filter')
    throw new ModelFout('geweigerd', melding.geweigerd);
  if (choice.finish_reason === 'length') throw new ModelFout('onbegrijpelijk', melding.afgebroken);
  if (!content) throw new ModelFout('onbegrijpelijk', melding.leeg);
  return content;
}

const isPassing = (status: number): boolean => [408, 409, 429].includes(status) || status >= 500;

/** Says what to do and repeats nothing of what the server said, which may hold the key or the question. */
function toModelFout(error: unknown, isLate: boolean, timeoutMs: number): ModelFout {
  if (error instanceof ModelFout) return error;
  const late = new ModelFout('te laat', melding.teLaat(timeoutMs));
  if (isLate || error instanceof APIConnectionTimeoutError) return late;
  // The SDK says so too when the connection is cut while it is being read.
  if (error instanceof APIUserAbortError) return late;
  if (error instanceof APIConnectionError)
    return new ModelFout('onbereikbaar', melding.geenVerbinding, { tijdelijk: true });
  if (error instanceof APIError && typeof error.status === 'number')
    return new ModelFout('onbereikbaar', melding.status(error.status), {
      tijdelijk: isPassing(error.status) && error.code !== 'insufficient_quota',
    });
  if (error instanceof SyntaxError) return new ModelFout('onbegrijpelijk', melding.geenJson);
  return new ModelFout('onbereikbaar', melding.geenVerbinding, { tijdelijk: true });
}
