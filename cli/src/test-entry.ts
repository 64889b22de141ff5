import {
  type Bevinding,
  type DocumentBevinding,
  type Entry,
  type FileEdit,
  type Fix,
  type Onderdrukking,
  onderdruk,
  rejudge,
  type Toetsing,
} from '@definitie-app/core';
import type { FindPosition } from './position.ts';
import type { Accepted, Place, PlaceEdit, Verdict } from './result.ts';

/** What is the same for all entries of a file. */
export interface EntryContext {
  readonly bestand: string;
  readonly idOf: (begrip: string) => string;
  readonly position: FindPosition;
  /** The changes of the file that carry out a fix, where they were asked for. */
  readonly editsOf?: ReadonlyMap<Fix, readonly FileEdit[]>;
}

/** What a comment in the file says about an entry. */
export interface Opmerkingen {
  readonly onderdrukkingen: readonly Onderdrukking[];
  /** About those that are for no entry, told with the last one. */
  readonly los: readonly DocumentBevinding[];
}

/** What came of one entry of a file; what there is to say about its onderdrukkingen comes after its findings. */
export function entryVerdict(
  context: EntryContext,
  entry: Entry,
  toetsing: Toetsing,
  { onderdrukkingen, los }: Opmerkingen,
): Verdict {
  const { bestand, idOf, position } = context;
  const { concept, velden } = entry;
  const { bevindingen, onderdrukt, meldingen } = onderdruk(toetsing.bevindingen, onderdrukkingen);
  const about = [...meldingen, ...los];
  const start = position(velden.definitie?.plaats(0) ?? entry.start);
  return {
    kind: 'verdict',
    id: idOf(concept.begrip),
    concept,
    toetsing: {
      ...rejudge(toetsing, bevindingen),
      bevindingen: [...bevindingen, ...about.map(toBevinding)],
    },
    accepted: onderdrukt.map(
      ({ bevinding, reden }): Accepted => ({
        kind: 'onderdrukt',
        bevinding,
        reden,
        place: placeOf(context, entry, bevinding),
      }),
    ),
    source: {
      kind: 'entry',
      bestand,
      ...start,
      bevindingen: [
        ...bevindingen.map((bevinding) => placeOf(context, entry, bevinding)),
        ...about.map((one) => between(position, one)),
      ],
    },
  };
}

function placeOf({ position, editsOf }: EntryContext, entry: Entry, bevinding: Bevinding): Place {
  const { veld, start, end, fix } = bevinding;
  const kaart =
    veld === 'begrip' || veld === 'definitie' || veld === 'toelichting' ? entry.velden[veld] : undefined;
  const place = between(position, kaart ? kaart.range(start, end) : { start: entry.start, end: entry.end });
  const edits = fix && editsOf?.get(fix);
  return edits ? { ...place, edits: edits.map((edit) => placeEdit(position, edit)) } : place;
}

const between = (
  position: FindPosition,
  { start, end }: { readonly start: number; readonly end: number },
): Place => ({ ...position(start), end: position(Math.max(start, end)) });

const placeEdit = (position: FindPosition, edit: FileEdit): PlaceEdit => ({
  ...between(position, edit),
  tekst: edit.tekst,
});

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
