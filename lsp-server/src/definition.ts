import type { Concept } from '@definitie-app/core';
import type { Definition, LocationLink, Position } from 'vscode-languageserver/node';
import { begripAt } from './begrip-at.ts';
import type { CheckedLook, Found } from './look.ts';

/** Where the begrip that stands here is defined; with what exactly is pointed at, for a client that shows that. */
export function definition(
  look: CheckedLook,
  position: Position,
  find: (concept: Concept) => Found | undefined,
  hasLinks: boolean,
): Definition | LocationLink[] | null {
  const begrip = begripAt(look, position);
  if (!begrip) return null;
  const found = begrip.concepts.flatMap((concept) => find(concept) ?? []);
  return hasLinks
    ? found.map(({ uri, begrip: target, block }) => ({
        originSelectionRange: begrip.range,
        targetUri: uri,
        targetRange: block,
        targetSelectionRange: target,
      }))
    : found.map(({ uri, begrip: range }) => ({ uri, range }));
}
