import type { ChatIdentiteit } from '@definitie-app/core';
import * as z from 'zod';
import type { Conversation } from '../commands/command.ts';
import type { Incoming } from '../dispatch.ts';
import { parseSubmission } from './modal.ts';
import { parseActionId } from './render.ts';

/** Who did something in Slack, where, and how to answer them alone. */
export interface Sender {
  readonly identiteit: ChatIdentiteit;
  /** What Slack itself calls them here, if anything. */
  readonly naam?: string | undefined;
  readonly channel?: string | undefined;
  /** The thread in which an answer for them alone is shown; Slack shows none in a thread that does not exist yet. */
  readonly thread?: string | undefined;
  /** Answers without a token, a few times for half an hour. */
  readonly responseUrl?: string | undefined;
  /** Opens a window, within 3 s. */
  readonly triggerId?: string | undefined;
}

/** What someone typed or pressed, as the dispatcher takes it. */
export interface Received {
  readonly sender: Sender;
  readonly conversation: Conversation;
  readonly asked: Asked;
}

type Asked = DistributivePick<Incoming>;
type DistributivePick<T> = T extends unknown ? Omit<T, 'identiteit' | 'naam' | 'conversation'> : never;

const Id = z.string().min(1);

const SlashCommand = z.object({
  command: z.string(),
  text: z.string().default(''),
  team_id: Id,
  user_id: Id,
  user_name: z.string().optional(),
  channel_id: Id,
  trigger_id: Id,
  response_url: z.string().optional(),
});

/** `/definitie aanvrager` as the text `definitie aanvrager`. */
export function parseSlashCommand(body: unknown): Received {
  const given = SlashCommand.parse(body);
  const sender: Sender = {
    identiteit: identiteitOf(given.team_id, given.user_id),
    naam: given.user_name,
    channel: given.channel_id,
    responseUrl: given.response_url,
    triggerId: given.trigger_id,
  };
  return {
    sender,
    conversation: conversationOf(sender, undefined, given.trigger_id),
    asked: { kind: 'text', text: `${given.command.replace(/^\//, '')} ${decode(given.text)}` },
  };
}

const Message = z.object({
  team_id: Id,
  event_id: Id,
  event: z.object({
    channel: Id,
    channel_type: z.string().optional(),
    user: Id.optional(),
    user_team: Id.optional(),
    bot_id: z.string().optional(),
    subtype: z.string().optional(),
    text: z.string().default(''),
    ts: Id,
    thread_ts: Id.optional(),
  }),
});

/** Kinds of message that a person wrote; the others are edits, joins and the like. */
const WRITTEN = new Set([undefined, 'file_share', 'thread_broadcast']);

/** A mention or a direct message; `undefined` for what nobody said to us. */
export function parseMessage(body: unknown): Received | undefined {
  const { team_id, event_id, event } = Message.parse(body);
  if (event.user === undefined || event.bot_id !== undefined || !WRITTEN.has(event.subtype)) return undefined;
  const sender: Sender = {
    // In a channel shared with another organisation the sender is theirs, not ours.
    identiteit: identiteitOf(event.user_team ?? team_id, event.user),
    channel: event.channel,
    thread: event.thread_ts,
  };
  return {
    sender,
    conversation: conversationOf(sender, event.thread_ts ?? event.ts, event_id),
    asked: { kind: 'text', text: decode(event.text.replace(/<@[A-Z0-9]+(\|[^>]*)?>/g, ' ')).trim() },
  };
}

/** A direct message arrives as `message`, and a mention in one as both. */
export const isDirectMessage = (body: unknown): boolean => Message.parse(body).event.channel.startsWith('D');

const Person = z.object({
  id: Id,
  team_id: Id.optional(),
  name: z.string().optional(),
  username: z.string().optional(),
});

const Press = z.object({
  user: Person,
  team: z.object({ id: Id }).nullish(),
  trigger_id: Id,
  response_url: z.string().optional(),
  channel: z.object({ id: Id }).optional(),
  container: z.object({ thread_ts: Id.optional(), is_ephemeral: z.boolean().optional() }).optional(),
  message: z.object({ ts: Id, thread_ts: Id.optional() }).optional(),
  actions: z
    .array(
      z.object({ action_id: z.string(), value: z.string().default(''), action_ts: z.string().default('') }),
    )
    .min(1),
});

/** A button of one of our messages. */
export function parsePress(body: unknown): Received {
  const { user, team, channel, container, message, actions, ...rest } = Press.parse(body);
  const [action] = actions;
  if (action === undefined) throw new Error('slack: a press without action');
  const thread = message?.thread_ts ?? container?.thread_ts;
  const sender: Sender = {
    identiteit: identiteitOf(user.team_id ?? team?.id ?? '', user.id),
    naam: user.name ?? user.username,
    channel: channel?.id,
    thread,
    responseUrl: rest.response_url,
    triggerId: rest.trigger_id,
  };
  // An ephemeral message cannot carry a thread of its own.
  const own = container?.is_ephemeral === true ? undefined : message?.ts;
  return {
    sender,
    conversation: conversationOf(sender, thread ?? own, `${action.action_ts}:${rest.trigger_id}`),
    asked: { kind: 'press', command: parseActionId(action.action_id), value: action.value, fields: {} },
  };
}

const Submitted = z.object({
  user: Person,
  team: z.object({ id: Id }).nullish(),
  trigger_id: Id.optional(),
  view: z.looseObject({ id: Id }),
});

/** A window that was filled in. */
export function parseViewSubmission(body: unknown): Received {
  const { user, team, trigger_id, view } = Submitted.parse(body);
  const { command, value, channel, thread, fields } = parseSubmission(view);
  const sender: Sender = {
    identiteit: identiteitOf(user.team_id ?? team?.id ?? '', user.id),
    naam: user.name ?? user.username,
    channel,
    thread,
  };
  const key = `${view.id}:${trigger_id ?? JSON.stringify(fields)}`;
  return {
    sender,
    conversation: conversationOf(sender, thread, key),
    asked: { kind: 'press', command, value, fields },
  };
}

const identiteitOf = (workspaceId: string, userId: string): ChatIdentiteit => ({
  platform: 'slack',
  workspaceId,
  userId,
});

function conversationOf(
  { identiteit, channel }: Sender,
  thread: string | undefined,
  key: string,
): Conversation {
  const { platform, workspaceId, userId } = identiteit;
  const alone = { platform, workspaceId, plaats: { user: userId } };
  const at =
    channel === undefined
      ? alone
      : {
          platform,
          workspaceId,
          plaats: { user: userId, channel, ...(thread === undefined ? {} : { thread }) },
        };
  return { at, alone, key: `slack:${workspaceId}:${key}` };
}

/** What was typed: Slack hands over its three control characters escaped, and wraps what it recognised as a link. */
const decode = (text: string): string =>
  text
    .replace(/<(?:https?:\/\/|mailto:)[^|>]*\|([^>]*)>/g, '$1')
    .replace(/<((?:https?:\/\/|mailto:)[^|>]*)>/g, '$1')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
