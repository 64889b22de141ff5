import { toetsregels } from '@definitie-app/core';
import { type Hover, MarkupKind, type Position } from 'vscode-languageserver/node';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Check } from './check.ts';
import { hrefOf, placeOf, rangeOf } from './diagnostics.ts';
import { nl } from './messages/nl.ts';
import type { Settings } from './settings.ts';

/** The rules that what stands here breaks, so that their pages can be read without a network. */
export function hover(
  document: TextDocument,
  check: Check,
  position: Position,
  settings: Settings,
): Hover | undefined {
  if (check.state !== 'checked') return undefined;
  const offset = document.offsetAt(position);
  const found = check.entries
    .flatMap(({ entry, bevindingen }) =>
      bevindingen.map(({ code, ...rest }) => ({ code, place: placeOf(entry, { code, ...rest }) })),
    )
    .filter(({ place }) => place.start <= offset && offset <= place.end);
  const [first] = found;
  const pages = toetsregels
    .filter(({ id }) => found.some(({ code }) => code === id))
    .map((toetsregel) => nl.hover(toetsregel, hrefOf(toetsregel.id, settings)));
  if (!first || pages.length === 0) return undefined;
  return {
    contents: { kind: MarkupKind.Markdown, value: pages.join('\n\n---\n\n') },
    range: rangeOf(document, first.place),
  };
}
