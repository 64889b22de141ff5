import { readdirSync, readFileSync } from 'node:fs';
import { readMarkdown } from '@definitie-app/core';
import { expect, test } from 'vitest';
import * as z from 'zod';
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

/** How many definities a person counts in each document, and how many are found. */
const COUNTED = [
  ['algoritmekader_begrippenlijst_mkdocs-abbr.md', 86, 86],
  ['algoritmekader_definities_tabel.md', 97, 97],
  ['ggm_model_griffie.md', 14, 14],
  ['ggm_model_schuldhulpverlening.md', 50, 50],
  ['mim_begrippen_koppen.md', 47, 47],
  ['mim_begrippenlijst_tabel.md', 47, 47],
  ['vng_begrippenlijst_bullets.md', 29, 28],
  ['wet_basisregistratie_ondergrond.md', 18, 18],
  ['wet_wederzijdse_erkenning_strafrechtelijke_sancties.md', 14, 14],
] as const;

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

  test.each(COUNTED)(
    '%s has as many definities as a person counts, and no more than a few are missed',
    (name, counted, found) => {
      const { entries } = readMarkdown(readFileSync(new URL(`raw/${name}`, data), 'utf8'));
      expect(entries).toHaveLength(found);
      expect(found).toBeLessThanOrEqual(counted);
    },
  );

  test('each document of the folder is counted', () => {
    const names = readdirSync(new URL('raw/', data)).filter(
      (name) => name.endsWith('.md') && name !== 'PROVENANCE.md',
    );
    expect(COUNTED.map(([name]) => name).toSorted()).toEqual(names.toSorted());
  });
});
