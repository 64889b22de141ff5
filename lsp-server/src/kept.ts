import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
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
      mkdirSync(dirname(place), { recursive: true });
      const half = `${place}.${process.pid}`;
      try {
        writeFileSync(half, Buffer.concat([digestOf(made), made]), { mode: 0o600 });
        renameSync(half, place);
      } catch (error) {
        rmSync(half, { force: true });
        throw error;
      }
    },
  };
}
