import { applyFileEdits, type Gelezen, type TekstVeld } from '@definitie-app/core';
import fc from 'fast-check';
import { expect } from 'vitest';
import { anyRange } from './shown-by.ts';

/** A replacement of some characters of one of the definities in a document. */
export const anyChange = (anyText: fc.Arbitrary<string>) =>
  fc.record({ insert: anyText, range: anyRange, nth: fc.nat() });

type Change = Parameters<Parameters<ReturnType<typeof anyChange>['map']>[0]>[0];

/** The places of a text in the file go up, lie in the file, and the range of a part lies around its places. */
export function expectMonotone(text: string, { entries }: Gelezen): void {
  for (const { concept, velden, start, end, block } of entries) {
    expect([
      start <= end,
      block.start <= block.end,
      end <= text.length,
      block.end <= text.length,
    ]).not.toContain(false);
    for (const veld of ['begrip', 'definitie', 'toelichting'] satisfies TekstVeld[]) {
      const kaart = velden[veld];
      if (!kaart) continue;
      const { length } = concept[veld] ?? '';
      const places = Array.from({ length: length + 1 }, (_, i) => kaart.plaats(i));
      expect(places).toEqual(places.toSorted((a, b) => a - b));
      expect(places[0]).toBeGreaterThanOrEqual(0);
      expect(places.at(-1)).toBeLessThanOrEqual(text.length);
      expect(kaart.range(0, length)).toEqual({ start: places[0], end: places.at(-1) });
    }
  }
}

/**
 * A change of a definitie changes only those characters of the file, and the file then says the new text, in this entry and
 * the old one in all others.
 */
export function expectExactChange(
  text: string,
  read: (text: string) => Gelezen,
  { insert, range, nth }: Change,
): void {
  const { entries } = read(text);
  const index = nth % Math.max(1, entries.length);
  const entry = entries[index];
  const kaart = entry?.velden.definitie;
  if (!entry || !kaart) return;
  const { definitie } = entry.concept;
  const [start, end] = range(definitie);
  const expected = definitie.slice(0, start) + insert + definitie.slice(end);
  // Where there is no text there may be no entry either.
  if (expected.trim() === '') return;
  const edit = kaart.replace(start, end, insert);
  const after = applyFileEdits(text, [edit]);
  expect(after.slice(0, edit.start)).toBe(text.slice(0, edit.start));
  expect(after.slice(edit.start + edit.tekst.length)).toBe(text.slice(edit.end));
  expect(read(after).entries.map(({ concept }) => concept.definitie)).toEqual(
    entries.map((one, i) => (i === index ? expected : one.concept.definitie)),
  );
}
