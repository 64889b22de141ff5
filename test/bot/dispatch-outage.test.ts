import { setTimeout as delay } from 'node:timers/promises';
import { OpslagFout, type Store } from '@definitie-app/core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { nl } from '../../bot/src/messages/nl.ts';
import { openDesk, textOf } from '../support/chat.ts';
import { type TestDatabase, testDatabase } from '../support/postgres.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
  const desk = await openDesk(database);
  await desk.setRol('anna', 'user');
});
afterAll(() => database?.close());

const failing = (error: Error): Pick<Store, 'withOrg'> => ({ withOrg: () => Promise.reject(error) });

test.each<readonly [name: string, error: Error, says: string | RegExp]>([
  ['a full disk', new OpslagFout('schijf vol'), `refused: ${nl.refused.opslag['schijf vol']}`],
  ['too little memory', new OpslagFout('geheugen vol'), `refused: ${nl.refused.opslag['geheugen vol']}`],
  ['a database that is away', new OpslagFout('onbereikbaar'), `refused: ${nl.refused.opslag.onbereikbaar}`],
  ['a bug', new Error('password=hunter2'), /storingsnummer [0-9a-f]{8}/u],
])('%s is told, without what the machine said', async (_name, error, says) => {
  const broken = await openDesk(database, { store: { ...database.store, ...failing(error) } });
  const reply = await broken.type('anna', 'definitie kapot');
  expect(textOf(reply)).toMatch(says);
  expect(textOf(reply)).not.toContain('hunter2');
  expect(broken.log()).toContain('command failed');
});

test('who has the patience for it hears how it went, and not that it takes long', async () => {
  const slow: Pick<Store, 'withOrg'> = {
    withOrg: async (orgId, work) => {
      await delay(200);
      return database.store.withOrg(orgId, work);
    },
  };
  const busy = await openDesk(database, { store: { ...database.store, ...slow }, deadline: 20 });
  expect(textOf(await busy.type('anna', 'zoek xyzzy'))).toBe(`refused: ${nl.refused.traag}`);
  expect(textOf(await busy.type('anna', 'zoek xyzzy', undefined, 20_000))).toContain(nl.zoek.niets);
});

test('a database that never answers is no reason to wait', async () => {
  const silent = { ...database.store, withOrg: () => new Promise<never>(() => {}) };
  const stuck = await openDesk(database, { store: silent, deadline: 50 });
  expect(textOf(await stuck.type('anna', 'definitie traag'))).toBe(`refused: ${nl.refused.traag}`);
});
