import { lazy } from '../taal/lazy.ts';
import { bare } from '../taal/vormen.ts';
import { findBase } from './base.ts';
import { type Cycle, findCycles } from './cycles.ts';
import type { Member } from './member.ts';
import { type Mention, type Name, nameWords } from './names.ts';
import type { Lookalike } from './shingles.ts';
import { allWords, readText, type Text } from './text.ts';
import { NO_CONTEXT, type Verzameling } from './verzameling.ts';
import type { ContentWord } from './words.ts';

/** A collection as one concept sees it: without that concept itself. */
export interface Surroundings {
  /** The concept itself. */
  readonly self: Member;
  /** Its context, normalised. */
  readonly context: string;
  /** Whether there is any other concept. */
  readonly hasOthers: boolean;
  /** Others with the same begrip in the same context. */
  readonly rivals: () => readonly Member[];
  /** Others with the same content words. */
  readonly twins: () => readonly Member[];
  /** Others whose definitie has words in a row in common with this one, most alike first. */
  readonly lookalikes: () => readonly Lookalike[];
  /** Others whose definitie has all words of this one, as far as those are not common in the collection. */
  readonly withAll: () => readonly Member[];
  /** The names of others in the definitie, in order. */
  readonly mentions: () => readonly Mention[];
  /** Others that have the begrip as a synonym. */
  readonly preferred: () => readonly Member[];
  /** The name of which the begrip is a qualified form: `maatregel` for `tijdelijke maatregel`. */
  readonly base: () => Name | undefined;
  /** How the definitie comes back to the begrip by way of others. */
  readonly cycles: () => readonly Cycle[];
  /** The concept that words stand for: in the same context when there is one. */
  readonly find: (words: readonly string[]) => Member | undefined;
  /** Whether anything goes by this word, also in brackets after its begrip: `OM` in `Openbaar Ministerie (OM)`. */
  readonly isNamed: (word: string) => boolean;
  readonly isSameBegrip: (member: Member) => boolean;
  /** Others that are a synonym of the begrip, by what either of the two says, and have an entry of their own. */
  readonly synonyms: () => readonly Member[];
  /** Whether one of the two gives the other as a synonym. */
  readonly isSynonym: (member: Member) => boolean;
}

/** So many with the same key are looked through: more are no collection but a mistake. */
const MAX_SAME = 50;

export const createSurroundings = (verzameling: Verzameling, self: Member, text: Text): Surroundings => {
  const { concept } = text;
  const { begrip, context } = self;
  const words = lazy((): readonly ContentWord[] => allWords(text));

  const others = (members: readonly Member[]): readonly Member[] =>
    members.slice(0, MAX_SAME).filter((member) => member !== self);

  const ownNames = lazy(() => nameWords(concept.begrip));
  const ownSynonyms = lazy(() => (concept.synoniemen ?? []).flatMap(nameWords));
  const synonyms = lazy(() => new Set(ownSynonyms().map((name) => name.join(' '))));
  const preferred = lazy(() =>
    others(
      ownNames().flatMap((own) => verzameling.names.findAll(own).flatMap(({ synonymOf }) => synonymOf)),
    ).filter((member) => member.begrip !== begrip),
  );
  const isSame = (a: readonly string[], b: readonly string[]): boolean => a.join(' ') === b.join(' ');
  const isOwn = ({ name }: Mention): boolean => name.members.includes(self) || name.synonymOf.includes(self);
  const mentions = lazy(() =>
    verzameling.names
      .mentions(text.tokens, text.opening.kern, text.tokens.length - 1)
      .filter((mention) => !isOwn(mention)),
  );
  const inContext = (members: readonly Member[]): Member | undefined =>
    members.find((member) => member.context === context) ?? members[0];

  return {
    self,
    context,
    hasOthers: verzameling.size > 1,
    rivals: lazy(() => others(verzameling.homonyms(begrip, context))),
    twins: lazy(() => {
      const stems = words().map(({ stem }) => stem);
      return others(verzameling.sameWords(words())).filter((member) => {
        const theirs = allWords(readText(member.concept));
        return theirs.length === stems.length && theirs.every(({ stem }, at) => stem === stems[at]);
      });
    }),
    lookalikes: lazy(() => verzameling.shingles.lookalikes(words()).filter(({ member }) => member !== self)),
    withAll: lazy(() => verzameling.shingles.withAll(words(), self)),
    mentions,
    preferred,
    base: lazy(() => findBase(concept.begrip, verzameling.names)),
    cycles: lazy(() => findCycles(verzameling, text, { self, mentions: mentions() })),
    find: (name) => inContext(others(verzameling.names.findAll(name).flatMap(({ members }) => members))),
    synonyms: lazy(() =>
      [
        ...others(
          ownSynonyms().flatMap((name) => verzameling.names.findAll(name).flatMap(({ members }) => members)),
        ),
        ...preferred(),
      ].filter(
        (member) => member.context === context || member.context === NO_CONTEXT || context === NO_CONTEXT,
      ),
    ),
    isNamed: (word) =>
      verzameling.names.findAll([bare(word.toLowerCase())]).length > 0 || verzameling.hasAside(word),
    isSameBegrip: (member) => member.begrip === begrip,
    isSynonym: (member) =>
      synonyms().size + (member.concept.synoniemen?.length ?? 0) > 0 &&
      (nameWords(member.concept.begrip).some((name) => synonyms().has(name.join(' '))) ||
        (member.concept.synoniemen ?? [])
          .flatMap(nameWords)
          .some((name) => ownNames().some((own) => isSame(own, name)))),
  };
};
