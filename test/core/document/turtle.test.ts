import { applyFileEdits, type Gelezen, readTurtle } from '@definitie-app/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shownBy } from './shown-by.ts';

const SKOS = 'http://www.w3.org/2004/02/skos/core#';
const PREFIXES = `@prefix : <https://example.nl/id/> .
@prefix skos: <${SKOS}> .
@prefix dct: <http://purl.org/dc/terms/> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
`;

const read = (body: string): Gelezen => readTurtle(PREFIXES + body);
const definities = (gelezen: Gelezen) => gelezen.entries.map(({ concept }) => concept.definitie);

describe('a definitie is read however it is written', () => {
  test.each([
    ['short quotes', ':a skos:definition "een boom"@nl .', 'een boom'],
    ['single quotes', ':a skos:definition \'een "boom"\'@nl .', 'een "boom"'],
    ['long quotes', ':a skos:definition """een "boom"\n  of struik"""@nl .', 'een "boom"\n  of struik'],
    ['long single quotes', ":a skos:definition '''een 'boom' of struik'''@nl .", "een 'boom' of struik"],
    ['no language', ':a skos:definition "een boom" .', 'een boom'],
    ['Flemish', ':a skos:definition "een boom"@nl-BE .', 'een boom'],
    ['a plain datatype', ':a skos:definition "boom"^^<http://www.w3.org/2001/XMLSchema#string> .', 'boom'],
    ['escapes', ':a skos:definition "een \\"boom\\"\\ten\\u00E9\\U0001F333\\\\"@nl .', 'een "boom"\tené🌳\\'],
    ['full IRI', `:a <${SKOS}definition> "een boom"@nl .`, 'een boom'],
    ['another prefix', `@prefix s: <${SKOS}> . :a s:definition "een boom"@nl .`, 'een boom'],
    ['SPARQL prefix', `PREFIX s: <${SKOS}>\n:a s:definition "een boom"@nl .`, 'een boom'],
    ['an IRI in pieces', `@base <${SKOS}> . :a <#definition> "een boom"@nl .`, 'een boom'],
    ['comment in between', ':a # "nee"\n skos:definition # . ; "\n "een boom"@nl .', 'een boom'],
    ['in a blank node', '[] skos:definition "een boom"@nl .', 'een boom'],
    [
      'in a nested blank node',
      ':x rdfs:seeAlso [ a skos:Concept ; skos:definition "een boom"@nl ] .',
      'een boom',
    ],
    [
      'through a node',
      ':a skos:definition [ <http://www.w3.org/1999/02/22-rdf-syntax-ns#value> "boom"@nl ] .',
      'boom',
    ],
    ['after a collection', ':a :lijst ( 1 :b "x" [ :c 2.5 ] ) ; skos:definition "een boom"@nl .', 'een boom'],
    ['after numbers', ':a :n 1, -2.5, 3e10, true ; skos:definition "een boom"@nl .', 'een boom'],
    ['names with stops', ':a.b.c skos:definition "een boom"@nl .', 'een boom'],
    ['names with escapes', ':a\\,b :p%20q :c\\.d ; skos:definition "een boom"@nl .', 'een boom'],
    ['empty', ':a skos:definition ""@nl .', ''],
    [
      'HTML',
      ':a skos:definition "<p>een <b>boom</b> &amp; struik</p>"^^<http://www.w3.org/1999/02/22-rdf-syntax-ns#HTML> .',
      'een boom & struik',
    ],
    [
      'HTML in a text',
      ':a skos:definition "<a href=\\"https://x.nl\\">een</a> boom<br/>of niet"@nl .',
      'een boom\nof niet',
    ],
    ['signs that are no HTML', ':a skos:definition "boom < 3 & x <y> 2 &c;"@nl .', 'boom < 3 & x <y> 2 &c;'],
    ['a class with a comment', ':a a rdfs:Class ; rdfs:comment "een boom"@nl .', 'een boom'],
    [
      'a comment in one of several languages',
      ':a a rdfs:Class ; rdfs:comment "tree"@en, "boom"@nl .',
      'boom',
    ],
  ])('%s', (_name, body, definitie) => {
    const gelezen = read(body);
    expect(gelezen.fouten).toEqual([]);
    expect(definities(gelezen)).toEqual([definitie]);
  });

  test.each([
    ['English', ':a skos:definition "a tree"@en .'],
    ['another datatype', ':a skos:definition "boom"^^<https://example.nl/taal> .'],
    ['a comment on something else', ':a a skos:ConceptScheme ; rdfs:comment "lijst van bomen"@nl .'],
    ['a comment on nobody knows what', ':a rdfs:comment "lijst van bomen"@nl .'],
    ['an English comment', ':a a rdfs:Class ; rdfs:comment "A tree that is used for shade." .'],
    [
      'a comment beside an English definition',
      ':a a rdfs:Class ; skos:definition "a tree"@en ; rdfs:comment "x"@nl .',
    ],
    ['another property', ':a skos:scopeNote "een boom"@nl .'],
    ['in a comment', '# :a skos:definition "een boom"@nl .'],
    ['in a text', ':a rdfs:comment """:a skos:definition "een boom"@nl ."""@nl .'],
  ])('but not: %s', (_name, body) => expect(read(body)).toEqual({ entries: [], fouten: [] }));

  test('a value list and several languages', () =>
    expect(definities(read(':a skos:definition "boom"@nl, "tree"@en, "plant" ; skos:note "x"@nl .'))).toEqual(
      ['boom', 'plant'],
    ));

  test.each(['\r\n', '\r'])('with line ends %j and a byte order mark', (newline) => {
    const text = `\ufeff${PREFIXES}\n:a skos:definition """een\nboom"""@nl .`.replaceAll('\n', newline);
    const [entry] = readTurtle(text).entries;
    expect(entry?.concept.definitie).toBe(`een${newline}boom`);
    expect(entry && shownBy(text, entry, 'definitie', 'boom')).toBe('boom');
  });
});

describe('what is known about the begrip', () => {
  test.each([
    [
      'its prefLabel',
      ':a skos:prefLabel "Baum"@de, "boom"@nl ; rdfs:label "plant" ; skos:definition "x" .',
      'boom',
    ],
    [
      'its label in words of its own',
      ':a <http://www.w3.org/2008/05/skos-xl#prefLabel> :l ; skos:definition "x" . :l <http://www.w3.org/2008/05/skos-xl#literalForm> "boom"@nl .',
      'boom',
    ],
    ['its rdfs:label', ':a rdfs:label "boom"@nl ; skos:definition "x" .', 'boom'],
    ['a label elsewhere', ':a skos:definition "x" .\n:a skos:prefLabel "boom"@nl .', 'boom'],
    ['its name', ':groene_boom skos:definition "x" .', 'groene boom'],
    ['its name in an IRI', '<https://example.nl/id#caf%C3%A9> skos:definition "x" .', 'café'],
    ['nothing', '[] skos:definition "x" .', ''],
  ])('the begrip is %s', (_name, body, begrip) => expect(read(body).entries[0]?.concept.begrip).toBe(begrip));

  test('toelichting, synoniemen, voorbeelden and bronnen', () => {
    const { entries } = read(`:a skos:prefLabel "boom"@nl ; skos:definition "plant"@nl ;
  skos:note "minder"@nl ; skos:scopeNote "meer"@nl ; skos:editorialNote "nee"@nl ;
  skos:altLabel "gewas"@nl, "tree"@en, "hout" ; skos:example "eik"@nl ;
  dct:source "Bomenwet", :wet, <https://example.nl/bron>, [ dct:title "Boek"@nl ] .
:wet dct:title "Boswet"@nl ; <http://xmlns.com/foaf/0.1/page> <https://example.nl/wet> .`);
    expect(entries[0]?.concept).toEqual({
      begrip: 'boom',
      definitie: 'plant',
      toelichting: 'meer',
      synoniemen: ['gewas', 'hout'],
      voorbeelden: ['eik'],
      bronnen: ['Bomenwet', 'Boswet, https://example.nl/wet', 'https://example.nl/bron', 'Boek'],
    });
  });
});

describe('HTML in a text', () => {
  const text = `${PREFIXES}:a skos:definition "zie <a href=\\"x\\">de <b>grote</b> boom</a> &eacute;n"@nl .`;
  const [entry] = readTurtle(text).entries;

  test('maps to the characters of the file', () => {
    expect(entry?.concept.definitie).toBe('zie de grote boom én');
    expect(entry && shownBy(text, entry, 'definitie', 'grote')).toBe('grote');
    expect(entry && shownBy(text, entry, 'definitie', 'én')).toBe('&eacute;n');
  });

  test.each([
    ['grote ', '', 'zie <a href=\\"x\\">de boom</a> &eacute;n'],
    ['zie de', 'Zie "de" <', 'Zie \\"de\\" &lt;<a href=\\"x\\"> <b>grote</b> boom</a> &eacute;n'],
  ])('‘%s’ is replaced', (word, tekst, expected) => {
    const at = entry?.concept.definitie.indexOf(word) ?? -1;
    const edit = entry?.velden.definitie?.replace(at, at + word.length, tekst);
    expect(edit && applyFileEdits(text, [edit])).toBe(`${PREFIXES}:a skos:definition "${expected}"@nl .`);
  });
});

describe('a syntax error is reported once, where it is, and the rest is still read', () => {
  const good = (name: string) =>
    `:${name} skos:prefLabel "${name}"@nl ;\n  skos:definition "def ${name}"@nl .\n`;
  test.each([
    ['a text that is not closed', ':b skos:definition "def b@nl .\n', '"def b@nl .', ['def a', 'def c']],
    ['a quote inside a text', ':b skos:definition "een "b"" .\n', 'b', ['def a', 'een ', 'def c']],
    [
      'a forgotten semicolon',
      ':b skos:prefLabel "b"\n  skos:definition "def b" .\n',
      'skos:definition',
      ['def a', 'def b', 'def c'],
    ],
    ['a forgotten full stop', ':b skos:definition "def b"\n', ':c', ['def a', 'def b', 'def c']],
    ['a forgotten value', ':b skos:definition ; skos:note "x" .\n', ';', ['def a', 'def c']],
    ['an unknown escape', ':b skos:definition "c:\\map" .\n', '\\m', ['def a', 'c:\\map', 'def c']],
    [
      'an unknown prefix',
      ':b sk:definition "x" ; skos:definition "def b" .\n',
      'sk:',
      ['def a', 'def b', 'def c'],
    ],
    [
      'a bracket that is not closed',
      ':b dct:source [ dct:title "x" ; skos:definition "def b" .\n',
      '.',
      ['def a', 'def b', 'def c'],
    ],
    [
      'a word that does not belong',
      ':b skos:definition "def b" zomaar .\n',
      'zomaar',
      ['def a', 'def b', 'def c'],
    ],
  ])('%s', (_name, body, place, expected) => {
    const text = `${PREFIXES}${good('a')}${body}${good('c')}`;
    const { fouten, ...rest } = readTurtle(text);
    expect(definities({ fouten, ...rest })).toEqual(expected);
    expect(fouten.map(({ start, end }) => text.slice(start, end))).toEqual([place]);
  });

  test.each(['[', '('])('a hundred thousand times ‘%s’', (sign) => {
    const { entries, fouten } = read(`${good('a')}:b :p ${sign.repeat(100_000)}`);
    expect(entries).toHaveLength(1);
    expect(fouten).toHaveLength(1);
  });

  test('a prefix that everyone knows and nobody declared', () => {
    const { entries, fouten } = readTurtle('<a> skos:definition "boom"@nl .');
    expect([entries.length, fouten.length]).toEqual([1, 1]);
  });

  test('any text at all is read without an exception', () =>
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            fc.string(),
            fc.constantFrom(
              ...':a skos:definition "x" . ; , [ ] ( ) \'\'\' """ \\ @prefix < > # \n'.split(' '),
            ),
          ),
        ),
        (parts) => {
          const text = PREFIXES + parts.join('');
          const { entries, fouten } = readTurtle(text);
          for (const { start, end } of [...entries, ...fouten])
            expect(start <= end && end <= text.length).toBe(true);
        },
      ),
    ));
});

test('a concept knows its begrippenkaders by IRI and by name', () => {
  const text = `@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix dct: <http://purl.org/dc/terms/> .
<http://x.nl/kader> dct:title "Afval"@nl, "Waste"@en .
<http://x.nl/a> skos:inScheme <http://x.nl/kader> ; skos:definition "a" .
<http://x.nl/b> skos:topConceptOf <http://x.nl/elders> ; skos:definition "b" .
<http://x.nl/c> skos:definition "c" .`;
  expect(readTurtle(text).entries.map(({ kaders }) => kaders)).toEqual([
    ['http://x.nl/kader', 'Afval'],
    ['http://x.nl/elders'],
    [],
  ]);
});
