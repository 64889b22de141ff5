import type { Entry, Format } from '@definitie-app/core';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Checker } from './check.ts';
import { readText } from './file-index.ts';

/** A file of a collection as it is read now, open or not. */
export interface FileRead {
  readonly document: TextDocument;
  readonly format: Format;
  readonly entries: readonly Entry[];
  /** Absent for a file that is not open. */
  readonly version?: number;
}

export type ReadFile = (uri: string) => Promise<FileRead | undefined>;

export interface ReadFileDeps {
  readonly documentOf: (uri: string) => TextDocument | undefined;
  readonly checker: Pick<Checker, 'lastOf'>;
  readonly formatOf: (uri: string) => Promise<Format | undefined>;
  readonly maxLength: number;
}

/** Reads files for as long as one request takes: each once. */
export function createReadFile({ documentOf, checker, formatOf, maxLength }: ReadFileDeps): ReadFile {
  const known = new Map<string, Promise<FileRead | undefined>>();
  const read = async (uri: string): Promise<FileRead | undefined> => {
    const open = documentOf(uri);
    const check = open && checker.lastOf(open.uri);
    if (open && check)
      return {
        document: open,
        format: check.format,
        entries: check.entries.map(({ entry }) => entry),
        version: open.version,
      };
    const format = await formatOf(uri);
    const text = format && (await readText(uri, maxLength));
    if (!format || text === undefined) return undefined;
    const document = TextDocument.create(uri, format.languageId, 0, text);
    return { document, format, entries: format.read(text).entries };
  };
  return (uri) => {
    const found = known.get(uri) ?? read(uri);
    known.set(uri, found);
    return found;
  };
}
