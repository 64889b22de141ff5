import { execFileSync } from 'node:child_process';
import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { installDefinitie, records } from './definitie.ts';
import { BUS, createFolders, entry, type Folder, GOOD, TRAM } from './folder.ts';

const installed = installDefinitie();
const newFolder = createFolders(installed);

const gitIn = (path: string, ...args: readonly string[]): string =>
  execFileSync(
    'git',
    [
      '-c',
      'user.name=x',
      '-c',
      'user.email=x@example.nl',
      '-c',
      'init.defaultBranch=main',
      '-C',
      path,
      ...args,
    ],
    { encoding: 'utf8', env: { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null' } },
  );

const commitAll = (path: string): void => {
  gitIn(path, 'add', '-A');
  gitIn(path, 'commit', '-qm', 'x', '--allow-empty');
};

/** Which files are reported about. */
const tested = async ({ toets }: Folder, ...args: readonly string[]) => {
  const { code, stdout, stderr } = await toets('--format', 'jsonl', '--fail-on', 'never', ...args);
  return { code, stderr, names: records(stdout).map((record) => Object(record).bestand) };
};

it('before the first commit everything is new', async () => {
  const folder = newFolder();
  gitIn(folder.path, 'init', '-q');
  folder.put('a.md', TRAM);
  expect(await tested(folder, '--changed-since', 'HEAD', '.')).toMatchObject({ code: 0, names: ['a.md'] });
  expect(await tested(folder, '--changed-since', 'main', '.')).toMatchObject({ code: 2, names: [] });
});

function repository(): Folder & { readonly git: (...args: readonly string[]) => string } {
  const folder = newFolder();
  const git = (...args: readonly string[]) => gitIn(folder.path, ...args);
  git('init', '-q');
  folder.put('a.md', TRAM);
  folder.put('map/b.md', BUS);
  folder.put('weg.md', GOOD);
  folder.put('oud.md', entry('Halte', 'plaats waar een bus stopt om reizigers te laten in- en uitstappen'));
  commitAll(folder.path);
  return { ...folder, git };
}

describe('--changed-since', () => {
  it('reports about what is changed, new or renamed, committed or not', async () => {
    const folder = repository();
    folder.git('switch', '-qc', 'tak');
    folder.put('map/b.md', `${BUS}\n`);
    commitAll(folder.path);
    renameSync(join(folder.path, 'oud.md'), join(folder.path, 'map/é nieuw.md'));
    rmSync(join(folder.path, 'weg.md'));
    folder.put('los.md', GOOD);
    folder.put('.gitignore', 'genegeerd.md\n');
    folder.put('genegeerd.md', GOOD);
    expect(await tested(folder, '--changed-since', 'main', '.')).toEqual({
      code: 0,
      stderr: '',
      names: ['los.md', 'map/b.md', 'map/é nieuw.md'],
    });
  });

  it('does not count what only the other branch has changed', async () => {
    const folder = repository();
    folder.git('switch', '-qc', 'tak');
    folder.put('a.md', GOOD);
    commitAll(folder.path);
    folder.git('switch', '-q', 'main');
    folder.put('map/b.md', GOOD);
    commitAll(folder.path);
    folder.git('switch', '-q', 'tak');
    expect((await tested(folder, '--changed-since', 'main', '.')).names).toEqual(['a.md']);
  });

  it('still knows the whole collection', async () => {
    const folder = repository();
    folder.put('nieuw.md', TRAM.replace('is een ', ''));
    const { stdout } = await folder.toets(
      '--changed-since',
      'HEAD',
      '--format',
      'jsonl',
      '--fail-on',
      'never',
      '.',
    );
    expect(records(stdout)).toEqual([
      expect.objectContaining({
        bestand: 'nieuw.md',
        bevindingen: expect.arrayContaining([
          expect.objectContaining({ code: expect.stringMatching(/^DUP/u) }),
        ]),
      }),
    ]);
  });

  it('works in a folder below and reached through another path, and with nothing changed', async () => {
    const folder = repository();
    expect(await tested(folder, '--changed-since', 'HEAD', '.')).toEqual({ code: 0, stderr: '', names: [] });
    folder.put('map/b.md', GOOD);
    expect((await tested(folder, '--changed-since', 'HEAD', join(folder.path, 'map/../map'))).names).toEqual([
      join(folder.path, 'map/b.md'),
    ]);
  });

  it('repairs only those files', async () => {
    const folder = repository();
    folder.put('map/b.md', `${BUS}\n`);
    await folder.toets('--changed-since', 'HEAD', '--fix', '.');
    expect([folder.read('a.md'), folder.read('map/b.md')]).toEqual([TRAM, `${BUS.replace('is een ', '')}\n`]);
  });

  it.each([
    ['an unknown revision', 'nergens', 'git kent ‘nergens’ hier niet'],
    ['what looks like an option', '--output=x', 'mist een waarde'],
    ['what looks like another option', '-h', 'git kent ‘-h’ hier niet'],
    ['what a shell would run', '$(touch x);`touch y`', 'hier niet'],
    ['a file instead of a revision', 'HEAD:a.md', 'hier niet'],
  ])('says what is wrong with %s, and tests nothing', async (_, revision, melding) => {
    const folder = repository();
    const { code, names, stderr } = await tested(folder, '--changed-since', revision, '.');
    expect({ code, names }).toEqual({ code: 2, names: [] });
    expect(stderr).toContain(melding);
  });

  it('says what to do in a shallow clone that does not reach far enough', async () => {
    const origin = repository();
    origin.git('switch', '-qc', 'tak');
    origin.put('a.md', GOOD);
    commitAll(origin.path);
    origin.git('switch', '-q', 'main');
    origin.put('b.md', GOOD);
    commitAll(origin.path);
    const folder = newFolder();
    gitIn(
      folder.path,
      'clone',
      '-q',
      '--depth',
      '1',
      '--no-single-branch',
      '-b',
      'tak',
      `file://${origin.path}`,
      '.',
    );
    const { code, stderr } = await tested(folder, '--changed-since', 'origin/main', '.');
    expect(code).toBe(2);
    expect(stderr).toContain('fetch-depth: 0');
  });

  it('says so outside a repository', async () => {
    const folder = newFolder();
    folder.put('a.md', TRAM);
    mkdirSync(join(folder.path, 'x'));
    const { code, stderr } = await tested(folder, '--changed-since', 'HEAD', '.');
    expect(code).toBe(2);
    expect(stderr).toContain('deze map hoort bij geen');
  });

  it('says so where there is no git', async () => {
    const folder = newFolder();
    folder.put('a.md', TRAM);
    const { code, stderr } = await definitieWithoutGit(folder);
    expect(code).toBe(2);
    expect(stderr).toContain('heeft git nodig');
  });
});

const definitieWithoutGit = ({ path }: Folder) =>
  installed.run(['toets', '--changed-since', 'HEAD', '.'], '', { PATH: '/nergens' }, path);
