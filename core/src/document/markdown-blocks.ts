import { type Line, type Lines, trimLine } from './markdown-lines.ts';
import { isDelimiterRow, splitRow } from './markdown-table.ts';

/** The parts of a Markdown document that can matter for a definitie; all else is `other`. */
export type Block =
  | { readonly type: 'heading'; readonly line: Line }
  | { readonly type: 'quote'; readonly lines: Lines }
  | { readonly type: 'paragraph'; readonly lines: Lines }
  | { readonly type: 'list'; readonly items: readonly Lines[] }
  | { readonly type: 'table'; readonly head: readonly Line[]; readonly rows: readonly (readonly Line[])[] }
  /** Says nothing: a comment, an anchor, the definition of a link. */
  | { readonly type: 'silent' }
  | { readonly type: 'other' };

const MAX_HEADING = 1000;

const FENCE = /^ {0,3}(`{3,}|~{3,})/;
const HEADING = /^ {0,3}#{1,6}(?=[ \t]|$)[ \t]*/;
const QUOTE = /^ {0,3}> ?/;
const ITEM = /^( {0,3})(?:[-*+]|\d{1,9}[.)])([ \t]+|$)/;
const RULE = /^ {0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/;
const SETEXT = /^ {0,3}(?:=+|-+)[ \t]*$/;
const LINK_DEFINITION = /^ {0,3}\[[^\]]+\]:[ \t]*\S/;
const INDENTED = /^(?: {4}|\t)/;
const ANCHOR = /^ {0,3}<a\b[^<>]*>\s*<\/a>\s*$/i;
/** Admonitions and tabs of the usual site generators: what is indented below them is a world of its own. */
const CONTAINER = /^(?:!!!|\?\?\?\+?|===|:::)(?=[ \t"]|$)/;
const RAW_HTML = /^ {0,3}<(script|pre|style|textarea)\b/i;
/** A tag that cannot stand in running text, or one that stands alone on its line. */
const HTML =
  /^ {0,3}<(?:\/?(?:address|article|aside|blockquote|body|caption|center|col|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|meta|nav|ol|optgroup|option|p|section|summary|table|tbody|td|tfoot|th|thead|title|tr|ul)(?=[\s/>]|$)|\/?[a-z][^<>]*>\s*$|[!?])/i;

interface Source {
  readonly text: string;
  readonly lines: Lines;
  /** What a line says; empty past the last one. */
  readonly at: (index: number) => string;
  /** A line without its first `prefix` characters. */
  readonly from: (index: number, prefix: number) => Line;
}

/** Reads the block that begins at a line, when it is one of its kind; `next` is the line after it. */
type Reader = (source: Source, index: number) => { readonly block: Block; readonly next: number } | undefined;

/** Cuts lines into blocks, in one pass. The lines may be those of a document or of one of its quotes. */
export function readBlocks(text: string, lines: Lines): readonly Block[] {
  const lineAt = (index: number): Line => lines[index] ?? { start: text.length, end: text.length };
  const source: Source = {
    text,
    lines,
    at: (index) => text.slice(lineAt(index).start, lineAt(index).end),
    from: (index, prefix) => ({
      start: Math.min(lineAt(index).start + prefix, lineAt(index).end),
      end: lineAt(index).end,
    }),
  };
  const blocks: Block[] = [];
  let index = frontMatterEnd(text, lines);
  while (index < lines.length) {
    const found = source.at(index).trim() === '' ? undefined : readBlock(source, index);
    if (found) blocks.push(found.block);
    index = found?.next ?? index + 1;
  }
  return blocks;
}

const readBlock: Reader = (source, index) => {
  for (const read of READERS) {
    const found = read(source, index);
    if (found) return found;
  }
  return undefined;
};

/** The line after the first one, from `index` on, that ends a block. */
const after = ({ lines, at }: Source, index: number, isLast: (line: string) => boolean): number => {
  let last = index;
  while (last < lines.length && !isLast(at(last))) last++;
  return last + 1;
};

const readFence: Reader = (source, index) => {
  const fence = FENCE.exec(source.at(index))?.[1];
  if (!fence) return undefined;
  return { block: { type: 'other' }, next: after(source, index + 1, (line) => isFenceEnd(line, fence)) };
};

const readComment: Reader = (source, index) =>
  source.at(index).trimStart().startsWith('<!--')
    ? { block: { type: 'silent' }, next: after(source, index, (line) => line.includes('-->')) }
    : undefined;

const readRawHtml: Reader = (source, index) => {
  const name = RAW_HTML.exec(source.at(index))?.[1]?.toLowerCase();
  if (!name) return undefined;
  return {
    block: { type: 'other' },
    next: after(source, index, (line) => line.toLowerCase().includes(`</${name}>`)),
  };
};

const readHeading: Reader = ({ text, at, from }, index) => {
  const prefix = HEADING.exec(at(index))?.[0].length;
  if (prefix === undefined) return undefined;
  return { block: { type: 'heading', line: headingText(text, from(index, prefix)) }, next: index + 1 };
};

const readQuote: Reader = ({ lines, at, from }, index) => {
  if (!QUOTE.test(at(index))) return undefined;
  const found: Line[] = [];
  let next = index;
  for (
    ;
    next < lines.length && (QUOTE.test(at(next)) || (next > index && isLazy(at(next), at(next - 1))));
    next++
  )
    found.push(from(next, QUOTE.exec(at(next))?.[0].length ?? 0));
  return { block: { type: 'quote', lines: found }, next };
};

const readList: Reader = ({ text, lines, at, from }, index) => {
  if (!ITEM.test(at(index))) return undefined;
  const items: Line[][] = [];
  let next = index;
  for (; next < lines.length && isListLine(at(next), at(next - 1)); next++) {
    const prefix = ITEM.exec(at(next))?.[0].length;
    if (prefix !== undefined) items.push([from(next, prefix)]);
    else if (at(next).trim() !== '') items.at(-1)?.push(trimLine(text, from(next, 0)));
  }
  return { block: { type: 'list', items }, next };
};

const readTable: Reader = ({ text, lines, at, from }, index) => {
  const head = at(index).includes('|') ? splitRow(text, from(index, 0)) : [];
  if (head.length === 0 || !isDelimiterRow(at(index + 1), head.length)) return undefined;
  const rows: (readonly Line[])[] = [];
  let next = index + 2;
  for (; next < lines.length && isRowLine(at(next)); next++) rows.push(splitRow(text, from(next, 0)));
  return { block: { type: 'table', head, rows }, next };
};

const readHtml: Reader = (source, index) =>
  HTML.test(source.at(index))
    ? { block: { type: 'other' }, next: after(source, index, (line) => line.trim() === '') }
    : undefined;

/** Running text, or a heading that is underlined. */
const readParagraph: Reader = ({ text, lines, at, from }, index) => {
  let next = index + 1;
  while (next < lines.length && isParagraphLine(at(next))) next++;
  if (!SETEXT.test(at(next))) return { block: { type: 'paragraph', lines: lines.slice(index, next) }, next };
  const line = headingText(text, from(index, 0));
  return { block: next === index + 1 ? { type: 'heading', line } : { type: 'other' }, next: next + 1 };
};

/** A block of one line that is of no other interest. */
const readLine =
  (type: 'silent' | 'other', pattern: RegExp): Reader =>
  ({ at }, index) =>
    pattern.test(at(index)) ? { block: { type }, next: index + 1 } : undefined;

const READERS: readonly Reader[] = [
  readFence,
  readComment,
  readRawHtml,
  readLine('other', INDENTED),
  readHeading,
  readQuote,
  readLine('other', RULE),
  readList,
  readLine('silent', LINK_DEFINITION),
  readLine('other', CONTAINER),
  readTable,
  readLine('silent', ANCHOR),
  readHtml,
  readParagraph,
];

/** Without closing `#`s and an id in braces. */
const headingText = (text: string, line: Line): Line => {
  const trimmed = trimLine(text, line);
  const written = text.slice(trimmed.start, trimmed.end);
  // Nobody's begrip; and what follows looks at every run of spaces more than once.
  if (written.length > MAX_HEADING) return trimmed;
  const shown = written.replace(/(?:^|[ \t]+)#+$/, '').replace(/[ \t]*\{[#.:][^{}]*\}$/, '');
  return { start: trimmed.start, end: trimmed.start + shown.length };
};

const isFenceEnd = (line: string, fence: string): boolean => {
  const shown = line.trim();
  return (
    shown.length >= fence.length && shown === fence.charAt(0).repeat(shown.length) && !line.startsWith('    ')
  );
};

const opensBlock = (line: string): boolean =>
  FENCE.test(line) || HEADING.test(line) || RULE.test(line) || ITEM.test(line) || CONTAINER.test(line);

/** A line of text right below a line of a quote still belongs to it. */
const isLazy = (line: string, before: string): boolean =>
  line.trim() !== '' &&
  before.replace(QUOTE, '').trim() !== '' &&
  !opensBlock(before.replace(QUOTE, '').replace(ITEM, '')) &&
  !opensBlock(line) &&
  !line.trimStart().startsWith('<!--') &&
  !line.includes('|');

const isListLine = (line: string, before: string): boolean => {
  if (ITEM.test(line) && !RULE.test(line)) return true;
  if (line.trim() === '' || /^\s/.test(line)) return true;
  return before.trim() !== '' && !opensBlock(line) && !QUOTE.test(line);
};

const isRowLine = (line: string): boolean =>
  line.trim() !== '' && !INDENTED.test(line) && !QUOTE.test(line) && !FENCE.test(line) && !HEADING.test(line);

const isParagraphLine = (line: string): boolean =>
  line.trim() !== '' &&
  !SETEXT.test(line) &&
  !QUOTE.test(line) &&
  !FENCE.test(line) &&
  !HEADING.test(line) &&
  !RULE.test(line) &&
  !(ITEM.test(line) && !/^ {0,3}\d/.test(line)) &&
  !line.trimStart().startsWith('<!--');

function frontMatterEnd(text: string, lines: Lines): number {
  const shown = (line: Line) =>
    text
      .slice(line.start, line.end)
      .replace(/^\uFEFF/, '')
      .trimEnd();
  const [first] = lines;
  if (first?.start !== 0 || shown(first) !== '---') return 0;
  const end = lines.findIndex((line, index) => index > 0 && /^(?:---|\.\.\.)$/.test(shown(line)));
  return end < 0 ? 0 : end + 1;
}
