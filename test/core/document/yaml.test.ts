import { applyFileEdits, formatOf, type Gelezen, readYamlDocument } from '@definitie-app/core';
import { describe, expect, test } from 'vitest';
import { shownBy } from './shown-by.ts';

const concepts = ({ entries }: Gelezen) => entries.map(({ concept }) => concept);
const definities = (text: string) => concepts(readYamlDocument(text)).map(({ definitie }) => definitie);

describe('a text is read however it is written', () => {
  test.each([
    ['plain', 'definitie: een boom', 'een boom'],
    ['plain, with a comment', 'definitie: een boom # nee', 'een boom'],
    ['plain, over lines', 'definitie: een\n  grote\n\n  boom', 'een grote\nboom'],
    ['single quotes', "definitie: 'een ''boom'': groot'", "een 'boom': groot"],
    ['single quotes, over lines', "definitie: 'een\n    grote\n\n\n    boom'", 'een grote\n\nboom'],
    ['double quotes', 'definitie: "een \\"boom\\"\\u00e9\\x41\\U0001F333\\_x"', 'een "boom"éA🌳\u00a0x'],
    ['double quotes, over lines', 'definitie: "een \\\n    grote\n    boom"', 'een grote boom'],
    ['literal', 'definitie: |\n  een\n   grote\n\n  boom\n', 'een\n grote\n\nboom'],
    ['literal, with its indentation', 'definitie: |2-\n    een\n  boom\n', 'een\nboom'],
    ['folded', 'definitie: >-\n  een\n  grote\n\n  boom\n', 'een grote\nboom'],
    ['folded, with deeper lines', 'definitie: >+\n  een\n\n    grote\n  boom\n', 'een\n\n  grote\nboom'],
    ['a tag', 'definitie: !!str een boom', 'een boom'],
    ['a key between quotes', '"definitie": een boom', 'een boom'],
    ['a key with a capital', 'Definitie: een boom', 'een boom'],
  ])('%s', (_name, body, definitie) => {
    for (const newline of ['\n', '\r\n']) {
      const text = `\ufeffbegrip: boom\n${body}\n`.replaceAll('\n', newline);
      const { entries, fouten } = readYamlDocument(text);
      expect([entries[0]?.concept, fouten]).toEqual([{ begrip: 'boom', definitie }, []]);
      expect(entries[0] && shownBy(text, entries[0], 'definitie', 'boom')).toBe('boom');
    }
  });

  test('an anchor that is used again', () => {
    const text = '- {begrip: a, definitie: &d een boom}\n- begrip: b\n  definitie: *d\n';
    const [, b] = readYamlDocument(text).entries;
    expect(b?.concept).toEqual({ begrip: 'b', definitie: 'een boom' });
    expect(b && shownBy(text, b, 'definitie', 'boom')).toBe('boom');
  });
});

describe('our own keys', () => {
  test('everything that they say', () =>
    expect(
      concepts(
        readYamlDocument(`begrippenkader: Groen
context:
  organisatorisch: gemeente Bomendam
begrippen:
  - begrip: boom
    definitie: hoge plant
    toelichting: Zie ook struik.
    bronnen: [Bomenwet, "Boek, deel 2"]
    synoniemen: gewas
    voorbeelden: [eik, ~]
    categorie: Type
  - term: struik
    definitie: lage plant
    bron: Struikenwet
    context: {juridisch: [bestuursrecht], wettelijkeBasis: [Bomenwet]}
---
begrippen:
  gras:
    definitie: korte plant
`),
      ),
    ).toEqual([
      {
        begrip: 'boom',
        definitie: 'hoge plant',
        toelichting: 'Zie ook struik.',
        bronnen: ['Bomenwet', 'Boek, deel 2'],
        synoniemen: ['gewas'],
        voorbeelden: ['eik'],
        categorie: 'type',
        context: { organisatorisch: ['gemeente Bomendam'] },
      },
      {
        begrip: 'struik',
        definitie: 'lage plant',
        bronnen: ['Struikenwet'],
        context: { juridisch: ['bestuursrecht'], wettelijkeBasis: ['Bomenwet'] },
      },
      { begrip: 'gras', definitie: 'korte plant' },
    ]));

  test('the begrippenkader around it', () =>
    expect(readYamlDocument('- kader: [A, B]\n  x: {y: {definitie: boom}}').entries[0]?.kaders).toEqual([
      'A',
      'B',
    ]));

  test('a key is a begrip among others with a definitie of several words', () =>
    expect(
      concepts(
        readYamlDocument('boom:\n  definitie: hoge plant\nstruik: {definitie: lage plant}\nx: {y: z}\n'),
      ),
    ).toEqual([
      { begrip: 'boom', definitie: 'hoge plant' },
      { begrip: 'struik', definitie: 'lage plant' },
    ]));

  test('a key is a begrip when the profile says so', () =>
    expect(concepts(readYamlDocument('boom: {definitie: hoge plant}', 'begrippen'))).toEqual([
      { begrip: 'boom', definitie: 'hoge plant' },
    ]));

  test('the same keys in JSON', () => {
    const text = '{"begrippen": [{"begrip": "boom", "definitie": "hoge \\u0070lant"}]}';
    const [entry] = formatOf('a.json')?.read(text).entries ?? [];
    expect(entry?.concept).toEqual({ begrip: 'boom', definitie: 'hoge plant' });
    const added = entry?.nieuw.toelichting;
    expect(
      added &&
        applyFileEdits(text, [{ start: added.plaats, end: added.plaats, tekst: added.schrijf('"x"') }]),
    ).toBe('{"begrippen": [{"begrip": "boom", "definitie": "hoge \\u0070lant", "toelichting": "\\"x\\""}]}');
  });
});

describe('a change is written as the file writes its texts', () => {
  test.each([
    ['plain', 'definitie: hoge plant', 'lage', 'definitie: lage plant'],
    ['plain, that can be so no longer', 'definitie: hoge plant', 'let op:', 'definitie: "let op: plant"'],
    [
      'plain in a list',
      'x: {begrip: a, definitie: hoge plant}',
      'a, b',
      'x: {begrip: a, definitie: "a, b plant"}',
    ],
    ['plain over lines', 'definitie: hoge\n  plant', 'lage', 'definitie: lage\n  plant'],
    ['single quotes', "definitie: 'hoge plant'", "d'een", "definitie: 'd''een plant'"],
    ['single quotes, two lines', "definitie: 'hoge plant'", 'a\nb', 'definitie: "a\\nb plant"'],
    ['double quotes', 'definitie: "hoge plant"', '"a"\n', 'definitie: "\\"a\\"\\n plant"'],
    ['literal', 'definitie: |\n  hoge plant\n', 'a\n\nb', 'definitie: |\n  a\n  \n  b plant\n'],
    ['folded', 'definitie: >\n  hoge plant\n', 'a\nb', 'definitie: >\n  a\n\n  b plant\n'],
    ['literal, that cannot', 'definitie: |\n  hoge plant\n', ' a', 'definitie: " a plant"\n'],
  ])('%s', (_name, body, tekst, expected) => {
    const text = `begrip: boom\n${body}`;
    const [entry] = readYamlDocument(text).entries;
    const edit = entry?.velden.definitie?.replace(0, 4, tekst);
    expect(edit && applyFileEdits(text, [edit])).toBe(`begrip: boom\n${expected}`);
  });

  test.each([
    ['begrip: a\ndefinitie: boom\nx: y\n', 'begrip: a\ndefinitie: boom\ntoelichting: Groot.\nx: y\n'],
    ['- definitie: boom # ja\n  begrip: a', '- definitie: boom\n  toelichting: Groot. # ja\n  begrip: a'],
    ['begrippen: {a: {definitie: boom}}', 'begrippen: {a: {definitie: boom, toelichting: Groot.}}'],
    [
      'kader: x\r\na:\r\n  definitie: |\r\n    boom\r\n\r\nb: c',
      'kader: x\r\na:\r\n  definitie: |\r\n    boom\r\n  toelichting: Groot.\r\n\r\nb: c',
    ],
    ['definitie: >-\n  boom\nbegrip: a', 'definitie: >-\n  boom\ntoelichting: Groot.\nbegrip: a'],
  ])('a toelichting is added to %j', (text, expected) => {
    const [entry] = readYamlDocument(text).entries;
    const nieuw = entry?.nieuw.toelichting;
    const after =
      nieuw &&
      applyFileEdits(text, [{ start: nieuw.plaats, end: nieuw.plaats, tekst: nieuw.schrijf('Groot.') }]);
    expect(after).toBe(expected);
    expect(after && concepts(readYamlDocument(after))[0]).toMatchObject({
      definitie: 'boom',
      toelichting: 'Groot.',
    });
  });
});

describe('nothing is said about other YAML', () => {
  test.each([
    [
      'a workflow',
      'name: Toets\non: push\njobs:\n  toets:\n    name: Toets de definities\n    steps:\n      - name: Installeer\n        run: |\n          npm ci\n',
    ],
    [
      'docker-compose',
      'services:\n  db:\n    image: postgres\n    # de definitie: van de database\n    environment: {NAAM: x}\n',
    ],
    [
      'Kubernetes',
      'kind: CustomResourceDefinition\nspec:\n  names: {kind: Begrip}\n  description: Een begrip is een begrip.\n',
    ],
    ['a page with a description', 'title: Begrip\ndescription: een hoge plant\n'],
    ['a list of things', '- naam: boom\n  omschrijving: hoge plant\n'],
    ['a broken template', '{{ if .x }}\ndefinitie: [\n'],
    ['a definitie that is no text', 'begrip: boom\ndefinitie: [a, b]\n'],
    ['labels of a container', 'services:\n  web:\n    labels: {definitie: aan}\n'],
    [
      'names of fields',
      'formulier: {naam: Naam, definitie: Definitie}\nlijst: {begrip: Begrip, definitie: Definitie}\n',
    ],
    ['a message', 'fout:\n  definitie: Vul een definitie in.\n  naam: Vul een naam in.\n'],
    [
      'a package',
      '{"name": "x", "bin": {"definitie": "cli/bin/definitie.js"}, "x": {"begrip": "a", "definitie": "b c"}}',
    ],
    ['names of JSON-LD', '"@context": {begrip: "skos:prefLabel", definitie: "skos:definition"}\n'],
    ['a definitie of nobody knows what', 'definitie: hoge plant\n'],
    ['nothing', ''],
  ])('%s', (_name, text) => expect(readYamlDocument(text)).toEqual({ entries: [], fouten: [] }));
});

describe('of a broken file what comes before the error is read, and the error is told once', () => {
  const good = '- begrip: a\n  definitie: boom\n';
  test.each([
    ['a text that is not closed', '- begrip: b\n  definitie: "plant\n'],
    ['a colon in a plain text', '- begrip: b\n  definitie: plant: groot\n'],
    ['a wrong indentation', '- begrip: b\n   definitie: plant\n'],
    ['a list that is not closed', '- {begrip: b, definitie: plant\n'],
    ['a tab', '-\tbegrip: b\n\tdefinitie: plant\n'],
  ])('%s', (_name, bad) => {
    const text = good + bad + good;
    const { entries, fouten } = readYamlDocument(text);
    expect(entries[0]?.concept.definitie).toBe('boom');
    expect(fouten).toHaveLength(1);
    expect(fouten[0]?.start).toBeGreaterThanOrEqual(good.length);
    expect(fouten[0]?.melding).toMatch(/^\p{Lu}.*\.$/u);
  });

  test.each(['[', '{a: ', '- ', '? ', '&a ', '!a '])('a hundred thousand times ‘%s’', (sign) => {
    const { entries, fouten } = readYamlDocument(`${good}- ${sign.repeat(100_000)}`);
    expect([entries.length, fouten.length]).toEqual([1, 1]);
  });

  test('references upon references', () => {
    const levels = Array.from({ length: 30 }, (_, i) => `a${i + 1}: &a${i + 1} [${`*a${i}, `.repeat(9)}]\n`);
    const text = `a0: &a0 {begrip: x, definitie: boom}\n${levels.join('')}`;
    expect(definities(text)).toEqual(['boom']);
  });
});

describe('an error before the first definitie is told', () => {
  const good = 'begrippen:\n  - begrip: a\n    definitie: boom\n';
  test.each([
    ['marks of a merge', `<<<<<<< HEAD\n${good}=======\n`],
    ['a quote that is not closed', `titel: "x\n${good}`],
    ['a tab', `titel: x\n\ty: z\n${good}`],
    [
      'an API',
      'openapi: 3.0.0\ninfo:\n  title: x\n   version: 1\nTram:\n  description: is een voertuig op rails\n',
    ],
    ['no more than its beginning', 'begrippen: ['],
  ])('%s', (_name, text) => {
    const { entries, fouten } = readYamlDocument(text);
    expect([entries, fouten.length]).toEqual([[], 1]);
  });

  test.each([
    [
      'an API in JSON',
      '{"openapi":"3.0.0","info":{"title":"x",},"Tram":{"description":"een voertuig op rails"}}',
    ],
    ['no more than its beginning', '{"begrippen":'],
  ])('%s', (_name, text) => {
    const { entries, fouten } = formatOf('a.json')?.read(text) ?? expect.unreachable();
    expect([entries, fouten.length]).toEqual([[], 1]);
  });

  test.each([
    'openapi: 3.0.0\ninfo:\n  title: x\n   version: 1\nTram:\n  description: a vehicle that runs on rails\n',
    'labels:\n  begrippen: "x\n',
  ])('but not of what others broke: %j', (text) =>
    expect(readYamlDocument(text)).toEqual({ entries: [], fouten: [] }),
  );

  const list = '{"begrippen": [{"begrip": "a", "definitie": "boom"}]}';
  test.each([
    ['a comment', `{\n// zo\n${list.slice(1)}`],
    ['marks of a merge', `<<<<<<< HEAD\n${list}`],
  ])('%s in JSON', (_name, text) => {
    const { entries, fouten } = formatOf('a.json')?.read(text) ?? expect.unreachable();
    expect([entries, fouten.length]).toEqual([[], 1]);
  });

  test('not in JSON about something else', () =>
    expect(formatOf('a.json')?.read('{ // zo\n"bin": {"definitie": "x"}}')).toEqual({
      entries: [],
      fouten: [],
    }));
});

describe('a quote that is not closed is told where it opens, and what it swallows is no definitie', () => {
  test.each([
    ['to the end', '"plant\n- begrip: c\n  definitie: gras\n'],
    ['single, to the end', "'plant\n- begrip: c\n  definitie: gras\n"],
    ['up to the next one', '"plant\n- begrip: c\n  definitie: "gras"\n'],
    ['up to one in the same object', '"plant\n  toelichting: "gras"\n'],
    ['single, up to the next one', "'plant\n- begrip: c\n  definitie: 'gras'\n"],
    ['with one that is escaped', '"plant\n  toelichting: \\"\n'],
  ])('%s', (_name, rest) => {
    const text = `- begrip: a\n  definitie: "boom\n    met stam"\n- begrip: b\n  definitie: ${rest}`;
    const { entries, fouten } = readYamlDocument(text);
    expect(entries.map(({ concept }) => concept)).toEqual([{ begrip: 'a', definitie: 'boom met stam' }]);
    expect(fouten.map(({ start, end }) => text.slice(start, end))).toEqual([`${rest.charAt(0)}plant`]);
  });
});
