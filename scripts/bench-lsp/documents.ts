import type { Concept } from '@definitie-app/core';

/** A document of lines, of which some hold the definitie of a concept. */
export interface BenchDocument {
  readonly lines: readonly string[];
  /** Where the definitie of each concept stands. */
  readonly slots: readonly Slot[];
  /** The lines of one more entry. */
  readonly another: (concept: Concept) => Another;
}

export interface Another {
  readonly lines: readonly string[];
  /** Which of them holds its definitie. */
  readonly definitieAt: number;
}

export interface Slot {
  readonly line: number;
  /** In UTF-16 units: what stands before the definitie on that line, and behind it. */
  readonly before: number;
  readonly behind: number;
}

/** A concept as lines; `%` stands for its definitie, of which there is one. */
type Layout = (concept: Concept, index: number) => readonly string[];

/** No concept of a document has it. */
const ANOTHER = 1_000_000;

const document = (
  concepts: readonly Concept[],
  layout: Layout,
  start: readonly string[] = [],
  end: readonly string[] = [],
): BenchDocument => {
  const lines = [...start];
  const slots: Slot[] = [];
  for (const [index, concept] of concepts.entries())
    for (const line of layout(concept, index)) {
      const before = line.indexOf('%');
      if (before >= 0) slots.push({ line: lines.length, before, behind: line.length - before - 1 });
      lines.push(line.replace('%', concept.definitie));
    }
  return {
    lines: [...lines, ...end, ''],
    slots,
    another: (concept) => {
      const rows = layout(concept, ANOTHER);
      return {
        lines: rows.map((line) => line.replace('%', concept.definitie)),
        definitieAt: rows.findIndex((line) => line.includes('%')),
      };
    },
  };
};

/** Four lines a concept: a heading and a quotation. */
export const markdown = (concepts: readonly Concept[]): BenchDocument =>
  document(concepts, ({ begrip }) => [`## ${begrip}`, '', '> %', '']);

/** @param first The number of the first concept, so that no two files name the same one. */
export const turtle = (concepts: readonly Concept[], first = 0): BenchDocument =>
  document(
    concepts,
    ({ begrip }, index) => [
      `:b${first + index} a skos:Concept ;`,
      `  skos:prefLabel "${begrip}"@nl ;`,
      '  skos:definition "%"@nl .',
      '',
    ],
    [
      '@prefix : <https://example.nl/id/begrip/> .',
      '@prefix skos: <http://www.w3.org/2004/02/skos/core#> .',
      '',
    ],
  );

/** Four lines a concept, as in Markdown. */
export const json = (concepts: readonly Concept[]): BenchDocument =>
  document(
    concepts,
    ({ begrip }, index) => [
      '  {',
      `    "begrip": "${begrip}",`,
      '    "definitie": "%"',
      index === concepts.length - 1 ? '  }' : '  },',
    ],
    ['['],
    [']'],
  );
