import { type Concept, normaliseBegrip } from '@definitie-app/core';
import {
  type CompletionItem,
  CompletionItemKind,
  type CompletionList,
  MarkupKind,
  type Position,
} from 'vscode-languageserver/node';
import { offsetIn } from './begrip-at.ts';
import { rangeOf } from './diagnostics.ts';
import type { CheckedLook } from './look.ts';
import { nl } from './messages/nl.ts';

const MAX_ITEMS = 100;
/** So many words before the cursor can be the beginning of one begrip. */
const MAX_WORDS = 4;
const VELDEN = ['definitie', 'toelichting'] as const;

/** The begrippen of the collection that go on with the words before the cursor, inside a definitie or toelichting. */
export function completion(look: CheckedLook, position: Position): CompletionList | null {
  const { document, check, collection } = look;
  const offset = document.offsetAt(position);
  for (const { entry } of check.entries)
    for (const veld of VELDEN) {
      const kaart = entry.velden[veld];
      const text = entry.concept[veld] ?? '';
      const at = kaart && offsetIn(kaart, text.length, offset);
      if (!kaart || at === undefined) continue;
      const openings = openingsOf(text.slice(0, at));
      const own = normaliseBegrip(entry.concept.begrip);
      const found = candidates(collection.uris(), collection.of, openings, own);
      return {
        isIncomplete: found.length > MAX_ITEMS,
        items: found.slice(0, MAX_ITEMS).map(({ concept, length }): CompletionItem => {
          const range = rangeOf(document, { start: kaart.plaats(at - length), end: offset });
          return {
            label: concept.begrip,
            kind: CompletionItemKind.Reference,
            detail: nl.completionDetail,
            documentation: { kind: MarkupKind.Markdown, value: nl.definitieOf(concept) },
            // Compared with what stands in the range: also its second word.
            filterText: text.slice(at - length, at) + concept.begrip.slice(length),
            textEdit: { range, newText: kaart.schrijf(writtenLike(concept, text.slice(at - length, at))) },
          };
        }),
      };
    }
  return null;
}

/** Ends of the text that a begrip can begin with, longest first. */
function openingsOf(before: string): readonly string[] {
  const starts = [...before.slice(-200).matchAll(/(?<![\p{L}\p{N}])[\p{L}\p{N}]/gu)].slice(-MAX_WORDS);
  const tail = before.slice(-200);
  return starts.map(({ index }) => tail.slice(index)).filter((opening) => /[\p{L}\p{N}'’ -]$/u.test(opening));
}

interface Candidate {
  readonly concept: Concept;
  /** How much of the text before the cursor is the beginning of it, in UTF-16 units. */
  readonly length: number;
}

function candidates(
  uris: Iterable<string>,
  of: (uri: string) => readonly { readonly concept: Concept }[],
  openings: readonly string[],
  own: string,
): readonly Candidate[] {
  const wanted = openings.map((opening) => ({ opening, lower: opening.toLowerCase() }));
  const found = new Map<string, Candidate>();
  for (const uri of uris)
    for (const { concept } of of(uri)) {
      const name = normaliseBegrip(concept.begrip);
      if (name === '' || name === own || found.has(name)) continue;
      const match = wanted.find(({ lower }) => name.startsWith(lower));
      if (match || openings.length === 0) found.set(name, { concept, length: match?.opening.length ?? 0 });
    }
  return [...found.values()].toSorted(
    (a, b) => b.length - a.length || (a.concept.begrip < b.concept.begrip ? -1 : 1),
  );
}

/** In the middle of a sentence a begrip loses a capital that only its heading gave it. */
const writtenLike = ({ begrip }: Concept, typed: string): string => {
  const [first = '', second = ''] = begrip;
  const isHeading = first !== first.toLowerCase() && second === second.toLowerCase();
  const isTypedSmall = typed !== '' && typed.charAt(0) === typed.charAt(0).toLowerCase();
  return isHeading && isTypedSmall ? first.toLowerCase() + begrip.slice(1) : begrip;
};
