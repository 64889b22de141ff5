import type { Concept } from '../concept.ts';
import type { Herkomst } from '../definitie.ts';
import type { Toetsing } from '../toetsing.ts';

/** The toets with the rules that count here. */
export type Toets = (concept: Concept) => Toetsing;

/** A text that could become the definitie, and what the toets says of it. */
export interface Kandidaat {
  readonly concept: Concept;
  readonly herkomst: Herkomst;
  readonly toetsing: Toetsing;
  /** What happened to the text on its way here, in the user's words. */
  readonly opmerkingen: readonly string[];
}

export const makeKandidaat = (
  toets: Toets,
  concept: Concept,
  herkomst: Herkomst,
  opmerkingen: readonly string[] = [],
): Kandidaat => ({ concept, herkomst, toetsing: toets(concept), opmerkingen });

const fouten = ({ toetsing }: Kandidaat): number =>
  toetsing.bevindingen.filter(({ ernst }) => ernst === 'fout').length;

/** Negative when `a` is the better text. */
const compare = (a: Kandidaat, b: Kandidaat): number =>
  Number(b.toetsing.acceptabel) - Number(a.toetsing.acceptabel) ||
  fouten(a) - fouten(b) ||
  b.toetsing.score - a.toetsing.score ||
  a.toetsing.bevindingen.length - b.toetsing.bevindingen.length;

/** The best by acceptabel, then fewest fouten, then score; of equals the first, which was repaired least. */
export const findBest = (kandidaten: readonly Kandidaat[]): Kandidaat | undefined =>
  [...kandidaten].sort(compare)[0];

/** Nothing is left to ask for: a hint of style is not worth another question. */
export const isGood = ({ toetsing }: Kandidaat): boolean =>
  toetsing.acceptabel && toetsing.bevindingen.every(({ ernst }) => ernst === 'advies');

/** Whether a reader would see no difference. */
export const isSameText = (a: Concept, b: Concept): boolean =>
  a.definitie === b.definitie && (a.toelichting ?? '') === (b.toelichting ?? '');
