import type { Concept } from '@definitie-app/core';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Checker } from './check.ts';
import type { Collection } from './collection.ts';
import { begripOf, rangeOf } from './diagnostics.ts';
import type { FileIndex } from './file-index.ts';
import type { Found } from './look.ts';

/** Where an entry stands. */
export type Find = (collection: Collection, concept: Concept) => Found | undefined;

export interface FindDeps {
  readonly documents: { readonly get: (uri: string) => TextDocument | undefined };
  readonly checker: Pick<Checker, 'lastOf'>;
  readonly index: Pick<FileIndex, 'placesOf'>;
}

/** Finds entries in what is open, else in the files. */
export const createFind =
  ({ documents, checker, index }: FindDeps): Find =>
  (collection, concept) => {
    const place = collection.locate(concept);
    if (!place) return undefined;
    const { uri } = place;
    const document = documents.get(uri);
    const entry = document && checker.lastOf(uri)?.entries[place.index]?.entry;
    if (document && entry)
      return { uri, begrip: rangeOf(document, begripOf(entry)), block: rangeOf(document, entry.block) };
    const known = index.placesOf(uri)?.[place.index];
    return known && { uri, ...known };
  };
