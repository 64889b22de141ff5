import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, onTestFinished, test } from 'vitest';
import {
  CodeLensRequest,
  DefinitionRequest,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  DidChangeWorkspaceFoldersNotification,
  FileChangeType,
  WorkspaceDiagnosticRequest,
  WorkspaceSymbolRequest,
} from 'vscode-languageserver/node';
import { startEditor } from './editor.ts';

const one = (begrip: string, definitie: string): string => `# ${begrip}\n\n> ${definitie}\n`;

/** A folder with these files. */
const put = (files: Readonly<Record<string, string>>) => {
  const root = mkdtempSync(join(tmpdir(), 'definitie-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  const write = (name: string, text: string): void => {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), text);
  };
  for (const [name, text] of Object.entries(files)) write(name, text);
  return { root, write, uri: (name: string) => pathToFileURL(join(root, name)).href };
};

const FOLDERS = { workspace: { workspaceFolders: true } };
const SAME = 'plant met een houten stam en takken die jaren leeft';

const start = async (root: string, options: Parameters<typeof startEditor>[0] = {}) => {
  const editor = await startEditor({ rootUri: pathToFileURL(root).href, ...options });
  const symbols = async () =>
    ((await editor.connection.sendRequest(WorkspaceSymbolRequest.type, { query: '' })) ?? []).map(
      ({ name }) => name,
    );
  const changed = (uri: string, type: FileChangeType) =>
    editor.connection.sendNotification(DidChangeWatchedFilesNotification.type, { changes: [{ uri, type }] });
  return { ...editor, symbols, changed };
};

describe('files that are not open', () => {
  test('count: a begrip that is in two files, and where it is defined', async () => {
    const { root, uri } = put({ 'diep/weg/a.md': one('boom', SAME), 'b.ttl': 'geen turtle' });
    const editor = await start(root);
    await editor.open(uri('c.md'), 'markdown', one('boom', SAME));
    await expect
      .poll(async () => (await editor.pushed(uri('c.md'))).map(({ code }) => code))
      .toContain('DUP-01');
    await editor.open(uri('d.md'), 'markdown', one('bos', 'verzameling waarin elke boom meetelt'));
    await editor.pushed(uri('d.md'));
    const position = { line: 2, character: 27 };
    const found = await editor.connection.sendRequest(DefinitionRequest.type, {
      textDocument: { uri: uri('d.md') },
      position,
    });
    expect(JSON.stringify(found)).toContain(uri('diep/weg/a.md'));
  });

  test('are followed when they are made, changed and gone', async () => {
    const { root, uri, write } = put({});
    const editor = await start(root);
    write('a.md', one('boom', SAME));
    await editor.changed(uri('a.md'), FileChangeType.Created);
    await expect.poll(editor.symbols).toEqual(['boom']);
    write('a.md', one('struik', SAME));
    await editor.changed(uri('a.md'), FileChangeType.Changed);
    await expect.poll(editor.symbols).toEqual(['struik']);
    rmSync(join(root, 'a.md'));
    await editor.changed(uri('a.md'), FileChangeType.Deleted);
    await expect.poll(editor.symbols).toEqual([]);
  });

  test('count as they are in the editor while they are open, and as they are on disk afterwards', async () => {
    const { root, uri } = put({ 'a.md': one('boom', SAME) });
    const editor = await start(root);
    await expect.poll(editor.symbols).toEqual(['boom']);
    await editor.open(uri('a.md'), 'markdown', one('heester', SAME));
    await editor.pushed(uri('a.md'));
    expect(await editor.symbols()).toEqual(['heester']);
    await editor.close(uri('a.md'));
    await expect.poll(editor.symbols).toEqual(['boom']);
  });

  test('a circle of links, a folder that is gone and a file that is too large do no harm', async () => {
    const { root, uri, write } = put({ 'map/a.md': one('boom', SAME), 'weg/b.md': one('bos', SAME) });
    symlinkSync(root, join(root, 'map', 'rond'));
    write('groot.md', one('groot', 'x'.repeat(5000)));
    const editor = await start(root, { initializationOptions: { definitie: { maxTekens: 1000 } } });
    await expect.poll(editor.symbols).toEqual(['boom', 'bos']);
    rmSync(join(root, 'weg'), { recursive: true });
    await editor.changed(uri('weg'), FileChangeType.Deleted);
    await expect.poll(editor.symbols).toEqual(['boom']);
  });

  test('do not count where the setting says so, from then on and no longer', async () => {
    const { root, uri } = put({ 'a.md': one('boom', SAME) });
    let werkruimte = false;
    const editor = await start(root, {
      capabilities: { workspace: { configuration: true } },
      configuration: () => ({ werkruimte }),
    });
    const set = (value: boolean) => {
      werkruimte = value;
      return editor.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
    };
    await editor.open(uri('c.md'), 'markdown', one('struik', 'lage plant'));
    await editor.open(uri('a.md'), 'markdown', one('boom', SAME));
    await editor.pushed(uri('c.md'));
    await editor.close(uri('a.md'));
    await editor.changed(uri('a.md'), FileChangeType.Changed);
    await expect.poll(editor.symbols).toEqual(['struik']);
    await set(true);
    await expect.poll(editor.symbols).toEqual(['boom', 'struik']);
    await set(false);
    await expect.poll(editor.symbols).toEqual(['struik']);
  });

  test('are the same as on the command line: no links, and nothing hidden or installed', async () => {
    const { root, uri } = put({
      'a.md': one('boom', SAME),
      'out/b.md': one('bos', 'groep bomen'),
      '.git/c.md': one('tak', 'deel'),
      'node_modules/d.md': one('blad', 'deel'),
    });
    symlinkSync(join(root, 'a.md'), join(root, 'link.md'));
    const editor = await start(root);
    await expect.poll(editor.symbols).toEqual(['boom', 'bos']);
    for (const name of ['.git/c.md', 'node_modules/d.md'])
      await editor.changed(uri(name), FileChangeType.Created);
    await editor.open(uri('e.md'), 'markdown', one('struik', 'lage plant'));
    await editor.changed(uri('out/b.md'), FileChangeType.Deleted);
    await expect.poll(editor.symbols).toEqual(['boom', 'bos', 'struik']);
  });
});

test('what another document changes is told, also to who asked for something else meanwhile', async () => {
  const { root, uri } = put({});
  const editor = await start(root);
  await editor.open(uri('a.md'), 'markdown', one('boom', SAME));
  await editor.open(uri('b.md'), 'markdown', one('heg', 'rij struiken langs een erf'));
  await editor.pushed(uri('b.md'));
  const codes = async () => (await editor.pushed(uri('b.md'))).map(({ code }) => code);
  expect(await codes()).not.toContain('CON-01');
  const name = { start: { line: 0, character: 2 }, end: { line: 0, character: 6 } };
  await editor.change(uri('a.md'), [{ range: name, text: 'heg' }]);
  await editor.connection.sendRequest(CodeLensRequest.type, { textDocument: { uri: uri('b.md') } });
  await expect.poll(codes, { timeout: 5000 }).toContain('CON-01');
});

test('folders come and go, and each is a collection of its own', async () => {
  const [a, b] = [put({ 'a.md': one('boom', SAME) }), put({ 'b.md': one('boom', SAME) })];
  const editor = await start(a.root, { capabilities: FOLDERS });
  await expect.poll(editor.symbols).toEqual(['boom']);
  const folder = { uri: pathToFileURL(b.root).href, name: 'b' };
  await editor.connection.sendNotification(DidChangeWorkspaceFoldersNotification.type, {
    event: { added: [folder], removed: [] },
  });
  await expect.poll(editor.symbols).toEqual(['boom', 'boom']);
  await editor.open(b.uri('c.md'), 'markdown', one('struik', 'lage plant'));
  expect((await editor.pushed(b.uri('c.md'))).map(({ code }) => code)).not.toContain('DUP-01');
  await editor.connection.sendNotification(DidChangeWorkspaceFoldersNotification.type, {
    event: { added: [], removed: [folder] },
  });
  await expect.poll(editor.symbols).toEqual(['boom', 'struik']);
});

describe('diagnostics of the workspace', () => {
  const ask = async (
    editor: Awaited<ReturnType<typeof start>>,
    previous: { uri: string; value: string }[] = [],
  ) =>
    (await editor.connection.sendRequest(WorkspaceDiagnosticRequest.type, { previousResultIds: previous }))
      .items;

  test('are given of every file that holds definities, open or not, and not twice', async () => {
    const { root, write, uri } = put({
      'a.md': one('boom', 'Een plant'),
      'b.md': one('bos', 'Een groep bomen'),
      'c.txt': 'Een tekst',
    });
    const editor = await start(root, { capabilities: { textDocument: { diagnostic: {} } } });
    await editor.open(uri('b.md'), 'markdown', one('bos', 'groep bomen'));
    const items = await ask(editor);
    const codes = (name: string) =>
      items.flatMap((item) =>
        item.uri === uri(name) && item.kind === 'full'
          ? [item.items.some(({ code }) => code === 'ARAI-06')]
          : [],
      );
    expect([codes('a.md'), codes('b.md'), codes('c.txt')]).toEqual([[true], [false], []]);
    const previous = items.map(({ uri: of, resultId = '' }) => ({ uri: of, value: resultId }));
    expect((await ask(editor, previous)).map(({ kind }) => kind)).toEqual(['unchanged', 'unchanged']);
    write('.definitie.yaml', 'documents: [{glob: "*.md", format: geen}, {glob: "*.txt", format: markdown}]');
    await editor.changed(uri('.definitie.yaml'), FileChangeType.Created);
    const empty = expect.objectContaining({ uri: uri('a.md'), items: [] });
    expect(await ask(editor, previous)).toEqual([expect.objectContaining({ uri: uri('c.txt') }), empty]);
  });

  test('say of a file that it is too large', async () => {
    const { root } = put({ 'a.md': one('boom', 'x'.repeat(3000)) });
    const editor = await start(root, { initializationOptions: { definitie: { maxTekens: 1000 } } });
    const [item] = await ask(editor);
    expect(item?.kind === 'full' && item.items.map(({ code }) => code)).toEqual(['te groot']);
  });

  test('are announced only to a client that wants that', async () => {
    const { result } = await startEditor({
      initializationOptions: { definitie: { werkruimteDiagnostiek: true } },
    });
    expect(result.capabilities.diagnosticProvider).toMatchObject({ workspaceDiagnostics: true });
  });
});
