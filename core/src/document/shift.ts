import type { Bronkaart, Entry, FileEdit, Invoeging } from './document.ts';
import type { Onderdrukkingen } from './onderdrukking.ts';

const ORIGIN = Symbol('origin');

/** With the entry as it was read, so that one that moves with every keystroke is one step away from that. */
interface Moved extends Entry {
  readonly [ORIGIN]: { readonly entry: Entry; readonly by: number };
}

const isMoved = (entry: Entry): entry is Moved => ORIGIN in entry;

/** The same entry, as it stands so many UTF-16 units further on in the file; its parts are made when asked for. */
export function shiftEntry(given: Entry, delta: number): Entry {
  if (delta === 0) return given;
  const before = isMoved(given) ? given[ORIGIN] : { entry: given, by: 0 };
  const { entry } = before;
  const by = before.by + delta;
  const shifted: Moved = {
    [ORIGIN]: { entry, by },
    concept: entry.concept,
    start: entry.start + by,
    end: entry.end + by,
    get velden() {
      const { begrip, definitie, toelichting } = entry.velden;
      return {
        ...(begrip && { begrip: shiftKaart(begrip, by) }),
        ...(definitie && { definitie: shiftKaart(definitie, by) }),
        ...(toelichting && { toelichting: shiftKaart(toelichting, by) }),
      };
    },
    get nieuw() {
      const { toelichting } = entry.nieuw;
      return toelichting ? { toelichting: shiftInvoeging(toelichting, by) } : {};
    },
    get block() {
      return shiftRange(entry.block, by);
    },
    get kaders() {
      return entry.kaders;
    },
  };
  return shifted;
}

const shiftRange = <Range extends Pick<FileEdit, 'start' | 'end'>>(range: Range, by: number): Range => ({
  ...range,
  start: range.start + by,
  end: range.end + by,
});

const shiftKaart = (kaart: Bronkaart, by: number): Bronkaart => ({
  plaats: (offset) => kaart.plaats(offset) + by,
  range: (start, end) => shiftRange(kaart.range(start, end), by),
  schrijf: kaart.schrijf,
  replace: (start, end, tekst) => shiftRange(kaart.replace(start, end, tekst), by),
});

const shiftInvoeging = (invoeging: Invoeging, by: number): Invoeging => ({
  plaats: invoeging.plaats + by,
  schrijf: invoeging.schrijf,
});

/** The same onderdrukkingen, of which those from `from` on stand so many units further. */
export function shiftOnderdrukkingen(given: Onderdrukkingen, from: number, delta: number): Onderdrukkingen {
  if (delta === 0 || given.isEmpty) return given;
  const move = <Range extends Pick<FileEdit, 'start' | 'end'>>(range: Range): Range =>
    range.start >= from ? shiftRange(range, delta) : range;
  return {
    isEmpty: false,
    of: (index) =>
      given.of(index).map((one) => ({
        ...one,
        regels: one.regels.map(move),
        bevindingen: one.bevindingen.map(move),
        start: one.start >= from ? one.start + delta : one.start,
      })),
    los: given.los.map(move),
  };
}
