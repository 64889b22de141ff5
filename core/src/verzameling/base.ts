import { splitSamenstelling, WOORDSOORT, woordsoortOf } from '../taal/lexicon.ts';
import { bare } from '../taal/vormen.ts';
import { VOORZETSELS } from '../taal/woordklassen.ts';
import { type Name, type Names, nameWords } from './names.ts';

/** The noun of a compound, and what stands before it, have at least so many letters. */
const MIN_HEAD = 3;
/** A shorter noun is one only when the lexicon sees the same compound. */
const SURE_HEAD = 4;
const MIN_LEFT = 3;
/** No noun of its own: `onderdeel` is no kind of `deel`. */
const PREFIXES = new Set(
  `aan achter af bij binnen boven buiten door her heen mede mee mis niet oer ont onder over tegen terug toe tussen
  uit ver vol voor voort weg wan zonder`.split(/\s+/),
);

/** The last part of a compound that is itself a name, the longest one. */
const ofCompound = (word: string, names: Pick<Names, 'find'>): Name | undefined => {
  for (let at = MIN_LEFT; at <= word.length - MIN_HEAD; at++) {
    if (PREFIXES.has(word.slice(0, at))) continue;
    if (word.length - at < SURE_HEAD && splitSamenstelling(word)?.kop !== word.slice(at)) continue;
    const found = names.find([word.slice(at)]);
    if (found && found.members.length > 0) return found;
  }
  return undefined;
};

const isNoun = (word: string): boolean =>
  (woordsoortOf(word) & (WOORDSOORT.enkelvoud | WOORDSOORT.meervoud)) !== 0;
const isQualifier = (word: string): boolean =>
  (woordsoortOf(word) & (WOORDSOORT.bijvoeglijk | WOORDSOORT.deelwoord)) !== 0 || !isNoun(word);

/** Of two nouns in a row, such as `reden opschorting`, either can be the head: only other words qualify. */
const ofWords = (words: readonly string[], names: Pick<Names, 'find'>): Name | undefined => {
  const preposition = words.findIndex((word) => VOORZETSELS.has(word));
  const group = preposition < 0 ? words : words.slice(0, preposition);
  for (let at = preposition < 0 ? 1 : 0; at < group.length; at++) {
    if (!group.slice(0, at).every(isQualifier)) return undefined;
    const found = names.find(group.slice(at));
    if (found && found.members.length > 0) return found;
  }
  const last = group.at(-1);
  return last !== undefined && group.slice(0, -1).every(isQualifier)
    ? ofCompound(bare(last), names)
    : undefined;
};

/** What the begrip is a kind of, as its own form tells, when the collection defines that: the longest such name. */
export const findBase = (begrip: string, names: Pick<Names, 'find'>): Name | undefined => {
  const [words, ...more] = nameWords(begrip);
  return words && more.length === 0 ? ofWords(words, names) : undefined;
};
