import type { Store } from '@definitie-app/core';
import { App, ExpressReceiver } from '@slack/bolt';
import type { Express } from 'express';
import type { Chat } from '../chat.ts';
import type { Reply } from '../commands/command.ts';
import type { Dispatch } from '../dispatch.ts';
import type { Log } from '../log.ts';
import type { Messages } from '../messages/messages.ts';
import { nl } from '../messages/nl.ts';
import { type Answering, renderReply, renderSubmitted, tell } from './answer.ts';
import { createSlackChat } from './chat.ts';
import {
  isDirectMessage,
  parseMessage,
  parsePress,
  parseSlashCommand,
  parseViewSubmission,
  type Received,
} from './incoming.ts';
import { slackLogger } from './logger.ts';
import { findNaam } from './names.ts';
import { createOnce } from './once.ts';
import { renderText } from './render.ts';
import type { SlackApi } from './workspaces.ts';

export interface SlackDeps {
  readonly dispatch: Dispatch;
  readonly store: Store;
  readonly log: Log;
  readonly messages?: Messages;
}

export interface SlackOptions {
  readonly signingSecret: string;
  /** For tests: another Slack than slack.com. */
  readonly slackApiUrl?: string | undefined;
}

const MAX_BODY = 1024 * 1024;
/** Latest events of which a second delivery is recognised; Slack sends one again within the hour. */
const REMEMBERED_EVENTS = 5000;

/**
 * Receives Slack on `/slack/events`: commands, mentions, direct messages, buttons and windows.
 * Must come before any body parser of `app`: the signature is over the bytes as they came.
 * Slack gets its acknowledgement when the dispatcher has stored the command, and not before.
 */
export function attachSlack(app: Express, deps: SlackDeps, options: SlackOptions): Chat {
  const { log, store, messages = nl } = deps;
  const logger = slackLogger(log);
  const api: SlackApi = { store, logger, slackApiUrl: options.slackApiUrl };
  const answering: Answering = { api, log, messages };

  const slack = new App({
    receiver: new ExpressReceiver({
      signingSecret: options.signingSecret,
      app,
      endpoints: '/slack/events',
      bodyLimit: MAX_BODY,
      logger,
      // Or bolt acknowledges an event before anyone has looked at it.
      processBeforeResponse: true,
    }),
    logger,
    // The token is looked up where something is said: a store that is away must not keep us from answering.
    authorize: async () => ({}),
    ignoreSelf: false,
    convoStore: false,
  });

  const ask = async ({ sender, conversation, asked }: Received): Promise<Reply> =>
    deps.dispatch({
      identiteit: sender.identiteit,
      naam: await findNaam(api, log, sender),
      conversation,
      ...asked,
    });

  /** After the acknowledgement: what is shown is no longer Slack's to wait for. */
  const show = async ({ sender }: Received, reply: Reply): Promise<void> => {
    const message = await renderReply(answering, sender, reply);
    if (message !== undefined) await tell(answering, sender, message);
  };
  const failed = (error: unknown): void => log.error({ err: error }, 'slack: request failed');

  slack.command(/./, async ({ body, ack }) => {
    try {
      const received = parseSlashCommand(body);
      const reply = await ask(received);
      const message = await renderReply(answering, received.sender, reply);
      await ack(message === undefined ? undefined : { response_type: 'ephemeral', ...message });
    } catch (error) {
      failed(error);
      await ack({ response_type: 'ephemeral', ...renderText(messages.platform.storing) });
    }
  });

  const once = createOnce(REMEMBERED_EVENTS);
  const hear = (body: { readonly event_id: string }): Promise<void> =>
    once(body.event_id, async () => {
      const received = parseMessage(body);
      if (received === undefined) return;
      const reply = await ask(received);
      show(received, reply).catch(failed);
    }).catch(failed);
  slack.event('app_mention', async ({ body }) => {
    if (!isDirectMessage(body)) await hear(body);
  });
  slack.event('message', async ({ body }) => {
    if (isDirectMessage(body)) await hear(body);
  });

  slack.action(/./, async ({ body, ack }) => {
    await ack();
    try {
      const pressed = parsePress(body);
      const reply = await ask(pressed);
      show(pressed, reply).catch(failed);
    } catch (error) {
      failed(error);
    }
  });

  slack.view('form', async ({ body, ack }) => {
    try {
      const submitted = parseViewSubmission(body);
      const reply = await ask(submitted);
      const response = renderSubmitted(answering, submitted, reply);
      await ack(response);
      if (response === undefined) show(submitted, reply).catch(failed);
    } catch (error) {
      failed(error);
      await ack();
    }
  });

  slack.error(async (error) => failed(error));
  return createSlackChat(api, log, messages);
}
