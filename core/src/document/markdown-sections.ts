import { type Block, readBlocks } from './markdown-blocks.ts';
import { isMeant, type MarkdownDocument, mayRead } from './markdown-document.ts';
import { readFieldTable } from './markdown-field-table.ts';
import { addText } from './markdown-labels.ts';
import { dedent } from './markdown-lines.ts';
import { readQuote } from './markdown-quote.ts';
import { notice } from './markdown-quote-evidence.ts';
import {
  addField,
  createSection,
  define,
  type Heading,
  nameOf,
  next,
  type Reading,
  type ReadSection,
} from './markdown-section.ts';
import { labelOf, namesField, saysDefinitie } from './markdown-words.ts';

/** The definities that stand below a heading, or in a block of labels: `kop-citaat`, `kop-alinea`, `labels`, `tabel-per-begrip`. */
export function readSections(document: MarkdownDocument): readonly ReadSection[] {
  const reading: Reading = { document, read: [], section: createSection(undefined, 0) };
  for (let index = 0; index < document.blocks.length; index++) {
    const block = document.blocks[index];
    if (!block || block.type === 'silent') continue;
    addBlock(reading, block, index);
    notice(reading, block, index);
  }
  next(reading, undefined, 0);
  return reading.read;
}

function addBlock(reading: Reading, block: Block, index: number): void {
  const { section } = reading;
  if (block.type === 'heading') addHeading(reading, block);
  else if (block.type === 'quote') addQuote(reading, block, index);
  else if (block.type === 'paragraph' || block.type === 'list') addText(reading, block, index);
  else if (block.type === 'table') addTable(reading, block, index);
  else if (section.definitie) {
    if (block.type === 'container') addContainer(reading, block);
    section.step = 'after';
  } else section.step = 'lost';
}

const MAX_LABEL = 40;

/** Below the heading of a begrip a smaller one can be a label. */
function addHeading(reading: Reading, heading: Heading): void {
  const { section, document } = reading;
  const { line, level } = heading;
  const above = section.heading;
  if (above && level > above.level && line.end - line.start <= MAX_LABEL && section.step !== 'lost') {
    const name = document.source.slice(line.start, line.end).replace(/[*_:]/g, '').trim();
    const label = namesField(name) ? 'unknown' : labelOf(name);
    const isOne = label === 'definitie' ? saysDefinitie(name) && !/s$/.test(name) : label !== 'begrip';
    if (label && isOne) {
      section.open = { label, name, heading };
      return;
    }
  }
  next(reading, heading, line.start);
}

function addQuote(
  { document, section }: Reading,
  { lines }: Extract<Block, { type: 'quote' }>,
  index: number,
): void {
  const { open } = section;
  if (section.definitie) section.step = 'after';
  if (section.step !== 'before' || (open && open.label !== 'definitie')) return;
  const layout = open ? 'labels' : 'kop-citaat';
  const isAnnounced = open !== undefined || section.begrip !== undefined;
  const around = {
    begrip: nameOf(document.source, section),
    isMeant: isMeant(document, 'kop-citaat', index),
  };
  const found =
    mayRead(document, layout) && !section.isQuotation
      ? readQuote(document.source, lines, isAnnounced, around)
      : undefined;
  if (!found) {
    section.step = 'lost';
    return;
  }
  section.isSure = isAnnounced || found.isNamed;
  section.begrip = found.begrip ?? section.begrip;
  define(section, {
    layout,
    place: 'quote',
    tekst: found.tekst,
    lines,
    skip: 0,
    isItem: false,
    isBold: false,
  });
  for (const part of found.parts) addField(section, part, part.lines);
}

function addTable(reading: Reading, table: Extract<Block, { type: 'table' }>, index: number): void {
  const { document, section } = reading;
  const fields = readFieldTable(document.source, table);
  const definitie = fields?.find(({ label }) => label === 'definitie');
  const begrip = fields?.find(({ label }) => label === 'begrip')?.tekst;
  const isOwn =
    definitie !== undefined &&
    mayRead(document, 'tabel-per-begrip') &&
    (begrip !== undefined || saysDefinitie(definitie.name) || isMeant(document, 'tabel-per-begrip', index));
  if (fields && isOwn && (begrip || !section.definitie)) {
    const heading = begrip && section.definitie ? undefined : section.heading;
    next(reading, section.heading, heading?.line.start ?? definitie.row.start);
    const own = reading.section;
    own.begrip = begrip;
    define(own, {
      layout: 'tabel-per-begrip',
      place: 'cell',
      tekst: definitie.tekst,
      lines: [definitie.row],
      skip: 0,
      isItem: false,
      isBold: false,
    });
    for (const field of fields)
      if (field.label !== 'definitie' && field.label !== 'begrip') addField(own, field, [field.row]);
    own.step = 'after';
  } else if (section.definitie) {
    for (const field of fields ?? []) addField(section, field, [field.row]);
    section.step = 'after';
  } else section.step = 'lost';
}

/** What a box below a definitie says about the begrip, as a table. */
function addContainer(
  { document, section }: Reading,
  { lines }: Extract<Block, { type: 'container' }>,
): void {
  const { source } = document;
  const inner = lines.map((line) => dedent(source, line, 4));
  for (const block of readBlocks(source, inner)) {
    const fields = block.type === 'table' ? readFieldTable(source, block) : undefined;
    for (const field of fields ?? []) addField(section, field, [field.row]);
  }
}
