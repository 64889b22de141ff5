import { readFile, stat } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import {
  type Concept,
  createToetsers,
  type Format,
  formatVoor,
  type Leesfout,
  MAX_PROFIEL_KB,
  PROFIEL_NAAM,
  type Profielbestand,
  parseProfiel,
  type ToetserVoor,
} from '@definitie-app/core';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { nl } from './messages/nl.ts';
import { pathOf } from './uris.ts';

/** What counts for one document. */
export interface DocumentProfiel {
  readonly toetserVoor: ToetserVoor;
  /** How to read it: as the profile says, else by the first of these that tells; `undefined` when it is not to be read. */
  readonly formatOf: (...languageIdsOrNames: readonly string[]) => Format | undefined;
}

type VoorPad = (pad: string | undefined) => DocumentProfiel;

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
  readonly known: (uri: string) => DocumentProfiel | undefined;
  /** What counts for this document: the nearest profile, from its folder upward. */
  readonly get: (uri: string) => Promise<DocumentProfiel>;
  /** How a file that is not open is read; it may be any file, as nothing is kept of it. */
  readonly formatOf: (uri: string) => Promise<Format | undefined>;
  /** Changes whenever a profile may have. */
  readonly revision: () => number;
  /** A profile may have changed. */
  readonly reload: () => void;
  /** Where the profile stands that counts for this document, when there is one. */
  readonly pathFor: (uri: string) => Promise<string | undefined>;
}

/** Without a profile: by language and name. */
export const documentProfiel = (
  toetserVoor: ToetserVoor,
  bestand: Pick<Profielbestand, 'documents'> = {},
  pad?: string,
): DocumentProfiel => ({ toetserVoor, formatOf: (...names) => formatVoor(bestand, pad, ...names) });

const createVoorPad = (bestand: Profielbestand): VoorPad => {
  const toetsers = createToetsers(bestand);
  return (pad) => documentProfiel(toetsers(pad), bestand, pad);
};

const standaard = createVoorPad({});

const VOORBEELD: Concept = {
  begrip: 'fiets',
  definitie: 'voertuig met twee wielen dat de berijder voortbeweegt',
};

/** Loads the lexicon and the rules: a first document that comes after it does not have to wait for them. */
export const warmUp = (): void => {
  standaard(undefined).toetserVoor([])(VOORBEELD);
};

interface Profiel {
  readonly folder: string;
  readonly voorPad: VoorPad;
}

/**
 * The profiles of a workspace, each read once until something changes. Where one has a mistake, the last one without
 * stays in force, so that half a word does not change all findings.
 */
export function createProfielen({ documents, workspaceFolder, tell }: ProfielenOptions): Profielen {
  let revision = 0;
  let byUri = new Map<string, DocumentProfiel>();
  let byFolder = new Map<string, Promise<Profiel | undefined>>();
  const lastText = new Map<string, string>();
  const lastGood = new Map<string, VoorPad>();

  const load = async (path: string): Promise<VoorPad | undefined> => {
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
    const voorPad = createVoorPad(parsed.profiel);
    lastGood.set(path, voorPad);
    return voorPad;
  };
  const find = (folder: string): Promise<Profiel | undefined> => {
    const known = byFolder.get(folder);
    if (known) return known;
    const found = load(join(folder, PROFIEL_NAAM)).then((voorPad) => {
      const parent = dirname(folder);
      if (voorPad) return { folder, voorPad };
      return parent === folder ? undefined : find(parent);
    });
    byFolder.set(folder, found);
    return found;
  };
  const nearest = async (path: string | undefined): Promise<Profiel | undefined> => {
    const folder = path === undefined ? workspaceFolder() : dirname(path);
    return folder === undefined ? undefined : find(folder);
  };
  /** Never what counted before a change that came while it was looked for. */
  const voor = async (uri: string): Promise<DocumentProfiel> => {
    const before = revision;
    const path = pathOf(uri);
    const profiel = await nearest(path);
    if (before !== revision) return voor(uri);
    return profiel
      ? profiel.voorPad(path && relative(profiel.folder, path).split(sep).join('/'))
      : standaard(undefined);
  };

  return {
    known: (uri) => byUri.get(uri),
    get: async (uri) => {
      const found = byUri.get(uri) ?? (await voor(uri));
      byUri.set(uri, found);
      return found;
    },
    formatOf: async (uri) => (await voor(uri)).formatOf(uri),
    pathFor: async (uri) => {
      const profiel = await nearest(pathOf(uri));
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
