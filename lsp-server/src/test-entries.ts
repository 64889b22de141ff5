import type { Toetser } from '@definitie-app/core';
import type { Collection, Known, Until } from './collection.ts';

/** The part of the time for taking in definities that are new, so that meanwhile there is more and more to see. */
export const FILL = 0.5;

/** Tests what does not hold any more: first the entry that someone is typing in, then in order for as long as there is time. */
export function testEntries(
  collection: Collection,
  known: readonly Known[],
  toetserOf: (index: number) => Toetser,
  first: number | undefined,
  start: number,
  budget: Until,
): { readonly tested: readonly Known[]; readonly isComplete: boolean } {
  const isComplete = collection.fill({ ...budget, ms: start + FILL * budget.ms });
  const tested = [...known];
  const test = (index: number): void => {
    const one = tested[index];
    if (one) tested[index] = collection.test(one, toetserOf(index));
  };
  if (first !== undefined) test(first);
  let count = 0;
  for (const [index, one] of known.entries()) {
    // What was tested must be tested again when others come in: that waits until all are there.
    const mustWait = !collection.isIn(one) || (one.verdict !== undefined && !isComplete);
    if (index === first || mustWait || collection.holds(one, toetserOf(index))) continue;
    if (count >= budget.atLeast && performance.now() > start + budget.ms)
      return { tested, isComplete: false };
    test(index);
    count++;
  }
  // To test one can make that another no longer holds only when the collection changes, which it does not here.
  return { tested, isComplete };
}
