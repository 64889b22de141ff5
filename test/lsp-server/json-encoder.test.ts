import fc from 'fast-check';
import { expect, test } from 'vitest';
import { jsonEncoder } from '../../lsp-server/src/json-encoder.ts';

const text = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom('\u0000list', '"\u0000list"', '\ud800', '[]'),
);
const place = fc.record({ line: fc.nat(), character: fc.nat() });
const diagnostic = fc.record(
  { range: fc.record({ start: place, end: place }), message: text, code: text, data: fc.jsonValue() },
  { requiredKeys: ['range', 'message'] },
);
const diagnostics = fc.array(diagnostic, { maxLength: 40, size: 'max' });
const jsonrpc = '2.0';
const message = fc.oneof(
  fc.record({ uri: text, version: fc.nat(), diagnostics }).map((params) => ({
    jsonrpc,
    method: 'textDocument/publishDiagnostics',
    params,
  })),
  fc
    .record({ resultId: text, items: diagnostics })
    .map((report) => ({ jsonrpc, id: 1, result: { kind: 'full', ...report } })),
  fc.jsonValue().map((result) => ({ jsonrpc, id: 'a', result })),
  fc.constantFrom({ jsonrpc, id: 1, result: null }, { jsonrpc, method: 'initialized', params: [{}] }),
);

const read = (bytes: Uint8Array): unknown => JSON.parse(Buffer.from(bytes).toString());

test('a message is written as JSON, also when its diagnostics were written before', () =>
  fc.assert(
    fc.asyncProperty(message, async (given) => {
      const written = JSON.stringify(given);
      for (let time = 0; time < 2; time++)
        expect(read(await jsonEncoder.encode(given))).toEqual(read(Buffer.from(written)));
    }),
  ));

test('a long list of diagnostics is written in ASCII, which clients read faster', async () => {
  const items = Array.from({ length: 30 }, (_, line) => ({
    range: { start: { line, character: 0 }, end: { line, character: 5 } },
    message: `Meervoud ‘ideeën’ 🏛 op regel ${line}.`,
  }));
  const given = { jsonrpc, id: 1, result: { kind: 'full', items } };
  const bytes = await jsonEncoder.encode(given);
  expect(bytes.every((byte) => byte < 128)).toBe(true);
  expect(read(bytes)).toEqual(given);
});
