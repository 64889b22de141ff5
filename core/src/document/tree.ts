import type { Bronkaart, Invoeging } from './document.ts';

/** What stands somewhere in a file of keys and values (JSON, YAML); offsets in the file, in UTF-16 units. */
interface Placed {
  readonly start: number;
  readonly end: number;
}

/** A text, or in YAML whatever is written like one. */
export interface TextNode extends Placed {
  readonly kind: 'text';
  readonly tekst: string;
  /** Made when asked for. */
  readonly kaart: Bronkaart;
}

/** The map is made when asked for. */
export const createTextNode = (
  { start, end }: Placed,
  tekst: string,
  makeKaart: () => Bronkaart,
): TextNode => ({
  kind: 'text',
  start,
  end,
  tekst,
  get kaart() {
    return makeKaart();
  },
});

export interface ListNode extends Placed {
  readonly kind: 'list';
  readonly items: readonly TreeNode[];
}

export interface Member {
  readonly key: TextNode;
  readonly value: TreeNode;
}

export interface MapNode extends Placed {
  readonly kind: 'map';
  readonly members: readonly Member[];
  /** A text with this key, right after that member. */
  readonly addAfter: (member: Member, key: string) => Invoeging;
}

/** A number, `true`, `null`. */
export interface OtherNode extends Placed {
  readonly kind: 'other';
}

export type TreeNode = TextNode | ListNode | MapNode | OtherNode;

/** The last value with this key, as JSON has it; of several keys the first that there is. */
export function memberOf({ members }: MapNode, ...keys: readonly string[]): TreeNode | undefined {
  for (const key of keys) {
    const found = members.findLast((member) => member.key.tekst === key);
    if (found) return found.value;
  }
  return undefined;
}

/** The text with this key. */
export const textOf = (map: MapNode, ...keys: readonly string[]): TextNode | undefined => {
  const value = memberOf(map, ...keys);
  return value?.kind === 'text' ? value : undefined;
};

/** The items of a list; of what is no list that itself. */
export const itemsOf = (node: TreeNode | undefined): readonly TreeNode[] =>
  node === undefined ? [] : node.kind === 'list' ? node.items : [node];

/** The texts in a list, or the one that stands there without a list. */
export const textsOf = (node: TreeNode | undefined): readonly string[] =>
  itemsOf(node).flatMap((item) =>
    item.kind === 'text' && item.tekst.trim() !== '' ? [item.tekst.trim()] : [],
  );
