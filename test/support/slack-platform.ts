import { createHmac, randomUUID } from 'node:crypto';
import type { SlackPost, SlackUser, SlackWorkspace } from './slack-workspace.ts';

export const SIGNING_SECRET = 'a-signing-secret-of-the-tests';

export interface SlackAnswer {
  readonly status: number;
  readonly body: string;
  readonly ms: number;
}

export interface Envelope {
  /** In seconds since 1970. */
  readonly timestamp?: number;
  readonly signature?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

const FORM = 'application/x-www-form-urlencoded';

/** Plays what Slack sends to an app: signed slash commands, events, clicks and submitted windows. */
export function createSlackPlatform(
  botUrl: string,
  workspace: SlackWorkspace,
  responseUrl = `${botUrl}/nergens`,
) {
  const send = async (body: string, type: string, envelope: Envelope = {}): Promise<SlackAnswer> => {
    const timestamp = envelope.timestamp ?? Math.floor(Date.now() / 1000);
    const signature =
      envelope.signature ??
      `v0=${createHmac('sha256', SIGNING_SECRET).update(`v0:${timestamp}:${body}`).digest('hex')}`;
    const started = performance.now();
    const response = await fetch(`${botUrl}/slack/events`, {
      method: 'POST',
      body,
      headers: {
        'content-type': type,
        'x-slack-request-timestamp': String(timestamp),
        'x-slack-signature': signature,
        ...envelope.headers,
      },
    });
    return { status: response.status, body: await response.text(), ms: performance.now() - started };
  };
  const form = (fields: Readonly<Record<string, string>>, envelope?: Envelope) =>
    send(new URLSearchParams(fields).toString(), FORM, envelope);
  const { teamId, channel } = workspace;
  const person = ({ id, name }: SlackUser) => ({ id, name, username: name, team_id: teamId });

  return {
    send,
    form,
    slash: (user: SlackUser, command: string, text: string, fields: Readonly<Record<string, string>> = {}) =>
      form({
        token: 'verouderd',
        team_id: teamId,
        team_domain: 'ministerie',
        channel_id: channel,
        channel_name: 'begrippen',
        user_id: user.id,
        user_name: user.name,
        command,
        text,
        api_app_id: 'A000000001',
        is_enterprise_install: 'false',
        response_url: responseUrl,
        trigger_id: `1.2.${randomUUID()}`,
        ...fields,
      }),
    event: (event: object, eventId: string, headers: Readonly<Record<string, string>> = {}) =>
      send(
        JSON.stringify({
          token: 'verouderd',
          team_id: teamId,
          api_app_id: 'A000000001',
          event,
          type: 'event_callback',
          event_id: eventId,
          event_time: 1,
          authorizations: [{ team_id: teamId, user_id: workspace.botUserId, is_bot: true }],
        }),
        'application/json',
        { headers },
      ),
    press: (
      user: SlackUser,
      action: { readonly action_id: string; readonly value?: string | undefined },
      options: { readonly post?: SlackPost; readonly trigger?: string; readonly in?: string } = {},
    ) =>
      form({
        payload: JSON.stringify({
          type: 'block_actions',
          user: person(user),
          api_app_id: 'A000000001',
          token: 'verouderd',
          trigger_id: options.trigger ?? `1.2.${randomUUID()}`,
          team: { id: teamId, domain: 'ministerie' },
          enterprise: null,
          is_enterprise_install: false,
          channel: { id: options.in ?? channel, name: 'begrippen' },
          container: { type: 'message', message_ts: options.post?.ts, is_ephemeral: false },
          ...(options.post === undefined ? {} : { message: options.post }),
          state: { values: {} },
          response_url: responseUrl,
          actions: [{ ...action, block_id: 'b', type: 'button', action_ts: `${Date.now()}.1` }],
        }),
      }),
    submit: (
      user: SlackUser,
      view: { readonly private_metadata: string; readonly callback_id?: string },
      values: Readonly<Record<string, string>>,
    ) =>
      form({
        payload: JSON.stringify({
          type: 'view_submission',
          team: { id: teamId, domain: 'ministerie' },
          user: person(user),
          api_app_id: 'A000000001',
          token: 'verouderd',
          trigger_id: `1.2.${randomUUID()}`,
          view: {
            id: `V${randomUUID()}`,
            team_id: teamId,
            type: 'modal',
            callback_id: view.callback_id ?? 'form',
            private_metadata: view.private_metadata,
            hash: 'h',
            blocks: [],
            state: {
              values: Object.fromEntries(
                Object.entries(values).map(([name, value]) => [
                  `veld:${name}`,
                  { waarde: { type: 'plain_text_input', value } },
                ]),
              ),
            },
          },
          response_urls: [],
          is_enterprise_install: false,
          enterprise: null,
        }),
      }),
  };
}

export type SlackPlatform = ReturnType<typeof createSlackPlatform>;

/** The button of a posted card that runs this command. */
export function buttonOf(post: SlackPost, command: string): { action_id: string; value: string } {
  const button = post.blocks
    .flatMap(({ elements = [] }) => elements)
    .find(({ action_id = '' }) => action_id.replace(/#\d+$/, '') === command);
  if (button?.action_id === undefined) throw new Error(`no button ${command} on the card`);
  return { action_id: button.action_id, value: button.value ?? '' };
}
