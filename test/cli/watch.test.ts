import { type ChildProcess, spawn } from 'node:child_process';
import { renameSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { installDefinitie, records } from './definitie.ts';
import { BUS, createFolders, entry, type Folder, GOOD, TRAM } from './folder.ts';

const definitie = installDefinitie();
const newFolder = createFolders(definitie);
const running: ChildProcess[] = [];
afterEach(() => {
  for (const child of running.splice(0)) child.kill('SIGKILL');
});

const WAITING = 'Wacht op wijzigingen. Stop met Ctrl-C.\n';
const DEADLINE_MS = 20_000;

/** The command while it watches. */
function start({ path }: Folder, ...args: readonly string[]) {
  const child = spawn(process.execPath, [definitie.bin(), 'toets', '--watch', ...args], { cwd: path });
  running.push(child);
  const seen = { out: '', err: '' };
  const listeners = new Set<() => void>();
  const onData = (to: 'out' | 'err') => (part: Buffer) => {
    seen[to] += part.toString();
    for (const listener of listeners) listener();
  };
  child.stdout.on('data', onData('out'));
  child.stderr.on('data', onData('err'));
  const ended = new Promise<number | null>((resolve) => {
    child.on('close', (code) => {
      resolve(code);
      for (const listener of listeners) listener();
    });
  });
  const until = (isSo: () => boolean): Promise<void> =>
    new Promise((resolve, reject) => {
      const timer = setTimeout(
        () => reject(new Error(`waited in vain: ${JSON.stringify(seen)}`)),
        DEADLINE_MS,
      );
      const listener = (): void => {
        if (!isSo()) return;
        clearTimeout(timer);
        listeners.delete(listener);
        resolve();
      };
      listeners.add(listener);
      listener();
    });
  /** What was written up to the moment that it waits again and a text was seen. */
  const round = async (text = ''): Promise<{ readonly out: string; readonly err: string }> => {
    await until(() => seen.err.endsWith(WAITING) && `${seen.out}${seen.err}`.includes(text));
    const { out, err } = seen;
    seen.out = '';
    seen.err = '';
    return { out, err };
  };
  return { child, round, ended };
}

const filesIn = (out: string) => records(out).map((record) => Object(record).bestand);

describe('--watch', () => {
  it('tests everything once, and then what changes, comes, moves', async () => {
    const folder = newFolder();
    folder.put('a.md', TRAM);
    folder.put('map/b.md', GOOD.replace('Tram', 'Trein'));
    const { round } = start(folder, '--format', 'jsonl', '.');
    expect(filesIn((await round()).out)).toEqual(['a.md', 'map/b.md']);
    folder.put('map/b.md', BUS);
    const changed = await round('map/b.md');
    expect(filesIn(changed.out)).toEqual(['map/b.md']);
    expect(changed.out).toContain('ARAI-06');
    folder.put('map/nieuw/diep/c.md', GOOD.replace('Tram', 'Metro'));
    expect(filesIn((await round('c.md')).out)).toEqual(['map/nieuw/diep/c.md']);
    folder.put('map/nieuw/diep/c.md', BUS.replace('Bus', 'Pont'));
    expect(filesIn((await round('Pont')).out)).toEqual(['map/nieuw/diep/c.md']);
    renameSync(join(folder.path, 'a.md'), join(folder.path, 'z.md'));
    expect(filesIn((await round('z.md')).out)).toEqual(['z.md']);
  });

  it('keeps the collection up to date', async () => {
    const folder = newFolder();
    folder.put('a.md', GOOD);
    folder.put('b.md', entry('Bus', 'voertuig voor personen dat op wielen over de weg rijdt'));
    const { round } = start(folder, '--format', 'jsonl', '.');
    expect((await round()).out).not.toContain('DUP');
    folder.put('b.md', GOOD);
    expect((await round('b.md')).out).toContain('DUP');
    rmSync(join(folder.path, 'a.md'));
    await round();
    folder.put('b.md', `${GOOD}\n`);
    expect((await round('b.md')).out).not.toContain('DUP');
  });

  it('tests everything again when a profile comes, changes or is wrong', async () => {
    const folder = newFolder();
    folder.put('map/a.md', TRAM);
    folder.put('map/b.md', BUS);
    const { round } = start(folder, '--format', 'jsonl', 'map');
    expect((await round()).out).toContain('ARAI-06');
    folder.put('.definitie.yaml', 'regels:\n  ARAI-06: uit\n');
    const without = await round('map/b.md');
    expect(filesIn(without.out)).toEqual(['map/a.md', 'map/b.md']);
    expect(without.out).not.toContain('ARAI-06');
    folder.put('.definitie.yaml', 'regels:\n  ARAI-66: uit\n');
    expect((await round('ARAI-66')).out).toContain('.definitie.yaml');
    rmSync(join(folder.path, '.definitie.yaml'));
    expect((await round('map/b.md')).out).toContain('ARAI-06');
  });

  it('survives that a folder goes and comes back, and a link that goes round', async () => {
    const folder = newFolder();
    folder.put('map/a.md', TRAM);
    symlinkSync(folder.path, join(folder.path, 'rond'));
    const { round } = start(folder, '--format', 'jsonl', 'map');
    await round();
    rmSync(join(folder.path, 'map'), { recursive: true });
    expect((await round('bestaat niet')).err).toContain('map: bestand of map bestaat niet');
    folder.put('map/a.md', BUS);
    expect((await round('Bus')).out).toContain('ARAI-06');
    folder.put('map/a.md', GOOD);
    expect((await round('Tram')).out).not.toContain('ARAI-06');
  });

  it('watches a pattern and a single file', async () => {
    const folder = newFolder();
    folder.put('a.md', TRAM);
    folder.put('b.md', TRAM);
    const { round } = start(folder, '--format', 'jsonl', 'a.md', 'map/**/*.md');
    expect((await round()).err).toContain('past op geen bestand');
    folder.put('b.md', BUS);
    folder.put('map/c.md', BUS);
    expect(filesIn((await round('map/c.md')).out)).toContain('map/c.md');
    folder.put('a.md', GOOD);
    expect((await round('a.md')).out).not.toContain('b.md');
  });

  it('ends with 130 when the user interrupts it, with no colours and nothing cleared outside a terminal', async () => {
    const folder = newFolder();
    folder.put('a.md', TRAM);
    const { child, round, ended } = start(folder, '.');
    expect((await round()).out).toMatch(/^a\.md:3:3: fout ARAI-06 .*\n1 definitie getoetst.*\n$/u);
    child.kill('SIGINT');
    expect(await ended).toBe(130);
  });

  it('accepts what a baseline holds in every round', async () => {
    const folder = newFolder();
    const text = `# Begrippen\n\n${TRAM}`;
    folder.put('a.md', text);
    await folder.toets('--write-baseline', 'x.json', '.');
    const { round } = start(folder, '--baseline', 'x.json', '.');
    expect((await round()).out).not.toContain('ARAI-06');
    folder.put('a.md', `${text}Meer.\n`);
    expect((await round('1 definitie')).out).not.toContain('ARAI-06');
  });

  it.each([
    ['--fix'],
    ['--fix-dry-run'],
    ['--cache'],
    ['--changed-since=HEAD'],
    ['--write-baseline=x'],
    ['--format=sarif'],
    ['--stdin'],
  ])('does not go together with %s', async (option) => {
    const { toets } = newFolder();
    const files = option === '--stdin' ? [] : ['.'];
    expect(await toets('--watch', option, ...files)).toMatchObject({ code: 2, stdout: '' });
  });
});
