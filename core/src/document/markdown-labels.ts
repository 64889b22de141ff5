import type { Block } from './markdown-blocks.ts';
import { isMeant, mayRead } from './markdown-document.ts';
import { isDefinitie } from './markdown-evidence.ts';
import type { Line } from './markdown-lines.ts';
import { readNaming } from './markdown-naming.ts';
import { type Part, readParts } from './markdown-parts.ts';
import {
  addField,
  begripOf,
  define,
  type Found,
  nameOf,
  next,
  type Open,
  type Reading,
  type Section,
} from './markdown-section.ts';
import { saysDefinitie } from './markdown-words.ts';

type Text = Extract<Block, { type: 'paragraph' | 'list' }>;

const MAX_LABEL = 40;

/** Takes a paragraph or list of a section: labels, a definitie, or what explains it. */
export function addText(reading: Reading, block: Text, index: number): void {
  const { source } = reading.document;
  if (reading.section.step === 'lost' && !mayOpen(source, block)) return;
  if (block.type === 'list' && block.items.length > MAX_FIELDS) {
    if (reading.section.step === 'before') reading.section.step = 'lost';
    return;
  }
  const parts = ownParts(block, readParts(source, 'paragraph', block));
  const { definitie, step } = reading.section;
  if (definitie && step === 'just after' && block.type === 'list' && goesOn(definitie.tekst.tekst, parts)) {
    for (const { lines } of parts) reading.section.more.push(lines);
    return;
  }
  const isLabelList = block.type === 'list' && parts.some(({ label }) => label === 'definitie');
  for (const [at, part] of parts.entries())
    addPart(reading, block, index, part, { isFirst: at === 0, isLabelList });
  if (reading.section.step === 'just after' && reading.section.definitie === definitie)
    reading.section.step = 'after';
}

/** A definitie in a list in a list is of what stands above it there, not of the heading. */
function ownParts(block: Text, parts: readonly Part[]): readonly Part[] {
  if (block.type !== 'list' || parts.some(({ label }) => label === 'begrip')) return parts;
  const starts = new Set(block.items.map(({ lines }) => lines[0]?.start));
  return parts.filter(({ label, lines }) => label !== 'definitie' || starts.has(lines[0]?.start));
}

/** More items than a begrip has fields or a definitie has parts. */
const MAX_FIELDS = 60;

/** A list that the text above it announces is a part of that text. */
const goesOn = (text: string, parts: readonly Part[]): boolean =>
  text.endsWith(':') && parts.every(({ label }) => label === undefined || label === 'unknown');

const OPENS =
  /^[\s*_-]{0,10}(?:begrip|begrippen|term|termen|voorkeursterm|definities?|begripsdefinitie|begripsomschrijving)(?!\p{L})/iu;

/** Whether a text can begin a block of labels: below a heading that is about something else nothing more is looked at. */
const mayOpen = (source: string, block: Text): boolean => {
  const line = block.type === 'paragraph' ? block.lines[0] : block.items[0]?.lines[0];
  return (
    line !== undefined && OPENS.test(source.slice(line.start, Math.min(line.end, line.start + MAX_LABEL)))
  );
};

/** A text below a label that has a line or heading of its own. */
function addBelow(source: string, section: Section, open: Open, block: Text, part: Part): void {
  if (open.label === 'definitie') {
    if (section.step !== 'before') return;
    if (block.type === 'list') section.step = 'lost';
    else define(section, fromPart(source, block, part, part.whole, 0));
  } else if (open.label !== 'unknown')
    addField(section, { label: open.label, tekst: part.whole }, part.lines);
  if (!open.heading) section.open = undefined;
}

function addPart(
  reading: Reading,
  block: Text,
  index: number,
  part: Part,
  { isFirst, isLabelList }: { readonly isFirst: boolean; readonly isLabelList: boolean },
): void {
  const { document } = reading;
  if (mayRead(document, 'labels') && opensLabels(reading, block, index, part)) return;
  const { section } = reading;
  const { open } = section;
  const label = part.label === 'unknown' ? undefined : part.label;
  if (section.step === 'lost') return;
  if (open && label === undefined) addBelow(document.source, section, open, block, part);
  else if (label !== undefined) {
    if (part.tekst.tekst === '') section.open = { label, name: part.name, heading: undefined } satisfies Open;
    else if (label !== 'begrip' && label !== 'definitie') addField(section, part, part.lines);
  } else if (section.step === 'before') {
    // `Gerelateerd: struik` says something about the begrip, `De minister schreef:` announces a quotation.
    const isAbout = part.label === 'unknown' && (block.type === 'paragraph' || isLabelList);
    if (isAbout && part.tekst.tekst === '') section.isQuotation = true;
    if (isFirst && block.type === 'paragraph' && readParagraph(reading, block, index, part)) return;
    if (!isAbout) section.step = 'lost';
  } else if (
    section.step === 'just after' &&
    block.type === 'paragraph' &&
    isFirst &&
    part.label === undefined
  )
    addField(section, { label: undefined, tekst: part.whole }, part.lines);
}

/** `kop-alinea`: the first paragraph below a heading, where that is said to be a definitie. */
function readParagraph({ document, section }: Reading, block: Text, index: number, part: Part): boolean {
  if (!section.heading || section.begrip || !isMeant(document, 'kop-alinea', index)) return false;
  if (!isDefinitie(part.whole.tekst) || !begripOf(document.source, section)) return false;
  const definitie = fromPart(document.source, block, part, part.whole, 0);
  define(section, { ...definitie, layout: 'kop-alinea' });
  return true;
}

/** Where the definitie is, instead of what it is. */
const REFERENCE = /^zie\s/i;

/** Takes `Begrip: …` and `Definitie: …`; false when this part is neither. */
function opensLabels(reading: Reading, block: Text, index: number, part: Part): boolean {
  const { document } = reading;
  const start = part.lines[0]?.start ?? 0;
  if (part.label === 'begrip' && part.tekst.tekst !== '' && !/en$/i.test(part.name)) {
    const { section } = reading;
    if (section.definitie || section.begrip || section.step === 'lost') next(reading, section.heading, start);
    reading.section.begrip = part.tekst;
    return true;
  }
  const isMeantSo = isMeant(document, 'labels', index);
  const around = {
    begrip: nameOf(document.source, reading.section),
    isMeant: isMeantSo,
    isItem: block.type === 'list',
  };
  const naming = reading.section.definitie ? undefined : readNaming(document.source, part.whole, around);
  if (naming?.begrip && (/^(?:definitie|begripsoms)/i.test(part.whole.tekst) || isMeantSo)) {
    if (part.whole.tekst.length === naming.length) return false;
    next(reading, reading.section.heading, start);
    reading.section.begrip = naming.begrip;
    define(
      reading.section,
      fromPart(document.source, block, part, part.whole.from(naming.length), naming.length),
    );
    return true;
  }
  if (part.label !== 'definitie') return false;
  // `### Bron` is a label of what stands above it, unless it has a definitie of its own.
  const { definitie, open } = reading.section;
  if (definitie && open?.heading && part.tekst.tekst !== '')
    next(reading, open.heading, open.heading.line.start);
  const { section } = reading;
  if (section.definitie || section.step !== 'before') return false;
  if (part.tekst.tekst === '' || REFERENCE.test(part.tekst.tekst)) return false;
  if (!(saysDefinitie(part.name) || section.begrip || isMeantSo)) return false;
  const skip = part.whole.tekst.length - part.tekst.tekst.length;
  define(section, fromPart(document.source, block, part, part.tekst, skip));
  return true;
}

const fromPart = (
  source: string,
  block: Text,
  { lines }: Part,
  tekst: Part['tekst'],
  skip: number,
): Found => ({
  layout: 'labels',
  place: 'paragraph',
  tekst,
  lines,
  skip,
  isItem: block.type === 'list',
  isBold: isBoldAt(source, lines[0]),
});

const isBoldAt = (source: string, line: Line | undefined): boolean =>
  line !== undefined && /^[*_]{2}/.test(source.slice(line.start, line.start + 2));
