import { ModelFout } from '@definitie-app/core';
import { describe, expect, test } from 'vitest';
import { memoryStore } from '../../support/register.ts';
import { scriptedTaalmodel } from '../../support/taalmodel.ts';
import { draft, GOOD, kader, opmerking, run, tekst, WET } from './drafting.ts';

describe('without a model', () => {
  test('a good text in this context is taken over, and the card says that there is no model', async () => {
    const { definitie } = await draft([kader('Awb', { context: WET })], undefined, { context: WET });
    expect(definitie).toMatchObject({ concept: { definitie: GOOD }, herkomst: { soort: 'overgenomen' } });
    expect(opmerking(definitie)).toMatch(/^Er is geen taalmodel aangesloten;.*Overgenomen uit ‘Awb’\.$/);
  });

  test('the best there is, mechanically repaired, and both are said', async () => {
    const { definitie } = await draft([
      kader('Slecht', { definitie: 'een onzin en vaag iets' }),
      kader('Beter', { definitie: `een ${GOOD}` }),
    ]);
    expect(definitie.concept.definitie).toBe(GOOD);
    expect(definitie.herkomst).toEqual({
      soort: 'overgenomen',
      uit: { titel: 'Beter', tekst: `een ${GOOD}` },
    });
    expect(opmerking(definitie)).toMatch(/geen taalmodel.*Overgenomen uit ‘Beter’.*lidwoord weggehaald/u);
  });

  test('one from this context goes before a better one from another', async () => {
    const { definitie } = await draft(
      [
        kader('Elders', { context: { juridisch: ['x'] } }),
        kader('Hier', { context: WET, definitie: 'onzin' }),
      ],
      undefined,
      { context: WET },
    );
    expect(definitie.concept.definitie).toBe('onzin');
  });

  test('one from another context says so, and keeps the context that was asked', async () => {
    const { definitie } = await draft([kader('Elders', { context: { juridisch: ['x'] } })], undefined, {
      context: WET,
    });
    expect(definitie.concept).toMatchObject({ definitie: GOOD, context: WET });
    expect(opmerking(definitie)).toContain('andere context');
  });

  test('a neighbour is no definition: an empty skeleton that says what to do', async () => {
    const { definitie } = await draft([kader('Kader', { begrip: 'aanvrager van een paspoort' })]);
    expect(definitie).toMatchObject({
      version: 1,
      concept: { definitie: '' },
      herkomst: { soort: 'skelet' },
    });
    expect(definitie.score).toBeUndefined();
    expect(opmerking(definitie)).toMatch(/geen bestaande definitie van ‘aanvrager’.*Bewerken/u);
  });

  test.each<{ soort: ModelFout['soort']; times: number }>([
    { soort: 'geweigerd', times: 1 },
    { soort: 'te laat', times: 1 },
    { soort: 'onbereikbaar', times: 1 },
    { soort: 'onbegrijpelijk', times: 4 },
  ])('a model that is $soort is asked $times times, and the reason is told', async ({ soort, times }) => {
    const fout = new ModelFout(soort, `Het model was ${soort}.`);
    const { definitie, taalmodel, store } = await draft(
      [kader('Kader', { definitie: `een ${GOOD}` })],
      Array.from({ length: times }, () => fout),
    );
    expect(taalmodel?.prompts).toHaveLength(times);
    expect(definitie).toMatchObject({ concept: { definitie: GOOD }, herkomst: { soort: 'overgenomen' } });
    expect(opmerking(definitie)).toContain(`Het model was ${soort}.`);
    expect(store.rondes).toHaveLength(times);
    expect(store.rondes[0]).toMatchObject({
      ronde: 0,
      model: 'proefmodel',
      fout: `${soort}: ${fout.message}`,
    });
  });

  test('a model that is busy for now can be waited for', async () => {
    const store = memoryStore();
    const gevraagd = store.add({ begrip: 'aanvrager', definitie: '' });
    const busy = new ModelFout('onbereikbaar', 'Druk.', { tijdelijk: true });
    const taalmodel = scriptedTaalmodel([busy, tekst(GOOD)]);
    await expect(run(store, gevraagd, { taalmodel, throwsWhenBusy: true })).rejects.toBe(busy);
    await expect(run(store, gevraagd, { taalmodel, throwsWhenBusy: true })).resolves.toBe('klaar');
    expect(store.get(gevraagd.id).concept.definitie).toBe(GOOD);
  });
});
