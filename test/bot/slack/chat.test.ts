import type { KaartPlaats } from '@definitie-app/core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import type { Card } from '../../../bot/src/card.ts';
import type { ScriptedBot } from '../../support/scripted-bot.ts';
import { startSlackBot } from '../../support/slack-bot.ts';
import { type SlackWorkspace, startSlackWorkspace } from '../../support/slack-workspace.ts';

const card: Card = {
  title: 'aanvrager',
  fallback: 'aanvrager (concept)',
  blocks: [{ type: 'text', text: 'Bezig: bronnen zoeken…', tone: 'muted' }],
};

let workspace: SlackWorkspace;
let bot: ScriptedBot;
beforeAll(async () => {
  workspace = await startSlackWorkspace();
  bot = await startSlackBot(workspace);
});
afterEach(() => {
  for (const method of ['chat.postMessage', 'chat.update']) workspace.answer(method, undefined);
});
afterAll(async () => {
  bot.close();
  await workspace.close();
});

const at = (plaats: Record<string, unknown>, workspaceId = workspace.teamId) => ({
  platform: 'slack' as const,
  workspaceId,
  plaats,
});

const post = (...[there, shown]: readonly [KaartPlaats, Card]) =>
  bot.chat.post(there, shown, () => Promise.resolve());

/** Places a card by one who ends when the opening stands, and again by the next. */
async function postTwice(plaats: Record<string, unknown>) {
  const end = new Error('the process ends');
  let opened = plaats;
  const first = bot.chat.post(at(plaats), card, (there) => {
    opened = there;
    return Promise.reject(end);
  });
  await expect(first).rejects.toBe(end);
  return post(at(opened), card);
}

describe('a card', () => {
  it('stands under one opening, also when the process ended between the two', async () => {
    const before = (await workspace.history()).length;
    const placed = await postTwice({ user: workspace.een.id, channel: workspace.channel });
    const [root, ...others] = (await workspace.history()).slice(0, -before || undefined);
    expect(others).toEqual([]);
    expect((await workspace.replies(root?.ts ?? '')).map(({ ts }) => ts)).toEqual([placed.messageId]);
  });

  it('that goes elsewhere is explained once, also when the process ended between the two', async () => {
    const before = workspace.calls.length;
    await postTwice({ user: workspace.een.id, channel: 'C_PRIVE' });
    const posted = workspace.calls.slice(before).filter(({ method }) => method === 'chat.postMessage');
    const texts = posted.filter(({ body }) => body.channel !== 'C_PRIVE').map(({ body }) => body.text);
    expect(texts).toEqual([expect.stringContaining('kan niet schrijven'), 'aanvrager (concept)']);
  });

  it('of a slash command stands in the thread of a message that says who asks', async () => {
    const plaats = { user: workspace.een.id, channel: workspace.channel };
    const placed = await post(at(plaats), card);
    const root = (await workspace.history()).find(({ text }) => text.includes(`<@${workspace.een.id}>`));
    expect(root?.text).toContain('‘aanvrager’');
    expect(placed.plaats).toEqual({ ...plaats, thread: root?.ts });
    expect(await workspace.replies(root?.ts ?? '')).toMatchObject([
      { ts: placed.messageId, text: 'aanvrager (concept)' },
    ]);
  });

  it('of a mention stands in the thread of that message', async () => {
    const { ts } = await workspace.api(
      'chat.postMessage',
      { channel: workspace.channel, text: 'vraag' },
      z.object({ ts: z.string() }),
    );
    const placed = await post(at({ user: workspace.een.id, channel: workspace.channel, thread: ts }), card);
    expect((await workspace.replies(ts)).map((post) => post.ts)).toEqual([placed.messageId]);
  });

  it('for one person stands in their own conversation', async () => {
    const { plaats, messageId } = await post(at({ user: workspace.twee.id }), card);
    expect(plaats).toMatchObject({ channel: expect.stringMatching(/^D/), user: workspace.twee.id });
    const { messages } = await workspace.api(
      'conversations.history',
      { channel: plaats.channel },
      z.object({ messages: z.array(z.object({ ts: z.string() })) }),
    );
    expect(messages.map(({ ts }) => ts)).toEqual([messageId]);
  });

  it('goes to the person who asked, with a word why, where the bot may not write', async () => {
    const placed = await post(at({ user: workspace.een.id, channel: 'C_PRIVE' }), card);
    expect(placed.plaats).toMatchObject({ channel: expect.stringMatching(/^D/) });
    const posted = workspace.calls.filter(({ method }) => method === 'chat.postMessage').slice(-2);
    expect(posted.map(({ body }) => body.text)).toEqual([
      expect.stringContaining('kan niet schrijven'),
      'aanvrager (concept)',
    ]);
  });

  it('is replaced in place', async () => {
    const placed = await post(
      at({ user: workspace.een.id, channel: workspace.channel, thread: '1.1' }),
      card,
    );
    await bot.chat.update(at(placed.plaats), placed.messageId, {
      ...card,
      fallback: 'aanvrager (vastgesteld)',
    });
    expect(workspace.calls.at(-1)).toMatchObject({
      method: 'chat.update',
      body: { ts: placed.messageId, text: 'aanvrager (vastgesteld)' },
    });
  });

  it('that somebody removed is done with', async () => {
    const there = at({ user: workspace.een.id, channel: workspace.channel, thread: '1.1' });
    await expect(bot.chat.update(there, '99.99', card)).resolves.toBeUndefined();
  });

  it.each(['invalid_auth', 'internal_error'])('that Slack refuses with %s is not done', async (error) => {
    workspace.answer('chat.update', { ok: false, error });
    workspace.answer('chat.postMessage', { ok: false, error });
    const there = at({ user: workspace.een.id, channel: workspace.channel, thread: '1.1' });
    await expect(bot.chat.update(there, '1.2', card)).rejects.toThrow(error);
    await expect(post(there, card)).rejects.toThrow(error);
  });

  it('of a workspace that is not connected is not done', async () => {
    await expect(post(at({ user: 'U1' }, 'T_ANDERS'), card)).rejects.toThrow('not connected');
  });
});
