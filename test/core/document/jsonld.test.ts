import { applyFileEdits, formatOf, type Gelezen, readJsonLd } from '@definitie-app/core';
import { describe, expect, test } from 'vitest';
import { shownBy } from './shown-by.ts';

const SKOS = 'http://www.w3.org/2004/02/skos/core#';
const OSLO = 'https://implementatie.data.vlaanderen.be/ns/oslo-toolchain#';
const USUAL = { skos: SKOS, rdfs: 'http://www.w3.org/2000/01/rdf-schema#', dct: 'http://purl.org/dc/terms/' };

const write = (value: unknown): string => JSON.stringify(value, null, 2);
const concepts = ({ entries }: Gelezen) => entries.map(({ concept }) => concept);
const read = (value: unknown): Gelezen => readJsonLd(write(value));

describe('a definitie is read however it is written', () => {
  test.each([
    ['a full IRI', { [`${SKOS}definition`]: 'boom' }, 'boom'],
    ['a prefix that everyone knows', { 'skos:definition': 'boom' }, 'boom'],
    ['a prefix of its own', { '@context': { s: SKOS }, 's:definition': 'boom' }, 'boom'],
    [
      'a prefix as an object',
      { '@context': { s: { '@id': SKOS, '@prefix': true } }, 's:definition': 'boom' },
      'boom',
    ],
    ['a name', { '@context': { uitleg: `${SKOS}definition` }, uitleg: 'boom' }, 'boom'],
    [
      'a name by way of a prefix',
      { '@context': { s: SKOS, uitleg: { '@id': 's:definition' } }, uitleg: 'boom' },
      'boom',
    ],
    ['a vocabulary', { '@context': { '@vocab': SKOS }, definition: 'boom' }, 'boom'],
    ['a list of contexts', { '@context': [{ s: SKOS }, { d: 's:definition' }], d: 'boom' }, 'boom'],
    ['a context elsewhere', { '@context': 'https://example.nl/context', definition: 'boom' }, 'boom'],
    ['a context inside', { '@graph': [{ '@context': { d: `${SKOS}definition` }, d: 'boom' }] }, 'boom'],
    ['a language', { 'skos:definition': { '@value': 'boom', '@language': 'nl' } }, 'boom'],
    [
      'several languages',
      {
        'skos:definition': [
          { '@value': 'tree', '@language': 'en' },
          { '@value': 'boom', '@language': 'nl-BE' },
        ],
      },
      'boom',
    ],
    ['a language of the whole', { '@context': { '@language': 'nl' }, 'skos:definition': 'boom' }, 'boom'],
    [
      'a language of the name',
      { '@context': { '@language': 'en', d: { '@id': `${SKOS}definition`, '@language': 'nl' } }, d: 'boom' },
      'boom',
    ],
    [
      'a text for each language',
      {
        '@context': { d: { '@id': `${SKOS}definition`, '@container': '@language' } },
        d: { en: 'tree', nl: 'boom' },
      },
      'boom',
    ],
    [
      'a text for each language, undeclared',
      { '@context': 'https://example.nl/context', definition: { en: ['tree'], nl: ['boom'] } },
      'boom',
    ],
    [
      'keywords by other names',
      {
        '@context': { taal: '@language', tekst: '@value' },
        'skos:definition': { tekst: 'boom', taal: 'nl' },
      },
      'boom',
    ],
    ['a set', { 'skos:definition': { '@set': ['boom'] } }, 'boom'],
    [
      'a node that holds the text',
      { 'skos:definition': { 'rdf:value': 'x', 'http://www.w3.org/1999/02/22-rdf-syntax-ns#value': 'boom' } },
      'boom',
    ],
    ['in an object of another', { 'dct:hasPart': [{ 'skos:definition': 'boom' }] }, 'boom'],
    ['in a list', [{ 'skos:definition': 'boom' }], 'boom'],
    ['a comment on a class', { '@type': 'rdfs:Class', 'rdfs:comment': 'boom' }, 'boom'],
    [
      'of OSLO, for its profile',
      { '@context': { o: OSLO }, 'o:vocDefinition': 'boom', 'o:apDefinition': 'struik' },
      'struik',
    ],
    [
      'of OSLO, for its vocabulary',
      { '@context': { o: OSLO }, 'o:vocDefinition': [{ '@value': 'boom', '@language': 'nl' }] },
      'boom',
    ],
    ['HTML', { 'skos:definition': '<p>een <a href="x">boom</a></p>' }, 'een boom'],
  ])('%s', (_name, value, definitie) => {
    const gelezen = read(value);
    expect(gelezen.fouten).toEqual([]);
    expect(concepts(gelezen).map((concept) => concept.definitie)).toEqual([definitie]);
  });

  test.each([
    ['English', { 'skos:definition': { '@value': 'tree', '@language': 'en' } }],
    ['English of the whole', { '@context': { '@language': 'en' }, 'skos:definition': 'tree' }],
    ['a name that means nothing', { definition: 'boom' }],
    [
      'a name with another meaning',
      { '@context': ['https://example.nl/c', { definition: 'https://schema.org/x' }], definition: 'boom' },
    ],
    ['a name that was taken back', { '@context': [{ d: `${SKOS}definition` }, null], d: 'boom' }],
    ['a name that goes round', { '@context': { a: 'b:x', b: 'a:y' }, a: 'boom' }],
    ['a note', { 'skos:note': 'boom' }],
    ['a comment on a begrippenkader', { '@type': 'skos:ConceptScheme', 'rdfs:comment': 'bomen' }],
    ['no text', { 'skos:definition': [1, true, null, { '@value': 3 }] }],
    ['an empty document', {}],
  ])('but not: %s', (_name, value) => expect(read(value)).toEqual({ entries: [], fouten: [] }));
});

test('what is known about the begrip', () => {
  const gelezen = read({
    '@context': { ...USUAL, '@language': 'nl', inKader: { '@id': 'skos:inScheme', '@type': '@id' } },
    '@graph': [
      {
        '@id': 'https://example.nl/id/boom',
        '@type': 'skos:Concept',
        'skos:prefLabel': 'boom',
        'skos:definition': 'plant',
        'skos:altLabel': ['gewas', 'hout', { '@value': 'tree', '@language': 'en' }],
        'skos:scopeNote': 'Groot.',
        'skos:example': 'eik',
        'dct:source': [
          { 'dct:title': 'Boek', 'rdfs:seeAlso': { '@id': 'https://example.nl/boek' } },
          'Bomenwet',
        ],
        inKader: 'https://example.nl/kader',
      },
      { '@id': 'https://example.nl/kader', 'dct:title': 'Groen' },
      { '@id': 'https://example.nl/id/boom', 'skos:altLabel': 'houtgewas' },
      { '@id': 'https://example.nl/id/groene_struik', 'skos:definition': 'lage plant' },
    ],
  });
  expect(concepts(gelezen)).toEqual([
    {
      begrip: 'boom',
      definitie: 'plant',
      toelichting: 'Groot.',
      synoniemen: ['gewas', 'hout', 'houtgewas'],
      voorbeelden: ['eik'],
      bronnen: ['Boek, https://example.nl/boek', 'Bomenwet'],
    },
    { begrip: 'groene struik', definitie: 'lage plant' },
  ]);
  expect(gelezen.entries[0]?.kaders).toEqual(['https://example.nl/kader', 'Groen']);
});

test('escapes map to the characters of the file', () => {
  const text = '{ "skos:definition": "een \\u00e9\\u00E9n \\ud83c\\udf33\\n\\"boom\\/\\" \\ud800" }';
  const [entry] = readJsonLd(text).entries;
  expect(entry?.concept.definitie).toBe('een één 🌳\n"boom/" \ud800');
  expect(entry && shownBy(text, entry, 'definitie', 'één')).toBe('\\u00e9\\u00E9n');
  expect(entry && shownBy(text, entry, 'definitie', '🌳')).toBe('\\ud83c\\udf33');
  expect(entry && shownBy(text, entry, 'definitie', 'boom/')).toBe('boom\\/');
});

describe('a toelichting is added with the name that the document has for it', () => {
  test.each([
    ['a prefix', '{\n  "@context": {"skos": "x"},\n  "skos:definition": "boom"\n}', undefined],
    [
      'a known prefix',
      '{\n  "skos:definition": "boom"\n}',
      '{\n  "skos:definition": "boom",\n  "skos:scopeNote": "Groot."\n}',
    ],
    [
      'a language',
      '{"skos:definition": [{"@value": "boom", "@language": "nl"}], "a": 1}',
      '{"skos:definition": [{"@value": "boom", "@language": "nl"}], "skos:scopeNote": {"@language": "nl", "@value": "Groot."}, "a": 1}',
    ],
    [
      'a context elsewhere',
      '{"@context": "https://example.nl/c",\r\n\t"definition": {"nl": "boom"}}',
      '{"@context": "https://example.nl/c",\r\n\t"definition": {"nl": "boom"},\r\n\t"scopeNote": {"@language": "nl", "@value": "Groot."}}',
    ],
    [
      'a text for each language',
      `{"@context": {"d": {"@id": "${SKOS}definition"}, "skos:scopeNote": {"@container": "@language"}, "@language": "nl"}, "d": "boom"}`,
      `{"@context": {"d": {"@id": "${SKOS}definition"}, "skos:scopeNote": {"@container": "@language"}, "@language": "nl"}, "d": "boom", "skos:scopeNote": {"nl": "Groot."}}`,
    ],
    [
      'OSLO',
      `{"@context": {"@vocab": "${OSLO}", "@language": "nl"}, "apDefinition": "boom"}`,
      `{"@context": {"@vocab": "${OSLO}", "@language": "nl"}, "apDefinition": "boom", "apUsageNote": "Groot."}`,
    ],
  ])('%s', (_name, text, expected) => {
    const [entry] = readJsonLd(text).entries;
    const nieuw = entry?.nieuw.toelichting;
    const after =
      nieuw &&
      applyFileEdits(text, [{ start: nieuw.plaats, end: nieuw.plaats, tekst: nieuw.schrijf('Groot.') }]);
    expect(after).toBe(expected);
    if (after)
      expect(concepts(readJsonLd(after))[0]).toMatchObject({ definitie: 'boom', toelichting: 'Groot.' });
  });
});

describe('of a broken document what comes before the error is read, and the error is told once', () => {
  const good = '{"skos:prefLabel": "a", "skos:definition": "boom"}';
  test.each([
    ['a comma too many', `[${good},]`, ']', 1],
    ['a comma too few', `[${good} ${good}]`, '{', 1],
    ['a text that is not closed', `[${good}, {"skos:definition": "plant\n"}]`, '"plant', 1],
    ['an unknown escape', `[${good}, {"skos:definition": "c:\\map"}]`, '\\', 1],
    ['no value', `[${good}, {"skos:definition": }]`, '}', 1],
    ['no colon', `[${good}, {"skos:definition" "x"}]`, '"', 1],
    ['a key without quotes', `[${good}, {skos: "x"}]`, 's', 1],
    ['cut off', `[${good}, {"skos:definition": "plant"`, '"', 2],
    ['something after the end', `${good} x`, 'x', 1],
    ['nothing', '', '', 0],
    ['a comment', `${good} // later`, '/', 1],
  ])('%s', (_name, text, place, count) => {
    const { entries, fouten } = readJsonLd(text);
    expect(entries).toHaveLength(count);
    expect(fouten.map(({ start, end }) => text.slice(start, end))).toEqual([place]);
  });

  test.each(['[', '{"a":', '[{"skos:definition":'])('a hundred thousand times ‘%s’', (sign) => {
    const { entries, fouten } = readJsonLd(`[${good}, ${sign.repeat(100_000)}`);
    expect([entries.length, fouten.length]).toEqual([1, 1]);
  });
});

test('a .json file that is no JSON-LD is left alone, however broken', () => {
  const format = formatOf('a.json');
  expect(format?.read('{"definitie": "boom", "description": "x",}')).toEqual({ entries: [], fouten: [] });
  expect(format?.read(write({ '@type': 'skos:Concept', 'skos:definition': 'boom' })).entries).toHaveLength(1);
  expect(formatOf('jsonld')?.languageId).toBe('jsonld');
});
