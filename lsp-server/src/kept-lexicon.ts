import { join } from 'node:path';
import process from 'node:process';
import type { findBuiltLexiconTable, offerLexiconTable } from '@definitie-app/core';
import { createKept } from './kept.ts';

/** What `main.ts` exports. */
interface LexiconTable {
  readonly findBuiltLexiconTable: typeof findBuiltLexiconTable;
  readonly offerLexiconTable: typeof offerLexiconTable;
}

const hasLexiconTable = (main: unknown): main is LexiconTable =>
  typeof main === 'object' && main !== null && 'findBuiltLexiconTable' in main && 'offerLexiconTable' in main;

const SIZE = Int32Array.BYTES_PER_ELEMENT;

/** Not copied: Node gives what it reads at a place where numbers of this size may stand. */
const numbersIn = ({ buffer, byteOffset, length }: Uint8Array): Int32Array | undefined =>
  byteOffset % SIZE === 0 ? new Int32Array(buffer, byteOffset, Math.floor(length / SIZE)) : undefined;

/**
 * Has the server that `main` is take the table of its lexicon from `folder`, where the same code built it before.
 * The outcome writes there what it had to build, for the next start.
 * @param digest of the code, with the lexicon inside: a table that other code built could give other answers.
 */
export function keepLexicon(folder: string, main: unknown, digest: Uint8Array): () => void {
  if (!hasLexiconTable(main)) throw new TypeError('the server has no lexicon to keep');
  const kept = createKept(join(folder, `lexicon.${process.arch}.table`), digest);
  main.offerLexiconTable(() => {
    const made = kept.read();
    return made && numbersIn(made);
  });
  return () => {
    const built = main.findBuiltLexiconTable();
    if (built) kept.write(new Uint8Array(built.buffer, built.byteOffset, built.byteLength));
  };
}
