import { formats, formatVoor, parseProfiel } from '@definitie-app/core';
import { describe, expect, test } from 'vitest';

const profielOf = (text: string) => {
  const parsed = parseProfiel(text);
  return parsed.ok ? parsed.profiel : expect.unreachable(JSON.stringify(parsed.fouten));
};

const profiel = profielOf(`documents:
  - glob: ["data/**", "*.txt"]
    format: csv
    layout: naam-omschrijving
  - glob: data/api.json
    format: json
    layout: openapi
  - glob: data/oud/**
    format: geen
`);

describe('how a document is read', () => {
  test.each([
    ['as the profile says of its path', 'lijst.txt', ['plaintext', 'lijst.txt'], 'csv'],
    ['as the last part says that is about its path', 'data/api.json', ['api.json'], 'json'],
    ['not, when the profile says so', 'data/oud/a.ttl', ['turtle'], undefined],
    ['else by the language of the editor', 'x/a.txt', ['turtle', 'a.md'], 'turtle'],
    ['else by its name', 'x/a.yml', ['plaintext', 'x/a.yml'], 'yaml'],
    ['by its name when it has no path', undefined, ['untitled:a.md'], 'markdown'],
    ['not, when it is a profile itself', 'x/.definitie.yaml', ['x/.definitie.yaml'], undefined],
    ['not, when it is of another kind', 'x/a.docx', ['a.docx'], undefined],
  ])('%s', (_name, pad, names, expected) =>
    expect(formatVoor(profiel, pad, ...names)?.languageId).toBe(expected),
  );

  test('with the layout that the profile names', () => {
    const text = 'naam;omschrijving\nboom;hoge plant\n';
    expect(formatVoor(profiel, 'a.txt')?.read(text).entries).toHaveLength(1);
    expect(formatVoor({}, 'a.csv', 'a.csv')?.read(text).entries).toEqual([]);
  });

  test('by the same reader each time, so that what was read can be kept', () =>
    expect(formatVoor(profiel, 'a.txt')).toBe(formatVoor(profiel, 'b.txt')));
});

test('every layout of every format can be named', () => {
  const parts = formats.flatMap(({ languageId, layouts }) =>
    [...layouts.keys()].map((layout) => `  - {glob: "*.x", format: ${languageId}, layout: ${layout}}\n`),
  );
  expect(parseProfiel(`documents:\n${parts.join('')}`).ok).toBe(true);
});

test.each([
  ['layout: begrippen', 'glob', 'Hier ontbreekt de sleutel ‘format’. Kies uit: ‘turtle’'],
  ['format: turtel', 'turtel', 'Bedoelt u ‘turtle’?'],
  ['format: csv\n    layout: naam-omschrijvin', 'naam-omschrijvin', 'Bedoelt u ‘naam-omschrijving’?'],
  [
    'format: csv\n    layout: openapi',
    'openapi',
    'Het format ‘csv’ heeft geen layout ‘openapi’. Kies uit: ‘begrippen’',
  ],
  ['format: turtle\n    layout: begrippen', 'begrippen', 'Haal ‘layout’ weg.'],
  ['formaat: csv', 'formaat', 'Bedoelt u ‘format’?'],
  ['format: csv\n    glob: ../x', '../x', 'niet buiten met ‘..’'],
])('a mistake is told where it is: %s', (body, place, melding) => {
  const text = `documents:\n  - glob: "*.x"\n    ${body}\n`.replace(
    '  - glob: "*.x"\n    format: csv\n    glob',
    '  - format: csv\n    glob',
  );
  const parsed = parseProfiel(text);
  const found = parsed.ok ? [] : parsed.fouten.filter((fout) => fout.melding.includes(melding));
  expect(found.map(({ start, end }) => text.slice(start, end))).toEqual([place]);
});
