/** Where a text is written in a Markdown document: that decides what a line break and a `|` become. */
export type Place = 'heading' | 'paragraph' | 'quote' | 'cell';

const newlineOf = (source: string): string => (source.includes('\r\n') ? '\r\n' : '\n');

const lineBreak = (source: string, place: Place): string => {
  if (place === 'heading') return ' ';
  if (place === 'cell') return '<br>';
  return `\\${newlineOf(source)}${place === 'quote' ? '> ' : ''}`;
};

/** What would open a heading, list or quote where it stands at the start of a line. */
const OPENER =
  /(^|\n)([ \t]*)(#{1,6}(?=\s|$)|>|[-+:](?=\s|$)|(?:=+|-+)(?=[ \t]*(?:\n|$))|\d{1,9}(?=[.)](?:\s|$)))/g;

/** The text as Markdown that shows exactly this text. */
export const writeMarkdown = (source: string, place: Place, tekst: string): string =>
  tekst
    .replace(/[\\`*[\]<]|~~|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|&(?=#?[a-z0-9]+;)/giu, (sign) =>
      sign === '~~' ? '\\~\\~' : `\\${sign}`,
    )
    .replace(OPENER, (_all, start: string, space: string, sign: string) =>
      /^\d/.test(sign) ? `${start}${space}${sign}\\` : `${start}${space}\\${sign}`,
    )
    .replaceAll('|', place === 'cell' ? '\\|' : '|')
    .replaceAll('\n', lineBreak(source, place));

/** A labelled text of its own below what stands there: a paragraph, or an item of the same list. */
export const writeLabelled = (
  source: string,
  tekst: string,
  style: { readonly isItem?: boolean; readonly isBold?: boolean } = {},
): string => {
  const label = style.isBold ? '**Toelichting**' : 'Toelichting';
  const start = style.isItem ? `${newlineOf(source)}- ` : newlineOf(source).repeat(2);
  return `${start}${label}: ${writeMarkdown(source, 'paragraph', tekst)}`;
};
