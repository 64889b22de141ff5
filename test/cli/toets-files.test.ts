import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { installDefinitie, records } from './definitie.ts';

const definitie = installDefinitie();
const folder = mkdtempSync(join(tmpdir(), 'definitie-'));
afterAll(() => rmSync(folder, { recursive: true }));

const put = (name: string, content: string | Buffer): string => {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
  return path;
};

const sized = (name: string, bytes: number): string => {
  const path = put(name, '');
  truncateSync(path, bytes);
  return path;
};

const turtle = (definition: string): string =>
  `@prefix skos: <http://www.w3.org/2004/02/skos/core#> .\n<#t> a skos:Concept ;\n  skos:prefLabel "tram"@nl ;\n  skos:definition ${definition} .\n`;
const bad = turtle('"is een voertuig dat op rails in de straat rijdt"@nl');
const good = turtle('"voertuig voor personen dat op rails in de straat rijdt"@nl');
const toets = (...args: readonly string[]) => definitie.run(['toets', '--format', 'jsonl', ...args]);

describe('definitie toets with files', () => {
  it.each([
    ['Turtle', 'a.ttl', bad, 4, 20],
    [
      'Turtle after escapes',
      'b.ttl',
      turtle('"\\u0069s een voertuig dat op rails rijdt, \\"tram\\""@nl'),
      4,
      20,
    ],
    ['Turtle with Windows line ends', 'c.ttl', bad.replaceAll('\n', '\r\n'), 4, 20],
    ['Turtle with a byte order mark', 'd.ttl', `\ufeff${bad}`, 4, 20],
    [
      'Turtle after an emoji',
      'e.ttl',
      bad.replace('skos:definition', 'skos:note "🚋" ; skos:definition'),
      4,
      37,
    ],
    [
      'a heading and a quotation',
      'a.md',
      '# Kader\n\n## Tram\n\n> is een voertuig dat op rails rijdt\n',
      5,
      3,
    ],
    [
      'a table',
      'b.md',
      '| Begrip | Definitie |\n|---|---|\n| tram | is een voertuig dat op rails rijdt |\n',
      3,
      10,
    ],
    ['a name in capitals', 'F.TTL', bad, 4, 20],
  ])('names file, line and column in %s', async (_, name, content, regel, kolom) => {
    const bestand = put(name, content);
    const { code, stdout } = await toets(bestand);
    expect(records(stdout)).toEqual([
      expect.objectContaining({
        id: expect.stringMatching(/#tram$/iu),
        bestand,
        regel,
        kolom,
        begrip: expect.stringMatching(/^tram$/iu),
        bevindingen: expect.arrayContaining([
          expect.objectContaining({ code: 'ARAI-06', veld: 'definitie', start: 0, regel, kolom }),
        ]),
      }),
    ]);
    expect(code).toBe(1);
  });

  it('walks folders in order, but not into node_modules, hidden folders or links', async () => {
    const walked = join(folder, 'walk');
    for (const name of ['b.ttl', 'a/c.md', 'node_modules/x.ttl', '.git/x.ttl', 'a/readme.txt'])
      put(
        `walk/${name}`,
        name.endsWith('.md') ? '# K\n\n## Tram\n\n> voertuig dat op rails rijdt in de stad\n' : good,
      );
    symlinkSync(walked, join(walked, 'a/loop'));
    const { code, stdout, stderr } = await toets(walked);
    expect(records(stdout)).toMatchObject([
      { bestand: join(walked, 'a/c.md') },
      { bestand: join(walked, 'b.ttl') },
    ]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });

  it.each([
    ['a file that is not there', () => join(folder, 'nergens.ttl'), 'bestaat niet'],
    ['a kind that we do not know', () => put('x.docx', 'x'), 'kan niet worden gelezen'],
    ['JSON lines as a file', () => put('x.jsonl', '{}'), '--stdin'],
    ['a binary file', () => put('bin.ttl', Buffer.from([0x50, 0x4b, 0, 1])), 'UTF-8'],
    ['another encoding', () => put('latin1.ttl', Buffer.from('é', 'latin1')), 'UTF-8'],
    ['a file that is too large', () => sized('groot.ttl', 8 * 1024 * 1024 + 1), 'groter dan 8 MB'],
    ['UTF-16', () => put('utf16.ttl', Buffer.from(`\ufeff${good}`, 'utf16le')), 'UTF-8'],
    ['a folder with nothing to test', () => dirname(put('leeg/x.txt', '')), 'bevat geen'],
    ['a folder with the name of a file', () => dirname(put('map.ttl/x.txt', '')), 'bevat geen'],
  ])('says what is wrong with %s, and does the others', async (_, create, error) => {
    const path = create();
    const { code, stdout, stderr } = await toets(path, put('goed.ttl', good));
    expect(records(stdout)).toMatchObject([
      { bestand: path, error: expect.stringContaining(error) },
      { begrip: 'tram', acceptabel: true },
    ]);
    expect(stderr).toBe(`${path}: ${Object(records(stdout)[0]).error}\n`);
    expect(code).toBe(2);
  });

  it('names the place of a syntax error, and tests what stands before it', async () => {
    const bestand = put('stuk.ttl', `${good}<#u> a skos:Concept ; skos:definition "nooit dicht .\n`);
    const { code, stdout } = await toets(bestand);
    expect(records(stdout)).toMatchObject([
      { begrip: 'tram' },
      { bestand, regel: 5, kolom: expect.any(Number), error: expect.any(String) },
    ]);
    expect(code).toBe(2);
  });

  it('writes text for people by default, without colours outside a terminal', async () => {
    const path = put('tekst.ttl', bad);
    const { code, stdout } = await definitie.run(['toets', path]);
    expect(stdout).toMatch(
      /^\S+tekst\.ttl:4:20: fout ARAI-06 tram: \p{Lu}.* \[herstel: .*\]\n1 definitie getoetst, 0 acceptabel: 1 fout, 0 waarschuwingen, 0 adviezen\n$/u,
    );
    expect(code).toBe(1);
  });
});
