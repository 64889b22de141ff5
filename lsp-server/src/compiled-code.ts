import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import Module, { createRequire } from 'node:module';
import { basename, dirname, join, resolve } from 'node:path';
import process from 'node:process';
import { setFlagsFromString } from 'node:v8';
import { Script } from 'node:vm';

/** Runs code of which V8 does not have to make the same again at each start. */
export interface CompiledCode {
  /**
   * Runs a CommonJS file, in ASCII, and what it asks for by a relative path; the outcome is what it exports.
   * @throws what the code throws, and when there is no such file.
   */
  readonly run: (file: string) => unknown;
  /**
   * Writes what V8 has made of all that was run until now, for the next start, unless that has hardly more than was kept
   * before.
   * @throws when the folder cannot be written to.
   */
  readonly keep: () => void;
}

interface Ran {
  readonly script: Script;
  readonly source: string;
  /** Where what was made of it is kept. */
  readonly place: string;
  /** In bytes, of what was there and could be used. */
  readonly usedSize: number;
}

const DIGEST = 'sha256';
const DIGEST_SIZE = 32;
/** What is made later, of functions that were not called before, is worth writing from this part on. */
const GROWTH = 1.1;

/** V8 checks of what it made neither whether it is whole nor whether the source is the same, but for its length. */
const digestOf = (source: string, made: Uint8Array): Buffer =>
  createHash(DIGEST).update(source, 'latin1').update(made).digest();

/** What is kept of this source; whatever else stands there counts as nothing. */
function readMade(place: string, source: string): Buffer | undefined {
  try {
    const kept = readFileSync(place);
    const made = kept.subarray(DIGEST_SIZE);
    return kept.subarray(0, DIGEST_SIZE).equals(digestOf(source, made)) ? made : undefined;
  } catch {
    return undefined;
  }
}

/** Never half of it, whoever else writes the same at the same time. */
function writeMade(place: string, source: string, made: Buffer): void {
  mkdirSync(dirname(place), { recursive: true });
  const half = `${place}.${process.pid}`;
  try {
    writeFileSync(half, Buffer.concat([digestOf(source, made), made]), { mode: 0o600 });
    renameSync(half, place);
  } catch (error) {
    rmSync(half, { force: true });
    throw error;
  }
}

/**
 * Keeps in `folder` what V8 makes of code. Whoever can write there decides what is run.
 */
export function createCompiledCode(folder: string): CompiledCode {
  // What is run only at the start would be dropped before it is kept.
  setFlagsFromString('--no-flush-bytecode');
  const ran: Ran[] = [];
  const modules = new Map<string, { exports: unknown }>();

  const compile = (file: string): Script => {
    const source = readFileSync(file, 'latin1');
    // Of no use to another version or kind of processor.
    const place = join(folder, `${basename(file)}.${process.version}-${process.arch}.v8`);
    const made = readMade(place, source);
    const script = new Script(Module.wrap(source), { filename: file, ...(made && { cachedData: made }) });
    const usedSize = made && script.cachedDataRejected === false ? made.length : 0;
    ran.push({ script, source, place, usedSize });
    return script;
  };
  const run = (file: string): unknown => {
    const known = modules.get(file);
    if (known) return known.exports;
    const module = { exports: {} };
    modules.set(file, module);
    const body: unknown = compile(file).runInThisContext();
    if (typeof body !== 'function') throw new TypeError(`${file} is no CommonJS`);
    const others = createRequire(file);
    const require = (id: string): unknown =>
      id.startsWith('.') ? run(resolve(dirname(file), id)) : others(id);
    body.call(module.exports, module.exports, Object.assign(require, others), module, file, dirname(file));
    return module.exports;
  };
  return {
    run,
    keep: () => {
      for (const { script, source, place, usedSize } of ran) {
        const made = script.createCachedData();
        if (made.length > usedSize * GROWTH) writeMade(place, source, made);
      }
    },
  };
}
