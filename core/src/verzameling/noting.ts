import type { Concept } from '../concept.ts';
import type { Member } from './member.ts';
import type { Name } from './names.ts';
import { hashAll, MAX_COMMON, SHINGLE, shinglesOf } from './shingles.ts';
import type { Verzameling } from './verzameling.ts';
import { KEY, keyOf } from './watchers.ts';
import { stemOf } from './words.ts';

/** A collection of which is noted what it is asked. */
export interface Noted extends Pick<Verzameling, 'set' | 'delete'> {
  readonly verzameling: Verzameling;
  /** The number of an entry; undefined for who is only a visitor. */
  readonly numberOf: (concept: Concept) => number | undefined;
  /** Someone asks for the names in the text of an entry. */
  readonly onMentions: (member: Member, number: number) => void;
}

/** What was asked: it grows with every question. */
export interface Notes {
  readonly keys: Set<number>;
  /** The words that were looked for together. */
  readonly stems: Set<string>;
}

/** A rule looks only at lookalikes of which at least this share of the shingles is in the text; less would do no harm. */
const MIN_SHARED = 0.3;
/** Nobody looks through more with the same key. */
const MAX_SEEN = 120;

/** The same collection, that notes what it is asked. */
export function noting(
  { verzameling, numberOf, onMentions, ...changes }: Noted,
  { keys, stems }: Notes,
  around: Verzameling['around'],
): Verzameling {
  const note = (kind: number, what: string | number): void => {
    keys.add(keyOf(kind, what));
  };
  const seen = (members: readonly Member[]): void => {
    for (const { concept } of members.length > MAX_SEEN ? members.slice(0, MAX_SEEN) : members) {
      const number = numberOf(concept);
      if (number !== undefined) note(KEY.member, number);
    }
  };
  const seenName = (name: Name | undefined): void => {
    if (!name) return;
    seen(name.members);
    seen(name.synonymOf);
  };
  const noteName = ([first = '']: readonly string[]): void => note(KEY.name, stemOf(first));
  const { names, shingles } = verzameling;
  const { ownersOf } = shingles;
  return {
    set: changes.set,
    delete: changes.delete,
    entryOf: verzameling.entryOf,
    around,
    get size() {
      note(KEY.size, 0);
      return verzameling.size;
    },
    get revision() {
      return verzameling.revision;
    },
    homonyms: (begrip, context) => {
      note(KEY.begrip, begrip);
      const found = verzameling.homonyms(begrip, context);
      seen(found);
      return found;
    },
    sameWords: (words) => {
      note(KEY.words, hashAll(words));
      const found = verzameling.sameWords(words);
      seen(found);
      return found;
    },
    hasAside: (words) => {
      note(KEY.aside, 0);
      return verzameling.hasAside(words);
    },
    names: {
      find: (words) => {
        noteName(words);
        const found = names.find(words);
        seenName(found);
        return found;
      },
      findAll: (words) => {
        noteName(words);
        const found = names.findAll(words);
        for (const name of found) seenName(name);
        return found;
      },
      // Of who is named in a text only the name is looked at; what it says, by way of `mentionsOf`.
      mentions: (tokens, from, to) => {
        for (let at = from; at <= to; at++) {
          const token = tokens[at];
          if (token && token.kind !== 'mark') noteName([token.lower]);
        }
        return names.mentions(tokens, from, to);
      },
    },
    mentionsOf: (member) => {
      const number = numberOf(member.concept);
      if (number !== undefined) {
        note(KEY.mentions, number);
        onMentions(member, number);
      }
      return verzameling.mentionsOf(member);
    },
    shingles: {
      ownersOf,
      isElsewhere: (stem, self) => {
        const found = shingles.isElsewhere(stem, self);
        note(found ? KEY.present : KEY.absent, stem);
        return found;
      },
      lookalikes: (words) => {
        for (const row of shinglesOf(words, SHINGLE)) note(KEY.row, row);
        const found = shingles.lookalikes(words);
        for (const { member, shared } of found) {
          const number = numberOf(member.concept);
          if (number === undefined) continue;
          const isAlike = shared >= (member.length - SHINGLE) * MIN_SHARED;
          note(isAlike ? KEY.member : KEY.shorter, number);
        }
        return found;
      },
      withAll: (words, self) => {
        for (const { stem } of words) stems.add(stem);
        const rare = [...stems].filter((stem) => ownersOf(stem) <= MAX_COMMON);
        if (rare.length > 0)
          note(
            KEY.word,
            rare.reduce((a, b) => (ownersOf(b) < ownersOf(a) ? b : a)),
          );
        const found = shingles.withAll(words, self);
        seen(found);
        return found;
      },
    },
  };
}
