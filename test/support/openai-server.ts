import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { setInterval } from 'node:timers';
import * as z from 'zod';

const Request = z.object({
  model: z.string(),
  messages: z.array(z.object({ role: z.string(), content: z.string() })),
  response_format: z.object({ type: z.string(), json_schema: z.unknown().optional() }).optional(),
});

/** What the SDK asked, as it came over the wire. */
export interface ModelRequest extends z.infer<typeof Request> {
  readonly authorization: string | undefined;
}

/** How the server behaves for one request. */
export type ModelReply =
  | { readonly type: 'answer'; readonly content: string; readonly finish?: string }
  | { readonly type: 'refuse' }
  /** Takes the request and never says anything. */
  | { readonly type: 'hang' }
  /** Sends headers and then a body without an end. */
  | { readonly type: 'endless' }
  /** Cuts the connection half-way the answer. */
  | { readonly type: 'cut' }
  | {
      readonly type: 'raw';
      readonly status: number;
      readonly body: string;
      readonly contentType?: string;
    };

export const answer = (content: unknown): ModelReply => ({
  type: 'answer',
  content: typeof content === 'string' ? content : JSON.stringify(content),
});

export interface ModelServer {
  readonly baseUrl: string;
  readonly requests: readonly ModelRequest[];
  close(): Promise<void>;
}

/** A server that speaks the OpenAI protocol on a free port of this machine; `reply` decides what it says to the nth request. */
export async function startModelServer(
  reply: (request: ModelRequest, nth: number) => ModelReply | Promise<ModelReply>,
): Promise<ModelServer> {
  const requests: ModelRequest[] = [];
  const server = createServer(async (incoming, response) => {
    const parsed = Request.safeParse(JSON.parse(await readBody(incoming)));
    if (incoming.url !== '/v1/chat/completions' || !parsed.success) return send(response, 404, '{}');
    const request = { ...parsed.data, authorization: incoming.headers.authorization };
    requests.push(request);
    say(response, await reply(request, requests.length - 1));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return {
    baseUrl: `http://127.0.0.1:${address.port}/v1`,
    requests,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

/** Says these one after the other; asking once more is an error of the test. */
export const inTurn =
  (replies: readonly ModelReply[]) =>
  (_: ModelRequest, nth: number): ModelReply =>
    replies[nth] ?? {
      type: 'raw',
      status: 500,
      body: `{"error":{"message":"request ${nth} was not expected"}}`,
    };

async function readBody(incoming: IncomingMessage): Promise<string> {
  const chunks: string[] = [];
  for await (const chunk of incoming.setEncoding('utf8')) chunks.push(String(chunk));
  return chunks.join('');
}

const send = (response: ServerResponse, status: number, body: string, contentType = 'application/json') => {
  response.writeHead(status, { 'content-type': contentType });
  response.end(body);
};

const completion = (message: Readonly<Record<string, unknown>>, finish: string): string =>
  JSON.stringify({
    id: 'chatcmpl-1',
    object: 'chat.completion',
    created: 1_700_000_000,
    model: 'test',
    choices: [{ index: 0, finish_reason: finish, message: { role: 'assistant', ...message } }],
  });

function say(response: ServerResponse, reply: ModelReply): void {
  switch (reply.type) {
    case 'answer':
      send(response, 200, completion({ content: reply.content }, reply.finish ?? 'stop'));
      return;
    case 'refuse':
      send(response, 200, completion({ content: null, refusal: 'I cannot help with that.' }, 'stop'));
      return;
    case 'hang':
      return;
    case 'endless': {
      response.writeHead(200, { 'content-type': 'application/json' });
      const timer = setInterval(() => response.write(' '.repeat(100)), 10);
      response.on('close', () => clearInterval(timer));
      return;
    }
    case 'cut':
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': '5000' });
      response.write('{"choices": [', () => response.destroy());
      return;
    case 'raw':
      send(response, reply.status, reply.body, reply.contentType);
      return;
  }
}
