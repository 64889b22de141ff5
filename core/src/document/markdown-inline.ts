import { readEntity } from './html-entities.ts';
import { codeSpanEnds, readCode, runLength } from './markdown-code.ts';
import { findEmphasis, type Run } from './markdown-emphasis.ts';
import { type Lines, trimLine } from './markdown-lines.ts';
import { type BuiltTekst, buildTekst, literalTekst, type TekstBuilder } from './tekst.ts';
import type { Markup } from './tekst-replace.ts';

/** Characters of the running text that are not shown as they are: markup (shown as nothing), escapes and line breaks. */
interface Change {
  readonly start: number;
  readonly end: number;
  readonly tekst: string;
}

/** Markup in the running text. */
type Pair = readonly [openStart: number, openEnd: number, closeStart: number, closeEnd: number];

interface Bracket {
  readonly at: number;
  readonly isImage: boolean;
  /** How many runs of emphasis signs came before it. */
  readonly runs: number;
}

export interface InlineOptions {
  readonly schrijf: (tekst: string) => string;
  /** Where the text would stand if there were none. */
  readonly empty: number;
  /** In a table `\|` is a pipe, also in code. */
  readonly isCell?: boolean;
  /** Paragraphs that an empty line separates from the one before, by index; the others begin on a next line. */
  readonly apart?: ReadonlySet<number> | undefined;
}

const PUNCTUATION = /[!-/:-@[-`{-~]/;
const SIGN = /[\\`<&[\]!*_~\n]|[ \t]{2,}/g;
const TAG = /<\/?[a-z][a-z0-9-]*(?:\s[^<>]*)?\/?>/iy;
const AUTOLINK = /<((?:https?|mailto|ftp):[^\s<>]*|[^\s<>@]+@[^\s<>]+)>/iy;
/** A destination, perhaps with a title; like the others bounded, so that a wall of signs is read in linear time. */
const TARGET =
  /\(\s{0,9}(?:<[^<>\n]{0,2000}>|(?:\\.|\([^()\s]{0,500}\)|[^\s()\\]){0,2000})(?:\s{1,9}(?:"[^"]{0,1000}"|'[^']{0,1000}'|\([^()]{0,1000}\)))?\s{0,9}\)/y;
const FOOTNOTE = /\[\^[^[\]\s]{1,100}\]/y;
const REFERENCE = /\[[^[\]]{0,300}\]/y;

/** What a reader sees of running text in one or more paragraphs, and where each of its characters stands. */
export function readInline(source: string, paragraphs: readonly Lines[], options: InlineOptions): BuiltTekst {
  const plain = readPlain(source, paragraphs, options.schrijf);
  if (plain) return plain;
  const builder = buildTekst(source);
  const markup: Markup[] = [];
  let last: number | undefined;
  for (const [index, paragraph] of paragraphs.entries()) {
    const lines = paragraph.map((line) => trimLine(source, line));
    const start = lines[0]?.start;
    if (last !== undefined && start !== undefined)
      builder.written(last, start, options.apart?.has(index) ? '\n\n' : '\n');
    for (const pair of readParagraph(source, lines, builder, options.isCell ?? false)) markup.push(pair);
    last = lines.at(-1)?.end ?? last;
  }
  return builder.build({ empty: options.empty, schrijf: options.schrijf, markup, trim: true });
}

/** The text, when it is one line that shows what is written. */
function readPlain(
  source: string,
  paragraphs: readonly Lines[],
  schrijf: InlineOptions['schrijf'],
): BuiltTekst | undefined {
  const paragraph = paragraphs[0];
  const line = paragraph?.[0];
  if (!line || paragraph.length > 1 || paragraphs.length > 1) return undefined;
  const { start, end } = trimLine(source, line);
  if (start === end || source.slice(start, end).search(SIGN) >= 0) return undefined;
  return literalTekst(source, start, end, schrijf, true);
}

/** Adds one paragraph to the text; returns its markup from the outside in. */
function readParagraph(
  source: string,
  lines: Lines,
  builder: TekstBuilder,
  isCell: boolean,
): readonly Markup[] {
  const text = lines.map(({ start, end }) => source.slice(start, end)).join('\n');
  const place = placesOf(lines);
  const { changes, pairs } = findMarkup(text, isCell);
  let done = 0;
  for (const { start, end, tekst } of changes.toSorted((a, b) => a.start - b.start)) {
    if (start < done) continue;
    if (done < start) builder.literal(place.start(done), place.end(start));
    const isHardBreak = text.charAt(start) === '\n' && source.startsWith('  ', place.start(start));
    builder.written(place.start(start), place.end(end), isHardBreak ? '\n' : tekst);
    done = end;
  }
  if (done < text.length) builder.literal(place.start(done), place.end(text.length));
  return pairs
    .toSorted((a, b) => a[0] - b[0])
    .map(([openStart, openEnd, closeStart, closeEnd]) => ({
      openStart: place.start(openStart),
      openEnd: place.end(openEnd),
      closeStart: place.start(closeStart),
      closeEnd: place.end(closeEnd),
    }));
}

/** From offsets in the joined lines to offsets in the file. */
function placesOf(lines: Lines) {
  const starts: number[] = [];
  let length = 0;
  for (const { start, end } of lines) {
    starts.push(length);
    length += end - start + 1;
  }
  const lineOf = (offset: number): number => {
    let low = 0;
    let high = lines.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  const start = (offset: number): number => {
    const line = lineOf(offset);
    return (lines[line]?.start ?? 0) + offset - (starts[line] ?? 0);
  };
  /** After the character before `offset`; after a line break that is where the next line's text begins. */
  const end = (offset: number): number => {
    const line = lineOf(offset);
    const isLineStart = starts[line] === offset;
    return isLineStart ? (lines[line]?.start ?? 0) : start(offset);
  };
  return { start, end };
}

function findMarkup(
  text: string,
  isCell: boolean,
): { readonly changes: readonly Change[]; readonly pairs: readonly Pair[] } {
  if (text.search(SIGN) < 0) return { changes: [], pairs: [] };
  const changes: Change[] = [];
  const pairs: Pair[] = [];
  const runs: Run[] = [];
  const brackets: Bracket[] = [];
  const codeSpans = codeSpanEnds(text);
  const drop = (start: number, end: number, tekst = '') => changes.push({ start, end, tekst });
  const wrap = (...pair: Pair) => {
    pairs.push(pair);
    drop(pair[0], pair[1]);
    drop(pair[2], pair[3]);
  };
  const emphasise = (from: number) => {
    for (const pair of findEmphasis(runs.splice(from))) wrap(...pair);
  };
  const match = (pattern: RegExp, at: number): string | undefined => {
    pattern.lastIndex = at;
    return pattern.exec(text)?.[0];
  };

  /** Where no comment ends any more; looked for once. */
  let unclosed = text.length;
  const commentAt = (at: number): string | undefined => {
    if (at >= unclosed || !text.startsWith('<!--', at)) return undefined;
    const close = text.indexOf('-->', at + 4);
    if (close < 0) unclosed = at;
    return close < 0 ? undefined : text.slice(at, close + 3);
  };

  SIGN.lastIndex = 0;
  for (let found = SIGN.exec(text); found; found = SIGN.exec(text)) {
    const at = found.index;
    const sign = found[0];
    let end = at + 1;
    if (sign === '\n') drop(at, end, ' ');
    else if (sign.length > 1) {
      // A browser shows no more than one.
      end = at + sign.length;
      drop(at, end, ' ');
    } else if (sign === '\\') {
      const next = text.charAt(at + 1);
      if (next === '\n') drop(at, ++end, '\n');
      else if (PUNCTUATION.test(next)) drop(at, ++end, next);
    } else if (sign === '`') {
      const run = runLength(text, at);
      const close = codeSpans(at, run);
      end = close === undefined ? at + run : close + run;
      if (close !== undefined) {
        wrap(at, at + run, close, end);
        readCode(text, at + run, close, isCell, drop);
      }
    } else if (sign === '<') {
      const link = match(AUTOLINK, at);
      const tag = link === undefined ? (match(TAG, at) ?? commentAt(at)) : undefined;
      if (link !== undefined) wrap(at, at + 1, at + link.length - 1, at + link.length);
      if (tag !== undefined) drop(at, at + tag.length, /^<br\b/i.test(tag) ? '\n' : '');
      end = at + (link ?? tag ?? sign).length;
    } else if (sign === '&') {
      const entity = readEntity(text, at);
      if (entity) drop(at, entity.end, entity.tekst);
      end = entity?.end ?? end;
    } else if (sign === '!') {
      if (text.charAt(at + 1) === '[') brackets.push({ at, isImage: true, runs: runs.length });
      if (text.charAt(at + 1) === '[') end++;
    } else if (sign === '[') brackets.push({ at, isImage: false, runs: runs.length });
    else if (sign === ']') {
      const open = brackets.pop();
      const target = open && (match(TARGET, end) ?? match(REFERENCE, end));
      const isFootnote = open && match(FOOTNOTE, open.at) !== undefined;
      if (open && isFootnote) drop(open.at, end);
      else if (open && target !== undefined) {
        end += target.length;
        emphasise(open.runs);
        if (open.isImage) drop(open.at, end);
        else wrap(open.at, open.at + 1, at, end);
      }
    } else {
      const run = runLength(text, at);
      end = at + run;
      runs.push({ at, length: run, sign, before: text.charAt(at - 1), after: text.charAt(end) });
    }
    SIGN.lastIndex = end;
  }
  emphasise(0);
  return { changes, pairs };
}
