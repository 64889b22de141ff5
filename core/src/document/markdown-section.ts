import type { MarkdownDocument, MarkdownEntry } from './markdown-document.ts';
import { type Field, makeEntry } from './markdown-entry.ts';
import { isBegrip } from './markdown-evidence.ts';
import type { MarkdownLayout } from './markdown-layout.ts';
import type { Line, Lines } from './markdown-lines.ts';
import { inline } from './markdown-parts.ts';
import { type Label, normal } from './markdown-words.ts';
import { type Place, writeLabelled } from './markdown-write.ts';
import type { BuiltTekst } from './tekst.ts';

export interface Heading {
  readonly level: number;
  readonly line: Line;
}

/** The definitie of a section. */
export interface Found {
  readonly layout: MarkdownLayout;
  readonly place: Place;
  readonly tekst: BuiltTekst;
  readonly lines: Lines;
  /** Units at the start of the lines that are no part of the definitie, such as its label. */
  readonly skip: number;
  readonly isItem: boolean;
  readonly isBold: boolean;
}

/** A label that has a line or a heading of its own, above what it is the label of. */
export interface Open {
  /** `unknown` is a field that we have no use for. */
  readonly label: Label | 'unknown';
  readonly name: string;
  /** That it has; all up to the next heading is then below it. */
  readonly heading: Heading | undefined;
}

/** What is known so far of the begrip of one heading, or of one block of labels. */
export interface Section {
  readonly heading: Heading | undefined;
  readonly start: number;
  readonly fields: Field[];
  /** Items of a list that the definitie announces. */
  readonly more: Lines[];
  /** Only labelled lines may stand before a definitie: below other text a quote is a quotation. */
  step: 'before' | 'just after' | 'after' | 'lost';
  /** As a label or the definitie itself names it. */
  begrip: BuiltTekst | undefined;
  definitie: Found | undefined;
  open: Open | undefined;
  /** What stands in it, apart from the definitie, says that it is a page about something. */
  hasProse: boolean;
  /** Anything at all stands in it. */
  hasText: boolean;
  /** The quote itself says that it is a definitie, or labels do. */
  isSure: boolean;
  /** `De minister schreef:` stands above it. */
  isQuotation: boolean;
  /** Of what is known of it. */
  end: number;
}

export const createSection = (heading: Heading | undefined, start: number): Section => ({
  heading,
  start,
  fields: [],
  more: [],
  step: 'before',
  begrip: undefined,
  definitie: undefined,
  open: undefined,
  hasProse: false,
  hasText: false,
  isSure: false,
  isQuotation: false,
  end: start,
});

export function define(section: Section, definitie: Found): void {
  section.definitie = definitie;
  section.step = 'just after';
  section.end = definitie.lines.at(-1)?.end ?? section.end;
  if (!section.open?.heading) section.open = undefined;
}

/** Says more of the begrip. */
export function addField(section: Section, field: Field, lines: Lines): void {
  section.fields.push(field);
  section.end = Math.max(section.end, lines.at(-1)?.end ?? 0);
}

/** The entry of a section, when it has a definitie of something that can be a begrip. */
export function closeSection(source: string, section: Section): MarkdownEntry | undefined {
  const { definitie, more } = section;
  const begrip = definitie && begripOf(source, section);
  const tekst = definitie && definitieOf(source, definitie, more);
  if (!begrip || !tekst || !/\p{L}/u.test(tekst.tekst)) return undefined;
  const { layout, isItem, isBold } = definitie;
  const plaats = more.at(-1)?.at(-1)?.end ?? definitie.lines.at(-1)?.end ?? section.end;
  const entry = makeEntry({
    begrip,
    definitie: tekst,
    fields: section.fields,
    block: { start: section.start, end: Math.max(section.end, plaats) },
    newToelichting: {
      plaats,
      schrijf: (toelichting) => writeLabelled(source, toelichting, { isItem, isBold }),
    },
  });
  return { layout, entry };
}

const definitieOf = (
  source: string,
  { lines, place, skip, tekst }: Found,
  more: readonly Lines[],
): BuiltTekst => (more.length === 0 ? tekst : inline(source, place, [lines, ...more]).from(skip));

/** What the section defines: what its heading names, unless something in it names it. */
export function begripOf(source: string, { begrip, heading }: Section): BuiltTekst | undefined {
  if (begrip || !heading) return begrip;
  const title = inline(source, 'heading', [[heading.line]]);
  const length = NUMBER.exec(title.tekst)?.[0].length ?? 0;
  const named = length === 0 ? title : title.from(length);
  return isBegrip(named.tekst) ? named : undefined;
}

/** The same, to compare with. */
export const nameOf = (source: string, section: Section): string | undefined => {
  const begrip = begripOf(source, section);
  return begrip && normal(begrip.tekst);
};

/** The number of the paragraph and the word that says it is a begrip are no part of it. */
const NUMBER = /^(?:\d+(?:\.\d+)*\.?\s+(?<=\.[\d.]*\s+))?(?:(?:begrip|term):\s+)?/i;

/** A section that has been read to its end. */
export interface ReadSection {
  readonly section: Section;
  readonly entry: MarkdownEntry | undefined;
}

/** The document, what has been read of it, and the section that is being read. */
export interface Reading {
  readonly document: MarkdownDocument;
  readonly read: ReadSection[];
  section: Section;
}

/** Ends the section that is being read, and begins one below this heading. */
export function next(reading: Reading, heading: Heading | undefined, start: number): void {
  const entry = closeSection(reading.document.source, reading.section);
  reading.read.push({ section: reading.section, entry });
  reading.section = createSection(heading, start);
}
