import type { KaartPlaats } from '@definitie-app/core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import * as z from 'zod';
import type { Card } from '../../../bot/src/card.ts';
import { redenForm as form } from '../../support/cards.ts';
import {
  startTeamsBot,
  startTeamsService,
  TENANT,
  type TeamsBot,
  type TeamsService,
  teamsMessage,
  teamsPress,
} from '../../support/teams-bot.ts';

const card: Card = {
  title: 'aanvrager',
  fallback: 'aanvrager (concept)',
  blocks: [{ type: 'text', text: 'Bezig: bronnen zoeken…', tone: 'muted' }],
};

let service: TeamsService;
let bot: TeamsBot;
let seen = 0;
beforeAll(async () => {
  service = await startTeamsService();
});
afterAll(() => service.close());
beforeEach(async () => {
  service.fail(undefined);
  seen = service.calls.length;
  bot = await startTeamsBot({ allowAnonymous: true });
  return () => bot.close();
});

const calls = () => service.calls.slice(seen);
const message = (text: string, extra: object = {}) => bot.send(teamsMessage(service.serviceUrl, text, extra));
const press = (verb: string, data: object, extra: object = {}) =>
  bot.send(teamsPress(service.serviceUrl, verb, data, extra));
const post = (...[there, shown]: readonly [KaartPlaats, Card]) =>
  bot.chat.post(there, shown, () => Promise.resolve());
const channel = {
  conversation: { id: '19:x@thread.tacv2;messageid=1', conversationType: 'channel', isGroup: true },
};

describe('a message', () => {
  it.each([
    ['as typed', 'definieer aanvrager', 'definieer aanvrager'],
    ['with a mention', '<at>Definitiebot</at> definieer aanvrager\n', 'definieer aanvrager'],
    [
      'with the markup of Teams',
      '<at id="0">Definitie bot</at>&nbsp;toets x: &lt;y&gt; &amp;amp; z',
      'toets x: <y> &amp; z',
    ],
    ['empty', '', ''],
    ['with control characters', 'a\u0000b', 'a\u0000b'],
    ['of 10,000 characters', 'x'.repeat(10_000), 'x'.repeat(10_000)],
    ['of more than anyone may send', 'x'.repeat(300_000), 'x'.repeat(300_000)],
  ])('%s', async (_name, text, expected) => {
    expect((await message(text)).status).toBe(200);
    expect(bot.incoming).toMatchObject([
      {
        kind: 'text',
        text: expected,
        naam: 'Anna Aanvrager',
        identiteit: { platform: 'teams', workspaceId: TENANT, userId: 'aad-anna' },
      },
    ]);
  });

  it('is answered in its conversation', async () => {
    await message('definieer x');
    expect(calls()).toMatchObject([
      { path: '/v3/conversations/c1/activities/a1', body: { text: 'Goed.', textFormat: 'plain' } },
    ]);
  });

  it('in a channel is answered in its thread when all may know', async () => {
    await message('definieer x', channel);
    expect(calls().map(({ path }) => decodeURIComponent(path))).toEqual([
      '/v3/conversations/19:x@thread.tacv2;messageid=1/activities/a1',
    ]);
    expect(bot.incoming[0]?.conversation.at.plaats.conversation).toMatchObject({
      id: '19:x@thread.tacv2;messageid=1',
    });
  });

  it.each([
    ['refused', { kind: 'refused', text: 'Dat mag u niet.' }, 'Dat mag u niet.'],
    ['a card', { kind: 'card', card }, 'AdaptiveCard'],
    ['a form', { kind: 'form', form }, 'AdaptiveCard'],
  ] as const)('in a channel that gets %s is answered for the sender alone', async (_name, reply, part) => {
    bot.answerWith(() => reply);
    await message('wachtrij', channel);
    const [opened, sent, ...rest] = calls();
    expect(opened).toMatchObject({
      path: '/v3/conversations',
      body: { isGroup: false, members: [{ id: '29:anna' }], tenantId: TENANT },
    });
    expect(sent?.path).not.toContain('thread');
    expect(JSON.stringify(sent?.body)).toContain(part);
    expect(rest).toEqual([]);
  });

  it('of someone without an account of an organisation is refused', async () => {
    await message('definieer x', { from: { id: '29:gast', name: 'Gast' } });
    expect(bot.incoming).toEqual([]);
    expect(JSON.stringify(calls())).toContain('geen account');
  });

  it('without a sender at all gets an answer that it failed, and the process stays', async () => {
    expect((await message('x', { from: {} })).status).toBe(200);
    expect(bot.log()).toContain('activity failed');
    expect((await message('x')).status).toBe(200);
  });

  it('of which the answer does not arrive was still done', async () => {
    service.fail(403);
    expect((await message('definieer x')).status).toBe(200);
    expect(bot.incoming).toHaveLength(1);
    expect(bot.log()).toContain('not delivered');
  });
});

const Answer = z.looseObject({ statusCode: z.literal(200), type: z.string(), value: z.unknown() });
const answerOf = ({ body }: { body: string }) => Answer.parse(JSON.parse(body));

describe('a press', () => {
  it('is the command, the value and what was filled in', async () => {
    await press('wijs-af', { value: '{"id":"x"}', reden: 'Te vaag.', aantal: 3 });
    expect(bot.incoming).toMatchObject([
      { kind: 'press', command: 'wijs-af', value: '{"id":"x"}', fields: { reden: 'Te vaag.' } },
    ]);
  });

  it('tells only who pressed it why not', async () => {
    bot.answerWith(() => ({ kind: 'refused', text: 'Vier ogen.' }));
    expect(answerOf(await press('keur-goed', { value: '{}' }, channel))).toEqual({
      statusCode: 200,
      type: 'application/vnd.microsoft.activity.message',
      value: 'Vier ogen.',
    });
    expect(calls()).toEqual([]);
  });

  it('that asks for more is answered with a form that runs the same command', async () => {
    bot.answerWith(() => ({ kind: 'form', form }));
    const answer = answerOf(await press('wijs-af', { value: form.value }));
    expect(answer.type).toBe('application/vnd.microsoft.card.adaptive');
    expect(answer.value).toMatchObject({
      type: 'AdaptiveCard',
      body: [{ text: 'Definitie afwijzen' }, { id: 'reden', type: 'Input.Text' }],
      actions: [
        { type: 'Action.Execute', verb: 'wijs-af', data: { value: form.value } },
        { type: 'Action.Execute', verb: 'teams-annuleren' },
      ],
    });
  });

  it.each([
    ['no verb', { action: { data: {} } }],
    ['no data', { action: { verb: 'keur-goed' } }],
    ['a value that is no text', { action: { verb: 'keur-goed', data: { value: { id: 1 } } } }],
    ['nothing', undefined],
  ])('that was tampered with, %s, gets an answer, and the process stays', async (_name, value) => {
    const answer = await press('keur-goed', {}, { value });
    expect(answer.status).toBe(200);
    expect(answerOf(answer).type).toBe('application/vnd.microsoft.activity.message');
  });

  it('of another kind is not ours', async () => {
    expect((await press('x', {}, { name: 'composeExtension/query' })).status).toBe(501);
    expect(bot.incoming).toEqual([]);
  });
});

describe('a card', () => {
  const plaats = {
    serviceUrl: '',
    tenantId: TENANT,
    bot: { id: '28:bot', name: 'Definitiebot' },
    user: { id: '29:anna', name: 'Anna' },
  };
  const at = (conversation?: object) => ({
    platform: 'teams' as const,
    workspaceId: TENANT,
    plaats: { ...plaats, serviceUrl: service.serviceUrl, ...(conversation ? { conversation } : {}) },
  });
  const c1 = { id: 'c1', conversationType: 'personal', isGroup: false, name: '' };

  it('is posted, and replaced in place', async () => {
    const placed = await post(at(c1), card);
    await bot.chat.update({ ...at(), plaats: placed.plaats }, placed.messageId, card);
    expect(calls()).toMatchObject([
      {
        method: 'POST',
        path: expect.stringContaining('/v3/conversations/c1/activities'),
        body: { summary: 'aanvrager (concept)' },
      },
      { method: 'PUT', path: `/v3/conversations/c1/activities/${placed.messageId}` },
    ]);
  });

  it('for one person opens a conversation with them first', async () => {
    const placed = await post(at(), card);
    expect(calls()[0]).toMatchObject({ path: '/v3/conversations', body: { members: [{ id: '29:anna' }] } });
    expect(placed.plaats.conversation).toMatchObject({ conversationType: 'personal' });
  });

  it.each([403, 404])('that is gone (%i) is done with', async (status) => {
    service.fail(status);
    await expect(bot.chat.update(at(c1), 'm1', card)).resolves.toBeUndefined();
  });

  it('that Teams refuses is not done', async () => {
    service.fail(400);
    await expect(bot.chat.update(at(c1), 'm1', card)).rejects.toThrow('teams: 400');
    await expect(post(at(c1), card)).rejects.toThrow('teams: 400');
    await expect(post(at(), card)).rejects.toThrow('teams: 400');
  });
});
