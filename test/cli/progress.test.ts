import { spawnSync } from 'node:child_process';
import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { createProgress } from '../../cli/src/progress.ts';
import { describeWith } from '../support/needs.ts';
import { installDefinitie } from './definitie.ts';
import { createFolders, entry } from './folder.ts';

const definitie = installDefinitie();
const newFolder = createFolders(definitie);

describe('a progress bar', () => {
  const bar = () => {
    const clock = { now: 0 };
    const stream = new PassThrough();
    const progress = createProgress(stream, () => clock.now);
    return { clock, progress, written: () => String(stream.read() ?? '') };
  };

  it('comes when it takes long, not more often than anyone sees, and says how far it is', () => {
    const { clock, progress, written } = bar();
    progress.show(1, 4);
    expect(written()).toBe('');
    clock.now = 400;
    progress.show(1, 4);
    progress.show(2, 4);
    expect(written()).toBe(`\r\u001b[2K${'█'.repeat(8)}${'░'.repeat(22)} 25%`);
    clock.now = 600;
    progress.show(4, 4);
    expect(written()).toMatch(/█{30} 100%$/u);
  });

  it('goes before anything else is written, once', () => {
    const { clock, progress, written } = bar();
    progress.clear();
    expect(written()).toBe('');
    clock.now = 400;
    progress.show(0, 0);
    progress.clear();
    progress.clear();
    expect(written().endsWith('100%\r\u001b[2K')).toBe(true);
  });
});

const slow = () => {
  const folder = newFolder();
  for (let file = 0; file < 6; file++)
    folder.put(
      `${file}.md`,
      Array.from({ length: 150 }, (_, at) =>
        entry(`Begrip ${file} ${at}`, `voertuig nummer ${at} van lijn ${file} dat op rails rijdt`),
      ).join(''),
    );
  return folder;
};

describeWith(['script'], 'on a terminal', () => {
  const folder = slow();
  const run = (env: Readonly<Record<string, string>>) => {
    const command = `"${process.execPath}" "${definitie.bin()}" toets --fail-on never . > uit.txt`;
    const { stdout, status } = spawnSync('script', ['-qec', command, '/dev/null'], {
      cwd: folder.path,
      encoding: 'utf8',
      env: { PATH: process.env.PATH, TERM: 'xterm', ...env },
    });
    return { terminal: stdout, status, out: folder.read('uit.txt') };
  };

  it('it is shown and taken away again, and nothing of it comes in the output', () => {
    const { terminal, status, out } = run({});
    expect(status).toBe(0);
    expect(terminal).toMatch(/█+░* \d+%/u);
    expect(terminal.endsWith('\r\u001b[2K')).toBe(true);
    expect(out).toMatch(/900 definities getoetst/u);
    expect(out).not.toContain('█');
    expect(out).not.toContain('\u001b');
  });

  it.each([{ CI: 'true' }, { CI: '1' }, { TERM: 'dumb' }])('it is not shown with %j', (env) => {
    expect(run(env).terminal).toBe('');
  });
});

it('is not shown where nobody watches', { timeout: 60_000 }, async () => {
  const { stderr } = await slow().toets('--fail-on', 'never', '.');
  expect(stderr).toBe('');
});
