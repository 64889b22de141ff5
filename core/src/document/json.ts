import type { Gelezen } from './document.ts';
import { readJson } from './json-tree.ts';
import { jsonLdEntries } from './jsonld.ts';

/** Reads the definities of a JSON-LD document; of a broken one those before the error. Linear in its length. */
export function readJsonLd(text: string): Gelezen {
  const { root, fouten } = readJson(text);
  return { entries: root ? jsonLdEntries(text, root) : [], fouten };
}

/** What no JSON-LD document does without. */
const KEYWORD = /"@(?:context|graph|id|type|value)"\s{0,20}:/;

/** Reads a JSON file when it is JSON-LD; nothing is said about any other. */
export const readJsonFile = (text: string): Gelezen =>
  KEYWORD.test(text) ? readJsonLd(text) : { entries: [], fouten: [] };
