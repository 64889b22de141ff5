import type { Bronkaart, Entry, FileEdit, Invoeging } from './document.ts';

/** The entry as it was read, and how far it has moved since. */
interface Moved {
  readonly entry: Entry;
  readonly by: number;
}

/** So that an entry that moves with every keystroke is one step away from how it was read. */
const moved = new WeakMap<Entry, Moved>();

/** The same entry, as it stands so many UTF-16 units further on in the file; its parts are made when asked for. */
export function shiftEntry(given: Entry, delta: number): Entry {
  if (delta === 0) return given;
  const before = moved.get(given);
  const entry = before?.entry ?? given;
  const by = (before?.by ?? 0) + delta;
  const shifted: Entry = {
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
  moved.set(shifted, { entry, by });
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
