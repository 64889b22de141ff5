import { readFile, stat } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import {
  createToetsers,
  type Leesfout,
  MAX_PROFIEL_KB,
  PROFIEL_NAAM,
  parseProfiel,
  type ToetserVoor,
} from '@definitie-app/core';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { nl } from './messages/nl.ts';
import { pathOf } from './uris.ts';

type Toetsers = ReturnType<typeof createToetsers>;

export interface ProfielenOptions {
  /** The open documents: of a profile among them its text in the editor counts. */
  readonly documents: () => readonly TextDocument[];
  /** For documents that are no files. */
  readonly workspaceFolder: () => string | undefined;
  /** Tells the user of a mistake in a profile that is not open. */
  readonly tell: (melding: string) => void;
}

export interface Profielen {
  /** What is known without reading files. */
  readonly known: (uri: string) => ToetserVoor | undefined;
  /** What counts for this document: the nearest profile, from its folder upward. */
  readonly get: (uri: string) => Promise<ToetserVoor>;
  /** Changes whenever a profile may have. */
  readonly revision: () => number;
  /** A profile may have changed. */
  readonly reload: () => void;
  /** Where the profile stands that counts for this document, when there is one. */
  readonly pathFor: (uri: string) => Promise<string | undefined>;
}

const standaard = createToetsers({});

interface Profiel {
  readonly folder: string;
  readonly toetsers: Toetsers;
}

/**
 * The profiles of a workspace, each read once until something changes. Where one has a mistake, the last one without
 * stays in force, so that half a word does not change all findings.
 */
export function createProfielen({ documents, workspaceFolder, tell }: ProfielenOptions): Profielen {
  let revision = 0;
  let byUri = new Map<string, ToetserVoor>();
  let byFolder = new Map<string, Promise<Profiel | undefined>>();
  const lastText = new Map<string, string>();
  const lastGood = new Map<string, Toetsers>();

  const load = async (path: string): Promise<Toetsers | undefined> => {
    const open = documents().find(({ uri }) => pathOf(uri) === path);
    const text = open ? open.getText() : await readProfiel(path);
    if (text === undefined) {
      lastText.delete(path);
      lastGood.delete(path);
      return undefined;
    }
    const isNew = lastText.get(path) !== text;
    lastText.set(path, text);
    const good = lastGood.get(path);
    if (!isNew && good) return good;
    const parsed = parseProfiel(text);
    if (!parsed.ok) {
      if (!open && isNew) tell(describe(path, text, parsed.fouten));
      return good ?? standaard;
    }
    const toetsers = createToetsers(parsed.profiel);
    lastGood.set(path, toetsers);
    return toetsers;
  };
  const find = (folder: string): Promise<Profiel | undefined> => {
    const known = byFolder.get(folder);
    if (known) return known;
    const found = load(join(folder, PROFIEL_NAAM)).then((toetsers) => {
      const parent = dirname(folder);
      if (toetsers) return { folder, toetsers };
      return parent === folder ? undefined : find(parent);
    });
    byFolder.set(folder, found);
    return found;
  };

  return {
    known: (uri) => byUri.get(uri),
    get: async (uri) => {
      const known = byUri.get(uri);
      if (known) return known;
      const before = revision;
      const path = pathOf(uri);
      const folder = path === undefined ? workspaceFolder() : dirname(path);
      const profiel = folder === undefined ? undefined : await find(folder);
      const toetserVoor = profiel
        ? profiel.toetsers(path && relative(profiel.folder, path).split(sep).join('/'))
        : standaard(undefined);
      if (before === revision) byUri.set(uri, toetserVoor);
      return toetserVoor;
    },
    pathFor: async (uri) => {
      const path = pathOf(uri);
      const folder = path === undefined ? workspaceFolder() : dirname(path);
      const profiel = folder === undefined ? undefined : await find(folder);
      return profiel && join(profiel.folder, PROFIEL_NAAM);
    },
    revision: () => revision,
    reload: () => {
      revision++;
      byUri = new Map();
      byFolder = new Map();
    },
  };
}

/** `undefined` when there is none; what is far too large is cut off, and refused for its size. */
async function readProfiel(path: string): Promise<string | undefined> {
  try {
    const info = await stat(path);
    if (!info.isFile()) return undefined;
    return info.size > 4 * MAX_PROFIEL_KB * 1024
      ? ' '.repeat(MAX_PROFIEL_KB * 1024 + 1)
      : await readFile(path, 'utf8');
  } catch {
    return undefined;
  }
}

function describe(path: string, text: string, fouten: readonly Leesfout[]): string {
  const document = TextDocument.create('', '', 0, text);
  return nl.badProfiel(
    path,
    fouten.map(({ melding, start }) => {
      const { line, character } = document.positionAt(start);
      return `${line + 1}:${character + 1} ${melding}`;
    }),
  );
}
