import { type Block, readBlocks } from './markdown-blocks.ts';
import { type MarkdownDocument, type MarkdownEntry, mayRead } from './markdown-document.ts';
import { makeEntry } from './markdown-entry.ts';
import { announcesLaw } from './markdown-evidence.ts';
import type { Item } from './markdown-items.ts';
import type { Line, Lines } from './markdown-lines.ts';
import { inline, linesOfItems } from './markdown-parts.ts';
import { readTerm } from './markdown-term.ts';
import type { BuiltTekst } from './tekst.ts';

/** How the parts of an enumeration are numbered; parts of a part are numbered in another way. */
type Numbering = 'letter' | 'number' | 'degree' | 'none';

/** One part of an enumeration, or running text between them. */
interface Unit {
  readonly lines: Lines;
  readonly whole: BuiltTekst;
  readonly numbering: Numbering;
  /** Units of the text before what it says. */
  readonly skip: number;
  /** Lists inside it. */
  readonly inner: readonly Lines[];
}

/** A begrip whose definitie may go on in the parts below it. */
interface Open {
  readonly begrip: BuiltTekst;
  readonly lines: Lines[];
  readonly skip: number;
  /** What it says last, to see whether it goes on, and how the parts that it goes on with are numbered. */
  last: string;
  parts: Numbering | undefined;
}

/** What follows `In deze wet wordt verstaan onder:`, up to what is no definitie. */
export function readLaws(document: MarkdownDocument): readonly MarkdownEntry[] {
  if (!mayRead(document, 'wet')) return [];
  const { blocks, source } = document;
  const found: MarkdownEntry[] = [];
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index];
    if (block?.type === 'paragraph') {
      const begun = begin(source, block.lines);
      for (const law of begun ? readLaw(source, unitsAfter(source, begun, blocks, index + 1)) : [])
        found.push(law);
    }
    if (block?.type === 'list')
      for (const law of readLawsInList(source, block.items, blocks, index + 1)) found.push(law);
  }
  return found;
}

/** A paragraph of an article may itself be an item: `1. In deze wet wordt verstaan onder:`. */
function* readLawsInList(
  source: string,
  items: readonly Item[],
  blocks: readonly Block[],
  after: number,
): Generator<MarkdownEntry> {
  for (const [index, { lines }] of items.entries()) {
    if (!lines.some((line) => endsWithColon(source, line))) continue;
    const [first, ...inner] = readBlocks(source, lines);
    const begun = first?.type === 'paragraph' ? begin(source, first.lines) : undefined;
    if (!begun) continue;
    const isAbove = inner.length === 0 && index === items.length - 1;
    yield* readLaw(source, unitsAfter(source, begun, isAbove ? blocks : inner, isAbove ? after : 0));
  }
}

/** The parts right below the line that announces them, when this paragraph does so. */
function begin(source: string, lines: Lines): readonly Lines[] | undefined {
  if (!lines.some((line) => endsWithColon(source, line))) return undefined;
  const [first = [], ...others] = splitNumbered(source, lines);
  const last = first.at(-1);
  if (!last || !endsWithColon(source, last)) return undefined;
  return announcesLaw(inline(source, 'paragraph', [first]).tekst) ? others : undefined;
}

function* unitsAfter(
  source: string,
  begun: readonly Lines[],
  blocks: readonly Block[],
  from: number,
): Generator<Unit> {
  for (const lines of begun) yield unitOf(source, lines, [], false);
  yield* unitsFrom(source, blocks, from);
}

const endsWithColon = (source: string, { start, end }: Line): boolean =>
  /:[*_ \t]{0,9}$/.test(source.slice(Math.max(start, end - 10), end));

/** What the blocks from an index on say, part by part; made one by one, for most of a law is no definitie. */
function* unitsFrom(source: string, blocks: readonly Block[], from: number): Generator<Unit> {
  for (let index = from; index < blocks.length; index++) {
    const block = blocks[index];
    if (block?.type === 'paragraph')
      for (const lines of splitNumbered(source, block.lines)) yield unitOf(source, lines, [], false);
    else if (block?.type === 'list') for (const item of block.items) yield* unitsOfItem(source, item);
    else if (block?.type !== 'silent') return;
  }
}

function* unitsOfItem(source: string, { lines, isOrdered }: Item): Generator<Unit> {
  const [first, ...inner] = readBlocks(source, lines);
  if (first?.type !== 'paragraph') return;
  const [text = [], ...more] = splitNumbered(source, first.lines);
  const below = inner.flatMap((block) => {
    if (block.type === 'paragraph') return [block.lines];
    return block.type === 'list' ? linesOfItems(source, block.items) : [];
  });
  yield unitOf(source, text, [...more, ...below], isOrdered);
}

const NUMBER = /^\s*[*_]{0,3}(?:\(?[a-z]{1,2}[.)]|\d{1,3}[.)](?=\s)|\d{1,3}[°º]\.?)[*_]{0,3}\s/i;

/** Lines right below each other that are each numbered. */
function splitNumbered(source: string, lines: Lines): readonly Lines[] {
  if (lines.length === 1) return [lines];
  const parts: Line[][] = [];
  for (const line of lines) {
    const last = parts.at(-1);
    if (last && !NUMBER.test(source.slice(line.start, Math.min(line.end, line.start + 20)))) last.push(line);
    else parts.push([line]);
  }
  return parts;
}

const NUMBERINGS = [
  ['letter', /^\(?[a-z]{1,2}[.)]\s+/i],
  ['degree', /^\d{1,3}[°º]\.?\s+/],
  ['number', /^\d{1,3}[.)]\s+/],
] as const;

function unitOf(source: string, lines: Lines, inner: readonly Lines[], isOrdered: boolean): Unit {
  const whole = inline(source, 'paragraph', [lines]);
  for (const [numbering, pattern] of NUMBERINGS) {
    const skip = pattern.exec(whole.tekst)?.[0].length;
    if (skip !== undefined) return { lines, whole, numbering, skip, inner };
  }
  return { lines, whole, numbering: isOrdered ? 'number' : 'none', skip: 0, inner };
}

/** A colon announces parts; after one of them comes a next one until the sentence ends. */
const goesOn = ({ last, parts }: Open, numbering: Numbering): boolean =>
  parts === undefined
    ? last.endsWith(':')
    : parts === numbering && /(?:[;,]|\s(?:en|of|dan wel))$/.test(last);

function readLaw(source: string, units: Iterable<Unit>): readonly MarkdownEntry[] {
  const found: Open[] = [];
  let top: Numbering | undefined;
  for (const { lines, whole, numbering, skip, inner } of units) {
    const current = found.at(-1);
    if (top !== undefined && numbering !== top) {
      if (numbering === 'none' || !current || !goesOn(current, numbering)) break;
      current.lines.push(lines);
      current.parts = numbering;
      current.last = whole.tekst;
      continue;
    }
    const term = readTerm(source, whole, lines, skip);
    const isBegun = term !== undefined && (term.definitie.tekst !== '' || inner.length > 0);
    if (isBegun) {
      top = numbering;
      const at = whole.tekst.length - term.definitie.tekst.length;
      found.push({
        begrip: term.begrip,
        lines: [lines, ...inner],
        skip: at,
        last: whole.tekst,
        parts: undefined,
      });
    } else if (top === undefined || numbering === 'none') break;
  }
  return found.map((open) => close(source, open));
}

/** What ends a part of an enumeration is no part of the definitie. */
const END = /\s*;(?:\s*(?:en|of))?$/;

function close(source: string, { begrip, lines, skip }: Open): MarkdownEntry {
  const all = inline(source, 'paragraph', lines).from(skip);
  const end = END.exec(all.tekst.slice(-MAX_END));
  const definitie = end ? all.upTo(all.tekst.length - end[0].length) : all;
  const block = { start: lines[0]?.[0]?.start ?? 0, end: lines.at(-1)?.at(-1)?.end ?? 0 };
  return { layout: 'wet', entry: makeEntry({ begrip, definitie, fields: [], block }) };
}

const MAX_END = 20;
