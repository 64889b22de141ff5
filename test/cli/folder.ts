import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from 'vitest';
import type { Installed, Ran } from './definitie.ts';

/** A folder of its own in which the command is run. */
export interface Folder {
  readonly path: string;
  /** Writes a file; the path of it. */
  readonly put: (name: string, content: string | Buffer) => string;
  readonly read: (name: string) => string;
  /** `definitie toets` with these arguments. */
  readonly toets: (...args: readonly string[]) => Promise<Ran>;
}

/** Makes folders that are taken away after the tests of the file. */
export function createFolders(definitie: Installed): () => Folder {
  const base = mkdtempSync(join(tmpdir(), 'definitie-'));
  afterAll(() => rmSync(base, { recursive: true, force: true }));
  return () => {
    const path = mkdtempSync(join(base, 'x'));
    return {
      path,
      put: (name, content) => {
        const file = join(path, name);
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, content);
        return file;
      },
      read: (name) => readFileSync(join(path, name), 'utf8'),
      toets: (...args) => definitie.run(['toets', ...args], '', {}, path),
    };
  };
}

export const entry = (begrip: string, definitie: string): string => `## ${begrip}\n\n> ${definitie}\n\n`;
/** Has one fout, with a safe fix. */
export const TRAM = entry('Tram', 'is een voertuig dat op rails in de straat rijdt');
export const BUS = entry('Bus', 'is een voertuig dat op wielen over de weg rijdt');
/** Has none. */
export const GOOD = entry('Tram', 'voertuig voor personen dat op rails in de straat rijdt');
