import type { NieuweDefinitie, Register } from '@definitie-app/core';
import { begripSleutel, contextSleutel, toJson } from '../normalise.ts';
import { CONCEPT_COLUMNS, conceptJson, conceptValues } from './concept-row.ts';
import { findDefinitie } from './definities.ts';
import { parseIds, type Scope } from './scope.ts';

export const createDefinitie =
  (scope: Scope): Register['create'] =>
  async (nieuw) => {
    const [made] = await insert(scope, nieuw);
    const id = made ?? (await findSame(scope, nieuw));
    const definitie = id === undefined ? undefined : await findDefinitie(scope)(id);
    if (!definitie) throw new Error(`organisation ${scope.orgId} has no begrippenkader of its own`);
    return { definitie, isNew: made !== undefined };
  };

/** Nothing when it is there already, also when another transaction is making it now: ON CONFLICT waits for that one. */
async function insert(
  { tx, orgId }: Scope,
  { concept, aanvrager, generatie, herkomst, key }: NieuweDefinitie,
): Promise<readonly string[]> {
  const herkomstJson = herkomst === undefined ? null : toJson(herkomst);
  return parseIds(
    await tx.$queryRaw`
      WITH made AS (
        INSERT INTO definitions (org_id, begrippenkader_id, status, aanvrager_id, auteurs, generatie, herkomst,
                                 request_key, ${CONCEPT_COLUMNS})
        SELECT k.org_id, k.id, 'concept', ${aanvrager.id}::uuid, ARRAY[${aanvrager.id}::uuid],
               ${toJson(generatie)}::jsonb, ${herkomstJson}::jsonb, ${key}, ${conceptValues(concept)}
        FROM begrippenkaders AS k WHERE k.org_id = ${orgId}::uuid AND k.is_eigen
        ON CONFLICT DO NOTHING
        RETURNING *
      ), history AS (
        INSERT INTO definition_versions (org_id, definitie_id, version, definitie, concept, auteur_id, auteurs, reden,
                                         herkomst)
        SELECT org_id, id, version, definitie, ${conceptJson(concept)}::jsonb, aanvrager_id, auteurs, 'aangevraagd', herkomst
        FROM made WHERE definitie ~ '\\S'
      )
      SELECT id FROM made`,
  );
}

async function findSame({ tx }: Scope, { concept, key }: NieuweDefinitie): Promise<string | undefined> {
  const [id] = parseIds(
    await tx.$queryRaw`
      SELECT d.id FROM definitions AS d JOIN begrippenkaders AS k ON k.id = d.begrippenkader_id
      WHERE d.request_key = ${key}
         OR (k.is_eigen AND d.begrip_sleutel = ${begripSleutel(concept.begrip)}
             AND d.context_sleutel = ${contextSleutel(concept.context)} AND d.status <> 'gearchiveerd')
      ORDER BY d.request_key = ${key} DESC NULLS LAST LIMIT 1`,
  );
  return id;
}
