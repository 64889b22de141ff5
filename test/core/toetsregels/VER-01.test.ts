import { applyFix, toetsregels, validate } from '@definitie-app/core';
import { describe, expect, test } from 'vitest';
import { testRule } from '../../support/rule.ts';

const definitie = 'iets waarover mensen het eens zijn';

testRule('VER-01', {
  valid: [
    { begrip: 'maatregel', definitie },
    { begrip: 'gegeven', definitie },
    { begrip: 'examen', definitie },
    { begrip: 'wapen', definitie },
    { begrip: 'bestelwagen', definitie },
    { begrip: 'krijgsgevangen', definitie },
    { begrip: 'toegedaan', definitie },
    { begrip: 'verleden', definitie },
    { begrip: 'onmiddellijk vermogen', definitie },
    { begrip: 'proces', definitie },
    { begrip: 'kennis', definitie },
    { begrip: 'kosten', definitie },
    { begrip: 'hersenen', definitie },
    { begrip: 'financiën', definitie },
    { begrip: 'trainingsdata', definitie },
    { begrip: 'verhuizen', definitie },
    { begrip: 'eisen', definitie: 'om iets vragen dat men moet krijgen' },
    { begrip: 'in gebruik stellen', definitie },
    { begrip: 'toename van ziekenhuisopnamen', definitie },
    { begrip: 'evacuatie kwetsbare groepen', definitie },
    { begrip: 'Gedeputeerde Staten', definitie },
    { begrip: 'vergadering (ook: vergaderingen)', definitie },
    { begrip: 'xqzen', definitie },
  ],
  invalid: [],
});

describe('VER-01 reports a plural begrip and offers its singular', () => {
  const rule = toetsregels.filter(({ id }) => id === 'VER-01');
  test.each([
    ['maatregelen', 'waarschuwing', 'maatregel'],
    ['Grondstoffen', 'waarschuwing', 'Grondstof'],
    ['foto’s', 'waarschuwing', 'foto'],
    ['musea', 'waarschuwing', 'museum'],
    ['kinderen', 'waarschuwing', 'kind'],
    ['AI-modellen', 'waarschuwing', 'AI-model'],
    ['benadeelden', 'waarschuwing', 'benadeelde'],
    ['studenten', 'waarschuwing', 'student'],
    ['leerplichtigen', 'waarschuwing', 'leerplichtige'],
    ['dienstplichtigen', 'waarschuwing', 'dienstplichtige'],
    ['kiesgerechtigden', 'waarschuwing', 'kiesgerechtigde'],
    ['belanghebbenden', 'waarschuwing', 'belanghebbende'],
    ['gedupeerden', 'waarschuwing', 'gedupeerde'],
    ['langdurig werklozen', 'waarschuwing', undefined],
    ['inwonenden', 'waarschuwing', 'inwonende'],
    ['uitgeslotenen', 'waarschuwing', 'uitgeslotene'],
    ['openbare registers', 'waarschuwing', 'openbaar register'],
    ['rechterlijke ambtenaren in opleiding', 'waarschuwing', 'rechterlijke ambtenaar in opleiding'],
    ['giftige stoffen', 'waarschuwing', 'giftige stof'],
    ['gerelateerde dossiers', 'waarschuwing', undefined],
    ['eet- en drinkwaren', 'waarschuwing', undefined],
    ['zaaktypeIdentificaties', 'advies', 'zaaktypeIdentificatie'],
  ])('%s', (begrip, ernst, singular) => {
    const concept = { begrip, definitie };
    const { bevindingen } = validate(concept, { toetsregels: rule });
    expect(bevindingen).toHaveLength(1);
    const [bevinding] = bevindingen;
    expect(bevinding).toMatchObject({ veld: 'begrip', start: 0, end: begrip.length, ernst });
    expect(bevinding?.fix && applyFix(concept, bevinding.fix).begrip).toBe(singular);
  });
  test('a word that is a verb as well, by its definitie', () => {
    const concept = { begrip: 'eisen', definitie: 'voorwaarden waaraan iets voldoet' };
    expect(validate(concept, { toetsregels: rule }).bevindingen).toHaveLength(1);
  });
  test('without a fix that would make the definitie circular', () => {
    const concept = { begrip: 'gebouwen', definitie: 'gebouw of deel van een gebouw' };
    expect(validate(concept, { toetsregels: rule }).bevindingen[0]?.fix).toBeUndefined();
  });
  test('a begrip with several names, each by itself', () => {
    const { bevindingen } = validate({ begrip: 'dossiers, stuk, akten', definitie }, { toetsregels: rule });
    expect(bevindingen.map(({ start, end }) => [start, end])).toEqual([
      [0, 8],
      [16, 21],
    ]);
  });
});
