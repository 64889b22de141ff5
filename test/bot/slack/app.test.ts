import { createHmac } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Form } from '../../../bot/src/card.ts';
import { type SlackBot, startSlackBot } from '../../support/slack-bot.ts';
import { createSlackPlatform, SIGNING_SECRET, type SlackPlatform } from '../../support/slack-platform.ts';
import { type SlackCall, type SlackWorkspace, startSlackWorkspace } from '../../support/slack-workspace.ts';

const form: Form = {
  title: 'Definitie afwijzen',
  submit: 'Afwijzen',
  command: 'wijs-af',
  value: '{"id":"x","version":1}',
  fields: [
    { name: 'reden', label: 'Waarom?', initial: '', multiline: true, required: true, maxLength: 1000 },
  ],
};

let workspace: SlackWorkspace;
let bot: SlackBot;
let slack: SlackPlatform;

beforeAll(async () => {
  workspace = await startSlackWorkspace();
});
afterAll(() => workspace.close());
beforeEach(async () => {
  bot = await startSlackBot(workspace);
  slack = createSlackPlatform(bot.url, workspace);
  return () => bot.close();
});

/** Waits until the bot has made such a call; a call of an earlier test may still come by. */
const called = async (method: string, part: string): Promise<SlackCall> =>
  vi.waitFor(
    () => {
      const call = workspace.calls.find(
        (one) => one.method === method && JSON.stringify(one.body).includes(part),
      );
      if (call === undefined) throw new Error(`${method} was not called with ${part}`);
      return call;
    },
    { timeout: 5000, interval: 10 },
  );
const told = (text: string): Promise<SlackCall> => called('chat.postEphemeral', text);

const button = (command: string, value = '{"id":"x","version":1}') => ({ action_id: `${command}#0`, value });

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
    const { status } = await slack.send(command, 'application/x-www-form-urlencoded', envelope());
    expect(status).toBe(401);
    expect(bot.incoming).toEqual([]);
  });

  it('is refused without any headers', async () => {
    const { status } = await fetch(`${bot.url}/slack/events`, { method: 'POST', body: command });
    expect(status).toBe(401);
    expect(bot.incoming).toEqual([]);
  });

  it('is refused with a body without end', async () => {
    const { status } = await slack.send('x'.repeat(2 * 1024 * 1024), 'text/plain');
    expect(status).toBe(413);
  });
});

describe('what Slack checks', () => {
  it('answers url_verification with its challenge', async () => {
    const answer = await slack.send('{"type":"url_verification","challenge":"abc"}', 'application/json');
    expect(answer).toMatchObject({ status: 200, body: '{"challenge":"abc"}' });
  });
  it('answers ssl_check', async () => {
    expect((await slack.form({ ssl_check: '1', token: 't' })).status).toBe(200);
    expect(bot.incoming).toEqual([]);
  });
  it('refuses a body that is not JSON', async () => {
    expect((await slack.send('{nee', 'application/json')).status).toBe(400);
  });
});

describe('a slash command', () => {
  it.each([
    ['with a begrip', '/definitie', 'aanvrager', 'definitie aanvrager'],
    [
      'with a context',
      '/definitie',
      'aanvrager | Belastingdienst, Awb',
      'definitie aanvrager | Belastingdienst, Awb',
    ],
    [
      'with escaped characters',
      '/toets',
      'fiets: voertuig met &lt;twee&gt; wielen &amp; zadel',
      'toets fiets: voertuig met <twee> wielen & zadel',
    ],
    ['without text', '/zoek', '', 'zoek '],
    ['with control characters', '/definitie', 'a\u0000b\u001bc', 'definitie a\u0000b\u001bc'],
    ['of 10,000 characters', '/definitie', 'x'.repeat(10_000), `definitie ${'x'.repeat(10_000)}`],
  ])('%s', async (_name, command, text, expected) => {
    const { status } = await slack.slash(workspace.een, command, text);
    expect(status).toBe(200);
    expect(bot.incoming).toMatchObject([
      {
        kind: 'text',
        text: expected,
        naam: 'Anna Aanvrager',
        identiteit: { platform: 'slack', workspaceId: workspace.teamId, userId: workspace.een.id },
        conversation: {
          at: { plaats: { channel: workspace.channel, user: workspace.een.id } },
          alone: { plaats: { user: workspace.een.id } },
        },
      },
    ]);
  });

  it('is acknowledged only when the dispatcher is done, and shown to the sender alone', async () => {
    let stored = false;
    bot.answerWith(async () => {
      await setTimeout(150);
      stored = true;
      return { kind: 'accepted', text: 'Ik zoek <!channel> *nu*.' };
    });
    const { body } = await slack.slash(workspace.een, '/definitie', 'aanvrager');
    expect(stored).toBe(true);
    const { blocks, ...rest } = JSON.parse(body);
    expect(rest).toEqual({ response_type: 'ephemeral', text: 'Ik zoek &lt;!channel&gt; *nu*.' });
    expect(blocks[0].text).toMatchObject({ type: 'plain_text', text: 'Ik zoek <!channel> *nu*.' });
  });

  it('of a workspace that is not connected still reaches the dispatcher, who refuses it', async () => {
    bot.answerWith(() => ({ kind: 'refused', text: 'Niet aangesloten.' }));
    const answer = await slack.slash(workspace.een, '/definitie', 'x', { team_id: 'T999' });
    expect(answer.status).toBe(200);
    expect(JSON.parse(answer.body).text).toBe('Niet aangesloten.');
  });

  it('that fails for want of a field gets an answer, and the process stays', async () => {
    const answer = await slack.form({ command: '/definitie', text: 'x', team_id: 'T1' });
    expect(answer.status).toBe(200);
    expect(JSON.parse(answer.body).text).toContain('storing');
    expect((await slack.slash(workspace.een, '/zoek', 'x')).status).toBe(200);
  });
});

describe('a message', () => {
  const mention = (text: string, extra = {}) => ({
    type: 'app_mention',
    user: workspace.een.id,
    text,
    ts: '1700000000.000100',
    channel: workspace.channel,
    event_ts: '1700000000.000100',
    ...extra,
  });

  it('that mentions us is answered for the sender alone, and its card goes in its thread', async () => {
    bot.answerWith(() => ({ kind: 'refused', text: 'Dat kan niet.' }));
    await slack.event(mention(`<@${workspace.botUserId}> definieer R&amp;D`), 'EvM1');
    expect(bot.incoming).toMatchObject([
      {
        text: 'definieer R&D',
        conversation: {
          at: { plaats: { channel: workspace.channel, thread: '1700000000.000100' } },
          key: `slack:${workspace.teamId}:EvM1`,
        },
      },
    ]);
    const { body } = await told('Dat kan niet.');
    expect(body).toMatchObject({ user: workspace.een.id, channel: workspace.channel, text: 'Dat kan niet.' });
  });

  it('that Slack delivers again is one command, also while the first is still being answered', async () => {
    bot.answerWith(async () => {
      await setTimeout(100);
      return { kind: 'accepted', text: 'Goed.' };
    });
    const retry = { 'x-slack-retry-num': '1', 'x-slack-retry-reason': 'http_timeout' };
    const event = mention('<@U1> definieer x');
    const answers = await Promise.all([slack.event(event, 'EvM2'), slack.event(event, 'EvM2', retry)]);
    answers.push(await slack.event(event, 'EvM2', retry));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(bot.incoming).toHaveLength(1);
  });

  it('to us directly needs no mention', async () => {
    const direct = { channel_type: 'im', channel: 'D000000001', text: 'wachtrij' };
    await slack.event({ ...mention(''), ...direct, type: 'message' }, 'EvD1');
    await slack.event({ ...mention(''), ...direct }, 'EvD2');
    expect(bot.incoming).toMatchObject([{ text: 'wachtrij' }]);
  });

  it.each([
    ['of a bot', { bot_id: 'B1' }],
    ['that was edited', { subtype: 'message_changed' }],
    ['of nobody', { user: undefined }],
  ])('%s is not for us', async (name, extra) => {
    const direct = { type: 'message', channel_type: 'im', channel: 'D000000001', ...extra };
    expect((await slack.event({ ...mention('x'), ...direct }, `Ev-${name}`)).status).toBe(200);
    expect(bot.incoming).toEqual([]);
  });

  it('in a channel where nobody mentions us is not for us', async () => {
    await slack.event({ ...mention('praat'), type: 'message', channel_type: 'channel' }, 'EvC1');
    expect(bot.incoming).toEqual([]);
  });

  it('of someone of another organisation in a shared channel is theirs', async () => {
    await slack.event(mention('<@U1> wachtrij', { user_team: 'T_VREEMD' }), 'EvS1');
    expect(bot.incoming[0]?.identiteit.workspaceId).toBe('T_VREEMD');
  });

  it('that needs a form offers a button, as a message has no trigger', async () => {
    bot.answerWith(() => ({ kind: 'form', form }));
    await slack.event(mention('<@U1> wijs-af'), 'EvF1');
    await told('wijs-af#0');
  });
});

describe('a button', () => {
  it('is the command and the value that it carries', async () => {
    await slack.press(workspace.twee, button('keur-goed'));
    expect(bot.incoming).toMatchObject([
      {
        kind: 'press',
        command: 'keur-goed',
        value: '{"id":"x","version":1}',
        fields: {},
        naam: 'Bert Beoordelaar',
      },
    ]);
  });

  it('tells only who pressed it why not', async () => {
    bot.answerWith(() => ({ kind: 'refused', text: 'Vier ogen.' }));
    await slack.press(workspace.twee, button('keur-goed'), {
      post: { ts: '2.1', thread_ts: '1.1', text: '', blocks: [] },
    });
    const { body } = await told('Vier ogen.');
    expect(body).toMatchObject({ user: workspace.twee.id, thread_ts: '1.1' });
  });

  it('that was tampered with reaches the dispatcher as it is', async () => {
    await slack.press(workspace.twee, { action_id: 'zzz', value: '{"id":"\u0000"' });
    await slack.press(workspace.twee, { action_id: 'keur-goed#0' });
    expect(bot.incoming).toMatchObject([
      { command: 'zzz', value: '{"id":"\u0000"' },
      { command: 'keur-goed', value: '' },
    ]);
  });

  it('that asks for more opens a window; submitted, it is the same command with fields', async () => {
    bot.answerWith(() => ({ kind: 'form', form }));
    await slack.press(workspace.twee, button('wijs-af'), {
      trigger: await workspace.trigger(workspace.twee),
    });
    const { body } = await called('views.open', 'Definitie afwijzen');
    const view = Object(body.view);
    bot.answerWith(() => ({ kind: 'accepted', text: 'Afgewezen.' }));
    const closed = await slack.submit(workspace.twee, view, { reden: 'Te vaag.' });
    expect(closed).toMatchObject({ status: 200, body: '' });
    expect(bot.incoming.at(-1)).toMatchObject({
      kind: 'press',
      command: 'wijs-af',
      value: '{"id":"x","version":1}',
      fields: { reden: 'Te vaag.' },
      conversation: { at: { plaats: { channel: workspace.channel } } },
    });
    await told('Afgewezen.');
  });

  it('says so when the window came too late', async () => {
    bot.answerWith(() => ({ kind: 'form', form }));
    await slack.press(workspace.twee, button('wijs-af'), { trigger: 'verlopen' });
    await told('Klik nog een keer');
  });

  it('says so when a text does not fit in a window', async () => {
    const [field] = form.fields;
    const fields = [{ name: 'd', label: 'Definitie', ...field, initial: 'x'.repeat(3001) }];
    bot.answerWith(() => ({
      kind: 'form',
      form: {
        ...form,
        fields: fields.map((one) => ({ multiline: true, required: true, maxLength: 5000, ...one })),
      },
    }));
    await slack.press(workspace.twee, button('bewerk'), { trigger: await workspace.trigger(workspace.twee) });
    await told('te lang voor een venster');
    expect(JSON.stringify(workspace.calls)).not.toContain('x'.repeat(3001));
  });
});

describe('a window', () => {
  const view = { private_metadata: `{"command":"wijs-af","channel":"C000000001"}\n${form.value}` };

  it('stays open with what was typed when the answer is no', async () => {
    bot.answerWith(() => ({ kind: 'refused', text: 'Schrijf in een paar woorden waarom.' }));
    const { body } = await slack.submit(workspace.twee, view, { reden: ' ' });
    expect(JSON.parse(body)).toEqual({
      response_action: 'errors',
      errors: { 'veld:reden': 'Schrijf in een paar woorden waarom.' },
    });
  });

  it('is filled with the next question', async () => {
    bot.answerWith(() => ({ kind: 'form', form }));
    const { body } = await slack.submit(workspace.twee, view, { reden: 'x' });
    expect(JSON.parse(body)).toMatchObject({ response_action: 'update', view: { callback_id: 'form' } });
  });

  it('of which the memory was tampered with does nothing, and the process stays', async () => {
    const { status } = await slack.submit(workspace.twee, { private_metadata: 'onzin' }, { reden: 'x' });
    expect(status).toBe(200);
    expect(bot.incoming).toEqual([]);
  });
});

describe('when Slack fails', () => {
  it('a lost answer kills nothing, and is logged without the token', async () => {
    workspace.answer('chat.postEphemeral', { ok: false, error: 'invalid_auth' });
    workspace.answer('users.info', { ok: false, error: 'missing_scope' });
    await slack.press(workspace.twee, button('keur-goed'));
    await vi.waitFor(() => expect(bot.log()).toContain('invalid_auth'), { timeout: 5000 });
    workspace.answer('chat.postEphemeral', undefined);
    workspace.answer('users.info', undefined);
    expect(bot.incoming[0]?.naam).toBe('twee');
    expect(bot.log()).not.toContain(workspace.token);
    expect(bot.log()).not.toContain(SIGNING_SECRET);
    expect((await slack.slash(workspace.een, '/zoek', 'x')).status).toBe(200);
  });
});
