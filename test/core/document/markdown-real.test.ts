import { readdirSync, readFileSync } from 'node:fs';
import { readMarkdown } from '@definitie-app/core';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { describeWith } from '../../support/needs.ts';

const data = new URL('../../../../shared/data/', import.meta.url);
const Row = z.object({ path: z.string(), begrip: z.string(), definitie: z.string() });
const normal = (text: string) => text.replace(/\s+/g, ' ').trim();

/** Which row of the data came from which file. */
const SOURCES = {
  'mim_begrippen_koppen.md': 'metamodel-begrippen.md',
  'algoritmekader_definities_tabel.md': 'docs/soorten-algoritmes-en-ai/definities.md',
  'ggm_model_griffie.md': 'docs/definities/definitie_Model Griffie.md',
} as const;

describeWith(['../shared'], 'real documents', () => {
  test.each(Object.entries(SOURCES))('%s says what someone else read in it', (name, path) => {
    const read = readMarkdown(readFileSync(new URL(`raw/${name}`, data), 'utf8')).entries.map(
      ({ concept }) => `${normal(concept.begrip)}: ${normal(concept.definitie)}`,
    );
    const rows = readFileSync(new URL('dev.jsonl', data), 'utf8')
      .split('\n')
      .filter((line) => line.includes(path))
      .map((line) => Row.parse(JSON.parse(line)))
      .filter((row) => row.path === path);
    expect(rows.length).toBeGreaterThan(5);
    for (const { begrip, definitie } of rows)
      expect(read).toContain(`${normal(begrip)}: ${normal(definitie)}`);
  });

  test('law texts, lists and abbreviations hold no definities in a layout that we read', () => {
    const others = readdirSync(new URL('raw/', data)).filter((name) =>
      /^(?:wet|vng|algoritmekader_begr|PROV).*\.md$/.test(name),
    );
    expect(others.length).toBeGreaterThan(3);
    for (const name of others)
      expect([name, readMarkdown(readFileSync(new URL(`raw/${name}`, data), 'utf8')).entries]).toEqual([
        name,
        [],
      ]);
  });
});
