import { z } from 'zod';

const url = (...protocols: readonly string[]) =>
  z.string().refine((text) => URL.canParse(text) && protocols.includes(new URL(text).protocol), {
    error: `moet een adres zijn dat begint met ${protocols.map((protocol) => `${protocol}//`).join(' of ')}`,
  });

/** Every setting of the worker, with the names and meanings that they have for the bot. */
const Env = z.object({
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'silent']).default('info'),
  /** Where our own PostgreSQL keeps its data, when there is no DATABASE_URL. */
  DATA_DIR: z.string().default('.data'),
  DATABASE_URL: url('postgres:', 'postgresql:').optional(),
  REDIS_URL: url('redis:', 'rediss:'),
  WORKER_CONCURRENCY: z.coerce.number().int().min(1).max(100).default(5),
  OPENAI_API_KEY: z.string().optional(),
  OPENAI_BASE_URL: url('http:', 'https:').optional(),
  OPENAI_MODEL: z.string().default('gpt-4.1-mini'),
  OPENAI_TIMEOUT_MS: z.coerce.number().int().min(1000).max(600_000).default(30_000),
});

export type Env = z.output<typeof Env>;

/** The settings, or a readable list of what is wrong with them that repeats no value. An empty variable counts as absent. */
export function parseEnv(
  variables: Readonly<Record<string, string | undefined>>,
): { readonly ok: true; readonly env: Env } | { readonly ok: false; readonly fouten: string } {
  const given = Object.fromEntries(Object.entries(variables).filter(([, text]) => text?.trim()));
  const parsed = Env.safeParse(given);
  if (parsed.success) return { ok: true, env: parsed.data };
  const fouten = parsed.error.issues.map(({ path, message }) => {
    const [name = ''] = path.map(String);
    return `  ${name}: ${name in given ? message : 'ontbreekt'}`;
  });
  return { ok: false, fouten: fouten.join('\n') };
}

export const readEnv = () => parseEnv(process.env);
