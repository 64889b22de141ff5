import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import Module, { createRequire } from 'node:module';
import { basename, dirname, join, resolve } from 'node:path';
import process from 'node:process';
import { setFlagsFromString } from 'node:v8';
import { Script } from 'node:vm';
import { createKept, type Kept } from './kept.ts';

/** Runs code of which V8 does not have to make the same again at each start. */
export interface CompiledCode {
  /**
   * Runs a CommonJS file, in ASCII, and what it asks for by a relative path; the outcome is what it exports.
   * @throws what the code throws, and when there is no such file.
   */
  readonly run: (file: string) => unknown;
  /** Of all code that was run until now. */
  readonly digest: () => Uint8Array;
  /**
   * Writes what V8 has made of all that was run until now, for the next start, unless that has hardly more than was kept
   * before.
   * @throws when the folder cannot be written to.
   */
  readonly keep: () => void;
}

interface Ran {
  readonly script: Script;
  /** V8 checks of what it made neither whether it is whole nor whether the source is the same, but for its length. */
  readonly kept: Kept;
  /** In bytes, of what was there and could be used. */
  readonly usedSize: number;
}

/** What is made later, of functions that were not called before, is worth writing from this part on. */
const GROWTH = 1.1;

/**
 * Keeps in `folder` what V8 makes of code. Whoever can write there decides what is run.
 */
export function createCompiledCode(folder: string): CompiledCode {
  // What is run only at the start would be dropped before it is kept.
  setFlagsFromString('--no-flush-bytecode');
  const ran: Ran[] = [];
  const modules = new Map<string, { exports: unknown }>();

  const compile = (file: string): Script => {
    const source = readFileSync(file);
    // Of no use to another version or kind of processor.
    const place = join(folder, `${basename(file)}.${process.version}-${process.arch}.v8`);
    const kept = createKept(place, source);
    const made = kept.read();
    const text = Module.wrap(source.toString('latin1'));
    const script = new Script(text, { filename: file, ...(made && { cachedData: made }) });
    const usedSize = made && script.cachedDataRejected === false ? made.length : 0;
    ran.push({ script, kept, usedSize });
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
    digest: () => {
      const all = createHash('sha256');
      for (const { kept } of ran) all.update(kept.sourceDigest);
      return all.digest();
    },
    keep: () => {
      for (const { script, kept, usedSize } of ran) {
        const made = script.createCachedData();
        if (made.length > usedSize * GROWTH) kept.write(made);
      }
    },
  };
}
