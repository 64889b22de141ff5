import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import { formatOf, matchesGlob } from '@definitie-app/core';
import { expandBraces } from './braces.ts';
import { nl } from './messages/nl.ts';
import { attempt } from './read-text.ts';
import { type Problem, problemOf } from './result.ts';
import { isXlsx } from './xlsx/xlsx-file.ts';

/** What was named on the command line, or stands under it: a file, or what is wrong with what was named. */
export type Found = string | Problem;

/** Says of a file whether, and how, it is read. */
interface Readable {
  readonly reading: (path: string) => Promise<unknown>;
}

/**
 * The files that are meant by names of files, names of folders and patterns, each once, in order. `!` before a pattern
 * leaves out what fits it; such a pattern is seen from the working directory.
 */
export async function* findFiles(
  names: readonly string[],
  profielen: Readable = { reading: async (path) => formatOf(path) },
): AsyncGenerator<Found> {
  const isLeftOut = createLeftOut(names);
  const seen = new Set<string>();
  for (const name of names) {
    if (isExclusion(name)) continue;
    for await (const found of findNamed(name, profielen)) {
      if (typeof found === 'string') {
        const path = resolve(found);
        if (seen.has(path) || isLeftOut(path)) continue;
        seen.add(path);
      }
      yield found;
    }
  }
}

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
    if (info.value.isDirectory()) yield* findUnder(name, profielen, () => true, nl.file.nothingInside);
    else yield name;
  } else if (info.isAbsent && WILD.test(name)) {
    for (const pattern of expandBraces(toSlashes(name))) yield* findMatching(pattern, profielen);
  } else yield problemOf(name, info.error);
}

const WILD = /[*?{]/u;

async function* findMatching(pattern: string, profielen: Readable): AsyncGenerator<Found> {
  if (!STAR.test(pattern)) return yield* findNamed(pattern, profielen);
  const base = baseOf(pattern);
  const parts = pattern.split('/');
  const rest = parts.slice(parts.findIndex((part) => STAR.test(part))).join('/');
  const info = await attempt(() => stat(base));
  if (!info.ok) return yield problemOf(pattern, info.isAbsent ? nl.file.nothingMatches : info.error);
  const isAsked = (path: string): boolean => matchesGlob(rest, toSlashes(relative(base, path)));
  yield* findUnder(base, profielen, isAsked, nl.file.nothingMatches, pattern);
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
  whenEmpty: string,
  name = folder,
): AsyncGenerator<Found> {
  let isEmpty = true;
  for await (const item of walk(folder, profielen)) {
    if (typeof item === 'string' && !isAsked(item)) continue;
    isEmpty = false;
    yield item;
  }
  if (isEmpty) yield problemOf(name, whenEmpty);
}

/** Files that we can read, in the order of their names. Follows no links, so that no file comes twice. */
async function* walk(folder: string, profielen: Readable): AsyncGenerator<Found> {
  const listed = await attempt(() => readdir(folder, { withFileTypes: true }));
  if (!listed.ok) return yield problemOf(folder, listed.error);
  for (const item of listed.value.toSorted(byName)) {
    const path = join(folder, item.name);
    if (item.isDirectory() && isEntered(item.name)) yield* walk(path, profielen);
    if (item.isFile() && (isXlsx(path) || (await profielen.reading(path)))) yield path;
  }
}

/** Folders with the work of others, or of no one, are not looked into unless they are named. */
export const isEntered = (name: string): boolean => name !== 'node_modules' && !name.startsWith('.');

const byName = (a: Dirent, b: Dirent): number => (a.name < b.name ? -1 : 1);
