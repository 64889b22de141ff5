import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Profielen, Reading } from '../profielen.ts';
import { conceptsOf } from '../read-concepts.ts';
import { type Collected, collect } from '../read-files.ts';
import { MAX_FILE_MB, readFileText } from '../read-text.ts';
import type { Result } from '../result.ts';
import type { Detail } from '../test-text.ts';
import { version } from '../version.ts';
import { writeWhole } from '../write-whole.ts';
import { isXlsx, readXlsxFile } from '../xlsx/xlsx-file.ts';
import { type Kept, parseCache, renderCache } from './cache-file.ts';
import { parseResults, renderResults } from './kept-results.ts';

/** On what the results of a file depend, besides its path and the collection. */
interface Content {
  readonly bytes: Buffer;
  /** Of the profile. */
  readonly identity: string;
  readonly detail: Detail;
  /** Of the collection. */
  readonly hash: string | undefined;
}

/** What is kept of one file. */
interface Slot {
  /** What came of the same content before. */
  readonly known: readonly Result[] | undefined;
  readonly add: (results: readonly Result[]) => void;
  /** When all of them have come. */
  readonly close: () => void;
}

/** What was found before, for files of which nothing changed that can make a difference. */
export interface Cache {
  /** The collection of these files, which is only made when something is to be tested. */
  readonly collect: (files: readonly string[], profielen: Pick<Profielen, 'reading'>) => Promise<Collected>;
  readonly open: (path: string, content: Content) => Slot;
  /** Keeps what was found. The reason when it fails. */
  readonly save: () => Promise<string | undefined>;
}

const hashOf = (...parts: readonly (string | Buffer)[]): string => {
  const hash = createHash('sha256');
  // With its length before it, so that no two lists of parts look the same.
  for (const part of parts) hash.update(`${part.length}\n`).update(part);
  return hash.digest('hex');
};

/** A cache in a file; one that is absent or damaged is an empty one. */
export async function openCache(path: string): Promise<Cache> {
  const program = hashOf(version, await readFile(fileURLToPath(import.meta.url)));
  const text = await readFile(path, 'utf8').catch(() => '');
  const kept = new Map<string, Kept>(parseCache(text, program));

  return {
    collect: async (files, profielen) => {
      const hashes: string[] = [];
      for (const file of files) hashes.push(await hashConcepts(file, await profielen.reading(file), kept));
      let made: ReturnType<typeof collect> | undefined;
      return {
        hash: hashOf(...hashes),
        collection: () => {
          made ??= collect(files, profielen);
          return made;
        },
      };
    },
    open: (file, { bytes, identity, detail, hash = '' }) => {
      const name = `${file} ${detail.unit} ${detail.hasEdits}`;
      const key = hashOf(bytes, identity, hash);
      const before = kept.get(name);
      const known = before?.key === key ? parseResults(before.results) : undefined;
      const found: Result[] = [];
      return {
        known,
        add: (results) => void found.push(...results),
        close: () => {
          const results = renderResults(found);
          if (results !== undefined) kept.set(name, { name, key, results });
          else kept.delete(name);
        },
      };
    },
    save: () => writeWhole(path, renderCache(program, [...kept.values()])),
  };
}

/** What a file adds to the collection; that of the same bytes is kept, so that they need not be read as a document. */
async function hashConcepts(
  file: string,
  reading: Reading | undefined,
  kept: Map<string, Kept>,
): Promise<string> {
  if (isXlsx(file)) {
    const book = await readXlsxFile(file, MAX_FILE_MB);
    return hashOf(JSON.stringify(book.ok ? book.value.map(({ concept }) => concept) : []));
  }
  const read = reading ? await readFileText(file, MAX_FILE_MB) : undefined;
  if (!reading || !read?.ok) return '';
  const name = `${file} concepten`;
  const key = hashOf(reading.identity, read.value.bytes);
  const before = kept.get(name);
  if (before?.key === key) return before.results;
  try {
    const results = hashOf(JSON.stringify(conceptsOf(reading.format.read(read.value.text).entries)));
    kept.set(name, { name, key, results });
    return results;
  } catch {
    // A bug in the reading of this file: it is told when the file is tested.
    return key;
  }
}
