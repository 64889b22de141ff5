import { type Concept, validate } from '@definitie-app/core';
import { expect, test } from 'vitest';

interface Case {
  readonly concept: Concept;
  /** Code, marked words and related codes of each finding, in order of place. */
  readonly found: readonly (readonly [code: string, words: string, related: readonly string[]])[];
}

const REST = 'voertuig dat op rails in de straat rijdt';

const cases: readonly Case[] = [
  { concept: { begrip: 'tram', definitie: REST }, found: [] },
  { concept: { begrip: 'tram', definitie: `een ${REST}` }, found: [['ARAI-06', 'een', []]] },
  {
    concept: { begrip: 'tram', definitie: `is een ${REST}` },
    found: [['ARAI-06', 'is een', ['ARAI-01', 'STR-01']]],
  },
  {
    concept: { begrip: 'tram', definitie: `Een tram is een ${REST}` },
    found: [['ARAI-06', 'Een tram is een', ['CON-CIRC-001']]],
  },
  {
    concept: { begrip: 'tram', definitie: 'wordt gebruikt voor vervoer van personen over rails' },
    found: [
      ['ARAI-01', 'wordt', ['STR-01']],
      ['ESS-01', 'gebruikt voor vervoer van personen over rails', ['STR-06']],
    ],
  },
  {
    concept: { begrip: 'besluit', definitie: 'een schriftelijk besluit van een bestuur' },
    found: [
      ['ARAI-06', 'een', []],
      ['STR-02', 'besluit', ['CON-CIRC-001', 'SAM-05']],
    ],
  },
  {
    concept: { begrip: 'vergunning', definitie: 'document waarmee de gemeente een vergunning verleent' },
    found: [['CON-CIRC-001', 'vergunning', ['SAM-05']]],
  },
  {
    concept: { begrip: 'activiteit', definitie: 'werkzaamheid' },
    found: [['STR-03', 'werkzaamheid', ['ESS-05', 'ESS-CONT-001', 'STR-04', 'VAL-LEN-001']]],
  },
  {
    concept: { begrip: 'keuring', definitie: 'een bepaald proces' },
    found: [
      ['ARAI-06', 'een', []],
      ['ARAI-02', 'proces', ['ESS-05', 'ESS-CONT-001', 'STR-04', 'VAL-LEN-001']],
    ],
  },
  {
    concept: { begrip: 'bijlage', definitie: 'stuk bij een brief' },
    found: [['ESS-CONT-001', 'stuk bij een brief', ['VAL-LEN-001']]],
  },
  {
    concept: { begrip: 'gemachtigde', definitie: 'persoon die voor een ander niet onbevoegd handelt' },
    found: [['STR-07', 'niet onbevoegd', ['INT-08']]],
  },
  { concept: { begrip: 'tram', definitie: '' }, found: [['VAL-EMP-001', '', []]] },
];

test('of one rule there is one finding per span, however many reasons there are', () => {
  const haven = (definitie: string): Concept => ({ begrip: 'haven', definitie });
  const verzameling = [
    haven('plaats met een kade'),
    haven('gebied rond een kade'),
    haven('bekken met een kade'),
  ];
  const { bevindingen } = validate({ begrip: 'kade', definitie: 'deel van een haven', verzameling });
  expect(bevindingen.filter(({ code }) => code === 'SAM-05')).toHaveLength(1);
});

test.each(cases)('$concept.definitie', ({ concept, found }) => {
  const { bevindingen } = validate(concept);
  expect(
    bevindingen.map(({ code, start, end, related }) => [code, concept.definitie.slice(start, end), related]),
  ).toEqual(found);
});
