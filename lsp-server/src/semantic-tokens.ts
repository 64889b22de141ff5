import { findMentions } from '@definitie-app/core';
import { type Range, type SemanticTokens, SemanticTokensBuilder } from 'vscode-languageserver/node';
import { rangeOf } from './diagnostics.ts';
import type { CheckedLook } from './look.ts';

/** A begrip where it is defined, and where a definitie names it. */
export const TOKEN_TYPES = ['class'];
export const TOKEN_MODIFIERS = ['declaration'];

interface Token {
  readonly start: number;
  readonly end: number;
  readonly modifiers: number;
}

/** What the last look at a text came to, and for which names of the collection. */
const lastFound = new WeakMap<
  object,
  { readonly naming: number; readonly found: ReturnType<typeof findMentions> }
>();

/** The begrippen in the definities of a document, or of a part of it. */
export function semanticTokens(look: CheckedLook, range?: Range): SemanticTokens {
  const { document, check, collection } = look;
  const from = range ? document.offsetAt(range.start) : 0;
  const to = range ? document.offsetAt(range.end) : document.getText().length;
  const known = collection.of(document.uri);
  const naming = collection.naming();
  const tokens = check.entries.flatMap(({ entry }, index): Token[] => {
    if (entry.block.end < from || entry.block.start > to) return [];
    const { velden, concept } = entry;
    const own = known[index]?.concept;
    const begrip = velden.begrip?.range(0, concept.begrip.length);
    const kaart = velden.definitie;
    const before = lastFound.get(concept);
    const found =
      before?.naming === naming ? before.found : findMentions(collection.verzameling, concept.definitie);
    lastFound.set(concept, { naming, found });
    return [
      ...(begrip ? [{ ...begrip, modifiers: 1 }] : []),
      ...found
        .filter(({ concepts, synonymOf }) => [...concepts, ...synonymOf].some((one) => one !== own))
        .flatMap(({ start, end }) => (kaart ? [{ ...kaart.range(start, end), modifiers: 0 }] : [])),
    ];
  });
  const builder = new SemanticTokensBuilder();
  for (const { start, end, modifiers } of tokens.toSorted((a, b) => a.start - b.start)) {
    const place = rangeOf(document, { start, end });
    // Few clients take a token of more than one line.
    if (place.start.line === place.end.line && end > start)
      builder.push(place.start.line, place.start.character, end - start, 0, modifiers);
  }
  return builder.build();
}
