import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { OpslagFout } from '@definitie-app/core';
import { ensureOrganization, migrate, openStore, startEmbedded } from '@definitie-app/prisma';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { type TestDatabase, testDatabase } from '../support/postgres.ts';
import { addUser, request, unique } from './support/organization.ts';

const fout = (reden: OpslagFout['reden']) => ({ name: 'OpslagFout', reden });

describe('a database that can take no more', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await testDatabase();
    await database.query(`
      CREATE FUNCTION fail() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN RAISE EXCEPTION 'could not extend file: No space left on device' USING ERRCODE = TG_ARGV[0]; END $$`);
  });
  afterAll(() => database.close());

  const write = () =>
    database.store.withOrg(database.orgId, (register) =>
      register.addUser({ platform: 'web', workspaceId: 'w', userId: unique('U') }, 'Iemand', 'user'),
    );

  test.each([
    ['53100', 'in a statement', fout('schijf vol')],
    ['53200', 'in a statement', fout('geheugen vol')],
    ['53300', 'in a statement', fout('onbereikbaar')],
    ['57P01', 'in a statement', fout('onbereikbaar')],
    ['57014', 'in a statement', fout('onbereikbaar')],
    ['55P03', 'in a statement', fout('onbereikbaar')],
    ['58030', 'in a statement', fout('onbereikbaar')],
    ['53100', 'at commit', fout('schijf vol')],
    ['57P01', 'at commit', fout('onbereikbaar')],
  ])('%s %s says so, and keeps nothing', async (code, when, expected) => {
    await database.query(
      when === 'at commit'
        ? `CREATE CONSTRAINT TRIGGER fail AFTER INSERT ON users DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION fail('${code}')`
        : `CREATE TRIGGER fail BEFORE INSERT ON users FOR EACH ROW EXECUTE FUNCTION fail('${code}')`,
    );
    const before = await database.query('SELECT FROM users');
    await expect(write()).rejects.toMatchObject(expected);
    expect(await database.query('SELECT FROM users')).toHaveLength(before.length);
    await database.query('DROP TRIGGER fail ON users');
    await write();
  });

  test.each(['23514', '42P01', '40001', 'P0001'])('%s is a bug, and not called an outage', async (code) => {
    await database.query(
      `CREATE TRIGGER fail BEFORE INSERT ON users FOR EACH ROW EXECUTE FUNCTION fail('${code}')`,
    );
    await expect(write()).rejects.not.toMatchObject({ name: 'OpslagFout' });
    await database.query('DROP TRIGGER fail ON users');
  });

  test('what the work itself throws comes through as it is', async () => {
    const bug = new TypeError('bug');
    await expect(database.store.withOrg(database.orgId, () => Promise.reject(bug))).rejects.toBe(bug);
  });
});

describe('a server that is away', () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'definitie-outage-'));
  chmodSync(dataDir, 0o755);
  const start = () => startEmbedded({ dataDir, log: () => undefined, flags: ['-c', 'fsync=off'] });
  afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

  test('fails what is asked of it, without ending the process, and is found again by itself', async () => {
    const first = await start();
    await migrate(first.ownerUrl);
    const orgId = await ensureOrganization(first.ownerUrl, { naam: 'Uitval' });
    const store = openStore({ url: first.appUrl, encryptionKey: Buffer.alloc(32, 1).toString('base64') });
    const wake = vi.fn<() => void>();
    const stopListening = await store.onOpdracht(wake);
    const work = () => store.withOrg(orgId, (register) => register.users());
    await Promise.all(Array.from({ length: 10 }, work));
    expect(await store.ping()).toBe(true);

    // In the middle of a transaction, and of many that wait for a turn.
    const during = store.withOrg(orgId, async (register) => {
      await register.users();
      await first.stop();
      return register.users();
    });
    await expect(during).rejects.toMatchObject(fout('onbereikbaar'));
    for (const outcome of await Promise.allSettled(Array.from({ length: 50 }, work)))
      expect(outcome).toMatchObject({ status: 'rejected', reason: fout('onbereikbaar') });
    expect(await store.ping()).toBe(false);
    await expect(
      store.resolveIdentiteit({ platform: 'slack', workspaceId: 'T', userId: 'U' }),
    ).rejects.toMatchObject(fout('onbereikbaar'));
    await expect(store.takeOpdrachten(1, () => Promise.resolve())).rejects.toMatchObject(
      fout('onbereikbaar'),
    );
    await expect(migrate(first.ownerUrl)).rejects.toMatchObject(fout('onbereikbaar'));

    const woken = wake.mock.calls.length;
    const second = await start();
    expect(second.appUrl).toBe(first.appUrl);
    await vi.waitFor(async () => expect(await store.ping()).toBe(true), 10_000);
    expect(await work()).toEqual([]);
    await vi.waitFor(() => expect(wake.mock.calls.length).toBeGreaterThan(woken), 10_000);
    await stopListening();
    await store.close();
    await second.stop();
  });

  test('a port where nobody answers', async () => {
    const store = openStore({
      url: 'postgresql://definitie_app:x@127.0.0.1:1/definitie',
      encryptionKey: Buffer.alloc(32, 1).toString('base64'),
    });
    await expect(
      store.withOrg('00000000-0000-4000-8000-000000000000', (r) => r.users()),
    ).rejects.toMatchObject(fout('onbereikbaar'));
    expect(await store.ping()).toBe(false);
    const stop = await store.onOpdracht(() => undefined);
    await stop();
    await store.close();
  });
});

describe('a transaction that holds another up', () => {
  test('lets it fail in time, and it can be tried again', async () => {
    const database = await testDatabase();
    const author = await addUser(database, database.orgId);
    const { id } = await request(database, author);
    const { store, orgId } = database;
    const change = () =>
      store.withOrg(orgId, (register) =>
        register.change(
          { id, version: 1, status: 'concept' },
          { soort: 'generatie', generatie: { stap: 'model' } },
        ),
      );
    await store.withOrg(orgId, async (register) => {
      await register.change(
        { id, version: 1, status: 'concept' },
        { soort: 'generatie', generatie: { stap: 'bronnen' } },
      );
      await expect(change()).rejects.toMatchObject(fout('onbereikbaar'));
    });
    expect((await change())?.generatie).toEqual({ stap: 'model' });
    await database.close();
  });
});
