import { type Concept, validate } from '@definitie-app/core';
import { describe, expect, test } from 'vitest';
import { shortenQuotes } from '../../core/src/quote.ts';

const SIZE = 100_000;
const word = 'a'.repeat(SIZE);

describe('what a rule says is short, however long the text', () => {
  test.each<[string, Concept]>([
    ['one word', { begrip: 'tram', definitie: word }],
    ['the begrip', { begrip: word, definitie: `een ${word} is een ${word}` }],
    ['a plural', { begrip: `${word}en`, definitie: `zeer ${word}en die bijvoorbeeld ${word}` }],
    ['marks', { begrip: 'tram', definitie: '‘'.repeat(SIZE) }],
    ['apostrophes', { begrip: 'tram', definitie: `is een ${'’s’'.repeat(SIZE)}` }],
    ['words', { begrip: 'tram', definitie: `om ${'mensen '.repeat(SIZE / 10)} te vervoeren` }],
  ])('%s', (_, concept) => {
    const { bevindingen } = validate(concept);
    expect(bevindingen).not.toEqual([]);
    for (const { melding, fix } of bevindingen) {
      expect(melding.length).toBeLessThan(600);
      expect(fix?.titel.length ?? 0).toBeLessThan(200);
    }
  });
});

test.each([
  ['Begint met ‘een’.', 'Begint met ‘een’.'],
  [
    `Begint met ‘${'ab '.repeat(40)}’. Laat ‘een’ weg.`,
    `Begint met ‘${'ab '.repeat(20).trimEnd()}…’. Laat ‘een’ weg.`,
  ],
  [`Noem ‘foto’s ${'a'.repeat(80)}’ niet.`, `Noem ‘foto’s ${'a'.repeat(53)}…’ niet.`],
  [
    `Een melding zonder aanhaling is zo lang als de regel haar maakt, dus ook langer dan zestig.`,
    `Een melding zonder aanhaling is zo lang als de regel haar maakt, dus ook langer dan zestig.`,
  ],
])('%s', (text, expected) => expect(shortenQuotes(text)).toBe(expected));
