import type { Entry, Gelezen } from './document.ts';
import { frontMatterEnd, readBlocks } from './markdown-blocks.ts';
import { findGlossaries, type MarkdownDocument, type MarkdownEntry, titleOf } from './markdown-document.ts';
import { readTables } from './markdown-glossary-table.ts';
import { isDutch, isEnglishDocument } from './markdown-language.ts';
import { readLaws } from './markdown-law.ts';
import type { MarkdownLayout } from './markdown-layout.ts';
import { splitLines } from './markdown-lines.ts';
import { readLists } from './markdown-list.ts';
import { readSections } from './markdown-sections.ts';
import { readAbbreviations, readDefinitionLists } from './markdown-term-lines.ts';
import { normal } from './markdown-words.ts';

/**
 * Reads the definities of a Markdown document, in time linear in its length. With a layout only what has that layout is
 * read; without one only what is plainly meant as a definitie. All other text is left alone.
 */
export function readMarkdown(text: string, layout?: MarkdownLayout): Gelezen {
  const lines = splitLines(text);
  const start = frontMatterEnd(text, lines);
  const blocks = readBlocks(text, lines, start);
  const title = start > 0 ? titleOf(text.slice(0, lines[start - 1]?.end)) : undefined;
  const document: MarkdownDocument = {
    source: text,
    blocks,
    layout,
    isGlossary: findGlossaries(text, blocks, title),
  };
  const found = readAll(document).map(({ entry }) => entry);
  const entries = layout === undefined ? withoutEnglish(text, found) : found;
  return {
    entries: isInOrder(entries) ? entries : entries.toSorted((a, b) => a.start - b.start),
    fouten: [],
  };
}

const isInOrder = (entries: Gelezen['entries']): boolean =>
  entries.every(({ start }, index) => start >= (entries[index - 1]?.start ?? 0));

/** In a document that is not Dutch a text that is not plainly Dutch is none either. */
function withoutEnglish(text: string, entries: Gelezen['entries']): Gelezen['entries'] {
  const isSure = (entry: Entry) => isDutch(entry.concept.definitie);
  return entries.every(isSure) || !isEnglishDocument(text) ? entries : entries.filter(isSure);
}

function readAll(document: MarkdownDocument): readonly MarkdownEntry[] {
  const has = (type: MarkdownDocument['blocks'][number]['type']) =>
    document.blocks.some((block) => block.type === type);
  const sections = readSections(document);
  const plain = withoutGuesses(has('table') ? [...sections, ...readTables(document)] : sections);
  const hasText = has('paragraph') || has('list');
  const laws = hasText ? readLaws(document) : [];
  // A list may sum up what the same document defines elsewhere, or be the one of a law.
  const lists = hasText ? readLists(document, namesIn([...plain, ...laws])) : [];
  const terms = [
    ...(has('abbreviation') ? readAbbreviations(document) : []),
    ...(has('definition') ? readDefinitionLists(document) : []),
  ];
  return laws.length + lists.length + terms.length === 0 ? plain : [...plain, ...laws, ...lists, ...terms];
}

const namesIn = (found: readonly MarkdownEntry[]): ReadonlySet<string> =>
  new Set(found.map(({ entry }) => normal(entry.concept.begrip)));

/** Where definities are marked as such, a paragraph that is not is no definitie. */
function withoutGuesses(found: readonly MarkdownEntry[]): readonly MarkdownEntry[] {
  const guessed = found.filter(({ layout }) => layout === 'kop-alinea').length;
  return guessed === 0 || guessed * 2 > found.length
    ? found
    : found.filter(({ layout }) => layout !== 'kop-alinea');
}
