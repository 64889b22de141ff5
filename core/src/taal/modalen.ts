import type { Token } from './tokens.ts';

/** Begrippen about what must or may be: there a modal verb belongs. */
const DEONTIC_HEADS =
  'eis plicht verplichting verbod gebod norm voorschrift bevoegdheid recht toestemming vereiste verlof'.split(
    ' ',
  );

/** Whether this noun, singular or plural, names something that is about what must or may be. */
export const isDeonticNoun = (lower: string): boolean =>
  DEONTIC_HEADS.some((noun) => lower.endsWith(noun) || lower.endsWith(`${noun}en`));

/** How far `te` may be from the verb that asks for it: `dient zo snel mogelijk te worden`. */
const MAX_TE = 8;

/** Whether `dient`, `behoort` or another verb at `at` is modal here: an infinitive with `te` follows. */
export const asksForTe = (tokens: readonly Token[], at: number, last: number): boolean => {
  for (let i = at + 1; i <= Math.min(last, at + MAX_TE); i++) {
    // `dient om te koelen`: the infinitive belongs to `om`.
    if (tokens[i]?.lower === 'om') return false;
    if (tokens[i]?.lower === 'te' && (tokens[i + 1]?.lower.endsWith('n') ?? false)) return true;
  }
  return false;
};
