import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cellName, columnOfCell, formatVoor } from '@definitie-app/core';
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readFiles } from '../../cli/src/read-files.ts';
import type { Result } from '../../cli/src/result.ts';
import { readXlsx } from '../../cli/src/xlsx/read-xlsx.ts';
import { readXlsxFile } from '../../cli/src/xlsx/xlsx-file.ts';
import { describeWith } from '../support/needs.ts';
import { installDefinitie } from './definitie.ts';
import { workbook } from './workbook.ts';

const definitie = installDefinitie();

const ROWS = [
  ['Begrippen van de gemeente'],
  [],
  ['#', 'voorkeursterm', 'definitie', 'alternatieve term', 'in kader'],
  ['1', 'boom', 'een <hoge> & oude plant', 'gewas; hout', 'Groen'],
  ['2', '', '', '', ''],
  ['3', 'struik', 'is een lage plant', '', ''],
] as const;

const folder = await mkdtemp(join(tmpdir(), 'xlsx-'));
const path = join(folder, 'lijst.xlsx');
beforeAll(() => writeFile(path, workbook('Begrippen', ROWS, true)));
afterAll(() => rm(folder, { recursive: true }));

test.each([false, true])('a workbook is read; texts apart: %s', async (isShared) => {
  await writeFile(join(folder, 'b.xlsx'), workbook('Begrippen', ROWS, isShared));
  const read = await readXlsxFile(join(folder, 'b.xlsx'), 1);
  expect(read).toEqual({
    ok: true,
    value: [
      {
        blad: 'Begrippen',
        rij: 4,
        concept: { begrip: 'boom', definitie: 'een <hoge> & oude plant', synoniemen: ['gewas', 'hout'] },
        kolommen: { begrip: 1, definitie: 2 },
        kaders: ['Groen'],
      },
      {
        blad: 'Begrippen',
        rij: 6,
        concept: { begrip: 'struik', definitie: 'is een lage plant' },
        kolommen: { begrip: 1, definitie: 2 },
        kaders: [],
      },
    ],
  });
});

test('findings are told by sheet and cell', async () => {
  const results: Result[] = [];
  for await (const batch of readFiles([path])) results.push(...batch);
  const [, struik] = results;
  expect(results).toHaveLength(2);
  expect(struik).toMatchObject({
    kind: 'verdict',
    source: { kind: 'entry', bestand: path, regel: 6, kolom: 3, cel: 'Begrippen!C6' },
  });
  expect(struik?.kind === 'verdict' && struik.toetsing.bevindingen.map(({ code }) => code)).toContain(
    'ARAI-06',
  );
});

describe('what is no workbook gets a message', () => {
  test.each([
    ['nothing', new Uint8Array()],
    ['a text', strToU8('begrip;definitie')],
    ['another archive', zipSync({ 'a.txt': strToU8('x') })],
    ['half of one', workbook('a', ROWS).slice(0, 300)],
    ['broken XML', zipSync({ 'xl/workbook.xml': strToU8('<workbook><sheets>') })],
    [
      'entities upon entities',
      zipSync({
        'xl/workbook.xml': strToU8(
          '<!DOCTYPE a [<!ENTITY b "x"><!ENTITY c "&b;&b;">]><workbook>&c;</workbook>',
        ),
      }),
    ],
  ])('%s', (_name, bytes) => {
    const read = readXlsx(bytes);
    expect(read.ok ? read.value : read.error).toMatch(/^Dit is geen leesbare werkmap/);
  });

  test('a small file that is large inside', () => {
    const bomb = zipSync({
      'xl/workbook.xml': strToU8('<workbook/>'),
      'xl/sharedStrings.xml': new Uint8Array(70 * 1024 * 1024),
    });
    expect(bomb.length).toBeLessThan(100_000);
    expect(readXlsx(bomb)).toMatchObject({ ok: false, error: expect.stringContaining('64 MB') });
  });

  test('any bytes at all', () =>
    fc.assert(
      fc.property(fc.uint8Array(), fc.nat(), (bytes, at) => {
        const whole = workbook('a', ROWS);
        const broken = whole.slice();
        broken.set(bytes.slice(0, whole.length), at % Math.max(1, whole.length - bytes.length));
        for (const one of [bytes, broken]) expect(typeof readXlsx(one).ok).toBe('boolean');
      }),
    ));
});

test.each(['sarif', 'github', 'gitlab', 'rdjson'] as const)('%s names sheet and cell', async (name) => {
  const file = join(folder, 'c.xlsx');
  await writeFile(file, workbook('Begrippen', ROWS));
  const { stdout } = await definitie.run(['toets', '--format', name, file]);
  expect(stdout).toContain('(Begrippen!C6)');
});

test('a cell far to the right costs no more than another', () => {
  const rows = Array.from(
    { length: 5000 },
    (_, i) => `<row r="${i + 1}"><c r="XFD${i + 1}" t="str"><v>x</v></c></row>`,
  );
  const read = readXlsx(
    zipSync({
      'xl/workbook.xml': strToU8(
        '<workbook xmlns:r="r"><sheets><sheet name="a" r:id="r1"/></sheets></workbook>',
      ),
      'xl/_rels/workbook.xml.rels': strToU8('<R><Relationship Id="r1" Target="/xl/worksheets/a.xml"/></R>'),
      'xl/worksheets/a.xml': strToU8(`<worksheet>${rows.join('')}</worksheet>`),
    }),
  );
  expect(read.ok && read.value[0]?.rows).toHaveLength(5000);
});

test('the name of every cell says its column', () =>
  fc.assert(
    fc.property(fc.nat(16_383), fc.integer({ min: 1, max: 1_048_576 }), (column, row) => {
      expect(columnOfCell(cellName(column, row))).toBe(column);
    }),
  ));

test('a workbook is no text for an editor', () => expect(formatVoor({}, 'a.xlsx', 'a.xlsx')).toBeUndefined());

describeWith(['../shared'], 'real workbooks', () => {
  const root = new URL('../../../shared/', import.meta.url).pathname;
  test.each([
    ['data/raw/ggm_classes_uittreksel.xlsx', 210],
    ['conformance/Template_NL_SBB.xlsx', 0],
  ])('%s', async (name, count) => {
    const read = await readXlsxFile(join(root, name), 8);
    expect(read.ok && read.value).toHaveLength(count);
    expect(read.ok && read.value.filter(({ concept }) => concept.begrip === '')).toEqual([]);
    const names = read.ok ? read.value.map(({ concept: { begrip, bronnen } }) => [begrip, bronnen]) : [];
    expect(JSON.stringify(names)).not.toContain('#NOTES#');
  });
});
