import { writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { installDefinitie } from './definitie.ts';
import { createFolders, GOOD } from './folder.ts';

const newFolder = createFolders(installDefinitie());

const LATIN_1 = Buffer.from('naam;omschrijving\ncaf\xe9;is iets\n', 'latin1');
const UTF_16 = Buffer.from('\ufeff{"a": 1}', 'utf16le');
const OLE = Buffer.from('d0cf11e0a1b11ae1', 'hex');

const mixed = () => {
  const folder = newFolder();
  folder.put('begrippen.md', GOOD);
  folder.put('groot.json', `[${'1,'.repeat(5_000_000)}1]`);
  folder.put('latin.csv', LATIN_1);
  folder.put('utf16.json', UTF_16);
  folder.put('nul.md', 'a\0b');
  folder.put('leeg.xlsx', '');
  folder.put('geheim.xlsx', OLE);
  folder.put('~$lock.xlsx', 'x');
  return folder;
};

describe('files that are not for us', () => {
  it.each([['.'], ['**/*']])('are passed over in %s, with one note', async (name) => {
    const { code, stdout, stderr } = await mixed().toets(name);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^1 definitie getoetst, 1 acceptabel: [^;]*\n$/u);
    expect(stderr.trimEnd().split('\n')).toEqual([
      expect.stringMatching(/^6 bestanden overgeslagen: geheim\.xlsx \(.*; groot\.json \(.*; en nog 3$/u),
    ]);
    expect(stderr).not.toContain('lock');
  });

  it.each([['groot.json'], ['latin.csv'], ['utf16.json'], ['nul.md'], ['leeg.xlsx'], ['geheim.xlsx']])(
    'are a mistake when %s is named, also beside its folder',
    async (name) => {
      const { code, stderr } = await mixed().toets('.', name);
      expect(code).toBe(2);
      expect(stderr).toContain(`${name}: `);
      expect(stderr).toContain('5 bestanden overgeslagen');
    },
  );

  it('are a mistake when the profile names them, or their kind has no other use', async () => {
    const { put, toets } = mixed();
    put('.definitie.yaml', 'documents:\n  - {glob: "latin.*", format: csv}\n');
    put('kapot.ttl', LATIN_1);
    const { code, stderr } = await toets('.');
    expect(code).toBe(2);
    expect(stderr).toContain('latin.csv: is geen tekst in UTF-8');
    expect(stderr).toContain('kapot.ttl: is geen tekst in UTF-8');
    expect(stderr).toContain('5 bestanden overgeslagen');
  });

  it('are as if they were not there: a folder with nothing else is a mistake', async () => {
    const { put, toets } = newFolder();
    put('map/latin.csv', LATIN_1);
    const { code, stderr } = await toets('map');
    expect(code).toBe(2);
    expect(stderr).toContain('map: bevat geen bestand dat kan worden gelezen');
  });

  it('are passed over when repairs are shown', async () => {
    const { code, stderr } = await mixed().toets('--fix-dry-run', '.');
    expect(code).toBe(0);
    expect(stderr).toContain('4 bestanden overgeslagen');
  });

  it('with a name that is no UTF-8 are passed over', async () => {
    const { path, put, toets } = newFolder();
    put('a.md', GOOD);
    writeFileSync(Buffer.concat([Buffer.from(`${path}/b`), Buffer.from([0xe9]), Buffer.from('.md')]), GOOD);
    const { code, stderr } = await toets('.');
    expect(code).toBe(0);
    expect(stderr).toMatch(/^1 bestand overgeslagen: .*\(de naam is geen UTF-8/u);
    expect((await toets('b\ufffd.md')).stderr).toContain('de naam is geen UTF-8');
  });
});

describe('files that are left out', () => {
  it('are those with a dot before their name, unless they are named', async () => {
    const { put, toets } = newFolder();
    put('a.md', GOOD);
    put('.z.md', GOOD);
    expect((await toets('.')).stdout).toContain('1 definitie getoetst');
    expect((await toets('.z.md')).stdout).toContain('1 definitie getoetst');
  });

  it('are workbooks of which the profile says so', async () => {
    const { put, toets } = newFolder();
    put('a.md', GOOD);
    put('oud/b.xlsx', 'x');
    put('.definitie.yaml', 'documents:\n  - {glob: oud/**, format: geen}\n');
    expect(await toets('.')).toMatchObject({ code: 0, stderr: '' });
    expect((await toets('oud/b.xlsx')).code).toBe(2);
  });
});

describe('JSON Lines in a file of JSON', () => {
  it('points to the standard input', async () => {
    const { put, toets } = newFolder();
    const line = '{"begrip": "tram", "definitie": "voertuig op rails"}\n';
    put('a.json', line.repeat(2));
    const { code, stdout } = await toets('a.json');
    expect(code).toBe(2);
    expect(stdout).toContain('a.json:2:1: leesfout dit is JSON Lines');
    expect(stdout).toContain('--stdin --format jsonl');
    put('b.json', `${line}rest\n`);
    expect((await toets('b.json')).stdout).not.toContain('JSON Lines');
  });
});

describe('where nothing is recognised', () => {
  it('that is told of what was named, and changes no exit code', async () => {
    const { put, toets } = newFolder();
    put('leeg.md', 'Alleen tekst.\n');
    const told = 'er is geen definitie in herkend';
    expect(await toets('leeg.md')).toMatchObject({ code: 0, stderr: `leeg.md: ${told}\n` });
    expect(await toets('*.md')).toMatchObject({ code: 0, stderr: `*.md: ${told}\n` });
    expect(await toets('.')).toMatchObject({ code: 0, stderr: '' });
    expect(await toets('--format', 'json', 'leeg.md')).toMatchObject({ code: 0, stderr: '' });
  });
});
