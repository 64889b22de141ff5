import { readFileSync } from 'node:fs';
import { applyFileEdits, type Gelezen, readCsv } from '@definitie-app/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { describeWith } from '../../support/needs.ts';
import { anyChange, expectExactChange, expectMonotone } from './exact-map.ts';
import { shownBy } from './shown-by.ts';

const concepts = ({ entries }: Gelezen) => entries.map(({ concept }) => concept);
const BOOM = { begrip: 'boom', definitie: 'hoge plant' };

describe('a table is read however it is written', () => {
  test.each([
    ['commas', 'Begrip,Definitie\nboom,hoge plant\n'],
    ['semicolons', 'begrip;definitie\nboom;hoge plant'],
    ['tabs', 'Term\tBetekenis\r\nboom\thoge plant\r\n'],
    ['a byte order mark', '\ufeffnaam;definitie\nboom;hoge plant'],
    ['quotes', '"begrip","definitie"\n"boom","hoge plant"\n'],
    ['white space', ' Begrip ; DEFINITIE \n boom ; hoge plant \n'],
    ['other columns', 'id;term;x,y;omschrijving\n1;boom;;hoge plant\n'],
    ['NL-SBB', '#;URI;voorkeursterm;definitie\n1;https://x.nl/b;boom;hoge plant\n'],
    ['a data dictionary', 'kolomnaam;datatype;beschrijving\nboom;text;hoge plant\n'],
    ['empty lines and rows', 'begrip;definitie\n\n;\nboom;hoge plant\n\r\nx;\n'],
    ['a name where the begrip is empty', 'begrip;name;definitie\n;boom;hoge plant\n'],
    ['a name where the begrip is a reference', 'begrip;name;definitie\nhttps://x.nl/b;boom;hoge plant\n'],
    ['a note of an export', 'begrip;name;definitie;bron\n#NOTES#x y;boom;hoge plant;#NOTES#x\n'],
    ['the separator of Excel', '\ufeffsep=;\r\nbegrip;definitie\r\nboom;hoge plant\r\n'],
    ['a title', 'Begrippen, versie 2\n\nbegrip;definitie\nboom;hoge plant\n'],
    ['a title in a row', 'Begrippen;;\n;;\nid;begrip;definitie\n1;boom;hoge plant\n'],
    ['names with a language', 'Voorkeursterm (nl);Definitie (nl);Definitie (en)\nboom;hoge plant;x\n'],
    ['names of SKOS', 'skos:prefLabel@en,skos:prefLabel@nl,skos:definition@nl\ntree,boom,hoge plant\n'],
  ])('%s', (_name, text) => expect([concepts(readCsv(text)), readCsv(text).fouten]).toEqual([[BOOM], []]));

  test('what is known about the begrip', () => {
    const { entries } = readCsv(
      'voorkeursterm;definitie;alternatieve term;toelichting;heeft bron;voorbeeld;in kader\n' +
        'boom;"een ""hoge"" plant;\r\nmet stam";"gewas; hout";Groot.;Bomenwet;eik;Groen\n',
    );
    expect(entries[0]?.concept).toEqual({
      begrip: 'boom',
      definitie: 'een "hoge" plant;\r\nmet stam',
      synoniemen: ['gewas', 'hout'],
      toelichting: 'Groot.',
      bronnen: ['Bomenwet'],
      voorbeelden: ['eik'],
    });
    expect(entries[0]?.kaders).toEqual(['Groen']);
  });

  test('quotes map to the characters of the file', () => {
    const text = 'begrip,definitie\nboom,"een ""hoge"" plant"\n';
    const [entry] = readCsv(text).entries;
    expect(entry && shownBy(text, entry, 'definitie', '"hoge"')).toBe('""hoge""');
    expect(entry && shownBy(text, entry, 'definitie', 'plant')).toBe('plant');
  });
});

describe('nothing is said about other tables', () => {
  test.each([
    ['products', 'naam;omschrijving;prijs\nstoel;Een stoel is een stoel;3\n'],
    ['products with a term', 'naam,prijs,beschrijving,term\nabonnement,3,Elke week een krant,24 maanden\n'],
    ['texts in English', 'begrip@en;definition@en\ntree;tall plant\n'],
    ['a row that says so', 'soort;naam;x\nbegrip;definitie;y\nboom;hoge plant;z\n'],
    ['people', 'naam,label,beschrijving\na,b,Is aardig.\n'],
    ['only begrippen', 'begrip\nboom\n'],
    ['numbers', '1,2\n3,4\n'],
    ['prose', 'Dit is, zoals men zegt, een definitie.\nEn meer.\n'],
    ['nothing', ''],
  ])('%s', (_name, text) => expect(readCsv(text)).toEqual({ entries: [], fouten: [] }));

  test('unless the profile says so', () =>
    expect(concepts(readCsv('naam;omschrijving\nboom;hoge plant\n', 'naam-omschrijving'))).toEqual([BOOM]));
});

describe('a change is written as the table needs it', () => {
  test.each([
    ['as it is', 'boom;hoge plant;', 'lage', 'boom;lage plant;'],
    ['with quotes', 'boom;hoge plant;', 'a;b', 'boom;"a;b plant";'],
    ['with quotes inside', 'boom;hoge plant;', '"a"', 'boom;"""a"" plant";'],
    ['with a line break', 'boom; hoge plant ;', 'a\n', 'boom;"a\n plant";'],
    ['between quotes', 'boom;"hoge plant";', '"a"', 'boom;"""a"" plant";'],
  ])('%s', (_name, row, tekst, expected) => {
    const text = `begrip;definitie;toelichting\n${row}\n`;
    const [entry] = readCsv(text).entries;
    const edit = entry?.velden.definitie?.replace(0, 4, tekst);
    expect(edit && applyFileEdits(text, [edit])).toBe(`begrip;definitie;toelichting\n${expected}\n`);
    const nieuw = entry?.nieuw.toelichting;
    expect(nieuw?.schrijf('Zo; "ja"')).toBe('"Zo; ""ja"""');
    expect(nieuw?.plaats).toBe(text.length - 1);
  });
});

test('of a broken table the rows before the error are read', () => {
  const text = 'begrip;definitie\nboom;hoge plant\nstruik;"lage plant\ngras;korte plant\n';
  const gelezen = readCsv(text);
  expect(concepts(gelezen)).toEqual([BOOM]);
  expect(gelezen.fouten.map(({ start, end }) => text.slice(start, end))).toEqual(['"lage plant']);
});

test('a quote that is not closed in the names of the columns is told', () => {
  const text = 'begrip;"definitie\nboom;hoge plant\n';
  const { entries, fouten } = readCsv(text);
  expect(entries).toEqual([]);
  expect(fouten.map(({ start, end }) => text.slice(start, end))).toEqual(['"definitie']);
});

const anyText = fc.string({
  unit: fc.oneof(fc.constantFrom(...'";,\t\n\r é🌳ab'), fc.string({ unit: 'binary', maxLength: 1 })),
});

/** A value as one of the ways to write it. */
const written = (value: string, isLoud: boolean): string =>
  isLoud || /[";,\t\r\n]|^\s|\s$/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;

const anyTable = fc
  .record({
    rows: fc.array(
      anyText.filter((text) => text.trim() !== ''),
      { minLength: 1, maxLength: 5 },
    ),
    separator: fc.constantFrom(',', ';', '\t'),
    isLoud: fc.boolean(),
    newline: fc.constantFrom('\n', '\r\n', '\r'),
    start: fc.constantFrom('', '\ufeff'),
  })
  .map(({ rows, separator, isLoud, newline, start }) => ({
    rows,
    text: `${start}${[['begrip', 'definitie', 'x'], ...rows.map((row, i) => [`b${i}`, row, 'y'])]
      .map((row) => row.map((value) => written(value, isLoud)).join(separator))
      .join(newline)}`,
  }));

test('any table says what was written, at places that go up', () =>
  fc.assert(
    fc.property(anyTable, ({ rows, text }) => {
      const gelezen = readCsv(text);
      expect(gelezen.fouten).toEqual([]);
      expect(concepts(gelezen).map(({ definitie }) => definitie)).toEqual(rows);
      expectMonotone(text, gelezen);
    }),
  ));

test('a change changes only that cell, and then the table says the new text', () =>
  fc.assert(
    fc.property(anyTable, anyChange(anyText), ({ text }, change) => expectExactChange(text, readCsv, change)),
  ));

test('any text at all is read without an exception', () =>
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('"', ';', '\n', '\r\n', '""', ' '))),
      (parts) => {
        const text = `begrip;definitie\n${parts.join('')}`;
        expectMonotone(text, readCsv(text));
      },
    ),
  ));

test.each(['"', '""', ';', ',', '\n', '\r\n', ' ', '\u0000', '\ud800', 'x'])(
  'five megabytes of %j are read in one breath',
  (sign) => {
    const body = sign.repeat(Math.floor(5_000_000 / sign.length));
    expect(readCsv(`begrip;definitie\nb;${body}`).entries.length).toBeLessThan(2);
  },
);

test('a hundred thousand rows', () =>
  expect(readCsv(`begrip;definitie${'\na;"b"'.repeat(100_000)}`).entries).toHaveLength(100_000));

describeWith(['../shared'], 'the data dictionary of ODL', () => {
  const text = readFileSync(
    new URL('../../../../shared/data/raw/odl_bronbestand_attribuutmeta.csv', import.meta.url),
    'utf8',
  );

  test('every row is read', () => {
    const { entries, fouten } = readCsv(text);
    expect(fouten).toEqual([]);
    expect(entries.map(({ concept }) => concept.begrip)).toEqual(
      Array.from(text.matchAll(/^(\w+);[^;\n]*;[^;\n]*;ODL;/gm), ([, name]) => name),
    );
    expectMonotone(text, { entries, fouten });
  });
});
