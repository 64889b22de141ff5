import { existsSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { isAlive, readPidFile, terminate } from '../../prisma/src/embedded/server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the first suite that needs PostgreSQL starts it, and the others find it. */
    postgresDir: string;
  }
}

const PREFIX = 'definitie-test-';

/** One cluster for the whole run; suites without a database do not wait for it. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const left = readdirSync(tmpdir()).filter((name) => /^definitie-test-\d+$/.test(name));
  for (const name of left)
    if (!isAlive(Number(name.slice(PREFIX.length)))) await remove(join(tmpdir(), name));
  const dataDir = join(tmpdir(), `${PREFIX}${process.pid}`);
  project.provide('postgresDir', dataDir);
  return () => remove(dataDir);
}

async function remove(dataDir: string): Promise<void> {
  if (!existsSync(dataDir)) return;
  const running = readPidFile(join(dataDir, 'postgres'));
  if (running) await terminate(running.pid);
  rmSync(dataDir, { recursive: true, force: true });
}
