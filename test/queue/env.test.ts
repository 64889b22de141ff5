import { describe, expect, test } from 'vitest';
import { parseEnv } from '../../queue/src/env.ts';

const REDIS = { REDIS_URL: 'redis://localhost:6379' };

test('one variable is enough', () => {
  expect(parseEnv({ ...REDIS, OPENAI_API_KEY: ' ', PATH: '/bin' })).toEqual({
    ok: true,
    env: {
      ...REDIS,
      LOG_LEVEL: 'info',
      DATA_DIR: '.data',
      WORKER_CONCURRENCY: 5,
      OPENAI_MODEL: 'gpt-4.1-mini',
      OPENAI_TIMEOUT_MS: 30_000,
    },
  });
});

describe.each<{ name: string; variables: Record<string, string>; says: RegExp }>([
  { name: 'nothing', variables: {}, says: /REDIS_URL: ontbreekt: geef een adres dat begint met redis:/u },
  {
    name: 'an empty address',
    variables: { REDIS_URL: '' },
    says: /REDIS_URL: ontbreekt: geef een adres dat begint met redis:/u,
  },
  { name: 'no address', variables: { REDIS_URL: 'geheim' }, says: /REDIS_URL: moet.*redis:/u },
  {
    name: 'another protocol',
    variables: { ...REDIS, DATABASE_URL: 'mysql://a:geheim@b/c' },
    says: /DATABASE_URL/u,
  },
  {
    name: 'no number',
    variables: { ...REDIS, WORKER_CONCURRENCY: 'geheim' },
    says: /^ {2}WORKER_CONCURRENCY: moet een geheel getal van 1 tot en met 100 zijn/u,
  },
  {
    name: 'a number that is too small',
    variables: { ...REDIS, OPENAI_TIMEOUT_MS: '1' },
    says: /^ {2}OPENAI_TIMEOUT_MS: moet een geheel getal van 1000 tot en met 600000 zijn/u,
  },
  {
    name: 'a word of another list',
    variables: { ...REDIS, LOG_LEVEL: 'geheim' },
    says: /^ {2}LOG_LEVEL: moet een van deze zijn: trace, debug/u,
  },
])('$name', ({ variables, says }) => {
  test('is told with the name of the variable, and without its value', () => {
    const parsed = parseEnv(variables);
    if (parsed.ok) throw new Error('accepted');
    expect(parsed.fouten).toMatch(says);
    expect(parsed.fouten).not.toMatch(/geheim|expected|ontving/u);
  });
});
