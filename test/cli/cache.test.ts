import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { installDefinitie } from './definitie.ts';
import { BUS, createFolders, entry, type Folder, GOOD, TRAM } from './folder.ts';

const newFolder = createFolders(installDefinitie());

const ARGS = ['--format', 'jsonl', '--fail-on', 'never', '.'] as const;
const plain = ({ toets }: Folder) => toets(...ARGS);
const cached = ({ toets }: Folder) => toets('--cache', ...ARGS);

const filled = (): Folder => {
  const folder = newFolder();
  folder.put('a.md', TRAM);
  folder.put(
    'b.md',
    `<!-- definitie-uit ARAI-06: zo staat het in de wet -->\n${BUS}<!-- definitie-uit STR-01 -->\n`,
  );
  folder.put(
    'c.ttl',
    '<#t> <http://www.w3.org/2004/02/skos/core#definition> "voertuig op rails"@nl .\n<#u> skos:',
  );
  folder.put('d.md', '# Niets\n');
  folder.put(
    'map/e.md',
    entry('Halte', 'plaats waar een tram stopt om reizigers te laten in- en uitstappen'),
  );
  return folder;
};

describe('--cache', () => {
  it('gives the same results from the cache as without it', async () => {
    const folder = filled();
    const expected = await plain(folder);
    expect(expected.stdout.split('\n').length).toBeGreaterThan(5);
    expect(await cached(folder)).toEqual(expected);
    expect(await cached(folder)).toEqual(expected);
  });

  it('tests nothing that did not change, and believes only what it wrote itself', async () => {
    const folder = filled();
    await cached(folder);
    const [header = '', ...lines] = folder.read('.definitiecache').split('\n');
    const change = (withDigest: boolean) =>
      lines.map((line, at) => {
        const results = (lines[at + 1] ?? '').replaceAll('Begint met ', 'UIT DE CACHE ');
        if (at % 2 === 1) return line.replaceAll('Begint met ', 'UIT DE CACHE ');
        const digest = createHash('sha256').update(results).digest('base64url');
        return withDigest && line !== '' ? JSON.stringify({ ...JSON.parse(line), digest }) : line;
      });
    folder.put('.definitiecache', [header, ...change(false)].join('\n'));
    expect((await cached(folder)).stdout).not.toContain('UIT DE CACHE');
    folder.put('.definitiecache', [header, ...change(true)].join('\n'));
    expect((await cached(folder)).stdout).toContain('UIT DE CACHE');
  });

  it.each<[string, (folder: Folder) => void]>([
    ['a text changed', ({ put }) => put('a.md', TRAM.replace('rails', 'wielen'))],
    ['a file came', ({ put }) => put('nieuw.md', GOOD)],
    ['a file went', ({ path }) => rmSync(join(path, 'map/e.md'))],
    ['another file defines the same begrip', ({ put }) => put('d.md', GOOD)],
    ['a profile came', ({ put }) => put('.definitie.yaml', 'regels:\n  ARAI-06: uit\n')],
    [
      'a profile came for one folder',
      ({ put }) => put('map/.definitie.yaml', 'regels:\n  VAL-LEN-001: fout\n'),
    ],
    ['a profile is wrong', ({ put }) => put('.definitie.yaml', 'regels:\n  ARAI-66: uit\n')],
    ['a file is no text any more', ({ put }) => put('a.md', Buffer.from([0, 1]))],
    ['the cache is gone', ({ path }) => rmSync(join(path, '.definitiecache'))],
    ['the cache is no text', ({ put }) => put('.definitiecache', Buffer.from([0xff, 0, 0xfe]))],
    [
      'the cache is of another version',
      (folder) =>
        folder.put(
          '.definitiecache',
          folder.read('.definitiecache').replace(/"program":"\w/u, '"program":"x'),
        ),
    ],
    [
      'the cache is cut off',
      (folder) => folder.put('.definitiecache', folder.read('.definitiecache').slice(0, -200)),
    ],
    ['the cache is empty', ({ put }) => put('.definitiecache', '')],
    ['the cache is other JSON', ({ put }) => put('.definitiecache', '[1]\n{}\nnull\n')],
  ])('gives the same results after %s', async (_, change) => {
    const folder = filled();
    await cached(folder);
    change(folder);
    expect(await cached(folder)).toEqual(await plain(folder));
  });

  it('gives the same results whatever the cache holds', { timeout: 120_000 }, async () => {
    const folder = filled();
    await cached(folder);
    const expected = await plain(folder);
    const good = readFileSync(join(folder.path, '.definitiecache'));
    await fc.assert(
      fc.asyncProperty(fc.nat(good.length - 1), fc.nat(255), async (at, byte) => {
        const damaged = Buffer.from(good);
        damaged[at] = byte;
        folder.put('.definitiecache', damaged);
        expect((await cached(folder)).stdout).toBe(expected.stdout);
      }),
      { numRuns: 8 },
    );
  });

  it('serves every format from one cache, and changes since a revision', async () => {
    const folder = filled();
    for (const format of ['rdjson', 'sarif', 'text', 'rdjson', 'sarif', 'text', 'junit']) {
      const expected = await folder.toets('--format', format, '.');
      expect(await folder.toets('--cache', '--format', format, '.')).toEqual(expected);
    }
  });

  it('is kept where it is asked, which is not tested itself', async () => {
    const folder = filled();
    await folder.toets('--cache-file', 'x.md.cache', ...ARGS);
    expect(existsSync(join(folder.path, '.definitiecache'))).toBe(false);
    expect(folder.read('x.md.cache')).toContain('"definitieCache":1');
    expect(readdirSync(folder.path).filter((name) => name.startsWith('x.md'))).toEqual(['x.md.cache']);
  });

  it('that cannot be written costs nothing but time, and is told', async () => {
    const folder = filled();
    mkdirSync(join(folder.path, '.definitiecache'));
    const expected = await plain(folder);
    const { code, stdout, stderr } = await cached(folder);
    expect({ code, stdout }).toEqual({ code: expected.code, stdout: expected.stdout });
    expect(stderr).toContain('.definitiecache kan niet worden geschreven');
  });
});
