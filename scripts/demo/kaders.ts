import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Concept, type NieuwKader, readMarkdown, readTurtle } from '@definitie-app/core';

const example = (file: string): string =>
  readFileSync(fileURLToPath(new URL(`../../examples/${file}`, import.meta.url)), 'utf8');

/** The example begrippenkader, as it is taken in to be reused. */
export const voorbeeldkader: NieuwKader = {
  iri: 'https://begrippen.voorbeeldstad.example/afval/id/begrippenkader/afvalinzameling',
  titel: 'Begrippenkader afvalinzameling Voorbeeldstad',
  taal: 'nl',
  licentie: 'CC0-1.0',
  context: { organisatorisch: ['Gemeente Voorbeeldstad'] },
};

/** All concepts of the example files, read as any file of a user is. */
export const readVoorbeelden = (): readonly Concept[] =>
  [
    readTurtle(example('afvalinzameling.ttl')),
    readMarkdown(example('milieustraat.md')),
    readMarkdown(example('voorzieningen.md')),
  ].flatMap(({ entries }) => entries.map(({ concept }) => concept));
