import { TABLE_LAYOUTS } from './columns.ts';
import { readCsv } from './csv.ts';
import type { Comment, Entry, Gelezen, WholeEvidence } from './document.ts';
import type { Entries } from './entries.ts';
import { readJsonFile, readJsonLd } from './json.ts';
import { readMarkdown } from './markdown.ts';
import { findMarkdownComments } from './markdown-comments.ts';
import { MARKDOWN_LAYOUTS } from './markdown-layout.ts';
import { markdownOpening } from './markdown-part.ts';
import { isOfThese } from './markdown-row.ts';
import { PROFIEL_NAAM } from './profiel-naam.ts';
import type { TextChange } from './text-change.ts';
import { TREE_LAYOUTS } from './tree-entries.ts';
import { readTurtle } from './turtle.ts';
import { findTurtleComments } from './turtle-comments.ts';
import { isOnlyEntries, turtleOpening } from './turtle-part.ts';
import { findYamlComments, readYamlDocument } from './yaml.ts';

/** A part of a document around a change. */
export interface ChangedPart {
  /** The entries that the change touches, as they were and as they are read now. */
  readonly known: readonly Entry[];
  readonly added: readonly Entry[];
  /** What the whole of the document said of its entries when it was last read. */
  readonly whole: WholeEvidence | undefined;
  /** The part, as it was and as it is, read without the rest. */
  readonly old: Gelezen;
  readonly now: Gelezen;
  /** It begins with an entry that the change does not touch, and ends where another one begins, or the document does. */
  readonly isClosed: boolean;
  /** Only a part of one definitie changes, on one line. */
  readonly isInDefinitie: boolean;
}

export interface Format {
  /** As editors name it. */
  readonly languageId: string;
  /** At the end of a file name, with the full stop, in small letters. */
  readonly extensions: readonly string[];
  readonly read: (text: string) => Gelezen;
  /** In order; not what only looks like a comment, such as a text between quotes or an example in code. */
  readonly comments: (text: string) => readonly Comment[];
  /** What must stand before the lines from `from` on to read these without the rest. */
  readonly opening: (text: string, from: number, entries: Entries) => string;
  /**
   * Whether a change is of these entries only, so that no other entry can be another by it. Absent where nothing but the whole
   * can tell.
   */
  readonly isByItself?: (before: string, after: string, part: ChangedPart, change: TextChange) => boolean;
  /** When a profile says so: only this layout is read. */
  readonly layout?: string;
  /** The same format when a profile says which layout the document has, by name of the layout. */
  readonly layouts: ReadonlyMap<string, Format>;
}

type Kind<Layout extends string> = Pick<Format, 'languageId' | 'extensions' | 'isByItself'> & {
  readonly opening?: Format['opening'];
  readonly read: (text: string, layout?: Layout) => Gelezen;
  readonly comments?: Format['comments'];
  readonly layouts?: readonly Layout[];
};

const NO_COMMENTS: readonly Comment[] = [];
const noOpening = (): string => '';
const noComments = (): readonly Comment[] => NO_COMMENTS;

function format<Layout extends string = never>(kind: Kind<Layout>): Format {
  const {
    languageId,
    extensions,
    read,
    comments = noComments,
    opening = noOpening,
    isByItself,
    layouts = [],
  } = kind;
  const base = { languageId, extensions, comments, opening, ...(isByItself && { isByItself }) };
  const none: ReadonlyMap<string, Format> = new Map();
  return {
    ...base,
    read: (text) => read(text),
    layouts: new Map(
      layouts.map((layout) => [
        layout,
        { ...base, layout, read: (text) => read(text, layout), layouts: none },
      ]),
    ),
  };
}

/** Every kind of document that can hold definities. */
export const formats: readonly Format[] = [
  format({
    languageId: 'turtle',
    extensions: ['.ttl', '.turtle'],
    read: readTurtle,
    comments: findTurtleComments,
    opening: turtleOpening,
    isByItself: isOnlyEntries,
  }),
  format({
    languageId: 'markdown',
    extensions: ['.md', '.markdown'],
    read: readMarkdown,
    comments: findMarkdownComments,
    opening: markdownOpening,
    isByItself: isOfThese,
    layouts: MARKDOWN_LAYOUTS,
  }),
  format({ languageId: 'jsonld', extensions: ['.jsonld'], read: readJsonLd }),
  format({ languageId: 'json', extensions: ['.json'], read: readJsonFile, layouts: TREE_LAYOUTS }),
  format({
    languageId: 'yaml',
    extensions: ['.yaml', '.yml'],
    read: readYamlDocument,
    comments: findYamlComments,
    layouts: TREE_LAYOUTS,
  }),
  format({ languageId: 'csv', extensions: ['.csv', '.tsv'], read: readCsv, layouts: TABLE_LAYOUTS }),
];

/**
 * Reads a document of which the language of the editor or else the file name or URI is known;
 * `undefined` when it is of a kind that holds no definities.
 */
export function readDocument(languageIdOrName: string, text: string): Gelezen | undefined {
  return formatOf(languageIdOrName)?.read(text);
}

/** The format of this language or name; a profile is about documents and none itself. */
export const formatOf = (languageIdOrName: string): Format | undefined =>
  languageIdOrName.endsWith(PROFIEL_NAAM)
    ? undefined
    : formats.find(
        ({ languageId, extensions }) =>
          languageId === languageIdOrName ||
          extensions.some((extension) => languageIdOrName.toLowerCase().endsWith(extension)),
      );
