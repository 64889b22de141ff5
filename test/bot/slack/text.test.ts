import { setTimeout } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { redenForm as form } from '../../support/cards.ts';
import { useSlack } from '../../support/slack-bot.ts';

const scene = useSlack();

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
    const { bot, slack, workspace } = scene();
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
    const { bot, slack, workspace } = scene();
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
    const { bot, slack, workspace } = scene();
    bot.answerWith(() => ({ kind: 'refused', text: 'Niet aangesloten.' }));
    const answer = await slack.slash(workspace.een, '/definitie', 'x', { team_id: 'T999' });
    expect(answer.status).toBe(200);
    expect(JSON.parse(answer.body).text).toBe('Niet aangesloten.');
  });

  it('that fails for want of a field gets an answer, and the process stays', async () => {
    const { slack, workspace } = scene();
    const answer = await slack.form({ command: '/definitie', text: 'x', team_id: 'T1' });
    expect(answer.status).toBe(200);
    expect(JSON.parse(answer.body).text).toContain('storing');
    expect((await slack.slash(workspace.een, '/zoek', 'x')).status).toBe(200);
  });
});

describe('a message', () => {
  const mention = (text: string, extra = {}) => ({
    type: 'app_mention',
    user: scene().workspace.een.id,
    text,
    ts: '1700000000.000100',
    channel: scene().workspace.channel,
    event_ts: '1700000000.000100',
    ...extra,
  });

  it('that mentions us is answered for the sender alone, and its card goes in its thread', async () => {
    const { bot, slack, told, workspace } = scene();
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
    const { bot, slack } = scene();
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
    const { bot, slack } = scene();
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
    const { bot, slack } = scene();
    const direct = { type: 'message', channel_type: 'im', channel: 'D000000001', ...extra };
    expect((await slack.event({ ...mention('x'), ...direct }, `Ev-${name}`)).status).toBe(200);
    expect(bot.incoming).toEqual([]);
  });

  it('in a channel where nobody mentions us is not for us', async () => {
    const { bot, slack } = scene();
    await slack.event({ ...mention('praat'), type: 'message', channel_type: 'channel' }, 'EvC1');
    expect(bot.incoming).toEqual([]);
  });

  it('of someone of another organisation in a shared channel is theirs', async () => {
    const { bot, slack } = scene();
    await slack.event(mention('<@U1> wachtrij', { user_team: 'T_VREEMD' }), 'EvS1');
    expect(bot.incoming[0]?.identiteit.workspaceId).toBe('T_VREEMD');
  });

  it('that needs a form offers a button, as a message has no trigger', async () => {
    const { bot, slack, told } = scene();
    bot.answerWith(() => ({ kind: 'form', form }));
    await slack.event(mention('<@U1> wijs-af'), 'EvF1');
    await told('wijs-af#0');
  });
});
