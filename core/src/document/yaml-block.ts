import type { TekstBuilder } from './tekst.ts';

/** A text after `|` or `>`. */
export interface BlockScalar {
  readonly style: 'literal' | 'folded';
  /** From the `|` or `>` to after the line break of its last line. */
  readonly start: number;
  readonly end: number;
  /** Where the line after the header begins. */
  readonly contentStart: number;
  /** Spaces before each line that are no part of the text, when the header says so. */
  readonly indent: number | undefined;
}

interface BlockLine {
  readonly start: number;
  /** Without its line break. */
  readonly end: number;
  /** Spaces at its start. */
  readonly indent: number;
}

function linesOf(text: string, { contentStart, end }: BlockScalar): readonly BlockLine[] {
  const lines: BlockLine[] = [];
  for (let start = contentStart; start < end; ) {
    const found = text.indexOf('\n', start);
    const next = found < 0 || found >= end ? end : found + 1;
    const lineEnd = text.startsWith('\r\n', next - 2) ? next - 2 : found + 1 === next ? next - 1 : next;
    let from = start;
    while (from < lineEnd && text.charAt(from) === ' ') from++;
    lines.push({ start, end: lineEnd, indent: from - start });
    start = next;
  }
  return lines;
}

const isEmpty = ({ start, end, indent }: BlockLine): boolean => end - start === indent;

/** Spaces before each line that are no part of the text. */
const indentOf = (lines: readonly BlockLine[], { indent }: BlockScalar): number =>
  indent ?? lines.find((line) => !isEmpty(line))?.indent ?? 0;

/** Reads the text of a block; white space at its end does not count. */
export function readBlock(builder: TekstBuilder, text: string, scalar: BlockScalar): void {
  const lines = linesOf(text, scalar);
  const indent = indentOf(lines, scalar);
  const last = lines.findLastIndex((line) => !isEmpty(line));
  let broken = scalar.contentStart;
  let breaks = 0;
  let wasDeeper = false;
  let isFirst = true;
  for (const line of lines.slice(0, last + 1)) {
    const start = Math.min(line.end, line.start + Math.min(indent, line.indent));
    const isDeeper = line.indent > indent || text.charAt(start) === '\t';
    if (scalar.style === 'folded' && isEmpty(line) && !isDeeper) {
      breaks++;
      continue;
    }
    if (isFirst) builder.written(broken, start, '\n'.repeat(breaks));
    else builder.written(broken, start, between(scalar.style, breaks, isDeeper || wasDeeper));
    builder.literal(start, line.end);
    broken = line.end;
    breaks = 0;
    wasDeeper = isDeeper;
    isFirst = false;
  }
}

/** What stands between two lines of text with so many empty lines between them. */
const between = (style: BlockScalar['style'], empty: number, isDeeper: boolean): string => {
  if (style === 'literal' || isDeeper) return '\n'.repeat(empty + 1);
  return empty === 0 ? ' ' : '\n'.repeat(empty);
};

/** The text as lines of this block. */
export function writeBlock(text: string, scalar: BlockScalar, tekst: string): string {
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const indent = ' '.repeat(indentOf(linesOf(text, scalar), scalar));
  const lineBreak = (scalar.style === 'folded' ? newline : '') + newline + indent;
  return tekst.replaceAll('\n', lineBreak);
}
