import { type Concept, findMentions, type TextMention } from '@definitie-app/core';
import type { Collection } from './collection.ts';

/** The texts of one entry that name one of the concepts that are looked for. */
export interface Mentioning {
  readonly uri: string;
  /** Of the entry, in the order of its document. */
  readonly index: number;
  readonly concept: Concept;
  readonly veld: 'definitie' | 'toelichting';
  readonly mentions: readonly TextMention[];
}

const VELDEN = ['definitie', 'toelichting'] as const;
/** All forms of a word begin alike, so that most texts need not be looked through. */
const SAME = 2;

/** Every entry that names one of these concepts, in the order of the names of their documents, whichever was read first. */
export function findMentioning(collection: Collection, concepts: readonly Concept[]): readonly Mentioning[] {
  const wanted = new Set(concepts);
  const openings = new Set(
    concepts.flatMap(({ begrip, synoniemen = [] }) =>
      [begrip, ...synoniemen].flatMap((name) =>
        name
          .toLowerCase()
          .split(/[^\p{L}\p{N}]+/u)
          .filter((word) => word !== '')
          .map((word) => word.slice(0, SAME)),
      ),
    ),
  );
  return [...collection.uris()].toSorted().flatMap((uri) =>
    collection.of(uri).flatMap(({ concept }, index) =>
      VELDEN.flatMap((veld): Mentioning[] => {
        const text = concept[veld];
        if (text === undefined || !hasAny(text, openings)) return [];
        const mentions = findMentions(collection.verzameling, text).filter(
          (mention) =>
            mention.concepts.some((one) => wanted.has(one)) ||
            (mention.concepts.length === 0 && mention.synonymOf.some((one) => wanted.has(one))),
        );
        return mentions.length > 0 ? [{ uri, index, concept, veld, mentions }] : [];
      }),
    ),
  );
}

const hasAny = (text: string, openings: ReadonlySet<string>): boolean => {
  const lower = text.toLowerCase();
  for (const opening of openings) if (lower.includes(opening)) return true;
  return false;
};
