import { begrippenEntries } from './begrippen.ts';
import type { Entry } from './document.ts';
import { lawEntries } from './law-text.ts';
import { isOpenApi, openApiEntries } from './openapi.ts';
import type { TreeNode } from './tree.ts';

/** What a file of keys and values can be; a profile may say which one it is. */
export const TREE_LAYOUTS = [
  /** Our own keys: `begrip`, `definitie` … */
  'begrippen',
  /** The schemas of an API. */
  'openapi',
  /** Texts of a law: `In deze wet wordt verstaan onder:` with a list below it. */
  'wet',
] as const;

export type TreeLayout = (typeof TREE_LAYOUTS)[number];

const READERS = { begrippen: begrippenEntries, openapi: openApiEntries, wet: lawEntries } as const;

/** What a tree of keys and values defines, in order of place; the examples in an API define nothing. */
export function treeEntries(root: TreeNode, layout?: TreeLayout): readonly Entry[] {
  const usual = isOpenApi(root) ? (['openapi'] as const) : (['begrippen', 'wet'] as const);
  const found = (layout ? [layout] : usual).flatMap((one) => READERS[one](root, layout === one));
  return found.toSorted((a, b) => a.start - b.start);
}
