import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { formatOf } from '@definitie-app/core';

/** Folders that hold no one's own texts. */
const SKIPPED = new Set(['node_modules', 'bower_components', 'vendor', 'dist', 'build', 'out', 'target']);
const MAX_DEPTH = 25;

/**
 * The files below a folder that can hold definities, folder by folder, hidden ones aside. Links to folders are not followed,
 * so that a circle of them ends; a folder that cannot be read, or is gone meanwhile, holds nothing.
 */
export async function* findFiles(folder: string, depth = 0): AsyncGenerator<string, void> {
  const items = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const folders: string[] = [];
  for (const item of items) {
    if (item.name.startsWith('.')) continue;
    const path = join(folder, item.name);
    if (item.isDirectory()) {
      if (!SKIPPED.has(item.name) && depth < MAX_DEPTH) folders.push(path);
    } else if (formatOf(item.name)) yield path;
  }
  for (const path of folders) yield* findFiles(path, depth + 1);
}
