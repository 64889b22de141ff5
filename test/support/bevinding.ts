import type { Bevinding } from '@definitie-app/core';

/** A finding of this rule, of which only the code says anything. */
export const found = (code: string, related: readonly string[] = []): Bevinding => ({
  code,
  related,
  melding: `${code}.`,
  veld: 'definitie',
  start: 0,
  end: 1,
  zekerheid: 1,
  ernst: 'fout',
});
