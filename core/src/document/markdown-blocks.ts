import { type Item, readItems } from './markdown-items.ts';
import { firstSign, indentOf, isEmpty, type Line, type Lines, trimLine } from './markdown-lines.ts';
import {
  fenceOf,
  headingLevel,
  htmlOf,
  interrupts,
  isAbbreviation,
  isComment,
  isContainer,
  isDefinitionMark,
  isLinkDefinition,
  isQuote,
  isRule,
  isUnderline,
  look,
  markerOf,
  type Sight,
} from './markdown-signs.ts';
import { isDelimiterRow, splitRow } from './markdown-table.ts';

/** The parts of a Markdown document that can matter for a definitie; all else is `other`. */
export type Block =
  | { readonly type: 'heading'; readonly level: number; readonly line: Line }
  | { readonly type: 'quote'; readonly lines: Lines }
  | { readonly type: 'paragraph'; readonly lines: Lines }
  | { readonly type: 'list'; readonly items: readonly Item[] }
  | { readonly type: 'table'; readonly head: readonly Line[]; readonly rows: readonly (readonly Line[])[] }
  /** `*[begrip]: definitie` */
  | { readonly type: 'abbreviation'; readonly line: Line }
  /** `: definitie`, without its colon. */
  | { readonly type: 'definition'; readonly lines: Lines }
  /** What is indented below the title of an admonition or tab, with its indentation. */
  | { readonly type: 'container'; readonly lines: Lines }
  /** Says nothing: a comment, an anchor, the definition of a link. */
  | { readonly type: 'silent' }
  | { readonly type: 'other'; readonly isRule?: true };

interface Found {
  readonly block: Block;
  /** The line after it. */
  readonly next: number;
}

const MAX_HEADING = 1000;
const PIPE = 124;
const SILENT: Block = { type: 'silent' };
const OTHER: Block = { type: 'other' };
const RULE: Block = { type: 'other', isRule: true };

/** Cuts lines, from one of them on, into blocks in one pass. They may be those of a document or of one of its blocks. */
export function readBlocks(text: string, lines: Lines, from = 0): readonly Block[] {
  const blocks: Block[] = [];
  for (let index = from; index < lines.length; ) {
    const line = lines[index];
    const sight = line && look(text, line);
    if (!line || !sight || Number.isNaN(sight.sign)) index++;
    else {
      const { block, next } = readBlock(text, lines, index, line, sight);
      blocks.push(block);
      index = next;
    }
  }
  return blocks;
}

function readBlock(text: string, lines: Lines, index: number, line: Line, sight: Sight): Found {
  if (isComment(text, sight)) {
    const close = (each: Line) => text.slice(each.start, each.end).includes('-->');
    return { block: SILENT, next: after(lines, index, close) };
  }
  if (sight.indent >= 4) return { block: OTHER, next: index + 1 };
  // Letters open nothing but a paragraph or a table.
  const { sign } = sight;
  if ((sign > 96 && sign < 123) || (sign > 64 && sign < 91)) return readText(text, lines, index, line);
  const level = headingLevel(text, sight, line);
  if (level > 0) {
    const title = headingText(text, { start: sight.at + level, end: line.end });
    return { block: { type: 'heading', level, line: title }, next: index + 1 };
  }
  if (isQuote(sight)) return readQuote(text, lines, index);
  const fence = fenceOf(text, sight, line);
  if (fence !== undefined)
    return { block: OTHER, next: after(lines, index + 1, (each) => isFenceEnd(text, each, fence)) };
  if (isRule(text, sight, line)) return { block: RULE, next: index + 1 };
  if (isAbbreviation(text, sight, line)) return { block: { type: 'abbreviation', line }, next: index + 1 };
  if (markerOf(text, sight, line)) {
    const { items, next } = readItems(text, lines, index);
    return { block: { type: 'list', items }, next };
  }
  if (isLinkDefinition(text, sight, line)) return { block: SILENT, next: index + 1 };
  if (isContainer(text, sight, line)) return readContainer(text, lines, index);
  if (isDefinitionMark(text, sight)) return readDefinition(text, lines, index, sight);
  const html = htmlOf(text, sight, line);
  if (html === 'anchor') return { block: SILENT, next: index + 1 };
  if (html === 'html') return { block: OTHER, next: after(lines, index, (each) => isEmpty(text, each)) };
  if (html) {
    const close = (each: Line) => text.slice(each.start, each.end).toLowerCase().includes(`</${html.raw}>`);
    return { block: OTHER, next: after(lines, index, close) };
  }
  return readText(text, lines, index, line);
}

/** The line after the first one, from `index` on, that ends a block. */
const after = (lines: Lines, index: number, isLast: (line: Line) => boolean): number => {
  let last = index;
  for (let line = lines[last]; line && !isLast(line); line = lines[++last]);
  return last + 1;
};

function readQuote(text: string, lines: Lines, index: number): Found {
  const found: Line[] = [];
  let next = index;
  for (let line = lines[next]; line; line = lines[++next]) {
    const sight = look(text, line);
    const before = found.at(-1);
    if (isQuote(sight)) {
      const start = sight.at + 1;
      found.push({
        start: text.charAt(start) === ' ' && start < line.end ? start + 1 : start,
        end: line.end,
      });
    } else if (before && isLazy(text, sight, line, before)) found.push(line);
    else break;
  }
  return { block: { type: 'quote', lines: found }, next };
}

/** A line of text right below a line of a quote still belongs to it. */
function isLazy(text: string, sight: Sight, line: Line, before: Line): boolean {
  if (Number.isNaN(sight.sign) || opensBlock(text, sight, line)) return false;
  const above = look(text, before);
  if (Number.isNaN(above.sign) || isComment(text, sight)) return false;
  const marker = markerOf(text, above, before);
  const said = marker ? { start: marker.textStart, end: before.end } : before;
  return !opensBlock(text, look(text, said), said) && !text.slice(line.start, line.end).includes('|');
}

const opensBlock = (text: string, sight: Sight, line: Line): boolean =>
  interrupts(text, sight, line) ||
  markerOf(text, sight, line) !== undefined ||
  isContainer(text, sight, line);

function readContainer(text: string, lines: Lines, index: number): Found {
  const found: Line[] = [];
  let next = index + 1;
  for (let line = lines[next]; line; line = lines[++next]) {
    if (!isEmpty(text, line) && indentOf(text, line) < 4) break;
    found.push(line);
  }
  return { block: { type: 'container', lines: found }, next };
}

function readDefinition(text: string, lines: Lines, index: number, sight: Sight): Found {
  const { lines: found, next } = readRunning(text, lines, index);
  const [first, ...rest] = found;
  const opening = { start: sight.at + 1, end: first?.end ?? sight.at + 1 };
  return { block: { type: 'definition', lines: [opening, ...rest] }, next };
}

/** Running text, or a heading that is underlined, or a table. */
function readText(text: string, lines: Lines, index: number, line: Line): Found {
  const table = readTable(text, lines, index, line);
  if (table) return table;
  const { lines: found, next } = readRunning(text, lines, index);
  const below = lines[next];
  if (!below || !isUnderline(text, look(text, below), below))
    return { block: { type: 'paragraph', lines: found }, next };
  const title = headingText(text, line);
  const level = text.charAt(firstSign(text, below)) === '=' ? 1 : 2;
  return { block: found.length === 1 ? { type: 'heading', level, line: title } : OTHER, next: next + 1 };
}

/** The lines of a paragraph; the first one belongs to it whatever it is. */
function readRunning(
  text: string,
  lines: Lines,
  index: number,
): { readonly lines: Lines; readonly next: number } {
  let next = index + 1;
  for (let line = lines[next]; line; line = lines[++next]) {
    const sight = look(text, line);
    if (interrupts(text, sight, line) || isUnderline(text, sight, line)) break;
    if (sight.sign === PIPE && readTable(text, lines, next, line)) break;
    const marker = markerOf(text, sight, line);
    if (marker && !marker.isOrdered) break;
  }
  return { lines: lines.slice(index, next), next };
}

function readTable(text: string, lines: Lines, index: number, line: Line): Found | undefined {
  const below = lines[index + 1];
  const sign = below && text.charAt(firstSign(text, below));
  if (!below || (sign !== '|' && sign !== '-' && sign !== ':')) return undefined;
  if (!text.slice(line.start, line.end).includes('|')) return undefined;
  const head = splitRow(text, line);
  if (head.length === 0 || !isDelimiterRow(text.slice(below.start, below.end), head.length)) return undefined;
  const rows: (readonly Line[])[] = [];
  let next = index + 2;
  for (let row = lines[next]; row; row = lines[++next]) {
    if (!isRowLine(text, row)) break;
    rows.push(splitRow(text, row));
  }
  return { block: { type: 'table', head, rows }, next };
}

const isRowLine = (text: string, line: Line): boolean => {
  const sight = look(text, line);
  if (Number.isNaN(sight.sign) || sight.indent >= 4 || isQuote(sight)) return false;
  return fenceOf(text, sight, line) === undefined && headingLevel(text, sight, line) === 0;
};

/** Without closing `#`s and an id in braces. */
const headingText = (text: string, line: Line): Line => {
  const trimmed = trimLine(text, line);
  const last = text.charAt(trimmed.end - 1);
  // Longer is nobody's begrip; and what follows looks at every run of spaces more than once.
  if ((last !== '#' && last !== '}') || trimmed.end - trimmed.start > MAX_HEADING) return trimmed;
  const written = text.slice(trimmed.start, trimmed.end);
  const shown = written.replace(/(?:^|[ \t]+)#+$/, '').replace(/[ \t]*\{[#.:][^{}]*\}$/, '');
  return { start: trimmed.start, end: trimmed.start + shown.length };
};

const isFenceEnd = (text: string, line: Line, fence: string): boolean => {
  const { start, end } = trimLine(text, line);
  if (end - start < fence.length || !text.startsWith(fence, start)) return false;
  return text.slice(start, end) === fence.charAt(0).repeat(end - start) && indentOf(text, line) < 4;
};

/** The line after the front matter of a document; 0 when it has none. */
export function frontMatterEnd(text: string, lines: Lines): number {
  const [first] = lines;
  if (!first || !text.startsWith('---', first.start)) return 0;
  const shown = (line: Line) => text.slice(line.start, line.end).trimEnd();
  if (shown(first) !== '---') return 0;
  const end = lines.findIndex((line, index) => index > 0 && /^(?:---|\.\.\.)$/.test(shown(line)));
  return end < 0 ? 0 : end + 1;
}
