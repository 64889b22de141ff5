import { type Entry, entriesOf, type Format, findChangedEntries, type Reread } from '@definitie-app/core';
import { expect } from 'vitest';

/** Everything that someone can ask of an entry. */
const shown = ({ concept, start, end, velden, nieuw, block, kaders }: Entry) => ({
  concept,
  start,
  end,
  block: { start: block.start, end: block.end },
  kaders,
  velden: (['begrip', 'definitie', 'toelichting'] as const).map((veld) => {
    const text = concept[veld] ?? '';
    const kaart = velden[veld];
    return (
      kaart && [
        Array.from({ length: text.length + 1 }, (_, at) => kaart.plaats(at)),
        kaart.range(1, text.length),
        kaart.replace(1, Math.max(1, text.length - 1), 'a "b" | c'),
      ]
    );
  }),
  nieuw: nieuw.toelichting && [nieuw.toelichting.plaats, nieuw.toelichting.schrijf('a "b"')],
});

/** A version of a document of which all was read. */
export const readAll = ({ read: all }: Format, text: string) => {
  const { entries, fouten, whole } = all(text);
  return { text, entries: entriesOf(entries), fouten, whole };
};

export type Version = ReturnType<typeof readAll>;

/** What a change makes of it, as an editor goes on from there. */
export const proceed = (before: Version, text: string, { entries }: Reread): Version => ({
  text,
  entries,
  fouten: [],
  whole: before.whole,
});

/** The reading of a change is that of the whole, and only the entries that it names are others than before. */
export function expectSame(again: Reread | undefined, before: Version, whole: Version): void {
  const all = whole.entries.all().map(shown);
  if (again) {
    expect(again.entries.all().map(shown)).toEqual(all);
    expect(whole.fouten).toEqual([]);
  }
  for (const { index, removed, added, change: where } of [again, findChangedEntries(before, whole)].flatMap(
    (found) => found ?? [],
  )) {
    const old = before.entries.all();
    expect(old.slice(0, index).map(({ concept, start }) => [concept, start])).toEqual(
      all.slice(0, index).map(({ concept, start }) => [concept, start]),
    );
    expect(old.slice(index + removed).map(({ concept, start }) => [concept, start + where.delta])).toEqual(
      all.slice(index + added).map(({ concept, start }) => [concept, start]),
    );
  }
}
