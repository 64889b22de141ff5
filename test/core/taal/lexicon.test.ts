import { statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  enkelvoudVan,
  geslachtVan,
  infinitiefVan,
  isPluraleTantum,
  persoonsvormVan,
  splitSamenstelling,
  stamVan,
  WOORDSOORT,
  woordsoortOf,
} from '../../../core/src/taal/lexicon.ts';

const NAMES = Object.entries(WOORDSOORT);
const soortenOf = (word: string): string =>
  NAMES.flatMap(([name, bit]) => (woordsoortOf(word) & bit ? [name] : [])).join(' ');

describe('woordsoortOf', () => {
  test.each([
    // nouns that look like something else
    ['examen', 'enkelvoud'],
    ['besluit', 'enkelvoud'],
    ['document', 'enkelvoud'],
    ['toezicht', 'enkelvoud'],
    ['overheid', 'enkelvoud'],
    ['maatregel', 'enkelvoud'],
    ['beleid', 'enkelvoud'],
    ['gebied', 'enkelvoud'],
    ['privacy', 'enkelvoud'],
    ['schepencollege', 'enkelvoud'],
    ['maatregelen', 'meervoud'],
    ['kosten', 'meervoud'],
    ['financiën', 'meervoud'],
    ['mogelijkheden', 'meervoud'],
    ['musea', 'meervoud'],
    ["auto's", 'meervoud'],
    // both
    ['eis', 'enkelvoud persoonsvorm'],
    ['was', 'enkelvoud persoonsvorm'],
    ['waren', 'meervoud persoonsvorm'],
    ['gegeven', 'enkelvoud deelwoord bijvoeglijk'],
    ['eisen', 'meervoud infinitief'],
    ['besluiten', 'meervoud infinitief'],
    // verbs
    ['beoordelen', 'infinitief'],
    ['beoordeelt', 'persoonsvorm'],
    ['registreert', 'persoonsvorm'],
    ['heeft', 'persoonsvorm'],
    ['wordt', 'persoonsvorm'],
    ['vaststelt', 'persoonsvorm'],
    ['accentueert', 'persoonsvorm'],
    ['beoordeeld', 'deelwoord'],
    ['uitgevoerd', 'deelwoord'],
    ['vastgesteld', 'deelwoord'],
    ['aangenomen', 'deelwoord'],
    ['werkende', 'deelwoord'],
    ['verwerkt', 'persoonsvorm deelwoord'],
    // adjectives
    ['groot', 'bijvoeglijk'],
    ['grote', 'bijvoeglijk'],
    ['milieuvriendelijke', 'bijvoeglijk'],
    // compounds that no dictionary has
    ['verkeersveiligheidsplan', 'enkelvoud'],
    ['stikstofdepositiebank', 'enkelvoud'],
    ['terugbetalingsregelingen', 'meervoud'],
    ['regeltje', 'enkelvoud'],
    ['regeltjes', 'meervoud'],
    // the rest
    ['desalniettemin', 'overig'],
    ['xyzzy', ''],
    ['qwertyuiop', ''],
    ['', ''],
  ])('%s', (word, soorten) => expect(soortenOf(word)).toBe(soorten));
});

test.each([
  ['maatregelen', 'maatregel'],
  ['wetten', 'wet'],
  ['huizen', 'huis'],
  ['schepen', 'schip'],
  ['musea', 'museum'],
  ["auto's", 'auto'],
  ['mogelijkheden', 'mogelijkheid'],
  ['gegevens', 'gegeven'],
  ['persoonsgegevens', 'persoonsgegeven'],
  ['besluiten', 'besluit'],
  ['criteria', 'criterium'],
  ['kinderen', 'kind'],
  ['leden', 'lid'],
  ['steden', 'stad'],
  ['ambtenaren', 'ambtenaar'],
  ['brieven', 'brief'],
  ['industrieën', 'industrie'],
  ['terugbetalingsregelingen', 'terugbetalingsregeling'],
  ['regeltjes', 'regeltje'],
  ['kosten', undefined],
  ['proceskosten', undefined],
  ['financiën', undefined],
  ['examen', undefined],
  ['wapen', undefined],
  ['maatregel', undefined],
  ['xyzzy', undefined],
])('enkelvoudVan %s is %s', (word, singular) => expect(enkelvoudVan(word)).toBe(singular));

test.each([
  ['beoordeelt', 'beoordelen'],
  ['beoordeeld', 'beoordelen'],
  ['beoordelen', 'beoordelen'],
  ['werkt', 'werken'],
  ['gewerkt', 'werken'],
  ['geëist', 'eisen'],
  ['uitgevoerd', 'uitvoeren'],
  ['uitvoeren', 'uitvoeren'],
  ['vastgesteld', 'vaststellen'],
  ['aangenomen', 'aannemen'],
  ['liep', 'lopen'],
  ['heeft', 'hebben'],
  ['is', 'zijn'],
  ['was', 'zijn'],
  ['voorziet', 'voorzien'],
  ['document', undefined],
])('infinitiefVan %s is %s', (word, infinitive) => expect(infinitiefVan(word)).toBe(infinitive));

test.each([
  ['verwerken', 'verwerkt'],
  ['beoordelen', 'beoordeelt'],
  ['vaststellen', 'vaststelt'],
  ['registreren', 'registreert'],
  ['accentueren', 'accentueert'],
  ['associëren', 'associeert'],
  ['lopen', 'loopt'],
  ['lezen', 'leest'],
  ['schrijven', 'schrijft'],
  ['zetten', 'zet'],
  ['gaan', 'gaat'],
  ['hebben', 'heeft'],
  ['zijn', 'is'],
  ['document', undefined],
])('persoonsvormVan %s is %s', (word, finite) => expect(persoonsvormVan(word)).toBe(finite));

test.each([
  ['besluit', 'het'],
  ['bouwbesluit', 'het'],
  ['verkeersveiligheidsplan', 'het'],
  ['overheid', 'de'],
  ['verhoging', 'de'],
  ['huurverhoging', 'de'],
  ['organisatie', 'de'],
  ['museum', 'het'],
  ['beginsel', 'het'],
  ['regeltje', 'het'],
  ['schoolgebouw', 'het'],
  ['persoon', 'de'],
  ['maatregelen', undefined],
  ['xyzzy', undefined],
])('geslachtVan %s is %s', (word, article) => expect(geslachtVan(word)).toBe(article));

test.each([
  ['huurverhoging', 'huur', 'verhoging'],
  ['schoolgebouw', 'school', 'gebouw'],
  ['persoonsgegevens', 'persoons', 'gegevens'],
  ['verkeersveiligheidsplan', 'verkeers', 'veiligheidsplan'],
  ['stikstofdepositiebank', 'stikstofdepositie', 'bank'],
])('splitSamenstelling %s is %s + %s', (word, voor, kop) =>
  expect(splitSamenstelling(word)).toEqual({ voor, kop }),
);

test.each(['besluit', 'examen', 'gelopen', 'overheid', 'document', 'xyzzy', ''])(
  'splitSamenstelling %s is none',
  (word) => expect(splitSamenstelling(word)).toBeUndefined(),
);

test.each([
  ['beoordeelt', 'beoordelen'],
  ['beoordeelde', 'beoordelen'],
  ['maatregelen', 'maatregel'],
  ['grote', 'groot'],
  ['werkende', 'werken'],
  ['xyzzy', 'xyzzy'],
])('stamVan %s is %s', (word, base) => expect(stamVan(word)).toBe(base));

test.each([
  ['kosten', true],
  ['proceskosten', true],
  ['financiën', true],
  ['maatregelen', false],
  ['huis', false],
])('isPluraleTantum %s is %s', (word, is) => expect(isPluraleTantum(word)).toBe(is));

test('any text has an answer, and always the same', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 90 }), (text) => {
      expect(woordsoortOf(text)).toBe(woordsoortOf(text));
      for (const answer of [enkelvoudVan(text), infinitiefVan(text), persoonsvormVan(text)])
        expect(answer ?? 'x').not.toBe('');
      const parts = splitSamenstelling(text);
      expect(parts === undefined || parts.voor + parts.kop === text).toBe(true);
      expect(stamVan(text)).toBeTypeOf('string');
    }),
  );
});

test('random letters are no words', () => {
  const letters = fc.string({
    unit: fc.constantFrom(...'bcdfghjklmnpqrstvwxz'),
    minLength: 6,
    maxLength: 12,
  });
  fc.assert(fc.property(letters, (text) => woordsoortOf(text) === 0));
});

test('the generated file stays small', () => {
  const file = fileURLToPath(new URL('../../../core/src/taal/lexicon/data.generated.ts', import.meta.url));
  expect(statSync(file).size).toBeLessThan(1.5 * 1024 * 1024);
});
