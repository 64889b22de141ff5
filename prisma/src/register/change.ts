import { BegripBestaat, type Register, type Verwachting, type Wijziging } from '@definitie-app/core';
import { Prisma } from '../../client/client.ts';
import { begripSleutel, contextSleutel, toJson } from '../normalise.ts';
import { CONCEPT_COLUMNS, conceptJson, conceptValues } from './concept-row.ts';
import { findDefinitie } from './definities.ts';
import { isId, parseIds, type Scope } from './scope.ts';

type Part<Soort extends Wijziging['soort']> = Extract<Wijziging, { soort: Soort }>;

const MAX_INT = 2 ** 31 - 1;

export const changeDefinitie =
  (scope: Scope): Register['change'] =>
  async (expected, wijziging) => {
    if (!isId(expected.id) || !Number.isInteger(expected.version) || Math.abs(expected.version) > MAX_INT)
      return undefined;
    const [id] = parseIds(await scope.tx.$queryRaw(statement(expected, wijziging)));
    if (id !== undefined) return findDefinitie(scope)(id);
    if (wijziging.soort === 'tekst') await refuseDouble(scope, expected, wijziging);
    return undefined;
  };

/** One statement: the condition and the change, with all that is written along. */
function statement(expected: Verwachting, wijziging: Wijziging): Prisma.Sql {
  switch (wijziging.soort) {
    case 'status':
      return changeStatus(expected, wijziging);
    case 'tekst':
      return changeTekst(expected, wijziging);
    case 'generatie':
      return Prisma.sql`
        UPDATE definitions AS d
        SET generatie = ${toJson(wijziging.generatie)}::jsonb, revision = revision + 1, updated_at = now()
        WHERE ${holds(expected)} RETURNING d.id`;
  }
}

const holds = ({ id, version, status, revision }: Verwachting): Prisma.Sql => Prisma.sql`
  d.id = ${id}::uuid AND d.version = ${version}::int AND d.status = ${status}
  AND d.revision = COALESCE(${revision ?? null}::int, d.revision)`;

const changeStatus = (expected: Verwachting, { naar, besluit }: Part<'status'>): Prisma.Sql => Prisma.sql`
  WITH changed AS (
    UPDATE definitions AS d
    SET status = ${naar}, revision = revision + 1, updated_at = now(),
        submitted_at = CASE ${naar} WHEN 'in_beoordeling' THEN now() ELSE submitted_at END
    WHERE ${holds(expected)} RETURNING d.*
  ), decided AS (
    INSERT INTO besluiten (org_id, definitie_id, version, revision, uitslag, door_id, op, reden)
    SELECT org_id, id, version, revision, ${besluit?.uitslag ?? null}, ${besluit?.door.id ?? null}::uuid,
           ${besluit?.op ?? null}::timestamptz, ${besluit?.reden ?? null}
    FROM changed WHERE ${besluit !== undefined}
  )
  SELECT id FROM changed`;

/** Another entry of the same begrippenkader has this begrip in this context. */
const isDouble = ({ concept }: Part<'tekst'>): Prisma.Sql => Prisma.sql`
  other.begrippenkader_id = d.begrippenkader_id AND other.id <> d.id AND other.status <> 'gearchiveerd'
  AND other.begrip_sleutel = ${begripSleutel(concept.begrip)}
  AND other.context_sleutel = ${contextSleutel(concept.context)}`;

function changeTekst(expected: Verwachting, wijziging: Part<'tekst'>): Prisma.Sql {
  const { concept, auteurs, reden, herkomst, generatie, toetsing } = wijziging;
  const hasText = concept.definitie.trim() !== '';
  return Prisma.sql`
    WITH changed AS (
      UPDATE definitions AS d
      SET (${CONCEPT_COLUMNS}) = ROW (${conceptValues(concept)}),
          version = CASE WHEN d.definitie ~ '\\S' THEN version + 1 ELSE version END,
          revision = revision + 1, updated_at = now(), status = 'concept', submitted_at = NULL,
          score = ${hasText ? toetsing.score : null}::numeric, auteurs = ${[...auteurs]}::uuid[],
          herkomst = ${toJson(herkomst)}::jsonb, generatie = ${toJson(generatie)}::jsonb
      WHERE ${holds(expected)} AND NOT EXISTS (SELECT FROM definitions AS other WHERE ${isDouble(wijziging)})
      RETURNING d.*
    ), history AS (
      INSERT INTO definition_versions (org_id, definitie_id, version, definitie, concept, auteur_id, auteurs, reden,
                                       herkomst, score)
      SELECT org_id, id, version, definitie, ${conceptJson(concept)}::jsonb, auteurs[1], auteurs, ${reden}, herkomst, score
      FROM changed WHERE definitie ~ '\\S'
    ), tested AS (
      INSERT INTO validation_results (org_id, definitie_id, version, score, acceptabel, bevindingen, oordelen)
      SELECT org_id, id, version, score, ${toetsing.acceptabel}, ${toJson(toetsing.bevindingen)}::jsonb,
             ${toJson(toetsing.oordelen.map(({ code, uitslag }) => ({ code, uitslag })))}::jsonb
      FROM changed WHERE score IS NOT NULL
    )
    SELECT id FROM changed`;
}

/** Tells apart why a new text was not written: someone was first, or the register has this begrip in this context. */
async function refuseDouble({ tx }: Scope, expected: Verwachting, wijziging: Part<'tekst'>): Promise<void> {
  const [other] = parseIds(
    await tx.$queryRaw`
      SELECT other.id FROM definitions AS d JOIN definitions AS other ON ${isDouble(wijziging)}
      WHERE ${holds(expected)}`,
  );
  if (other !== undefined) throw new BegripBestaat(other);
}
