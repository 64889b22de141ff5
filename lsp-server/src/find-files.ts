import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Format } from '@definitie-app/core';

/** Folders that hold no one's own texts. */
const SKIPPED = new Set(['node_modules', 'bower_components', 'vendor', 'dist', 'build', 'out', 'target']);
const MAX_DEPTH = 25;

/**
 * The URIs of the files below a folder that are read, folder by folder, hidden ones aside. Links to folders are not followed,
 * so that a circle of them ends; a folder that cannot be read, or is gone meanwhile, holds nothing.
 */
export async function* findFiles(
  folder: string,
  formatOf: (uri: string) => Promise<Format | undefined>,
  depth = 0,
): AsyncGenerator<string, void> {
  const items = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const folders: string[] = [];
  for (const item of items) {
    if (item.name.startsWith('.')) continue;
    const path = join(folder, item.name);
    if (item.isDirectory()) {
      if (!SKIPPED.has(item.name) && depth < MAX_DEPTH) folders.push(path);
      continue;
    }
    const uri = pathToFileURL(path).href;
    if (await formatOf(uri)) yield uri;
  }
  for (const path of folders) yield* findFiles(path, formatOf, depth + 1);
}
