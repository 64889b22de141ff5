import * as z from 'zod';

/** The ontological kind of a begrip: what sort of thing its definitie describes. */
export const CATEGORIEEN = ['type', 'proces', 'resultaat', 'exemplaar'] as const;
export type Categorie = (typeof CATEGORIEEN)[number];

/** Where a definitie holds. Order and capitals do not matter; an absent list is an empty one. */
export interface Context {
  readonly organisatorisch?: readonly string[] | undefined;
  readonly juridisch?: readonly string[] | undefined;
  readonly wettelijkeBasis?: readonly string[] | undefined;
}

/** What rules look at: a begrip, its definitie, and what is known about it. */
export interface Concept {
  readonly begrip: string;
  readonly definitie: string;
  readonly categorie?: Categorie | undefined;
  readonly context?: Context | undefined;
  readonly toelichting?: string | undefined;
  readonly bronnen?: readonly string[] | undefined;
  readonly synoniemen?: readonly string[] | undefined;
  readonly voorbeelden?: readonly string[] | undefined;
  /** The collection that it is part of, as far as known; may or may not hold the concept itself. */
  readonly verzameling?: readonly Concept[] | undefined;
}

/** The part of a concept that a finding is about. */
export type Veld = Exclude<keyof Concept, 'verzameling'>;

/** The fields whose value is one text, so that an offset in it has a meaning. */
export type TekstVeld = 'begrip' | 'definitie' | 'toelichting';

const Lijst = z.array(z.string());

/** A concept as it comes from outside. Unknown keys are ignored; wrong types are an error. */
export const ConceptSchema: z.ZodType<Concept> = z.object({
  begrip: z.string(),
  definitie: z.string(),
  categorie: z.enum(CATEGORIEEN).optional(),
  context: z
    .object({
      organisatorisch: Lijst.optional(),
      juridisch: Lijst.optional(),
      wettelijkeBasis: Lijst.optional(),
    })
    .optional(),
  toelichting: z.string().optional(),
  bronnen: Lijst.optional(),
  synoniemen: Lijst.optional(),
  voorbeelden: Lijst.optional(),
  get verzameling() {
    return z.array(ConceptSchema).optional();
  },
});
