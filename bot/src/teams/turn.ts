import type { Store } from '@definitie-app/core';
import { ActivityTypes, CardFactory, MessageFactory, type TurnContext } from 'botbuilder';
import { type AdaptiveCardJson, renderAdaptiveCard } from '../adaptive-card.ts';
import type { Reply } from '../commands/command.ts';
import type { Dispatch } from '../dispatch.ts';
import type { Log } from '../log.ts';
import type { Messages } from '../messages/messages.ts';
import { cardActivity, inConversation, openPlaats, type TeamsApi, TeamsFout } from './chat.ts';
import { CANCEL, renderCurrent, renderExecuteForm } from './form.ts';
import { Plaats, parseExecute, parseSender, parseText, type TeamsSender } from './incoming.ts';

export interface TurnDeps {
  readonly api: TeamsApi;
  readonly dispatch: Dispatch;
  readonly store: Store;
  readonly log: Log;
  readonly messages: Messages;
}

/** What an `Action.Execute` gets back: a line for who pressed it, or a card that they alone see in its place. */
type ExecuteResponse =
  | { readonly type: 'application/vnd.microsoft.activity.message'; readonly value: string }
  | { readonly type: 'application/vnd.microsoft.card.adaptive'; readonly value: AdaptiveCardJson };

/** Handles one verified activity. Never throws: a failure is told to the sender, and logged. */
export async function takeTurn(deps: TurnDeps, context: TurnContext): Promise<void> {
  const { activity } = context;
  try {
    if (activity.type === ActivityTypes.Message) await hear(deps, context);
    else if (activity.type === ActivityTypes.Invoke) await invoke(deps, context);
    else if (activity.type === ActivityTypes.ConversationUpdate) await welcome(deps, context);
  } catch (error) {
    deps.log.error({ err: new TeamsFout(error), type: activity.type }, 'teams: activity failed');
    if (activity.type === ActivityTypes.Message) await say(deps, context, deps.messages.platform.storing);
    else if (activity.type === ActivityTypes.Invoke)
      await respond(context, line(deps.messages.platform.storing));
  }
}

async function hear(deps: TurnDeps, context: TurnContext): Promise<void> {
  const sender = parseSender(context.activity);
  if (sender === undefined) return say(deps, context, deps.messages.platform.geenAccount);
  const reply = await deps.dispatch({ ...whoOf(sender), ...parseText(context.activity) });
  if (reply.kind === 'accepted') return say(deps, context, reply.text);
  const answer = replyActivity(reply, deps.messages);
  if (!sender.isGroup) {
    await context.sendActivity(answer);
    return;
  }
  // Teams has no message that one person in a channel sees.
  try {
    const alone = await openPlaats(deps.api, Plaats.parse(sender.conversation.alone.plaats));
    await inConversation(deps.api, alone, (own) => own.sendActivity(answer));
  } catch (error) {
    deps.log.warn({ err: new TeamsFout(error) }, 'teams: no conversation with the sender alone');
    await say(deps, context, deps.messages.platform.nietPersoonlijk);
  }
}

async function invoke(deps: TurnDeps, context: TurnContext): Promise<void> {
  const { activity } = context;
  if (activity.name !== 'adaptiveCard/action') {
    await context.sendActivity({ type: ActivityTypes.InvokeResponse, value: { status: 501 } });
    return;
  }
  const sender = parseSender(activity);
  await respond(
    context,
    sender === undefined
      ? line(deps.messages.platform.geenAccount)
      : await press(deps, sender, parseExecute(activity.value)),
  );
}

async function press(
  { dispatch, store, messages, log }: TurnDeps,
  sender: TeamsSender,
  pressed: ReturnType<typeof parseExecute>,
): Promise<ExecuteResponse> {
  const current = () => renderCurrent(store, sender, pressed.value, messages);
  if (pressed.command === CANCEL) {
    const card = await current();
    return card === undefined ? line(messages.refused.nietGevonden) : shown(card);
  }
  const reply = await dispatch({ ...whoOf(sender), ...pressed });
  switch (reply.kind) {
    case 'accepted': {
      // A form stands in place of the card until there is another card there.
      if (Object.keys(pressed.fields).length === 0) return line(reply.text);
      // Done is done: the card that cannot be read now is repainted later.
      const card = await current().catch((error: unknown) => {
        log.warn({ err: error }, 'teams: card after a form not read');
        return undefined;
      });
      return card === undefined ? line(reply.text) : shown(card);
    }
    case 'refused':
      return line(reply.text);
    case 'card':
      return shown(renderAdaptiveCard(reply.card, messages));
    case 'form':
      return shown(renderExecuteForm(reply.form, messages));
  }
}

async function welcome(deps: TurnDeps, context: TurnContext): Promise<void> {
  const { membersAdded = [], recipient, conversation } = context.activity;
  const isUs = membersAdded.some(({ id }) => id === recipient.id);
  if (isUs && conversation.conversationType === 'personal')
    await say(deps, context, deps.messages.platform.welkom);
}

/** In ms. Teams waits 10 s for what a press gets back, and 15 s for the rest. */
const PATIENCE = 8000;

const whoOf = ({ identiteit, naam, conversation }: TeamsSender) => ({
  identiteit,
  naam,
  conversation,
  patience: PATIENCE,
});

function replyActivity(reply: Exclude<Reply, { kind: 'accepted' }>, messages: Messages) {
  switch (reply.kind) {
    case 'card':
      return cardActivity(reply.card, messages);
    case 'refused':
      return plain(reply.text);
    case 'form':
      return MessageFactory.attachment(CardFactory.adaptiveCard(renderExecuteForm(reply.form, messages)));
  }
}

/** `textFormat`, or Teams would read the text as Markdown. */
const plain = (text: string) => ({ ...MessageFactory.text(text), textFormat: 'plain' });

/** An answer that does not arrive undoes nothing that was done. */
async function say({ log }: TurnDeps, context: TurnContext, text: string): Promise<void> {
  await context.sendActivity(plain(text)).catch((error: unknown) => {
    log.warn({ err: new TeamsFout(error) }, 'teams: answer not delivered');
  });
}

const line = (value: string): ExecuteResponse => ({
  type: 'application/vnd.microsoft.activity.message',
  value,
});
const shown = (value: AdaptiveCardJson): ExecuteResponse => ({
  type: 'application/vnd.microsoft.card.adaptive',
  value,
});

async function respond(context: TurnContext, response: ExecuteResponse): Promise<void> {
  const body = { statusCode: 200, ...response };
  await context.sendActivity({ type: ActivityTypes.InvokeResponse, value: { status: 200, body } });
}
