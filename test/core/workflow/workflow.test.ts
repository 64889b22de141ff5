import {
  type Actor,
  approveDefinitie,
  type Bewerking,
  type Definitie,
  editDefinitie,
  type KaartPlaats,
  regenerateDefinitie,
  rejectDefinitie,
  requestDefinitie,
  type Store,
  showDefinitie,
  submitDefinitie,
  type Uitkomst,
  validate,
  type WorkflowDeps,
} from '@definitie-app/core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { noDefect } from '../../support/defect.ts';
import { type TestDatabase, testDatabase } from '../../support/postgres.ts';

const GOOD = 'persoon die bij de gemeente schriftelijk vraagt om een besluit';
const AT: KaartPlaats = { platform: 'web', workspaceId: 'w', plaats: { channel: 'c' } };

let database: TestDatabase;
let deps: WorkflowDeps;
let author: Actor;
let colleague: Actor;
let editor: Actor;
let otherEditor: Actor;
let serial = 0;

beforeAll(async () => {
  database = await testDatabase();
  deps = { store: database.store, now: () => new Date('2026-03-01T12:00:00Z'), onDefect: noDefect };
  const add = (userId: string, rol: Actor['rol']) =>
    database.store.withOrg(database.orgId, (register) =>
      register.addUser({ platform: 'web', workspaceId: 'w', userId }, `Naam ${userId}`, rol),
    );
  author = await add('author', 'user');
  colleague = await add('colleague', 'user');
  editor = await add('editor', 'editor');
  otherEditor = await add('other-editor', 'editor');
});
afterAll(() => database.close());

const found = (uitkomst: Uitkomst): Definitie => {
  if (!uitkomst.ok) throw new Error(`refused: ${uitkomst.weigering.soort}`);
  return uitkomst.definitie;
};
const refusal = (uitkomst: Uitkomst): string => (uitkomst.ok ? 'done' : uitkomst.weigering.soort);

const request = (actor = author, begrip = `begrip ${++serial}`): Promise<Uitkomst> =>
  requestDefinitie(deps, actor, { begrip, context: [], key: `key ${++serial}`, at: AT });

/** A definitie whose draft has come, as the worker writes it. */
async function drafted(text = GOOD): Promise<Definitie> {
  const { id, version, concept } = found(await request());
  const withText = { ...concept, definitie: text };
  const definitie = await database.store.withOrg(database.orgId, (register) =>
    register.change(
      { id, version, status: 'concept' },
      {
        soort: 'tekst',
        concept: withText,
        auteurs: [author.id],
        reden: 'opgesteld',
        herkomst: { soort: 'mens' },
        generatie: { stap: 'klaar' },
        toetsing: validate(withText),
      },
    ),
  );
  if (!definitie) throw new Error('draft was not written');
  return definitie;
}

const submitted = async (text = GOOD): Promise<Definitie> =>
  found(await submitDefinitie(deps, author, await drafted(text)));

const auditOf = (id: string) =>
  database.query<{ action: string; success: boolean; error_message: string | null }>(
    'SELECT action, success, error_message FROM audit_log WHERE resource_id = $1 ORDER BY timestamp, id',
    [id],
  );

describe('requesting', () => {
  test('makes a draft that waits, a card, and the work that must follow', async () => {
    const definitie = found(await request());
    expect(definitie).toMatchObject({ version: 1, status: 'concept', generatie: { stap: 'wacht' } });
    expect(definitie.auteurs).toEqual([author.id]);
    const kaarten = await database.store.withOrg(database.orgId, (register) =>
      register.kaarten(definitie.id),
    );
    expect(kaarten).toMatchObject([{ platform: 'web', plaats: { channel: 'c' }, paintedRevision: 0 }]);
    const outbox = await database.query<{ type: string }>(
      "SELECT type FROM outbox WHERE payload->>'definitieId' = $1",
      [definitie.id],
    );
    expect(outbox.map(({ type }) => type).sort()).toEqual(['generate', 'notify']);
  });

  test('the same message delivered twice is one request with one card', async () => {
    const aanvraag = { begrip: `begrip ${++serial}`, context: [], key: 'delivered twice', at: AT };
    const [first, second] = await Promise.all([
      requestDefinitie(deps, author, aanvraag),
      requestDefinitie(deps, author, aanvraag),
    ]);
    expect(found(first).id).toBe(found(second).id);
    const kaarten = await database.store.withOrg(database.orgId, (register) =>
      register.kaarten(found(first).id),
    );
    expect(kaarten).toHaveLength(1);
  });

  test('a begrip that the register has is shown, not made again', async () => {
    const existing = await drafted();
    const again = found(await request(colleague, existing.concept.begrip.toUpperCase()));
    expect(again.id).toBe(existing.id);
    const kaarten = await database.store.withOrg(database.orgId, (register) => register.kaarten(existing.id));
    expect(kaarten).toHaveLength(2);
  });

  test.each(['', 'x'.repeat(10_000), 'a\u0000b'])('%j is refused and nothing is kept', async (begrip) => {
    expect(refusal(await request(author, begrip))).toBe('invoer');
  });
});

describe('submitting', () => {
  test.each([
    ['its author', () => author, 'done'],
    ['an editor', () => editor, 'done'],
    ['another user', () => colleague, 'geen auteur'],
  ])('by %s: %3$s', async (_who, actor, expected) =>
    expect(refusal(await submitDefinitie(deps, actor(), await drafted()))).toBe(expected),
  );

  test('not while the draft is being made', async () =>
    expect(refusal(await submitDefinitie(deps, author, found(await request())))).toBe('nog bezig'));

  test('not without a text', async () =>
    expect(refusal(await submitDefinitie(deps, author, await drafted('  ')))).toBe('leeg'));

  test('twice is once', async () => {
    const definitie = await submitted();
    expect(refusal(await submitDefinitie(deps, author, definitie))).toBe('andere status');
  });
});

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

test('an edit that makes it the double of another entry is refused, and that is in the audit trail', async () => {
  const one = await drafted();
  const other = found(
    await requestDefinitie(deps, author, {
      begrip: one.concept.begrip,
      context: ['Gemeente Zandwijk'],
      key: `key ${++serial}`,
      at: AT,
    }),
  );
  expect(other.id).not.toBe(one.id);
  const toSameContext = { ...other, definitie: GOOD, toelichting: '', context: [] };
  expect(refusal(await editDefinitie(deps, author, toSameContext))).toBe('bestaat al');
  expect((await auditOf(other.id)).at(-1)).toMatchObject({ success: false, error_message: 'bestaat al' });
});

test('a draft can be made again, by who may write it', async () => {
  const draft = await drafted();
  expect(refusal(await regenerateDefinitie(deps, colleague, draft))).toBe('geen auteur');
  expect(found(await regenerateDefinitie(deps, author, draft)).generatie).toEqual({ stap: 'wacht' });
  expect(refusal(await regenerateDefinitie(deps, author, draft))).toBe('nog bezig');
});

test('another organisation finds nothing, whatever it sends', async () => {
  const definitie = await submitted();
  const orgId = await database.newOrg('Elders');
  const stranger: Actor = { ...editor, orgId };
  const at = { id: definitie.id, version: definitie.version };
  for (const uitkomst of [
    await approveDefinitie(deps, stranger, at),
    await rejectDefinitie(deps, stranger, { ...at, reden: 'zomaar' }),
    await submitDefinitie(deps, stranger, at),
    await regenerateDefinitie(deps, stranger, at),
    await editDefinitie(deps, stranger, { ...at, definitie: GOOD, toelichting: '', context: [] }),
    await showDefinitie(deps, stranger, { id: definitie.id, at: AT, key: 'x' }),
  ])
    expect(refusal(uitkomst)).toBe('niet gevonden');
});
