import type { ViewResponseAction as ViewResponse } from '@slack/bolt';
import type { Form } from '../card.ts';
import type { Reply } from '../commands/command.ts';
import type { Log } from '../log.ts';
import type { Messages } from '../messages/messages.ts';
import type { Received, Sender } from './incoming.ts';
import { renderCardModal, renderFormError, renderModal } from './modal.ts';
import { renderMessage, renderText, type SlackMessage } from './render.ts';
import { openClient, type SlackApi, slackReason } from './workspaces.ts';

export interface Answering {
  readonly api: SlackApi;
  readonly log: Log;
  readonly messages: Messages;
}

/**
 * What the sender alone is to read of a reply; `undefined` when it was shown as a window.
 * A form needs a trigger, which a typed message has not: then a button is offered that has one.
 */
export async function renderReply(
  answering: Answering,
  sender: Sender,
  reply: Reply,
): Promise<SlackMessage | undefined> {
  switch (reply.kind) {
    case 'card':
      return renderMessage(reply.card, answering.messages);
    case 'accepted':
    case 'refused':
      return renderText(reply.text);
    case 'form':
      return sender.triggerId === undefined
        ? renderOffer(reply.form, answering.messages)
        : openModal(answering, sender, sender.triggerId, reply.form);
  }
}

/** What a submitted window becomes; `undefined` closes it. A refusal keeps it open, with what was typed. */
export function renderSubmitted(
  { messages }: Answering,
  { sender, asked }: Received,
  reply: Reply,
): ViewResponse | undefined {
  switch (reply.kind) {
    case 'accepted':
      return undefined;
    case 'refused': {
      const errors = asked.kind === 'press' && renderFormError(Object.keys(asked.fields), reply.text);
      return errors ? { response_action: 'errors', errors } : undefined;
    }
    case 'card':
      return { response_action: 'update', view: renderCardModal(reply.card, messages) };
    case 'form': {
      const modal = renderModal(reply.form, sender, messages);
      return modal.ok ? { response_action: 'update', view: modal.view } : undefined;
    }
  }
}

async function openModal(
  { api, log, messages: { platform }, messages }: Answering,
  sender: Sender,
  triggerId: string,
  form: Form,
): Promise<SlackMessage | undefined> {
  const modal = renderModal(form, sender, messages);
  if (!modal.ok) return renderText(platform.formulierTeLang(modal.tooLong.label));
  try {
    const client = await openClient(api, sender.identiteit.workspaceId, 'someone waits');
    await client.views.open({ trigger_id: triggerId, view: modal.view });
    return undefined;
  } catch (error) {
    // Mostly `expired_trigger_id`: 3 s went by. Pressing again gives a new one.
    log.warn({ reason: slackReason(error) }, 'slack: window did not open');
    return renderText(platform.formulierTeLaat);
  }
}

const renderOffer = (form: Form, { platform }: Messages): SlackMessage =>
  renderMessage({
    title: form.title,
    fallback: platform.formulierOpenen,
    blocks: [
      { type: 'text', text: platform.formulierOpenen },
      {
        type: 'buttons',
        buttons: [{ label: platform.openen, command: form.command, value: form.value, style: 'primary' }],
      },
    ],
  });

/** Tells the sender alone; never throws, as there is nobody left to tell. */
export async function tell({ api, log }: Answering, sender: Sender, message: SlackMessage): Promise<void> {
  const ways = [() => tellInChannel(api, sender, message), () => tellByUrl(sender, message)];
  for (const way of ways) {
    try {
      if (await way()) return;
    } catch (error) {
      log.warn({ reason: slackReason(error), channel: sender.channel }, 'slack: answer was not delivered');
    }
  }
}

async function tellInChannel(
  api: SlackApi,
  { identiteit, channel, thread }: Sender,
  message: SlackMessage,
): Promise<boolean> {
  if (channel === undefined) return false;
  const client = await openClient(api, identiteit.workspaceId, 'someone waits');
  const at = { channel, ...(thread === undefined ? {} : { thread_ts: thread }), ...message };
  // In a direct conversation everything is for this person alone, and what is not ephemeral stays.
  if (channel.startsWith('D')) await client.chat.postMessage({ ...at, unfurl_links: false });
  else await client.chat.postEphemeral({ ...at, user: identiteit.userId });
  return true;
}

async function tellByUrl({ responseUrl }: Sender, message: SlackMessage): Promise<boolean> {
  if (responseUrl === undefined) return false;
  const response = await fetch(responseUrl, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ ...message, response_type: 'ephemeral', replace_original: false }),
    signal: AbortSignal.timeout(5000),
  });
  if (!response.ok) throw new Error(`response_url gave ${response.status}`);
  return true;
}
