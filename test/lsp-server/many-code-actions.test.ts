import { expect, test } from 'vitest';
import {
  type ClientCapabilities,
  type CodeAction,
  CodeActionResolveRequest,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { createChecker } from '../../lsp-server/src/check.ts';
import { codeActions, pendingOf, resolveEdit } from '../../lsp-server/src/code-actions.ts';
import { findingsAt } from '../../lsp-server/src/findings-at.ts';
import { startEditor } from './editor.ts';

const COUNT = 1500;
const URI = 'file:///a.ttl';
const line = (opening: string, i: number) =>
  `<b${i}> skos:definition "${opening}voertuig nummer ${i} op rails"@nl .\n`;
const turtle = (opening: string) =>
  `@prefix skos: <http://www.w3.org/2004/02/skos/core#> .\n${Array.from({ length: COUNT }, (_, i) => line(opening, i)).join('')}`;
const wrong = turtle('is een ');

/** All quick fixes for the whole document, and how often it was read to make them. */
function selectAll(canResolve: boolean) {
  const document = TextDocument.create(URI, 'turtle', 3, wrong);
  const checked = createChecker(() => undefined).check(document, 1_000_000);
  if (checked.state !== 'checked') throw new Error('the document was not checked');
  let reads = 0;
  const readAgain = (text: string) => {
    reads++;
    return checked.readAgain(text);
  };
  const check = { ...checked, readAgain };
  const support = { hasDocumentChanges: true, hasSnippets: false, canCreate: false, canResolve };
  const range = { start: { line: 0, character: 0 }, end: document.positionAt(wrong.length) };
  const params = { textDocument: { uri: URI }, range, context: { diagnostics: [] } };
  const actions = codeActions(document, check, findingsAt(document, check, params), support);
  const resolve = (action: CodeAction) => {
    const pending = pendingOf(action);
    return pending && resolveEdit(document, check, pending, support);
  };
  return { actions, resolve, reads: () => reads };
}

test('asked for everything, the server reads the document a few times, and again for what is chosen', () => {
  const { actions, resolve, reads } = selectAll(true);
  expect(actions).toHaveLength(COUNT);
  expect(reads()).toBeLessThan(20);
  const before = reads();
  const last = actions.at(-1);
  expect(last?.edit).toBeUndefined();
  expect(last && resolve(last)).toMatchObject({
    documentChanges: [
      { textDocument: { version: 3 }, edits: [{ newText: '', range: { start: { line: COUNT } } }] },
    ],
  });
  expect(reads()).toBe(before + 1);
});

test('a client that cannot ask again gets the first fixes, each with its edit', () => {
  const { actions, reads } = selectAll(false);
  expect(actions.length).toBeGreaterThan(0);
  expect(actions.length).toBe(reads());
  expect(actions.every(({ edit }) => edit !== undefined)).toBe(true);
  expect(reads()).toBeLessThan(20);
});

const POLL = { timeout: 20_000 };
const RESOLVES: ClientCapabilities = {
  textDocument: { codeAction: { dataSupport: true, resolveSupport: { properties: ['edit'] } } },
};

test('the edit of the last fix comes when the editor asks for it, and not for a text that has changed', async () => {
  const editor = await startEditor({
    capabilities: RESOLVES,
    initializationOptions: { definitie: { maxBevindingen: 10_000 } },
  });
  expect(editor.result.capabilities.codeActionProvider).toMatchObject({ resolveProvider: true });
  await editor.open(URI, 'turtle', wrong);
  await expect.poll(async () => (await editor.pushed(URI)).length, POLL).toBeGreaterThanOrEqual(COUNT);
  const range = { start: { line: 0, character: 0 }, end: editor.documentOf(URI).positionAt(wrong.length) };
  const actions = await editor.fixes(URI, { range, message: '' });
  const offered = actions.filter(({ isPreferred }) => isPreferred !== undefined);
  expect(offered).toHaveLength(COUNT);
  const last = offered.at(-1);
  if (!last) throw new Error('no fix');
  const ask = () => editor.connection.sendRequest(CodeActionResolveRequest.type, last);
  const edits = (await ask()).edit?.changes?.[URI] ?? [];
  expect(TextDocument.applyEdits(editor.documentOf(URI), edits)).toBe(
    wrong.slice(0, wrong.lastIndexOf('is een ')) +
      wrong.slice(wrong.lastIndexOf('is een ') + 'is een '.length),
  );
  await editor.change(URI, [
    { range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, text: '\n' },
  ]);
  await expect(ask()).rejects.toMatchObject({ code: -32801 });
});

test('in a large file the place for a comment is found when someone chooses that', async () => {
  const editor = await startEditor({ capabilities: RESOLVES });
  await editor.open(URI, 'turtle', wrong);
  await expect.poll(async () => (await editor.pushed(URI)).length, POLL).toBeGreaterThan(COUNT / 2);
  const found = (await editor.pushed(URI)).find(({ range }) => range.start.line === 700);
  const suppress =
    found && (await editor.fixes(URI, found)).find(({ title }) => title.startsWith('Onderdruk'));
  if (!suppress) throw new Error('not offered');
  expect(suppress.edit).toBeUndefined();
  const { edit } = await editor.connection.sendRequest(CodeActionResolveRequest.type, suppress);
  const [change] = edit?.changes?.[URI] ?? [];
  expect(change?.range.start).toEqual({ line: 700, character: 0 });
  const other = { ...suppress, data: { ...Object(suppress.data), code: 'STR-99' } };
  await expect(
    editor.connection.sendRequest(CodeActionResolveRequest.type, other),
    'a finding that is no longer there',
  ).rejects.toMatchObject({ code: -32801 });
  expect(change?.newText).toMatch(/^# definitie-uit [A-Z-]+\d+: reden\n$/u);
});
