import { readdirSync, readFileSync } from 'node:fs';
import { type Concept, readDocument, toetsregels } from '@definitie-app/core';

const folder = new URL('../../examples/', import.meta.url);

const fromFiles = (): Concept[] =>
  readdirSync(folder)
    .sort()
    .flatMap((file) => readDocument(file, readFileSync(new URL(file, folder), 'utf8'))?.entries ?? [])
    .map(({ concept }) => concept);

/** An example that is long for the sake of its length says nothing about usual texts. */
const MAX_LENGTH = 400;

const fromRules = (): Concept[] =>
  toetsregels.flatMap(({ goedeVoorbeelden, fouteVoorbeelden }) => [...goedeVoorbeelden, ...fouteVoorbeelden]);

const base = [...fromFiles(), ...fromRules()]
  .filter(({ definitie }) => definitie.trim() !== '' && definitie.length <= MAX_LENGTH)
  .map(({ begrip, definitie, toelichting }): Concept => ({ begrip, definitie, toelichting }));

/** So many concepts, none the same as any other of this or another pass. */
export const conceptsOf = (pass: number, count: number): Concept[] =>
  Array.from({ length: count }, (_, index) => {
    const { begrip, definitie, toelichting } = base[index % base.length] ?? { begrip: '', definitie: '' };
    const mark = `${pass}x${index}`;
    return { begrip, definitie: `${definitie.replace(/[.\s]+$/, '')} in gebied ${mark}`, toelichting };
  });

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The concepts as one Markdown file: a heading and a quotation each. */
export const asDocument = (concepts: readonly Concept[]): string =>
  concepts
    .map(({ begrip, definitie }, index) => `## ${oneLine(begrip)} ${index}\n\n> ${oneLine(definitie)}\n`)
    .join('\n');
