import { type Concept, normaliseBegrip } from '@definitie-app/core';
import { type DocumentSymbol, SymbolKind, type WorkspaceSymbol } from 'vscode-languageserver/node';
import type { Collection } from './collection.ts';
import { begripOf, rangeOf } from './diagnostics.ts';
import type { CheckedLook, Found } from './look.ts';

const MAX_SYMBOLS = 500;
const MAX_DETAIL = 120;

const short = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > MAX_DETAIL ? `${line.slice(0, MAX_DETAIL - 1)}…` : line;
};

/** The begrippen of a document, in order. */
export const documentSymbols = ({ document, check }: CheckedLook): DocumentSymbol[] =>
  check.entries.flatMap(({ entry }): DocumentSymbol[] => {
    const { concept, block, start, end } = entry;
    const range = rangeOf(document, {
      start: Math.min(block.start, start),
      end: Math.max(block.end, end),
    });
    // A client refuses a symbol without a name.
    if (concept.begrip.trim() === '') return [];
    return [
      {
        name: concept.begrip,
        detail: short(concept.definitie),
        kind: SymbolKind.Class,
        range,
        selectionRange: rangeOf(document, begripOf(entry)),
      },
    ];
  });

/** The begrippen of all folders whose letters hold those of the query, in order; the closest first. */
export function workspaceSymbols(
  collections: Iterable<Collection>,
  query: string,
  find: (collection: Collection, concept: Concept) => Found | undefined,
): WorkspaceSymbol[] {
  const wanted = normaliseBegrip(query).replace(/\s+/g, '');
  const ranked = [...collections].flatMap((collection) =>
    [...collection.uris()].flatMap((uri) =>
      collection.of(uri).flatMap(({ concept }) => {
        const rank = rankOf(normaliseBegrip(concept.begrip), wanted);
        return rank === undefined || concept.begrip.trim() === '' ? [] : [{ collection, concept, rank }];
      }),
    ),
  );
  return ranked
    .toSorted((a, b) => a.rank - b.rank || (a.concept.begrip < b.concept.begrip ? -1 : 1))
    .slice(0, MAX_SYMBOLS)
    .flatMap(({ collection, concept }) => {
      const found = find(collection, concept);
      return found
        ? [
            {
              name: concept.begrip,
              kind: SymbolKind.Class,
              location: { uri: found.uri, range: found.begrip },
            },
          ]
        : [];
    });
}

/** `undefined` when the letters do not stand there in this order. */
function rankOf(name: string, wanted: string): number | undefined {
  const at = name.indexOf(wanted);
  if (at >= 0) return at === 0 ? 0 : 1;
  let from = 0;
  for (const letter of wanted) {
    const found = name.indexOf(letter, from);
    if (found < 0) return undefined;
    from = found + letter.length;
  }
  return 2;
}
