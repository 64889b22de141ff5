import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import process from 'node:process';

/** A file with what was made of a source, so that it does not have to be made again at each start. */
export interface Kept {
  /** Of the source alone. */
  readonly sourceDigest: Uint8Array;
  /** What was made of exactly this source; whatever else stands there counts as nothing. */
  readonly read: () => Buffer | undefined;
  /**
   * For its owner alone, and never half of it, whoever else writes the same at the same time.
   * @throws when the folder cannot be written to.
   */
  readonly write: (made: Uint8Array) => void;
}

const DIGEST = 'sha256';
/** In bytes; stands in front of what was made. */
const DIGEST_SIZE = 32;

/** Nobody takes so long to write one. */
const MAX_WRITING_MS = 60_000;

/** One by one: Node 20 goes on for ever where it is to make a whole path and cannot, such as below `/proc`. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  if (dirname(folder) !== folder) makeFolder(dirname(folder));
  mkdirSync(folder);
}

/** Those that were being written when their process was ended. */
function removeHalves(place: string): void {
  const start = `${basename(place)}.`;
  for (const name of readdirSync(dirname(place))) {
    const half = join(dirname(place), name);
    const isHalf = name.startsWith(start) && /^\d+$/.test(name.slice(start.length));
    if (isHalf && Date.now() - statSync(half).mtimeMs > MAX_WRITING_MS) rmSync(half, { force: true });
  }
}

/** Of the source no more is held than its digest. */
export function createKept(place: string, source: Uint8Array): Kept {
  const begun = createHash(DIGEST).update(source);
  const digestOf = (made: Uint8Array): Buffer => begun.copy().update(made).digest();
  return {
    sourceDigest: begun.copy().digest(),
    read: () => {
      try {
        const kept = readFileSync(place);
        const made = kept.subarray(DIGEST_SIZE);
        return kept.subarray(0, DIGEST_SIZE).equals(digestOf(made)) ? made : undefined;
      } catch {
        return undefined;
      }
    },
    write: (made) => {
      makeFolder(dirname(place));
      const half = `${place}.${process.pid}`;
      try {
        writeFileSync(half, Buffer.concat([digestOf(made), made]), { mode: 0o600 });
        renameSync(half, place);
        removeHalves(place);
      } catch (error) {
        rmSync(half, { force: true });
        throw error;
      }
    },
  };
}
