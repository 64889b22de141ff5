import type { Concept } from '@definitie-app/core';
import type { Location, Position } from 'vscode-languageserver/node';
import { begripAt } from './begrip-at.ts';
import { rangeOf } from './diagnostics.ts';
import type { CheckedLook, Found } from './look.ts';
import { findMentioning } from './mentions.ts';
import type { ReadFile } from './read-file.ts';

/** Every place in the collection where the begrip that stands here is named; with where it is defined when asked for. */
export async function references(
  look: CheckedLook,
  position: Position,
  isWithDeclaration: boolean,
  find: (concept: Concept) => Found | undefined,
  read: ReadFile,
): Promise<Location[] | null> {
  const begrip = begripAt(look, position);
  if (!begrip) return null;
  const { collection } = look;
  const declarations = isWithDeclaration
    ? begrip.concepts.flatMap((concept) => {
        const found = find(concept);
        return found ? [{ uri: found.uri, range: found.begrip }] : [];
      })
    : [];
  const found: Location[] = [];
  for (const { uri, index, concept, veld, mentions } of findMentioning(collection, begrip.concepts)) {
    const file = await read(uri);
    const entry = file?.entries[index];
    const kaart = entry?.velden[veld];
    // A file that is another than when it was last looked at is looked at again soon.
    if (!file || !kaart || entry.concept[veld] !== concept[veld]) continue;
    for (const { start, end } of mentions)
      found.push({ uri, range: rangeOf(file.document, kaart.range(start, end)) });
  }
  return [...declarations, ...found];
}
