import type { Block } from './markdown-blocks.ts';
import { type MarkdownDocument, type MarkdownEntry, mayRead } from './markdown-document.ts';
import { type Field, makeEntry } from './markdown-entry.ts';
import type { Line } from './markdown-lines.ts';
import { inline } from './markdown-parts.ts';
import { type Label, labelOf, normal, saysDefinitie } from './markdown-words.ts';

type Table = Extract<Block, { type: 'table' }>;

/** What each column of a table holds. */
type Columns = readonly (Label | undefined)[];

/** What else the column before a definitie can be called. */
const NAMES = new Set([
  'naam',
  'woord',
  'concept',
  'objecttype',
  'entiteit',
  'gegeven',
  'element',
  'attribuut',
]);

/** A code or a colour has one too. */
const MEANING = /^betekenis$/i;
const isDictionary = (names: readonly string[]): boolean =>
  names.some((name) => normal(name) === 'woord') && names.some((name) => MEANING.test(name.trim()));

/** The rows of every table that has a column with begrippen and one with definities. */
export const readTables = (document: MarkdownDocument): readonly MarkdownEntry[] =>
  mayRead(document, 'tabel')
    ? document.blocks.flatMap((block, index) =>
        block.type === 'table' ? readTable(document, block, document.isGlossary(index)) : [],
      )
    : [];

function readTable(
  { source, layout }: MarkdownDocument,
  { head, rows }: Table,
  isGlossary: boolean,
): readonly MarkdownEntry[] {
  const names = head.map((cell) => inline(source, 'cell', [[cell]]).tekst);
  const columns = columnsOf(names, layout === 'tabel', isGlossary || layout === 'tabel');
  if (!columns) return [];
  return rows.flatMap((cells) => readRow(source, columns, cells));
}

/** `undefined` when this is no table of definities. */
function columnsOf(names: readonly string[], isForced: boolean, isMeant: boolean): Columns | undefined {
  // A table may repeat a column, such as the definitie in another language.
  const columns = names.map(labelOf).map((label, at, all) => (all.indexOf(label) === at ? label : undefined));
  const has = (label: Label) => columns.includes(label);
  const put = (at: number, label: Label): Columns =>
    columns.map((each, index) => (index === at ? label : each));
  if (has('begrip') && has('definitie')) return columns;
  // What is explained beside a score or a date is something else.
  if (has('begrip') && has('toelichting') && (isMeant || !columns.includes(undefined)))
    return put(columns.indexOf('toelichting'), 'definitie');
  const named = names.findIndex((name) => NAMES.has(normal(name)));
  const isSaid = (name: string) => saysDefinitie(name) && (isMeant || !MEANING.test(name.trim()));
  if (named >= 0 && has('definitie') && (names.some(isSaid) || isDictionary(names)))
    return put(named, 'begrip');
  if (!isForced || names.length < 2) return undefined;
  // Someone said that it is one: then the first column that is nothing else has the begrippen.
  const free = columns.indexOf(undefined);
  const guessed = has('begrip') || free < 0 ? columns : put(free, 'begrip');
  const after = guessed.indexOf(undefined);
  return has('definitie') || after < 0
    ? guessed
    : guessed.map((each, at) => (at === after ? 'definitie' : each));
}

function readRow(source: string, columns: Columns, cells: readonly Line[]): readonly MarkdownEntry[] {
  const fields: Field[] = [];
  for (const [at, label] of columns.entries()) {
    const cell = cells[at];
    if (label && cell) fields.push({ label, tekst: inline(source, 'cell', [[cell]]) });
  }
  const find = (label: Label) => fields.find((field) => field.label === label)?.tekst;
  const begrip = find('begrip');
  const definitie = find('definitie');
  // A letter above a part of the table, or nothing at all.
  if (!definitie?.tekst && (begrip?.tekst.length ?? 0) <= 1) return [];
  const entry = makeEntry({
    begrip,
    definitie,
    fields,
    block: { start: cells[0]?.start ?? 0, end: cells.at(-1)?.end ?? 0 },
    place: cells.find((cell) => cell.end > cell.start) ?? { start: 0, end: 0 },
  });
  return [{ layout: 'tabel', entry }];
}
