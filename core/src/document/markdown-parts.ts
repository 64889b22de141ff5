import { type Block, readBlocks } from './markdown-blocks.ts';
import type { Field } from './markdown-entry.ts';
import { readInline } from './markdown-inline.ts';
import type { Item } from './markdown-items.ts';
import type { Line, Lines } from './markdown-lines.ts';
import { labelOf } from './markdown-words.ts';
import { type Place, writeMarkdown } from './markdown-write.ts';
import type { BuiltTekst } from './tekst.ts';

/** A piece of text, with the label that stands before it. */
export interface Part extends Field {
  readonly lines: Lines;
  /** The label as it is written. */
  readonly name: string;
  /** With the label; `tekst` is without. */
  readonly whole: BuiltTekst;
}

/** What is shown of one or more paragraphs. */
export const inline = (
  source: string,
  place: Place,
  paragraphs: readonly Lines[],
  apart?: ReadonlySet<number>,
): BuiltTekst =>
  readInline(source, paragraphs, {
    apart,
    schrijf: (tekst) => writeMarkdown(source, place, tekst),
    empty: paragraphs[0]?.[0]?.start ?? 0,
    isCell: place === 'cell',
  });

const LABEL = /^([\p{L}][\p{L}\p{N}()/ -]{1,40}?)\s*:(?:\s+|$)/u;
const MAX_LABEL_WORDS = 4;
const MAX_LABEL = 60;
/** A label that has a line of its own, in bold letters. */
const ALONE = /^[ \t]*(?:\*\*|__)([^*_\r\n]{2,40}?):?(?:\*\*|__):?[ \t\\]*$/;

/** The text, without its label when that is one of ours. */
export function readPart(source: string, place: Place, lines: Lines): Part {
  const whole = inline(source, place, [lines]);
  const { tekst } = whole;
  const colon = tekst.indexOf(':');
  const [written, name = ''] = (colon > 0 && colon < MAX_LABEL && LABEL.exec(tekst)) || [];
  if (written !== undefined && name.split(' ').length <= MAX_LABEL_WORDS)
    return { lines, label: labelOf(name) ?? 'unknown', name, tekst: whole.from(written.length), whole };
  const alone = aloneOn(source, lines[0]);
  if (alone !== undefined && tekst.startsWith(alone))
    return { lines, label: labelOf(alone), name: alone, tekst: whole.from(alone.length), whole };
  return { lines, label: undefined, name: '', tekst: whole, whole };
}

/** One of our labels, when it is all that a line says. */
const aloneOn = (source: string, line: Line | undefined): string | undefined => {
  const sign = line && source.charAt(line.start);
  if (!line || (sign !== '*' && sign !== '_')) return undefined;
  const name = ALONE.exec(source.slice(line.start, line.end))?.[1];
  return name !== undefined && labelOf(name) !== undefined ? name : undefined;
};

/** The paragraphs and items of a block, each with its label; none of what is no text. */
export function readParts(source: string, place: Place, block: Block): readonly Part[] {
  if (block.type === 'paragraph')
    return splitLabelled(source, block.lines).map((lines) => readPart(source, place, lines));
  if (block.type !== 'list') return [];
  return linesOfItems(source, block.items).map((lines) => readPart(source, place, lines));
}

const MAX_DEPTH = 6;

/** The text of the items of a list, and that of the lists in them, in order. */
export function linesOfItems(source: string, items: readonly Item[], depth = 0): readonly Lines[] {
  const found: Lines[] = [];
  for (const { lines } of items) {
    for (const block of depth < MAX_DEPTH ? readBlocks(source, lines) : []) {
      if (block.type === 'paragraph') found.push(block.lines);
      if (block.type === 'list')
        for (const inner of linesOfItems(source, block.items, depth + 1)) found.push(inner);
    }
  }
  return found;
}

/** Labelled lines right below each other are each a part of their own. */
function splitLabelled(source: string, lines: Lines): readonly Lines[] {
  if (lines.length === 1) return [lines];
  const parts: Line[][] = [];
  for (const line of lines) {
    const shown = source
      .slice(line.start, Math.min(line.end, line.start + MAX_LABEL))
      .replace(/[*_]/g, '')
      .trim();
    const isLabelled =
      labelOf(LABEL.exec(shown)?.[1] ?? '') !== undefined || aloneOn(source, line) !== undefined;
    const last = parts.at(-1);
    if (last && !isLabelled) last.push(line);
    else parts.push([line]);
  }
  return parts;
}
