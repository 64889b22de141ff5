import { ModelFout } from '@definitie-app/core';
import { describe, expect, test } from 'vitest';
import type { Antwoord } from '../../support/taalmodel.ts';
import { draft, GOOD, kader, opmerking, steps, tekst } from './drafting.ts';

describe('with a model', () => {
  test('a good text is used as it came, after one question', async () => {
    const { definitie, store, taalmodel } = await draft(
      [],
      [{ ...tekst(GOOD), toelichting: 'Ook digitaal.' }],
    );
    expect(taalmodel?.prompts).toHaveLength(1);
    expect(definitie.concept).toMatchObject({ definitie: GOOD, toelichting: 'Ook digitaal.' });
    expect(definitie.score).toBe(1);
    expect(definitie.generatie).toEqual({ stap: 'klaar' });
    expect(steps(store, definitie)).toEqual(['wacht', 'bronnen', 'model', 'toetsen', 'klaar']);
    expect(store.rondes).toMatchObject([
      { ronde: 0, version: 1, score: 1, antwoord: expect.stringContaining(GOOD) },
    ]);
  });

  test.each([1, 2, 3])('what is wrong is mended in %i rounds, each asking for just that', async (rounds) => {
    const wrong = Array.from({ length: rounds }, (_, index) => tekst(`${GOOD} met vaag woord ${index}`));
    const { definitie, store, taalmodel } = await draft([], [...wrong, tekst(GOOD)]);
    expect(definitie.concept.definitie).toBe(GOOD);
    expect(definitie.generatie).toEqual({ stap: 'klaar' });
    expect(steps(store, definitie).filter((step) => step.startsWith('herstel'))).toEqual(
      Array.from({ length: rounds }, (_, index) => `herstel ${index + 1}`),
    );
    expect(store.rondes.map(({ ronde }) => ronde)).toEqual(Array.from({ length: rounds + 1 }, (_, n) => n));
    const repair = taalmodel?.prompts[1]?.vraag ?? '';
    expect(repair).toContain('Er staat iets vaags.');
    expect(repair).not.toContain('PROEF-01');
  });

  test('after three rounds the best stands, with what is still wrong', async () => {
    const { definitie, taalmodel } = await draft(
      [],
      ['onzin een', 'vaag twee', 'onzin en vaag drie', 'onzin vier'].map((definitie) => tekst(definitie)),
    );
    expect(taalmodel?.prompts).toHaveLength(4);
    expect(definitie).toMatchObject({
      concept: { definitie: 'vaag twee' },
      herkomst: { soort: 'model' },
      score: 0.85,
    });
  });

  test('a model that repeats itself is not asked again', async () => {
    const { taalmodel } = await draft([], [tekst('onzin'), tekst('onzin')]);
    expect(taalmodel?.prompts).toHaveLength(2);
  });

  test('a repair that fails leaves the best text, and says why it was not mended', async () => {
    const { definitie } = await draft([], [tekst('onzin'), new ModelFout('te laat', 'Te laat.')]);
    expect(definitie.concept.definitie).toBe('onzin');
    expect(opmerking(definitie)).toContain('Te laat.');
  });

  test('rules that cannot be judged of this concept are not given', async () => {
    const { taalmodel } = await draft([], [tekst(GOOD)]);
    expect(taalmodel?.prompts[0]?.vraag).toContain('PROEF-02');
    expect(taalmodel?.prompts[0]?.vraag).not.toContain('PROEF-04');
  });

  test.each<{ name: string; antwoord: Antwoord; becomes: string }>([
    { name: 'between fences', antwoord: `\`\`\`json\n${JSON.stringify(tekst(GOOD))}\n\`\`\``, becomes: GOOD },
    { name: 'after a sentence', antwoord: `Natuurlijk! ${JSON.stringify(tekst(GOOD))}`, becomes: GOOD },
    {
      name: 'with extra keys',
      antwoord: { ...tekst(GOOD), status: 'vastgesteld', begrip: 'x' },
      becomes: GOOD,
    },
    { name: 'with invisible characters', antwoord: tekst(`\u202e${GOOD}\u0000\u200b`), becomes: GOOD },
  ])('an answer $name is read', async ({ antwoord, becomes }) => {
    const { definitie } = await draft([], [antwoord]);
    expect(definitie).toMatchObject({
      status: 'concept',
      concept: { begrip: 'aanvrager', definitie: becomes },
    });
  });

  test('taking out what cannot be seen is said', async () => {
    const { definitie } = await draft([], [tekst(`${GOOD}\u0007`)]);
    expect(opmerking(definitie)).toContain('onzichtbare tekens');
  });

  test.each<{ name: string; antwoord: Antwoord }>([
    { name: 'no JSON', antwoord: 'Een aanvrager vraagt iets aan.' },
    { name: 'half a JSON', antwoord: '{"definitie": "pers' },
    { name: 'a list', antwoord: '[]' },
    { name: 'a number for a text', antwoord: { ...tekst(''), definitie: 42 } },
    { name: 'a missing key', antwoord: '{"definitie":"x"}' },
    { name: 'an empty text', antwoord: tekst(' \n') },
    { name: 'a text without end', antwoord: tekst('a'.repeat(2001)) },
    { name: 'a NUL', antwoord: '\0'.repeat(30_000) },
  ])('$name is not used; the same is asked again with what was wrong', async ({ antwoord }) => {
    const { definitie, taalmodel, store } = await draft([], [antwoord, tekst(GOOD)]);
    expect(definitie.concept.definitie).toBe(GOOD);
    expect(taalmodel?.prompts[1]?.vraag).toContain('niet bruikbaar');
    expect(taalmodel?.prompts[1]?.vraag.startsWith(taalmodel.prompts[0]?.vraag ?? '-')).toBe(true);
    expect(store.rondes[0]?.fout).toContain('onbegrijpelijk');
    expect(store.rondes[0]?.antwoord).not.toContain('\0');
    expect(store.rondes[0]?.antwoord?.length).toBeLessThanOrEqual(20_000);
  });

  test('sources that do not exist are not named', async () => {
    const { definitie } = await draft(
      [kader('Kader', { definitie: 'onzin' })],
      [tekst(GOOD, [0, 1, 1, 2, -1, 1.5, 99])],
    );
    expect(definitie.herkomst).toMatchObject({ bronnen: [{ titel: 'Kader', tekst: 'onzin' }] });
  });
});
