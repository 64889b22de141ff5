import { type Concept, judge, toetsregels } from '@definitie-app/core';
import { type Hover, MarkupKind, type Position } from 'vscode-languageserver/node';
import { type BegripAt, begripAt } from './begrip-at.ts';
import { hrefOf, placeOf, rangeOf } from './diagnostics.ts';
import type { CheckedLook, Found } from './look.ts';
import { nl } from './messages/nl.ts';
import type { Registerstatus } from './registerstatus.ts';
import { pathOf } from './uris.ts';

export interface HoverDeps {
  readonly look: CheckedLook;
  readonly find: (concept: Concept) => Found | undefined;
  readonly registerstatus: Registerstatus;
}

/**
 * The rules that what stands here breaks, so that their pages can be read without a network; and of a begrip its score, or
 * what it means and where that is said.
 */
export function hover(deps: HoverDeps, position: Position): Hover | undefined {
  const { document, check, settings } = deps.look;
  const offset = document.offsetAt(position);
  const found = check.entries
    .flatMap(({ entry, bevindingen }) =>
      bevindingen.map((bevinding) => ({ code: bevinding.code, place: placeOf(entry, bevinding) })),
    )
    .filter(({ place }) => place.start <= offset && offset <= place.end);
  const pages = toetsregels
    .filter(({ id }) => found.some(({ code }) => code === id))
    .map((toetsregel) => nl.hover(toetsregel, hrefOf(toetsregel.id, settings)));
  const begrip = begripAt(deps.look, position);
  const about = begrip ? aboutBegrip(deps, begrip) : [];
  const [first] = found;
  const range = first ? rangeOf(document, first.place) : begrip?.range;
  const parts = [...about, ...pages];
  if (!range || parts.length === 0) return undefined;
  return { contents: { kind: MarkupKind.Markdown, value: parts.join('\n\n---\n\n') }, range };
}

const MAX_DEFINITIES = 3;

const aboutBegrip = ({ look, find, registerstatus }: HoverDeps, begrip: BegripAt): readonly string[] => {
  const entry = look.check.entries[begrip.index];
  if (begrip.soort === 'eigen') {
    if (!entry?.isTested) return [];
    const { score, redenen } = judge(entry.bevindingen);
    return [nl.hoverScore(begrip.text, score, redenen, registerstatus.of(begrip.text))];
  }
  const own = look.collection.of(look.document.uri)[begrip.index]?.concept;
  return begrip.concepts
    .filter((concept) => concept !== own)
    .slice(0, MAX_DEFINITIES)
    .map((concept) => {
      const place = find(concept);
      return nl.hoverBegrip(concept, registerstatus.of(concept.begrip), place && nameOf(place));
    });
};

const nameOf = ({ uri, begrip: { start } }: Found) => ({
  name: `${(pathOf(uri) ?? uri).split(/[\\/]/).at(-1)}:${start.line + 1}`,
  href: `${uri}#L${start.line + 1}`,
});
