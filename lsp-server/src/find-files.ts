import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Format, isSearched } from '@definitie-app/core';

const MAX_DEPTH = 25;

/** Whether a file stands where `findFiles` looks. */
export const isAmong = (folder: string, path: string): boolean =>
  relative(folder, path).split(sep).every(isSearched);

/**
 * The URIs of the files below a folder that are read, folder by folder, hidden ones aside. Links are not followed: a circle
 * of them would not end, and a link to a file is no second one; a folder that cannot be read, or is gone meanwhile, holds nothing.
 */
export async function* findFiles(
  folder: string,
  formatOf: (uri: string) => Promise<Format | undefined>,
  depth = 0,
): AsyncGenerator<string, void> {
  const items = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const folders: string[] = [];
  for (const item of items) {
    if (!isSearched(item.name)) continue;
    const path = join(folder, item.name);
    if (item.isDirectory() && depth < MAX_DEPTH) folders.push(path);
    if (!item.isFile()) continue;
    const uri = pathToFileURL(path).href;
    if (await formatOf(uri)) yield uri;
  }
  for (const path of folders) yield* findFiles(path, formatOf, depth + 1);
}
