import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { basename, join, relative, resolve, sep } from 'node:path';
import { isSearched, matchesGlob } from '@definitie-app/core';
import { expandBraces } from './braces.ts';
import { nl } from './messages/nl.ts';
import { attempt, readFailure } from './read-text.ts';
import { type Problem, problemOf } from './result.ts';
import { isXlsx } from './xlsx/xlsx-file.ts';

/** A file that was named on the command line, or stands under what was. */
export interface FoundFile {
  readonly kind: 'file';
  readonly path: string;
  /** What was named, and what it is. */
  readonly name: string;
  readonly by: 'name' | 'pattern' | 'folder';
}

/** Or what is wrong with what was named. */
export type Found = FoundFile | Problem;

/** Says of a file whether, and how, it is read. */
interface Readable {
  readonly reading: (path: string) => Promise<unknown>;
  readonly said: (path: string) => Promise<'read' | 'not read' | undefined>;
}

type Walked = string | Problem;

/**
 * The files that are meant by names of files, names of folders and patterns, each once, in order. `!` before a pattern
 * leaves out what fits it; such a pattern is seen from the working directory.
 */
export async function* findFiles(names: readonly string[], profielen: Readable): AsyncGenerator<Found> {
  const isLeftOut = createLeftOut(names);
  const named = new Set(names.map((name) => resolve(name)));
  const seen = new Set<string>();
  for (const name of names) {
    if (isExclusion(name)) continue;
    for await (const found of findNamed(name, profielen)) {
      if (found.kind === 'file') {
        const path = resolve(found.path);
        if (seen.has(path) || isLeftOut(path) || isLock(path)) continue;
        seen.add(path);
        yield named.has(path) ? { ...found, by: 'name' } : found;
      } else yield found;
    }
  }
}

/** Excel keeps such a file beside a workbook that is open; nobody wrote it. */
const isLock = (path: string): boolean => basename(path).startsWith('~$');

const isExclusion = (name: string): boolean => name.startsWith('!') && name.length > 1;

function createLeftOut(names: readonly string[]): (path: string) => boolean {
  const patterns = names
    .filter(isExclusion)
    .flatMap((name) => expandBraces(toSlashes(name.slice(1))))
    .map((pattern) => pattern.replace(/^(?:\.\/)+/u, ''));
  return (path) => {
    const fromHere = toSlashes(relative('.', path));
    return patterns.some(
      (pattern) => matchesGlob(pattern, fromHere) || matchesGlob(`${pattern}/**`, fromHere),
    );
  };
}

const toSlashes = (path: string): string => (sep === '/' ? path : path.split(sep).join('/'));

/** A name that exists is that file or folder, whatever signs are in it. */
async function* findNamed(name: string, profielen: Readable): AsyncGenerator<Found> {
  const info = await attempt(() => stat(name));
  if (info.ok) {
    if (info.value.isDirectory())
      yield* orElse(findUnder(name, profielen, isShown, { name, by: 'folder' }), name, nl.file.nothingInside);
    else yield { kind: 'file', path: name, name, by: 'name' };
  } else if (info.isAbsent && WILD.test(name))
    yield* orElse(findFitting(name, profielen), name, nl.file.nothingMatches);
  else yield problemOf(name, readFailure(name, info).error);
}

const isShown = (path: string): boolean => !basename(path).startsWith('.');

const WILD = /[*?{]/u;

/** What fits a pattern as someone wrote it: of `*.{md,ttl}` one of both is enough. */
async function* findFitting(name: string, profielen: Readable): AsyncGenerator<Found> {
  for (const pattern of expandBraces(toSlashes(name))) yield* findMatching(pattern, name, profielen);
}

/** That there is nothing is told: a gate that tests nothing must not be green. */
async function* orElse(found: AsyncGenerator<Found>, name: string, whenEmpty: string): AsyncGenerator<Found> {
  let isEmpty = true;
  for await (const one of found) {
    isEmpty = false;
    yield one;
  }
  if (isEmpty) yield problemOf(name, whenEmpty);
}

async function* findMatching(pattern: string, name: string, profielen: Readable): AsyncGenerator<Found> {
  const hasStar = STAR.test(pattern);
  const base = hasStar ? baseOf(pattern) : pattern;
  const info = await attempt(() => stat(base));
  if (!info.ok) {
    if (!info.isAbsent) yield problemOf(name, info.error);
    return;
  }
  if (!hasStar) return yield* findNamed(pattern, profielen);
  const parts = pattern.split('/');
  const rest = parts.slice(parts.findIndex((part) => STAR.test(part))).join('/');
  const isAsked = (path: string): boolean => matchesGlob(rest, toSlashes(relative(base, path)));
  yield* findUnder(base, profielen, isAsked, { name, by: 'pattern' });
}

const STAR = /[*?]/u;

/** The deepest folder that a pattern names without wildcards; a name without them is itself. */
export function baseOf(name: string): string {
  const parts = toSlashes(name).split('/');
  const at = parts.findIndex((part) => WILD.test(part));
  if (at < 0) return name;
  return parts.slice(0, at).join('/') || (name.startsWith('/') ? '/' : '.');
}

async function* findUnder(
  folder: string,
  profielen: Readable,
  isAsked: (path: string) => boolean,
  from: Pick<FoundFile, 'name' | 'by'>,
): AsyncGenerator<Found> {
  for await (const item of walk(folder, profielen)) {
    if (typeof item !== 'string') yield item;
    else if (isAsked(item)) yield { kind: 'file', path: item, ...from };
  }
}

/** Files that we can read, in the order of their names. Follows no links, so that no file comes twice. */
async function* walk(folder: string, profielen: Readable): AsyncGenerator<Walked> {
  const listed = await attempt(() => readdir(folder, { withFileTypes: true }));
  if (!listed.ok) return yield problemOf(folder, readFailure(folder, listed).error);
  for (const item of listed.value.toSorted(byName)) {
    const path = join(folder, item.name);
    if (item.isDirectory() && isSearched(item.name)) yield* walk(path, profielen);
    if (item.isFile() && (await isRead(path, profielen))) yield path;
  }
}

/** A workbook has no format that a profile can name, but a profile can leave it out. */
const isRead = async (path: string, { reading, said }: Readable): Promise<boolean> =>
  isXlsx(path) ? (await said(path)) !== 'not read' : (await reading(path)) !== undefined;

const byName = (a: Dirent, b: Dirent): number => (a.name < b.name ? -1 : 1);
