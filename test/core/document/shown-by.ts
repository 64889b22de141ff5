import type { Entry, TekstVeld } from '@definitie-app/core';
import fc from 'fast-check';

/** The characters of the file to which a word of a field maps. */
export function shownBy(text: string, { concept, velden }: Entry, veld: TekstVeld, word: string): string {
  const at = (concept[veld] ?? '').indexOf(word);
  const range = at < 0 ? undefined : velden[veld]?.range(at, at + word.length);
  if (!range) throw new Error(`there is no ‘${word}’ in ${veld}`);
  return text.slice(range.start, range.end);
}

/** Two offsets in a text, in order, never inside a surrogate pair. */
export const anyRange = fc
  .tuple(fc.nat(), fc.nat())
  .map(([one, other]) => (text: string): readonly [number, number] => {
    const offsets = [0, ...Array.from(text, (sign) => sign.length)].map((_, i, lengths) =>
      lengths.slice(0, i + 1).reduce((sum, length) => sum + length, 0),
    );
    const [from = 0, to = 0] = [one, other]
      .map((n) => offsets[n % offsets.length] ?? 0)
      .toSorted((a, b) => a - b);
    return [from, to];
  });
