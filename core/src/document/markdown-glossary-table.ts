import type { Concept } from '../concept.ts';
import type { Entry } from './document.ts';
import type { Block } from './markdown-blocks.ts';
import { readInline } from './markdown-inline.ts';
import type { Line } from './markdown-lines.ts';
import { type Label, labelOf, listOf } from './markdown-words.ts';
import { writeMarkdown } from './markdown-write.ts';
import type { BuiltTekst } from './tekst.ts';

type Table = Extract<Block, { type: 'table' }>;

/** The rows of a table that has a column with begrippen and one with definities; of another table none. */
export function readGlossaryTable(source: string, { head, rows }: Table): readonly Entry[] {
  const columns = head.map((cell) => labelOf(readCell(source, cell).tekst));
  if (!columns.includes('begrip') || !columns.includes('definitie')) return [];
  return rows.flatMap((cells) => {
    const entry = readRow(source, columns, cells);
    return entry ? [entry] : [];
  });
}

const readCell = (source: string, cell: Line): BuiltTekst =>
  readInline(source, [[cell]], {
    schrijf: (tekst) => writeMarkdown(source, 'cell', tekst),
    empty: cell.start,
    isCell: true,
  });

function readRow(
  source: string,
  columns: readonly (Label | undefined)[],
  cells: readonly Line[],
): Entry | undefined {
  const read = (label: Label): BuiltTekst | undefined => {
    const cell = cells[columns.indexOf(label)];
    return columns.includes(label) && cell ? readCell(source, cell) : undefined;
  };
  const begrip = read('begrip');
  const definitie = read('definitie');
  // A letter above a part of the table, or nothing at all.
  if (!definitie?.tekst && (begrip?.tekst.length ?? 0) <= 1) return undefined;
  const toelichting = read('toelichting');
  const list = (label: 'bronnen' | 'synoniemen' | 'voorbeelden'): Partial<Concept> => {
    const found = listOf(label, read(label)?.tekst ?? '');
    return found.length > 0 ? { [label]: found } : {};
  };
  const place = cells.find((cell) => cell.end > cell.start) ?? { start: 0, end: 0 };
  return {
    concept: {
      begrip: begrip?.tekst ?? '',
      definitie: definitie?.tekst ?? '',
      ...(toelichting?.tekst && { toelichting: toelichting.tekst }),
      ...list('bronnen'),
      ...list('synoniemen'),
      ...list('voorbeelden'),
    },
    ...place,
    velden: {
      ...(begrip && { begrip: begrip.kaart }),
      ...(definitie && { definitie: definitie.kaart }),
      ...(toelichting && { toelichting: toelichting.kaart }),
    },
    nieuw: {},
    block: { start: cells[0]?.start ?? 0, end: cells.at(-1)?.end ?? 0 },
    kaders: [],
  };
}
