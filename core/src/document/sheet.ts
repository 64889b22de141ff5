import type { Concept } from '../concept.ts';
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

/** A row of a sheet that is not empty. */
export interface SheetRow {
  /** As the sheet numbers it, from 1. */
  readonly rij: number;
  /** What cells say, by column from 0. */
  readonly cells: ReadonlyMap<number, string>;
}

/** One definitie in a sheet. */
export interface SheetEntry {
  readonly concept: Concept;
  readonly rij: number;
  /** The column, from 0, of each text that the row has. */
  readonly kolommen: { readonly [veld in 'begrip' | 'definitie' | 'toelichting']?: number };
  readonly kaders: readonly string[];
}

/** A title and an explanation may stand above the names of the columns. */
const MAX_ABOVE = 20;

/**
 * The definities in a sheet (NL-SBB's template, a data dictionary) below the first row that names the columns; of a sheet
 * without such a row none. Pure; linear in the number of cells.
 */
export function readSheet(rows: readonly SheetRow[], layout?: TableLayout): readonly SheetEntry[] {
  for (const [index, row] of rows.slice(0, MAX_ABOVE).entries()) {
    const columns = findColumns(namesOf(row), layout);
    if (columns) return rows.slice(index + 1).flatMap((below) => readRow(below, columns) ?? []);
  }
  return [];
}

const namesOf = ({ cells }: SheetRow): readonly string[] => {
  const names: string[] = [];
  for (const [column, name] of cells) names[column] = name;
  return Array.from(names, (name) => name ?? '');
};

function readRow({ rij, cells }: SheetRow, columns: Columns): SheetEntry | undefined {
  const at = (place: number): string => cells.get(place)?.trim() ?? '';
  const columnOf = (column: Column) => placeIn(columns, column, at);
  const said = (column: Column): string => {
    const tekst = at(columnOf(column) ?? -1);
    return isValue(tekst) ? tekst : '';
  };
  const concept = conceptOfRow(said);
  if (!concept) return undefined;
  const kolommen = Object.fromEntries(
    (['begrip', 'definitie', 'toelichting'] as const).flatMap((veld) => {
      const place = columnOf(veld);
      return place !== undefined && isValue(at(place)) ? [[veld, place]] : [];
    }),
  );
  return { concept, rij, kolommen, kaders: itemsOf(said('kaders')) };
}

/** What a cell is called, such as `C12`. */
export const cellName = (kolom: number, rij: number): string => {
  let letters = '';
  for (let left = kolom + 1; left > 0; left = Math.floor((left - 1) / 26))
    letters = String.fromCharCode(65 + ((left - 1) % 26)) + letters;
  return `${letters}${rij}`;
};

/** The column in the name of a cell, from 0; `undefined` when it is no such name. */
export function columnOfCell(name: string): number | undefined {
  const letters = /^([A-Z]{1,3})\d{1,7}$/.exec(name)?.[1];
  if (letters === undefined) return undefined;
  return Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
