import { existsSync } from 'node:fs';
import { join } from 'node:path';
import {
  type Actor,
  approveDefinitie,
  type ChatIdentiteit,
  editDefinitie,
  rejectDefinitie,
  requestDefinitie,
  submitDefinitie,
} from '@definitie-app/core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { noDefect } from '../support/defect.ts';
import { type TestDatabase, testDatabase } from '../support/postgres.ts';
import { installDefinitie, root } from './definitie.ts';
import { createFolders } from './folder.ts';
import { workbook } from './workbook.ts';

const definitie = installDefinitie();
const newFolder = createFolders(definitie);
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

  it('gives someone a key for the editor, and takes it away', async () => {
    const made = await beheer(['sleutel', 'slack', 'T1', 'U1', '--naam', 'laptop']);
    expect({ code: made.code, stderr: made.stderr }).toEqual({ code: 0, stderr: '' });
    const key = made.stdout.trim();
    expect(key).toMatch(/^def_[\w-]{43}$/u);
    const { store } = database();
    expect(await store.resolveApiKey(key)).toMatchObject({ naam: 'Anna', rol: 'user' });
    const gone = await beheer(['sleutel', 'slack', 'T1', 'U1', '--intrekken']);
    expect(gone).toMatchObject({ code: 0, stdout: '1 sleutel van Anna werkt niet meer.\n' });
    expect(await store.resolveApiKey(key)).toBeUndefined();
    const rows = await database().query<{ action: string }>(
      "SELECT action FROM audit_log WHERE action LIKE 'sleutel.%' ORDER BY seq",
    );
    expect(rows).toEqual([{ action: 'sleutel.maken' }, { action: 'sleutel.intrekken' }]);
    expect(await beheer(['sleutel', 'slack', 'T1', 'niemand'])).toMatchObject({ code: 2, stdout: '' });
  });

  describe('importeer', () => {
    const iri = 'https://example.nl/id/kader';
    const importeer = (bestand: string, ...rest: readonly string[]) =>
      beheer(['importeer', 'slack', 'T1', bestand, '--titel', 'Straat', '--iri', iri, ...rest]);
    const found = (begrip: string) =>
      database().store.withOrg(database().orgId, (register) => register.findByBegrip(begrip));

    it('takes the definities of a file into the register, and again only what changed', async () => {
      const { put } = newFolder();
      const first = put(
        'straat.csv',
        'begrip;definitie;bron\nstoep;verhard deel van de straat voor voetgangers;CROW\n' +
          `${'goot '.repeat(60)};geul\n`,
      );
      const header = ['begrip', 'definitie', 'bron'];
      const later = ['stoep', 'deel van de straat voor voetgangers', 'CROW'];
      const next = put('later.xlsx', Buffer.from(workbook('Blad', [header, later])));
      expect(await importeer(first, '--licentie', 'CC0-1.0')).toEqual({
        code: 0,
        stderr: '',
        stdout:
          'Straat: 1 definitie nieuw, 0 bijgewerkt. Overgeslagen, zonder definitie of met een onbruikbaar begrip: ‘goot goot goot goot goot goot goot goot goot goot goot goot ’.\n',
      });
      expect(await importeer(next)).toMatchObject({
        code: 0,
        stdout: 'Straat: 0 definities nieuw, 1 bijgewerkt.\n',
      });
      expect(await found('stoep')).toMatchObject([
        {
          status: 'geimporteerd',
          version: 2,
          concept: { definitie: 'deel van de straat voor voetgangers' },
          herkomst: { soort: 'overgenomen', uit: { titel: 'Straat', url: iri } },
        },
      ]);
      const rows = await database().query<{ changes: unknown }>(
        "SELECT changes FROM audit_log WHERE action = 'begrippenkader.importeren' ORDER BY seq",
      );
      expect(rows).toEqual([{ changes: { added: 1, changed: 0 } }, { changes: { added: 0, changed: 1 } }]);
    });

    it('takes nothing of a file with a mistake, or without definities', async () => {
      const { put, path } = newFolder();
      const prefix = '@prefix skos: <http://www.w3.org/2004/02/skos/core#> .';
      const hek = '<x:a> skos:prefLabel "hek"@nl ; skos:definition "afscheiding"@nl .';
      const broken = await importeer(put('kapot.ttl', `${prefix}\n${hek}\n<x:b> skos:prefLabel "poort\n`));
      expect(broken).toMatchObject({ code: 2, stdout: '' });
      expect(broken.stderr).toMatch(/kapot\.ttl:3:\d+: .*Er is niets overgenomen/u);
      expect(await found('hek')).toEqual([]);
      expect(await importeer(put('leeg.md', 'Niets.\n'))).toMatchObject({ code: 2 });
      expect((await importeer(join(path, 'weg.csv'))).stderr).toContain('bestaat niet');
      const noAddress = await beheer([
        'importeer',
        'slack',
        'T1',
        'x.csv',
        '--titel',
        'S',
        '--iri',
        'straat',
      ]);
      expect(noAddress.stderr).toContain('geen volledig adres');
      expect((await beheer(['importeer', 'slack', 'T1', 'x.csv'])).stderr).toContain('Gebruik');
    });
  });

  it('makes two accounts one person, whose own text is then decided by another', async () => {
    const { store, orgId } = database();
    const inSlack = { ...anna, userId: 'U-eva' };
    const inTeams = { platform: 'teams', workspaceId: 'tenant-1', userId: 'aad-eva' } as const;
    await store.withOrg(orgId, async (register) => {
      await register.saveInstallation('teams', 'tenant-1', '');
      await register.addUser(inTeams, 'Eva in Teams', 'editor');
      await register.addUser(inSlack, 'Eva in Slack', 'user');
    });
    const who = async (identiteit: ChatIdentiteit): Promise<Actor> => {
      const actor = (await store.resolveIdentiteit(identiteit))?.actor;
      if (!actor) throw new Error('unknown');
      return actor;
    };
    const deps = { store, now: () => new Date(), onDefect: noDefect };
    const at = { platform: 'slack', workspaceId: 'T1', plaats: { channel: 'C1' } } as const;
    const author = await who(inSlack);
    const asked = await requestDefinitie(deps, author, { begrip: 'kliko', context: [], key: 'k1', at });
    if (!asked.ok) throw new Error('not asked');
    const { id, version } = asked.definitie;
    const tekst = { id, version, definitie: 'bak voor afval op wielen', toelichting: '', context: ['DJI'] };
    expect(await editDefinitie(deps, author, tekst)).toMatchObject({ ok: true });
    expect(await submitDefinitie(deps, author, { id, version })).toMatchObject({ ok: true });

    const args = ['voeg-samen', 'teams', 'tenant-1', 'aad-eva', 'slack', 'T1', 'U-eva'];
    const { code, stdout } = await beheer(args);
    expect({ code, stdout }).toEqual({
      code: 0,
      stdout: 'Deze twee accounts zijn nu één persoon: Eva in Teams (editor). Aangepast: 1 definitie.\n',
    });
    const eva = await who(inTeams);
    expect(await who(inSlack)).toEqual(eva);
    expect(await approveDefinitie(deps, eva, { id, version })).toMatchObject({
      ok: false,
      weigering: { soort: 'vier ogen' },
    });
    const found = await store.withOrg(orgId, (register) => register.find(id));
    expect(found).toMatchObject({ auteurs: [eva.id], aanvrager: { naam: 'Eva in Teams' } });
    expect(
      await database().query(
        "SELECT resource_id, changes FROM audit_log WHERE action = 'gebruiker.samenvoegen'",
      ),
    ).toEqual([{ resource_id: eva.id, changes: { samengevoegd: author.id, definities: 1 } }]);
    expect(await beheer(args)).toMatchObject({ code: 2, stderr: expect.stringContaining('al één persoon') });
  });

  it('says which decisions one person took on their own text before that was known', async () => {
    const { store, orgId } = database();
    const [one, other] = ['U-fien', 'U-fien-2'].map((userId) => ({ ...anna, userId }));
    if (!one || !other) throw new Error('nobody');
    const [author, decider] = await store.withOrg(orgId, async (register) => [
      await register.addUser(one, 'Fien', 'editor'),
      await register.addUser(other, 'Fien 2', 'editor'),
    ]);
    if (!author || !decider) throw new Error('nobody');
    const deps = { store, now: () => new Date(), onDefect: noDefect };
    const at = { platform: 'slack', workspaceId: 'T1', plaats: { channel: 'C1' } } as const;
    const asked = await requestDefinitie(deps, author, { begrip: 'rolemmer', context: [], key: 'k2', at });
    if (!asked.ok) throw new Error('not asked');
    const { id, version } = asked.definitie;
    const tekst = { id, version, definitie: 'emmer op wielen', toelichting: '', context: ['DJI'] };
    await editDefinitie(deps, author, tekst);
    await submitDefinitie(deps, author, { id, version });
    await rejectDefinitie(deps, decider, { id, version, reden: 'te vaag' });
    const { stdout } = await beheer(['voeg-samen', 'slack', 'T1', 'U-fien', 'slack', 'T1', 'U-fien-2']);
    expect(stdout).toContain('besliste eerder 1 keer over eigen tekst');
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
    [['voeg-samen', 'slack', 'T1', 'U1'], 'twee keer <slack|teams|web>'],
    [['voeg-samen', 'slack', 'T1', 'U1', 'slack', 'T1', 'U9'], 'U9 is nog niet bekend'],
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
