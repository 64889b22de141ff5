import type { Block } from './markdown-blocks.ts';
import { type MarkdownDocument, type MarkdownEntry, mayRead } from './markdown-document.ts';
import { makeEntry } from './markdown-entry.ts';
import { isDefinitie, isExpansion, isListBegrip } from './markdown-evidence.ts';
import { areDutch } from './markdown-language.ts';
import type { Line } from './markdown-lines.ts';
import { inline } from './markdown-parts.ts';

/** `*[begrip]: definitie`, the abbreviations of site generators; what only writes an abbreviation out is left alone. */
export function readAbbreviations(document: MarkdownDocument): readonly MarkdownEntry[] {
  if (!mayRead(document, 'afkortingen')) return [];
  const found = document.blocks.flatMap((block) =>
    block.type === 'abbreviation' ? (readAbbreviation(document, block.line) ?? []) : [],
  );
  return keptOf(document, found);
}

function readAbbreviation({ source }: MarkdownDocument, line: Line): MarkdownEntry | undefined {
  const start = source.indexOf('[', line.start) + 1;
  const end = source.indexOf(']', start);
  const colon = source.indexOf(':', end);
  const begrip = inline(source, 'heading', [[{ start, end }]]);
  const definitie = inline(source, 'heading', [[{ start: colon + 1, end: line.end }]]);
  if (definitie.tekst === '' || isExpansion(begrip.tekst, definitie.tekst)) return undefined;
  return { layout: 'afkortingen', entry: makeEntry({ begrip, definitie, fields: [], block: line }) };
}

/** A line with the begrip and one or more lines `: definitie` below it; more begrippen are synoniemen. */
export function readDefinitionLists(document: MarkdownDocument): readonly MarkdownEntry[] {
  if (!mayRead(document, 'definitielijst')) return [];
  const { blocks } = document;
  const found = blocks.flatMap((block, index) => {
    const above = blocks[index - 1];
    return block.type === 'definition' && above?.type === 'paragraph'
      ? (readDefinition(document, above, block) ?? [])
      : [];
  });
  return keptOf(document, found);
}

type Running = Extract<Block, { type: 'paragraph' | 'definition' }>;

const MAX_TERMS = 10;

function readDefinition(
  { source }: MarkdownDocument,
  above: Running,
  { lines }: Running,
): MarkdownEntry | undefined {
  if (above.lines.length > MAX_TERMS) return undefined;
  const [begrip, ...others] = above.lines.map((line) => inline(source, 'heading', [[line]]));
  const definitie = inline(source, 'paragraph', [lines]);
  if (!begrip || !isListBegrip(begrip.tekst) || !isDefinitie(definitie.tekst)) return undefined;
  const fields = others.map((tekst) => ({ label: 'synoniemen' as const, tekst }));
  const block = { start: above.lines[0]?.start ?? 0, end: lines.at(-1)?.end ?? 0 };
  return { layout: 'definitielijst', entry: makeEntry({ begrip, definitie, fields, block }) };
}

/** All, or none when they are in another language. */
const keptOf = ({ layout }: MarkdownDocument, found: readonly MarkdownEntry[]): readonly MarkdownEntry[] =>
  layout !== undefined || areDutch(found.map(({ entry }) => entry.concept.definitie)) ? found : [];
