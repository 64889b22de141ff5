import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the first suite that needs PostgreSQL starts it, and the others find it. */
    postgresDir: string;
  }
}

const DIRECTORY = /^definitie-test-(\d+)$/;

/** One cluster for the whole run; suites without a database do not wait for it. Ends it when all are done. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  // Of runs that were killed.
  for (const name of readdirSync(tmpdir())) {
    const runner = DIRECTORY.exec(name)?.[1];
    if (runner === undefined || isAlive(Number(runner))) continue;
    // What another user left is for that user to remove.
    await remove(join(tmpdir(), name)).catch(() => undefined);
  }
  const dataDir = join(tmpdir(), `definitie-test-${process.pid}`);
  project.provide('postgresDir', dataDir);
  return () => remove(dataDir);
}

async function remove(dataDir: string): Promise<void> {
  const pidFile = join(dataDir, 'postgres/postmaster.pid');
  if (existsSync(pidFile)) {
    const postgres = Number.parseInt(readFileSync(pidFile, 'utf8'), 10);
    if (isAlive(postgres)) process.kill(postgres, 'SIGINT');
    while (isAlive(postgres)) await delay(20);
  }
  rmSync(dataDir, { recursive: true, force: true });
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // Alive, of another user.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
