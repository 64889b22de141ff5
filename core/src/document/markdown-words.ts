/** What people call the columns of a begrippenlijst, and the labels before a paragraph. */
const VELDEN = {
  begrip: ['begrip', 'begrippen', 'term', 'termen', 'voorkeursterm', 'voorkeurslabel', 'begripsnaam'],
  definitie: [
    'definitie',
    'definities',
    'begripsdefinitie',
    'begripsomschrijving',
    'betekenis',
    'omschrijving',
    'beschrijving',
  ],
  toelichting: [
    'toelichting',
    'toelichtingen',
    'uitleg',
    'verklaring',
    'nadere toelichting',
    'toelichting en voorbeelden',
  ],
  bronnen: ['bron', 'bronnen', 'bronvermelding', 'bronverwijzing', 'herkomst', 'heeft bron'],
  synoniemen: [
    'synoniem',
    'synoniemen',
    'alternatieve term',
    'alternatieve termen',
    'alternatief label',
    'alternative label',
    'alternatieve naam',
    'alternatieve namen',
    'alternatieve aanduiding',
    'alternatieve aanduidingen',
    'ook bekend als',
    'ook wel',
  ],
  voorbeelden: ['voorbeeld', 'voorbeelden'],
  categorie: ['categorie', 'ontologische categorie'],
  organisatorisch: ['context', 'organisatorische context'],
  juridisch: ['juridische context', 'rechtsgebied'],
  wettelijkeBasis: ['wettelijke basis', 'wettelijke grondslag', 'grondslag'],
} as const;

export type Label = keyof typeof VELDEN;

/** Labels of fields that hold several texts. */
export type ListLabel = Exclude<Label, 'begrip' | 'definitie' | 'toelichting' | 'categorie'>;

const LABELS: readonly Label[] = [
  'begrip',
  'definitie',
  'toelichting',
  'bronnen',
  'synoniemen',
  'voorbeelden',
  'categorie',
  'organisatorisch',
  'juridisch',
  'wettelijkeBasis',
];
const labels: ReadonlyMap<string, Label> = new Map(
  LABELS.flatMap((label) => VELDEN[label].map((word): [string, Label] => [word, label])),
);

const MAX_LABEL = 40;

export const normal = (text: string): string =>
  text
    .toLowerCase()
    .replace(/\s\s+|[^\S ]/g, ' ')
    .trim();

/** Which field a column head or label names, such as `Definitie` or `Bron(nen)`. */
export const labelOf = (name: string): Label | undefined => {
  if (name.length > MAX_LABEL) return undefined;
  const found = labels.get(name.toLowerCase());
  if (found !== undefined || !ODD.test(name)) return found;
  return labels.get(normal(name)) ?? labels.get(normal(name.replace(/\([^)]*\)/g, '')));
};

/** Names that are looked up only after a change. */
const ODD = /\(|\s\s|[^\S ]|^\s|\s$/;

/** Words that mean a definitie wherever they stand; an omschrijving can be of anything. */
const DEFINITIE = /^(?:definities?|begripsdefinitie|begripsomschrijving|betekenis)$/i;

/** Whether what has this label is a definitie, also where nothing else says so. */
export const saysDefinitie = (name: string): boolean => DEFINITIE.test(name.trim());

/** Headings of other fields of a begrip, in a document about one. */
const FIELDS = new Set(['naam', 'id', 'identificatie', 'uri', 'code', 'status', 'versie']);

export const namesField = (name: string): boolean => FIELDS.has(normal(name));

/** The items of a list on one line; a source may itself contain commas. */
export const listOf = (label: ListLabel, text: string): readonly string[] =>
  text
    .split(label === 'synoniemen' && !text.includes(';') ? /[,\n]/ : /[;\n]/)
    .map((item) => item.trim())
    .filter((item) => item !== '');
