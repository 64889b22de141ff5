import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { installDefinitie, records } from './definitie.ts';

const definitie = installDefinitie();
const folder = mkdtempSync(join(tmpdir(), 'definitie-'));
afterAll(() => rmSync(folder, { recursive: true }));

const huurder = { begrip: 'huurder', definitie: 'persoon die een woning gebruikt van een verhuurder' };
const verhuurder = { begrip: 'verhuurder', definitie: 'eigenaar die een woning aan een huurder geeft' };

const codes = (stdout: string): unknown[] =>
  records(stdout).map((record) => {
    const { id, error, bevindingen = [] } = Object(record);
    return [
      id,
      error ??
        bevindingen
          .map(({ code }: { code: string }) => code)
          .filter((code: string) => /^SAM-05|DUP/.test(code)),
    ];
  });

describe('definities that are tested together', () => {
  const lines = [
    JSON.stringify({ id: 1, ...huurder }),
    'geen JSON',
    JSON.stringify({ id: 2, ...verhuurder, verzameling: [] }),
    JSON.stringify({ id: 3, begrip: 'eigenaar', definitie: 'wie een zaak bezit' }),
  ].join('\n');
  const toets = (...args: readonly string[]) =>
    definitie.run(['toets', '--stdin', '--format', 'jsonl', ...args], lines);

  it('are one collection with --collection, in the order of the lines', async () => {
    expect(codes((await toets('--collection')).stdout)).toEqual([
      [1, ['SAM-05']],
      [undefined, 'de regel is geen geldige JSON'],
      [2, ['SAM-05']],
      [3, []],
    ]);
  });

  it('are each on their own without it', async () => {
    expect(codes((await toets()).stdout).map((record) => Object(record)[1])).toEqual([
      [],
      'de regel is geen geldige JSON',
      [],
      [],
    ]);
  });

  it('are one collection when they stand in the files of one call, however often a file is named', async () => {
    const put = (name: string, { begrip, definitie }: typeof huurder): string => {
      const path = join(folder, name);
      mkdirSync(join(path, '..'), { recursive: true });
      writeFileSync(path, `# Begrippen\n\n## ${begrip}\n\n> ${definitie}\n`);
      return path;
    };
    const first = put('a/huurder.md', huurder);
    const second = put('b/verhuurder.md', verhuurder);
    const found = async (...paths: readonly string[]) =>
      codes((await definitie.run(['toets', '--format', 'jsonl', ...paths])).stdout);
    expect(await found(first)).toEqual([[`${first}#huurder`, []]]);
    expect(await found(first, second)).toEqual([
      [`${first}#huurder`, ['SAM-05']],
      [`${second}#verhuurder`, ['SAM-05']],
    ]);
    expect(await found(folder, first)).toEqual([
      [`${first}#huurder`, ['SAM-05']],
      [`${second}#verhuurder`, ['SAM-05']],
    ]);
  });
});
