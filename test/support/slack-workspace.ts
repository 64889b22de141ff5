import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createEmulator } from 'emulate';
import * as z from 'zod';
import { freePort } from './demo.ts';

/** A Slack workspace on this machine: Slack's Web API with two people, a channel and our bot's token. */
export interface SlackWorkspace {
  /** For `SLACK_API_URL`. */
  readonly apiUrl: string;
  readonly teamId: string;
  readonly token: string;
  /** The channel that the bot and both people are in. */
  readonly channel: string;
  readonly een: SlackUser;
  readonly twee: SlackUser;
  readonly botUserId: string;
  /** What the bot called, oldest first. */
  readonly calls: readonly SlackCall[];
  /** Until told otherwise, calls of this method get this answer instead of Slack's; `undefined` lifts it. */
  readonly answer: (method: string, answer: object | undefined) => void;
  readonly api: <T extends z.ZodType>(method: string, body: object, answer: T) => Promise<z.output<T>>;
  readonly history: () => Promise<readonly SlackPost[]>;
  readonly replies: (ts: string, channel?: string) => Promise<readonly SlackPost[]>;
  /** Valid for 3 s. */
  readonly trigger: (user: SlackUser) => Promise<string>;
  readonly close: () => Promise<void>;
}

export interface SlackUser {
  readonly id: string;
  readonly name: string;
}

export interface SlackCall {
  readonly method: string;
  readonly body: Readonly<Record<string, unknown>>;
}

const Element = z.looseObject({
  type: z.string(),
  action_id: z.string().optional(),
  value: z.string().optional(),
});
const Post = z.object({
  ts: z.string(),
  thread_ts: z.string().optional(),
  text: z.string().default(''),
  blocks: z.array(z.looseObject({ type: z.string(), elements: z.array(Element).optional() })).default([]),
});
export type SlackPost = z.output<typeof Post>;

const TOKEN = 'xoxb-test-1234567890';
const TEAM = 'T000000001';
const CHANNEL = 'C000000001';

export async function startSlackWorkspace(): Promise<SlackWorkspace> {
  const port = await freePort();
  const emulator = await createEmulator({ service: 'slack', port, seed: { slack: seed } });
  const calls: SlackCall[] = [];
  const answers = new Map<string, object>();
  const proxy = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const method = (request.url ?? '').replace('/api/', '');
      const body = Buffer.concat(chunks).toString();
      const type = request.headers['content-type'] ?? '';
      calls.push({ method, body: parseBody(body, type) });
      const scripted = answers.get(method);
      const answered = scripted
        ? Promise.resolve(JSON.stringify(scripted))
        : fetch(`${emulator.url}/api/${method}`, {
            method: 'POST',
            headers: { authorization: request.headers.authorization ?? '', 'content-type': type },
            body,
          }).then((answer) => answer.text());
      answered.then(
        (text) => response.setHeader('content-type', 'application/json').end(text),
        () => response.writeHead(502).end(),
      );
    });
  });
  const apiUrl = `http://127.0.0.1:${await listen(proxy)}/api/`;

  const api: SlackWorkspace['api'] = async (method, body, answer) => {
    const response = await fetch(`${emulator.url}/api/${method}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${TOKEN}`, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    return answer.parse(await response.json());
  };
  const { members } = await api('users.list', {}, Members);
  const user = (name: string): SlackUser => {
    const found = members.find((member) => member.name === name);
    if (found === undefined) throw new Error(`no user ${name} in the workspace`);
    return found;
  };
  const een = user('een');
  const twee = user('twee');
  await api('conversations.join', { channel: CHANNEL }, Ok);
  await api('conversations.invite', { channel: CHANNEL, users: `${een.id},${twee.id}` }, Ok);
  return {
    apiUrl,
    teamId: TEAM,
    token: TOKEN,
    channel: CHANNEL,
    een,
    twee,
    botUserId: user('definitiebot').id,
    calls,
    answer: (method, answer) => {
      if (answer === undefined) answers.delete(method);
      else answers.set(method, answer);
    },
    api,
    history: async () => (await api('conversations.history', { channel: CHANNEL }, Posts)).messages,
    replies: async (ts, channel = CHANNEL) =>
      (await api('conversations.replies', { channel, ts }, Posts)).messages.filter((post) => post.ts !== ts),
    trigger: async ({ id }) => (await api('views.generateTriggerId', { user_id: id }, Trigger)).trigger_id,
    close: async () => {
      proxy.closeAllConnections();
      proxy.close();
      await emulator.close();
    },
  };
}

const Ok = z.object({ ok: z.literal(true) });
const Members = z.object({ members: z.array(z.object({ id: z.string(), name: z.string() })) });
const Posts = z.object({ messages: z.array(Post) });
const Trigger = z.object({ trigger_id: z.string() });

const seed = {
  team: { name: 'Ministerie', domain: 'ministerie' },
  users: [
    { name: 'een', real_name: 'Anna Aanvrager', email: 'een@example.nl', is_admin: true },
    { name: 'twee', real_name: 'Bert Beoordelaar', email: 'twee@example.nl' },
  ],
  channels: [{ name: 'begrippen', topic: 'Definities' }],
  oauth_apps: [
    {
      client_id: '1.2',
      client_secret: 'geheim',
      app_id: 'A000000001',
      name: 'Definitiebot',
      redirect_uris: ['http://localhost/oauth'],
      scopes: ['chat:write', 'commands', 'im:write', 'users:read'],
      bot_name: 'definitiebot',
    },
  ],
  tokens: [
    { token: TOKEN, user: 'definitiebot', scopes: ['chat:write', 'channels:read', 'users:read', 'im:write'] },
  ],
  strict_scopes: false,
  signing_secret: 'not ours: the tests sign themselves',
};

const parseBody = (body: string, type: string): Record<string, unknown> =>
  type.includes('json')
    ? z.record(z.string(), z.unknown()).parse(JSON.parse(body))
    : Object.fromEntries(
        [...new URLSearchParams(body)].map(([name, value]) => [name, parseValue(value)] as const),
      );

/** The Web API takes nested values as JSON in a form field. */
function parseValue(value: string): unknown {
  try {
    return /^[[{]/.test(value) ? JSON.parse(value) : value;
  } catch {
    return value;
  }
}

export const listen = (server: ReturnType<typeof createServer>): Promise<number> =>
  new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address: AddressInfo | string | null = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : 0);
    });
  });
