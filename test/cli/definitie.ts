import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll } from 'vitest';
import { buildTarget } from '../../scripts/build/build-target.ts';
import { selectTargets } from '../../scripts/build/targets.ts';

export const root = fileURLToPath(new URL('../..', import.meta.url));

export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Installed {
  /** The file to run with node. */
  readonly bin: () => string;
  readonly run: (
    args: readonly string[],
    input?: string | Buffer,
    env?: Readonly<Record<string, string>>,
    cwd?: string,
  ) => Promise<Ran>;
}

/** The command as it is installed, freshly built, in a folder of the test file's own. */
export function installDefinitie(): Installed {
  const folder = { path: '' };
  beforeAll(async () => {
    mkdirSync(join(root, '.cache'), { recursive: true });
    folder.path = mkdtempSync(join(root, '.cache/cli-'));
    cpSync(join(root, 'cli/bin'), join(folder.path, 'bin'), { recursive: true });
    cpSync(join(root, 'cli/package.json'), join(folder.path, 'package.json'));
    for (const target of selectTargets(['cli'])) {
      const outfile = join(relative(root, folder.path), relative('cli', target.outfile));
      await buildTarget({ ...target, outfile });
    }
  });
  afterAll(() => rmSync(folder.path, { recursive: true, force: true }));

  const bin = (): string => join(folder.path, 'bin/definitie.js');
  return {
    bin,
    run: async (args, input = '', env = {}, cwd = root) => {
      const child = spawn(process.execPath, [bin(), ...args], {
        cwd,
        env: { ...process.env, ...env },
      });
      // The command may rightly stop before it has read everything.
      child.stdin.on('error', () => undefined);
      child.stdin.end(input);
      const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
      const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr)]);
      return { code: await ended, stdout, stderr };
    },
  };
}

/** Lines of JSON, parsed. */
export const records = (stdout: string): readonly unknown[] =>
  stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line): unknown => JSON.parse(line));
