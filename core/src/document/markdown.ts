import type { Entry, Gelezen } from './document.ts';
import { readBlocks } from './markdown-blocks.ts';
import { readGlossaryTable } from './markdown-glossary-table.ts';
import { splitLines } from './markdown-lines.ts';
import { readSections } from './markdown-sections.ts';

/**
 * Reads the definities of a Markdown document, in time linear in its length: a heading with a quote below it,
 * and the rows of a table with the columns Begrip and Definitie. All other text is left alone.
 */
export function readMarkdown(text: string): Gelezen {
  const blocks = readBlocks(text, splitLines(text));
  const tables = blocks.flatMap((block) => (block.type === 'table' ? readGlossaryTable(text, block) : []));
  const entries: readonly Entry[] = [...tables, ...readSections(text, blocks)];
  return { entries: entries.toSorted((a, b) => a.start - b.start), fouten: [] };
}
