import { createHash } from 'node:crypto';
import { dirname, join, relative, resolve, sep } from 'node:path';
import {
  createToetsers,
  documentVoor,
  type Format,
  formatOf,
  formatVoor,
  GEEN_FORMAT,
  PROFIEL_NAAM,
  parseProfiel,
  type ToetserVoor,
} from '@definitie-app/core';
import { nl } from './messages/nl.ts';
import { createPositions } from './position.ts';
import { readText } from './read-text.ts';
import { type Problem, problemOf } from './result.ts';

/** What counts for one file. Of a profile that cannot be used only the first file gets the mistakes. */
export type Keuze =
  | {
      readonly ok: true;
      readonly toetserVoor: ToetserVoor;
      /** The same for the same profile and path, and no other. */
      readonly identity: string;
    }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** How a file is read. */
export interface Reading {
  readonly format: Format;
  /** The same for what is read in the same way, and no other. */
  readonly identity: string;
}

export type Said = 'read' | 'not read' | undefined;

export interface Profielen {
  /** `undefined` for a file that holds no definities. */
  readonly reading: (path: string) => Promise<Reading | undefined>;
  /** What a profile itself says of how the file is read. */
  readonly said: (path: string) => Promise<Said>;
  /** Without a path: for what comes from no file, in the working directory. */
  readonly voor: (path: string | undefined) => Promise<Keuze>;
  /** By profile that cannot be used: how many files were not tested because of it. */
  readonly untested: ReadonlyMap<string, number>;
}

/** Or what is wrong with the one that was asked for. */
export type OpenedProfielen = Profielen | { readonly problems: readonly Problem[] };

const standaard = createToetsers({});

const readingOf = (format: Format | undefined): Reading | undefined =>
  format && { format, identity: `${format.languageId} ${format.layout ?? ''}` };

const reading = async (path: string): Promise<Reading | undefined> => readingOf(formatOf(path));

/** Everything as built in. */
export const geenProfiel = {
  reading,
  said: async (): Promise<Said> => undefined,
  toetserVoor: standaard(undefined),
  voor: async (): Promise<Keuze> => ({ ok: true, toetserVoor: standaard(undefined), identity: '' }),
  untested: new Map<string, number>(),
} as const;

type Loaded =
  | { readonly state: 'absent' }
  | {
      readonly state: 'loaded';
      readonly keuze: (path: string | undefined) => Keuze;
      readonly reading: (path: string) => Reading | undefined;
      readonly said: (path: string) => Said;
    }
  | { readonly state: 'wrong'; readonly bestand: string; readonly problems: readonly Problem[] };

/** Finds for each file the nearest profile, from its folder upward; each is read once. */
export function findProfielen(): Profielen {
  const byFolder = new Map<string, Promise<Loaded>>();
  const untested = new Map<string, number>();
  const find = (folder: string): Promise<Loaded> => {
    const known = byFolder.get(folder);
    if (known) return known;
    const found = load(join(folder, PROFIEL_NAAM), folder).then((loaded) => {
      const parent = dirname(folder);
      return loaded.state === 'absent' && parent !== folder ? find(parent) : loaded;
    });
    byFolder.set(folder, found);
    return found;
  };
  return {
    reading: async (path) => {
      const loaded = await find(resolve(dirname(path)));
      return loaded.state === 'loaded' ? loaded.reading(path) : reading(path);
    },
    said: async (path) => {
      const loaded = await find(resolve(dirname(path)));
      return loaded.state === 'loaded' ? loaded.said(path) : undefined;
    },
    untested,
    voor: async (path) => {
      const loaded = await find(path === undefined ? resolve('.') : resolve(dirname(path)));
      if (loaded.state === 'absent') return geenProfiel.voor();
      if (loaded.state === 'loaded') return loaded.keuze(path);
      const before = untested.get(loaded.bestand) ?? 0;
      untested.set(loaded.bestand, before + 1);
      return { ok: false, problems: before === 0 ? loaded.problems : [] };
    },
  };
}

/** One profile for all files; its paths count from the working directory, as those of the files do. */
export async function openProfiel(path: string): Promise<OpenedProfielen> {
  const loaded = await load(path, resolve('.'), path);
  if (loaded.state === 'absent') return { problems: [problemOf(path, nl.file.notFound)] };
  if (loaded.state === 'wrong') return { problems: loaded.problems };
  return {
    reading: async (file) => loaded.reading(file),
    said: async (file) => loaded.said(file),
    voor: async (file) => loaded.keuze(file),
    untested: new Map(),
  };
}

async function load(path: string, folder: string, bestand = shortest(path)): Promise<Loaded> {
  const text = await readText(path, 1);
  if (!text.ok)
    return text.isAbsent
      ? { state: 'absent' }
      : { state: 'wrong', bestand, problems: [problemOf(bestand, text.error)] };
  const parsed = parseProfiel(text.value);
  if (parsed.ok) {
    const toetsers = createToetsers(parsed.profiel);
    const hash = createHash('sha256').update(text.value).digest('hex');
    return {
      state: 'loaded',
      reading: (file) => readingOf(formatVoor(parsed.profiel, padOf(folder, file), file)),
      said: (file) => {
        const said = documentVoor(parsed.profiel, padOf(folder, file));
        return said && (said.format === GEEN_FORMAT ? 'not read' : 'read');
      },
      keuze: (file) => {
        const pad = padOf(folder, file);
        return { ok: true, toetserVoor: toetsers(pad), identity: `${hash} ${pad ?? ''}` };
      },
    };
  }
  const position = createPositions(text.value);
  const problems = parsed.fouten.map(
    ({ melding, start }): Problem => ({
      kind: 'problem',
      error: melding,
      source: { kind: 'file', bestand, position: position(start) },
    }),
  );
  return { state: 'wrong', bestand, problems };
}

const shortest = (path: string): string => {
  const fromHere = relative('.', path);
  return fromHere.startsWith('..') ? path : fromHere;
};

/** As the patterns of a profile name it; `undefined` outside its folder. */
const padOf = (folder: string, file: string | undefined): string | undefined => {
  if (file === undefined) return undefined;
  const path = relative(folder, resolve(file)).split(sep).join('/');
  return path.startsWith('../') ? undefined : path;
};
