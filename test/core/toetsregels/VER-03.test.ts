import { applyFix, toetsregels, validate } from '@definitie-app/core';
import { describe, expect, test } from 'vitest';
import { testRule } from '../../support/rule.ts';

const definitie = 'handeling waarbij iemand een oordeel geeft';
const TRAPS =
  'document besluit toezicht identiteit overheid gewicht beleid bericht verzoek gebied bestand licht recht staat';
const OTHERS = 'beoordelen handelaar beoordeling afkoop gesloten aangeslotene bestaand xqzt';

testRule('VER-03', {
  valid: [
    ...`${TRAPS} ${OTHERS}`.split(' ').map((begrip) => ({ begrip, definitie })),
    { begrip: 'gesloten verharding', definitie },
    { begrip: 'gebruikt voorwerp', definitie },
    { begrip: 'eet- en drinkwaren', definitie },
    { begrip: 'heeft deel', definitie },
    { begrip: 'naamGecodeerd', definitie },
    { begrip: 'bezwaar maken', definitie },
    { begrip: 'herplant', definitie: 'aanplant van bomen op een gekapt perceel' },
    { begrip: 'uitplant', definitie: 'jonge boom die in de grond is gezet' },
    { begrip: 'doorstart', definitie: 'voortzetting van een bedrijf na een faillissement' },
    { begrip: 'ophaaldienst', definitie: 'dienst die afval aan huis ophaalt' },
  ],
  invalid: [],
});

describe('VER-03 reports a form of a verb and offers the infinitive', () => {
  const rule = toetsregels.filter(({ id }) => id === 'VER-03');
  test.each([
    ['beoordeelt', definitie, 'waarschuwing', 'beoordelen'],
    ['Verstrekt', 'geven van gegevens', 'waarschuwing', 'Verstrekken'],
    ['werkt', definitie, 'waarschuwing', 'werken'],
    ['registreert', 'opnemen in een register', 'waarschuwing', 'registreren'],
    ['beoordeeld', 'een oordeel vormen', 'waarschuwing', 'beoordelen'],
    ['controleert', 'brief van een inspecteur', 'advies', 'controleren'],
    ['herplant', 'opnieuw bomen planten', 'waarschuwing', 'herplanten'],
    ['verhuisd', 'situatie na een verhuizing', 'advies', 'verhuizen'],
    ['stelt vast', definitie, 'waarschuwing', 'vaststellen'],
    ['neemt waar', definitie, 'waarschuwing', 'waarnemen'],
    ['maakt bezwaar', definitie, 'advies', undefined],
    ['verwijst naar', definitie, 'advies', undefined],
  ])('%s: %s', (begrip, text, ernst, infinitive) => {
    const concept = { begrip, definitie: text };
    const { bevindingen } = validate(concept, { toetsregels: rule });
    expect(bevindingen).toHaveLength(1);
    const [bevinding] = bevindingen;
    expect(bevinding).toMatchObject({ veld: 'begrip', start: 0, end: begrip.length, ernst });
    expect(bevinding?.fix && applyFix(concept, bevinding.fix).begrip).toBe(infinitive);
  });
});
