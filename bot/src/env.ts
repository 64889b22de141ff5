import {
  address,
  choice,
  count,
  parseVariables,
  type Settings,
  sharedVariables,
  type Variables,
} from '@definitie-app/queue';
import * as z from 'zod';

const postgres = address('postgres:', 'postgresql:');
const flag = choice('0', '1', 'false', 'true').transform((text) => text === '1' || text === 'true');
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
    /** Its WORKER_CONCURRENCY is only used without REDIS_URL: then the drafting is done here. */
    ...sharedVariables,
    PORT: count(0, 65_535).default(8080),
    HOST: z.string().default('0.0.0.0'),
    TAAL: choice('nl', 'en').default('nl'),
    DATABASE_OWNER_URL: postgres.optional(),
    QUEUE_DATABASE_URL: postgres.optional(),
    REDIS_URL: address('redis:', 'rediss:').optional(),
    ENCRYPTION_KEY: z
      .string()
      .refine((text) => Buffer.from(text, 'base64').length === 32, {
        error: 'moet 32 willekeurige bytes in base64 zijn; maak een sleutel met: openssl rand -base64 32',
      })
      .optional(),
    ORG_NAME: z
      .string()
      .max(255, { error: 'mag hoogstens 255 tekens lang zijn; kort de naam in' })
      .default('Mijn organisatie'),
    BEHEERDERS: list
      .refine((items) => items.every((item) => /^(?:slack|teams|web):\S+$/u.test(item)), {
        error:
          'moet een lijst zijn zoals slack:U0123456,teams:00000000-0000-0000-0000-000000000000 (bij Teams: de Object ID in Entra ID)',
      })
      .default([]),
    SLACK_SIGNING_SECRET: z.string().optional(),
    SLACK_BOT_TOKEN: z.string().optional(),
    SLACK_TEAM_ID: z.string().optional(),
    SLACK_API_URL: address('http:', 'https:').optional(),
    TEAMS_APP_ID: z.string().optional(),
    TEAMS_APP_PASSWORD: z.string().optional(),
    TEAMS_TENANT_ID: z.string().optional(),
    TEAMS_WITHOUT_AUTHENTICATION: flag.default(false),
    TEAMS_OPENID_METADATA_URL: address('http:', 'https:').optional(),
    TEAMS_TOKEN_ISSUER: z.string().optional(),
    TEAMS_LOGIN_URL: address('http:', 'https:').optional(),
    TEAMS_OAUTH_SCOPE: z.string().optional(),
    TEAMS_OAUTH_URL: address('http:', 'https:').optional(),
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

export const parseEnv = (variables: Variables): Settings<Env> => parseVariables(EnvSchema, variables);

export const readEnv = () => parseEnv(process.env);
