import { randomBytes, randomUUID } from 'node:crypto';
import type { Actor, Definitie, KaartPlaats, Register } from '@definitie-app/core';
import { openStore } from '@definitie-app/prisma';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type TestDatabase, testDatabase } from '../support/postgres.ts';
import { addUser, request, unique } from './support/organization.ts';

let database: TestDatabase;
let author: Actor;
let definitie: Definitie;
beforeAll(async () => {
  database = await testDatabase();
  author = await addUser(database, database.orgId);
  definitie = await request(database, author);
});
afterAll(() => database.close());

const inOrg = <T>(work: (register: Register) => Promise<T>): Promise<T> =>
  database.store.withOrg(database.orgId, work);

describe('people', () => {
  test('one person, by 20 first messages at once, is added once', async () => {
    const identiteit = { platform: 'teams', workspaceId: 'tenant', userId: unique('29:x') } as const;
    const added = await Promise.all(
      Array.from({ length: 20 }, () => inOrg((register) => register.addUser(identiteit, 'Anneke', 'user'))),
    );
    expect(new Set(added.map(({ id }) => id)).size).toBe(1);
    expect(await inOrg((register) => register.addUser(identiteit, 'Andere naam', 'admin'))).toEqual(added[0]);
  });

  test('are found by id, are listed, and may be given another role', async () => {
    const user = await addUser(database, database.orgId);
    await inOrg((register) => register.setRol(user.id, 'admin'));
    expect(await inOrg((register) => register.findUser(user.id))).toEqual({ ...user, rol: 'admin' });
    expect(await inOrg((register) => register.users())).toContainEqual({ ...user, rol: 'admin' });
    for (const id of [randomUUID(), 'U123', ''])
      expect(await inOrg((register) => register.findUser(id))).toBeUndefined();
  });
});

describe('a workspace', () => {
  test('tells whose it is, and who someone in it is', async () => {
    const workspaceId = unique('T');
    const anneke = { platform: 'slack', workspaceId, userId: 'U1' } as const;
    const { store, orgId } = database;
    expect(await store.resolveIdentiteit(anneke)).toBeUndefined();
    await inOrg((register) => register.saveInstallation('slack', workspaceId, 'xoxb-1'));
    expect(await store.resolveIdentiteit(anneke)).toEqual({ orgId });
    const actor = await inOrg((register) => register.addUser(anneke, 'Anneke', 'editor'));
    expect(await store.resolveIdentiteit(anneke)).toEqual({ orgId, actor });
    expect(await store.resolveIdentiteit({ ...anneke, userId: 'U2' })).toEqual({ orgId });
    expect(await store.resolveIdentiteit({ ...anneke, platform: 'teams' })).toBeUndefined();
    expect(await store.resolveIdentiteit({ ...anneke, workspaceId: "' OR true --" })).toBeUndefined();
  });

  test('of one organisation is not taken over by another', async () => {
    const workspaceId = unique('T');
    const other = await database.newOrg('Overnemer');
    await inOrg((register) => register.saveInstallation('slack', workspaceId, 'xoxb-1'));
    const takeover = database.store.withOrg(other, (register) =>
      register.saveInstallation('slack', workspaceId, 'xoxb-2'),
    );
    await expect(takeover).rejects.toThrow(/row-level security/);
    const identiteit = { platform: 'slack', workspaceId, userId: 'U1' } as const;
    expect(await database.store.resolveIdentiteit(identiteit)).toEqual({ orgId: database.orgId });
  });
});

describe('a token', () => {
  test.each(['xoxb-1-2-3', '', 'é🚊'])('%j comes back, and stands nowhere as it is', async (token) => {
    const workspaceId = unique('T');
    for (const value of ['first', token])
      await inOrg((register) => register.saveInstallation('slack', workspaceId, value));
    expect(await inOrg((register) => register.findInstallation('slack', workspaceId))).toEqual({ token });
    const [row] = await database.query<{ token_encrypted: Buffer }>(
      'SELECT token_encrypted FROM chat_installations WHERE workspace_id = $1',
      [workspaceId],
    );
    if (token !== '') expect(row?.token_encrypted.includes(token)).toBe(false);
  });

  test('that is not there is not found', async () =>
    expect(await inOrg((register) => register.findInstallation('slack', 'T-none'))).toBeUndefined());

  test('cannot be read with another key, which is named without being told', async () => {
    const workspaceId = unique('T');
    await inOrg((register) => register.saveInstallation('slack', workspaceId, 'xoxb-1'));
    const encryptionKey = randomBytes(32).toString('base64');
    const other = openStore({ url: database.appUrl, encryptionKey });
    const reading = other.withOrg(database.orgId, (register) =>
      register.findInstallation('slack', workspaceId),
    );
    await expect(reading).rejects.toThrow(
      /encrypted with key [\da-f]{16}, but the key that was given is [\da-f]{16}/,
    );
    await other.close();
  });

  test('cannot be read when it was changed, or moved to another workspace', async () => {
    const [one, other] = [unique('T'), unique('T')];
    for (const workspaceId of [one, other])
      await inOrg((register) => register.saveInstallation('slack', workspaceId, 'xoxb-1'));
    await database.query(
      `UPDATE chat_installations SET token_encrypted = (SELECT token_encrypted FROM chat_installations WHERE workspace_id = $1)
       WHERE workspace_id = $2`,
      [one, other],
    );
    await expect(inOrg((register) => register.findInstallation('slack', other))).rejects.toThrow();
  });

  test.each([
    '',
    'short',
    'x'.repeat(44),
    randomBytes(16).toString('base64'),
    randomBytes(33).toString('base64'),
  ])('is not kept with the key %j', (encryptionKey) =>
    expect(() => openStore({ url: database.appUrl, encryptionKey })).toThrow('not 32 bytes in base64'),
  );
});

describe('a card', () => {
  const at = (channel: string): KaartPlaats => ({
    platform: 'slack',
    workspaceId: 'T1',
    plaats: { channel, thread: { ts: '1.2' } },
  });

  test('is placed once for one message, also when that comes 20 times at once', async () => {
    const [channel, key] = [unique('C'), unique('key')];
    const cards = await Promise.all(
      Array.from({ length: 20 }, () =>
        inOrg((register) => register.addKaart(definitie.id, at(channel), key)),
      ),
    );
    expect(new Set(cards.map(({ id }) => id)).size).toBe(1);
    expect(cards[0]).toEqual({
      ...at(channel),
      id: cards[0]?.id,
      definitieId: definitie.id,
      paintedRevision: 0,
      createdAt: expect.any(Date),
    });
  });

  test('shows what was painted last, never an older state', async () => {
    const { id } = await inOrg((register) => register.addKaart(definitie.id, at('C'), unique('key')));
    const paint = (messageId: string, revision: number, plaats?: Readonly<Record<string, unknown>>) =>
      inOrg((register) =>
        register.paintKaart(id, { messageId, revision, ...(plaats !== undefined && { plaats }) }),
      );
    const read = async () =>
      (await inOrg((register) => register.kaarten(definitie.id))).find((kaart) => kaart.id === id);
    await paint('m1', 3, { channel: 'C', thread: { ts: '9.9' } });
    await paint('m2', 2);
    expect(await read()).toMatchObject({
      messageId: 'm1',
      paintedRevision: 3,
      plaats: { thread: { ts: '9.9' } },
    });
    await paint('m1', 4);
    expect(await read()).toMatchObject({
      messageId: 'm1',
      paintedRevision: 4,
      plaats: { thread: { ts: '9.9' } },
    });
  });

  test('is found by its conversation, oldest first; of too many the newest', async () => {
    const channel = unique('C');
    const ids = [];
    for (const place of [at(channel), at(unique('C')), at(channel)])
      ids.push((await inOrg((register) => register.addKaart(definitie.id, place, unique('key')))).id);
    const found = (match: Readonly<Record<string, unknown>>, limit = 10) =>
      inOrg((register) => register.kaartenAt('slack', match, limit));
    expect((await found({ channel })).map(({ id }) => id)).toEqual([ids[0], ids[2]]);
    expect((await found({ channel }, 1)).map(({ id }) => id)).toEqual([ids[2]]);
    expect(await found({ channel, thread: { ts: 'other' } })).toEqual([]);
    expect(await inOrg((register) => register.kaartenAt('teams', { channel }, 10))).toEqual([]);
  });

  test.each(['', 'x', randomUUID()])('of the definitie %j there is none', async (id) =>
    expect(await inOrg((register) => register.kaarten(id))).toEqual([]),
  );
});
