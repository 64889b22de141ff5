import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  linkSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { installDefinitie } from './definitie.ts';
import { BUS, createFolders, entry, TRAM } from './folder.ts';

const newFolder = createFolders(installDefinitie());

const FIXED_TRAM = TRAM.replace('is een ', '');
const FIXED_BUS = BUS.replace('is een ', '');

describe('--fix', () => {
  it('makes all safe fixes, tells how many, and reports what is left', async () => {
    const { put, read, toets } = newFolder();
    put('a.md', TRAM + BUS);
    put('b.md', entry('Afvalbak', 'bak waarin bewoners meestal afval doen'));
    const { code, stdout, stderr } = await toets('--fix', '--fail-on', 'waarschuwing', '.');
    expect(read('a.md')).toBe(FIXED_TRAM + FIXED_BUS);
    expect(stderr).toBe('a.md: 2 herstellingen\n2 herstellingen in 1 bestand.\n');
    expect(stdout).toMatch(/^b\.md:3:\d+: waarschuwing ESS-04 /mu);
    expect(stdout).toMatch(/3 definities getoetst.*: 0 fouten, 1 waarschuwing/u);
    expect(code).toBe(1);
    expect(await toets('--fix', '.')).toMatchObject({ code: 0, stderr: 'Niets veilig te herstellen.\n' });
  });

  it('goes on until nothing is left to repair', async () => {
    const { put, read, toets } = newFolder();
    put('a.md', entry('Tram', 'is een voertuig dat dat op rails  in de straat rijdt'));
    await toets('--fix', 'a.md');
    const once = read('a.md');
    await toets('--fix', 'a.md');
    expect(read('a.md')).toBe(once);
    expect(once).not.toContain('is een');
  });

  it.each([
    [
      'Windows line ends',
      (TRAM + BUS).replaceAll('\n', '\r\n'),
      (FIXED_TRAM + FIXED_BUS).replaceAll('\n', '\r\n'),
    ],
    [
      'mixed line ends',
      `${TRAM.replaceAll('\n', '\r\n')}${BUS}`,
      `${FIXED_TRAM.replaceAll('\n', '\r\n')}${FIXED_BUS}`,
    ],
    ['a byte order mark', `\ufeff${TRAM}`, `\ufeff${FIXED_TRAM}`],
    ['no line end at the end', TRAM.trimEnd(), FIXED_TRAM.trimEnd()],
    [
      'odd spaces elsewhere',
      `# Begrippen\n\na \u00a0 b\t\n\n${TRAM}c   \n`,
      `# Begrippen\n\na \u00a0 b\t\n\n${FIXED_TRAM}c   \n`,
    ],
  ])('leaves everything else as it was: %s', async (_, before, after) => {
    const { put, read, toets } = newFolder();
    put('a.md', before);
    await toets('--fix', 'a.md');
    expect(read('a.md')).toBe(after);
  });

  it('keeps the mode of a file, and a link a link, and leaves no other file behind', async () => {
    const { path, put, read, toets } = newFolder();
    chmodSync(put('a.md', TRAM), 0o640);
    symlinkSync('a.md', join(path, 'link.md'));
    await toets('--fix', 'link.md');
    expect(statSync(join(path, 'a.md')).mode & 0o777).toBe(0o640);
    expect(readlinkSync(join(path, 'link.md'))).toBe('a.md');
    expect(read('a.md')).toBe(FIXED_TRAM);
    expect(readdirSync(path).toSorted()).toEqual(['a.md', 'link.md']);
  });

  it('writes a new file in the place of the old one, so that nobody ever reads half of it', async () => {
    const { path, put, read, toets } = newFolder();
    linkSync(put('a.md', TRAM), join(path, 'before.txt'));
    await toets('--fix', 'a.md');
    expect([read('a.md'), read('before.txt')]).toEqual([FIXED_TRAM, TRAM]);
  });

  it('leaves alone what is suppressed, what is not safe and what cannot be read', async () => {
    const { put, read, toets } = newFolder();
    const texts = {
      'a.md': `<!-- definitie-uit ARAI-06: zo staat het in de wet -->\n${TRAM}`,
      'b.md': entry('Afvalbak', 'bak voor afval teneinde de straat schoon te houden'),
      'c.ttl': '<#t> skos:definition "is een',
    };
    for (const [name, text] of Object.entries(texts)) put(name, text);
    const { code, stderr } = await toets('--fix', '.', 'weg.md');
    expect(code).toBe(2);
    expect(stderr).toBe('Niets veilig te herstellen.\nweg.md: bestand of map bestaat niet\n');
    for (const [name, text] of Object.entries(texts)) expect(read(name)).toBe(text);
  });

  it('tells of a profile that is wrong once, and repairs nothing that it is for', async () => {
    const { put, read, toets } = newFolder();
    put('.definitie.yaml', 'regels:\n  ARAI-66: uit\n');
    put('a.md', TRAM);
    const { code, stdout, stderr } = await toets('--fix', '.');
    expect(code).toBe(2);
    expect(stdout).toMatch(/^\.definitie\.yaml:2:3: leesfout .*ARAI-66/u);
    expect(stderr).toContain('1 bestand is niet getoetst');
    expect(read('a.md')).toBe(TRAM);
  });

  it('by several at once leaves whole files, and nothing beside them', async () => {
    const { path, put, read, toets } = newFolder();
    const count = 30;
    const text = (definitie: string) =>
      Array.from({ length: count }, (_, at) => definitie.replace('Tram', `Tram ${at}`)).join('');
    put('a.md', text(TRAM));
    await Promise.all([1, 2, 3].map(() => toets('--fix', '--cache', 'a.md')));
    expect(read('a.md')).toBe(text(FIXED_TRAM));
    expect(readdirSync(path).toSorted()).toEqual(['.definitiecache', 'a.md']);
  });

  it('repairs Turtle with its own escapes', async () => {
    const { put, read, toets } = newFolder();
    const text =
      '<#t> <http://www.w3.org/2004/02/skos/core#definition> "is een voertuig dat op \\"rode\\" rails rijdt"@nl .\n';
    put('a.ttl', text);
    await toets('--fix', 'a.ttl');
    expect(read('a.ttl')).toBe(text.replace('is een ', ''));
  });
});

describe('--fix-dry-run', () => {
  it('shows what --fix would do as a diff that git applies, and changes nothing', async () => {
    const { path, put, read, toets } = newFolder();
    const crlf = `# Kader\r\n\r\n${BUS.replaceAll('\n', '\r\n')}`;
    put('map/a b.md', `${TRAM}\n\n\n\n\n\n${BUS}`);
    put('é.md', `\ufeff${TRAM.trimEnd()}`);
    put('w.md', crlf);
    const { code, stdout, stderr } = await toets('--fix-dry-run', '.');
    expect(code).toBe(1);
    expect(stderr).toBe('4 herstellingen in 3 bestanden.\n');
    expect(read('w.md')).toBe(crlf);
    expect(stdout).toContain('-> is een voertuig dat op rails in de straat rijdt\n+> voertuig dat op rails');
    writeFileSync(join(path, 'x.patch'), stdout);
    const applied = spawnSync('git', ['apply', '--whitespace=nowarn', 'x.patch'], {
      cwd: path,
      encoding: 'utf8',
    });
    expect(applied).toMatchObject({ status: 0, stderr: '' });
    expect(read('map/a b.md')).toBe(`${FIXED_TRAM}\n\n\n\n\n\n${FIXED_BUS}`);
    expect(read('é.md')).toBe(`\ufeff${FIXED_TRAM.trimEnd()}`);
    expect(read('w.md')).toBe(crlf.replace('is een ', ''));
  });

  it('ends with 0 when there is nothing to do, and with 2 when something cannot be read', async () => {
    const { put, toets } = newFolder();
    put('a.md', FIXED_TRAM);
    const stderr = 'Niets veilig te herstellen.\n';
    expect(await toets('--fix-dry-run', '.')).toEqual({ code: 0, stdout: '', stderr });
    expect(await toets('--fix-dry-run', 'a.md', 'weg.md')).toEqual({
      code: 2,
      stdout: '',
      stderr: `weg.md: bestand of map bestaat niet\n${stderr}`,
    });
  });

  it('says so when too much changes to lay it beside each other', { timeout: 120_000 }, async () => {
    const { put, toets, path } = newFolder();
    put(
      'a.md',
      Array.from({ length: 2_600 }, (_, at) =>
        entry(`Begrip ${at}`, `is een voertuig nummer ${at} dat rijdt`),
      ).join(''),
    );
    const { code, stderr } = await toets('--fix-dry-run', 'a.md');
    expect(code).toBe(2);
    expect(stderr).toContain('a.md: verandert op te veel plaatsen om te tonen');
    expect(readFileSync(join(path, 'a.md'), 'utf8')).toContain('is een voertuig nummer 1 ');
  });
});
