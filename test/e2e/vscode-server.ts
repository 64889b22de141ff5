import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import * as z from 'zod';
import { vscodeServerDir } from '../support/needs.ts';

const main = join(vscodeServerDir, 'node_modules/code-server/lib/vscode/out/server-main.js');

export interface VsCodeOptions {
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Runs the extension in the browser, as where there is no machine behind it: by what it has for there only. */
  readonly isWeb?: boolean;
}

/** VS Code in a browser, with one extension and one workspace, on a free port. */
export async function startVsCode(
  vsix: string,
  files: Readonly<Record<string, string>>,
  { settings = {}, isWeb = false }: VsCodeOptions = {},
) {
  const home = mkdtempSync(join(tmpdir(), 'definitie-vscode-'));
  const workspace = join(home, 'workspace');
  const directories = ['--server-data-dir', join(home, 'data'), '--extensions-dir', join(home, 'extensions')];
  const env = { ...process.env, EXTENSIONS_GALLERY: '{"serviceUrl":""}' };
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(workspace, name)), { recursive: true });
    writeFileSync(join(workspace, name), text);
  }
  // The server keeps its data in a folder `data` in the folder for its data.
  mkdirSync(join(home, 'data/data/Machine'), { recursive: true });
  writeFileSync(
    join(home, 'data/data/Machine/settings.json'),
    JSON.stringify({
      'chat.disableAIFeatures': true,
      'files.autoSave': 'off',
      'workbench.startupEditor': 'none',
      'workbench.tips.enabled': false,
      'security.workspace.trust.enabled': false,
      ...settings,
    }),
  );

  const installed = spawnSync(
    process.execPath,
    [main, '--install-extension', vsix, '--accept-server-license-terms', ...directories],
    { env, encoding: 'utf8' },
  );
  if (installed.status !== 0)
    throw new Error(`the extension was not installed: ${installed.stdout}${installed.stderr}`);

  const extensions = join(home, 'extensions');
  const [name] = readdirSync(extensions).filter((each) => each.startsWith('definitie-app.'));
  if (name === undefined) throw new Error('the extension is not where it was installed');

  if (isWeb) {
    const manifest = join(extensions, name, 'package.json');
    const { main: _, ...rest } = z
      .looseObject({ main: z.string() })
      .parse(JSON.parse(readFileSync(manifest, 'utf8')));
    writeFileSync(manifest, JSON.stringify(rest));
  }

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
    /** The folder in which the extension was installed. */
    extension: join(extensions, name),
    /** How many language servers run as a process of their own. */
    servers: (): number =>
      readdirSync('/proc')
        .filter((pid) => /^\d+$/.test(pid))
        .map(commandLine)
        .filter((line) => line.includes(join(extensions, 'definitie-app')) && line.includes('server.cjs'))
        .length,
    stop: async () => {
      if (child.exitCode === null && child.kill()) await once(child, 'exit');
      rmSync(home, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** Empty for a process that is gone. */
function commandLine(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
  } catch {
    return '';
  }
}
