import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const MARK = 'prisma/migrations/migration_lock.toml';

/** The root of the checkout, from the sources as well as from a bundle. */
export function getProjectRoot(): string {
  let directory = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(directory, MARK))) {
    if (dirname(directory) === directory)
      throw new Error(`no ${MARK} above ${fileURLToPath(import.meta.url)}`);
    directory = dirname(directory);
  }
  return directory;
}
