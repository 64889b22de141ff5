import {
  CATEGORIEEN,
  type Concept,
  type Definitie,
  type Generatie,
  type Herkomst,
  hasContext,
  STATUSSEN,
} from '@definitie-app/core';
import { z } from 'zod';
import { Prisma } from '../../client/client.ts';

const Lijst = z.array(z.string()).exactOptional();
const ContextSchema = z.object({ organisatorisch: Lijst, juridisch: Lijst, wettelijkeBasis: Lijst });

const BronvermeldingSchema = z.object({
  titel: z.string(),
  url: z.string().exactOptional(),
  licentie: z.string().exactOptional(),
  tekst: z.string(),
});

const HerkomstSchema: z.ZodType<Herkomst> = z.discriminatedUnion('soort', [
  z.object({ soort: z.literal('mens'), bronnen: z.array(BronvermeldingSchema).exactOptional() }),
  z.object({ soort: z.literal('model'), model: z.string(), bronnen: z.array(BronvermeldingSchema) }),
  z.object({ soort: z.literal('overgenomen'), uit: BronvermeldingSchema }),
  z.object({ soort: z.literal('skelet') }),
]);

const GeneratieSchema: z.ZodType<Generatie> = z.discriminatedUnion('stap', [
  z.object({ stap: z.literal('geen') }),
  z.object({ stap: z.enum(['wacht', 'bronnen', 'model', 'toetsen']) }),
  z.object({ stap: z.literal('herstel'), ronde: z.number() }),
  z.object({ stap: z.literal('klaar'), opmerking: z.string().exactOptional() }),
  z.object({ stap: z.literal('mislukt'), reden: z.string() }),
]);

const DefinitieRow = z.object({
  id: z.string(),
  org_id: z.string(),
  begrip: z.string(),
  definitie: z.string(),
  categorie: z.enum(CATEGORIEEN).nullable(),
  context: ContextSchema,
  toelichting: z.string().nullable(),
  bronnen: z.array(z.string()),
  synoniemen: z.array(z.string()),
  voorbeelden: z.array(z.string()),
  version: z.number(),
  revision: z.number(),
  status: z.enum(STATUSSEN),
  score: z.number().nullable(),
  auteurs: z.array(z.string()),
  generatie: GeneratieSchema,
  herkomst: HerkomstSchema.nullable(),
  kader_id: z.string(),
  kader_titel: z.string(),
  kader_context: ContextSchema,
  aanvrager_id: z.string().nullable(),
  aanvrager_naam: z.string().nullable(),
  besluit: z
    .object({
      uitslag: z.enum(['vastgesteld', 'afgewezen']),
      door: z.object({ id: z.string(), naam: z.string() }),
      op: z.coerce.date(),
      reden: z.string().nullable(),
    })
    .nullable(),
});
type DefinitieRow = z.infer<typeof DefinitieRow>;

/** `SELECT … FROM definitions AS d …` with all that a Definitie tells; conditions and order follow it. */
export const SELECT_DEFINITIE = Prisma.sql`
  SELECT d.id, d.org_id, d.begrip, d.definitie, d.categorie, d.context, d.toelichting, d.bronnen, d.synoniemen,
         d.voorbeelden, d.version, d.revision, d.status, d.score::float8 AS score, d.auteurs, d.generatie, d.herkomst,
         k.id AS kader_id, k.titel AS kader_titel, k.context AS kader_context,
         aanvrager.id AS aanvrager_id, aanvrager.naam AS aanvrager_naam,
         (SELECT jsonb_build_object('uitslag', b.uitslag, 'op', b.op, 'reden', b.reden,
                                    'door', jsonb_build_object('id', door.id, 'naam', door.naam))
          FROM besluiten AS b JOIN users AS door ON door.org_id = b.org_id AND door.id = b.door_id
          WHERE b.org_id = d.org_id AND b.definitie_id = d.id AND b.version = d.version
          ORDER BY b.revision DESC LIMIT 1) AS besluit
  FROM definitions AS d
  JOIN begrippenkaders AS k ON k.org_id = d.org_id AND k.id = d.begrippenkader_id
  LEFT JOIN users AS aanvrager ON aanvrager.org_id = d.org_id AND aanvrager.id = d.aanvrager_id`;

const conceptOf = (row: DefinitieRow): Concept => ({
  begrip: row.begrip,
  definitie: row.definitie,
  ...(row.categorie !== null && { categorie: row.categorie }),
  ...(hasContext(row.context) && { context: row.context }),
  ...(row.toelichting !== null && { toelichting: row.toelichting }),
  ...(row.bronnen.length > 0 && { bronnen: row.bronnen }),
  ...(row.synoniemen.length > 0 && { synoniemen: row.synoniemen }),
  ...(row.voorbeelden.length > 0 && { voorbeelden: row.voorbeelden }),
});

function toDefinitie(row: DefinitieRow): Definitie {
  const begrippenkader = {
    id: row.kader_id,
    titel: row.kader_titel,
    heeftContext: hasContext(row.kader_context),
  };
  const { besluit } = row;
  return {
    id: row.id,
    orgId: row.org_id,
    begrippenkader,
    concept: conceptOf(row),
    version: row.version,
    revision: row.revision,
    status: row.status,
    ...(row.score !== null && { score: row.score }),
    // What was taken in from elsewhere was asked for by nobody here: its begrippenkader stands for who did.
    aanvrager: { id: row.aanvrager_id ?? row.kader_id, naam: row.aanvrager_naam ?? row.kader_titel },
    auteurs: row.auteurs,
    generatie: row.generatie,
    ...(row.herkomst && { herkomst: row.herkomst }),
    ...(besluit && {
      besluit: {
        uitslag: besluit.uitslag,
        door: besluit.door,
        op: besluit.op,
        ...(besluit.reden !== null && { reden: besluit.reden }),
      },
    }),
  };
}

export const parseDefinities = (rows: unknown): readonly Definitie[] =>
  z.array(DefinitieRow).parse(rows).map(toDefinitie);
