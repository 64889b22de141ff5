import { z } from 'zod';

const url = (...protocols: readonly string[]) =>
  z.string().refine((text) => URL.canParse(text) && protocols.includes(new URL(text).protocol), {
    error: `moet een adres zijn dat begint met ${protocols.map((protocol) => `${protocol}//`).join(' of ')}`,
  });
const postgres = url('postgres:', 'postgresql:');
const flag = z.enum(['0', '1', 'false', 'true']).transform((text) => text === '1' || text === 'true');
const list = z.string().transform((text) =>
  text
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== ''),
);

/** Where another cloud of Microsoft's is: with some of these and not the others every request would be refused. */
const TEAMS_CLOUD = [
  'TEAMS_OPENID_METADATA_URL',
  'TEAMS_TOKEN_ISSUER',
  'TEAMS_LOGIN_URL',
  'TEAMS_OAUTH_SCOPE',
  'TEAMS_OAUTH_URL',
] as const;

/** Every setting of the bot, as it stands in the environment; `.env.example` says what each is for. */
export const EnvSchema = z
  .object({
    PORT: z.coerce.number().int().min(0).max(65_535).default(8080),
    HOST: z.string().default('0.0.0.0'),
    LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'silent']).default('info'),
    TAAL: z.enum(['nl', 'en']).default('nl'),
    DATA_DIR: z.string().default('.data'),
    DATABASE_URL: postgres.optional(),
    DATABASE_OWNER_URL: postgres.optional(),
    QUEUE_DATABASE_URL: postgres.optional(),
    REDIS_URL: url('redis:', 'rediss:').optional(),
    /** Only used without REDIS_URL: then the drafting is done here. */
    WORKER_CONCURRENCY: z.coerce.number().int().min(1).max(100).default(5),
    ENCRYPTION_KEY: z
      .string()
      .refine((text) => Buffer.from(text, 'base64').length === 32, {
        error: 'moet 32 willekeurige bytes in base64 zijn; maak een sleutel met: openssl rand -base64 32',
      })
      .optional(),
    ORG_NAME: z.string().max(255).default('Mijn organisatie'),
    BEHEERDERS: list
      .refine((items) => items.every((item) => /^(?:slack|teams|web):\S+$/u.test(item)), {
        error:
          'moet een lijst zijn zoals slack:U0123456,teams:00000000-0000-0000-0000-000000000000 (bij Teams: de Object ID in Entra ID)',
      })
      .default([]),
    SLACK_SIGNING_SECRET: z.string().optional(),
    SLACK_BOT_TOKEN: z.string().optional(),
    SLACK_TEAM_ID: z.string().optional(),
    SLACK_API_URL: url('http:', 'https:').optional(),
    TEAMS_APP_ID: z.string().optional(),
    TEAMS_APP_PASSWORD: z.string().optional(),
    TEAMS_TENANT_ID: z.string().optional(),
    TEAMS_WITHOUT_AUTHENTICATION: flag.default(false),
    TEAMS_OPENID_METADATA_URL: url('http:', 'https:').optional(),
    TEAMS_TOKEN_ISSUER: z.string().optional(),
    TEAMS_LOGIN_URL: url('http:', 'https:').optional(),
    TEAMS_OAUTH_SCOPE: z.string().optional(),
    TEAMS_OAUTH_URL: url('http:', 'https:').optional(),
    OPENAI_API_KEY: z.string().optional(),
    OPENAI_BASE_URL: url('http:', 'https:').optional(),
    OPENAI_MODEL: z.string().default('gpt-4.1-mini'),
    OPENAI_TIMEOUT_MS: z.coerce.number().int().min(1000).max(600_000).default(30_000),
  })
  .check(({ value, issues }) => {
    const need = (name: keyof typeof value, reason: string) => {
      if (value[name] === undefined)
        issues.push({ code: 'custom', input: undefined, path: [name], message: `ontbreekt: ${reason}` });
    };
    if (value.SLACK_BOT_TOKEN || value.SLACK_SIGNING_SECRET || value.SLACK_TEAM_ID) {
      need('SLACK_SIGNING_SECRET', 'daarmee blijkt dat een verzoek van Slack komt');
      need('SLACK_BOT_TOKEN', 'daarmee plaatst de bot kaarten in Slack');
      need('SLACK_TEAM_ID', 'dat zegt welke werkruimte bij de organisatie hoort');
    }
    if (
      value.TEAMS_APP_ID ||
      value.TEAMS_APP_PASSWORD ||
      value.TEAMS_TENANT_ID ||
      value.TEAMS_WITHOUT_AUTHENTICATION
    ) {
      need('TEAMS_TENANT_ID', 'dat zegt welke tenant bij de organisatie hoort');
      if (!value.TEAMS_WITHOUT_AUTHENTICATION) {
        need('TEAMS_APP_ID', 'daarmee blijkt dat een verzoek van Teams komt');
        need('TEAMS_APP_PASSWORD', 'daarmee plaatst de bot kaarten in Teams');
      }
    }
    if (TEAMS_CLOUD.some((name) => value[name]))
      for (const name of TEAMS_CLOUD) need(name, 'een andere cloud dan de gewone kent ze alle vijf');
    if (value.TEAMS_WITHOUT_AUTHENTICATION && !isLoopback(value.HOST))
      issues.push({
        code: 'custom',
        input: value.HOST,
        path: ['HOST'],
        message:
          'moet 127.0.0.1 zijn zolang TEAMS_WITHOUT_AUTHENTICATION aan staat: dan kan iedereen zich voor een ander uitgeven',
      });
    if (value.DATABASE_URL)
      need(
        'ENCRYPTION_KEY',
        'tokens worden versleuteld opgeslagen, en op een eigen database bewaart u zelf de sleutel',
      );
  });

export type Env = z.output<typeof EnvSchema>;

/** Whether a server that listens there is reached from this machine only. */
export const isLoopback = (host: string): boolean => ['127.0.0.1', 'localhost', '::1'].includes(host);

/** The settings, or a readable list of what is wrong with them. An empty variable counts as absent. */
export function parseEnv(
  variables: Readonly<Record<string, string | undefined>>,
): { readonly ok: true; readonly env: Env } | { readonly ok: false; readonly fouten: string } {
  const given = Object.fromEntries(Object.entries(variables).filter(([, text]) => text?.trim()));
  const parsed = EnvSchema.safeParse(given, { error: z.locales.nl().localeError });
  return parsed.success
    ? { ok: true, env: parsed.data }
    : { ok: false, fouten: parsed.error.issues.map(formatIssue).join('\n') };
}

const formatIssue = ({ path, message }: z.core.$ZodIssue): string => `  ${path.join('.')}: ${message}`;

export const readEnv = () => parseEnv(process.env);
