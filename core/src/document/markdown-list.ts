import { type Block, readBlocks } from './markdown-blocks.ts';
import { isMeant, type MarkdownDocument, type MarkdownEntry, mayRead } from './markdown-document.ts';
import { type Field, makeEntry } from './markdown-entry.ts';
import { announcesKinds, announcesList, isDefinitie, isExpansion } from './markdown-evidence.ts';
import type { Item } from './markdown-items.ts';
import { areDutch, areEnglish } from './markdown-language.ts';
import type { Line, Lines } from './markdown-lines.ts';
import { inline, linesOfItems, type Part, readPart, readParts } from './markdown-parts.ts';
import { readQuote } from './markdown-quote.ts';
import { readTerm, type TermText } from './markdown-term.ts';
import type { BuiltTekst } from './tekst.ts';

/** One text of a list that defines a begrip, or that could. */
interface Candidate {
  readonly term: TermText | undefined;
  readonly definitie: BuiltTekst | undefined;
  readonly fields: readonly Field[];
  readonly block: Line;
}

/**
 * `- **begrip**: definitie`, in a list or in paragraphs that each begin with a begrip in bold letters. Other lists look the
 * same, so it must be said that begrippen are listed; a list of bold words counts also in a document that `hasOthers`.
 */
export function readLists(document: MarkdownDocument, hasOthers: boolean): readonly MarkdownEntry[] {
  if (!mayRead(document, 'opsomming')) return [];
  const { blocks, source } = document;
  let isAnnounced = false;
  return blocks.flatMap((block, index) => {
    const isSaid = isAnnounced || isMeant(document, 'opsomming', index);
    // What is announced goes on after a quote or comment in between.
    if (block.type === 'heading') isAnnounced = false;
    else if (block.type === 'paragraph') isAnnounced = announces(source, block.lines);
    const above = blocks[index - 1];
    const isOpen = above?.type !== 'paragraph' || !announcesOther(source, above.lines);
    const below = blocks[index + 1];
    if (block.type === 'list' && (isSaid || (isOpen && hasOthers && document.layout === undefined)))
      return keep(readItems(source, block.items, below), isSaid);
    if (block.type !== 'paragraph' || !isBold(source, block.lines[0])) return [];
    return isMeant(document, 'opsomming', index) ? keep(readBoldLines(source, block.lines, below), true) : [];
  });
}

const announces = (source: string, lines: Lines): boolean =>
  endsWithColon(source, lines) && announcesList(inline(source, 'paragraph', [lines]).tekst);

/** Whether a text announces a list of something else than begrippen or sorts of something. */
const announcesOther = (source: string, lines: Lines): boolean =>
  endsWithColon(source, lines) && !announcesKinds(inline(source, 'paragraph', [lines]).tekst);

const endsWithColon = (source: string, lines: Lines): boolean => {
  const last = lines.at(-1);
  return (
    last !== undefined && /:[*_ \t]{0,9}$/.test(source.slice(Math.max(last.start, last.end - 10), last.end))
  );
};

const isBold = (source: string, line: Line | undefined): boolean =>
  line !== undefined && /^(?:\*\*|__)/.test(source.slice(line.start, line.start + 2));

/** The candidates that are definities, when enough of them are. */
function keep(candidates: readonly Candidate[], isSaid: boolean): readonly MarkdownEntry[] {
  const terms = candidates.filter(({ term }) => term !== undefined);
  const isEnough = isSaid
    ? terms.length * 2 >= candidates.length
    : terms.length === candidates.length && terms.every(({ term }) => term?.isBold);
  const texts = terms.map(({ definitie }) => definitie?.tekst ?? '');
  if (!isEnough || (isSaid ? areEnglish(texts) : !areDutch(texts))) return [];
  return terms.flatMap(({ term, definitie, fields, block }) => {
    if (!term || !definitie || !isDefinitie(definitie.tekst)) return [];
    const { begrip } = term;
    if (isExpansion(begrip.tekst, definitie.tekst)) return [];
    return [{ layout: 'opsomming' as const, entry: makeEntry({ begrip, definitie, fields, block }) }];
  });
}

const MAX_DEPTH = 4;

function readItems(source: string, items: readonly Item[], below: Block | undefined, depth = 0): Candidate[] {
  return items.flatMap((item, index) => {
    const [first, ...inner] = readBlocks(source, item.lines);
    if (first?.type !== 'paragraph') return [];
    const candidate = readItem(source, item, first.lines, inner);
    // A letter or a subject above a list of begrippen.
    if (!candidate.term && depth < MAX_DEPTH)
      for (const block of inner)
        if (block.type === 'list') return readItems(source, block.items, undefined, depth + 1);
    const isLast = index === items.length - 1;
    const isOpen = candidate.term !== undefined && candidate.definitie === undefined;
    return [
      isOpen && isLast && below?.type === 'quote' ? withQuote(source, candidate, below.lines) : candidate,
    ];
  });
}

/** A quote below an item that says nothing after its begrip is the definitie. */
function withQuote(source: string, candidate: Candidate, lines: Lines): Candidate {
  const said = readQuote(source, lines, true, { begrip: undefined, isMeant: true });
  if (!said) return candidate;
  return {
    ...candidate,
    definitie: said.tekst,
    fields: [...candidate.fields, ...said.parts],
    block: { start: candidate.block.start, end: said.end },
  };
}

function readItem(source: string, { lines }: Item, text: Lines, inner: readonly Block[]): Candidate {
  const whole = inline(source, 'paragraph', [text]);
  const term = readTerm(source, whole, text, 0);
  const block = { start: text[0]?.start ?? 0, end: lines.at(-1)?.end ?? 0 };
  if (!term) return { term: undefined, definitie: undefined, fields: [], block };
  const { tekst } = term.definitie;
  const fields: Field[] = [];
  let definitie = tekst === '' ? undefined : term.definitie;
  for (const part of inner.flatMap((each) => partsOf(source, each))) {
    const label = part.label === 'unknown' ? undefined : part.label;
    if (label === 'definitie' || (definitie === undefined && label === undefined))
      definitie ??= label ? part.tekst : part.whole;
    else if (!tekst.endsWith(':')) fields.push(label ? part : { label: undefined, tekst: part.whole });
  }
  // What a definitie that ends in a colon announces is a part of it.
  const list = tekst.endsWith(':') && inner[0]?.type === 'list' ? inner[0] : undefined;
  if (list) {
    const all = inline(source, 'paragraph', [text, ...linesOfItems(source, list.items)]);
    definitie = all.from(whole.tekst.length - tekst.length);
  }
  return { term, definitie, fields, block };
}

const partsOf = (source: string, block: Block): readonly Part[] =>
  block.type === 'quote'
    ? [readPart(source, 'quote', block.lines)]
    : readParts(source, 'paragraph', block).filter(
        ({ label }) => block.type === 'paragraph' || (label !== undefined && label !== 'unknown'),
      );

/** Paragraphs that each begin with a begrip in bold letters, or lines that do. */
function readBoldLines(source: string, lines: Lines, below: Block | undefined): readonly Candidate[] {
  const texts: Line[][] = [];
  for (const line of lines) {
    const last = texts.at(-1);
    if (last && !isBold(source, line)) last.push(line);
    else texts.push([line]);
  }
  const found = texts.map((text): Candidate => {
    const whole = inline(source, 'paragraph', [text]);
    const term = readTerm(source, whole, text, 0);
    const definitie = term && term.definitie.tekst !== '' ? term.definitie : undefined;
    return { term, definitie, fields: [], block: { start: text[0]?.start ?? 0, end: text.at(-1)?.end ?? 0 } };
  });
  const [only] = found;
  const isOpen = found.length === 1 && only?.term?.isBold && only.definitie === undefined;
  if (!only || !isOpen || below?.type !== 'paragraph' || isBold(source, below.lines[0])) return found;
  const end = below.lines.at(-1)?.end ?? only.block.end;
  const definitie = inline(source, 'paragraph', [below.lines]);
  return [{ ...only, definitie, block: { start: only.block.start, end } }];
}
