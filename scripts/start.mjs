/**
 * `npm start`: the service for real use, from the bundles. `npm start worker` is the worker as a process of its own.
 * Settings come from the environment, and from `.env` for what is not set there.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const bundles = { bot: 'bot/dist/main.js', worker: 'queue/dist/main.js' };
const part = process.argv[2] ?? 'bot';
const bundle = bundles[part];
if (bundle === undefined) {
  console.error(`npm start kent ‘${part}’ niet: kies uit ${Object.keys(bundles).join(', ')}.`);
  process.exit(1);
}

const newest = (directory) =>
  readdirSync(directory, { recursive: true })
    .map((name) => join(directory, name))
    .filter((path) => path.endsWith('.ts'))
    .reduce((latest, path) => Math.max(latest, statSync(path).mtimeMs), 0);
const sources = ['core/src', 'prisma/src', 'queue/src', 'bot/src'].map((path) => join(root, path));

/** An image that ships has bundles and no sources. */
function isFresh(path) {
  if (!existsSync(path)) return false;
  return sources.every((directory) => !existsSync(directory) || newest(directory) < statSync(path).mtimeMs);
}

process.chdir(root);
if (!Object.values(bundles).every((path) => isFresh(join(root, path)))) {
  const built = spawnSync('npm', ['run', '--silent', 'build', '--', '--only', 'bot,queue'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (built.status !== 0) process.exit(1);
}
if (existsSync('.env')) process.loadEnvFile('.env');
await import(new URL(`../${bundle}`, import.meta.url).href);
