import type { Block } from './markdown-blocks.ts';
import { isMeant, type MarkdownDocument, type MarkdownEntry } from './markdown-document.ts';
import { readParts } from './markdown-parts.ts';
import type { Reading, ReadSection, Section } from './markdown-section.ts';

const MAX_WORDS = 6;
/** Headings above words that are somebody else's. */
const QUOTED = /(?:^|\s)(?:citaat|citaten|quotes?|motto|slogan|uitspraken?|spreuk)(?:\s|$)/i;

/** Keeps in mind what a block says about its section: a page about something, or no more than a begrip. */
export function notice({ document, section }: Reading, block: Block, index: number): void {
  if (block.type === 'heading') return;
  section.hasText ||= block.type !== 'other' || block.isRule === undefined;
  if (section.definitie?.layout !== 'kop-citaat') return;
  section.isSure ||= isMeant(document, 'kop-citaat', index);
  section.hasProse ||= !section.open?.heading && isProse(document.source, section, block);
}

function isProse(source: string, section: Section, block: Block): boolean {
  if (block.type === 'quote') return section.step !== 'just after';
  if (block.type === 'other') return !block.isRule;
  if (block.type !== 'paragraph' && block.type !== 'list') return false;
  return readParts(source, 'paragraph', block).some(({ label }) => label === undefined);
}

/**
 * The entries of sections that are meant as definities. A quote below a heading is also how pages begin and quote people,
 * so something must show that these quotes are definities: a title or label, other headings with nothing but a quote, or
 * that there is nothing else in the document.
 */
export function keepMeant(
  { source, layout }: MarkdownDocument,
  read: readonly ReadSection[],
): readonly MarkdownEntry[] {
  const isAll = layout !== undefined || consistsOfQuotes(read);
  const levels = isAll ? undefined : findLevels(source, read);
  const hasTitle = layout === undefined && isTitled(read);
  return read.flatMap(({ section, entry }) => {
    if (!entry) return [];
    if (entry.layout !== 'kop-citaat' || section.isSure) return [entry];
    const level = section.heading?.level ?? 0;
    if (hasTitle && level === 1) return [];
    return levels === undefined || levels.has(level) ? [entry] : [];
  });
}

/** Labels that only a begrip has; a quotation has a source too. */
const OF_BEGRIP: ReadonlySet<string> = new Set(['synoniemen', 'categorie', 'wettelijkeBasis']);

export const isQuoted = ({ entry }: ReadSection): boolean => entry?.layout === 'kop-citaat';

export const consistsOfQuotes = (read: readonly ReadSection[]): boolean =>
  read.every(({ section, entry }) => (entry ? !section.hasProse : !section.hasText));

/** Whether the heading of the highest level stands above all others, as the title of a page does. */
const isTitled = (read: readonly ReadSection[]): boolean => {
  const levels = read.flatMap(({ section }) => section.heading?.level ?? []);
  return levels.length > 1 && levels.filter((level) => level === 1).length === 1 && levels[0] === 1;
};

/**
 * The levels at which a heading with a quote is a begrip: it has labels of one, or two stand together
 * with nothing else below them.
 */
function findLevels(source: string, read: readonly ReadSection[]): ReadonlySet<number> {
  const levels = new Set<number>();
  let last = 0;
  for (const each of read) {
    const { section, entry } = each;
    const level = section.heading?.level ?? 0;
    if (isQuoted(each) && section.fields.some(({ label }) => label !== undefined && OF_BEGRIP.has(label)))
      levels.add(level);
    if (isQuoted(each) && isPlain(source, section)) {
      if (last === level) levels.add(level);
      last = level;
    } else if (entry ? section.hasProse : section.hasText) last = 0;
  }
  return levels;
}

/** A short heading, and below it no more than a quote and labels. */
export function isPlain(source: string, { heading, hasProse }: Section): boolean {
  if (!heading || hasProse) return false;
  const title = source.slice(heading.line.start, heading.line.end);
  return title.split(' ', MAX_WORDS + 1).length <= MAX_WORDS && !QUOTED.test(title);
}
