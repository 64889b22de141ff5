import type { Concept } from '../concept.ts';
import { createVerzameling, type Verzameling } from './verzameling.ts';

/** By the list that a concept brings: many concepts can bring the same one. */
const known = new WeakMap<readonly Concept[], Verzameling>();

/** The collection that a concept itself brings, indexed once per list. */
export const collectionOf = ({ verzameling }: Concept): Verzameling | undefined => {
  if (verzameling === undefined) return undefined;
  const made = known.get(verzameling) ?? createVerzameling(verzameling);
  known.set(verzameling, made);
  return made;
};
