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

const FENCE = /^ {0,3}(`{3,}|~{3,})/;
const HEADING = /^ {0,3}#{1,6}(?=[ \t]|$)[ \t]*/;
const QUOTE = /^ {0,3}> ?/;
const ITEM = /^( {0,3})(?:[-*+]|\d{1,9}[.)])([ \t]+|$)/;
const RULE = /^ {0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/;
const SETEXT = /^ {0,3}(?:=+|-+)[ \t]*$/;
const LINK_DEFINITION = /^ {0,3}\[[^\]]+\]:[ \t]*\S/;
/** Admonitions and tabs of the usual site generators: what is indented below them is a world of its own. */
const CONTAINER = /^(?:!!!|\?\?\?\+?|===|:::)(?=[ \t"]|$)/;
const RAW_HTML = /^ {0,3}<(script|pre|style|textarea)\b/i;
const HTML = /^ {0,3}<\/?[a-z][^>]*>?/i;

/** Cuts lines into blocks, in one pass. The lines may be those of a document or of one of its quotes. */
export function readBlocks(text: string, lines: Lines): readonly Block[] {
  const blocks: Block[] = [];
  const at = (index: number): string => {
    const line = lines[index];
    return line ? text.slice(line.start, line.end) : '';
  };
  const lineAt = (index: number): Line => lines[index] ?? { start: text.length, end: text.length };
  const from = (index: number, prefix: number): Line => {
    const { start, end } = lineAt(index);
    return { start: Math.min(start + prefix, end), end };
  };
  const skipTo = (index: number, isLast: (line: string) => boolean): number => {
    let last = index;
    while (last < lines.length && !isLast(at(last))) last++;
    return last + 1;
  };

  let index = frontMatterEnd(text, lines);
  while (index < lines.length) {
    const line = at(index);
    if (line.trim() === '') {
      index++;
      continue;
    }
    const fence = FENCE.exec(line)?.[1];
    if (fence) {
      index = skipTo(index + 1, (next) => isFenceEnd(next, fence));
      blocks.push({ type: 'other' });
    } else if (line.trimStart().startsWith('<!--')) {
      index = skipTo(index, (next) => next.includes('-->'));
      blocks.push({ type: 'silent' });
    } else if (RAW_HTML.test(line)) {
      const close = `</${RAW_HTML.exec(line)?.[1]?.toLowerCase() ?? ''}>`;
      index = skipTo(index, (next) => next.toLowerCase().includes(close));
      blocks.push({ type: 'other' });
    } else if (/^(?: {4}|\t)/.test(line)) {
      index++;
      blocks.push({ type: 'other' });
    } else if (HEADING.test(line)) {
      blocks.push({
        type: 'heading',
        line: headingText(text, from(index, HEADING.exec(line)?.[0].length ?? 0)),
      });
      index++;
    } else if (QUOTE.test(line)) {
      const start = index;
      const found: Line[] = [];
      for (
        ;
        index < lines.length && (QUOTE.test(at(index)) || isLazy(at(index), at(index - 1), index > start));
        index++
      )
        found.push(from(index, QUOTE.exec(at(index))?.[0].length ?? 0));
      blocks.push({ type: 'quote', lines: found });
    } else if (RULE.test(line)) {
      index++;
      blocks.push({ type: 'other' });
    } else if (ITEM.test(line)) {
      const items: Line[][] = [];
      for (; index < lines.length && isListLine(at(index), at(index - 1)); index++) {
        const prefix = ITEM.exec(at(index))?.[0].length;
        if (prefix !== undefined) items.push([from(index, prefix)]);
        else if (at(index).trim() !== '') items.at(-1)?.push(trimLine(text, lineAt(index)));
      }
      blocks.push({ type: 'list', items });
    } else if (LINK_DEFINITION.test(line)) {
      index++;
      blocks.push({ type: 'silent' });
    } else if (CONTAINER.test(line)) {
      index++;
      blocks.push({ type: 'other' });
    } else {
      const head = line.includes('|') ? splitRow(text, lineAt(index)) : [];
      if (head.length > 0 && isDelimiterRow(at(index + 1), head.length)) {
        const rows: (readonly Line[])[] = [];
        for (index += 2; index < lines.length && isRowLine(at(index)); index++)
          rows.push(splitRow(text, lineAt(index)));
        blocks.push({ type: 'table', head, rows });
      } else if (HTML.test(line)) {
        const isAnchor = /^ {0,3}<a\b[^>]*>\s*<\/a>\s*$/i.test(line);
        index = isAnchor ? index + 1 : skipTo(index, (next) => next.trim() === '');
        blocks.push({ type: isAnchor ? 'silent' : 'other' });
      } else {
        const start = index;
        for (index++; index < lines.length && isParagraphLine(at(index)); index++);
        const found = lines.slice(start, index);
        if (SETEXT.test(at(index)) && at(index).trim() !== '') {
          const [first] = found;
          blocks.push(
            first && found.length === 1
              ? { type: 'heading', line: headingText(text, first) }
              : { type: 'other' },
          );
          index++;
        } else blocks.push({ type: 'paragraph', lines: found });
      }
    }
  }
  return blocks;
}

/** Without closing `#`s and an id in braces. */
const headingText = (text: string, line: Line): Line => {
  const trimmed = trimLine(text, line);
  const written = text.slice(trimmed.start, trimmed.end);
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
const isLazy = (line: string, before: string, isInside: boolean): boolean =>
  isInside &&
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
  line.trim() !== '' &&
  !/^(?: {4}|\t)/.test(line) &&
  !QUOTE.test(line) &&
  !FENCE.test(line) &&
  !HEADING.test(line);

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
