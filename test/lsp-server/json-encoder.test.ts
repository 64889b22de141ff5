import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Diagnostic } from 'vscode-languageserver/node';
import { jsonEncoder } from '../../lsp-server/src/json-encoder.ts';
import { moveDiagnostic } from '../../lsp-server/src/moved-diagnostic.ts';

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

test('what moved is written as what it says now', () =>
  fc.assert(
    fc.asyncProperty(
      fc.array(diagnostic, { minLength: 20, maxLength: 30 }),
      fc.array(fc.integer({ min: -3, max: 9 }), { minLength: 1, maxLength: 3 }),
      async (given, moves) => {
        let items: readonly Diagnostic[] = given;
        for (const lines of moves) {
          items = items.map((one) => moveDiagnostic(one, lines));
          const message = { jsonrpc, id: 1, result: { kind: 'full', items } };
          const bytes = await jsonEncoder.encode(message);
          expect(read(bytes)).toEqual(JSON.parse(JSON.stringify(message)));
        }
        const [by, [first], [last]] = [moves.reduce((a, b) => a + b), given, items];
        expect(last?.range.start.line).toBe((first?.range.start.line ?? 0) + by);
        expect(last?.range.end.character).toBe(first?.range.end.character);
      },
    ),
  ));
