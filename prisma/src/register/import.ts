import { type Concept, type NieuwKader, normaliseBegrip, type Register } from '@definitie-app/core';
import { z } from 'zod';
import { begripSleutel, contextSleutel, storable, toJson } from '../normalise.ts';
import { CONCEPT_COLUMNS, conceptJson } from './concept-row.ts';
import { parseIds, type Scope } from './scope.ts';

/** One statement takes so many: enough to be quick, few enough for its memory and its time limit. */
const BATCH = 500;

const Counts = z.tuple([z.object({ added: z.number(), changed: z.number() })]);

export const importKader =
  (scope: Scope): Register['importKader'] =>
  async (kader, concepten) => {
    const kaderId = await saveKader(scope, kader);
    const rows = [...new Map(concepten.map(toRow).reverse()).values()].reverse();
    let added = 0;
    let changed = 0;
    for (let at = 0; at < rows.length; at += BATCH) {
      const counts = await saveBatch(scope, kader, kaderId, rows.slice(at, at + BATCH));
      added += counts.added;
      changed += counts.changed;
    }
    return { added, changed };
  };

async function saveKader(
  { tx, orgId }: Scope,
  { iri, titel, taal, licentie, context }: NieuwKader,
): Promise<string> {
  const [id] = parseIds(
    await tx.$queryRaw`
      INSERT INTO begrippenkaders (org_id, iri, titel, taal, licentie, context)
      VALUES (${orgId}::uuid, ${storable(iri)}, ${storable(titel)}, ${taal}, ${licentie ?? null}, ${toJson(context)}::jsonb)
      ON CONFLICT (org_id, iri) DO UPDATE
      SET titel = EXCLUDED.titel, taal = EXCLUDED.taal, licentie = EXCLUDED.licentie, context = EXCLUDED.context,
          updated_at = now()
      RETURNING id`,
  );
  if (id === undefined) throw new Error(`begrippenkader ${iri} was not saved`);
  return id;
}

/** Keyed, so that of two with the same begrip and context the first one stays. */
function toRow(concept: Concept): readonly [string, Readonly<Record<string, unknown>>] {
  const stored: unknown = JSON.parse(conceptJson(concept));
  const row = {
    begrip: concept.begrip,
    begrip_genormaliseerd: normaliseBegrip(concept.begrip),
    begrip_sleutel: begripSleutel(concept.begrip),
    definitie: concept.definitie,
    categorie: concept.categorie ?? null,
    context: concept.context ?? {},
    context_sleutel: contextSleutel(concept.context),
    toelichting: concept.toelichting ?? null,
    bronnen: concept.bronnen ?? [],
    synoniemen: concept.synoniemen ?? [],
    voorbeelden: concept.voorbeelden ?? [],
    concept: stored,
  };
  return [`${row.begrip_sleutel} ${row.context_sleutel}`, row];
}

async function saveBatch(
  { tx, orgId }: Scope,
  { iri, titel, licentie }: NieuwKader,
  kaderId: string,
  rows: readonly unknown[],
): Promise<{ readonly added: number; readonly changed: number }> {
  const source = toJson({ titel, url: iri, ...(licentie !== undefined && { licentie }) });
  const [counts] = Counts.parse(
    await tx.$queryRaw`
      WITH input AS (
        SELECT * FROM jsonb_to_recordset(${toJson(rows)}::jsonb) AS row (
          begrip text, begrip_genormaliseerd text, begrip_sleutel text, definitie text, categorie text, context jsonb,
          context_sleutel text, toelichting text, bronnen text[], synoniemen text[], voorbeelden text[], concept jsonb)
      ), saved AS (
        INSERT INTO definitions AS d (org_id, begrippenkader_id, status, generatie, herkomst, ${CONCEPT_COLUMNS})
        SELECT ${orgId}::uuid, ${kaderId}::uuid, 'geimporteerd', '{"stap":"geen"}',
               jsonb_build_object('soort', 'overgenomen', 'uit', ${source}::jsonb || jsonb_build_object('tekst', definitie)),
               ${CONCEPT_COLUMNS}
        FROM input
        ON CONFLICT (begrippenkader_id, begrip_sleutel, context_sleutel) WHERE status <> 'gearchiveerd' DO UPDATE
        SET (${CONCEPT_COLUMNS}) = ROW (EXCLUDED.begrip, EXCLUDED.begrip_genormaliseerd, EXCLUDED.begrip_sleutel,
              EXCLUDED.definitie, EXCLUDED.categorie, EXCLUDED.context, EXCLUDED.context_sleutel, EXCLUDED.toelichting,
              EXCLUDED.bronnen, EXCLUDED.synoniemen, EXCLUDED.voorbeelden),
            herkomst = EXCLUDED.herkomst, version = d.version + 1, revision = d.revision + 1, updated_at = now()
        WHERE d.status = 'geimporteerd'
          AND (d.begrip, d.definitie, d.categorie, d.context, d.toelichting, d.bronnen, d.synoniemen, d.voorbeelden, d.herkomst)
            IS DISTINCT FROM
              (EXCLUDED.begrip, EXCLUDED.definitie, EXCLUDED.categorie, EXCLUDED.context, EXCLUDED.toelichting,
               EXCLUDED.bronnen, EXCLUDED.synoniemen, EXCLUDED.voorbeelden, EXCLUDED.herkomst)
        RETURNING d.*
      ), history AS (
        INSERT INTO definition_versions (org_id, definitie_id, version, definitie, concept, reden, herkomst)
        SELECT saved.org_id, saved.id, saved.version, saved.definitie, input.concept, 'geïmporteerd', saved.herkomst
        FROM saved JOIN input USING (begrip_sleutel, context_sleutel)
      )
      SELECT count(*) FILTER (WHERE version = 1)::int AS added, count(*) FILTER (WHERE version > 1)::int AS changed
      FROM saved`,
  );
  return counts;
}
