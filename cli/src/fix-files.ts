import { constants } from 'node:fs';
import { access, readFile, realpath, stat } from 'node:fs/promises';
import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff';
import type { Collection } from './collection.ts';
import { type Found, findFiles } from './find-files.ts';
import { fixText } from './fix-text.ts';
import { pathOf } from './formats/found.ts';
import { nl } from './messages/nl.ts';
import { geenProfiel, type Profielen } from './profielen.ts';
import { collect, isMeant, type ReadOptions } from './read-files.ts';
import { attempt, BOM, type Failure, MAX_FILE_MB, readFailure, readFileText } from './read-text.ts';
import { bug, type Problem, problemOf } from './result.ts';
import { writeWhole } from './write-whole.ts';
import { isXlsx } from './xlsx/xlsx-file.ts';

/** A file that can be made better, or why it cannot. */
export type FixOutcome = FixedFile | Problem;

export interface FixedFile {
  readonly kind: 'fixed';
  readonly bestand: string;
  readonly before: Buffer;
  readonly after: Buffer;
  /** How many fixes that took. */
  readonly count: number;
}

/** What is to be told of files that cannot be read; who tests them afterwards tells that. */
export interface FixOptions extends ReadOptions {
  readonly withProblems?: boolean;
}

/** Makes the safe fixes of files, in memory. */
export async function* fixFiles(
  names: readonly string[],
  { profielen = geenProfiel, isWanted = async () => true, withProblems = false, notes }: FixOptions,
): AsyncGenerator<FixOutcome> {
  const found: Found[] = [];
  for await (const item of findFiles(names, profielen)) found.push(item);
  const collection = await collect(
    found.flatMap((item) => (item.kind === 'file' ? [item.path] : [])),
    profielen,
  );
  for (const item of found) {
    if (item.kind === 'file' && !(await isWanted(item.path))) continue;
    const isOurs = item.kind !== 'file' || (await isMeant(item, profielen));
    const failed = (path: string, failure: Failure): readonly FixOutcome[] => {
      if (isOurs || !failure.isForeign) return [problemOf(path, failure.error)];
      notes?.onSkipped(path, failure.error);
      return [];
    };
    const outcomes = item.kind === 'file' ? await fixFile(item.path, profielen, collection, failed) : [item];
    for (const outcome of outcomes) if (withProblems || outcome.kind === 'fixed') yield outcome;
  }
}

async function fixFile(
  path: string,
  profielen: Profielen,
  collection: Collection,
  failed: (path: string, failure: Failure) => readonly FixOutcome[],
): Promise<readonly FixOutcome[]> {
  // A workbook is not ours to change.
  if (isXlsx(path)) return [];
  const reading = await profielen.reading(path);
  if (!reading) return [problemOf(path, nl.file.unknownKind)];
  const read = await readFileText(path, MAX_FILE_MB);
  if (!read.ok) return failed(path, readFailure(path, read));
  const keuze = await profielen.voor(path);
  if (!keuze.ok) return keuze.problems;
  const { bytes, text, hasBom } = read.value;
  try {
    const fixed = fixText(text, reading.format, {
      toetserVoor: keuze.toetserVoor,
      verzameling: collection.verzameling,
      onRead: (concepts) => collection.set(path, structuredClone(concepts)),
    });
    if (fixed.count === 0) return [];
    const after = Buffer.concat([...(hasBom ? [BOM] : []), Buffer.from(fixed.text)]);
    return [{ kind: 'fixed', bestand: path, before: bytes, after, count: fixed.count }];
  } catch (error) {
    return [bug({ kind: 'file', bestand: path }, error)];
  }
}

/** Puts the new text in the place of the old one, all or nothing; a link stays a link to the same file. */
export async function writeFixed({ bestand, before, after }: FixedFile): Promise<Problem | undefined> {
  const file = await attempt(async () => {
    const path = await realpath(bestand);
    await access(path, constants.W_OK);
    return { path, mode: (await stat(path)).mode & 0o7777, now: await readFile(path) };
  });
  if (!file.ok) return problemOf(bestand, file.error);
  const { path, mode, now } = file.value;
  if (!now.equals(before)) return problemOf(bestand, nl.fix.changedMeanwhile);
  const failure = await writeWhole(path, after, mode);
  return failure === undefined ? undefined : problemOf(bestand, nl.file.unwritable(failure));
}

/** More changed lines than this take too long to lay beside each other. */
const MAX_EDITS = 5_000;

/** The change as a unified diff, for `git apply` or `patch -p1` in the working directory. */
export function renderDiff({ bestand, before, after }: FixedFile): string | Problem {
  const path = pathOf(bestand);
  const [from, to] = path.startsWith('/') ? [path, path] : [`a/${path}`, `b/${path}`];
  const options = { context: 3, headerOptions: FILE_HEADERS_ONLY, maxEditLength: MAX_EDITS };
  const patch = createTwoFilesPatch(from, to, String(before), String(after), undefined, undefined, options);
  return patch ?? problemOf(bestand, nl.fix.tooManyChanges);
}
