import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { connect } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { pageCode } from '../support/page-code.ts';

const cache = fileURLToPath(new URL('../../.cache/', import.meta.url));

const HTML = `<!doctype html>
<html lang="nl">
<meta charset="utf-8">
<title>Begrippen</title>
<style>body { font-family: sans-serif; margin: 2em } .cm-editor { border: 1px solid #999; font-size: 15px }</style>
<div id="editor"></div>
<script type="module" src="main.js"></script>
</html>
`;

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' && address ? address.port : 0;
};

const isOpen = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });

/** The bridge and the page of docs/editors.md, with this text in the editor, on two free ports. */
export async function startPage(text: string) {
  mkdirSync(cache, { recursive: true });
  // Below the root, so that both find their packages.
  const folder = mkdtempSync(join(cache, 'codemirror-'));
  const [bridgePort, pagePort] = [await freePort(), await freePort()];
  const url = `http://127.0.0.1:${pagePort}`;
  const here = (code: string): string =>
    code.replaceAll('http://localhost:8080', url).replaceAll('3000', String(bridgePort));
  writeFileSync(join(folder, 'bridge.mjs'), here(pageCode('CodeMirror', 'js')));
  writeFileSync(join(folder, 'edit.ts'), here(pageCode('CodeMirror', 'ts')));
  writeFileSync(
    join(folder, 'main.ts'),
    `import { edit } from './edit.ts';\nawait edit(document.querySelector('#editor'), ${JSON.stringify(text)});\n`,
  );
  const { outputFiles } = await build({
    entryPoints: [join(folder, 'main.ts')],
    bundle: true,
    format: 'esm',
    target: 'es2022',
    write: false,
    logLevel: 'warning',
  });
  const script = outputFiles[0]?.text ?? '';

  const bridge = spawn(process.execPath, [join(folder, 'bridge.mjs')], {
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  while (bridge.exitCode === null && !(await isOpen(bridgePort))) await sleep(20);
  const server = createServer(({ url: path }, response) => {
    const isScript = path === '/main.js';
    response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html');
    response.end(isScript ? script : HTML);
  }).listen(pagePort, '127.0.0.1');
  await once(server, 'listening');
  return {
    url,
    bridge: `ws://127.0.0.1:${bridgePort}`,
    stop: async (): Promise<void> => {
      server.closeAllConnections();
      server.close();
      if (bridge.exitCode === null && bridge.kill()) await once(bridge, 'exit');
      rmSync(folder, { recursive: true });
    },
  };
}
