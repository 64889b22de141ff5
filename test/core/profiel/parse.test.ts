import { type ParsedProfiel, parseProfiel } from '@definitie-app/core';
import { describe, expect, test } from 'vitest';
import { profielregels } from '../../support/profielregels.ts';

const parse = (text: string): ParsedProfiel => parseProfiel(text, profielregels);
/** Each mistake as `the words that it points at: what is said`. */
const mistakes = (text: string): readonly string[] => {
  const parsed = parse(text);
  return parsed.ok
    ? []
    : parsed.fouten.map(({ start, end, melding }) => `${text.slice(start, end)}: ${melding}`);
};

describe('a profile', () => {
  test.each([
    ['nothing', '', {}],
    ['only a comment', '# later\n', {}],
    ['a byte order mark', '\ufeffregels: {PROEF-01: uit}', { regels: { 'PROEF-01': { ernst: 'uit' } } }],
    [
      'rules in short and in full',
      'regels:\n  PROEF-01: uit\n  PROEF-02:\n    ernst: fout\n    parameters: {maxWoorden: 12}\n  PROEF-03: aan\n',
      {
        regels: {
          'PROEF-01': { ernst: 'uit' },
          'PROEF-02': { ernst: 'fout', parameters: { maxWoorden: 12 } },
          'PROEF-03': { ernst: 'aan' },
        },
      },
    ],
    [
      'words, cut as a text is',
      'woorden: {proefwoorden: [Ten  dienste van, "d.w.z.", "let op:", É́én]}',
      {
        woorden: {
          proefwoorden: ['ten dienste van', 'd.w.z.', 'let op :', 'É́én'.normalize('NFC').toLowerCase()],
        },
      },
    ],
    [
      'abbreviations and spellings',
      'afkortingen: {VTH: "vergunningen, toezicht en handhaving", 3RO: reclassering, 112: alarm, NO: Noorwegen}\nschrijfwijzen: {email: e-mail}',
      {
        afkortingen: {
          VTH: 'vergunningen, toezicht en handhaving',
          '3RO': 'reclassering',
          '112': 'alarm',
          NO: 'Noorwegen',
        },
        schrijfwijzen: { email: 'e-mail' },
      },
    ],
    [
      'contexts in short and in full',
      'contexten:\n  organisaties:\n    - Raad van State\n    - naam: Dienst Justitiële Inrichtingen\n      aliassen: [DJI]\n  wetten: [Awb]',
      {
        contexten: {
          organisaties: [
            { naam: 'Raad van State' },
            { naam: 'Dienst Justitiële Inrichtingen', aliassen: ['DJI'] },
          ],
          wetten: [{ naam: 'Awb' }],
        },
      },
    ],
    [
      'overrides',
      'paden:\n  - pad: oud/**\n    regels: {PROEF-01: uit}\n  - pad: [a.md, b.md]\nverzamelingen:\n  - naam: https://example.nl/kader\n    woorden: {proefwoorden: [x]}',
      {
        paden: [{ pad: ['oud/**'], regels: { 'PROEF-01': { ernst: 'uit' } } }, { pad: ['a.md', 'b.md'] }],
        verzamelingen: [{ naam: 'https://example.nl/kader', woorden: { proefwoorden: ['x'] } }],
      },
    ],
  ])('may hold %s', (_, text, profiel) => expect(parse(text)).toEqual({ ok: true, profiel }));

  test.each([
    ['a misspelt key', 'regel: {}', ['regel: De sleutel ‘regel’ is hier niet bekend. Bedoelt u ‘regels’?']],
    [
      'a key that does not exist',
      'contexten: {personen: []}',
      [
        'personen: De sleutel ‘personen’ is hier niet bekend. Kies uit: ‘organisaties’, ‘rechtsgebieden’, ‘wetten’.',
      ],
    ],
    [
      'misspelt rules',
      'regels:\n  PROEF_01: uit\n  PREOF-02: uit\n  XYZ-99: uit',
      [
        'PROEF_01: De regel ‘PROEF_01’ bestaat niet. Bedoelt u ‘PROEF-01’?',
        'PREOF-02: De regel ‘PREOF-02’ bestaat niet. Bedoelt u ‘PROEF-02’?',
        'XYZ-99: De regel ‘XYZ-99’ bestaat niet.',
      ],
    ],
    [
      'a rule that is part of another',
      'regels: {PROEF-02SUB1: uit}',
      ['PROEF-02SUB1: ‘PROEF-02SUB1’ hoort bij regel PROEF-02. Zet de instelling daar.'],
    ],
    [
      'a misspelt severity',
      'regels:\n  PROEF-01: waarschuwin\n  PROEF-02: {ernst: 3}\n  PROEF-03: true',
      [
        'waarschuwin: ‘PROEF-01’ kent de waarde ‘waarschuwin’ niet. Bedoelt u ‘waarschuwing’? Kies uit: ‘uit’, ‘aan’, ‘fout’, ‘waarschuwing’, ‘advies’.',
        '3: ‘ernst’ kent de waarde ‘3’ niet. Kies uit: ‘uit’, ‘aan’, ‘fout’, ‘waarschuwing’, ‘advies’.',
        'true: ‘PROEF-03’ kent de waarde ‘true’ niet. Kies uit: ‘uit’, ‘aan’, ‘fout’, ‘waarschuwing’, ‘advies’.',
      ],
    ],
    [
      'a parameter out of range',
      'regels: {PROEF-02: {parameters: {maxWoorden: 500}}}',
      ['500: De parameter ‘maxWoorden’ van regel PROEF-02 is 500, maar moet tussen 5 en 200 liggen.'],
    ],
    [
      'a misspelt parameter',
      'regels: {PROEF-02: {parameters: {maxWorden: 50}}, PROEF-01: {parameters: {a: 1}}}',
      [
        'maxWorden: Regel PROEF-02 heeft geen parameter ‘maxWorden’. Bedoelt u ‘maxWoorden’?',
        'parameters: Regel PROEF-01 heeft geen parameters.',
      ],
    ],
    [
      'a misspelt word list',
      'woorden: {profwoorden: [x]}',
      ['profwoorden: De woordenlijst ‘profwoorden’ bestaat niet. Bedoelt u ‘proefwoorden’?'],
    ],
    [
      'what needs quotes',
      'afkortingen: {AI: 1}\nwoorden: {proefwoorden: [2024]}',
      [
        '1: Bij ‘AI’ hoort een tekst. Zet er aanhalingstekens om: "1".',
        '2024: Bij ‘proefwoorden’ hoort een tekst. Zet er aanhalingstekens om: "2024".',
      ],
    ],
    [
      'empty things',
      'regels:\nafkortingen: {A: "", "": x}\npaden: [{pad: []}]\nwoorden: {proefwoorden: [" "]}',
      [
        'regels: ‘regels’ is leeg. Vul het in of haal het weg.',
        '"": ‘A’ mag niet leeg zijn.',
        '"": Bij ‘afkortingen’ is een naam leeg of te lang.',
        '[]: ‘pad’ mag niet leeg zijn.',
        '" ": ‘proefwoorden’ mag niet leeg zijn.',
      ],
    ],
    [
      'what is missing',
      'paden:\n  - regels: {}\nverzamelingen: [{}]',
      ['regels: Hier ontbreekt de sleutel ‘pad’.', '{}: Hier ontbreekt de sleutel ‘naam’.'],
    ],
    [
      'the wrong kind of value',
      'regels: [PROEF-01]\nwoorden: {proefwoorden: x}',
      ['[PROEF-01]: Bij ‘regels’ hoort een blok met sleutels.', 'x: Bij ‘proefwoorden’ hoort een lijst.'],
    ],
    [
      'one name for two contexts',
      'contexten: {wetten: [Awb, {naam: Algemene wet, aliassen: [AWB]}]}',
      [
        '{naam: Algemene wet, aliassen: [AWB]}: ‘AWB’ staat al bij een ander. Een naam of alias hoort bij één organisatie, rechtsgebied of wet.',
      ],
    ],
    [
      'paths that we do not read',
      "paden:\n  - pad: /oud\n  - pad: ../oud\n  - pad: 'oud\\*'\n  - pad: '{a,b}/*'",
      [
        '/oud: Een pad begint bij de map van het profiel. Laat de ‘/’ aan het begin weg.',
        '../oud: Een pad begint bij de map van het profiel en kan daar niet buiten met ‘..’.',
        "'oud\\*': Schrijf een pad met ‘/’, niet met ‘\\’.",
        "'{a,b}/*': In een pad betekenen alleen *, ** en ? iets. Noem anders meer paden in een lijst.",
      ],
    ],
    ['a list', '- a', ['- a: Bij ‘het profiel’ hoort een blok met sleutels.']],
  ])('says what is wrong with %s, and where', (_, text, expected) =>
    expect(mistakes(text)).toEqual(expected),
  );

  test.each([
    ['a tab', 'regels:\n\tPROEF-01: uit', '\t', 'Spring in met spaties, niet met tabs.'],
    ['a quote that is not closed', 'regels: "uit', 't', 'ontbreekt een teken'],
    ['two keys on a line', 'regels: PROEF-01: uit', 'P', 'twee sleutels op één regel'],
    ['a key twice', 'regels:\n  PROEF-01: uit\n  PROEF-01: aan', 'PROEF-01', 'twee keer'],
    ['a second document', 'regels: {}\n---\nregels: {}', '---', 'meer dan één document'],
    ['a reference', 'regels: &r {}\nwoorden: *r', '*r', 'Schrijf de waarde voluit'],
    ['a tag', 'regels: !!js/function "x"', '!!js/function', 'Aanduidingen met ‘!’'],
    ['a known tag', 'regels: !!set {PROEF-01}', '!!set', 'Aanduidingen met ‘!’'],
    ['a key that is no text', '? [a]\n: b', '[a]', 'gewone tekst'],
  ])('of YAML, %s', (_, text, words, melding) => {
    expect(mistakes(text)).toEqual([expect.stringContaining(melding)]);
    expect(mistakes(text)[0]?.startsWith(`${words}: `)).toBe(true);
  });

  test('tells of many mistakes only the first', () => {
    const keys = Array.from({ length: 500 }, (_, index) => `  K-${index}: uit`);
    const found = mistakes(['regels:', ...keys].join('\n'));
    expect(found).toHaveLength(25);
    expect(found.at(-1)).toMatch(/Er zijn nog meer fouten/u);
  });
});
