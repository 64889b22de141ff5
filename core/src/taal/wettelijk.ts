import type { Concept } from '../concept.ts';

const LEGAL =
  /wet(?![a-z])|wetboek|verordening|besluit|regeling|richtlijn|verdrag|protocol|\bart\.|artikel|\bavg\b|\bbw\b|\bawb\b|ecli:|stb\.|stcrt/i;
/** A source is a line, not a text; what lies beyond this many UTF-16 units names none. */
const MAX_SOURCE = 300;

/** Whether the concept says that its text stands in a law or another rule of law. */
export const hasWettelijkeBron = ({ bronnen = [], context }: Concept): boolean =>
  (context?.wettelijkeBasis ?? []).length > 0 ||
  bronnen.some((bron) => LEGAL.test(bron.slice(0, MAX_SOURCE)));
