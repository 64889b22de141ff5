import {
  type Column,
  type Columns,
  conceptOfRow,
  findColumns,
  itemsOf,
  placeIn,
  type TableLayout,
} from './columns.ts';
import { type Cell, cellText, findSeparator, readCell, readCsvCells, type Separator } from './csv-cells.ts';
import type { Entry, Gelezen, Invoeging } from './document.ts';

const NOTHING: Gelezen = { entries: [], fouten: [] };
/** A first line that is longer names no columns. */
const MAX_HEADER = 10_000;

/**
 * Reads the definities of a CSV file of which the first line names the columns; of a broken one those before the error.
 * Linear in its length. Nothing is said about a file without columns for begrippen and definities.
 */
export function readCsv(text: string, layout?: TableLayout): Gelezen {
  const head = text.slice(0, MAX_HEADER);
  const separator = findSeparator(head);
  const [names = []] = readCsvCells(head).rows;
  const columns = findColumns(
    names.map((cell) => readCell(head, cell, separator).tekst),
    layout,
  );
  if (!columns) return NOTHING;
  const { rows, fouten } = readCsvCells(text);
  const entries = rows.slice(1).flatMap((row) => readRow(text, row, cellsBy(row, columns), separator) ?? []);
  return { entries, fouten };
}

const cellsBy =
  (row: readonly Cell[], columns: Columns) =>
  (column: Column): Cell | undefined => {
    const place = placeIn(columns, column, (at) => {
      const cell = row[at];
      return cell !== undefined && cell.end > cell.start;
    });
    return place === undefined ? undefined : row[place];
  };

function readRow(
  text: string,
  row: readonly Cell[],
  cellOf: (column: Column) => Cell | undefined,
  separator: Separator,
): Entry | undefined {
  const read = (column: Column) => {
    const cell = cellOf(column);
    return cell && readCell(text, cell, separator);
  };
  const said = (column: Column): string => {
    const cell = cellOf(column);
    return cell ? cellText(text, cell) : '';
  };
  const concept = conceptOfRow((column) => said(column).trim());
  const [begrip, definitie, empty] = [cellOf('begrip'), cellOf('definitie'), cellOf('toelichting')];
  const [first, last] = [row[0], row.at(-1)];
  if (!concept || !definitie || !first || !last) return undefined;
  const place = begrip && begrip.end > begrip.start ? begrip : definitie;
  return {
    concept: {
      ...concept,
      begrip: said('begrip'),
      definitie: said('definitie'),
      ...(concept.toelichting !== undefined && { toelichting: said('toelichting') }),
    },
    start: place.start,
    end: place.end,
    get velden() {
      const [naam, tekst, toelichting] = [read('begrip'), read('definitie'), read('toelichting')];
      return {
        ...(naam && { begrip: naam.kaart }),
        ...(tekst && { definitie: tekst.kaart }),
        ...(toelichting && concept.toelichting !== undefined && { toelichting: toelichting.kaart }),
      };
    },
    nieuw:
      empty && concept.toelichting === undefined && !empty.isQuoted
        ? { toelichting: fillCell(text, empty, separator) }
        : {},
    block: { start: first.start, end: last.end },
    kaders: itemsOf(said('kaders')),
  };
}

const fillCell = (text: string, cell: Cell, separator: Separator): Invoeging => ({
  plaats: cell.start,
  schrijf: (tekst) => readCell(text, cell, separator).kaart.schrijf(tekst),
});
