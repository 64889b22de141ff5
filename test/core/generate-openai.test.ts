import { ModelFout, type Prompt } from '@definitie-app/core';
import { openaiTaalmodel } from '@definitie-app/core/openai';
import { afterEach, describe, expect, test } from 'vitest';
import {
  answer,
  inTurn,
  type ModelReply,
  type ModelServer,
  startModelServer,
} from '../support/openai-server.ts';

const KEY = 'sk-geheim-1234567890';
const PROMPT: Prompt = {
  opdracht: 'U schrijft definities.',
  vraag: 'Wat is een tram?',
  antwoord: {
    naam: 'definitie',
    schema: { type: 'object', properties: { definitie: { type: 'string' } }, required: ['definitie'] },
  },
};
const never = new AbortController().signal;

let server: ModelServer | undefined;
afterEach(() => server?.close());

async function serve(replies: readonly ModelReply[], timeoutMs = 20_000) {
  server = await startModelServer(inTurn(replies));
  const taalmodel = openaiTaalmodel({ apiKey: KEY, baseUrl: server.baseUrl, model: 'proef', timeoutMs });
  return { taalmodel, requests: server.requests };
}

const failure = (asked: Promise<string>): Promise<unknown> =>
  asked.then(
    (text) => `answered ${text}`,
    (error: unknown) => error,
  );

test('asks for the answer in the shape of the schema, and gives it as it came', async () => {
  const { taalmodel, requests } = await serve([answer({ definitie: 'voertuig op rails' })]);
  await expect(taalmodel.complete(PROMPT, never)).resolves.toBe('{"definitie":"voertuig op rails"}');
  expect(taalmodel.naam).toBe('proef');
  expect(requests).toEqual([
    {
      model: 'proef',
      authorization: `Bearer ${KEY}`,
      messages: [
        { role: 'system', content: PROMPT.opdracht },
        { role: 'user', content: PROMPT.vraag },
      ],
      response_format: {
        type: 'json_schema',
        json_schema: { name: 'definitie', strict: true, schema: PROMPT.antwoord.schema },
      },
    },
  ]);
});

describe('a server that knows less of the protocol', () => {
  const rejected: ModelReply = {
    type: 'raw',
    status: 400,
    body: '{"error":{"message":"response_format not supported"}}',
  };
  test.each([
    { name: 'no schemas', refusals: 1, format: 'json_object' },
    { name: 'no formats at all', refusals: 2, format: undefined },
  ])('$name: is asked as it can, with the schema in words', async ({ refusals, format }) => {
    const { taalmodel, requests } = await serve([
      ...Array.from({ length: refusals }, () => rejected),
      answer('{"a":1}'),
      answer('{"a":2}'),
    ]);
    await expect(taalmodel.complete(PROMPT, never)).resolves.toBe('{"a":1}');
    // What it does not know is not tried again.
    await expect(taalmodel.complete(PROMPT, never)).resolves.toBe('{"a":2}');
    expect(requests).toHaveLength(refusals + 2);
    expect(requests.at(-1)?.response_format?.type).toBe(format);
    expect(requests.at(-1)?.messages[0]?.content).toContain('"required":["definitie"]');
  });
});

const raw = (status: number, body = '{"error":{"message":"no"}}', contentType?: string): ModelReply => ({
  type: 'raw',
  status,
  body,
  ...(contentType && { contentType }),
});

describe.each<{
  name: string;
  reply: ModelReply;
  soort: ModelFout['soort'];
  tijdelijk?: boolean;
  says?: RegExp;
  timeoutMs?: number;
}>([
  { name: 'refuses', reply: { type: 'refuse' }, soort: 'geweigerd' },
  {
    name: 'filters its answer',
    reply: { type: 'answer', content: '', finish: 'content_filter' },
    soort: 'geweigerd',
  },
  {
    name: 'is cut off',
    reply: { type: 'answer', content: '{"def', finish: 'length' },
    soort: 'onbegrijpelijk',
  },
  { name: 'answers nothing', reply: answer(''), soort: 'onbegrijpelijk' },
  { name: 'gives no choices', reply: raw(200, '{"choices":[]}'), soort: 'onbegrijpelijk' },
  { name: 'answers with HTML', reply: raw(200, '<html>Log in</html>', 'text/html'), soort: 'onbegrijpelijk' },
  { name: 'answers with half a JSON', reply: raw(200, '{"choices": ['), soort: 'onbegrijpelijk' },
  { name: 'answers null', reply: raw(200, 'null'), soort: 'onbegrijpelijk' },
  { name: 'says nothing', reply: { type: 'hang' }, soort: 'te laat', timeoutMs: 200, says: /1 seconden/ },
  { name: 'never stops talking', reply: { type: 'endless' }, soort: 'te laat', timeoutMs: 200 },
  { name: 'hangs up', reply: { type: 'cut' }, soort: 'onbereikbaar', tijdelijk: true },
  { name: 'does not know the key', reply: raw(401), soort: 'onbereikbaar', says: /OPENAI_API_KEY/ },
  { name: 'does not know the model', reply: raw(404), soort: 'onbereikbaar', says: /OPENAI_MODEL/ },
  { name: 'is busy', reply: raw(429), soort: 'onbereikbaar', tijdelijk: true },
  {
    name: 'wants money',
    reply: raw(429, '{"error":{"code":"insufficient_quota","message":"pay"}}'),
    soort: 'onbereikbaar',
    says: /tegoed/,
  },
  { name: 'breaks', reply: raw(500), soort: 'onbereikbaar', tijdelijk: true, says: /later/ },
  {
    name: 'breaks behind a proxy',
    reply: raw(502, `<html>${KEY}</html>`, 'text/html'),
    soort: 'onbereikbaar',
    tijdelijk: true,
  },
])('a server that $name', ({ reply, soort, tijdelijk = false, says, timeoutMs }) => {
  test(`is '${soort}', asked once, and the key is not told on`, async () => {
    const { taalmodel, requests } = await serve([reply, answer('{"again":true}')], timeoutMs);
    const error = await failure(taalmodel.complete(PROMPT, never));
    expect(error).toBeInstanceOf(ModelFout);
    expect(error).toMatchObject({ soort, tijdelijk });
    expect(String(error)).toMatch(says ?? /taalmodel/);
    expect(String(error)).not.toContain(KEY);
    expect(requests).toHaveLength(1);
  });
});

test('a server that is not there is out of reach, for now', async () => {
  const { taalmodel } = await serve([]);
  await server?.close();
  server = undefined;
  await expect(failure(taalmodel.complete(PROMPT, never))).resolves.toMatchObject({
    soort: 'onbereikbaar',
    tijdelijk: true,
  });
});

test('asking can be called off, before and while it is asked', async () => {
  const { taalmodel, requests } = await serve([{ type: 'hang' }]);
  const before = new AbortController();
  before.abort(new Error('stopped'));
  await expect(failure(taalmodel.complete(PROMPT, before.signal))).resolves.toMatchObject({
    message: 'stopped',
  });
  expect(requests).toHaveLength(0);
  const during = new AbortController();
  const asked = failure(taalmodel.complete(PROMPT, during.signal));
  await expect.poll(() => requests.length).toBe(1);
  during.abort(new Error('stopped'));
  await expect(asked).resolves.toMatchObject({ message: 'stopped' });
});
