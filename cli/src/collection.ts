import { type Concept, createVerzameling, type Verzameling } from '@definitie-app/core';
import type { Profielen } from './profielen.ts';
import { readConcepts } from './read-concepts.ts';

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
  return { verzameling, set, read: async (path) => set(path, await conceptsIn(path, profielen)) };
}

const idOf = (path: string, index: number): string => `${index}\n${path}`;

async function conceptsIn(path: string, profielen: Pick<Profielen, 'reading'>): Promise<readonly Concept[]> {
  try {
    const read = await readConcepts(path, profielen);
    return read.ok ? read.value.concepten : [];
  } catch {
    // A bug in the reading of this file: it is told when the file is tested.
    return [];
  }
}
