import { readFileSync } from 'node:fs';
import * as z from 'zod';

/** Word lists, as a simple checker would have them. */
const Lexicons = z.record(z.string(), z.array(z.unknown()));
const lists = Lexicons.parse(JSON.parse(readFileSync(new URL('lexicons.json', import.meta.url), 'utf8')));

const PLAIN = /^[\p{L} …'’.-]+$/u;
const LONG_LIST = 8;
const COUNT = 50;

const escapePattern = (words: string): string =>
  words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ ?… ?/g, '\\b[^.]{0,80}?\\b');

const halves = (words: readonly string[]): string[][] => {
  const half = Math.ceil(words.length / 2);
  return words.length > LONG_LIST ? [words.slice(0, half), words.slice(half)] : [[...words]];
};

const SHAPES = [
  /\([^)]{3,}\)/g,
  /[.;:]\s+\p{Lu}/gu,
  /\b\p{Lu}{2,6}\b/gu,
  /^(de|het|een)\b/gi,
  /^\s*\S+\s*$/g,
  /\b\S+(?:en|s)\b/g,
];

/** Fifty regular expressions over the word lists: how a checker without a shared analysis works. */
export const patterns: readonly RegExp[] = [
  ...Object.values(lists)
    .map((list) => list.filter((word) => typeof word === 'string').filter((word) => PLAIN.test(word)))
    .filter((list) => list.length > 0)
    .flatMap(halves)
    .slice(0, COUNT - SHAPES.length)
    .map((words) => new RegExp(`\\b(?:${words.map(escapePattern).join('|')})\\b`, 'gi')),
  ...SHAPES,
];
