import { WOORDSOORT } from '../../core/src/taal/lexicon/woordsoort.ts';

/** What is known of a form; the first that says it wins, except for the classes, which add up. */
export interface Facts {
  readonly bits: number;
  /** Singular of a plural. */
  readonly enkelvoud?: string;
  readonly infinitief?: string;
  /** Third person singular present of an infinitive. */
  readonly persoonsvorm?: string;
  /** Base form of an adjective or participle. */
  readonly basis?: string;
  readonly geslacht?: 'de' | 'het';
  readonly isPluraleTantum?: boolean;
}

/** The forms that were collected so far. */
export type Words = Map<string, Facts>;

export const addForm = (words: Words, word: string, facts: Facts): void => {
  const before = words.get(word);
  words.set(word, before ? { ...facts, ...before, bits: before.bits | facts.bits } : facts);
};

export const has = (words: Words, word: string, bits: number): boolean =>
  ((words.get(word)?.bits ?? 0) & bits) !== 0;

export { WOORDSOORT };
