import { ActivityTypes, CardFactory, MessageFactory, type TurnContext } from 'botbuilder';
import * as z from 'zod';
import { renderAdaptiveCard } from '../adaptive-card.ts';
import type { Card } from '../card.ts';
import type { Chat } from '../chat.ts';
import type { Log } from '../log.ts';
import type { Messages } from '../messages/messages.ts';
import { clip } from '../text.ts';
import type { TeamsAdapter } from './adapter.ts';
import { Plaats, placeOf } from './incoming.ts';

export interface TeamsApi {
  readonly adapter: TeamsAdapter;
  readonly appId: string;
  readonly audience: string;
}

/** Teams, as the rest of the bot sees it. */
export const createTeamsChat = (api: TeamsApi, log: Log, messages: Messages): Chat => ({
  platform: 'teams',
  post: async (at, card) => {
    const plaats = await openPlaats(api, Plaats.parse(at.plaats));
    const messageId = await inConversation(api, plaats, async (context) => {
      const sent = await context.sendActivity(cardActivity(card, messages));
      return sent?.id ?? '';
    });
    if (messageId === '') throw new Error('teams: a sent message got no id');
    return { messageId, plaats: placeOf(plaats).plaats };
  },
  update: async (at, messageId, card) => {
    const plaats = Plaats.parse(at.plaats);
    await inConversation(api, plaats, (context) =>
      context.updateActivity({ ...cardActivity(card, messages), id: messageId }),
    ).catch((error: unknown) => {
      if (!(error instanceof TeamsFout && GONE.has(error.status ?? 0))) throw error;
      log.info({ status: error.status }, 'teams: card is gone');
    });
  },
});

/** A message that shows this card; `summary` is what the notification says. */
export const cardActivity = (card: Card, messages: Messages) => ({
  ...MessageFactory.attachment(CardFactory.adaptiveCard(renderAdaptiveCard(card, messages))),
  type: ActivityTypes.Message,
  summary: clip(card.fallback, 500),
});

/** A conversation with the user alone is opened the first time that something is said there. */
export async function openPlaats({ adapter, appId, audience }: TeamsApi, plaats: Plaats): Promise<Plaats> {
  if (plaats.conversation !== undefined) return plaats;
  const { serviceUrl, bot, user, tenantId } = plaats;
  let id = '';
  const opened = adapter.createConversationAsync(
    appId,
    'msteams',
    serviceUrl,
    audience,
    {
      isGroup: false,
      bot,
      members: [user],
      tenantId,
      channelData: { tenant: { id: tenantId } },
    },
    async ({ activity }) => {
      id = activity.conversation.id;
    },
  );
  await opened.catch((error: unknown) => Promise.reject(new TeamsFout(error)));
  return { ...plaats, conversation: { id, conversationType: 'personal', isGroup: false, name: '' } };
}

/** Says something where nobody asked just now. */
export async function inConversation<T>(
  { adapter, appId }: TeamsApi,
  { serviceUrl, bot, tenantId, conversation }: Plaats,
  say: (context: TurnContext) => Promise<T>,
): Promise<T> {
  if (conversation === undefined) throw new Error('teams: no conversation to say it in');
  const reference = { serviceUrl, bot, channelId: 'msteams', conversation: { ...conversation, tenantId } };
  return new Promise((resolve, reject) => {
    adapter
      .continueConversationAsync(appId, reference, async (context) => resolve(await say(context)))
      .catch((error: unknown) => reject(new TeamsFout(error)));
  });
}

/** Teams did not do it. Without the request that failed: its headers hold our token. */
export class TeamsFout extends Error {
  override readonly name = 'TeamsFout';
  /** Of HTTP; absent when Teams did not answer. */
  readonly status: number | undefined;
  constructor(error: unknown) {
    const status = Failure.safeParse(error).data?.statusCode;
    super(`teams: ${status ?? 'no answer'}: ${error instanceof Error ? error.message : String(error)}`);
    this.status = status;
  }
}

const Failure = z.looseObject({ statusCode: z.number() });

/** The message was removed, or the bot was: there is nothing left to repaint. */
const GONE = new Set([403, 404, 410]);
