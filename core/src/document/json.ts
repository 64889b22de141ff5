import type { Gelezen } from './document.ts';
import { readJson } from './json-tree.ts';
import { jsonLdEntries } from './jsonld.ts';
import { treeEntries } from './tree-entries.ts';
import { beginsBegrippen, namesDefinities } from './tree-signs.ts';

/** Reads the definities of a JSON-LD document; of a broken one those before the error. Linear in its length. */
export function readJsonLd(text: string): Gelezen {
  const { root, fouten } = readJson(text);
  return { entries: root ? jsonLdEntries(text, root) : [], fouten };
}

const KEYWORD = /"@(?:context|graph|id|type|value)"\s{0,20}:/;
const OWN_KEY = /"(?:definitie|openapi|swagger)"\s{0,20}:/i;

/**
 * Reads a JSON file: JSON-LD, a list of begrippen with our own keys, or an OpenAPI document. Nothing is said about any
 * other, however broken. An error before the first definitie is told when the keys further on are ours.
 */
export function readJsonFile(text: string): Gelezen {
  const isJsonLd = KEYWORD.test(text);
  if (!isJsonLd && !OWN_KEY.test(text))
    return beginsBegrippen(text) ? { entries: [], fouten: readJson(text).fouten } : NOTHING;
  const { root, fouten } = readJson(text);
  const isOurs = isJsonLd || namesDefinities(text);
  if (!root) return isOurs ? { entries: [], fouten } : NOTHING;
  const entries = [...(isJsonLd ? jsonLdEntries(text, root) : []), ...treeEntries(root)];
  return {
    entries: entries.toSorted((a, b) => a.start - b.start),
    fouten: isOurs || entries.length > 0 ? fouten : [],
  };
}

const NOTHING: Gelezen = { entries: [], fouten: [] };
