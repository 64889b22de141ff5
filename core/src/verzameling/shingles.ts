import { compareMembers, type Member } from './member.ts';
import type { ContentWord } from './words.ts';

/** So many content words in a row are one shingle. */
export const SHINGLE = 3;
/** What stands in more texts than this is how they all are written, no copy of one of them; it would also cost too much. */
export const MAX_COMMON = 40;

/** FNV-1a over the stems, in 30 bits so that it is a small integer. */
const hashOf = (words: readonly ContentWord[], from: number, to: number): number => {
  let hash = 0x811c9dc5;
  for (let at = from; at < to; at++) {
    const stem = words[at]?.stem ?? '';
    for (let i = 0; i < stem.length; i++) hash = Math.imul(hash ^ stem.charCodeAt(i), 0x01000193);
    hash = Math.imul(hash ^ 32, 0x01000193);
  }
  return hash >>> 2;
};

/** One number for all content words of a text. */
export const hashAll = (words: readonly ContentWord[]): number => hashOf(words, 0, words.length);

/** The numbers of all runs of so many words. */
export const shinglesOf = (words: readonly ContentWord[], length: number): Set<number> => {
  const shingles = new Set<number>();
  for (let from = 0; from + length <= words.length; from++) shingles.add(hashOf(words, from, from + length));
  return shingles;
};

/** A concept whose definitie shares words with a text. */
export interface Lookalike {
  readonly member: Member;
  /** Number of shingles in common. */
  readonly shared: number;
}

export interface Shingles {
  readonly add: (member: Member, words: readonly ContentWord[]) => void;
  readonly remove: (member: Member, words: readonly ContentWord[]) => void;
  /** Those with words in a row in common; those that share most come first. */
  readonly lookalikes: (words: readonly ContentWord[]) => readonly Lookalike[];
  /** Whether a definitie other than that of `self` may have a word with this stem. */
  readonly isElsewhere: (stem: string, self: Member) => boolean;
  /** How many definities have a word with this stem. */
  readonly ownersOf: (stem: string) => number;
  /** Those, but for `self`, that have all of these words which are not common in the collection; in their fixed order. */
  readonly withAll: (words: readonly ContentWord[], self: Member) => readonly Member[];
}

const byShared = (a: Lookalike, b: Lookalike): number =>
  b.shared - a.shared || compareMembers(a.member, b.member);

type Owners = Member | ReadonlySet<Member>;

const has = (owners: Owners, member: Member): boolean =>
  owners instanceof Set ? owners.has(member) : owners === member;

/** Under a number, whoever has it: most have one owner, and a set for each would take ten times the room. */
const createPostings = (length: number) => {
  const found = new Map<number, Member | Set<Member>>();
  return {
    get: (shingle: number): Owners | undefined => found.get(shingle),
    add: (member: Member, words: readonly ContentWord[]): void => {
      for (const shingle of shinglesOf(words, length)) {
        const known = found.get(shingle);
        if (known === undefined) found.set(shingle, member);
        else if (known instanceof Set) known.add(member);
        else found.set(shingle, new Set([known, member]));
      }
    },
    remove: (member: Member, words: readonly ContentWord[]): void => {
      for (const shingle of shinglesOf(words, length)) {
        const known = found.get(shingle);
        if (known === member) found.delete(shingle);
        else if (known instanceof Set && known.delete(member) && known.size === 0) found.delete(shingle);
      }
    },
    find: (words: readonly ContentWord[]): readonly Lookalike[] => {
      const shared = new Map<Member, number>();
      const count = (member: Member) => shared.set(member, (shared.get(member) ?? 0) + 1);
      for (const shingle of shinglesOf(words, length)) {
        const known = found.get(shingle);
        if (!(known instanceof Set)) {
          if (known) count(known);
        } else if (known.size <= MAX_COMMON) for (const member of known) count(member);
      }
      return [...shared].map(([member, times]) => ({ member, shared: times })).sort(byShared);
    },
  };
};

const sizeOf = (owners: Owners): number => (owners instanceof Set ? owners.size : 1);

/** Whoever is among all these owners: looks through the fewest. */
const amongAll = (all: readonly Owners[], self: Member): Member[] => {
  const fewest = all.reduce((a, b) => (sizeOf(a) <= sizeOf(b) ? a : b));
  const candidates = fewest instanceof Set ? [...fewest] : [fewest];
  return candidates.filter((member) => member !== self && all.every((owners) => has(owners, member)));
};

/** Which definities share words: one look-up per word of a text, however many definities there are. */
export const createShingles = (): Shingles => {
  const [rows, singles] = [createPostings(SHINGLE), createPostings(1)];
  return {
    add: (member, words) => {
      rows.add(member, words);
      singles.add(member, words);
    },
    remove: (member, words) => {
      rows.remove(member, words);
      singles.remove(member, words);
    },
    lookalikes: rows.find,
    isElsewhere: (stem, self) => {
      const owners = singles.get(hashAll([{ stem, index: 0 }]));
      return owners !== undefined && owners !== self;
    },
    ownersOf: (stem) => {
      const owners = singles.get(hashAll([{ stem, index: 0 }]));
      return owners === undefined ? 0 : sizeOf(owners);
    },
    withAll: (words, self) => {
      const all: Owners[] = [];
      for (const shingle of shinglesOf(words, 1)) {
        const owners = singles.get(shingle);
        if (owners === undefined || owners === self) return [];
        if (!(owners instanceof Set) || owners.size <= MAX_COMMON) all.push(owners);
      }
      return all.length === 0 ? [] : amongAll(all, self).sort(compareMembers);
    },
  };
};
