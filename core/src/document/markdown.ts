import type { Gelezen } from './document.ts';
import { frontMatterEnd, readBlocks } from './markdown-blocks.ts';
import { findGlossaries, type MarkdownDocument, type MarkdownEntry, titleOf } from './markdown-document.ts';
import { readTables } from './markdown-glossary-table.ts';
import { isDutch, isEnglishDocument } from './markdown-language.ts';
import { readLaws } from './markdown-law.ts';
import type { MarkdownLayout } from './markdown-layout.ts';
import { splitLines } from './markdown-lines.ts';
import { readLists } from './markdown-list.ts';
import { consistsOfQuotes, keepMeant } from './markdown-quote-evidence.ts';
import { partOf } from './markdown-row.ts';
import type { ReadSection } from './markdown-section.ts';
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
  const { found, isOpen, read } = readAll(document);
  const isOneLanguage = layout !== undefined || found.every(isSurelyDutch);
  // In a document that is not Dutch a text that is not plainly Dutch is none either.
  const kept = isOneLanguage || !isEnglishDocument(text) ? found : found.filter(isSurelyDutch);
  const all = isInOrder(kept) ? kept : kept.toSorted((a, b) => a.entry.start - b.entry.start);
  return {
    entries: all.map(({ entry }) => entry),
    fouten: [],
    layouts: all.map((one) => one.layout),
    whole: { isAll: consistsOfQuotes(read), isOpen: isOpen && layout === undefined, isOneLanguage },
    part: () => (found.length === read.filter(({ entry }) => entry).length ? partOf(text, read) : undefined),
  };
}

const isInOrder = (found: readonly MarkdownEntry[]): boolean =>
  found.every(({ entry }, index) => entry.start >= (found[index - 1]?.entry.start ?? 0));

const isSurelyDutch = ({ entry }: MarkdownEntry): boolean => isDutch(entry.concept.definitie);

interface Found {
  readonly found: readonly MarkdownEntry[];
  /** None of them is one because of the names of others, or of how many there are. */
  readonly isOpen: boolean;
  readonly read: readonly ReadSection[];
}

function readAll(document: MarkdownDocument): Found {
  const has = (type: MarkdownDocument['blocks'][number]['type']) =>
    document.blocks.some((block) => block.type === type);
  const read = readSections(document);
  const sections = keepMeant(document, read);
  const marked = has('table') ? [...sections, ...readTables(document)] : sections;
  const plain = withoutGuesses(marked);
  const hasText = has('paragraph') || has('list');
  const laws = hasText ? readLaws(document) : [];
  // A list may sum up what the same document defines elsewhere, or be the one of a law.
  const names = namesIn([...plain, ...laws]);
  const listed = hasText ? readLists(document, names.size > 0) : [];
  const lists = listed.filter(({ entry }) => !names.has(normal(entry.concept.begrip)));
  const terms = [
    ...(has('abbreviation') ? readAbbreviations(document) : []),
    ...(has('definition') ? readDefinitionLists(document) : []),
  ];
  const isOpen = listed.length === 0 && !marked.some(isGuess);
  return { found: [...plain, ...laws, ...lists, ...terms], isOpen, read };
}

const namesIn = (found: readonly MarkdownEntry[]): ReadonlySet<string> =>
  new Set(found.map(({ entry }) => normal(entry.concept.begrip)));

/** Where definities are marked as such, a paragraph that is not is no definitie. */
function withoutGuesses(found: readonly MarkdownEntry[]): readonly MarkdownEntry[] {
  const guessed = found.filter(isGuess).length;
  return guessed === 0 || guessed * 2 > found.length ? found : found.filter((one) => !isGuess(one));
}

const isGuess = ({ layout }: MarkdownEntry): boolean => layout === 'kop-alinea';
