import { readdirSync, readFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { formatOf } from '@definitie-app/core';

/** A document to start from. */
export interface Sample {
  readonly name: string;
  readonly languageId: string;
  readonly text: string;
}

const FOLDERS = ['../../examples/', '../../test/fixtures/documenten/'].map(
  (folder) => new URL(folder, import.meta.url),
);
const LANGUAGES: Readonly<Record<string, string>> = {
  '.ttl': 'turtle',
  '.md': 'markdown',
  '.yaml': 'yaml',
  '.yml': 'yaml',
  '.json': 'json',
  '.jsonld': 'jsonld',
  '.csv': 'csv',
};
/** A document is opened anew after each change; a short one has as many ways to go wrong. */
const MAX_LENGTH = 6000;

/** Every example and every document that the tests read, of each format that core knows. */
export const samples: readonly Sample[] = FOLDERS.flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .toSorted()
    .filter((name) => LANGUAGES[extname(name)] !== undefined && formatOf(name) !== undefined)
    .map((name): Sample => {
      const text = readFileSync(new URL(name, folder), 'utf8');
      return {
        name: basename(name),
        languageId: LANGUAGES[extname(name)] ?? '',
        text: text.slice(0, text.lastIndexOf('\n', MAX_LENGTH) + 1),
      };
    }),
);
