import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const root = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** Runs one of our scripts as npm does. @throws with what it printed when it fails. */
export const runScript = (name: string, ...args: readonly string[]) =>
  promisify(execFile)(
    process.execPath,
    ['--conditions=@definitie-app/source', '--import', 'tsx', root(`scripts/${name}.ts`), ...args],
    { cwd: root('') },
  );

/** Vitest's globalSetup: what ships is what is tested, so it is bundled once before everything else. */
export async function setup(): Promise<void> {
  await runScript('build', '--only', 'lsp-server,cli,vscode-extension');
}
