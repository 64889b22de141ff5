import type { InitializeParams, WorkspaceFolder } from 'vscode-languageserver/node';
import { canonicalOf, pathOf } from './uris.ts';

/** The folders of the workspace: the files of one folder are one collection. */
export interface Folders {
  /** Their URIs, without a slash at the end. */
  readonly all: () => readonly string[];
  /** The innermost folder that a document is in; empty when it is in none. What is no file goes with the first. */
  readonly folderOf: (uri: string) => string;
  /** Paths of those that are folders on a disk. */
  readonly paths: () => readonly string[];
  readonly pathsOf: (folders: readonly string[]) => readonly string[];
  readonly change: (added: readonly string[], removed: readonly string[]) => void;
}

const pathsOf = (folders: readonly string[]): readonly string[] =>
  folders.flatMap((folder) => pathOf(folder) ?? []);

const clean = (uri: string): string => canonicalOf(uri).replace(/\/+$/, '');

export function createFolders({ workspaceFolders, rootUri }: InitializeParams): Folders {
  const given = workspaceFolders?.map(({ uri }: WorkspaceFolder) => uri) ?? (rootUri ? [rootUri] : []);
  let folders = [...new Set(given.map(clean))];
  return {
    all: () => folders,
    folderOf: (uri) => {
      if (pathOf(uri) === undefined) return folders[0] ?? '';
      const file = canonicalOf(uri);
      return folders
        .filter((folder) => file.startsWith(`${folder}/`))
        .reduce((longest, folder) => (folder.length > longest.length ? folder : longest), '');
    },
    paths: () => pathsOf(folders),
    pathsOf,
    change: (added, removed) => {
      const gone = new Set(removed.map(clean));
      folders = [...new Set([...folders.filter((folder) => !gone.has(folder)), ...added.map(clean)])];
    },
  };
}
