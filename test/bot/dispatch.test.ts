import type { Store } from '@definitie-app/core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { nl } from '../../bot/src/messages/nl.ts';
import { type Desk, openDesk, textOf } from '../support/chat.ts';
import { type TestDatabase, testDatabase } from '../support/postgres.ts';

const GOED = 'persoon die bij een gemeente een aanvraag heeft ingediend om afval te laten ophalen';

let database: TestDatabase;
let desk: Desk;
beforeAll(async () => {
  database = await testDatabase();
  desk = await openDesk(database);
  await desk.setRol('anna', 'user');
  await desk.setRol('bert', 'editor');
  await desk.setRol('carla', 'admin');
});
afterAll(() => database?.close());

const auditOf = (resourceId: string) =>
  database.query<{ action: string; success: boolean; error_message: string | null }>(
    'SELECT action, success, error_message FROM audit_log WHERE resource_id = $1 ORDER BY created_at, action',
    [resourceId],
  );
/** Asked for by Anna, and drafted. */
async function concept(begrip: string, definitie = GOED) {
  await desk.type('anna', `definitie ${begrip} | Gemeente Utrecht`);
  const { id, version } = await desk.draft(begrip, definitie);
  return { id, version };
}
async function submitted(begrip: string, definitie = GOED) {
  const value = await concept(begrip, definitie);
  expect(textOf(await desk.press('anna', 'dien-in', value))).toBe(
    `accepted: ${nl.accepted.ingediend(begrip)}`,
  );
  return value;
}

test('a request is stored, with its card and its work, before it is acknowledged', async () => {
  expect(textOf(await desk.type('anna', 'definitie aanvrager | Gemeente Utrecht, Awb'))).toBe(
    `accepted: ${nl.accepted.aangevraagd('aanvrager')}`,
  );
  const definitie = await desk.get('aanvrager');
  expect(definitie).toMatchObject({
    status: 'concept',
    generatie: { stap: 'wacht' },
    concept: { context: { organisatorisch: ['Gemeente Utrecht'], wettelijkeBasis: ['Awb'] } },
  });
  const kaarten = await database.store.withOrg(database.orgId, (register) => register.kaarten(definitie.id));
  expect(kaarten).toMatchObject([{ platform: 'slack', plaats: { channel: 'C1' } }]);
  const outbox = await database.query(
    "SELECT type FROM outbox WHERE payload->>'definitieId' = $1 ORDER BY type",
    [definitie.id],
  );
  expect(outbox.map(({ type }) => type)).toEqual(['generate', 'notify']);
});

test('the same message twice is one request', async () => {
  await desk.type('anna', 'definitie tweemaal', 'zelfde-bericht');
  await desk.type('anna', 'definitie tweemaal', 'zelfde-bericht');
  const { id } = await desk.get('tweemaal');
  const kaarten = await database.store.withOrg(database.orgId, (register) => register.kaarten(id));
  expect(kaarten).toHaveLength(1);
});

test('what exists is shown rather than made again', async () => {
  await concept('bestaand');
  expect(textOf(await desk.type('bert', 'definitie bestaand | Gemeente Utrecht'))).toBe(
    `accepted: ${nl.accepted.bestaat('bestaand', 'concept')}`,
  );
});

test('who is new in a connected workspace becomes a user, an administrator of the settings becomes admin', async () => {
  const other = await openDesk(database, { beheerders: ['slack:nieuwe-baas', 'slack:oude-baas'] });
  await other.setRol('oude-baas', 'user');
  for (const userId of ['nieuweling', 'nieuwe-baas', 'oude-baas']) await other.type(userId, 'help');
  const users = await database.store.withOrg(database.orgId, (register) => register.users());
  const rolOf = (userId: string) => users.find(({ naam }) => naam === `Naam van ${userId}`)?.rol;
  expect(['nieuweling', 'nieuwe-baas', 'oude-baas'].map(rolOf)).toEqual(['user', 'admin', 'admin']);
  const audited = await database.query(
    "SELECT changes FROM audit_log WHERE action = 'gebruiker.rol' AND changes->'rol'->>'naar' = 'admin'",
  );
  expect(audited).toEqual([
    { changes: { rol: { van: 'user', naar: 'admin' } } },
    { changes: { rol: { van: 'user', naar: 'admin' } } },
  ]);
});

test('an unknown workspace is refused, and nobody is added', async () => {
  const nowhere: Store = { ...database.store, resolveIdentiteit: async () => undefined };
  const before = await database.query('SELECT count(*) FROM users');
  const outside = await openDesk({ ...database, store: { ...database.store, ...nowhere } });
  expect(textOf(await outside.type('vreemde', 'definitie iets'))).toBe(`refused: ${nl.refused.werkruimte}`);
  expect(await database.query('SELECT count(*) FROM users')).toEqual(before);
});

test('one decision, by somebody else, with its trail', async () => {
  const value = await submitted('besluit');
  expect(textOf(await desk.press('anna', 'keur-goed', value))).toBe(`refused: ${nl.refused.vierOgen}`);
  expect(textOf(await desk.press('dirk', 'keur-goed', value))).toBe(`refused: ${nl.refused.rol('editor')}`);
  const replies = await Promise.all(
    Array.from({ length: 20 }, (_, nth) => desk.press(nth % 2 ? 'bert' : 'carla', 'keur-goed', value)),
  );
  expect(replies.filter(({ kind }) => kind === 'accepted')).toHaveLength(1);
  for (const reply of replies.filter(({ kind }) => kind === 'refused'))
    expect(textOf(reply)).toMatch(
      /al beslist\. Vastgesteld door Naam van (bert|carla) op 23 november 2026 om 11:00/u,
    );
  const audit = await auditOf(value.id);
  expect(audit.filter(({ action, success }) => action === 'definitie.vaststellen' && success)).toHaveLength(
    1,
  );
  expect(audit).toContainEqual({
    action: 'definitie.vaststellen',
    success: false,
    error_message: 'vier ogen',
  });
  expect(audit).toContainEqual({ action: 'definitie.vaststellen', success: false, error_message: 'rol' });
});

test('a refusal asks why, and sends it back with the reason', async () => {
  const value = await submitted('terug');
  expect(textOf(await desk.press('anna', 'wijs-af', value))).toBe(`refused: ${nl.refused.vierOgen}`);
  expect(textOf(await desk.press('bert', 'wijs-af', value))).toBe(`form: ${nl.form.wijsAf.titel}`);
  expect(textOf(await desk.press('bert', 'wijs-af', value, { reden: ' . ' }))).toBe(
    `refused: ${nl.refused.redenNodig}`,
  );
  expect(textOf(await desk.press('bert', 'wijs-af', value, { reden: 'Te vaag.' }))).toBe(
    `accepted: ${nl.accepted.afgewezen('terug')}`,
  );
  expect(await desk.get('terug')).toMatchObject({
    status: 'concept',
    besluit: { uitslag: 'afgewezen', reden: 'Te vaag.', door: { naam: 'Naam van bert' } },
  });
});

test('against the gate a decision takes a written reason', async () => {
  const value = await submitted('slecht', 'is een slecht die slecht is');
  const reply = await desk.press('bert', 'keur-goed', value);
  expect(textOf(reply)).toBe(`form: ${nl.form.keurGoed.titel}`);
  expect(await desk.get('slecht')).toMatchObject({ status: 'in_beoordeling' });
  expect(
    textOf(await desk.press('bert', 'keur-goed', value, { reden: 'De wet schrijft deze tekst voor.' })),
  ).toBe(`accepted: ${nl.accepted.vastgesteld('slecht')}`);
  expect(await desk.get('slecht')).toMatchObject({
    status: 'vastgesteld',
    besluit: { reden: 'De wet schrijft deze tekst voor.' },
  });
});

test('editing starts from the text that is there and makes who edits a co-author', async () => {
  const value = await concept('bewerkt');
  const reply = await desk.press('bert', 'bewerk', value);
  expect(reply).toMatchObject({
    kind: 'form',
    form: {
      command: 'bewerk',
      fields: [
        { name: 'definitie', initial: GOED, required: true },
        { name: 'toelichting', initial: '' },
        { name: 'context', initial: 'Gemeente Utrecht' },
      ],
    },
  });
  const fields = {
    definitie: `${GOED} en te storten`,
    toelichting: 'Let op.',
    context: 'Gemeente Utrecht, Awb',
  };
  expect(textOf(await desk.press('bert', 'bewerk', value, fields))).toBe(
    `accepted: ${nl.accepted.bewerkt('bewerkt', 2)}`,
  );
  expect(textOf(await desk.press('anna', 'dien-in', value))).toBe(`refused: ${nl.refused.verouderd(2)}`);
  await desk.press('anna', 'dien-in', { ...value, version: 2 });
  expect(textOf(await desk.press('bert', 'keur-goed', { ...value, version: 2 }))).toBe(
    `refused: ${nl.refused.vierOgen}`,
  );
});

test('who may not edit gets no form', async () => {
  const value = await concept('andermans');
  expect(textOf(await desk.press('dirk', 'bewerk', value))).toBe(`refused: ${nl.refused.geenAuteur}`);
});

test('a field of a form cannot pose as another definitie', async () => {
  const mine = await concept('mijne');
  const other = await concept('andere');
  await desk.press('anna', 'bewerk', mine, { definitie: 'gewijzigd', id: other.id, version: '1' });
  expect((await desk.get('andere')).concept.definitie).toBe(GOED);
  expect((await desk.get('mijne')).concept.definitie).toBe('gewijzigd');
});

test('the queue says how much waits, and places the cards in one’s own conversation', async () => {
  const value = await submitted('wachtend');
  const reply = await desk.type('bert', 'definitie wachtrij');
  expect(textOf(reply)).toContain('op uw oordeel');
  const kaarten = await database.store.withOrg(database.orgId, (register) => register.kaarten(value.id));
  expect(kaarten).toContainEqual(expect.objectContaining({ plaats: { channel: 'D-bert' } }));
  expect(textOf(await desk.type('anna', 'definitie wachtrij'))).toContain(nl.wachtrij.geenRol);
});

test('searching says how many there are besides those that it shows', async () => {
  for (let nr = 1; nr <= 7; nr += 1) await desk.type('anna', `definitie slagboom ${nr}`);
  expect(textOf(await desk.type('anna', 'zoek slagboom'))).toContain('De eerste 5 van 7 begrippen.');
});

test('searching shows what is found, with a way to its card', async () => {
  const { id } = await concept('zoekbaar');
  const reply = await desk.type('anna', 'zoek zoekbaar');
  expect(textOf(reply)).toContain('zoekbaar');
  expect(textOf(await desk.press('bert', 'toon', { id }))).toBe(
    `accepted: ${nl.accepted.getoond('zoekbaar')}`,
  );
  expect(textOf(await desk.type('anna', 'zoek qqqqqq'))).toContain(nl.zoek.niets);
});

test('a text is tested and not stored', async () => {
  const reply = await desk.type('anna', 'toets kliko: is een bak voor afval');
  expect(textOf(reply)).toContain('ARAI-06');
  expect(await database.store.withOrg(database.orgId, (register) => register.findByBegrip('kliko'))).toEqual(
    [],
  );
});

test.each<readonly [name: string, typed: string, says: string | RegExp]>([
  ['no begrip', 'definitie', nl.help.geenBegrip],
  [
    'a begrip of 10,000 characters',
    `definitie ${'a'.repeat(10_000)}`,
    /Het begrip is te lang: 10000 tekens/u,
  ],
  ['a control character', 'definitie aan\u0000vrager', /onzichtbaar teken \(U\+0000, teken 4\)/u],
  ['a begrip that nobody sees', 'definitie \u200b', /onzichtbaar teken \(U\+200B, teken 1\)/u],
  ['a soft hyphen', 'zoek af\u00adval', /onzichtbaar teken \(U\+00AD, teken 3\)/u],
  ['half a character', 'toets kliko: bak\ud83d', /half teken \(U\+D83D, teken 4\)/u],
  ['text that reads backwards', 'definitie aan\u202evrager', /U\+202E/u],
  ['a control character in a test', 'toets kliko: bak\u0007', /U\+0007/u],
  ['a definitie of 100 KB', `toets kliko: ${'bak '.repeat(25_600)}`, /Het bericht is te lang/u],
  ['a definitie of 6,000 characters', `toets kliko: ${'b'.repeat(6000)}`, /De definitie is te lang: 6000/u],
  ['too much to search for', `zoek ${'b'.repeat(300)}`, /De zoekvraag is te lang/u],
  ['a search with a control character', 'zoek b\u0000', /U\+0000/u],
  [
    'too many contexts',
    `definitie iets | ${Array.from({ length: 11 }, (_, n) => `c${n}`).join(',')}`,
    /Dit zijn 11 contexten; het mogen er hoogstens 10 zijn/u,
  ],
])('%s is told', async (_name, typed, says) => {
  const reply = await desk.type('anna', typed);
  expect(textOf(reply)).toMatch(says);
  expect(textOf(reply).length).toBeLessThan(3000);
});

test.each<readonly [name: string, value: string]>([
  ['no JSON', 'blaat'],
  ['another type', '"tekst"'],
  ['no id', '{"version":1}'],
  ['an id that is none', '{"id":"1 OR 1=1","version":1}'],
  ['a version that is none', '{"id":"0b0a6f0e-6d0c-4c69-9a53-2f0c6a4a0d11","version":-1}'],
  ['too long', `{"id":"${'x'.repeat(3000)}"}`],
  ['null', 'null'],
])('a button with %s is refused, and that is in the trail', async (_name, value) => {
  for (const command of ['dien-in', 'keur-goed', 'wijs-af', 'bewerk', 'opnieuw'])
    expect(textOf(await desk.press('bert', command, value))).toBe(`refused: ${nl.refused.knop}`);
  const rows = await database.query(
    "SELECT count(*)::int AS n FROM audit_log WHERE action = 'chat.keur-goed' AND NOT success",
  );
  expect(rows).not.toEqual([{ n: 0 }]);
});

test('a button of a command that is none, or of a definitie that is none, is refused', async () => {
  const nowhere = { id: '0b0a6f0e-6d0c-4c69-9a53-2f0c6a4a0d11', version: 1 };
  expect(textOf(await desk.press('bert', '__proto__', nowhere))).toBe(`refused: ${nl.refused.knop}`);
  for (const command of ['dien-in', 'keur-goed', 'wijs-af', 'bewerk', 'opnieuw', 'toon'])
    expect(textOf(await desk.press('bert', command, nowhere))).toBe(`refused: ${nl.refused.nietGevonden}`);
});

test('who has no role may only ask for help', async () => {
  await desk.setRol('gast', 'anonymous');
  expect(textOf(await desk.type('gast', 'definitie iets anders'))).toBe(`refused: ${nl.refused.rol('user')}`);
  expect(textOf(await desk.type('gast', 'help'))).toContain(nl.help.titel);
});
