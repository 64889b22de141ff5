import type { Concept, Entry, Toetser, ToetserVoor, Toetsing, Verzameling } from '@definitie-app/core';

/** What came of testing one concept; `error` is a bug that its text brought to light. */
export type Tested = { readonly toetsing: Toetsing } | { readonly error: unknown };

/** Tests concepts together, which is faster; when that fails one by one, so that a bug costs only the text that has it. */
export function testConcepts(
  concepts: readonly (() => Concept)[],
  toetser: Toetser,
  verzameling?: Verzameling,
): readonly Tested[] {
  try {
    return toetser
      .alle(
        concepts.map((concept) => concept()),
        verzameling,
      )
      .map((toetsing) => ({ toetsing }));
  } catch {
    return concepts.map((concept) => {
      try {
        return { toetsing: toetser(concept(), verzameling) };
      } catch (error) {
        return { error };
      }
    });
  }
}

/** Tests entries of a file, each with the rules of the begrippenkaders that it is part of. */
export function testEntries(
  entries: readonly Entry[],
  toetserVoor: ToetserVoor,
  verzameling: Verzameling | undefined,
): readonly Tested[] {
  const groups = new Map<Toetser, number[]>();
  entries.forEach(({ kaders }, index) => {
    const toetser = toetserVoor(kaders);
    const same = groups.get(toetser);
    if (same) same.push(index);
    else groups.set(toetser, [index]);
  });
  const tested = new Map<number, Tested>();
  for (const [toetser, indexes] of groups) {
    const concepts = indexes.flatMap((index) => entries[index] ?? []).map((entry) => () => entry.concept);
    testConcepts(concepts, toetser, verzameling).forEach((one, at) => {
      tested.set(indexes[at] ?? -1, one);
    });
  }
  return entries.map((_, index) => tested.get(index) ?? { error: undefined });
}
