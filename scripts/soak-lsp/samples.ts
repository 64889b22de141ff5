import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { type Concept, formatOf, readDocument } from '@definitie-app/core';

/** A document to start from. */
export interface Sample {
  readonly name: string;
  readonly languageId: string;
  readonly text: string;
}

const FOLDERS = ['../../examples/', '../../test/fixtures/documenten/'].map(
  (folder) => new URL(folder, import.meta.url),
);
/** A document is opened anew after each change; a short one has as many ways to go wrong. */
const MAX_LENGTH = 6000;
const MAX_CONCEPTS = 20;

const fromFiles: readonly Sample[] = FOLDERS.flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .toSorted()
    .flatMap((name): Sample[] => {
      const languageId = formatOf(name)?.languageId;
      if (languageId === undefined) return [];
      const text = readFileSync(new URL(name, folder), 'utf8');
      return [
        { name: basename(name), languageId, text: text.slice(0, text.lastIndexOf('\n', MAX_LENGTH) + 1) },
      ];
    }),
);

const concepts = fromFiles
  .flatMap(({ languageId, text }) => readDocument(languageId, text)?.entries ?? [])
  .slice(0, MAX_CONCEPTS)
  .map(({ concept }) => concept);

const yaml = (lines: (concept: Concept) => readonly string[]): string =>
  concepts.flatMap(lines).join('\n').concat('\n');
const quoted = (text: string): string => JSON.stringify(text);
const cell = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** The same begrippen as the examples, in the formats that they are not in. */
const written: readonly Sample[] = [
  {
    name: 'begrippen.json',
    languageId: 'json',
    text: JSON.stringify(
      concepts.map(({ begrip, definitie }) => ({ begrip, definitie })),
      null,
      2,
    ),
  },
  {
    name: 'begrippen.jsonld',
    languageId: 'jsonld',
    text: JSON.stringify(
      {
        '@context': { skos: 'http://www.w3.org/2004/02/skos/core#' },
        '@graph': concepts.map(({ begrip, definitie }, index) => ({
          '@id': `https://example.nl/id/${index}`,
          'skos:prefLabel': { '@value': begrip, '@language': 'nl' },
          'skos:definition': [{ '@value': definitie, '@language': 'nl' }],
        })),
      },
      null,
      2,
    ),
  },
  {
    name: 'begrippen.yaml',
    languageId: 'yaml',
    text: `begrippen:\n${yaml(({ begrip, definitie }) => [
      `  - begrip: ${quoted(begrip)}`,
      '    definitie: >-',
      `      ${definitie.replaceAll('\n', '\n      ')}`,
    ])}`,
  },
  {
    name: 'openapi.yaml',
    languageId: 'yaml',
    text: `openapi: 3.0.3\ncomponents:\n  schemas:\n${yaml(({ begrip, definitie }) => [
      `    ${quoted(begrip)}:`,
      '      type: string',
      `      title: ${quoted(begrip)}`,
      `      description: ${quoted(definitie)}`,
    ])}`,
  },
  {
    name: 'begrippen.csv',
    languageId: 'csv',
    text: `begrip;definitie\r\n${concepts
      .map(({ begrip, definitie }) => `${cell(begrip)};${cell(definitie)}\r\n`)
      .join('')}`,
  },
];

/** Documents of every format that core reads: the examples, what the tests read, and the same begrippen written otherwise. */
export const samples: readonly Sample[] = [...fromFiles, ...written];
