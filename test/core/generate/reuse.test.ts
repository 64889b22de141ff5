import type { Concept } from '@definitie-app/core';
import { describe, expect, test } from 'vitest';
import { draft, GOOD, kader, opmerking, steps, tekst, WET } from './drafting.ts';

describe('reuse comes first', () => {
  test('a good text in this context is taken over without asking the model', async () => {
    const { definitie, taalmodel, store } = await draft([kader('Awb', { context: WET })], [], {
      context: WET,
    });
    expect(taalmodel?.prompts).toEqual([]);
    expect(definitie).toMatchObject({
      version: 1,
      status: 'concept',
      auteurs: ['aanvrager'],
      concept: { begrip: 'aanvrager', definitie: GOOD, context: WET, bronnen: ['Awb'] },
      herkomst: { soort: 'overgenomen', uit: { titel: 'Awb', tekst: GOOD } },
    });
    expect(opmerking(definitie)).toBe('Overgenomen uit ‘Awb’.');
    expect(steps(store, definitie)).toEqual(['wacht', 'bronnen', 'klaar']);
    // Each step repaints the cards.
    expect(store.opdrachten).toEqual([
      { type: 'notify', definitieId: definitie.id },
      { type: 'notify', definitieId: definitie.id },
    ]);
  });

  test.each<{ name: string; source: Partial<Concept>; asked: Partial<Concept>; isTaken: boolean }>([
    { name: 'no context asked, one known', source: { context: WET }, asked: {}, isTaken: true },
    {
      name: 'another context',
      source: { context: WET },
      asked: { context: { juridisch: ['x'] } },
      isTaken: false,
    },
    { name: 'no context known', source: {}, asked: { context: WET }, isTaken: false },
    {
      name: 'a synonym',
      source: { begrip: 'indiener', synoniemen: ['Aanvrager'] },
      asked: {},
      isTaken: true,
    },
    { name: 'another case', source: { begrip: 'Aanvrager' }, asked: {}, isTaken: true },
    { name: 'a word of it', source: { begrip: 'aanvrager paspoort' }, asked: {}, isTaken: false },
    { name: 'a text with a fout', source: { definitie: 'onzin' }, asked: {}, isTaken: false },
  ])('$name: taken over is $isTaken', async ({ source, asked, isTaken }) => {
    const { definitie } = await draft([kader('Kader', source)], [tekst('burger die iets vraagt')], asked);
    expect(definitie.herkomst?.soort).toBe(isTaken ? 'overgenomen' : 'model');
    expect(definitie.concept.begrip).toBe('aanvrager');
  });

  test('a begrip with two meanings is not decided on by the machine', async () => {
    const { definitie, taalmodel } = await draft(
      [kader('A', { context: WET }), kader('B', { context: { juridisch: ['strafrecht'] } })],
      [tekst('burger die iets vraagt', [2])],
    );
    expect(taalmodel?.prompts).toHaveLength(1);
    expect(definitie.herkomst).toEqual({
      soort: 'model',
      model: 'proefmodel',
      bronnen: [{ titel: 'B', tekst: GOOD }],
    });
    expect(definitie.concept.bronnen).toEqual(['B']);
  });

  test.each(['concept', 'in_beoordeling', 'gearchiveerd'] as const)(
    'what nobody established (%s) is no source',
    async (status) => {
      const { definitie } = await draft([[{ begrip: 'aanvrager', definitie: GOOD }, { status }]]);
      expect(definitie.herkomst).toEqual({ soort: 'skelet' });
    },
  );
});
