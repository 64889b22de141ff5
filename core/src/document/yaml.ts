import type { Comment, Gelezen } from './document.ts';
import { ANNOUNCES_LAW } from './law-text.ts';
import { type TreeLayout, treeEntries } from './tree-entries.ts';
import { beginsBegrippen, namesDefinities } from './tree-signs.ts';
import { lexemesOf } from './yaml-lexemes.ts';
import { readYamlTree } from './yaml-tree.ts';

/** What no file without definities has: most YAML is about something else, and is not even parsed. */
const KEY = /(?<![\p{L}\p{N}_-])(?:definitie|openapi|swagger)["']?[ \t]{0,9}:/iu;

/**
 * Reads the definities of a YAML file; of a broken one those before the error. Linear in its length. Nothing is said about
 * a file without definities, however broken; an error before the first is told when the keys further on are ours.
 */
export function readYamlDocument(text: string, layout?: TreeLayout): Gelezen {
  if (!KEY.test(text) && !ANNOUNCES_LAW.test(text))
    return { entries: [], fouten: beginsBegrippen(text) ? readYamlTree(text).fouten : [] };
  const { roots, fouten } = readYamlTree(text);
  const entries = roots.flatMap((root) => treeEntries(root, layout)).toSorted((a, b) => a.start - b.start);
  return { entries, fouten: entries.length > 0 || layout || namesDefinities(text) ? fouten : [] };
}

/** The comments of a YAML file; a `#` in a text begins none. */
export function findYamlComments(text: string): readonly Comment[] {
  const found: Comment[] = [];
  for (const { at, source, isScalar } of lexemesOf(text))
    if (!isScalar && source.startsWith('#'))
      found.push({
        start: at,
        end: at + source.length,
        contentStart: at + 1,
        contentEnd: at + source.length,
      });
  return found;
}
