import { readCsv } from './csv.ts';
import type { Comment, Gelezen } from './document.ts';
import { readJsonFile, readJsonLd } from './json.ts';
import { readMarkdown } from './markdown.ts';
import { findMarkdownComments } from './markdown-comments.ts';
import { readTurtle } from './turtle.ts';
import { findTurtleComments } from './turtle-comments.ts';
import { findYamlComments, readYamlDocument } from './yaml.ts';

export interface Format {
  /** As editors name it. */
  readonly languageId: string;
  /** At the end of a file name, with the full stop, in small letters. */
  readonly extensions: readonly string[];
  readonly read: (text: string) => Gelezen;
  /** In order; not what only looks like a comment, such as a text between quotes or an example in code. */
  readonly comments: (text: string) => readonly Comment[];
}

const NO_COMMENTS: readonly Comment[] = [];
const noComments = (): readonly Comment[] => NO_COMMENTS;

/** Every kind of document that can hold definities. */
export const formats: readonly Format[] = [
  {
    languageId: 'turtle',
    extensions: ['.ttl', '.turtle'],
    read: readTurtle,
    comments: findTurtleComments,
  },
  {
    languageId: 'markdown',
    extensions: ['.md', '.markdown'],
    read: readMarkdown,
    comments: findMarkdownComments,
  },
  {
    languageId: 'jsonld',
    extensions: ['.jsonld'],
    read: readJsonLd,
    comments: noComments,
  },
  {
    languageId: 'json',
    extensions: ['.json'],
    read: readJsonFile,
    comments: noComments,
  },
  {
    languageId: 'yaml',
    extensions: ['.yaml', '.yml'],
    read: readYamlDocument,
    comments: findYamlComments,
  },
  {
    languageId: 'csv',
    extensions: ['.csv', '.tsv'],
    read: readCsv,
    comments: noComments,
  },
];

/**
 * Reads a document of which the language of the editor or else the file name or URI is known;
 * `undefined` when it is of a kind that holds no definities.
 */
export function readDocument(languageIdOrName: string, text: string): Gelezen | undefined {
  return formatOf(languageIdOrName)?.read(text);
}

export const formatOf = (languageIdOrName: string): Format | undefined =>
  formats.find(
    ({ languageId, extensions }) =>
      languageId === languageIdOrName ||
      extensions.some((extension) => languageIdOrName.toLowerCase().endsWith(extension)),
  );
