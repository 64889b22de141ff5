import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Runs a TypeScript file of this repository in a process of its own. */
export const spawnSource = (url: URL, options: SpawnOptions): ChildProcess =>
  spawn(
    process.execPath,
    ['--conditions=@definitie-app/source', '--import', 'tsx', fileURLToPath(url)],
    options,
  );

/** The same for a helper of a test: `work` says what it is to do. */
export const spawnHelper = (url: URL, work: unknown): ChildProcess =>
  spawnSource(url, { env: { ...process.env, WORK: JSON.stringify(work) }, stdio: 'inherit' });
