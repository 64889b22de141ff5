import * as z from 'zod';

/** An address, and the protocols that it may have. */
export const address = (...protocols: readonly string[]) => {
  const start = protocols.map((protocol) => `${protocol}//`).join(' of ');
  return z
    .string({ error: `ontbreekt: geef een adres dat begint met ${start}` })
    .refine((text) => URL.canParse(text) && protocols.includes(new URL(text).protocol), {
      error: `moet een adres zijn dat begint met ${start}`,
    });
};

/** A whole number within these bounds. */
export const count = (min: number, max: number) =>
  z
    .string()
    .transform(Number)
    .refine((number) => Number.isInteger(number) && number >= min && number <= max, {
      error: `moet een geheel getal van ${min} tot en met ${max} zijn, in cijfers zonder punten`,
    });

export const choice = <const Text extends string>(...texts: readonly [Text, ...Text[]]) =>
  z.enum(texts, { error: `moet een van deze zijn: ${texts.join(', ')}` });

/** The settings that the bot and the worker have in common, with one meaning and one default. */
export const sharedVariables = {
  LOG_LEVEL: choice('trace', 'debug', 'info', 'warn', 'error', 'silent').default('info'),
  /** Where our own PostgreSQL keeps its data, when there is no DATABASE_URL. */
  DATA_DIR: z.string().default('.data'),
  DATABASE_URL: address('postgres:', 'postgresql:').optional(),
  WORKER_CONCURRENCY: count(1, 100).default(5),
  OPENAI_API_KEY: z.string().optional(),
  OPENAI_BASE_URL: address('http:', 'https:').optional(),
  OPENAI_MODEL: z.string().default('gpt-4.1-mini'),
  OPENAI_TIMEOUT_MS: count(1000, 600_000).default(30_000),
};

/** What the environment gives: text, or nothing. */
export type Variables = Readonly<Record<string, string | undefined>>;

export type Settings<Env> =
  | { readonly ok: true; readonly env: Env }
  | { readonly ok: false; readonly fouten: string };

/** The settings, or a readable list of what is wrong with them that repeats no value. An empty variable counts as absent. */
export function parseVariables<Schema extends z.ZodType>(
  schema: Schema,
  variables: Variables,
): Settings<z.output<Schema>> {
  const given = Object.fromEntries(Object.entries(variables).filter(([, text]) => text?.trim()));
  const parsed = schema.safeParse(given, { error: z.locales.nl().localeError });
  return parsed.success
    ? { ok: true, env: parsed.data }
    : { ok: false, fouten: parsed.error.issues.map(formatIssue).join('\n') };
}

const formatIssue = ({ path, message }: z.core.$ZodIssue): string => `  ${path.join('.')}: ${message}`;
