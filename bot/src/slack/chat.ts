import type { KaartPlaats } from '@definitie-app/core';
import type { WebClient } from '@slack/web-api';
import * as z from 'zod';
import type { Card } from '../card.ts';
import type { Chat } from '../chat.ts';
import type { Log } from '../log.ts';
import type { Messages } from '../messages/messages.ts';
import { clip } from '../text.ts';
import { renderFallback, renderMessage, renderText, type SlackMessage } from './render.ts';
import { openClient, type SlackApi, slackCode, slackReason } from './workspaces.ts';

/** Where a card stands: in a thread, in a channel where its thread is still to be opened, or with one person. */
const Plaats = z.object({
  /** Who asked: named above the thread that is opened, and where the card goes if it may not stand there. */
  user: z.string(),
  channel: z.string().optional(),
  thread: z.string().optional(),
});
type Plaats = z.output<typeof Plaats>;

/** The bot cannot write there, however often it tries. */
const CLOSED = new Set([
  'channel_not_found',
  'not_in_channel',
  'is_archived',
  'restricted_action',
  'no_permission',
]);
/** There is nothing left to repaint. */
const GONE = new Set([
  'message_not_found',
  'channel_not_found',
  'is_archived',
  'cant_update_message',
  'edit_window_closed',
]);

/** Slack, as the rest of the bot sees it. */
export function createSlackChat(api: SlackApi, log: Log, messages: Messages): Chat {
  const place = async (client: WebClient, plaats: Plaats, card: Card, onOpened: OnOpened) => {
    const { user, channel, thread } = plaats;
    const message = renderMessage(card, messages);
    if (channel === undefined) return post(client, { user }, await openDirect(client, user), message);
    try {
      if (thread !== undefined || isDirect(channel)) return await post(client, plaats, channel, message);
      const opening = await post(client, { user }, channel, renderOpening(user, card.title, messages));
      const opened = { user, channel, thread: opening.messageId };
      await onOpened(opened);
      return await post(client, opened, channel, message);
    } catch (error) {
      if (!CLOSED.has(slackCode(error) ?? '')) throw error;
      log.info({ channel, reason: slackReason(error) }, 'slack: card goes to the person who asked');
      const direct = await openDirect(client, user);
      const { plaats: opened } = await post(client, { user }, direct, renderText(messages.platform.elders));
      await onOpened(opened);
      return post(client, { user }, direct, message);
    }
  };
  return {
    platform: 'slack',
    post: async (at, card, onOpened) => {
      const client = await openClient(api, at.workspaceId, 'in the background');
      return place(client, Plaats.parse(at.plaats), card, onOpened);
    },
    update: async (at, messageId, card) => {
      const client = await openClient(api, at.workspaceId, 'in the background');
      const { channel = '' } = Plaats.parse(at.plaats);
      await client.chat
        .update({ channel, ts: messageId, ...renderMessage(card, messages) })
        .catch((error) => {
          if (!GONE.has(slackCode(error) ?? '')) throw error;
          log.info({ channel, reason: slackReason(error) }, 'slack: card is gone');
        });
    },
  };
}

type OnOpened = Parameters<Chat['post']>[2];

type Placed = { readonly messageId: string; readonly plaats: KaartPlaats['plaats'] };

async function post(
  client: WebClient,
  { user, thread }: Plaats,
  channel: string,
  message: SlackMessage,
): Promise<Placed> {
  const { ts } = await client.chat.postMessage({
    channel,
    ...(thread === undefined ? {} : { thread_ts: thread }),
    unfurl_links: false,
    unfurl_media: false,
    ...message,
  });
  if (ts === undefined) throw new Error('slack: chat.postMessage gave no ts');
  return { messageId: ts, plaats: { user, channel, ...(thread === undefined ? {} : { thread }) } };
}

/** The conversation with this person alone; the same each time. */
async function openDirect(client: WebClient, user: string): Promise<string> {
  const { channel } = await client.conversations.open({ users: user });
  if (channel?.id === undefined) throw new Error('slack: conversations.open gave no channel');
  return channel.id;
}

const isDirect = (channel: string): boolean => channel.startsWith('D');

/** The message that the thread of a slash command hangs from: the command itself is not shown to others. */
const renderOpening = (user: string, title: string, { platform }: Messages): SlackMessage => {
  const question = platform.vraagt(clip(title, 200));
  return {
    text: `<@${user}>${renderFallback(question)}`,
    blocks: [
      {
        type: 'rich_text',
        elements: [
          {
            type: 'rich_text_section',
            elements: [
              { type: 'user', user_id: user },
              { type: 'text', text: question },
            ],
          },
        ],
      },
    ],
  };
};
