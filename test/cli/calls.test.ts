import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import cliPackage from '../../cli/package.json' with { type: 'json' };
import { installDefinitie, root } from './definitie.ts';

const definitie = installDefinitie();

describe('definitie, called in the right way', () => {
  it.each([
    [['--help'], 'Gebruik: definitie <opdracht>'],
    [['help'], 'toets'],
    [['--version'], cliPackage.version],
    [['toets', '--help'], '--fail-on'],
    [['toets', 'examples', '--help'], '--stdin'],
  ])('%j answers on stdout and ends with 0', async (args, expected) => {
    const { code, stdout, stderr } = await definitie.run(args);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain(expected);
  });
});

describe('definitie, called in a wrong way', () => {
  it.each([
    [[], 'Gebruik: definitie'],
    [['tost'], '‘tost’'],
    [['--versie'], '‘--versie’'],
    [['toets'], 'Geef een bestand of map, of --stdin.'],
    [['toets', '--stdin', 'examples'], 'niet allebei'],
    [['toets', '--stdin=ja'], '--stdin heeft geen waarde'],
    [['toets', '--stdin', '--verzameling'], 'Onbekende optie --verzameling'],
    [['toets', '-x'], 'Onbekende optie -x'],
    [['toets', '--stdin', '--format'], '--format mist een waarde'],
    [['toets', '--format', '--stdin'], '--format mist een waarde'],
    [['toets', '--stdin', '--format', 'xml'], 'text, json, jsonl'],
    [['toets', '--stdin', '--fail-on', 'alles'], 'fout, waarschuwing, advies, never'],
    [['toets', '--stdin', '--format', 'toString'], 'text, json, jsonl'],
  ])('%j says what is wrong on stderr and ends with 2', async (args, expected) => {
    const { code, stdout, stderr } = await definitie.run(args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(expected);
  });

  it('says how to build when it was not built', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'definitie-'));
    await cp(join(root, 'cli/bin'), join(folder, 'bin'), { recursive: true });
    const { status, stderr } = spawnSync(process.execPath, [join(folder, 'bin/definitie.js')], {
      encoding: 'utf8',
    });
    rmSync(folder, { recursive: true });
    expect(status).toBe(2);
    expect(stderr).toContain('npm ci');
  });
});
