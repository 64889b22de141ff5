import { readdirSync, readFileSync } from 'node:fs';
import { type Concept, readDocument, toetsregels } from '@definitie-app/core';

const folder = new URL('../../examples/', import.meta.url);

const fromFiles = (): Concept[] =>
  readdirSync(folder)
    .sort()
    .flatMap((file) => readDocument(file, readFileSync(new URL(file, folder), 'utf8'))?.entries ?? [])
    .map(({ concept }) => concept);

const fromRules = (): Concept[] =>
  toetsregels.flatMap(({ goedeVoorbeelden, fouteVoorbeelden }) => [...goedeVoorbeelden, ...fouteVoorbeelden]);

const base = [...fromFiles(), ...fromRules()]
  .filter(({ definitie }) => definitie.trim() !== '')
  .map(({ begrip, definitie, toelichting }): Concept => ({ begrip, definitie, toelichting }));

/** So many concepts, none the same as any other of this or another pass. */
export const conceptsOf = (pass: number, count: number): Concept[] =>
  Array.from({ length: count }, (_, index) => {
    const { begrip, definitie, toelichting } = base[index % base.length] ?? { begrip: '', definitie: '' };
    const mark = `${pass}x${index}`;
    return { begrip, definitie: `${definitie.replace(/[.\s]+$/, '')} in gebied ${mark}`, toelichting };
  });
