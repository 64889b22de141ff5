import type { Dirent } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { type Entry, type Format, formatOf, validate } from '@definitie-app/core';
import { nl } from './messages/nl.ts';
import { createPositions, type Position } from './position.ts';
import { bug, type FileSource, guard, type Problem, type Result, type Verdict } from './result.ts';

/** A file is read as a whole, and what was read can take more than a hundred times its size: this stays near 1 GB. */
const MAX_FILE_MB = 8;
/** What is tested before it is written and let go: a verdict takes far more room than its text. */
const BATCH = 100;

const findFormat = (path: string): Format | undefined => formatOf(extname(path));

/** Tests the definities in files, and in all files that we can read under folders; one file at a time. */
export async function* readFiles(paths: readonly string[]): AsyncGenerator<readonly Result[]> {
  for (const path of paths) {
    const info = await attempt(() => stat(path));
    if (!info.ok) yield [problem(path, info.error)];
    else if (!info.value.isDirectory()) yield* testFile(path);
    else yield* readFolder(path);
  }
}

async function* readFolder(folder: string): AsyncGenerator<readonly Result[]> {
  let isEmpty = true;
  for await (const item of walk(folder)) {
    isEmpty = false;
    if (typeof item === 'string') yield* testFile(item);
    else yield [item];
  }
  if (isEmpty) yield [problem(folder, nl.file.nothingInside)];
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

async function* testFile(path: string): AsyncGenerator<readonly Result[]> {
  const format = findFormat(path);
  if (!format) {
    const isJsonl = extname(path).toLowerCase() === '.jsonl';
    return yield [problem(path, isJsonl ? nl.file.jsonl : nl.file.unknownKind)];
  }
  const text = await readText(path);
  if (!text.ok) return yield [problem(path, text.error)];
  try {
    yield* testText(path, text.value, format);
  } catch (error) {
    yield [bug({ kind: 'file', bestand: path }, error)];
  }
}

/** A batch is only tested when the one before it has been taken. */
export function* testText(path: string, text: string, format: Format): Generator<readonly Result[]> {
  const { entries, fouten } = format.read(text);
  const position = createPositions(text);
  const source: FileSource = { kind: 'file', bestand: path };
  for (let from = 0; from < entries.length; from += BATCH)
    yield entries
      .slice(from, from + BATCH)
      .flatMap((entry) => guard(source, () => [testEntry(path, entry, position)]));
  yield fouten.map(({ melding, start }) => problem(path, melding, position(start)));
}

function testEntry(bestand: string, entry: Entry, position: (offset: number) => Position): Verdict {
  const toetsing = validate(entry.concept);
  const { velden } = entry;
  const bevindingen = toetsing.bevindingen.map(({ veld, start, end }) => {
    const kaart =
      veld === 'begrip' || veld === 'definitie' || veld === 'toelichting' ? velden[veld] : undefined;
    return position(kaart ? kaart.range(start, end).start : entry.start);
  });
  const start = position(velden.definitie?.plaats(0) ?? entry.start);
  return {
    kind: 'verdict',
    id: `${bestand}#${entry.concept.begrip}`,
    concept: entry.concept,
    toetsing,
    source: { kind: 'entry', bestand, ...start, bevindingen },
  };
}

async function readText(path: string): Promise<Attempt<string>> {
  const info = await attempt(() => stat(path));
  if (!info.ok) return info;
  if (!info.value.isFile()) return { ok: false, error: nl.file.notRegular };
  if (info.value.size > MAX_FILE_MB * 1024 * 1024) return { ok: false, error: nl.file.tooLarge(MAX_FILE_MB) };
  const bytes = await attempt(() => readFile(path));
  if (!bytes.ok) return bytes;
  if (bytes.value.includes(0)) return { ok: false, error: nl.file.notText };
  try {
    return { ok: true, value: new TextDecoder('utf-8', { fatal: true }).decode(bytes.value) };
  } catch {
    return { ok: false, error: nl.file.notText };
  }
}

type Attempt<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly error: string };

async function attempt<Value>(work: () => Promise<Value>): Promise<Attempt<Value>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    return { ok: false, error: code === 'ENOENT' ? nl.file.notFound : nl.file.unreadable(code) };
  }
}

const problem = (bestand: string, error: string, position?: Position): Problem => ({
  kind: 'problem',
  error,
  source: { kind: 'file', bestand, ...(position && { position }) },
});
