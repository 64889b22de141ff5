import {
  type Actor,
  approveDefinitie,
  editDefinitie,
  regenerateDefinitie,
  rejectDefinitie,
  requestDefinitie,
  showDefinitie,
  submitDefinitie,
} from '@definitie-app/core';
import { describe, expect, test } from 'vitest';
import {
  AT,
  auditOf,
  author,
  colleague,
  database,
  deps,
  drafted,
  editor,
  found,
  GOOD,
  nextBegrip,
  nextKey,
  refusal,
  request,
  submitted,
} from './organisation.ts';

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
    const aanvraag = { begrip: nextBegrip(), context: [], key: 'delivered twice', at: AT };
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

test('an edit that makes it the double of another entry is refused, and that is in the audit trail', async () => {
  const one = await drafted();
  const other = found(
    await requestDefinitie(deps, author, {
      begrip: one.concept.begrip,
      context: ['Gemeente Zandwijk'],
      key: nextKey(),
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
