import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { EnvSchema, parseEnv } from '../../bot/src/env.ts';

const example = readFileSync(new URL('../../.env.example', import.meta.url), 'utf8');
const listed = example.split('\n').flatMap((line) => /^([A-Z_]+)=/u.exec(line)?.slice(1) ?? []);

test('.env.example lists every setting, and no other', () => {
  expect(listed.toSorted()).toEqual(Object.keys(EnvSchema.shape).toSorted());
});

test('.env.example says of every setting what it is for', () => {
  const lines = example.split('\n');
  const bare = lines.filter((line, at) => /^[A-Z_]+=/u.test(line) && !lines[at - 1]?.startsWith('# '));
  expect(bare).toEqual([]);
});

test('.env.example can be used as it is', () => {
  const variables = example.split('\n').flatMap((line) => {
    const [, name, value = ''] = /^([A-Z_]+)=(.*)$/u.exec(line) ?? [];
    return name === undefined ? [] : [[name, value] as const];
  });
  expect(parseEnv(Object.fromEntries(variables))).toMatchObject({ ok: true });
});

test('with nothing set everything has a default', () => {
  expect(parseEnv({})).toMatchObject({ ok: true, env: { PORT: 8080, DATA_DIR: '.data', BEHEERDERS: [] } });
});

test.each<readonly [name: string, variables: Record<string, string>, named: readonly string[]]>([
  ['a port that is no port', { PORT: 'tachtig' }, ['PORT']],
  [
    'several mistakes at once',
    { PORT: '99999', TAAL: 'fr', LOG_LEVEL: 'loud' },
    ['PORT', 'TAAL', 'LOG_LEVEL'],
  ],
  ['another database', { DATABASE_URL: 'mysql://x/y' }, ['DATABASE_URL']],
  ['a database without a key', { DATABASE_URL: 'postgresql://x/y' }, ['ENCRYPTION_KEY']],
  ['a key that is too short', { ENCRYPTION_KEY: 'c2hvcnQ=' }, ['ENCRYPTION_KEY']],
  ['half of Slack', { SLACK_BOT_TOKEN: 'xoxb-1' }, ['SLACK_SIGNING_SECRET', 'SLACK_TEAM_ID']],
  ['half of Teams', { TEAMS_APP_ID: 'x' }, ['TEAMS_APP_PASSWORD', 'TEAMS_TENANT_ID']],
  [
    'Teams without authentication and without a tenant',
    { TEAMS_WITHOUT_AUTHENTICATION: '1' },
    ['TEAMS_TENANT_ID'],
  ],
  [
    'half of another cloud for Teams',
    { TEAMS_LOGIN_URL: 'https://login.example' },
    ['TEAMS_OPENID_METADATA_URL', 'TEAMS_TOKEN_ISSUER', 'TEAMS_OAUTH_SCOPE', 'TEAMS_OAUTH_URL'],
  ],
  ['Teams without authentication for all to reach', { TEAMS_WITHOUT_AUTHENTICATION: '1' }, ['HOST']],
  ['no drafts at all', { WORKER_CONCURRENCY: '0' }, ['WORKER_CONCURRENCY']],
  ['administrators without a platform', { BEHEERDERS: 'piet' }, ['BEHEERDERS']],
])('%s is told', (_name, variables, named) => {
  const parsed = parseEnv(variables);
  const fouten = parsed.ok ? '' : parsed.fouten;
  for (const each of named) expect(fouten).toContain(each);
});

test.each<readonly [name: string, text: string, told: string]>([
  ['PORT', 'abc', 'moet een geheel getal van 0 tot en met 65535 zijn, in cijfers zonder punten'],
  ['PORT', '80.5', 'moet een geheel getal van 0 tot en met 65535 zijn, in cijfers zonder punten'],
  ['WORKER_CONCURRENCY', '0', 'moet een geheel getal van 1 tot en met 100 zijn, in cijfers zonder punten'],
  ['TAAL', 'fr', 'moet een van deze zijn: nl, en'],
  ['TEAMS_WITHOUT_AUTHENTICATION', 'ja', 'moet een van deze zijn: 0, 1, false, true'],
  ['REDIS_URL', 'localhost:6379', 'moet een adres zijn dat begint met redis:// of rediss://'],
  ['ORG_NAME', 'x'.repeat(256), 'mag hoogstens 255 tekens lang zijn; kort de naam in'],
])('%s=%s is told in Dutch, with what it must be', (name, text, told) => {
  expect(parseEnv({ [name]: text })).toEqual({ ok: false, fouten: `  ${name}: ${told}` });
});

test('what is told repeats no secret', () => {
  const parsed = parseEnv({ ENCRYPTION_KEY: 'geheim', DATABASE_URL: 'mysql://app:geheim@x/y' });
  expect(parsed).toMatchObject({ ok: false });
  expect(JSON.stringify(parsed)).not.toContain('geheim');
});
