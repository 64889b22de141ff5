import type { ChatIdentiteit, KaartPlaats } from '@definitie-app/core';
import { type Activity, TurnContext } from 'botbuilder';
import * as z from 'zod';
import type { Conversation } from '../commands/command.ts';
import type { Incoming } from '../dispatch.ts';

const Id = z.string().min(1);
const Account = z.looseObject({ id: Id, name: z.string().optional(), aadObjectId: Id.optional() });

const Envelope = z.looseObject({
  type: Id,
  channelId: z.literal('msteams'),
  serviceUrl: z.url({ protocol: /^https?$/ }),
  conversation: z.looseObject({ id: Id }),
});

/** An activity of Teams, as far as the Bot Framework itself needs one; what is in it is read by `parseSender`. */
export const ActivitySchema = z.custom<Activity>((body) => Envelope.safeParse(body).success);

/** Where a card stands in Teams, or with whom a conversation is to be opened for it. */
export const Plaats = z.object({
  /** Taken from an activity whose token was verified; a call goes nowhere else. */
  serviceUrl: z.string(),
  tenantId: z.string(),
  bot: z.object({ id: z.string(), name: z.string() }),
  user: z.object({ id: z.string(), name: z.string() }),
  /** Absent until the conversation with the user alone is opened. */
  conversation: z
    .object({ id: z.string(), conversationType: z.string(), isGroup: z.boolean(), name: z.string() })
    .optional(),
});
export type Plaats = z.output<typeof Plaats>;

export interface TeamsSender {
  readonly identiteit: ChatIdentiteit;
  readonly naam: string;
  readonly conversation: Conversation;
  /** Whether others read along here. */
  readonly isGroup: boolean;
}

const Sent = z.looseObject({
  id: z.string().optional(),
  serviceUrl: z.string(),
  from: Account,
  recipient: Account,
  conversation: z.looseObject({
    id: Id,
    conversationType: z.string().optional(),
    isGroup: z.boolean().optional(),
    tenantId: z.string().optional(),
  }),
  channelData: z.looseObject({ tenant: z.looseObject({ id: Id }).optional() }).optional(),
  replyToId: z.string().optional(),
});

/** Who sent this, and where; `undefined` for someone without an account of an organisation. */
export function parseSender(activity: unknown): TeamsSender | undefined {
  const { id = '', serviceUrl, from, recipient, conversation, channelData } = Sent.parse(activity);
  const tenantId = channelData?.tenant?.id ?? conversation.tenantId;
  if (from.aadObjectId === undefined || tenantId === undefined) return undefined;
  const conversationType = conversation.conversationType ?? 'personal';
  const isGroup = conversationType !== 'personal';
  const plaats = {
    serviceUrl,
    tenantId,
    bot: { id: recipient.id, name: recipient.name ?? '' },
    user: { id: from.id, name: from.name ?? '' },
  } satisfies Plaats;
  const here = {
    ...plaats,
    conversation: { id: conversation.id, conversationType, isGroup, name: '' },
  } satisfies Plaats;
  return {
    identiteit: { platform: 'teams', workspaceId: tenantId, userId: from.aadObjectId },
    naam: from.name ?? from.aadObjectId,
    conversation: {
      at: placeOf(here),
      alone: placeOf(isGroup ? plaats : here),
      key: `teams:${tenantId}:${conversation.id}:${from.aadObjectId}:${id}`,
    },
    isGroup,
  };
}

export const placeOf = (plaats: Plaats): KaartPlaats => ({
  platform: 'teams',
  workspaceId: plaats.tenantId,
  plaats: { ...plaats },
});

type Text = Pick<Extract<Incoming, { kind: 'text' }>, 'kind' | 'text'>;
type Press = Pick<Extract<Incoming, { kind: 'press' }>, 'kind' | 'command' | 'value' | 'fields'>;

/** What was typed, without the mention of us and without the markup that Teams sends along. */
export function parseText(activity: Activity): Text {
  const text = TurnContext.removeRecipientMention(activity) ?? '';
  return { kind: 'text', text: decode(text.replaceAll(/<at(?:\s[^>]*)?>.*?<\/at>/gsu, ' ')).trim() };
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&nbsp;': ' ',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&amp;': '&',
};

const decode = (text: string): string =>
  text.replaceAll(/&(?:nbsp|lt|gt|quot|#39|amp);/g, (entity) => ENTITIES[entity] ?? entity);

const Execute = z.looseObject({
  action: z.looseObject({
    verb: z.string(),
    data: z.record(z.string(), z.unknown()).nullish(),
  }),
});

/** A pressed `Action.Execute`: its verb is the command, and what stands in the inputs of the card comes along. */
export function parseExecute(value: unknown): Press {
  const { action } = Execute.parse(value);
  const { value: given, ...inputs } = action.data ?? {};
  const fields = Object.entries(inputs).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  );
  return {
    kind: 'press',
    command: action.verb,
    value: typeof given === 'string' ? given : '',
    fields: Object.fromEntries(fields),
  };
}
