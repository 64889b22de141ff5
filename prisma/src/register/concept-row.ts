import { type Concept, normaliseBegrip } from '@definitie-app/core';
import { Prisma } from '../../client/client.ts';
import { begripSleutel, contextSleutel, storable, toJson } from '../normalise.ts';

/** The columns that hold a concept, in the order of `conceptValues`. */
export const CONCEPT_COLUMNS = Prisma.sql`
  begrip, begrip_genormaliseerd, begrip_sleutel, definitie, categorie, context, context_sleutel, toelichting, bronnen,
  synoniemen, voorbeelden`;

export function conceptValues(concept: Concept): Prisma.Sql {
  const list = (texts: readonly string[] | undefined) => (texts ?? []).map(storable);
  const begrip = storable(concept.begrip);
  const toelichting = concept.toelichting === undefined ? null : storable(concept.toelichting);
  return Prisma.sql`
    ${begrip}, ${normaliseBegrip(begrip)}, ${begripSleutel(begrip)}, ${storable(concept.definitie)},
    ${concept.categorie ?? null}, ${toJson(concept.context ?? {})}::jsonb, ${contextSleutel(concept.context)},
    ${toelichting}, ${list(concept.bronnen)}::text[], ${list(concept.synoniemen)}::text[],
    ${list(concept.voorbeelden)}::text[]`;
}

/** The concept as the history keeps it: without the collection around it. */
export function conceptJson({ verzameling: _, ...concept }: Concept): string {
  return toJson(concept);
}
