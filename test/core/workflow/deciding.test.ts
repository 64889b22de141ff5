import {
  approveDefinitie,
  type Bewerking,
  editDefinitie,
  rejectDefinitie,
  type Store,
  submitDefinitie,
  validate,
} from '@definitie-app/core';
import { describe, expect, test } from 'vitest';
import {
  auditOf,
  author,
  colleague,
  database,
  deps,
  drafted,
  editor,
  found,
  GOOD,
  otherEditor,
  refusal,
  submitted,
} from './organisation.ts';

describe('deciding', () => {
  test('an editor approves, and all can know who, when and that it was one decision', async () => {
    const definitie = await submitted();
    const decided = found(await approveDefinitie(deps, editor, definitie));
    expect(decided).toMatchObject({
      status: 'vastgesteld',
      besluit: { uitslag: 'vastgesteld', door: { id: editor.id, naam: 'Naam editor' }, op: deps.now() },
    });
    expect((await auditOf(definitie.id)).at(-1)).toMatchObject({
      action: 'definitie.vaststellen',
      success: true,
    });
  });

  test.each([
    ['the author', () => author, 'vier ogen'],
    ['a user', () => colleague, 'rol'],
  ])('%s is refused, and that is in the audit trail', async (_who, actor, reason) => {
    const definitie = await submitted();
    expect(refusal(await approveDefinitie(deps, actor(), definitie))).toBe(reason);
    expect(refusal(await rejectDefinitie(deps, actor(), { ...definitie, reden: 'circulair' }))).toBe(reason);
    expect((await auditOf(definitie.id)).slice(-2)).toMatchObject([
      { action: 'definitie.vaststellen', success: false, error_message: reason },
      { action: 'definitie.afwijzen', success: false, error_message: reason },
    ]);
  });

  test('an editor who edited is a co-author', async () => {
    const draft = await drafted();
    const edited = found(
      await editDefinitie(deps, editor, {
        ...draft,
        definitie: `${GOOD} over subsidie`,
        toelichting: '',
        context: [],
      }),
    );
    expect(edited).toMatchObject({ version: 2, status: 'concept', auteurs: [author.id, editor.id] });
    const waiting = found(await submitDefinitie(deps, author, edited));
    expect(refusal(await approveDefinitie(deps, editor, waiting))).toBe('vier ogen');
    expect(refusal(await approveDefinitie(deps, otherEditor, waiting))).toBe('done');
  });

  test('an edit keeps what the text was made from, with its licence', async () => {
    const uit = { titel: 'Afvalkader', url: 'https://example.org/afval', licentie: 'CC-BY-4.0', tekst: GOOD };
    const { id, version, concept, auteurs } = await drafted();
    const taken = await database.store.withOrg(database.orgId, (register) =>
      register.change(
        { id, version, status: 'concept' },
        {
          soort: 'tekst',
          concept: { ...concept, bronnen: [uit.titel] },
          auteurs,
          reden: 'opgesteld',
          herkomst: { soort: 'overgenomen', uit },
          generatie: { stap: 'klaar' },
          toetsing: validate(concept),
        },
      ),
    );
    if (!taken) throw new Error('was not taken over');
    const change = { definitie: `${GOOD} over subsidie`, toelichting: '', context: [] };
    const once = found(await editDefinitie(deps, author, { ...taken, ...change }));
    const twice = found(await editDefinitie(deps, author, { ...once, ...change, definitie: GOOD }));
    expect(twice).toMatchObject({
      herkomst: { soort: 'mens', bronnen: [uit] },
      concept: { bronnen: ['Afvalkader'] },
    });
  });

  test.each<readonly [what: string, change: Partial<Bewerking>, velden: readonly string[]]>([
    ['nothing', {}, []],
    ['the definitie', { definitie: `${GOOD} over subsidie` }, ['definitie']],
    ['the toelichting', { toelichting: 'Denk aan een bouwvergunning.' }, ['toelichting']],
    ['the context', { context: ['DJI', 'Awb'] }, ['context']],
  ])('an edit of %s is audited as that', async (_what, change, velden) => {
    const begin = await drafted();
    const same = { definitie: GOOD, toelichting: '', context: [] };
    const { id, version } = found(await editDefinitie(deps, author, { ...begin, ...same, ...change }));
    // What was typed before, in another order: the context is a set of names.
    const again = { ...same, ...change, id, version };
    await editDefinitie(deps, author, { ...again, context: again.context.toReversed() });
    const rows = await database.query<{ changes: unknown }>(
      "SELECT changes FROM audit_log WHERE resource_id = $1 AND action = 'definitie.bewerken' ORDER BY seq",
      [id],
    );
    expect(rows.map(({ changes }) => changes)).toEqual([
      { version: 2, velden },
      { version: 3, velden: [] },
    ]);
  });

  test('who comes too late lets go of the row before the trail of it is written', async () => {
    const definitie = await submitted();
    const isOpen = { value: false };
    const recorded: boolean[] = [];
    const store: Store = {
      ...database.store,
      withOrg: async (orgId, work) => {
        isOpen.value = true;
        const result = await database.store.withOrg(orgId, work);
        isOpen.value = false;
        return result;
      },
      record: async (...given) => {
        recorded.push(isOpen.value);
        await database.store.record(...given);
      },
    };
    found(await approveDefinitie(deps, editor, definitie));
    expect(refusal(await approveDefinitie({ ...deps, store }, otherEditor, definitie))).toBe('al besloten');
    expect(recorded).toEqual([false]);
    expect((await auditOf(definitie.id)).at(-1)).toMatchObject({
      success: false,
      error_message: 'al besloten',
    });
  });

  test('100 clicks at once by two people give one decision', async () => {
    const definitie = await submitted();
    const outcomes = await Promise.all(
      Array.from({ length: 100 }, (_, i) =>
        i % 2 === 0
          ? approveDefinitie(deps, editor, definitie)
          : rejectDefinitie(deps, otherEditor, { ...definitie, reden: 'circulair' }),
      ),
    );
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(new Set(outcomes.map(refusal))).toEqual(new Set(['done', 'al besloten']));
    expect(
      (await auditOf(definitie.id)).filter(
        ({ action, success }) => success && /vaststellen|afwijzen/.test(action),
      ),
    ).toHaveLength(1);
  });

  test('a refusal needs words and goes back to its author, who may submit again', async () => {
    const definitie = await submitted();
    expect(refusal(await rejectDefinitie(deps, editor, { ...definitie, reden: ' . ' }))).toBe('reden nodig');
    const rejected = found(await rejectDefinitie(deps, editor, { ...definitie, reden: 'Noem de wet.' }));
    expect(rejected).toMatchObject({
      status: 'concept',
      besluit: { uitslag: 'afgewezen', reden: 'Noem de wet.' },
    });
    expect(refusal(await submitDefinitie(deps, author, rejected))).toBe('done');
  });

  test('a click on a card of an older version changes nothing', async () => {
    const draft = await drafted();
    const edited = found(
      await editDefinitie(deps, author, {
        ...draft,
        definitie: `${GOOD} snel`,
        toelichting: '',
        context: [],
      }),
    );
    found(await submitDefinitie(deps, author, edited));
    expect(refusal(await approveDefinitie(deps, editor, draft))).toBe('verouderd');
  });

  test('what fails the rules passes the gate only with a written reason', async () => {
    const definitie = await submitted('is een persoon');
    expect(refusal(await approveDefinitie(deps, editor, definitie))).toBe('poort');
    expect(refusal(await approveDefinitie(deps, editor, { ...definitie, reden: '' }))).toBe('reden nodig');
    const decided = found(
      await approveDefinitie(deps, editor, { ...definitie, reden: 'Letterlijk uit de wet.' }),
    );
    expect(decided.besluit?.reden).toBe('Letterlijk uit de wet.');
  });

  test('what is decided keeps its decision; a change starts a new version with its own author', async () => {
    const decided = found(await approveDefinitie(deps, editor, await submitted()));
    const next = found(
      await editDefinitie(deps, colleague, {
        ...decided,
        definitie: `${GOOD} nieuw`,
        toelichting: '',
        context: [],
      }),
    );
    expect(next).toMatchObject({ version: decided.version + 1, status: 'concept', auteurs: [colleague.id] });
    expect(next.besluit).toBeUndefined();
  });
});
