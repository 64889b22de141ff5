import type { nl } from './nl.ts';

/** The catalogue of texts: every language has all of it. */
export type Messages = typeof nl;
