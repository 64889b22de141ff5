import type { Context } from '@definitie-app/core';
import { toJson } from './normalise.ts';
import { withOwner } from './owner.ts';

export interface NieuweOrganisatie {
  readonly naam: string;
  /** When it must be known beforehand; else the database chooses. */
  readonly id?: string;
  /** Its own begrippenkader; the context holds for every definitie in it that names none. */
  readonly kader?: { readonly titel: string; readonly context: Context };
}

/** Makes the organisation and its own begrippenkader, or finds them by id or else by name; returns its id. */
export const ensureOrganization = (
  ownerUrl: string,
  { naam, id, kader }: NieuweOrganisatie,
): Promise<string> =>
  withOwner(ownerUrl, async (owner) => {
    await owner.query('BEGIN');
    await owner.query(
      'INSERT INTO organizations (id, naam) VALUES (COALESCE($1::uuid, gen_random_uuid()), $2) ON CONFLICT DO NOTHING',
      [id ?? null, naam],
    );
    const { rows } = await owner.query<{ id: string }>(
      'SELECT id FROM organizations WHERE id = $1::uuid OR ($1 IS NULL AND naam = $2)',
      [id ?? null, naam],
    );
    const orgId = rows[0]?.id;
    if (orgId === undefined) throw new Error(`another organisation is called ${naam}`);
    await owner.query("SELECT set_config('app.current_org_id', $1, true)", [orgId]);
    await owner.query(
      `INSERT INTO begrippenkaders (org_id, titel, context, is_eigen) VALUES ($1, $2, $3, true)
       ON CONFLICT (org_id) WHERE is_eigen DO NOTHING`,
      [orgId, kader?.titel ?? naam, toJson(kader?.context ?? { organisatorisch: [naam] })],
    );
    await owner.query('COMMIT');
    return orgId;
  });
