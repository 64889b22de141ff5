import { stat } from 'node:fs/promises';
import { createCollection } from '../collection.ts';
import { type FoundFile, findFiles } from '../find-files.ts';
import { geenProfiel, type OpenedProfielen, type Profielen } from '../profielen.ts';
import { testFound } from '../read-files.ts';
import { attempt } from '../read-text.ts';
import type { Problem, Result } from '../result.ts';
import type { Notes } from '../tally.ts';
import { createAlarm } from './alarm.ts';
import { createFolderWatch } from './folder-watch.ts';

/** What came of the files that changed together. */
export type Round = AsyncIterable<readonly Result[]>;

export interface WatchOptions {
  /** Reads the profiles again. */
  readonly openProfielen: () => Promise<OpenedProfielen>;
  /** The one profile that counts for everything, when there is one. */
  readonly profiel: string | undefined;
  readonly notes: Notes;
  readonly signal: AbortSignal;
}

/** An editor writes a file in parts. */
const QUIET_MS = 100;

/**
 * Tests all files, and then each time those that changed; the collection is kept up to date in between. A change of a
 * profile concerns all files. Ends when it is aborted.
 */
export async function* watchFiles(
  names: readonly string[],
  { openProfielen, profiel, notes, signal }: WatchOptions,
): AsyncGenerator<Round> {
  const alarm = createAlarm(QUIET_MS, signal);
  const stamps = new Map<string, string>();
  let isNewProfiel = false;
  const watch = createFolderWatch((change) => {
    isNewProfiel ||= change === 'profiel';
    alarm.ring();
  }, profiel);
  let told = '';
  try {
    let profielen = await openProfielen();
    let readings = readingsOf(profielen);
    const collection = createCollection({ reading: (path) => readings.reading(path) });
    for (let isFirst = true; isFirst || (await alarm.wait()); isFirst = false) {
      await watch.open(names);
      const isAll = isNewProfiel;
      isNewProfiel = false;
      if (isAll) {
        profielen = await openProfielen();
        readings = readingsOf(profielen);
      }
      const { files, problems } = await findAll(names, readings);
      const changed = await changes([...files.keys()], stamps);
      for (const path of changed.gone) collection.set(path, []);
      for (const path of isAll ? files.keys() : changed.files) await collection.read(path);
      const wanted = isAll ? [...files.keys()] : changed.files;
      const telling = JSON.stringify(problems);
      const isSame = wanted.length === 0 && changed.gone.length === 0 && telling === told;
      told = telling;
      if (!isFirst && isSame) continue;
      if ('problems' in profielen) yield oneBatch([...problems, ...profielen.problems]);
      else {
        const found = wanted.flatMap((path) => files.get(path) ?? []);
        yield testAll(found, problems, { profielen, notes, collection: async () => collection });
      }
    }
  } finally {
    watch.close();
  }
}

const readingsOf = (opened: OpenedProfielen): Profielen => ('problems' in opened ? geenProfiel : opened);

async function* oneBatch(results: readonly Result[]): Round {
  yield results;
}

async function* testAll(
  files: readonly FoundFile[],
  problems: readonly Problem[],
  options: Parameters<typeof testFound>[1],
): Round {
  yield problems;
  for (const file of files)
    for await (const batch of testFound(file, options)) if (batch !== 'skipped') yield batch;
}

async function findAll(
  names: readonly string[],
  readings: Profielen,
): Promise<{ readonly files: ReadonlyMap<string, FoundFile>; readonly problems: readonly Problem[] }> {
  const files = new Map<string, FoundFile>();
  const problems: Problem[] = [];
  for await (const item of findFiles(names, readings)) {
    if (item.kind === 'file') files.set(item.path, item);
    else problems.push(item);
  }
  return { files, problems };
}

/** Which files are new or not as they were, and which are gone; keeps how they are now. */
async function changes(
  files: readonly string[],
  stamps: Map<string, string>,
): Promise<{ readonly files: readonly string[]; readonly gone: readonly string[] }> {
  const now = new Set(files);
  const gone = [...stamps.keys()].filter((path) => !now.has(path));
  for (const path of gone) stamps.delete(path);
  const changed: string[] = [];
  for (const path of files) {
    const info = await attempt(() => stat(path, { bigint: true }));
    const stamp = info.ok ? `${info.value.mtimeNs} ${info.value.size} ${info.value.ino}` : info.error;
    if (stamps.get(path) !== stamp) changed.push(path);
    stamps.set(path, stamp);
  }
  return { files: changed, gone };
}
