import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { extname, join, resolve } from 'node:path';
import {
  type Concept,
  createVerzameling,
  type Format,
  findOnderdrukkingen,
  formatOf,
  type ToetserVoor,
  type Verzameling,
} from '@definitie-app/core';
import { createIds } from './ids.ts';
import { nl } from './messages/nl.ts';
import { createPositions, type Position } from './position.ts';
import { geenProfiel, type Profielen } from './profielen.ts';
import { attempt, readText } from './read-text.ts';
import { bug, type FileSource, guard, type Problem, type Result } from './result.ts';
import { testEntry } from './test-entry.ts';

/** A file is read as a whole, and what was read can take more than a hundred times its size: this stays near 1 GB. */
const MAX_FILE_MB = 8;
/** What is tested before it is written and let go: a verdict takes far more room than its text. */
const BATCH = 100;

const findFormat = (path: string): Format | undefined => formatOf(extname(path));

/**
 * Tests the definities in files, and in all files that we can read under folders; one file at a time. All of them are one
 * collection, so every file is read twice: to hold what was read of all of them would take a hundred times their size.
 */
export async function* readFiles(
  paths: readonly string[],
  profielen: Profielen = geenProfiel,
): AsyncGenerator<readonly Result[]> {
  const verzameling = await collect(paths);
  for await (const item of find(paths)) {
    if (typeof item === 'string') yield* testFile(item, profielen, verzameling);
    else yield [item];
  }
}

/** The concepts of all files that can be read; what is wrong with the others is told when they are tested. */
async function collect(paths: readonly string[]): Promise<Verzameling> {
  const verzameling = createVerzameling();
  const seen = new Set<string>();
  for await (const path of find(paths)) {
    const format = typeof path === 'string' ? findFormat(path) : undefined;
    if (typeof path !== 'string' || !format || seen.has(resolve(path))) continue;
    seen.add(resolve(path));
    const text = await readText(path, MAX_FILE_MB);
    if (!text.ok) continue;
    for (const concept of conceptsIn(text.value, format)) verzameling.set(verzameling.size, concept);
  }
  return verzameling;
}

const conceptsIn = (text: string, format: Format): readonly Concept[] => {
  try {
    // Copied, for a part of a text keeps all of it in memory.
    return structuredClone(format.read(text).entries.map(({ concept }) => concept));
  } catch {
    return [];
  }
};

/** What is named, and what stands under the folders that are named. */
async function* find(paths: readonly string[]): AsyncGenerator<string | Problem> {
  for (const path of paths) {
    const info = await attempt(() => stat(path));
    if (!info.ok) yield problem(path, info.error);
    else if (!info.value.isDirectory()) yield path;
    else yield* findUnder(path);
  }
}

async function* findUnder(folder: string): AsyncGenerator<string | Problem> {
  let isEmpty = true;
  for await (const item of walk(folder)) {
    isEmpty = false;
    yield item;
  }
  if (isEmpty) yield problem(folder, nl.file.nothingInside);
}

/** Files that we can read, in the order of their names. Follows no links, so that no file comes twice. */
async function* walk(folder: string): AsyncGenerator<string | Problem> {
  const listed = await attempt(() => readdir(folder, { withFileTypes: true }));
  if (!listed.ok) return yield problem(folder, listed.error);
  for (const item of listed.value.toSorted(byName)) {
    const path = join(folder, item.name);
    if (item.isDirectory() && item.name !== 'node_modules' && !item.name.startsWith('.')) yield* walk(path);
    if (item.isFile() && findFormat(path)) yield path;
  }
}

const byName = (a: Dirent, b: Dirent): number => (a.name < b.name ? -1 : 1);

async function* testFile(
  path: string,
  profielen: Profielen,
  verzameling: Verzameling,
): AsyncGenerator<readonly Result[]> {
  const format = findFormat(path);
  if (!format) {
    const isJsonl = extname(path).toLowerCase() === '.jsonl';
    return yield [problem(path, isJsonl ? nl.file.jsonl : nl.file.unknownKind)];
  }
  const text = await readText(path, MAX_FILE_MB);
  if (!text.ok) return yield [problem(path, text.error)];
  const keuze = await profielen.voor(path);
  if (!keuze.ok) return yield keuze.problems;
  try {
    yield* testText(path, text.value, format, keuze.toetserVoor, verzameling);
  } catch (error) {
    yield [bug({ kind: 'file', bestand: path }, error)];
  }
}

/** A batch is only tested when the one before it has been taken. */
export function* testText(
  path: string,
  text: string,
  format: Format,
  toetserVoor: ToetserVoor = geenProfiel.toetserVoor,
  verzameling?: Verzameling,
): Generator<readonly Result[]> {
  const { entries, fouten } = format.read(text);
  const { of, los } = findOnderdrukkingen(text, format, entries);
  const position = createPositions(text);
  const idOf = createIds(path);
  const source: FileSource = { kind: 'file', bestand: path };
  for (let from = 0; from < entries.length; from += BATCH)
    yield entries.slice(from, from + BATCH).flatMap((entry, at) => {
      const index = from + at;
      const ownLos = index === entries.length - 1 ? los : [];
      return guard(source, () => [
        testEntry({ bestand: path, idOf, position, toetserVoor, verzameling }, entry, of(index), ownLos),
      ]);
    });
  yield fouten.map(({ melding, start }) => problem(path, melding, position(start)));
}

const problem = (bestand: string, error: string, position?: Position): Problem => ({
  kind: 'problem',
  error,
  source: { kind: 'file', bestand, ...(position && { position }) },
});
