import { createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { useSlack } from '../../support/slack-bot.ts';
import { SIGNING_SECRET } from '../../support/slack-platform.ts';

const scene = useSlack();

describe('who is not Slack', () => {
  const now = () => Math.floor(Date.now() / 1000);
  const command = 'team_id=T000000001&user_id=U1&channel_id=C1&trigger_id=t&command=%2Fdefinitie&text=x';
  const signed = (timestamp: number, secret: string) =>
    `v0=${createHmac('sha256', secret).update(`v0:${timestamp}:${command}`).digest('hex')}`;

  it.each([
    ['a signature with another secret', () => ({ signature: signed(now(), 'geraden') })],
    ['no real signature', () => ({ signature: 'v0=00' })],
    ['a signature without version', () => ({ signature: 'onzin' })],
    ['an empty signature', () => ({ signature: '' })],
    ['a signature of six minutes ago', () => ({ timestamp: now() - 360 })],
    ['a timestamp that is none', () => ({ timestamp: Number.NaN })],
    [
      'a signature of another time',
      () => ({ timestamp: now(), signature: signed(now() - 10, SIGNING_SECRET) }),
    ],
  ])('is refused with %s', async (_name, envelope) => {
    const { bot, slack } = scene();
    const { status } = await slack.send(command, 'application/x-www-form-urlencoded', envelope());
    expect(status).toBe(401);
    expect(bot.incoming).toEqual([]);
  });

  it('is refused without any headers', async () => {
    const { bot } = scene();
    const { status } = await fetch(`${bot.url}/slack/events`, { method: 'POST', body: command });
    expect(status).toBe(401);
    expect(bot.incoming).toEqual([]);
  });

  it('is refused with a body without end', async () => {
    const { slack } = scene();
    const { status } = await slack.send('x'.repeat(2 * 1024 * 1024), 'text/plain');
    expect(status).toBe(413);
  });
});

describe('what Slack checks', () => {
  it('answers url_verification with its challenge', async () => {
    const { slack } = scene();
    const answer = await slack.send('{"type":"url_verification","challenge":"abc"}', 'application/json');
    expect(answer).toMatchObject({ status: 200, body: '{"challenge":"abc"}' });
  });
  it('answers ssl_check', async () => {
    const { bot, slack } = scene();
    expect((await slack.form({ ssl_check: '1', token: 't' })).status).toBe(200);
    expect(bot.incoming).toEqual([]);
  });
  it('refuses a body that is not JSON', async () => {
    const { slack } = scene();
    expect((await slack.send('{nee', 'application/json')).status).toBe(400);
  });
});
