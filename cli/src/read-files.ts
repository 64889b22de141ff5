import { extname } from 'node:path';
import type { Cache } from './cache/cache.ts';
import { type Collection, createCollection } from './collection.ts';
import { type Found, type FoundFile, findFiles } from './find-files.ts';
import { nl } from './messages/nl.ts';
import { geenProfiel, type Profielen } from './profielen.ts';
import { type Failure, MAX_FILE_MB, readFailure, readFileText } from './read-text.ts';
import { bug, problemOf, type Result } from './result.ts';
import { createTally, type Notes, type Outcome } from './tally.ts';
import { type Detail, PLAIN, testText } from './test-text.ts';
import { testXlsx } from './xlsx/test-xlsx.ts';
import { isXlsx } from './xlsx/xlsx-file.ts';

/** How files are tested. */
export interface ReadOptions {
  readonly profielen?: Profielen;
  readonly detail?: Detail;
  /** Of which files the findings are wanted: the others only count in the collection. */
  readonly isWanted?: (path: string) => Promise<boolean>;
  readonly cache?: Cache;
  readonly notes?: Notes;
  readonly progress?: (done: number, total: number) => void;
}

/**
 * Tests the definities in files, and in all files that we can read under folders; one file at a time. All of them are one
 * collection, so every file is read twice: to hold what was read of all of them would take a hundred times their size.
 */
export async function* readFiles(
  names: readonly string[],
  options: ReadOptions = {},
): AsyncGenerator<readonly Result[]> {
  const { profielen = geenProfiel, isWanted = async () => true, progress, cache, notes } = options;
  const found: Found[] = [];
  for await (const item of findFiles(names, profielen)) found.push(item);
  const files = found.flatMap((item) => (item.kind === 'file' ? [item.path] : []));
  const collection = cache
    ? await cache.collect(files, profielen)
    : eager(await collect(files, profielen, progress));
  const tally = createTally();
  let done = 0;
  for (const item of found) {
    if (item.kind !== 'file') yield [item];
    else {
      let outcome: Outcome = 'not wanted';
      if (await isWanted(item.path)) {
        outcome = 'nothing found';
        for await (const batch of testFound(item, { ...options, ...collection })) {
          if (batch === 'skipped') outcome = 'skipped';
          else {
            if (batch.length > 0) outcome = 'found';
            yield batch;
          }
        }
      }
      tally.add(item, outcome);
      done++;
      progress?.(files.length + done, 2 * files.length);
    }
  }
  const problems = tally.end((name) => {
    // Of files that a broken profile is for, nothing is known.
    if (profielen.untested.size === 0) notes?.onNothing(name);
  });
  if (problems.length > 0) yield problems;
}

/** Tests a file, or passes it over: one that nobody named and that cannot be a document for us. */
export async function* testFound(
  file: FoundFile,
  options: ReadOptions & Collected,
): AsyncGenerator<readonly Result[] | 'skipped'> {
  const { profielen = geenProfiel, notes } = options;
  const isOurs = await isMeant(file, profielen);
  let skipped: string | undefined;
  yield* testFile(file.path, options, (failure) => {
    if (isOurs || !failure.isForeign) return [problemOf(file.path, failure.error)];
    skipped = failure.error;
    return [];
  });
  if (skipped === undefined) return;
  notes?.onSkipped(file.path, skipped);
  yield 'skipped';
}

/** Whether someone said that a file is for us: with its name, in a profile, or by a kind that has no other use. */
export const isMeant = async (
  { path, by }: FoundFile,
  { said, reading }: Pick<Profielen, 'said' | 'reading'>,
): Promise<boolean> =>
  by === 'name' ||
  (await said(path)) === 'read' ||
  (!isXlsx(path) && ONLY_OURS.has((await reading(path))?.format.languageId ?? ''));

const ONLY_OURS: ReadonlySet<string> = new Set(['turtle', 'jsonld']);

/** The collection, made when it is needed: results that were kept need none. */
export interface Collected {
  readonly collection: () => Promise<Collection>;
  /** Of all concepts in it; absent where nothing is kept. */
  readonly hash?: string;
}

const eager = (collection: Collection): Collected => ({ collection: async () => collection });

/** The concepts of all files that can be read; what is wrong with the others is told when they are tested. */
export async function collect(
  files: readonly string[],
  profielen: Pick<Profielen, 'reading'>,
  progress?: (done: number, total: number) => void,
): Promise<Collection> {
  const collection = createCollection(profielen);
  let done = 0;
  for (const path of files) {
    await collection.read(path);
    done++;
    progress?.(done, 2 * files.length);
  }
  return collection;
}

/** Tests one file among the concepts of a collection. */
export async function* testFile(
  path: string,
  { profielen = geenProfiel, detail = PLAIN, cache, collection, hash }: ReadOptions & Collected,
  failed: (failure: Failure) => readonly Result[] = ({ error }) => [problemOf(path, error)],
): AsyncGenerator<readonly Result[]> {
  if (isXlsx(path) && (await profielen.said(path)) !== 'not read')
    return yield* testXlsx(path, profielen, collection, failed);
  const reading = await profielen.reading(path);
  if (!reading) {
    const isJsonl = extname(path).toLowerCase() === '.jsonl';
    return yield [problemOf(path, isJsonl ? nl.file.jsonl : nl.file.unknownKind)];
  }
  const read = await readFileText(path, MAX_FILE_MB);
  if (!read.ok) return yield failed(readFailure(path, read));
  const keuze = await profielen.voor(path);
  if (!keuze.ok) return yield keuze.problems;
  const slot = cache?.open(path, {
    bytes: read.value.bytes,
    identity: `${reading.identity} ${keuze.identity}`,
    detail,
    hash,
  });
  if (slot?.known) return yield slot.known;
  const { text, hasBom } = read.value;
  const { toetserVoor } = keuze;
  try {
    const { verzameling } = await collection();
    for (const batch of testText(path, text, reading.format, {
      toetserVoor,
      verzameling,
      detail,
      hasBom,
    })) {
      slot?.add(batch);
      yield batch;
    }
    slot?.close();
  } catch (error) {
    yield [bug({ kind: 'file', bestand: path }, error)];
  }
}
