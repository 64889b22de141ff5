import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestDatabase, testDatabase } from '../support/postgres.ts';
import { installDefinitie, root } from './definitie.ts';

const definitie = installDefinitie();
const opened: { database?: TestDatabase } = {};
const database = (): TestDatabase => {
  if (!opened.database) throw new Error('no database');
  return opened.database;
};
const anna = { platform: 'slack' as const, workspaceId: 'T1', userId: 'U1' };

beforeAll(async () => {
  opened.database = await testDatabase();
  const { store, orgId } = database();
  await store.withOrg(orgId, async (register) => {
    await register.saveInstallation('slack', 'T1', 'oud');
    await register.addUser(anna, 'Anna', 'user');
  });
});
afterAll(() => opened.database?.close());

const beheer = (args: readonly string[], input = '') =>
  definitie.run(['beheer', ...args], input, {
    DATABASE_URL: database().appUrl,
    DATABASE_OWNER_URL: database().ownerUrl,
    ENCRYPTION_KEY: database().encryptionKey,
  });

describe('definitie beheer', () => {
  it('shows who is there', async () => {
    const { code, stdout, stderr } = await beheer(['gebruikers', 'slack', 'T1']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^[\da-f-]{36} {2}user {7}Anna$/mu);
  });

  it('gives someone a role, and leaves a trace of it without names', async () => {
    const bert = { ...anna, userId: 'U2' };
    const { store, orgId } = database();
    await store.withOrg(orgId, (register) => register.addUser(bert, 'Bert', 'user'));
    const { code, stdout } = await beheer(['rol', 'slack', 'T1', 'U2', 'editor']);
    expect({ code, stdout }).toEqual({ code: 0, stdout: 'Bert: user → editor\n' });
    const found = await store.resolveIdentiteit(bert);
    expect(found?.actor?.rol).toBe('editor');
    const rows = await database().query<{ changes: unknown }>(
      "SELECT changes FROM audit_log WHERE action = 'gebruiker.rol'",
    );
    expect(rows).toEqual([{ changes: { rol: { van: 'user', naar: 'editor' } } }]);
  });

  it('replaces the token of a workspace, which stays with its organisation', async () => {
    const { code, stdout } = await beheer(['koppel', 'slack', 'T1', '--token-stdin'], 'xoxb-nieuw\n');
    expect({ code, stdout }).toEqual({ code: 0, stdout: 'Workspace T1 op slack is gekoppeld.\n' });
    const { store, orgId } = database();
    const installed = await store.withOrg(orgId, (register) => register.findInstallation('slack', 'T1'));
    expect(installed).toEqual({ token: 'xoxb-nieuw' });
  });

  it('connects a new workspace to a named organisation', async () => {
    const args = ['koppel', 'teams', 'tenant-2', '--token-stdin'];
    expect(await beheer(args, 'geheim')).toMatchObject({ code: 2, stderr: expect.stringContaining('nieuw') });
    expect((await beheer([...args, '--organisatie', 'Gemeente B'], 'geheim')).code).toBe(0);
    const found = await database().store.resolveIdentiteit({
      platform: 'teams',
      workspaceId: 'tenant-2',
      userId: 'x',
    });
    expect(found?.orgId).toBe(await database().newOrg('Gemeente B'));
  });

  it.each([
    [['weg'], '‘weg’'],
    [['gebruikers'], 'Gebruik:'],
    [['gebruikers', 'irc', 'T1'], 'slack|teams|web'],
    [['gebruikers', 'slack', 'T9'], 'T9 is niet gekoppeld'],
    [['rol', 'slack', 'T1', 'U1', 'koning'], 'anonymous|user|editor|admin'],
    [['rol', 'slack', 'T1', 'U9', 'editor'], 'U9 is nog niet bekend'],
    [['koppel', 'slack', 'T1'], '--token-stdin'],
    [['koppel', 'slack', 'T1', '--token-stdin'], 'standaardinvoer'],
    [['koppel', 'web', 'T1', '--token-stdin'], 'slack|teams'],
  ])('%j says what is wrong', async (args, melding) => {
    const { code, stdout, stderr } = await beheer(args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(melding);
  });

  it('says so when there is no database, and makes none', async () => {
    const DATA_DIR = join(root, '.cache/no-data-here');
    const { code, stderr } = await definitie.run(['beheer', 'gebruikers', 'slack', 'T1'], '', {
      DATABASE_URL: '',
      DATA_DIR,
    });
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining('DATABASE_URL') });
    expect(existsSync(DATA_DIR)).toBe(false);
  });

  it('says so when the database does not answer', async () => {
    const { code, stderr } = await definitie.run(['beheer', 'gebruikers', 'slack', 'T1'], '', {
      DATABASE_URL: 'postgresql://nobody@127.0.0.1:1/x',
    });
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining('database') });
  });
});
