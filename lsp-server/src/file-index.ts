import { readFile, stat } from 'node:fs/promises';
import type { Entry, Format } from '@definitie-app/core';
import type { Range } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Collection } from './collection.ts';
import { begripOf, rangeOf } from './diagnostics.ts';
import { findFiles } from './find-files.ts';
import { canonicalOf, pathOf } from './uris.ts';

/** Where an entry stands in a file. */
export interface EntryPlace {
  readonly begrip: Range;
  readonly block: Range;
}

export interface FileIndex {
  /** Looks for files in these folders; what is found comes into the collections, in the background. */
  readonly scan: (paths: readonly string[]) => void;
  /** From now on the file counts as it is in the editor, under the URI that the editor gives it. */
  readonly opened: (uri: string) => void;
  /** A file may be there, changed or gone. */
  readonly changed: (uri: string) => void;
  /** Files may have to be read in another way: each that is known is looked at again. */
  readonly reread: () => void;
  /** Reads on, a little; true when there is more. */
  readonly work: () => Promise<boolean>;
  /** Where the entries of a file that is not open stand, in its order. */
  readonly placesOf: (uri: string) => readonly EntryPlace[] | undefined;
  readonly uris: () => Iterable<string>;
  readonly reset: () => void;
}

export interface FileIndexOptions {
  readonly collectionOf: (uri: string) => Collection;
  /** What is open counts as it is in the editor. */
  readonly isOpen: (uri: string) => boolean;
  readonly formatOf: (uri: string) => Promise<Format | undefined>;
  readonly maxLength: (uri: string) => Promise<number>;
  /** There are more files, or more text, than is looked at. */
  readonly onLimit: (files: number) => void;
  /** The definities of a file are in their collection. */
  readonly onRead: () => void;
}

const MAX_FILES = 5000;
/** Together, in UTF-16 units. */
const MAX_TOTAL = 40_000_000;
/** In one piece of work. */
const TURN = { ms: 5, atLeast: 1 };

/** The definities in files that nobody has open. */
export function createFileIndex(options: FileIndexOptions): FileIndex {
  const { collectionOf, isOpen, formatOf, maxLength, onLimit, onRead } = options;
  const places = new Map<string, readonly EntryPlace[]>();
  const sizes = new Map<string, number>();
  /** How each was read since it last changed. */
  const readAs = new Map<string, Format>();
  const queue = new Set<string>();
  const filling = new Set<Collection>();
  let walks: AsyncGenerator<string, void>[] = [];
  let total = 0;
  let isFull = false;

  const remove = (uri: string): void => {
    total -= sizes.get(uri) ?? 0;
    sizes.delete(uri);
    readAs.delete(uri);
    if (places.delete(uri)) collectionOf(uri).forget(uri);
  };
  /** False when it has been read in this way. */
  const read = async (uri: string): Promise<boolean> => {
    const format = await formatOf(uri);
    if (format && readAs.get(uri) === format) return false;
    if (format) readAs.set(uri, format);
    const text = format && (await readText(uri, await maxLength(uri)));
    if (isOpen(uri)) return true;
    if (text === undefined || !format) {
      remove(uri);
      collectionOf(uri).forget(uri);
      return true;
    }
    total += text.length - (sizes.get(uri) ?? 0);
    sizes.set(uri, text.length);
    const { entries } = format.read(text);
    const document = TextDocument.create(uri, format.languageId, 0, text);
    places.set(
      uri,
      entries.map((entry) => placeOf(document, entry)),
    );
    const collection = collectionOf(uri);
    collection.update(
      uri,
      entries.map(({ concept }) => concept),
      { ms: 0, atLeast: 0 },
    );
    filling.add(collection);
    return true;
  };
  const walkOn = async (): Promise<boolean> => {
    const [walk] = walks;
    const next = await walk?.next();
    if (!next || next.done) walks = walks.filter((one) => one !== walk);
    else if (places.size + queue.size < MAX_FILES && total < MAX_TOTAL) queue.add(next.value);
    else {
      walks = [];
      if (!isFull) onLimit(places.size);
      isFull = true;
    }
    return walks.length > 0;
  };

  return {
    scan: (paths) => {
      walks = [...walks, ...paths.map((path) => findFiles(path, formatOf))];
    },
    opened: (uri) => {
      const file = canonicalOf(uri);
      readAs.delete(file);
      if (file === uri) places.delete(file);
      else remove(file);
    },
    changed: (uri) => {
      if (pathOf(uri) === undefined) return;
      readAs.delete(canonicalOf(uri));
      queue.add(canonicalOf(uri));
    },
    reread: () => {
      for (const uri of readAs.keys()) queue.add(uri);
      walks = [];
    },
    work: async () => {
      for (const collection of filling) {
        const until = { ms: performance.now() + TURN.ms, atLeast: TURN.atLeast };
        if (!collection.fill(until)) return true;
        filling.delete(collection);
        onRead();
      }
      const start = performance.now();
      for (const uri of queue) {
        queue.delete(uri);
        if ((!isOpen(uri) && (await read(uri))) || performance.now() > start + TURN.ms) return true;
      }
      return (await walkOn()) || queue.size > 0;
    },
    placesOf: (uri) => places.get(uri),
    uris: () => places.keys(),
    reset: () => {
      places.clear();
      sizes.clear();
      readAs.clear();
      queue.clear();
      filling.clear();
      walks = [];
      total = 0;
      isFull = false;
    },
  };
}

const placeOf = (document: TextDocument, entry: Entry): EntryPlace => ({
  begrip: rangeOf(document, begripOf(entry)),
  block: rangeOf(document, entry.block),
});

/**
 * `undefined` when there is no such file, or when it is too large to be read; with `cut`, of the latter one unit more than is
 * allowed, or blanks when even that is much too large.
 */
export async function readText(uri: string, maxLength: number, large?: 'cut'): Promise<string | undefined> {
  const path = pathOf(uri);
  if (path === undefined) return undefined;
  try {
    const info = await stat(path);
    if (!info.isFile()) return undefined;
    // No character takes more than four bytes.
    if (info.size > 4 * maxLength) return large && ' '.repeat(maxLength + 1);
    const text = await readFile(path, 'utf8');
    if (text.length <= maxLength) return text;
    return large && text.slice(0, maxLength + 1);
  } catch {
    return undefined;
  }
}
