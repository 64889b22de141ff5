import {
  abandonDefinitie,
  type Concept,
  type Definitie,
  type GenerateDeps,
  generateDefinitie,
  ModelFout,
  type Taalmodel,
} from '@definitie-app/core';
import { describe, expect, test } from 'vitest';
import { noDefect } from '../support/defect.ts';
import { proefregels } from '../support/proefregels.ts';
import { type MemoryStore, memoryStore } from '../support/register.ts';
import { type Antwoord, scriptedTaalmodel } from '../support/taalmodel.ts';

const GOOD = 'persoon die bij een bestuursorgaan om een besluit vraagt';
const WET = { wettelijkeBasis: ['Algemene wet bestuursrecht'] };
const never = new AbortController().signal;

const kader = (titel: string, concept: Partial<Concept>): readonly [Concept, Partial<Definitie>] => [
  { begrip: 'aanvrager', definitie: GOOD, ...concept },
  {
    status: 'geimporteerd',
    generatie: { stap: 'geen' },
    begrippenkader: { id: titel, titel, heeftContext: true },
  },
];

const tekst = (definitie: string, gebruikteBronnen: readonly number[] = []) => ({
  definitie,
  toelichting: null,
  categorie: null,
  gebruikteBronnen,
});

const run = (
  store: MemoryStore,
  { id, version }: Definitie,
  deps: Partial<GenerateDeps> = {},
  signal: AbortSignal = never,
) =>
  generateDefinitie(
    { store, toetsregels: proefregels, onDefect: noDefect, ...deps },
    { orgId: store.orgId, definitieId: id, version },
    signal,
  );

/** What became of one request, with these texts in the register and this model. */
async function draft(
  register: readonly (readonly [Concept, Partial<Definitie>])[],
  antwoorden?: readonly Antwoord[],
  asked: Partial<Concept> = {},
  how: Partial<Definitie> = {},
) {
  const store = memoryStore();
  for (const [concept, as] of register) store.add(concept, as);
  const gevraagd = store.add({ begrip: 'aanvrager', definitie: '', ...asked }, how);
  const taalmodel = antwoorden && scriptedTaalmodel(antwoorden);
  const uitkomst = await run(store, gevraagd, { taalmodel });
  return { store, uitkomst, definitie: store.get(gevraagd.id), taalmodel };
}

const opmerking = ({ generatie }: Definitie): string =>
  generatie.stap === 'klaar' ? (generatie.opmerking ?? '') : `not done: ${generatie.stap}`;

const steps = (store: MemoryStore, { id }: Definitie): readonly string[] =>
  store.history
    .filter((one) => one.id === id)
    .map(({ generatie }) => (generatie.stap === 'herstel' ? `herstel ${generatie.ronde}` : generatie.stap));

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

describe('asked again', () => {
  const again = { definitie: GOOD };

  test('the model writes a next version', async () => {
    const { definitie } = await draft([], [tekst('burger die iets vraagt')], again);
    expect(definitie).toMatchObject({ version: 2, concept: { definitie: 'burger die iets vraagt' } });
  });

  test.each([
    { name: 'nothing else', register: [] },
    { name: 'only the same text', register: [kader('Kader', {})] },
  ])('$name found: the text stays, and that is said', async ({ register }) => {
    const { definitie } = await draft(register, undefined, again);
    expect(definitie).toMatchObject({ version: 1, concept: again });
    expect(opmerking(definitie)).toContain('bestaande tekst is gebleven');
  });
});

describe('one effect', () => {
  const openOne = () => {
    const store = memoryStore();
    return { store, gevraagd: store.add({ begrip: 'aanvrager', definitie: '' }) };
  };
  const texts = (store: MemoryStore): readonly string[] =>
    [...new Set(store.history.map(({ concept }) => concept.definitie))].filter((text) => text !== '');

  test('run again after it is done, nothing happens', async () => {
    const { store, gevraagd } = openOne();
    const taalmodel = scriptedTaalmodel([tekst(GOOD)]);
    await expect(run(store, gevraagd, { taalmodel })).resolves.toBe('klaar');
    const after = store.history.length;
    await expect(run(store, gevraagd, { taalmodel })).resolves.toBe('vervallen');
    expect(store.history).toHaveLength(after);
  });

  test('run ten times at once, one text is written', async () => {
    const { store, gevraagd } = openOne();
    const outcomes = await Promise.all(
      Array.from({ length: 10 }, (_, n) =>
        run(store, gevraagd, { taalmodel: scriptedTaalmodel([tekst(`burger nummer ${n}`)]) }),
      ),
    );
    expect(outcomes.filter((outcome) => outcome === 'klaar')).toHaveLength(1);
    expect(texts(store)).toHaveLength(1);
    expect(store.get(gevraagd.id).version).toBe(1);
  });

  test('a run that died half-way is taken over by the next', async () => {
    const { store, gevraagd } = openOne();
    const dying = run(store, gevraagd, { taalmodel: scriptedTaalmodel(['nonsense']) });
    await expect(dying).rejects.toThrow('not expected');
    await expect(run(store, gevraagd, { taalmodel: scriptedTaalmodel([tekst(GOOD)]) })).resolves.toBe(
      'klaar',
    );
    expect(texts(store)).toEqual([GOOD]);
  });

  /** A model during whose thinking something happens. */
  const during = (happens: () => Promise<unknown>): Taalmodel => ({
    naam: 'langzaam',
    complete: async () => {
      await happens();
      return JSON.stringify(tekst(GOOD));
    },
  });

  test('a person who writes meanwhile wins, also when the version stays', async () => {
    const { store, gevraagd } = openOne();
    const { id, version } = gevraagd;
    const own = { begrip: 'aanvrager', definitie: 'eigen tekst' };
    const taalmodel = during(() =>
      store.withOrg('org', (register) =>
        register.change(
          { id, version, status: 'concept' },
          {
            soort: 'tekst',
            concept: own,
            auteurs: ['b'],
            reden: 'bewerkt',
            herkomst: { soort: 'mens' },
            generatie: { stap: 'geen' },
            toetsing: { score: 1, acceptabel: true, redenen: [], bevindingen: [], oordelen: [] },
          },
        ),
      ),
    );
    await expect(run(store, gevraagd, { taalmodel })).resolves.toBe('vervallen');
    expect(store.get(id)).toMatchObject({
      version: 1,
      concept: own,
      auteurs: ['b'],
      generatie: { stap: 'geen' },
    });
  });

  test.each<{ name: string; how: Partial<Definitie> }>([
    { name: 'submitted', how: { status: 'in_beoordeling' } },
    { name: 'of a later version', how: { version: 2 } },
    { name: 'given up', how: { generatie: { stap: 'mislukt', reden: 'x' } } },
    { name: 'done', how: { generatie: { stap: 'klaar' } } },
  ])('a definitie that is $name is left alone', async ({ how }) => {
    const store = memoryStore();
    const { id } = store.add({ begrip: 'aanvrager', definitie: '' }, how);
    await expect(
      generateDefinitie({ store, onDefect: noDefect }, { orgId: 'org', definitieId: id, version: 1 }, never),
    ).resolves.toBe('vervallen');
    expect(store.history).toHaveLength(1);
    expect(store.opdrachten).toEqual([]);
  });

  test('one that does not exist is left alone', async () => {
    const store = memoryStore();
    await expect(
      generateDefinitie({ store, onDefect: noDefect }, { orgId: 'org', definitieId: 'x', version: 1 }, never),
    ).resolves.toBe('vervallen');
  });

  test('a toetsregel that fails is reported, and the others still count', async () => {
    const store = memoryStore();
    const gevraagd = store.add({ begrip: 'aanvrager', definitie: '' });
    const [first, ...others] = proefregels;
    if (!first) throw new Error('no rules');
    const cause = new RangeError('off by one');
    const broken = {
      ...first,
      check: () => {
        throw cause;
      },
    };
    const defecten: unknown[] = [];
    const deps = {
      taalmodel: scriptedTaalmodel([tekst(GOOD)]),
      toetsregels: [broken, ...others],
      onDefect: (...defect: readonly unknown[]) => void defecten.push(defect),
    };
    await expect(run(store, gevraagd, deps)).resolves.toBe('klaar');
    expect(defecten).toContainEqual([first.id, cause]);
    expect(store.get(gevraagd.id).concept.definitie).toBe(GOOD);
  });

  test('called off while the model thinks, it stays to be run again', async () => {
    const { store, gevraagd } = openOne();
    const stop = new AbortController();
    const hanging: Taalmodel = {
      naam: 'hangt',
      complete: (_, signal) =>
        new Promise((_resolve, reject) => {
          signal.addEventListener('abort', () => reject(signal.reason), { once: true });
          stop.abort(new Error('stopped'));
        }),
    };
    await expect(run(store, gevraagd, { taalmodel: hanging }, stop.signal)).rejects.toThrow('stopped');
    expect(store.get(gevraagd.id).generatie).toEqual({ stap: 'model' });
  });

  test('given up, whoever waits is told', async () => {
    const { store, gevraagd } = openOne();
    const opdracht = { orgId: 'org', definitieId: gevraagd.id, version: 1 };
    await expect(abandonDefinitie({ store }, opdracht)).resolves.toBe('klaar');
    expect(store.get(gevraagd.id).generatie).toMatchObject({
      stap: 'mislukt',
      reden: expect.stringContaining('Opnieuw'),
    });
    expect(store.opdrachten).toContainEqual({ type: 'notify', definitieId: gevraagd.id });
    await expect(abandonDefinitie({ store }, opdracht)).resolves.toBe('vervallen');
  });
});
