/** What people call the columns of a begrippenlijst, and the labels before a paragraph. */
const VELDEN = {
  begrip: ['begrip', 'begrippen', 'term', 'termen', 'voorkeursterm', 'begripsnaam'],
  definitie: ['definitie', 'definities', 'omschrijving', 'begripsomschrijving', 'betekenis', 'beschrijving'],
  toelichting: ['toelichting', 'toelichtingen', 'uitleg', 'nadere toelichting'],
  bronnen: ['bron', 'bronnen', 'bronvermelding', 'herkomst', 'heeft bron'],
  synoniemen: [
    'synoniem',
    'synoniemen',
    'alternatieve term',
    'alternatieve termen',
    'alternatieve aanduiding',
    'alternatieve aanduidingen',
    'ook bekend als',
    'ook wel',
  ],
  voorbeelden: ['voorbeeld', 'voorbeelden'],
} as const;

export type Label = keyof typeof VELDEN;

const LABELS: readonly Label[] = [
  'begrip',
  'definitie',
  'toelichting',
  'bronnen',
  'synoniemen',
  'voorbeelden',
];
const labels: ReadonlyMap<string, Label> = new Map(
  LABELS.flatMap((label) => VELDEN[label].map((word): [string, Label] => [word, label])),
);

const normal = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ').trim();

/** Which field a column head or label names, such as `Definitie` or `Bron(nen)`. */
export const labelOf = (name: string): Label | undefined =>
  labels.get(normal(name)) ?? labels.get(normal(name.replace(/\([^)]*\)/g, '')));

/** Headings above a part of a document; nobody defines these words in a begrippenlijst. */
const SECTIONS = new Set(
  `aanleiding achtergrond afspraken begrippen begrippenkader begrippenlijst bijdragen bijlage bijlagen bronnen changelog
  colofon conclusie contact context contributing dankwoord definities disclaimer doel doelen doelgroep doelstelling faq gebruik
  getting started glossarium historie inhoud inhoudsopgave inleiding installatie installation introductie introduction
  leeswijzer let op licence licentie license meer informatie notes opbouw opmerkingen over overview overzicht planning
  probleemstelling readme referenties release notes samenvatting scope status summary tips todo toelichting uitgangspunten
  uitleg usage veelgestelde vragen verantwoording versiebeheer versiehistorie versies voorbeeld voorbeelden voorwoord
  waarschuwing werkwijze wijzigingen woordenlijst`.match(
    /getting started|let op|meer informatie|release notes|veelgestelde vragen|\S+/g,
  ),
);

const QUESTION = /^(?:hoe|waarom|waar|wanneer|wat|welke|wie|how|what|when|where|why)\s/i;

/** Names out of a program, such as `@babel/core`, `.test(path)` or `CONNECTION_ENDED`. */
const CODE = /^[@.$#]|[_{}<>=]|\(.*\)\s*:|\w\(\)/;

/** Whether a heading can be the name of a begrip, and not that of a part of the document. */
export const isBegrip = (heading: string): boolean =>
  heading !== '' &&
  heading.length <= 120 &&
  heading.split(/\s+/).length <= 12 &&
  !/[?!:]$/.test(heading) &&
  !QUESTION.test(heading) &&
  !CODE.test(heading) &&
  !SECTIONS.has(normal(heading));

/** What a quote opens with when it is a remark to the reader and no definitie. */
const REMARK =
  /^(?:\[!|(?:let op|nb|n\.b\.|noot|note|nota bene|tip|hint|waarschuwing|warning|belangrijk|important|caution|info|informatie|opmerking|aandachtspunt|todo|voorbeeld|disclaimer|status|versie|bron|vraag|stelling|zie ook)(?:\s*[:.!]|\s*$))/i;

/** Someone's words between quotation marks, perhaps with who said so. */
const CITATION = /^["“„«'‘].*["”»'’]\s*(?:[–—-].*)?$/s;

const ENGLISH = /(?<!\p{L})(?:the|and|for|with|that|this|are|from|your|you|which|to|an)(?!\p{L})/iu;
const DUTCH =
  /(?<!\p{L})(?:de|het|een|van|die|dat|voor|met|en|op|te|wordt|zijn|door|aan|bij|waar\p{L}*|niet|om)(?!\p{L})/iu;

/** Whether a quote below a heading reads as a definitie. */
export const isDefinitie = (text: string): boolean =>
  text !== '' &&
  !(ENGLISH.test(text) && !DUTCH.test(text)) &&
  !REMARK.test(text) &&
  !CITATION.test(text) &&
  !/^\p{Extended_Pictographic}/u.test(text);

/** The items of a list on one line; a source may itself contain commas. */
export const listOf = (label: Label, text: string): readonly string[] =>
  text
    .split(label === 'synoniemen' && !text.includes(';') ? /[,\n]/ : /[;\n]/)
    .map((item) => item.trim())
    .filter((item) => item !== '');
