import type { Block } from './markdown-blocks.ts';
import type { Field } from './markdown-entry.ts';
import { isBegrip } from './markdown-evidence.ts';
import type { Line } from './markdown-lines.ts';
import { inline } from './markdown-parts.ts';
import { type Label, labelOf } from './markdown-words.ts';

/** One row of a table about one begrip. */
export interface FieldRow extends Field {
  readonly label: Label;
  /** The label as it is written. */
  readonly name: string;
  readonly row: Line;
}

/** More rows than one begrip has fields: then it is a list of other things. */
const MAX_ROWS = 60;
const MAX_LABEL = 120;

/** The rows of a table with a label before each text; `undefined` when it is a table of another kind. */
export function readFieldTable(
  source: string,
  { head, rows }: Extract<Block, { type: 'table' }>,
): readonly FieldRow[] | undefined {
  if (head.length !== 2 || rows.length > MAX_ROWS) return undefined;
  const [first, second] = head;
  if (second && labelOf(nameIn(source, second)) !== undefined && labelOf(nameIn(source, first)) !== undefined)
    return undefined;
  const fields: FieldRow[] = [];
  for (const cells of [head, ...rows]) {
    const [labelled, cell] = cells;
    const name = nameIn(source, labelled);
    const label = labelOf(name);
    if (!cell || label === undefined || fields.some((field) => isSame(field.label, label))) continue;
    const tekst = inline(source, 'cell', [[cell]]);
    if (tekst.tekst !== '')
      fields.push({ label, name, tekst, row: { start: labelled?.start ?? 0, end: cell.end } });
  }
  if (fields.length === 0) return undefined;
  // A title above the two columns is the begrip.
  if (first && second && second.start === second.end && !fields.some(({ label }) => label === 'begrip')) {
    const tekst = inline(source, 'cell', [[first]]);
    if (isBegrip(tekst.tekst)) return [{ label: 'begrip', name: '', tekst, row: first }, ...fields];
  }
  return fields;
}

/** Only one row has the begrip and one the definitie; the next ones have them in another language. */
const isSame = (one: Label, other: Label): boolean =>
  one === other && (one === 'begrip' || one === 'definitie');

const nameIn = (source: string, cell: Line | undefined): string => {
  if (!cell || cell.end - cell.start > MAX_LABEL) return '';
  const written = source.slice(cell.start, cell.end);
  return written.replace(/<[^<>]*>|[*_`:]/g, '').trim();
};
