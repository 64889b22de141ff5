/** Kinds of questions that a collection answers. */
export const KEY = {
  size: 1,
  begrip: 2,
  words: 3,
  aside: 4,
  name: 5,
  /** The names in the text of an entry. */
  mentions: 6,
  /** Who has a word that is not common in the collection, with others. */
  word: 7,
  /** A word that others have, or not. */
  present: 8,
  absent: 9,
  row: 10,
  /** What an entry itself says. */
  member: 11,
  /** An entry that now has fewer words. */
  shorter: 12,
} as const;

/** One number for a question, in 30 bits; two questions with the same number only cost a look too many. */
export const keyOf = (kind: number, what: string | number): number => {
  let hash = Math.imul(0x811c9dc5 ^ kind, 0x01000193);
  if (typeof what === 'number') return Math.imul(hash ^ what, 0x01000193) >>> 2;
  for (let i = 0; i < what.length; i++) hash = Math.imul(hash ^ what.charCodeAt(i), 0x01000193);
  return hash >>> 2;
};

/** Who wants to know when a question would be answered in another way. */
export interface Watcher {
  /** Each once; a list, because a set for each watcher takes four times the room. */
  readonly keys: readonly number[];
  /** The words of its own that it looked for together. */
  readonly stems?: ReadonlySet<string>;
  readonly onTouch: () => void;
}

export interface Watchers {
  readonly add: (watcher: Watcher) => void;
  readonly remove: (watcher: Watcher) => void;
  /** The answer to this question is another one, for those who satisfy `isFor`; not told when more than `most` asked it. */
  readonly touch: (key: number, isFor?: (watcher: Watcher) => boolean, most?: number) => void;
  readonly isEmpty: () => boolean;
}

/** Most questions have one watcher, and a set for each would take ten times the room. */
export function createWatchers(): Watchers {
  const byKey = new Map<number, Watcher | Set<Watcher>>();
  return {
    add: (watcher) => {
      for (const key of watcher.keys) {
        const known = byKey.get(key);
        if (known === undefined) byKey.set(key, watcher);
        else if (known instanceof Set) known.add(watcher);
        else byKey.set(key, new Set([known, watcher]));
      }
    },
    remove: (watcher) => {
      for (const key of watcher.keys) {
        const known = byKey.get(key);
        if (known === watcher) byKey.delete(key);
        else if (known instanceof Set && known.delete(watcher) && known.size === 0) byKey.delete(key);
      }
    },
    touch: (key, isFor = () => true, most = Number.POSITIVE_INFINITY) => {
      const known = byKey.get(key);
      if (known === undefined) return;
      if (!(known instanceof Set)) {
        if (isFor(known)) known.onTouch();
      }
      // Whoever is told may stop watching.
      else if (known.size <= most) for (const watcher of [...known]) if (isFor(watcher)) watcher.onTouch();
    },
    isEmpty: () => byKey.size === 0,
  };
}
