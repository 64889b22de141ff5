import { readDocument } from '@definitie-app/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isSleutel, parseAdres } from '../../vscode-extension/src/dienst/adres.ts';
import { en } from '../../vscode-extension/src/messages/en.ts';
import { nl } from '../../vscode-extension/src/messages/nl.ts';
import { renderNieuw } from '../../vscode-extension/src/nieuw.ts';
import { tel, totaal } from '../../vscode-extension/src/summary.ts';

describe('the address of the service', () => {
  test.each([
    ['https://definities.example.nl', 'https://definities.example.nl'],
    [' https://example.nl/definities/ ', 'https://example.nl/definities'],
    ['http://localhost:8080', 'http://localhost:8080'],
    ['http://127.0.0.1:8080/', 'http://127.0.0.1:8080'],
    ['http://[::1]:8080', 'http://[::1]:8080'],
  ])('%s is one', (tekst, basis) => expect(parseAdres(tekst)).toMatchObject({ soort: 'adres', basis }));

  test.each([
    ['', 'geen'],
    ['  ', 'geen'],
    ['definities.example.nl', 'onjuist'],
    ['ftp://example.nl', 'onjuist'],
    ['https://naam:wachtwoord@example.nl', 'onjuist'],
    ['https://example.nl/?sleutel=1', 'onjuist'],
    ['javascript:alert(1)', 'onjuist'],
    ['http://definities.example.nl', 'onveilig'],
    ['http://localhost.example.nl', 'onveilig'],
    ['http://127.0.0.1.example.nl', 'onveilig'],
  ])('‘%s’ is %s', (tekst, soort) => expect(parseAdres(tekst)).toEqual({ soort }));

  test('of any text is never one over plain http outside this machine', () =>
    fc.assert(
      fc.property(fc.oneof(fc.webUrl(), fc.string()), (tekst) => {
        const adres = parseAdres(tekst);
        if (adres.soort === 'adres')
          expect(adres.basis).toMatch(/^https:|^http:\/\/(localhost|127\.0\.0\.1|\[::1\])(:|\/|$)/);
      }),
    ));
});

test('a key is told from what is no key', () => {
  expect(isSleutel(`def_${'a'.repeat(43)}`)).toBe(true);
  expect(['', 'def_', `def_${'a'.repeat(42)}`, `xyz_${'a'.repeat(43)}`].filter(isSleutel)).toEqual([]);
});

test('findings are counted by how bad they are', () => {
  const telling = tel([{ severity: 0 }, { severity: 1 }, { severity: 1 }, { severity: 2 }, { severity: 3 }]);
  expect(telling).toEqual({ fouten: 1, waarschuwingen: 2, adviezen: 2 });
  expect(totaal(telling)).toBe(5);
});

test.each([
  [nl, '3 · 67%', /1 fout, 2 waarschuwingen, 0 adviezen\n2 begrippen, gemiddelde score 67%/],
  [en, '3 · 67%', /1 error, 2 warnings, 0 suggestions\n2 definitions, mean score 67%/],
])('the status bar says it in words', (messages, text, tooltip) => {
  expect(messages.statusBar.text(3, 0.67)).toBe(text);
  expect(messages.statusBar.text(3, undefined)).toBe('3');
  const found = { fouten: 1, waarschuwingen: 2, adviezen: 0 };
  expect(messages.statusBar.tooltip(found, { begrippen: 2, score: 0.67 })).toMatch(tooltip);
});

describe.each(['markdown', 'turtle'])('a new definitie in %s', (taal) => {
  const readBack = (begrip: string, definitie: string) =>
    readDocument(taal, renderNieuw(taal, begrip, definitie))?.entries.map(({ concept }) => concept);

  test.each([
    ['zakpas', 'bewijs dat iemand toegang geeft'],
    ['C# "sharp"', 'taal <met> [haken] en een \\ en *sterren* en | strepen'],
    ['begin', '- streepje'],
    ['+ plus', '1. lijst'],
    ['over\nregels', 'tekst\n\nover regels'],
  ])('%s is read back as it was', (begrip, definitie) =>
    expect(readBack(begrip, definitie)).toMatchObject([
      { begrip: begrip.replaceAll(/\s+/g, ' '), definitie: definitie.replaceAll(/\s+/g, ' ') },
    ]),
  );
});
