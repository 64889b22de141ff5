import { randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeDataDir } from '@definitie-app/prisma';

/** The key that belongs to our own PostgreSQL: made once, kept beside its data, readable by its owner only. */
export function getEncryptionKey(dataDir: string): string {
  const path = join(dataDir, 'encryption.key');
  makeDataDir(dataDir);
  try {
    // Fails when it is there: a key is never written over, as what it encrypted could not be read any more.
    writeFileSync(path, randomBytes(32).toString('base64'), { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  }
  return readFileSync(path, 'utf8').trim();
}
