import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findProfielen } from '../../cli/src/profielen.ts';
import { readFiles } from '../../cli/src/read-files.ts';

const folder = await mkdtemp(join(tmpdir(), 'documents-'));
beforeAll(async () => {
  await mkdir(join(folder, 'oud'));
  await writeFile(
    join(folder, '.definitie.yaml'),
    'documents:\n  - {glob: "*.txt", format: csv, layout: naam-omschrijving}\n  - {glob: oud/**, format: geen}\n',
  );
  await writeFile(join(folder, 'lijst.txt'), 'naam;omschrijving\nboom;is een hoge plant\n');
  await writeFile(join(folder, 'oud', 'a.csv'), 'begrip;definitie\nstruik;is een lage plant\n');
  await writeFile(join(folder, 'b.yaml'), 'begrip: gras\ndefinitie: is een korte plant\n');
});
afterAll(() => rm(folder, { recursive: true }));

test('a profile says which files are read, and how', async () => {
  const begrippen: string[] = [];
  for await (const batch of readFiles([folder], { profielen: findProfielen() }))
    for (const result of batch)
      begrippen.push(result.kind === 'verdict' ? result.concept.begrip : result.error);
  expect(begrippen).toEqual(['gras', 'boom']);
});

test('without a profile only what is recognised is read', async () => {
  const begrippen: string[] = [];
  for await (const batch of readFiles([folder]))
    for (const result of batch)
      begrippen.push(result.kind === 'verdict' ? result.concept.begrip : result.error);
  expect(begrippen).toEqual(['gras', 'struik']);
});
