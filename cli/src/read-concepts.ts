import type { Concept, Entry } from '@definitie-app/core';
import { nl } from './messages/nl.ts';
import { createPositions, type Position } from './position.ts';
import type { Profielen } from './profielen.ts';
import { type Attempt, MAX_FILE_MB, readText } from './read-text.ts';
import { isXlsx, readXlsxFile } from './xlsx/xlsx-file.ts';

export interface ReadConcepts {
  readonly concepten: readonly Concept[];
  /** The first thing that cannot be read. */
  readonly fout?: Position & { readonly melding: string };
}

/** What the definities in a file say, of whatever kind it is. @throws whatever a bug in the reading of this file throws */
export async function readConcepts(
  path: string,
  { reading }: Pick<Profielen, 'reading'>,
): Promise<Attempt<ReadConcepts>> {
  if (isXlsx(path)) {
    const rows = await readXlsxFile(path, MAX_FILE_MB);
    return rows.ok ? { ok: true, value: { concepten: rows.value.map(({ concept }) => concept) } } : rows;
  }
  const how = await reading(path);
  if (!how) return { ok: false, error: nl.file.unknownKind };
  const text = await readText(path, MAX_FILE_MB);
  if (!text.ok) return text;
  const {
    entries,
    fouten: [fout],
  } = how.format.read(text.value);
  const place = fout && { ...createPositions(text.value)(fout.start), melding: fout.melding };
  return { ok: true, value: { concepten: conceptsOf(entries), ...(place && { fout: place }) } };
}

/** Copied, for a part of a text keeps all of it in memory. */
export const conceptsOf = (entries: readonly Entry[]): readonly Concept[] =>
  structuredClone(entries.map(({ concept }) => concept));
