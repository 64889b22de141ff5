import { judge } from './score.ts';
import type { Toetsing } from './toetsing.ts';
import type { Bevinding } from './toetsregel.ts';

/** The toetsing with only these of its findings; an empty definitie stays one, whatever is accepted of it. */
export function rejudge(toetsing: Toetsing, bevindingen: readonly Bevinding[]): Toetsing {
  if (bevindingen.length === toetsing.bevindingen.length) return toetsing;
  const isEmpty = toetsing.oordelen.some(
    ({ code, uitslag }) => code === 'VAL-EMP-001' && uitslag === 'voldoet niet',
  );
  return { ...toetsing, ...(!isEmpty && judge(bevindingen)), bevindingen };
}
