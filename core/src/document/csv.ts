import {
  type Column,
  type Columns,
  conceptOfRow,
  findColumns,
  isValue,
  itemsOf,
  placeIn,
  type TableLayout,
} from './columns.ts';
import {
  type Cell,
  cellText,
  findSeparator,
  readCell,
  readCsvCells,
  SEPARATORS,
  type Separator,
} from './csv-cells.ts';
import type { Entry, Gelezen, Invoeging } from './document.ts';

const NOTHING: Gelezen = { entries: [], fouten: [] };
/** Names of columns that stand further on, or are longer, are none. */
const MAX_HEADER = 10_000;
/** What may stand above the names of the columns: a title, or `sep=;` of Excel. */
const MAX_ABOVE = 20;

/**
 * Reads the definities of a CSV file of which the first line, below a title, names the columns; of a broken one those
 * before the error. Linear in its length. Nothing is said about a file without columns for begrippen and definities.
 */
export function readCsv(text: string, layout?: TableLayout): Gelezen {
  const head = text.slice(0, MAX_HEADER);
  const header = findHeader(head, layout);
  if (!header) {
    const separator = brokenHeader(head, layout);
    return separator ? { entries: [], fouten: readCsvCells(text, separator).fouten } : NOTHING;
  }
  const { separator, columns, index } = header;
  const { rows, fouten } = readCsvCells(text, separator);
  const entries = rows
    .slice(index + 1)
    .flatMap((row) => readRow(text, row, cellsBy(text, row, columns), separator) ?? []);
  return { entries, fouten };
}

interface Header {
  readonly separator: Separator;
  readonly columns: Columns;
  /** Which row it is, from 0. */
  readonly index: number;
}

/** The row that names the columns; above it stand only rows with one value. */
function findHeader(head: string, layout: TableLayout | undefined): Header | undefined {
  for (const separator of new Set([findSeparator(head), ...SEPARATORS])) {
    const { rows } = readCsvCells(head, separator);
    for (const [index, row] of rows.slice(0, MAX_ABOVE).entries()) {
      const names = row.map((cell) => cellText(head, cell).trim());
      const columns = findColumns(names, layout);
      if (columns) return { separator, columns, index };
      if (names.filter((name) => name !== '').length > 1) break;
    }
  }
  return undefined;
}

/** The separator of a first line that would name the columns if its quotes were closed. */
function brokenHeader(head: string, layout: TableLayout | undefined): Separator | undefined {
  const [line = ''] = head.replace(/^\ufeff/, '').split(/[\r\n]/, 1);
  if (!line.includes('"')) return undefined;
  const separator = findSeparator(line.replaceAll('"', ''));
  return findColumns(line.replaceAll('"', '').split(separator), layout) && separator;
}

const cellsBy =
  (text: string, row: readonly Cell[], columns: Columns) =>
  (column: Column): Cell | undefined => {
    const at = (place: number): string => {
      const cell = row[place];
      return cell ? cellText(text, cell) : '';
    };
    const place = placeIn(columns, column, at);
    // An explanation in the place of a value is none, and nothing may be written over it.
    return place === undefined || (at(place).trim() !== '' && !isValue(at(place))) ? undefined : row[place];
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
