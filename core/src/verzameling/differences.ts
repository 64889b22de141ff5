import type { Concept } from '../concept.ts';
import { normaliseBegrip, normaliseContext } from '../normalise.ts';
import { nameWords } from './names.ts';
import { hashAll, SHINGLE, shinglesOf } from './shingles.ts';
import { allWords, firstWords, readText } from './text.ts';
import { type ContentWord, stemOf } from './words.ts';

/** Where a collection answers in another way when one concept comes in the place of another. */
export interface Differences {
  /** Normalised; those under which something else is found. */
  readonly begrippen: readonly string[];
  /** Stems of the first words of the names that are others. */
  readonly names: readonly string[];
  /** Of all content words together, when they are others. */
  readonly hashes: readonly number[];
  readonly gained: readonly ContentWord[];
  readonly lost: readonly ContentWord[];
  /** All words of both. */
  readonly words: readonly ContentWord[];
  /** Runs of words that are gained or lost. */
  readonly rows: readonly number[];
  /** Whether there are words in brackets behind the begrip. */
  readonly hasAside: boolean;
  /** Whether its first sentence has fewer words with meaning, or it is gone. */
  readonly isShorter: boolean;
}

interface Seen {
  readonly names: readonly (readonly string[])[];
  /** As it is compared: the same names, said in the same way, of the same context. */
  readonly naming: string;
  readonly words: readonly ContentWord[];
  readonly begrip: string;
  /** Number of words with meaning in the first sentence. */
  readonly length: number;
}

const see = (concept: Concept): Seen => {
  const { begrip, synoniemen = [], context } = concept;
  const place = normaliseContext(context);
  const text = readText(concept);
  return {
    names: [begrip, ...synoniemen].flatMap(nameWords),
    naming: JSON.stringify([begrip, synoniemen, place]),
    words: allWords(text),
    begrip: normaliseBegrip(begrip),
    length: firstWords(text).length,
  };
};

const NOTHING: Seen = { names: [], naming: '', words: [], begrip: '', length: 0 };

/** Those of `all` of which `others` has none. */
const without = (all: readonly ContentWord[], others: readonly ContentWord[]): readonly ContentWord[] => {
  const stems = new Set(others.map(({ stem }) => stem));
  return all.filter(({ stem }) => !stems.has(stem) && stems.add(stem));
};

const onlyOne = (a: ReadonlySet<number>, b: ReadonlySet<number>): readonly number[] => [
  ...[...a].filter((one) => !b.has(one)),
  ...[...b].filter((one) => !a.has(one)),
];

export function differencesOf(before: Concept | undefined, after: Concept | undefined): Differences {
  const [old, now] = [before ? see(before) : NOTHING, after ? see(after) : NOTHING];
  const isNamed = old.naming !== now.naming;
  const hashes = [hashAll(old.words), hashAll(now.words)];
  const isWorded = hashes[0] !== hashes[1] || !before || !after;
  const begrippen = [old.begrip, now.begrip];
  return {
    begrippen: isNamed ? begrippen : [],
    names: isNamed ? [...old.names, ...now.names].map(([first = '']) => stemOf(first)) : [],
    hashes: isWorded ? hashes : [],
    gained: without(now.words, old.words),
    lost: without(old.words, now.words),
    words: [...now.words, ...without(old.words, now.words)],
    rows: onlyOne(shinglesOf(old.words, SHINGLE), shinglesOf(now.words, SHINGLE)),
    isShorter: now.length < old.length,
    hasAside: isNamed && [before, after].some((concept) => concept?.begrip.includes('(')),
  };
}
