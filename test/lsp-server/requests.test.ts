import { describe, expect, test } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import * as z from 'zod';
import { startEditor } from './editor.ts';

const uri = 'untitled:begrippen.md';
const TEXT =
  '## bak 🗑\n\n> een bak *voor* afval\n\n## milieustraat\n\n> plaats waar inwoners afval brengen\n';
const about = { textDocument: { uri } };
const inBak = { ...about, position: { line: 2, character: 8 } };
const outside = { ...about, position: { line: 99, character: 0 } };

const Antwoord = z.object({
  documenten: z.array(
    z.object({
      uri: z.string(),
      begrippen: z.int(),
      diagnostics: z.array(z.looseObject({ code: z.string() })),
    }),
  ),
  baseline: z.object({ tekst: z.string(), bevindingen: z.int() }),
});

describe('of an open document', () => {
  test('its score is told', async () => {
    const { open, connection } = await startEditor();
    await open(uri, 'markdown', TEXT);
    const answer = await connection.sendRequest('definitie/samenvatting', about);
    expect(answer).toEqual({ begrippen: 2, score: expect.any(Number) });
    await open('untitled:leeg.md', 'markdown', '');
    const empty = { textDocument: { uri: 'untitled:leeg.md' } };
    expect(await connection.sendRequest('definitie/samenvatting', empty)).toEqual({ begrippen: 0 });
  });

  test('the definitie at a place is told', async () => {
    const { open, connection } = await startEditor();
    await open(uri, 'markdown', TEXT);
    expect(await connection.sendRequest('definitie/plek', inBak)).toEqual({
      begrip: 'bak 🗑',
      definitie: 'een bak voor afval',
      context: {},
      versie: 1,
    });
  });

  test('a definitie gets another text, and nothing else changes', async () => {
    const { open, connection } = await startEditor();
    await open(uri, 'markdown', TEXT);
    const definitie = 'voorwerp voor *afval* | papier';
    const answer = z
      .object({ edits: z.array(z.object({ range: z.any(), newText: z.string() })), versie: z.literal(1) })
      .parse(await connection.sendRequest('definitie/voorstel', { ...inBak, definitie }));
    const after = TextDocument.applyEdits(TextDocument.create(uri, 'markdown', 1, TEXT), answer.edits);
    expect(after.replace(/^> .*voorwerp.*$/m, '')).toBe(TEXT.replace('> een bak *voor* afval', ''));
    await open('untitled:na.md', 'markdown', after);
    const same = { ...inBak, textDocument: { uri: 'untitled:na.md' } };
    expect(await connection.sendRequest('definitie/plek', same)).toMatchObject({ definitie });
  });
});

test.each([
  ['definitie/samenvatting', { textDocument: { uri: 'untitled:niet-open.md' } }],
  ['definitie/samenvatting', {}],
  ['definitie/plek', outside],
  ['definitie/plek', { ...about, position: { line: -1, character: 0 } }],
  ['definitie/voorstel', { ...outside, definitie: 'x' }],
  ['definitie/voorstel', inBak],
])('%s about nothing has no answer: %j', async (method, params) => {
  const { open, connection } = await startEditor();
  await open(uri, 'markdown', `${TEXT}\n\n# Slot\n\ntekst\n`);
  expect(await connection.sendRequest(method, params)).toBeNull();
});

describe('documents that are not open', () => {
  const documenten = [
    {
      uri: 'file:///nergens/a.md',
      languageId: 'markdown',
      text: '## bak\n\n> voorwerp om afval in te bewaren\n',
    },
    {
      uri: 'file:///nergens/b.md',
      languageId: 'markdown',
      text: '## emmer\n\n> voorwerp om afval in te bewaren\n',
    },
    { uri: 'file:///nergens/c.txt', languageId: 'plaintext', text: 'tekst' },
  ];

  test('are tested as one collection', async () => {
    const { connection } = await startEditor();
    const done: number[] = [];
    connection.onNotification('$/progress', ({ value }: { value: { klaar: number } }) => {
      done.push(value.klaar);
    });
    const params = { documenten, workDoneToken: 't' };
    const answer = Antwoord.parse(await connection.sendRequest('definitie/toetsDocumenten', params));
    expect(answer.documenten.map((one) => one.uri)).toEqual(documenten.slice(0, 2).map((one) => one.uri));
    for (const { diagnostics } of answer.documenten)
      expect(diagnostics.map(({ code }) => code)).toContain('DUP-01');
    expect(JSON.parse(answer.baseline.tekst).bevindingen.length).toBeGreaterThan(0);
    expect(done).toEqual([1, 2, 3]);
  });

  test('stop being tested when that is cancelled', async () => {
    const { connection } = await startEditor();
    const many = Array.from({ length: 3000 }, (_, i) => ({
      uri: `file:///nergens/${i}.md`,
      languageId: 'markdown',
      text: `## begrip ${i}\n\n> zaak met nummer ${i} die anders is dan alle andere\n`.repeat(3),
    }));
    const answer = connection.sendRequest('definitie/toetsDocumenten', {
      documenten: many,
      workDoneToken: 't',
    });
    await connection.sendNotification('$/cancelRequest', { id: 1 });
    await expect(answer).rejects.toMatchObject({ code: -32800 });
  });

  test('that are none are refused with a reason', async () => {
    const { connection } = await startEditor();
    const answer = connection.sendRequest('definitie/toetsDocumenten', { documenten: 'alle' });
    await expect(answer).rejects.toThrow('definitie/toetsDocumenten');
  });
});
