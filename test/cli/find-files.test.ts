import { execFileSync } from 'node:child_process';
import { rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expandBraces } from '../../cli/src/braces.ts';
import { installDefinitie, records } from './definitie.ts';
import { createFolders, GOOD } from './folder.ts';

const newFolder = createFolders(installDefinitie());

const tree = () => {
  const folder = newFolder();
  for (const name of [
    'a.md',
    'b.ttl',
    'map/c.md',
    'map/diep/d.md',
    'map/diep/e.txt',
    'node_modules/x.md',
    '.git/y.md',
  ])
    folder.put(
      name,
      name.endsWith('.ttl') ? '<#t> <http://www.w3.org/2004/02/skos/core#definition> "tram" .' : GOOD,
    );
  const found = async (...args: readonly string[]) => {
    const { code, stdout } = await folder.toets('--format', 'jsonl', '--fail-on', 'never', ...args);
    const names = records(stdout).map((record) => {
      const { bestand, error } = Object(record);
      return error === undefined ? bestand : [bestand, error];
    });
    return { code, names };
  };
  return { ...folder, found };
};

describe('patterns', () => {
  it.each<[readonly string[], readonly string[]]>([
    [['*.md'], ['a.md']],
    [['**/*.md'], ['a.md', 'map/c.md', 'map/diep/d.md']],
    [['./**/*.md'], ['a.md', 'map/c.md', 'map/diep/d.md']],
    [['map/*'], ['map/c.md']],
    [['map/'], ['map/c.md', 'map/diep/d.md']],
    [['ma?/**'], ['map/c.md', 'map/diep/d.md']],
    [['*.{md,ttl}'], ['a.md', 'b.ttl']],
    // Of a choice, one that is there is enough.
    [['{a,b}.{md,ttl}'], ['a.md', 'b.ttl']],
    [['**/*.{md,rdf}'], ['a.md', 'map/c.md', 'map/diep/d.md']],
    [['{map,nergens}/*.md'], ['map/c.md']],
    [
      ['.', '!map'],
      ['a.md', 'b.ttl'],
    ],
    [['.', '!**/*.md'], ['b.ttl']],
    [
      ['.', '!./map/*/d.md'],
      ['a.md', 'b.ttl', 'map/c.md'],
    ],
    [
      ['a.md', '**/*.md', 'map', '.'],
      ['a.md', 'map/c.md', 'map/diep/d.md', 'b.ttl'],
    ],
    [['node_modules/*.md'], ['node_modules/x.md']],
    [['--', '*.ttl'], ['b.ttl']],
  ])('%j are %j', async (args, expected) => {
    const { found } = tree();
    const { names } = await found(...args);
    expect(names).toEqual(expected);
  });

  it('seen from another folder give whole paths', async () => {
    const { path, found } = tree();
    expect((await found(`${path}/map/**/*.md`)).names).toEqual([
      join(path, 'map/c.md'),
      join(path, 'map/diep/d.md'),
    ]);
  });

  it('that fit nothing are told: a gate that tests nothing must not be green', async () => {
    const { found } = tree();
    expect(await found('*.rdf', 'nergens/**', 'map/diep/*.txt', '*.{rdf,owl}', '{x,y}.md', 'a{b')).toEqual({
      code: 2,
      names: [
        ['*.rdf', expect.stringContaining('past op geen bestand')],
        ['nergens/**', expect.stringContaining('past op geen bestand')],
        ['map/diep/*.txt', expect.stringContaining('past op geen bestand')],
        ['*.{rdf,owl}', expect.stringContaining('past op geen bestand')],
        ['{x,y}.md', expect.stringContaining('past op geen bestand')],
        ['a{b', expect.stringContaining('past op geen bestand')],
      ],
    });
  });

  it('are names when a file is called so', async () => {
    const { put, found } = tree();
    put('wat*{a,b}.md', GOOD);
    expect((await found('wat*{a,b}.md')).names).toEqual(['wat*{a,b}.md']);
  });

  it('that are hostile come to an end', async () => {
    const { found } = tree();
    const { code } = await found('{a,b}'.repeat(60), `${'*a'.repeat(4_000)}b`, `${'**/'.repeat(4_000)}x.md`);
    expect(code).toBe(2);
  });
});

describe('braces', () => {
  it.each([
    ['a.md', ['a.md']],
    ['{a,b}/{c,d}', ['a/c', 'a/d', 'b/c', 'b/d']],
    ['a{,b}c', ['ac', 'abc']],
    ['a{b}c', ['a{b}c']],
    ['a{b', ['a{b']],
    ['a{b,{c,d}', ['a{b,{c,d}']],
    ['', ['']],
  ])('%j stand for %j', (pattern, expected) => {
    expect(expandBraces(pattern)).toEqual(expected);
  });

  it('stand for a bounded number of patterns, whatever they are', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', '{', '}', ',', '*', '/'), maxLength: 200 }),
        (pattern) => {
          expect(expandBraces(pattern).length).toBeLessThan(10_000);
        },
      ),
    );
  });
});

describe('folders that go wrong', () => {
  it('a link to a folder above is not followed', async () => {
    const { path, found } = tree();
    symlinkSync(path, join(path, 'map/rond'));
    expect((await found('.')).names).toEqual(['a.md', 'b.ttl', 'map/c.md', 'map/diep/d.md']);
  });

  it('a link that leads nowhere is told when it is named', async () => {
    const { path, found } = tree();
    symlinkSync('weg.md', join(path, 'nergens.md'));
    symlinkSync('rond.md', join(path, 'rond.md'));
    expect(await found('nergens.md', 'rond.md')).toEqual({
      code: 2,
      names: [
        ['nergens.md', 'bestand of map bestaat niet'],
        ['rond.md', 'kan niet worden gelezen (ELOOP)'],
      ],
    });
  });

  it('what is no file at all is told when it is named', async () => {
    const { path, found } = tree();
    execFileSync('mkfifo', [join(path, 'pijp.md')]);
    expect(await found('pijp.md')).toEqual({ code: 2, names: [['pijp.md', 'is geen gewoon bestand']] });
    expect((await found('*.md')).names).toEqual(['a.md']);
  });

  it('one that is gone is told', async () => {
    const { path, found } = tree();
    rmSync(join(path, 'map'), { recursive: true });
    expect(await found('map', 'a.md')).toEqual({
      code: 2,
      names: [['map', 'bestand of map bestaat niet'], 'a.md'],
    });
  });
});
