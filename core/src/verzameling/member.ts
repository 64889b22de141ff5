import type { Concept } from '../concept.ts';

/** A concept of a collection, with the keys under which it is found. */
export interface Member {
  readonly concept: Concept;
  /** Its begrip, normalised. */
  readonly begrip: string;
  /** Its context, normalised. */
  readonly context: string;
  /** Number of words with meaning in the first sentence of its definitie. */
  readonly length: number;
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const synonyms = ({ concept: { synoniemen = [] } }: Member): string => JSON.stringify(synoniemen);

/** A fixed order, whichever came first: by begrip, then by context, then by text. */
export const compareMembers = (a: Member, b: Member): number =>
  compareText(a.begrip, b.begrip) ||
  compareText(a.context, b.context) ||
  compareText(a.concept.definitie, b.concept.definitie) ||
  compareText(a.concept.begrip, b.concept.begrip) ||
  compareText(synonyms(a), synonyms(b));

/** Index of the first member that does not come before this one. */
const placeOf = (list: readonly Member[], member: Member): number => {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const at = list[middle];
    if (at && compareMembers(at, member) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** Puts a member in its place in a list that is in the fixed order; the list is changed, for it can be long. */
export const addTo = (list: Member[], member: Member): void => {
  list.splice(placeOf(list, member), 0, member);
};

export const removeFrom = (list: Member[], member: Member): void => {
  const at = list.indexOf(member, placeOf(list, member));
  if (at >= 0) list.splice(at, 1);
};

/** Members under a key. */
export interface Groups<Key> {
  readonly get: (key: Key) => readonly Member[];
  readonly add: (key: Key, member: Member) => void;
  readonly remove: (key: Key, member: Member) => void;
}

const NONE: readonly Member[] = [];

export const createGroups = <Key>(): Groups<Key> => {
  const groups = new Map<Key, Member[]>();
  return {
    get: (key) => groups.get(key) ?? NONE,
    add: (key, member) => {
      const group = groups.get(key);
      if (group) addTo(group, member);
      else groups.set(key, [member]);
    },
    remove: (key, member) => {
      const group = groups.get(key);
      if (!group) return;
      removeFrom(group, member);
      if (group.length === 0) groups.delete(key);
    },
  };
};
