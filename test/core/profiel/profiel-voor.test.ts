import { createToetsers, type Profielbestand, profielVoor, validate } from '@definitie-app/core';
import { describe, expect, test } from 'vitest';
import { profielregels } from '../../support/profielregels.ts';

const profiel: Profielbestand = {
  regels: { 'PROEF-01': { ernst: 'uit' }, 'PROEF-02': { parameters: { maxWoorden: 10 } } },
  woorden: { proefwoorden: ['zoiets'] },
  afkortingen: { VTH: 'vergunningen, toezicht en handhaving', DJI: 'Dienst' },
  contexten: { organisaties: [{ naam: 'DJI' }, { naam: 'COA' }], wetten: [{ naam: 'Awb' }] },
  paden: [
    {
      pad: ['oud/**', 'archief.md'],
      regels: { 'PROEF-02': { ernst: 'advies' }, 'PROEF-03': { ernst: 'uit' } },
    },
    {
      pad: ['oud/nieuw/*'],
      regels: { 'PROEF-01': { ernst: 'aan' }, 'PROEF-03': { ernst: 'fout' } },
      woorden: { proefwoorden: ['zoiets', 'eventueel'] },
      afkortingen: { DJI: 'Dienst Justitiële Inrichtingen' },
      contexten: {
        organisaties: [{ naam: 'dji', aliassen: ['Dienst'] }],
        rechtsgebieden: [{ naam: 'strafrecht' }],
      },
    },
  ],
  verzamelingen: [
    { naam: 'https://example.nl/afval', regels: { 'PROEF-02': { parameters: { maxWoorden: 20 } } } },
    { naam: 'Afval', regels: { 'PROEF-03': { ernst: 'advies' } } },
  ],
};

describe('what counts', () => {
  test.each([
    [
      'nowhere in particular',
      {},
      { 'PROEF-01': { ernst: 'uit' }, 'PROEF-02': { parameters: { maxWoorden: 10 } } },
    ],
    [
      'for a path',
      { pad: 'oud/a.md' },
      {
        'PROEF-01': { ernst: 'uit' },
        'PROEF-02': { ernst: 'advies', parameters: { maxWoorden: 10 } },
        'PROEF-03': { ernst: 'uit' },
      },
    ],
    [
      'for a path twice: the later one',
      { pad: 'oud/nieuw/a.md' },
      {
        'PROEF-01': { ernst: 'aan' },
        'PROEF-02': { ernst: 'advies', parameters: { maxWoorden: 10 } },
        'PROEF-03': { ernst: 'fout' },
      },
    ],
    [
      'for a begrippenkader, by IRI and by name: before the path',
      { pad: 'oud/a.md', verzamelingen: ['https://example.nl/afval', ' AFVAL '] },
      {
        'PROEF-01': { ernst: 'uit' },
        'PROEF-02': { ernst: 'advies', parameters: { maxWoorden: 20 } },
        'PROEF-03': { ernst: 'advies' },
      },
    ],
  ])('%s', (_, doel, regels) => expect(profielVoor(profiel, doel).regels).toEqual(regels));

  test('of words, abbreviations and contexts together', () =>
    expect(profielVoor(profiel, { pad: 'oud/nieuw/a.md' })).toMatchObject({
      woorden: { proefwoorden: ['zoiets', 'eventueel'] },
      afkortingen: { VTH: 'vergunningen, toezicht en handhaving', DJI: 'Dienst Justitiële Inrichtingen' },
      contexten: {
        organisaties: [{ naam: 'dji', aliassen: ['Dienst'] }, { naam: 'COA' }],
        rechtsgebieden: [{ naam: 'strafrecht' }],
        wetten: [{ naam: 'Awb' }],
      },
    }));

  test('of nothing is nothing', () => expect(profielVoor({}, { pad: 'a.md' })).toEqual({}));
});

describe('the toetsers of a profile', () => {
  const toetsers = createToetsers(profiel, profielregels);
  const codes = (definitie: string, pad?: string, verzamelingen: readonly string[] = []) =>
    toetsers(pad)(verzamelingen)({ begrip: 'tram', definitie }).bevindingen.map(
      ({ code, ernst }) => `${ernst} ${code}`,
    );

  test('are made once for each set of parts', () => {
    expect(toetsers('oud/a.md')([])).toBe(toetsers('oud/b.md')(['https://example.nl/hout']));
    expect(toetsers('a.md')([])).toBe(toetsers(undefined)([]));
    expect(toetsers('oud/a.md')([])).not.toBe(toetsers('oud/nieuw/a.md')([]));
    expect(toetsers('a.md')(['Afval'])).toBe(toetsers('b.md')(['afval']));
  });

  test.each([
    ['a rule that is off', 'onzin op rails', 'a.md', []],
    ['a rule that is on again', 'onzin op rails', 'oud/nieuw/a.md', ['fout PROEF-01']],
    ['an added word', 'iets of zoiets', 'a.md', ['waarschuwing PROEF-05']],
    ['a word of the list itself', 'min of meer iets', 'a.md', ['waarschuwing PROEF-05']],
    ['a word that is added elsewhere', 'eventueel iets', 'a.md', []],
    ['a parameter', 'een twee drie vier vijf zes zeven acht negen tien elf'.slice(4), 'a.md', []],
    ['a severity', `${'woord '.repeat(11)}`, 'oud/a.md', ['advies PROEF-02']],
  ])('follow %s', (_, definitie, pad, expected) => expect(codes(definitie, pad)).toEqual(expected));
});

test('a profile reaches the rules that ship', () => {
  const concept = { begrip: 'wijkteam', definitie: 'groep medewerkers VTH die in een wijk toezicht houdt' };
  const found = (options: Profielbestand) =>
    validate(concept, { profiel: options }).bevindingen.map(({ code }) => code);
  expect(found({})).toContain('INT-07');
  expect(found({ afkortingen: { VTH: 'vergunningen, toezicht en handhaving' } })).not.toContain('INT-07');
  expect(found({ regels: { 'INT-07': { ernst: 'uit' } } })).not.toContain('INT-07');
});
