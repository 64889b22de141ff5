import { truncateSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { installDefinitie, records } from './definitie.ts';
import { BUS, createFolders, entry, type Folder, GOOD, TRAM } from './folder.ts';

const definitie = installDefinitie();
const newFolder = createFolders(definitie);

const found = async ({ toets }: Folder, ...args: readonly string[]) => {
  const { code, stdout, stderr } = await toets('--format', 'jsonl', ...args);
  return { code, stderr, found: records(stdout).map((record): Record<string, unknown> => Object(record)) };
};

/** What users of other checkers of text keep asking for, of the command line. */
describe('users of other checkers ask', () => {
  it('not to stall on a text of ten thousand lines (Harper 1142, 119)', async () => {
    const folder = newFolder();
    const prose = (at: number): string => `Alinea ${at} gaat over van alles, en is geen definitie.\n\n`;
    const text = `# Begrippen\n\n${Array.from({ length: 6_000 }, (_, at) =>
      at % 100 === 0 ? entry(`Tram ${at}`, `is een voertuig van lijn ${at} dat op rails rijdt`) : prose(at),
    ).join('')}`;
    folder.put('groot.md', text);
    const { found: all, code } = await found(folder, 'groot.md');
    const lines = text.split('\n');
    expect(lines.length).toBeGreaterThan(12_000);
    expect(code).toBe(1);
    expect(all).toHaveLength(60);
    for (const { regel, kolom, begrip } of all) {
      expect(lines[Number(regel) - 1]?.slice(Number(kolom) - 1)).toMatch(/^is een voertuig/u);
      expect(lines[Number(regel) - 3]).toBe(`## ${begrip}`);
    }
  });

  it('to repair everything in one go, not one thing at a time (vscode-ltex 611)', async () => {
    const folder = newFolder();
    folder.put('a.md', Array.from({ length: 40 }, (_, at) => TRAM.replace('Tram', `Tram ${at}`)).join(''));
    const { stderr } = await folder.toets('--fix', '.');
    expect(stderr).toContain('a.md: 40 herstellingen');
    expect(folder.read('a.md')).not.toContain('is een');
  });

  it('to ignore one rule at one place, with a reason that stays visible (Harper 105, Vale 52, textlint)', async () => {
    const folder = newFolder();
    folder.put('a.md', `<!-- definitie-uit ARAI-06: zo staat het in de wet -->\n${TRAM}${BUS}`);
    const { found: all } = await found(folder, 'a.md');
    expect(all).toMatchObject([
      {
        bevindingen: [],
        onderdrukt: [{ code: 'ARAI-06', reden: 'zo staat het in de wet', regel: 4, kolom: 3 }],
      },
      { bevindingen: [{ code: 'ARAI-06' }] },
    ]);
    expect(all[1]).not.toHaveProperty('onderdrukt');
    expect((await folder.toets('a.md')).stdout).toMatch(/; 1 onderdrukt\n$/u);
  });

  it('for a baseline without line numbers, a line for each finding, that says which one is new (eslint 16755)', async () => {
    const folder = newFolder();
    folder.put('a.md', TRAM + BUS);
    await folder.toets('--write-baseline', 'b.json', '.');
    const lines = folder.read('b.json').split('\n');
    expect(lines.filter((line) => line.includes('ARAI-06'))).toHaveLength(2);
    expect(folder.read('b.json')).not.toMatch(/"regel"|"line"|"bestand"/u);
    folder.put('map/c.md', `# Kader\n\n${BUS}${TRAM}${TRAM.replace('Tram', 'Metro')}`);
    const { found: all } = await found(folder, '--baseline', 'b.json', 'map');
    expect(all.filter(({ bevindingen }) => JSON.stringify(bevindingen).includes('ARAI-06'))).toMatchObject([
      { begrip: 'Metro' },
    ]);
  });

  it('for settings that are found from the file, not from where the command is given (Vale 843, 518, 605)', async () => {
    const folder = newFolder();
    folder.put('project/.definitie.yaml', 'regels:\n  ARAI-06: uit\n');
    folder.put('project/diep/a.md', TRAM);
    folder.put('elders/x', '');
    const args = ['toets', '--format', 'jsonl', join(folder.path, 'project/diep/a.md')];
    const seen = await Promise.all(
      ['', 'project', 'project/diep', 'elders'].map((cwd) =>
        definitie.run(args, '', {}, join(folder.path, cwd)),
      ),
    );
    expect(new Set(seen.map(({ stdout }) => stdout)).size).toBe(1);
    expect(seen[0]?.stdout).not.toContain('ARAI-06');
  });

  it('for the same verdict in the editor and in CI, from one file (Harper 2339, LTeX discussion 98)', async () => {
    const folder = newFolder();
    folder.put('.definitie.yaml', 'afkortingen:\n  VG: verstandelijke gehandicapten\n');
    folder.put('a.md', entry('Woning', 'huis waarin VG wonen onder begeleiding'));
    expect(JSON.stringify((await found(folder, '.')).found)).not.toContain('INT-07');
    expect(JSON.stringify((await found(folder, '--no-profile', '.')).found)).toContain('INT-07');
  });

  it('that only definities are looked at, at their right lines (Vale 911, 922)', async () => {
    const folder = newFolder();
    folder.put(
      'a.ttl',
      '@prefix skos: <http://www.w3.org/2004/02/skos/core#> .\n# is een tram\n<#t> skos:prefLabel "is een tram"@nl ;\n  skos:note "is een noot, dat wordt niet getoetst"@nl ;\n  skos:definition """voertuig dat\nop rails rijdt en/of stilstaat"""@nl .\n',
    );
    const { found: all } = await found(folder, 'a.ttl');
    expect(all).toHaveLength(1);
    const { bevindingen } = Object(all[0]);
    expect(bevindingen.filter(({ veld }: { veld: string }) => veld === 'definitie')).toContainEqual(
      expect.objectContaining({ regel: 6, kolom: 'op rails rijdt '.length + 1 }),
    );
  });

  it('never to take what was too large for what is right (zed-harper 54, cSpell 580)', async () => {
    const folder = newFolder();
    folder.put('goed.md', GOOD);
    truncateSync(folder.put('groot.md', ''), 50 * 1024 * 1024);
    const { code, stderr, found: all } = await found(folder, '--fail-on', 'never', '.', 'groot.md');
    expect(code).toBe(2);
    expect(stderr).toContain('groot.md: is groter dan 8 MB');
    expect(all).toHaveLength(2);
    for (const format of ['text', 'sarif', 'junit', 'github', 'gitlab', 'rdjson'])
      expect(await folder.toets('--format', format, 'groot.md')).toMatchObject({ code: 2 });
  });

  it('not to search what nobody asked for (vscode-spell-checker 3905)', async () => {
    const folder = newFolder();
    folder.put('a.md', GOOD);
    folder.put('node_modules/x/a.md', TRAM);
    folder.put('.cache/a.md', TRAM);
    expect((await found(folder, '.')).found).toMatchObject([{ bestand: 'a.md' }]);
    expect((await folder.toets()).code).toBe(2);
  });

  it('that other languages are left alone (Harper 2654)', async () => {
    const folder = newFolder();
    folder.put(
      'a.ttl',
      '<#t> <http://www.w3.org/2004/02/skos/core#definition> "is a vehicle on rails"@en, "voertuig dat op rails in de stad rijdt"@nl .\n',
    );
    expect(JSON.stringify((await found(folder, '.')).found)).not.toContain('is a vehicle');
  });

  it('that what stands on the disk now is what is tested, also with a cache (vale-vscode 57)', async () => {
    const folder = newFolder();
    for (const [text, code] of [
      [TRAM, 1],
      [GOOD, 0],
      [TRAM, 1],
    ] as const) {
      folder.put('a.md', text);
      expect((await folder.toets('--cache', '.')).code).toBe(code);
    }
  });

  it('that long lists of own words do not make it slow (cspell 2360)', async () => {
    const folder = newFolder();
    const words = Array.from(
      { length: 4_000 },
      (_, at) => `  AF${at.toString(36).toUpperCase()}: afkorting ${at}`,
    );
    folder.put('.definitie.yaml', `afkortingen:\n${words.join('\n')}\n`);
    folder.put(
      'a.md',
      Array.from({ length: 500 }, (_, at) =>
        entry(`Begrip ${at}`, `kaart met AF${at.toString(36).toUpperCase()} waarop een reiziger reist`),
      ).join(''),
    );
    const { found: all, stderr } = await found(folder, '--fail-on', 'never', '.');
    expect(stderr).toBe('');
    expect(all).toHaveLength(500);
    expect(JSON.stringify(all)).not.toContain('INT-07');
  });
});
