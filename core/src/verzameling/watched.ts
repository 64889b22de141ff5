import type { Concept } from '../concept.ts';
import { differencesOf } from './differences.ts';
import type { Member } from './member.ts';
import { type Noted, noting } from './noting.ts';
import { MAX_COMMON } from './shingles.ts';
import { readText } from './text.ts';
import { createVerzameling, type MemberId, type Verzameling } from './verzameling.ts';
import { createWatchers, KEY, keyOf, type Watcher } from './watchers.ts';
import { type ContentWord, stemOf } from './words.ts';

/**
 * A collection that knows on what the findings about each entry rest, so that a change costs what it changes. Every entry
 * has a concept object of its own.
 */
export interface WatchedVerzameling {
  /** The collection itself: what is asked here is not noted. */
  readonly verzameling: Verzameling;
  readonly set: (id: MemberId, concept: Concept) => void;
  readonly delete: (id: MemberId) => void;
  /** The collection as it is looked at for one entry: what `around` asks is noted in place of what it asked before. */
  readonly viewFor: (id: MemberId) => Verzameling;
  /** The entries that have asked for something that would now be answered in another way. */
  readonly stale: ReadonlySet<MemberId>;
  /** Grows whenever something goes by another name than before. */
  readonly naming: () => number;
}

export function createWatchedVerzameling(): WatchedVerzameling {
  const verzameling = createVerzameling();
  const concepts = new Map<MemberId, Concept>();
  const numbers = new WeakMap<Concept, number>();
  const numberOfId = new Map<MemberId, number>();
  const watchers = createWatchers();
  const entries = new Map<MemberId, Watcher>();
  /** Of whose own names in the definitie someone has asked. */
  const mentioning = new WeakSet<Member>();
  const stale = new Set<MemberId>();
  let lastNumber = 0;
  let naming = 0;

  const numberOf = (id: MemberId): number => {
    const known = numberOfId.get(id) ?? ++lastNumber;
    numberOfId.set(id, known);
    return known;
  };
  const { ownersOf } = verzameling.shingles;

  /** Who looks for all of some words, finds someone else only when one of them is new or gone and the others are there. */
  const touchTogether = (words: readonly ContentWord[], changed: readonly ContentWord[]): void => {
    const isFor = ({ stems }: Watcher): boolean => changed.some(({ stem }) => stems?.has(stem));
    for (const { stem } of changed.length > 0 ? words : [])
      if (ownersOf(stem) <= MAX_COMMON + 1) watchers.touch(keyOf(KEY.word, stem), isFor);
    for (const { stem } of changed) {
      // A word that becomes common is no longer looked for, and the other way round.
      const owners = ownersOf(stem);
      if (owners !== MAX_COMMON && owners !== MAX_COMMON + 1) continue;
      for (const { stems, onTouch } of [...entries.values()]) if (stems?.has(stem)) onTouch();
    }
  };
  const touchAll = (number: number, before: Concept | undefined, after: Concept | undefined): void => {
    if (watchers.isEmpty()) {
      naming++;
      return;
    }
    const { begrippen, names, hashes, gained, lost, words, rows, hasAside, isShorter } = differencesOf(
      before,
      after,
    );
    if (names.length > 0) naming++;
    watchers.touch(keyOf(KEY.member, number));
    if (isShorter) watchers.touch(keyOf(KEY.shorter, number));
    for (const begrip of begrippen) watchers.touch(keyOf(KEY.begrip, begrip));
    for (const stem of names) watchers.touch(keyOf(KEY.name, stem));
    for (const hash of hashes) watchers.touch(keyOf(KEY.words, hash));
    if (hasAside) watchers.touch(keyOf(KEY.aside, 0));
    for (const { stem } of gained) watchers.touch(keyOf(KEY.absent, stem));
    for (const { stem } of lost) if (ownersOf(stem) <= 1) watchers.touch(keyOf(KEY.present, stem));
    touchTogether(words, [...gained, ...lost]);
    for (const row of rows) watchers.touch(keyOf(KEY.row, row), undefined, MAX_COMMON + 2);
  };
  const change = (id: MemberId, after: Concept | undefined): void => {
    const before = concepts.get(id);
    if (before === after) return;
    const number = numberOf(id);
    const wasAlone = verzameling.size < 2;
    if (after) {
      concepts.set(id, after);
      numbers.set(after, number);
      verzameling.set(id, after);
    } else {
      concepts.delete(id);
      numberOfId.delete(id);
      verzameling.delete(id);
      forget(id);
    }
    touchAll(number, before, after);
    if (wasAlone !== verzameling.size < 2) watchers.touch(keyOf(KEY.size, 0));
  };
  const forget = (id: MemberId): void => {
    const watcher = entries.get(id);
    if (watcher) watchers.remove(watcher);
    entries.delete(id);
    stale.delete(id);
  };

  // A function of its own: what is told of a touch would keep the set of keys as well.
  const watch = (id: MemberId, keys: ReadonlySet<number>, stems: ReadonlySet<string>): void => {
    const watcher: Watcher = { keys: [...keys], stems, onTouch: () => stale.add(id) };
    entries.set(id, watcher);
    watchers.add(watcher);
  };

  /** Its mentions are others when it, or a name with a word that it has, is another. */
  const watchMentions = (member: Member, number: number): void => {
    if (mentioning.has(member)) return;
    mentioning.add(member);
    const keys = new Set([keyOf(KEY.member, number)]);
    for (const token of readText(member.concept).tokens)
      if (token.kind !== 'mark') keys.add(keyOf(KEY.name, stemOf(token.lower)));
    const watcher: Watcher = {
      keys: [...keys],
      onTouch: () => {
        watchers.remove(watcher);
        mentioning.delete(member);
        watchers.touch(keyOf(KEY.mentions, number));
      },
    };
    watchers.add(watcher);
  };

  const noted: Noted = {
    verzameling,
    set: change,
    delete: (id) => change(id, undefined),
    numberOf: (concept) => numbers.get(concept),
    onMentions: watchMentions,
  };
  return {
    verzameling,
    set: change,
    delete: (id) => change(id, undefined),
    viewFor: (id) => {
      const keys = new Set<number>();
      const stems = new Set<string>();
      return noting(noted, { keys, stems }, (concept, work) => {
        forget(id);
        const result = verzameling.around(concept, work);
        watch(id, keys, stems);
        return result;
      });
    },
    stale,
    naming: () => naming,
  };
}
