import type { Concept } from '@definitie-app/core';
import { conceptsOf } from '../bench/texts.ts';

/** Only what means nothing in any of the formats. */
const PLAIN = /^[\p{L}\p{N} ,.()’–-]+$/u;
const CLAUSE = / (?=(?:die|dat|waarin|waarop|waarmee|waarvan|met|voor|om|tussen) )/u;
const BASE = 1000;
const LAST_WORDS = / in gebied \w+$/u;

const plain = conceptsOf(0, BASE)
  .map(({ begrip, definitie }) => ({ begrip, definitie: definitie.replace(LAST_WORDS, '') }))
  .filter(({ definitie }) => PLAIN.test(definitie));
const distinct = (texts: readonly string[]): readonly string[] => [...new Set(texts)];

const words = distinct(plain.map(({ begrip }) => begrip).filter((begrip) => /^\p{Ll}{3,}$/u.test(begrip)));
const halves = plain.map(({ definitie }) => {
  const [start = '', ...end] = definitie.split(CLAUSE);
  return { start, end: end.join(' ') };
});
const starts = distinct(halves.map(({ start }) => start));
const ends = distinct(halves.map(({ end }) => end).filter((end) => end !== ''));

/** How many concepts there are before the first text comes back. */
export const DISTINCT = 11_000;

/** One of each list for each number: a turn later every first one meets another second one. */
const pair = (index: number, first: readonly string[], second: readonly string[]): readonly string[] => [
  first[index % first.length] ?? '',
  second[(index + Math.floor(index / first.length)) % second.length] ?? '',
];

/**
 * The start of one example or of one bad example of a rule with the end of another: Dutch such as people write, with as
 * many findings, and each number below `DISTINCT` a text of its own.
 */
export const conceptOf = (index: number): Concept => ({
  begrip: pair(index, words, words).join(''),
  definitie: pair(index, starts, ends).join(' '),
});

export const concepts = (from: number, count: number): readonly Concept[] =>
  Array.from({ length: count }, (_, index) => conceptOf(from + index));
