import { type FSWatcher, watch } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { isSearched, PROFIEL_NAAM } from '@definitie-app/core';
import { baseOf } from '../find-files.ts';
import { attempt } from '../read-text.ts';

/** What something changed in. */
export type Change = 'bestand' | 'profiel';

export interface FolderWatch {
  /** Watches from here on everything that these names can mean. */
  readonly open: (names: readonly string[]) => Promise<void>;
  readonly close: () => void;
}

/**
 * Tells that something changed in the folders that are named, in those under them, or in a profile that counts there. Each
 * folder is watched on its own, for that works on every system, and by name: one that went and came back is a new one.
 */
export function createFolderWatch(onChange: (change: Change) => void, profiel?: string): FolderWatch {
  let watchers: FSWatcher[] = [];
  const profielNaam = profiel === undefined ? PROFIEL_NAAM : basename(profiel);
  const close = (): void => {
    for (const watcher of watchers) watcher.close();
    watchers = [];
  };
  const add = (folder: string, isAsked: (name: string) => boolean): void => {
    try {
      const watcher = watch(folder, (_, name) => {
        if (name === profielNaam) onChange('profiel');
        else if (isAsked(name ?? '')) onChange('bestand');
      });
      // Gone while it was watched: what watches the folder above it has seen that as well.
      watcher.on('error', () => watcher.close());
      watchers.push(watcher);
    } catch {
      // Gone, or no more can be watched: what is in it is read when something else changes.
    }
  };
  /** First the folder and then what is in it, so that nothing comes in between unseen. */
  const addAll = async (folder: string): Promise<void> => {
    add(folder, () => true);
    const listed = await attempt(() => readdir(folder, { withFileTypes: true }));
    if (!listed.ok) return;
    for (const item of listed.value)
      if (item.isDirectory() && isSearched(item.name)) await addAll(join(folder, item.name));
  };
  return {
    close,
    open: async (names) => {
      close();
      const above = new Set<string>(profiel === undefined ? [] : [dirname(resolve(profiel))]);
      for (const name of names) {
        const base = resolve(baseOf(name));
        const info = await attempt(() => stat(base));
        if (info.ok && info.value.isDirectory()) await addAll(base);
        else add(await nearest(dirname(base)), () => true);
        for (let at = dirname(base); !above.has(at); at = dirname(at)) above.add(at);
      }
      for (const folder of above) add(folder, () => false);
    },
  };
}

/** The deepest folder on this path that exists: where one that is gone can come back. */
async function nearest(folder: string): Promise<string> {
  const info = await attempt(() => stat(folder));
  const parent = dirname(folder);
  return info.ok || parent === folder ? folder : nearest(parent);
}
