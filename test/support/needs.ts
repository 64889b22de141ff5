import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, test } from 'vitest';

const root = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const onPath = (program: string): boolean => spawnSync('which', [program]).status === 0;

/** Where `npm run setup:system` puts VS Code's web server; outside the checkout, so that a clean one finds it again. */
export const vscodeServerDir =
  process.env.DEFINITIE_VSCODE_SERVER ?? `${process.env.HOME ?? '/root'}/.cache/definitie-app/code-server`;

const PRESENT = {
  'redis-server': () => onPath('redis-server'),
  chromium: () => onPath('chromium'),
  /** A terminal for a process: of util-linux. */
  script: () => process.platform === 'linux' && onPath('script'),
  neovim: () => onPath('nvim'),
  emacs: () => spawnSync('emacs', ['-q', '--batch', '--eval', "(require 'eglot)"]).status === 0,
  'vscode-server': () =>
    existsSync(`${vscodeServerDir}/node_modules/code-server/lib/vscode/out/server-main.js`),
  '../shared': () => existsSync(root('../shared/README.md')),
} as const;

export type Need = keyof typeof PRESENT;

export const isPresent = (need: Need): boolean => PRESENT[need]();

/**
 * A suite that needs programs which may be absent; then it is skipped, and said by name for want of what. Its body is
 * not run, as it may read what is absent.
 */
export function describeWith(needs: readonly Need[], name: string, body: () => void): void {
  const absent = needs.filter((need) => !isPresent(need));
  if (absent.length === 0) {
    describe(name, body);
    return;
  }
  const named = `${name} (skipped: no ${absent.join(', no ')}; see npm run setup:system)`;
  // The reporter names no suite that is skipped.
  process.stdout.write(`${named}\n`);
  describe.skip(named, () => test('all of it', () => {}));
}
