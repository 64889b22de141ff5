import type { Concept } from '../concept.ts';
import { normaliseBegrip, normaliseContext } from '../normalise.ts';
import { essentialOf } from './essential.ts';
import { createGroups, type Member } from './member.ts';
import { createNames, type Mention, type Names } from './names.ts';
import { createShingles, hashAll, type Shingles } from './shingles.ts';
import { allWords, lastOf, readText } from './text.ts';
import type { ContentWord } from './words.ts';

/** Whatever its owner knows an entry by. */
export type MemberId = string | number;

/**
 * The concepts among which one concept is looked at, indexed. To change one costs as much as its own text, and to look at
 * one as well, however many there are.
 */
export interface Verzameling {
  readonly size: number;
  /** Adds an entry, or replaces the one with this id. */
  readonly set: (id: MemberId, concept: Concept) => void;
  readonly delete: (id: MemberId) => void;
  /** Grows with every change: what was found before may no longer hold. */
  readonly revision: number;
  /**
   * The entry that is the concept itself: the same begrip and text, and no other context. Undefined when there is none.
   */
  readonly entryOf: (concept: Concept) => Member | undefined;
  /**
   * Does something with a concept in the collection, whether it is an entry or not, and leaves the collection as it was.
   */
  readonly around: <Result>(concept: Concept, work: (self: Member) => Result) => Result;
  /** Those with this begrip and context, both normalised. */
  readonly homonyms: (begrip: string, context: string) => readonly Member[];
  /** Those whose definitie has exactly these content words. */
  readonly sameWords: (words: readonly ContentWord[]) => readonly Member[];
  /** Whether a begrip has these words behind it in brackets, as they are written there. */
  readonly hasAside: (words: string) => boolean;
  readonly names: Pick<Names, 'find' | 'findAll' | 'mentions'>;
  /** The names on which the first sentence of a concept's definitie rests. */
  readonly mentionsOf: (member: Member) => readonly Mention[];
  readonly shingles: Pick<Shingles, 'isElsewhere' | 'lookalikes' | 'ownersOf' | 'withAll'>;
}

interface Entry extends Member {
  readonly hash: number;
}

interface Found {
  /** The state of the names at which it was found. */
  readonly at: number;
  readonly mentions: readonly Mention[];
}

/** So many with the same text are looked through: more are no collection but a mistake. */
const MAX_SAME = 50;
/** The id of a concept that is in it only while it is looked at. */
const VISITOR = Symbol('visitor');
export const NO_CONTEXT = normaliseContext();

const keyOf = (begrip: string, context: string): string => `${begrip}\n${context}`;

const asidesOf = ({ begrip }: Concept): readonly string[] =>
  begrip.includes('(') ? [...begrip.matchAll(ASIDE)].map(([, aside = '']) => aside) : [];
const ASIDE = /\(([^()]{1,40})\)/g;

const hasSameNames = (a: Member, b: Member): boolean =>
  a.context === b.context &&
  a.concept.begrip === b.concept.begrip &&
  JSON.stringify(a.concept.synoniemen ?? []) === JSON.stringify(b.concept.synoniemen ?? []);

export function createVerzameling(concepts: Iterable<Concept> = []): Verzameling {
  const entries = new Map<MemberId | typeof VISITOR, Entry>();
  const byKey = createGroups<string>();
  const byHash = createGroups<number>();
  const byAside = createGroups<string>();
  const names = createNames();
  const shingles = createShingles();
  const mentions = new WeakMap<Member, Found>();
  let revision = 0;
  let states = 0;
  /** Which names there are: only when this changes do the mentions in unchanged texts. */
  let naming = 0;
  const rename = (): void => {
    states++;
    naming = states;
  };

  const add = (concept: Concept): Entry => {
    const text = readText(concept);
    const words = allWords(text);
    const last = lastOf(text);
    const entry: Entry = {
      concept,
      begrip: normaliseBegrip(concept.begrip),
      context: normaliseContext(concept.context),
      length: words.filter(({ index }) => index <= last).length,
      hash: hashAll(words),
    };
    byKey.add(keyOf(entry.begrip, entry.context), entry);
    byHash.add(entry.hash, entry);
    for (const aside of asidesOf(concept)) byAside.add(aside, entry);
    names.add(entry);
    shingles.add(entry, words);
    return entry;
  };
  const remove = (entry: Entry): void => {
    byKey.remove(keyOf(entry.begrip, entry.context), entry);
    byHash.remove(entry.hash, entry);
    for (const aside of asidesOf(entry.concept)) byAside.remove(aside, entry);
    names.remove(entry);
    shingles.remove(entry, allWords(readText(entry.concept)));
  };
  const entryOf = (concept: Concept): Member | undefined => {
    const begrip = normaliseBegrip(concept.begrip);
    const context = normaliseContext(concept.context);
    const isSelf = (member: Member): boolean =>
      member.begrip === begrip &&
      member.concept.definitie === concept.definitie &&
      member.concept.begrip.trim() === concept.begrip.trim();
    const own = byKey.get(keyOf(begrip, context)).find(isSelf);
    if (own) return own;
    // An entry that says nothing of its context can be this one, and the other way round.
    return context === NO_CONTEXT
      ? byHash
          .get(hashAll(allWords(readText(concept))))
          .slice(0, MAX_SAME)
          .find(isSelf)
      : byKey.get(keyOf(begrip, NO_CONTEXT)).find(isSelf);
  };
  const around = <Result>(concept: Concept, work: (self: Member) => Result): Result => {
    const self = entryOf(concept);
    if (self) return work(self);
    const before = naming;
    const entry = add(concept);
    entries.set(VISITOR, entry);
    rename();
    try {
      return work(entry);
    } finally {
      entries.delete(VISITOR);
      remove(entry);
      naming = before;
    }
  };
  const set = (id: MemberId, concept: Concept): void => {
    const before = entries.get(id);
    if (before?.concept === concept) return;
    // In this order, so that a name that stays is never gone.
    const entry = add(concept);
    entries.set(id, entry);
    if (before) remove(before);
    revision++;
    if (!before || !hasSameNames(before, entry)) rename();
  };

  let id = 0;
  for (const concept of concepts) set(id++, concept);
  return {
    get size() {
      return entries.size;
    },
    get revision() {
      return revision;
    },
    set,
    entryOf,
    around,
    delete: (gone) => {
      const entry = entries.get(gone);
      if (!entry) return;
      entries.delete(gone);
      remove(entry);
      revision++;
      rename();
    },
    homonyms: (begrip, context) => byKey.get(keyOf(begrip, context)),
    sameWords: (words) => byHash.get(hashAll(words)),
    hasAside: (words) => byAside.get(words).length > 0,
    names,
    mentionsOf: (member) => {
      const known = mentions.get(member);
      if (known?.at === naming) return known.mentions;
      const text = readText(member.concept);
      const found = essentialOf(text.tokens, names.mentions(text.tokens, text.opening.kern, lastOf(text)));
      mentions.set(member, { at: naming, mentions: found });
      return found;
    },
    shingles,
  };
}
