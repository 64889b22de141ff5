/** The named characters that Dutch texts use; others stay as they are written. */
const NAMES = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  shy: '\u00ad',
  euro: '€',
  sect: '§',
  copy: '©',
  deg: '°',
  hellip: '…',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  laquo: '«',
  raquo: '»',
  middot: '·',
  bull: '•',
  aacute: 'á',
  agrave: 'à',
  auml: 'ä',
  acirc: 'â',
  ccedil: 'ç',
  eacute: 'é',
  egrave: 'è',
  euml: 'ë',
  ecirc: 'ê',
  iacute: 'í',
  iuml: 'ï',
  icirc: 'î',
  ntilde: 'ñ',
  oacute: 'ó',
  ouml: 'ö',
  ocirc: 'ô',
  uacute: 'ú',
  uuml: 'ü',
  ucirc: 'û',
};
const named: ReadonlyMap<string, string> = new Map(Object.entries(NAMES));

const ENTITY = /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z][a-z0-9]{1,31}));/iy;

/** The character that the entity at `at` stands for, and where it ends. */
export function readEntity(
  text: string,
  at: number,
): { readonly tekst: string; readonly end: number } | undefined {
  ENTITY.lastIndex = at;
  const match = ENTITY.exec(text);
  if (!match) return undefined;
  const [written, decimal, hex, name = ''] = match;
  const code = decimal ? Number(decimal) : hex ? Number.parseInt(hex, 16) : undefined;
  const tekst = code === undefined ? (named.get(name) ?? named.get(name.toLowerCase())) : fromCode(code);
  return tekst === undefined ? undefined : { tekst, end: at + written.length };
}

const fromCode = (code: number): string | undefined =>
  code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff)
    ? String.fromCodePoint(code)
    : undefined;
