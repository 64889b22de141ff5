import type { Concept } from '../concept.ts';
import type { Entry } from './document.ts';
import { type Block, readBlocks } from './markdown-blocks.ts';
import { readInline } from './markdown-inline.ts';
import type { Line, Lines } from './markdown-lines.ts';
import { isBegrip, isDefinitie, type Label, labelOf, listOf } from './markdown-words.ts';
import { type Place, writeLabelled, writeMarkdown } from './markdown-write.ts';
import type { BuiltTekst } from './tekst.ts';

/** A piece of text below a heading, with the label that stands before it. */
interface Part {
  readonly lines: Lines;
  readonly label: Label | 'unknown' | undefined;
  /** Without the label. */
  readonly tekst: BuiltTekst;
  readonly whole: BuiltTekst;
}

/** What is known so far of the begrip of one heading. */
interface Section {
  readonly heading: Line;
  /** Before its quote only labelled lines may stand: below a text of another kind a quote is a quotation. */
  readonly step: 'before' | 'just after' | 'after';
  readonly definitie?: Definitie;
  readonly parts: readonly Part[];
}

interface Definitie {
  readonly tekst: BuiltTekst;
  /** The begrip that the quote itself names. */
  readonly begrip?: BuiltTekst;
  readonly parts: readonly Part[];
  readonly end: number;
}

/** The headings with a quote below them that reads as a definitie. */
export function readSections(source: string, blocks: readonly Block[]): readonly Entry[] {
  const entries: Entry[] = [];
  let section: Section | undefined;
  const close = () => {
    const entry = section && readEntry(source, section);
    if (entry) entries.push(entry);
    section = undefined;
  };
  for (const block of blocks) {
    if (block.type === 'heading') {
      close();
      section = { heading: block.line, step: 'before', parts: [] };
    } else if (section && block.type !== 'silent') section = addBlock(source, section, block);
  }
  close();
  return entries;
}

/** `undefined` when no definitie can follow any more. */
function addBlock(source: string, section: Section, block: Block): Section | undefined {
  const { step, parts } = section;
  if (step === 'before' && block.type === 'quote') {
    const definitie = readQuote(source, block.lines);
    return definitie && { ...section, step: 'just after', definitie };
  }
  const found = readParts(source, 'paragraph', block);
  if (step === 'before') {
    const isLabelled =
      found.length > 0 &&
      found.every(
        ({ label, tekst }) => label !== undefined && (label !== 'unknown' || hasOwnLine(block, tekst)),
      );
    return isLabelled ? { ...section, parts: [...parts, ...found] } : undefined;
  }
  // A plain paragraph explains the definitie only where it directly follows.
  const wanted = found.filter(
    ({ label }, index) =>
      label !== undefined || (step === 'just after' && block.type === 'paragraph' && index === 0),
  );
  return { ...section, step: 'after', parts: [...parts, ...wanted] };
}

/** `Gerelateerd: struik` says something about the begrip, `De minister schreef:` announces a quotation. */
const hasOwnLine = (block: Block, { tekst }: BuiltTekst): boolean =>
  block.type === 'paragraph' && tekst !== '';

function readEntry(source: string, { heading, definitie, parts }: Section): Entry | undefined {
  if (!definitie) return undefined;
  const named = inline(source, 'heading', [[heading]]);
  const title = withoutNumber(named);
  const begrip = definitie.begrip ?? title;
  if (!definitie.begrip && !isBegrip(title.tekst)) return undefined;
  const all = [...definitie.parts, ...parts];
  const toelichting = (
    all.find(({ label }) => label === 'toelichting') ?? all.find(({ label }) => label === undefined)
  )?.tekst;
  const list = (label: 'bronnen' | 'synoniemen' | 'voorbeelden'): Partial<Concept> => {
    const found = all
      .filter((part) => part.label === label)
      .flatMap(({ tekst }) => listOf(label, tekst.tekst));
    return found.length > 0 ? { [label]: found } : {};
  };
  return {
    concept: {
      begrip: begrip.tekst,
      definitie: definitie.tekst.tekst,
      ...(toelichting && { toelichting: toelichting.tekst }),
      ...list('bronnen'),
      ...list('synoniemen'),
      ...list('voorbeelden'),
    },
    ...begrip.kaart.range(0, begrip.tekst.length),
    velden: {
      begrip: begrip.kaart,
      definitie: definitie.tekst.kaart,
      ...(toelichting && { toelichting: toelichting.kaart }),
    },
    nieuw: toelichting
      ? {}
      : {
          toelichting: {
            plaats: definitie.end,
            schrijf: (tekst) => writeLabelled(source, 'Toelichting', tekst),
          },
        },
    block: {
      start: heading.start,
      end: parts.reduce((end, { lines }) => Math.max(end, lines.at(-1)?.end ?? 0), definitie.end),
    },
    kaders: [],
  };
}

const inline = (
  source: string,
  place: Place,
  paragraphs: readonly Lines[],
  apart?: ReadonlySet<number>,
): BuiltTekst =>
  readInline(source, paragraphs, {
    ...(apart && { apart }),
    schrijf: (tekst) => writeMarkdown(source, place, tekst),
    empty: paragraphs[0]?.[0]?.start ?? 0,
  });

/** A heading without the number of its paragraph and without the word that says it is a begrip. */
const withoutNumber = (heading: BuiltTekst): BuiltTekst =>
  heading.from(
    /^(?:\d+(?:\.\d+)*\.?\s+(?<=\.[\d.]*\s+))?(?:(?:begrip|term):\s+)?/i.exec(heading.tekst)?.[0].length ?? 0,
  );

const LABEL = /^([\p{L}][\p{L}\p{N}()/ -]{1,40}?)\s*:(?:\s+|$)/u;
const MAX_LABEL_WORDS = 4;

/** The text, without its label when that is one of ours. */
function readPart(source: string, place: Place, lines: Lines): Part {
  const whole = inline(source, place, [lines]);
  const [written, name = ''] = LABEL.exec(whole.tekst) ?? [];
  if (written === undefined || name.split(' ').length > MAX_LABEL_WORDS)
    return { lines, label: undefined, tekst: whole, whole };
  return { lines, label: labelOf(name) ?? 'unknown', tekst: whole.from(written.length), whole };
}

const readParts = (source: string, place: Place, block: Block): readonly Part[] => {
  const paragraphs = block.type === 'paragraph' ? splitLabelled(source, block.lines) : [];
  const texts = block.type === 'list' ? block.items : paragraphs;
  return texts.map((lines) => readPart(source, place, lines));
};

/** Labelled lines right below each other are each a part of their own. */
function splitLabelled(source: string, lines: Lines): readonly Lines[] {
  const parts: Line[][] = [];
  for (const line of lines) {
    const shown = source.slice(line.start, line.end).replace(/[*_]/g, '').trim();
    const isLabelled = labelOf(LABEL.exec(shown)?.[1] ?? '') !== undefined;
    const last = parts.at(-1);
    if (last && !isLabelled) last.push(line);
    else parts.push([line]);
  }
  return parts;
}

const NAMED_DEFINITIE =
  /^(definitie|omschrijving|begripsomschrijving)(?:\s+(?:van\s+)?([^:]{1,120}?))?\s*:\s*/i;
const SIGNED = /^[–—-]{1,2}\s*(?=\p{L})/u;

/** What a quote says, when it reads as a definitie. */
function readQuote(source: string, lines: Lines): Definitie | undefined {
  const said: Part[] = [];
  const apart = new Set<number>();
  const about: Part[] = [];
  let skip = 0;
  let begrip: BuiltTekst | undefined;
  for (const block of readBlocks(source, lines)) {
    if (block.type === 'silent') continue;
    const found = readParts(source, 'quote', block);
    if (found.length === 0) break;
    // An item of a list goes on with what announces it; a next paragraph does not.
    if (block.type === 'paragraph') apart.add(said.length);
    for (const part of found) {
      const { label, whole } = part;
      const isFirst = said.length === 0;
      const [opening, word = '', name] = (isFirst && NAMED_DEFINITIE.exec(whole.tekst)) || [];
      const signature = !isFirst && block.type === 'paragraph' ? SIGNED.exec(whole.tekst) : null;
      if (opening !== undefined) {
        if (name) begrip = whole.from(opening.indexOf(name, word.length)).upTo(name.length);
        skip = opening.length;
        if (skip < whole.tekst.length) said.push(part);
      } else if (signature) about.push({ ...part, label: 'bronnen', tekst: whole.from(signature[0].length) });
      else if (!isFirst && label && label !== 'unknown' && label !== 'begrip') about.push(part);
      else {
        if (isFirst) skip = 0;
        said.push(part);
      }
    }
  }
  const [first] = said;
  if (!first) return undefined;
  const all =
    said.length === 1
      ? first.whole
      : inline(
          source,
          'quote',
          said.map((part) => part.lines),
          apart,
        );
  const tekst = all.from(skip);
  const isNamed = begrip !== undefined || skip > 0;
  if (!isNamed && !isDefinitie(tekst.tekst)) return undefined;
  return { tekst, ...(begrip && { begrip }), parts: about, end: lines.at(-1)?.end ?? 0 };
}
