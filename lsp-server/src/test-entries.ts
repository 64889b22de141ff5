import type { ChangedEntries, Toetser } from '@definitie-app/core';
import type { Collection, Known, Until } from './collection.ts';

/** The part of the time for taking in definities that are new, so that meanwhile there is more and more to see. */
export const FILL = 0.5;

/** How long to go on, and whether entries of which something is known may wait, however old that is. */
export interface Budget extends Until {
  readonly isForNew: boolean;
}

/** Tests the entries that someone is typing in, and looks at no other. */
export function testTyped(
  collection: Collection,
  known: readonly Known[],
  toetserOf: (index: number) => Toetser,
  { index: from, added }: ChangedEntries,
): readonly Known[] {
  const tested = [...known];
  for (let index = from; index < from + added; index++) {
    const one = tested[index];
    const toetser = toetserOf(index);
    if (one && !collection.holds(one, toetser)) tested[index] = collection.test(one, toetser);
  }
  return tested;
}

/** Tests what does not hold any more: first what nobody tested, then the others, in order for as long as there is time. */
export function testEntries(
  collection: Collection,
  known: readonly Known[],
  toetserOf: (index: number) => Toetser,
  start: number,
  budget: Budget,
): { readonly tested: readonly Known[]; readonly isComplete: boolean } {
  const hasAll = collection.fill({ ...budget, ms: start + FILL * budget.ms });
  const tested = [...known];
  const test = (index: number): void => {
    const one = tested[index];
    if (one) tested[index] = collection.test(one, toetserOf(index));
  };
  let isComplete = hasAll;
  let count = 0;
  const testAll = (isDue: (one: Known, index: number) => boolean): void => {
    // At every key all entries are looked at, so nothing is made for each.
    for (let index = 0; index < known.length; index++) {
      const one = known[index];
      if (!one || !isDue(one, index)) continue;
      if (count >= budget.atLeast && performance.now() > start + budget.ms) {
        isComplete = false;
        return;
      }
      test(index);
      count++;
    }
  };
  const isNew = ({ verdict }: Known): boolean => verdict === undefined;
  const isOld = (one: Known, index: number): boolean =>
    !isNew(one) && !collection.holds(one, toetserOf(index));
  testAll((one) => isNew(one) && collection.isIn(one));
  // What was tested must be tested again when others come in: that waits until all are there.
  if (!budget.isForNew && isComplete) testAll(isOld);
  // To test one can make that another no longer holds only when the collection changes, which it does not here.
  return { tested, isComplete: isComplete && (!budget.isForNew || !known.some(isOld)) };
}
