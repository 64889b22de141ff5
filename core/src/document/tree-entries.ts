import { begrippenEntries } from './begrippen.ts';
import type { Entry } from './document.ts';
import { isOpenApi, openApiEntries } from './openapi.ts';
import type { TreeNode } from './tree.ts';

/** What a file of keys and values can be; a profile may say which one it is. */
export const TREE_LAYOUTS = [
  /** Our own keys: `begrip`, `definitie` … */
  'begrippen',
  /** The schemas of an API. */
  'openapi',
] as const;

export type TreeLayout = (typeof TREE_LAYOUTS)[number];

/** What a tree of keys and values defines; the examples in an API define nothing. */
export const treeEntries = (root: TreeNode, layout?: TreeLayout): readonly Entry[] =>
  (layout ?? (isOpenApi(root) ? 'openapi' : 'begrippen')) === 'openapi'
    ? openApiEntries(root)
    : begrippenEntries(root);
