import {
  applyFileEdits,
  type Concept,
  type EntryFix,
  type Format,
  findOnderdrukkingen,
  fixAllSafe,
  onderdruk,
  type ToetserVoor,
  type Verzameling,
} from '@definitie-app/core';
import { testEntries } from './test-concepts.ts';

export interface FixedText {
  readonly text: string;
  /** How many fixes were made. */
  readonly count: number;
}

interface FixOptions {
  readonly toetserVoor: ToetserVoor;
  readonly verzameling: Verzameling;
  /** Told before each round what the text holds, for the collection. */
  readonly onRead: (concepts: readonly Concept[]) => void;
}

/** A repair can make the next one possible; texts that are never done are left after so many rounds. */
const MAX_ROUNDS = 20;

/** Makes all safe fixes of what is reported in a text, until there are none left; what is suppressed stays. */
export function fixText(start: string, format: Format, options: FixOptions): FixedText {
  let text = start;
  let count = 0;
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const { entries } = format.read(text);
    options.onRead(entries.map(({ concept }) => concept));
    const { of } = findOnderdrukkingen(text, format, entries);
    const tested = testEntries(entries, options.toetserVoor, options.verzameling);
    const wanted = entries.flatMap((entry, index): readonly EntryFix[] => {
      const one = tested[index];
      if (!one || 'error' in one) return [];
      const reported = onderdruk(one.toetsing.bevindingen, of(index)).bevindingen;
      return reported.flatMap(({ fix }) => (fix?.veilig ? [{ entry, fix }] : []));
    });
    const { edits, fixes } = fixAllSafe({ text, read: format.read, entries }, wanted);
    const after = applyFileEdits(text, edits);
    if (after === text) break;
    text = after;
    count += fixes.length;
  }
  return { text, count };
}
