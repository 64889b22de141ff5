import {
  type Bevinding,
  type DocumentBevinding,
  type Entry,
  type Onderdrukking,
  onderdruk,
  rejudge,
  type ToetserVoor,
  type Verzameling,
} from '@definitie-app/core';
import type { Position } from './position.ts';
import type { Verdict } from './result.ts';

/** What is the same for all entries of a file. */
export interface EntryContext {
  readonly bestand: string;
  readonly idOf: (begrip: string) => string;
  readonly position: (offset: number) => Position;
  readonly toetserVoor: ToetserVoor;
  readonly verzameling: Verzameling | undefined;
}

/** Tests one entry of a file; what there is to say about its onderdrukkingen comes after its findings. */
export function testEntry(
  { bestand, idOf, position, toetserVoor, verzameling }: EntryContext,
  entry: Entry,
  onderdrukkingen: readonly Onderdrukking[],
  los: readonly DocumentBevinding[],
): Verdict {
  const { concept, velden, kaders } = entry;
  const toetsing = toetserVoor(kaders)(concept, verzameling);
  const { bevindingen, meldingen } = onderdruk(toetsing.bevindingen, onderdrukkingen);
  const about = [...meldingen, ...los];
  const positions = bevindingen.map(({ veld, start, end }) => {
    const kaart =
      veld === 'begrip' || veld === 'definitie' || veld === 'toelichting' ? velden[veld] : undefined;
    return position(kaart ? kaart.range(start, end).start : entry.start);
  });
  const start = position(velden.definitie?.plaats(0) ?? entry.start);
  return {
    kind: 'verdict',
    id: idOf(concept.begrip),
    concept,
    toetsing: {
      ...rejudge(toetsing, bevindingen),
      bevindingen: [...bevindingen, ...about.map(toBevinding)],
    },
    source: {
      kind: 'entry',
      bestand,
      ...start,
      bevindingen: [...positions, ...about.map((one) => position(one.start))],
    },
  };
}

/** It is about the file, so it has no place in a text of the concept. */
const toBevinding = ({ code, ernst, melding }: DocumentBevinding): Bevinding => ({
  code,
  ernst,
  melding,
  veld: 'definitie',
  start: 0,
  end: 0,
  zekerheid: 1,
  related: [],
});
