import type { Concept } from '../concept.ts';
import { tokenize } from '../taal/tokens.ts';
import type { Verzameling } from './verzameling.ts';

/** Where a text names concepts of a collection; offsets in UTF-16 units. */
export interface TextMention {
  readonly start: number;
  readonly end: number;
  /** Those of which it is the begrip, in whatever form. */
  readonly concepts: readonly Concept[];
  /** Those that give it as a synonym. */
  readonly synonymOf: readonly Concept[];
}

/** The begrippen of the collection that a text names, in order: the longest where several begin, none inside another. */
export function findMentions({ names }: Pick<Verzameling, 'names'>, text: string): readonly TextMention[] {
  const tokens = tokenize(text);
  return names.mentions(tokens, 0, tokens.length - 1).map(({ name, first, last }) => ({
    start: tokens[first]?.start ?? 0,
    end: tokens[last]?.end ?? 0,
    concepts: name.members.map(({ concept }) => concept),
    synonymOf: name.synonymOf.map(({ concept }) => concept),
  }));
}
