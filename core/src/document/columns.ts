import type { Concept } from '../concept.ts';

/** What a column of a list of definities can hold. */
export type Column =
  | 'begrip'
  | 'definitie'
  | 'toelichting'
  | 'bronnen'
  | 'synoniemen'
  | 'voorbeelden'
  | 'kaders';

/** The names that columns have; what comes first is taken when a table has several. */
const NAMES: Readonly<Record<Column, readonly string[]>> = {
  begrip: ['voorkeursterm', 'begrip', 'begripsnaam', 'term', 'preflabel'],
  definitie: ['definitie', 'begripsomschrijving', 'betekenis', 'definition'],
  toelichting: ['toelichting', 'uitleg', 'scopenote'],
  bronnen: ['heeft bron', 'bron', 'bronnen', 'bronvermelding', 'herkomst definitie', 'herkomst', 'source'],
  synoniemen: ['alternatieve term', 'alternatieve termen', 'synoniem', 'synoniemen', 'altlabel'],
  voorbeelden: ['voorbeeld', 'voorbeelden', 'example'],
  kaders: ['in kader', 'begrippenkader', 'kader', 'inscheme'],
};

/** Names of things in a data dictionary; in another table the words beside them may be anything. */
const GEGEVENS = [
  'kolomnaam',
  'veldnaam',
  'attribuutnaam',
  'attribuut',
  'gegeven',
  'gegevenselement',
  'element',
  'objecttype',
  'entiteit',
];
/** Names that also stand in tables without definities: only beside a name that says enough, or when the profile says so. */
const NAMEN = ['naam', 'name', 'label'];
const OMSCHRIJVINGEN = ['omschrijving', 'beschrijving', 'description'];

/** Which tables are read; a profile may say that any table with names and descriptions is one. */
export const TABLE_LAYOUTS = [
  /** Columns that plainly hold begrippen and definities, or are those of a data dictionary. */
  'begrippen',
  /** Also `naam` with `omschrijving`. */
  'naam-omschrijving',
] as const;

export type TableLayout = (typeof TABLE_LAYOUTS)[number];

/** Where the columns stand, from 0; of several the first with something in it counts. */
export type Columns = ReadonlyMap<Column, readonly number[]>;

/** A name without what says whose it is and that it is in Dutch: `skos:prefLabel@nl`, `Definitie (nl)`. */
const normal = (name: string): string =>
  name
    .toLowerCase()
    .trim()
    .replace(/^(?:skos|dct|dcterms|rdfs):/, '')
    .replace(/(?:@|\()nl(?:-\w{2,8})?\)?$/, '')
    .replace(/[\s_-]+/g, ' ')
    .trim();

/** How an export of a model writes that the value is only explained; the explanation is of the column. */
const NOTE = '#NOTES#';
const REFERENCE = /^https?:\/\/\S*$/i;

/** Whether a cell says something itself. */
export const isValue = (tekst: string): boolean => tekst.trim() !== '' && !tekst.trimStart().startsWith(NOTE);

/** The columns of a table by the names above them; `undefined` when it holds no definities. */
export function findColumns(names: readonly string[], layout?: TableLayout): Columns | undefined {
  const places = new Map<string, number>();
  for (const [index, name] of names.entries()) if (!places.has(normal(name))) places.set(normal(name), index);
  const find = (...wanted: readonly string[]): readonly number[] =>
    wanted.flatMap((name) => places.get(name) ?? []);
  const [term, gegeven, naam] = [find(...NAMES.begrip), find(...GEGEVENS), find(...NAMEN)];
  const [tekst, omschrijving] = [find(...NAMES.definitie), find(...OMSCHRIJVINGEN)];
  const isPlain = tekst.length > 0 || layout === 'naam-omschrijving';
  const begrip = [...term, ...gegeven, ...(isPlain ? naam : [])];
  const definitie = tekst.length > 0 ? tekst : omschrijving;
  if (begrip.length === 0 || definitie.length === 0) return undefined;
  if (!isPlain && isTermOfProduct(term, gegeven, find(...NAMEN, ...GOODS), places.get('term')))
    return undefined;
  return new Map<Column, readonly number[]>([
    ['begrip', begrip],
    ['definitie', definitie],
    ...MORE.map((column) => [column, find(...NAMES[column])] as const),
  ]);
}

/** What only things to sell have. */
const GOODS = ['prijs', 'price', 'artikelnummer', 'sku'];

/** Whether a `term` with a description says how long something lasts: something else has the name. */
const isTermOfProduct = (
  begrip: readonly number[],
  gegeven: readonly number[],
  names: readonly number[],
  term: number | undefined,
): boolean => gegeven.length === 0 && names.length > 0 && begrip.every((place) => place === term);

const MORE = ['toelichting', 'bronnen', 'synoniemen', 'voorbeelden', 'kaders'] as const;

/**
 * Which of the places of a column a row uses: the first with something in it, else the first. A begrip that is only a
 * reference to one counts when there is no name.
 */
export const placeIn = (
  columns: Columns,
  column: Column,
  tekst: (place: number) => string,
): number | undefined => {
  const places = columns.get(column) ?? [];
  const filled = places.filter((place) => isValue(tekst(place)));
  const named =
    column === 'begrip' ? filled.find((place) => !REFERENCE.test(tekst(place).trim())) : undefined;
  return named ?? filled[0] ?? places[0];
};

/** What a row says, by what its cells say; `undefined` for a row without a definitie. */
export function conceptOfRow(tekst: (column: Column) => string): Concept | undefined {
  const [begrip, definitie, toelichting] = [tekst('begrip'), tekst('definitie'), tekst('toelichting')];
  if (definitie === '') return undefined;
  const lists = (['bronnen', 'synoniemen', 'voorbeelden'] as const).flatMap((column) => {
    // An explanation of the column may also stand after the value.
    const items = itemsOf(tekst(column).split(NOTE, 1).join(''));
    return items.length > 0 ? [[column, items] as const] : [];
  });
  return { begrip, definitie, ...(toelichting !== '' && { toelichting }), ...Object.fromEntries(lists) };
}

/** Several values in one cell, as the NL-SBB template has them. */
export const itemsOf = (tekst: string): readonly string[] =>
  tekst
    .split(/[;\n]/)
    .map((item) => item.trim())
    .filter((item) => item !== '');
