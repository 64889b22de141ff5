import type { Actor, Opdracht } from '@definitie-app/core';
import { openStore } from '@definitie-app/prisma';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { type TestDatabase, testDatabase } from '../support/postgres.ts';
import { addUser, request } from './support/organization.ts';

let database: TestDatabase;
let author: Actor;
beforeAll(async () => {
  database = await testDatabase();
  author = await addUser(database, database.orgId);
});
afterEach(() => database.query('DELETE FROM outbox'));
afterAll(() => database.close());

const emit = (...opdrachten: readonly Opdracht[]): Promise<void> =>
  database.store.withOrg(database.orgId, async (register) => {
    for (const opdracht of opdrachten) await register.emit(opdracht);
  });
const notify = (definitieId: string): Opdracht => ({ type: 'notify', definitieId });
const left = async (): Promise<number> => (await database.query('SELECT FROM outbox')).length;

async function take(limit = 100): Promise<readonly string[]> {
  const taken: string[] = [];
  await database.store.takeOpdrachten(limit, async ({ definitieId }) => {
    taken.push(definitieId);
  });
  return taken;
}

test('what was emitted is taken once, oldest first, with all that it says, at most so many at a time', async () => {
  await emit({ type: 'generate', definitieId: 'a', version: 3 }, notify('a'));
  await emit(notify('b'));
  const taken: unknown[] = [];
  const handle = async (opdracht: unknown): Promise<void> => {
    taken.push(opdracht);
  };
  expect(await database.store.takeOpdrachten(2, handle)).toBe(2);
  expect(await database.store.takeOpdrachten(2, handle)).toBe(1);
  expect(await database.store.takeOpdrachten(2, handle)).toBe(0);
  const { orgId } = database;
  const id = expect.any(String);
  expect(taken.slice(0, 2)).toEqual(
    expect.arrayContaining([
      { id, orgId, type: 'generate', definitieId: 'a', version: 3 },
      { id, orgId, type: 'notify', definitieId: 'a' },
    ]),
  );
  expect(taken[2]).toEqual({ id, orgId, type: 'notify', definitieId: 'b' });
});

test('what was not committed is not there', async () => {
  const failing = database.store.withOrg(database.orgId, async (register) => {
    await register.emit(notify('a'));
    throw new Error('no');
  });
  await expect(failing).rejects.toThrow('no');
  expect(await take()).toEqual([]);
});

describe('at least once', () => {
  test('who fails gets them again, with the same ids', async () => {
    await emit(notify('a'), notify('b'));
    const seen: string[] = [];
    const failing = database.store.takeOpdrachten(10, async ({ id, definitieId }) => {
      seen.push(id);
      if (definitieId === 'b' || seen.length === 2) throw new Error('queue is away');
    });
    await expect(failing).rejects.toThrow('queue is away');
    expect(await left()).toBe(2);
    const again: string[] = [];
    await database.store.takeOpdrachten(10, async ({ id }) => {
      again.push(id);
    });
    expect(again).toEqual(expect.arrayContaining(seen));
  });

  test('who is cut off between taking and committing gets them again', async () => {
    await emit(notify('a'));
    const store = openStore({ url: database.appUrl, encryptionKey: database.encryptionKey });
    const cut = store.takeOpdrachten(10, async () => {
      await database.query(
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND query LIKE '%take_outbox%' AND pid <> pg_backend_pid()",
      );
    });
    await expect(cut).rejects.toMatchObject({ name: 'OpslagFout', reden: 'onbereikbaar' });
    await store.close();
    expect(await take()).toEqual(['a']);
  });
});

test('two who take at once never take the same row, and do not wait for each other', async () => {
  await emit(...Array.from({ length: 40 }, (_, i) => notify(String(i))));
  const other = openStore({ url: database.appUrl, encryptionKey: database.encryptionKey });
  const taken: string[] = [];
  let entered = 0;
  const handle = async ({ definitieId }: Opdracht): Promise<void> => {
    taken.push(definitieId);
    entered++;
    // Each goes on only when the other holds rows too.
    await vi.waitFor(() => expect(entered).toBeGreaterThan(1), 5000);
  };
  await Promise.all([database.store.takeOpdrachten(20, handle), other.takeOpdrachten(20, handle)]);
  await other.close();
  expect(new Set(taken).size).toBe(40);
  expect(taken).toHaveLength(40);
  expect(await left()).toBe(0);
});

describe('waking', () => {
  test('tells of what comes in, until stopped', async () => {
    const wake = vi.fn<() => void>();
    const stop = await database.store.onOpdracht(wake);
    // Once for what may have been there before.
    expect(wake).toHaveBeenCalledTimes(1);
    await emit(notify('a'), notify('b'));
    await vi.waitFor(() => expect(wake).toHaveBeenCalledTimes(2), 5000);
    await stop();
    const listening = () =>
      database.query(
        "SELECT FROM pg_stat_activity WHERE datname = current_database() AND application_name = 'definitie-app outbox'",
      );
    await vi.waitFor(async () => expect(await listening()).toEqual([]), 5000);
  });

  test('goes on after its connection was lost', async () => {
    const wake = vi.fn<() => void>();
    const stop = await database.store.onOpdracht(wake);
    await database.query(
      "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND application_name = 'definitie-app outbox'",
    );
    await vi.waitFor(() => expect(wake).toHaveBeenCalledTimes(2), 10_000);
    await request(database, author);
    await emit(notify('a'));
    await vi.waitFor(() => expect(wake).toHaveBeenCalledTimes(3), 5000);
    await stop();
  });
});
