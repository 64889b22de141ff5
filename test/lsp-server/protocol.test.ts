import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import {
  ExitNotification,
  HoverRequest,
  InitializeRequest,
  type ProtocolConnection,
  ShutdownRequest,
} from 'vscode-languageserver/node';
import { describeWith } from '../support/needs.ts';
import { startEditor, startServer } from './editor.ts';

const path = (name: string): string => fileURLToPath(new URL(`../../${name}`, import.meta.url));
const INITIALIZE = { processId: null, rootUri: null, workspaceFolders: null, capabilities: {} };
const hover = (connection: ProtocolConnection) =>
  connection.sendRequest(HoverRequest.type, {
    textDocument: { uri: 'file:///a.md' },
    position: { line: 0, character: 0 },
  });

describe('the lifecycle', () => {
  test('nothing before initialize, no second one, nothing after shutdown', async () => {
    const { child, connection } = startServer();
    await expect(hover(connection)).rejects.toMatchObject({ code: -32002 });
    await connection.sendRequest(InitializeRequest.type, INITIALIZE);
    expect(await hover(connection)).toBeNull();
    await expect(connection.sendRequest(InitializeRequest.type, INITIALIZE)).rejects.toMatchObject({
      code: -32600,
    });
    await connection.sendRequest(ShutdownRequest.type);
    await expect(hover(connection)).rejects.toMatchObject({ code: -32600 });
    await connection.sendNotification(ExitNotification.type);
    expect(await once(child, 'exit')).toEqual([0, null]);
  });

  test('exit without shutdown is exit code 1', async () => {
    const { child, connection } = startServer();
    await connection.sendRequest(InitializeRequest.type, INITIALIZE);
    await connection.sendNotification(ExitNotification.type);
    expect(await once(child, 'exit')).toEqual([1, null]);
  });

  test('a client that goes away takes the server with it', async () => {
    const { child, connection } = startServer();
    await connection.sendRequest(InitializeRequest.type, INITIALIZE);
    child.stdin.end();
    expect(await once(child, 'exit')).toEqual([1, null]);
  });
});

test('it says what it is', async () => {
  const { version } = JSON.parse(readFileSync(path('lsp-server/package.json'), 'utf8'));
  const { result } = await startEditor();
  expect(result).toMatchObject({
    serverInfo: { name: 'definitie-app', version },
    capabilities: {
      textDocumentSync: { openClose: true, change: 2 },
      diagnosticProvider: { interFileDependencies: true, workspaceDiagnostics: false },
      codeActionProvider: { codeActionKinds: ['quickfix', 'source.fixAll.definitie'] },
    },
  });
});

test.each([
  ['an unknown notification', '{"jsonrpc":"2.0","method":"x/y"}'],
  [
    'parameters of the wrong kind',
    '{"jsonrpc":"2.0","method":"textDocument/didChange","params":{"textDocument":7}}',
  ],
  [
    'a change of a document that is not open',
    '{"jsonrpc":"2.0","method":"textDocument/didChange","params":{"textDocument":{"uri":"file:///z.md","version":2},"contentChanges":[{"text":"x"}]}}',
  ],
  ['an answer to nothing', '{"jsonrpc":"2.0","id":99,"result":null}'],
  ['what is no message', '{"a":1}'],
  ['what is no JSON', '{{{'],
  ['an empty message', ''],
])('%s does not stop the server', async (_name, body) => {
  const editor = await startEditor();
  editor.child.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  await editor.open('file:///a.md', 'markdown', '# boom\n\n> Een plant met een stam\n');
  expect((await editor.pushed('file:///a.md')).length).toBeGreaterThan(0);
});

test('the bundle holds no client of a model', () => {
  const bundle = readFileSync(path('lsp-server/dist/main.cjs'), 'utf8');
  expect(bundle).not.toMatch(/api\.openai\.com|OPENAI_API_KEY/);
  expect(bundle.length).toBeLessThan(3_000_000);
});

describeWith(['../shared'], 'the protocol checker of the project', () => {
  test.each([
    ['koppen.md', 'markdown'],
    ['begrippen.ttl', 'turtle'],
  ])('%s', { timeout: 90_000 }, async (name, languageId) => {
    const server = `${process.execPath} ${path('lsp-server/dist/server.cjs')} --stdio`;
    const document = path(`test/fixtures/documenten/${name}`);
    const { stdout } = spawnSync(
      process.execPath,
      [
        path('../shared/tools/lspcheck.mjs'),
        '--cmd',
        server,
        '--doc',
        document,
        '--lang',
        languageId,
        '--bad',
        'Een ',
        '--edits',
        '40',
      ],
      { encoding: 'utf8', env: { ...process.env, NODE_PATH: path('node_modules') } },
    );
    expect(stdout.split('\n').filter((line) => line.startsWith('FAIL'))).toEqual([]);
    expect(stdout).toMatch(/all ok\s*$/);
  });
});
