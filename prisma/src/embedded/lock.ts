import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { isAlive } from './server.ts';

const held = new Set<string>();

/** Runs `work` while no other process runs it; the lock of a process that was killed does not count. */
export async function withLock<T>(file: string, work: () => Promise<T>): Promise<T> {
  while (!tryLock(file)) await delay(100);
  try {
    return await work();
  } finally {
    held.delete(file);
    rmSync(file, { force: true });
  }
}

function tryLock(file: string): boolean {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    held.add(file);
    return true;
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    const holder = readHolder(file);
    if (holder !== undefined && isStale(holder, file)) rmSync(file, { force: true });
    return false;
  }
}

/** After a restart of a container we may have the very process id of who was killed. */
const isStale = (holder: number, file: string): boolean =>
  holder === process.pid ? !held.has(file) : !isAlive(holder);

function readHolder(file: string): number | undefined {
  try {
    return Number(readFileSync(file, 'utf8')) || undefined;
  } catch {
    return undefined;
  }
}
