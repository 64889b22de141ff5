import { abandonDefinitie, type Definitie, generateDefinitie, type Taalmodel } from '@definitie-app/core';
import { describe, expect, test } from 'vitest';
import { noDefect } from '../../support/defect.ts';
import { proefregels } from '../../support/proefregels.ts';
import { type MemoryStore, memoryStore } from '../../support/register.ts';
import { scriptedTaalmodel } from '../../support/taalmodel.ts';
import { draft, GOOD, kader, never, opmerking, run, tekst } from './drafting.ts';

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
