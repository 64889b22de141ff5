import { type Bronkaart, type Concept, findMentions, type TextMention } from '@definitie-app/core';
import type { Position, Range } from 'vscode-languageserver/node';
import type { CheckedEntry } from './checked.ts';
import { rangeOf } from './diagnostics.ts';
import type { CheckedLook } from './look.ts';

/** A begrip where someone points at it. */
export interface BegripAt {
  /** The entries that it stands for; several where it has several definities. */
  readonly concepts: readonly Concept[];
  readonly range: Range;
  /** The words themselves. */
  readonly text: string;
  /** `eigen`: the begrip of the entry itself; `genoemd`: in a text; `synoniem`: in a text, by another name. */
  readonly soort: 'eigen' | 'genoemd' | 'synoniem';
  /** Of the entry in which it stands. */
  readonly index: number;
}

const TEXTS = ['definitie', 'toelichting'] as const;

/** What stands at this place, when it is a begrip of the collection. */
export function begripAt(look: CheckedLook, position: Position): BegripAt | undefined {
  const { document, check, collection } = look;
  const offset = document.offsetAt(position);
  const known = collection.of(document.uri);
  for (const [index, { entry }] of check.entries.entries()) {
    const { velden, concept, start, end } = entry;
    if (start <= offset && offset <= end && velden.begrip) {
      const range = velden.begrip.range(0, concept.begrip.length);
      const own = known[index]?.concept;
      if (own && range.start <= offset && offset <= range.end)
        return {
          concepts: [own],
          range: rangeOf(document, range),
          text: concept.begrip,
          soort: 'eigen',
          index,
        };
    }
    for (const veld of TEXTS) {
      const kaart = velden[veld];
      const text = concept[veld] ?? '';
      const at = kaart && offsetIn(kaart, text.length, offset);
      const mention = at === undefined ? undefined : mentionAt(look, text, at);
      if (kaart && mention) return asBegrip(look, kaart, text, mention, index);
    }
  }
  return undefined;
}

/** The offset in a text of a place in the file; `undefined` when the text does not stand there. */
export function offsetIn(kaart: Bronkaart, length: number, place: number): number | undefined {
  const { start, end } = kaart.range(0, length);
  if (place < start || place > end) return undefined;
  let [low, high] = [0, length];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (kaart.plaats(middle) <= place) low = middle;
    else high = middle - 1;
  }
  return low;
}

const mentionAt = ({ collection }: CheckedLook, text: string, at: number): TextMention | undefined =>
  findMentions(collection.verzameling, text).find(({ start, end }) => start <= at && at <= end);

const asBegrip = (
  { document }: CheckedLook,
  kaart: Bronkaart,
  text: string,
  { start, end, concepts, synonymOf }: TextMention,
  index: number,
): BegripAt => ({
  concepts: concepts.length > 0 ? concepts : synonymOf,
  range: rangeOf(document, kaart.range(start, end)),
  text: text.slice(start, end),
  soort: concepts.length > 0 ? 'genoemd' : 'synoniem',
  index,
});

/** The entry of which something stands at this offset. */
export const entryAt = (entries: readonly CheckedEntry[], offset: number): CheckedEntry | undefined =>
  entries.find(({ entry: { block } }) => block.start <= offset && offset <= block.end);
