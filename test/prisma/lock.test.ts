import { openStore } from '@definitie-app/prisma';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestDatabase, testDatabase } from '../support/postgres.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.close());

function openGate() {
  let open = (): void => undefined;
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { open: () => open(), opened };
}

test('work with one key is done one at a time, whatever the process; with another key meanwhile', async () => {
  const other = openStore({ url: database.appUrl, encryptionKey: database.encryptionKey });
  const [entered, gate] = [openGate(), openGate()];
  const done: string[] = [];
  const first = database.store.exclusively('a', async () => {
    entered.open();
    await gate.opened;
    done.push('first');
  });
  await entered.opened;
  const second = other.exclusively('a', async () => {
    done.push('second');
  });
  await other.exclusively('b', async () => {
    done.push('another key');
  });
  gate.open();
  await Promise.all([first, second]);
  expect(done).toEqual(['another key', 'first', 'second']);
  await other.close();
});

test('what fails gives the lock up, and comes through as it is', async () => {
  const failing = database.store.exclusively('a', () => Promise.reject(new RangeError('no')));
  await expect(failing).rejects.toThrow(RangeError);
  expect(await database.store.exclusively('a', async () => 1)).toBe(1);
});

test('who loses its connection gives the lock up, and the process lives', async () => {
  const [entered, gate] = [openGate(), openGate()];
  const cut = database.store.exclusively('a', async () => {
    entered.open();
    await gate.opened;
  });
  await entered.opened;
  await database.query(
    "SELECT pg_terminate_backend(pid) FROM pg_locks WHERE locktype = 'advisory' AND database = (SELECT oid FROM pg_database WHERE datname = current_database())",
  );
  expect(await database.store.exclusively('a', async () => 1)).toBe(1);
  gate.open();
  await cut;
});
