import { analyse } from '@definitie-app/core';
import { describe, expect, test } from 'vitest';

const words = (definitie: string): string[] =>
  analyse({ begrip: '', definitie }).tokens.map(({ text }) => text);
const sentences = (definitie: string): string[] =>
  analyse({ begrip: '', definitie }).sentences.map(({ start, end }) => definitie.slice(start, end));

describe('words', () => {
  test.each([
    ['creëert ideeën', ['creëert', 'ideeën']],
    ['cafe\u0301s', ['cafe\u0301s']],
    ["foto’s en auto's", ['foto’s', 'en', "auto's"]],
    ["'n huis van 't dorp", ["'n", 'huis', 'van', "'t", 'dorp']],
    ['niet-natuurlijk persoon', ['niet-natuurlijk', 'persoon']],
    ['in- en uitvoer', ['in-', 'en', 'uitvoer']],
    ['d.w.z. o.a. art. 3', ['d.w.z.', 'o.a.', 'art.', '3']],
    ['3,5 m of 1.000,25 (5:106)', ['3,5', 'm', 'of', '1.000,25', '(', '5:106', ')']],
    ['einde.', ['einde', '.']],
    ['dienst.Nadat', ['dienst', '.', 'Nadat']],
    ['https://a.nl/b?c=d, en wetten.nl', ['https://a.nl/b?c=d', ',', 'en', 'wetten.nl']],
    ['mail naar a.b@c.nl.', ['mail', 'naar', 'a.b@c.nl', '.']],
    ['**kan**', ['**', 'kan', '**']],
    ['R&D en REQ_ID', ['R&D', 'en', 'REQ_ID']],
    ['😀a\ud800b', ['😀', 'a', '\ud800', 'b']],
    ['', []],
  ])('%s', (text, expected) => expect(words(text)).toEqual(expected));

  test('stand where the original text has them, in UTF-16 units', () => {
    const definitie = '😀 “Creëert”,\r\n\u00adiets\u00a0nieuws';
    for (const { text, start, end } of analyse({ begrip: '', definitie }).tokens)
      expect(definitie.slice(start, end)).toBe(text);
  });

  test('compare without regard to capitals, composition and kind of apostrophe', () => {
    const { tokens } = analyse({ begrip: '', definitie: 'CAFE\u0301 foto’s so\u00adfa' });
    expect(tokens.map(({ lower }) => lower)).toEqual(['café', "foto's", 'sofa']);
  });
});

describe('sentences', () => {
  test.each([
    ['Voertuig dat rijdt. Het is rood.', ['Voertuig dat rijdt.', 'Het is rood.']],
    ['Volgens art. 3, lid 2, Awb.', ['Volgens art. 3, lid 2, Awb.']],
    ['Besluit van mr. J.P. de Vries te Den Haag', ['Besluit van mr. J.P. de Vries te Den Haag']],
    ['Fruit, bijv. Appels', ['Fruit, bijv. Appels']],
    ['Fruit, groente enz. Dat is gezond', ['Fruit, groente enz.', 'Dat is gezond']],
    ['Zie artikel 3. Dit geldt', ['Zie artikel 3.', 'Dit geldt']],
    ['1. eerste\n2. tweede', ['1. eerste\n2. tweede']],
    ['over twee\nregels', ['over twee\nregels']],
    ['alinea\n\nvolgende', ['alinea', 'volgende']],
    ['Hij zei (“stop!”) en ging', ['Hij zei (“stop!”) en ging']],
    ['Kan dat? Ja!', ['Kan dat?', 'Ja!']],
  ])('%s', (text, expected) => expect(sentences(text)).toEqual(expected));
});
