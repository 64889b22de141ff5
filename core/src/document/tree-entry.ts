import type { Concept } from '../concept.ts';
import type { Entry, Invoeging } from './document.ts';
import type { Tekst } from './tekst.ts';
import type { MapNode, TextNode } from './tree.ts';

export interface TreeEntry {
  readonly map: MapNode;
  readonly begrip: TextNode | undefined;
  readonly definitie: Tekst;
  readonly toelichting?: Tekst | undefined;
  /** Where the file can take a toelichting, when it has none. */
  readonly nieuw?: Invoeging | undefined;
  readonly meer?: Partial<Concept>;
  readonly kaders?: readonly string[];
}

/** A definitie out of a file of keys and values. */
export const treeEntry = ({
  map,
  begrip,
  definitie,
  toelichting,
  nieuw,
  meer = {},
  kaders = [],
}: TreeEntry): Entry => ({
  concept: {
    begrip: begrip?.tekst ?? '',
    definitie: definitie.tekst,
    ...(toelichting && { toelichting: toelichting.tekst }),
    ...meer,
  },
  start: begrip?.start ?? map.start,
  end: begrip?.end ?? map.start + 1,
  // Made when asked for: few entries have a finding that must be placed.
  get velden() {
    return {
      ...(begrip && { begrip: begrip.kaart }),
      definitie: definitie.kaart,
      ...(toelichting && { toelichting: toelichting.kaart }),
    };
  },
  nieuw: nieuw && !toelichting ? { toelichting: nieuw } : {},
  block: { start: Math.min(map.start, begrip?.start ?? map.start), end: map.end },
  kaders,
});
