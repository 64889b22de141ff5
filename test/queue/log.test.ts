import { createLog } from '@definitie-app/queue';
import { expect, test } from 'vitest';

const SECRET = 'Gehe1m-woord_123';

function logged(write: (log: ReturnType<typeof createLog>) => void): string {
  const lines: string[] = [];
  write(createLog({ level: 'info', to: { write: (line: string) => void lines.push(line) } }));
  return lines.join('');
}

test.each<{ name: string; write: (log: ReturnType<typeof createLog>) => void }>([
  {
    name: 'the password of an address in an error',
    write: (log) =>
      log.error({ err: new Error(`connect postgresql://app:p@/${SECRET}@db:5432/x failed`) }, 'away'),
  },
  { name: 'an address without a user', write: (log) => log.info(`redis://:${SECRET}@cache:6379/0`) },
  { name: 'a header', write: (log) => log.info({ headers: { authorization: `Bearer ${SECRET}` } }, 'x') },
  { name: 'a header in a text', write: (log) => log.info(`Authorization: Bearer ${SECRET}`) },
  { name: 'a key of OpenAI', write: (log) => log.info(`Incorrect API key provided: sk-proj-${SECRET}`) },
  { name: 'a token of Slack', write: (log) => log.info({ a: { b: [`xoxb-1-${SECRET}`] } }, 'x') },
  {
    name: 'a field that is called so',
    write: (log) => log.info({ a: { b: { c: { apiKey: SECRET } } } }, 'x'),
  },
  { name: 'a key of ours', write: (log) => log.info({ ENCRYPTION_KEY: `a"b\\${SECRET}` }, 'x') },
  {
    name: 'the cause of an error',
    write: (log) => log.error({ err: new Error('no', { cause: new Error(`redis://u:${SECRET}@h/`) }) }, 'x'),
  },
])('$name is not in the log', ({ write }) => {
  const line = logged(write);
  expect(line).not.toContain(SECRET);
  expect(line).toContain('[verborgen]');
  expect(() => JSON.parse(line)).not.toThrow();
});

test('what is no secret stays', () => {
  const line = logged((log) => log.info({ jobId: 'a-b', url: 'http://host:80/x' }, 'job done: 2 tokens'));
  expect(JSON.parse(line)).toMatchObject({
    jobId: 'a-b',
    url: 'http://host:80/x',
    msg: 'job done: 2 tokens',
  });
});
