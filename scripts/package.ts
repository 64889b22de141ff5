/** Builds the extension and packs it: vscode-extension/definitie-app-<version>.vsix, or the path given as the argument. */
import { spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import * as z from 'zod';
import { buildTarget } from './build/build-target.ts';
import { selectTargets } from './build/targets.ts';

const MAX_BYTES = 2 * 1024 * 1024;
const root = fileURLToPath(new URL('..', import.meta.url));
const folder = resolve(root, 'vscode-extension');
const { version } = z
  .object({ version: z.string() })
  .parse(JSON.parse(readFileSync(resolve(folder, 'package.json'), 'utf8')));
const vsix = resolve(process.argv[2] ?? resolve(folder, `definitie-app-${version}.vsix`));

for (const target of selectTargets(['vscode-extension'])) await buildTarget(target);

const { status, stdout, stderr } = spawnSync(
  process.execPath,
  [
    resolve(root, 'node_modules/@vscode/vsce/vsce'),
    'package',
    '--no-dependencies',
    '--allow-missing-repository',
    // The pictures of README.md are packed along.
    '--no-rewrite-relative-links',
    '--out',
    vsix,
  ],
  { cwd: folder, encoding: 'utf8' },
);
if (status !== 0) {
  console.error(`${stdout}${stderr}`);
  process.exit(1);
}
const { size } = statSync(vsix);
if (size >= MAX_BYTES) {
  console.error(`package: ${vsix} is ${size} bytes; at most ${MAX_BYTES} are allowed`);
  process.exit(1);
}
console.log(`${relative(process.cwd(), vsix)} ${(size / 1024).toFixed(0)} kB`);
