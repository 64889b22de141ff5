import { expect, test } from 'vitest';
import { DiagnosticRefreshRequest, DidChangeConfigurationNotification } from 'vscode-languageserver/node';
import { fullItems, startEditor } from './editor.ts';

const URI = 'file:///a.md';
const TEXT = '# boom\n\n> Een plant met een stam\n';
const PULL = { textDocument: { diagnostic: {} } };

test('a client that cannot pull gets every version pushed, and nothing when it closes the document', async () => {
  const editor = await startEditor();
  await editor.open(URI, 'markdown', TEXT);
  expect((await editor.pushed(URI)).length).toBeGreaterThan(0);
  await editor.change(URI, [{ text: '# boom\n' }]);
  expect(await editor.pushed(URI)).toEqual([]);
  await editor.change(URI, [{ text: TEXT }]);
  expect((await editor.pushed(URI)).length).toBeGreaterThan(0);
  await editor.close(URI);
  expect(await editor.cleared(URI)).toEqual([]);
});

test('a client that pulls is not pushed to, and hears that nothing changed', async () => {
  const editor = await startEditor({ capabilities: PULL });
  await editor.open(URI, 'markdown', TEXT);
  const first = await editor.pull(URI);
  expect(fullItems(first).length).toBeGreaterThan(0);
  const resultId = first.resultId ?? '';
  expect(await editor.pull(URI, resultId)).toEqual({ kind: 'unchanged', resultId });
  await editor.change(URI, [{ text: '# boom\n' }]);
  expect(await editor.pull(URI, resultId)).toMatchObject({ kind: 'full', items: [] });
  expect(editor.published).toEqual([]);
});

test('a document that is opened again with the same version is not taken for the old one', async () => {
  const editor = await startEditor({ capabilities: PULL });
  await editor.open(URI, 'markdown', TEXT);
  const { resultId } = await editor.pull(URI);
  await editor.close(URI);
  await editor.open(URI, 'markdown', '# boom\n');
  expect(await editor.pull(URI, resultId)).toMatchObject({ kind: 'full', items: [] });
});

test('a client that can pull but does not is pushed to after a second; when it pulls after all, the pushed ones go', async () => {
  const editor = await startEditor({ capabilities: PULL });
  const opened = performance.now();
  await editor.open(URI, 'markdown', TEXT);
  expect((await editor.pushed(URI)).length).toBeGreaterThan(0);
  expect(performance.now() - opened).toBeGreaterThan(500);
  await editor.change(URI, [{ text: `${TEXT}\n` }]);
  const shown = await editor.pushed(URI);
  expect(shown.length).toBeGreaterThan(0);
  expect(fullItems(await editor.pull(URI))).toEqual(shown);
  expect(await editor.cleared(URI)).toEqual([]);
});

test('settings: asked for, checked, and followed when they change', async () => {
  let settings: unknown = { maxTekens: 'veel' };
  const editor = await startEditor({
    capabilities: { workspace: { configuration: true } },
    configuration: () => settings,
  });
  await editor.open(URI, 'markdown', TEXT);
  expect((await editor.pushed(URI)).map(({ code }) => code)).toContain('ARAI-06');
  expect(editor.messages.join()).toContain('maxTekens');
  settings = { maxTekens: 5 };
  const before = editor.published.length;
  await editor.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
  await expect.poll(() => editor.published.length).toBeGreaterThan(before);
  expect((await editor.pushed(URI)).map(({ code }) => code)).toEqual(['te groot']);
});

test('a client that pulls is told to pull again when the settings change', async () => {
  const editor = await startEditor({
    capabilities: { ...PULL, workspace: { diagnostics: { refreshSupport: true } } },
  });
  const refreshed = new Promise<void>((resolve) =>
    editor.connection.onRequest(DiagnosticRefreshRequest.type, () => resolve()),
  );
  await editor.open(URI, 'markdown', TEXT);
  const { resultId } = await editor.pull(URI);
  await editor.connection.sendNotification(DidChangeConfigurationNotification.type, {
    settings: { definitie: { maxTekens: 5 } },
  });
  await refreshed;
  expect(await editor.pull(URI, resultId)).toMatchObject({ kind: 'full', items: [{ code: 'te groot' }] });
});
