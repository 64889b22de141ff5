import type { Entry, Gelezen } from './document.ts';
import { readBlocks } from './markdown-blocks.ts';
import { readGlossaryTable } from './markdown-glossary-table.ts';
import type { MarkdownLayout } from './markdown-layout.ts';
import { splitLines } from './markdown-lines.ts';
import { readSections } from './markdown-sections.ts';

/**
 * Reads the definities of a Markdown document, in time linear in its length. With a layout only what has that layout is
 * read; without one only what is plainly meant as a definitie. All other text is left alone.
 */
export function readMarkdown(text: string, layout?: MarkdownLayout): Gelezen {
  const blocks = readBlocks(text, splitLines(text));
  const reads = (one: MarkdownLayout): boolean => layout === undefined || layout === one;
  const tables = reads('tabel')
    ? blocks.flatMap((block) => (block.type === 'table' ? readGlossaryTable(text, block) : []))
    : [];
  const sections = reads('kop-citaat') ? readSections(text, blocks) : [];
  const entries: readonly Entry[] = [...tables, ...sections];
  return { entries: entries.toSorted((a, b) => a.start - b.start), fouten: [] };
}
