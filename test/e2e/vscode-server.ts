import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { vscodeServerDir } from '../support/needs.ts';

const main = join(vscodeServerDir, 'node_modules/code-server/lib/vscode/out/server-main.js');

/** VS Code in a browser, with one extension and one workspace, on a free port. */
export async function startVsCode(vsix: string, files: Readonly<Record<string, string>>) {
  const home = mkdtempSync(join(tmpdir(), 'definitie-vscode-'));
  const workspace = join(home, 'workspace');
  const directories = ['--server-data-dir', join(home, 'data'), '--extensions-dir', join(home, 'extensions')];
  const env = { ...process.env, EXTENSIONS_GALLERY: '{"serviceUrl":""}' };
  mkdirSync(workspace);
  for (const [name, text] of Object.entries(files)) writeFileSync(join(workspace, name), text);
  mkdirSync(join(home, 'data/Machine'), { recursive: true });
  writeFileSync(
    join(home, 'data/Machine/settings.json'),
    JSON.stringify({
      'chat.disableAIFeatures': true,
      'files.autoSave': 'off',
      'workbench.startupEditor': 'none',
      'workbench.tips.enabled': false,
      'security.workspace.trust.enabled': false,
    }),
  );

  const installed = spawnSync(
    process.execPath,
    [main, '--install-extension', vsix, '--accept-server-license-terms', ...directories],
    { env, encoding: 'utf8' },
  );
  if (installed.status !== 0)
    throw new Error(`the extension was not installed: ${installed.stdout}${installed.stderr}`);

  const child = spawn(
    process.execPath,
    [
      main,
      '--host',
      '127.0.0.1',
      '--port',
      '0',
      '--without-connection-token',
      '--accept-server-license-terms',
      '--disable-telemetry',
      '--disable-workspace-trust',
      ...directories,
    ],
    { env, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  child.stderr.resume();
  const lines = createInterface({ input: child.stdout });
  let port: string | undefined;
  for await (const line of lines) {
    port = /agent listening on (\d+)/.exec(line)?.[1];
    if (port) break;
  }
  if (!port) throw new Error('VS Code did not start');
  child.stdout.resume();

  return {
    url: `http://127.0.0.1:${port}`,
    workspace,
    stop: async () => {
      if (child.exitCode === null && child.kill()) await once(child, 'exit');
      rmSync(home, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
