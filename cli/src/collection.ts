import { type Concept, createVerzameling, type Entry, type Verzameling } from '@definitie-app/core';
import type { Profielen } from './profielen.ts';
import { readText } from './read-text.ts';
import { isXlsx, readXlsxConcepts } from './xlsx/xlsx-file.ts';

/** A file is read as a whole, and what was read can take more than a hundred times its size: this stays near 1 GB. */
export const MAX_FILE_MB = 8;

/** The concepts of all files of one call. */
export interface Collection {
  readonly verzameling: Verzameling;
  /** Puts these in the place of what the file held before. */
  readonly set: (path: string, concepts: readonly Concept[]) => void;
  /** The same with what the file holds now; of a file that cannot be read: nothing. */
  readonly read: (path: string) => Promise<void>;
}

export function createCollection(profielen: Pick<Profielen, 'reading'>): Collection {
  const verzameling = createVerzameling();
  const counts = new Map<string, number>();
  const set = (path: string, concepts: readonly Concept[]): void => {
    concepts.forEach((concept, index) => {
      verzameling.set(idOf(path, index), concept);
    });
    for (let index = concepts.length; index < (counts.get(path) ?? 0); index++)
      verzameling.delete(idOf(path, index));
    counts.set(path, concepts.length);
  };
  return { verzameling, set, read: async (path) => set(path, await readConcepts(path, profielen)) };
}

const idOf = (path: string, index: number): string => `${index}\n${path}`;

async function readConcepts(
  path: string,
  { reading }: Pick<Profielen, 'reading'>,
): Promise<readonly Concept[]> {
  if (isXlsx(path)) return readXlsxConcepts(path, MAX_FILE_MB);
  const found = await reading(path);
  const text = found ? await readText(path, MAX_FILE_MB) : undefined;
  if (!found || !text?.ok) return [];
  try {
    return conceptsOf(found.format.read(text.value).entries);
  } catch {
    // A bug in the reading of this file: it is told when the file is tested.
    return [];
  }
}

/** Copied, for a part of a text keeps all of it in memory. */
export const conceptsOf = (entries: readonly Entry[]): readonly Concept[] =>
  structuredClone(entries.map(({ concept }) => concept));
