import { applyFix } from '@definitie-app/core';
import { expect, test } from 'vitest';

const fix = (...edits: Parameters<typeof applyFix>[1]['edits']) => ({
  titel: 'Herstel',
  veilig: true,
  edits,
});

test('makes all edits, wherever they stand, and leaves the rest alone', () => {
  const concept = { begrip: 'trams', definitie: 'een tram. Uitleg.', synoniemen: ['stadsrail'] };
  expect(
    applyFix(
      concept,
      fix(
        { veld: 'definitie', start: 0, end: 4, tekst: '' },
        { veld: 'definitie', start: 9, end: 17, tekst: '' },
        { veld: 'toelichting', start: 0, end: 0, tekst: 'Uitleg.' },
        { veld: 'begrip', start: 4, end: 5, tekst: '' },
      ),
    ),
  ).toEqual({ begrip: 'tram', definitie: 'tram.', toelichting: 'Uitleg.', synoniemen: ['stadsrail'] });
  expect(concept.definitie).toBe('een tram. Uitleg.');
});

test('appends behind what a field holds', () => {
  const concept = { begrip: 'tram', definitie: 'voertuig', toelichting: 'Een.' };
  expect(applyFix(concept, fix({ veld: 'toelichting', start: 4, end: 4, tekst: ' Twee.' })).toelichting).toBe(
    'Een. Twee.',
  );
});
