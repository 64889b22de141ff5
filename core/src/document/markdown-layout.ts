/** The ways in which people write definities in Markdown; a profile may say which one a document has. */
export const MARKDOWN_LAYOUTS = [
  /** A heading with a quotation below it. */
  'kop-citaat',
  /** A heading with a paragraph below it. */
  'kop-alinea',
  /** `**Definitie**: …` below a heading, or below `**Begrip**: …`. */
  'labels',
  /** `- **begrip**: definitie` */
  'opsomming',
  /** A table with a row for each begrip. */
  'tabel',
  /** A table for each begrip, with a row for each field. */
  'tabel-per-begrip',
  /** A line with the begrip, and `: definitie` below it. */
  'definitielijst',
  /** `*[begrip]: definitie` */
  'afkortingen',
  /** What follows `In deze wet wordt verstaan onder:`. */
  'wet',
] as const;

export type MarkdownLayout = (typeof MARKDOWN_LAYOUTS)[number];
