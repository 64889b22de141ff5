import type { Concept } from './concept.ts';
import { lazy } from './taal/lazy.ts';
import { createToetser, type ToetserOptions } from './toetser.ts';
import type { Toetsing } from './toetsing.ts';

const standaard = lazy(createToetser);

const hasRules = ({ toetsregels, profiel }: ToetserOptions): boolean =>
  toetsregels !== undefined || profiel !== undefined;

/** Tests one concept; who tests many with rules or a profile of their own makes a toetser first. */
export const validate = (concept: Concept, options: ToetserOptions = {}): Toetsing =>
  (hasRules(options) ? createToetser(options) : standaard())(concept, options.verzameling);
