import { z } from 'zod';
import { withOwner } from './owner.ts';

export interface Merged {
  /** How many definities had the one as author or requester, and have the other now. */
  readonly definities: number;
  /** How many decisions this person took on a text of their own, before it was known who they are. */
  readonly eigenBesluiten: number;
}

const Ids = z.array(z.object({ id: z.string() }));
const Total = z.tuple([z.object({ total: z.number() })]);

/**
 * Says that two users of an organisation are one person: `from` becomes `into`, with all chat identities, and in the
 * authors of what is there, so that four eyes are those of two people. What was written down in the past keeps its names.
 * As owner of the tables: the service itself may make nobody another.
 */
export const mergeUsers = (ownerUrl: string, orgId: string, from: string, into: string): Promise<Merged> =>
  withOwner(ownerUrl, async (owner) => {
    const ids = async (sql: string, values: readonly string[] = [from, into]) =>
      Ids.parse((await owner.query(sql, [...values])).rows).map(({ id }) => id);
    await owner.query('BEGIN');
    await owner.query("SELECT set_config('app.current_org_id', $1, true)", [orgId]);
    const found = await ids(
      'SELECT id FROM users WHERE id IN ($1, $2) AND org_id = current_org_id() FOR UPDATE',
    );
    if (found.length !== 2) throw new Error('these are not two users of this organisation');
    const { rows } = await owner.query(
      `SELECT count(*)::int AS total FROM besluiten AS b
       JOIN definition_versions AS v ON v.org_id = b.org_id AND v.definitie_id = b.definitie_id AND v.version = b.version
       WHERE b.door_id IN ($1, $2) AND v.auteurs && ARRAY[$1, $2]::uuid[]`,
      [from, into],
    );
    const [{ total: eigenBesluiten }] = Total.parse(rows);
    await owner.query('UPDATE chat_identities SET user_id = $2 WHERE user_id = $1', [from, into]);
    await owner.query('UPDATE api_keys SET user_id = $2 WHERE user_id = $1', [from, into]);
    // A draft that is being made expects its revision.
    const definities = await ids(
      `UPDATE definitions AS d
       SET aanvrager_id = CASE aanvrager_id WHEN $1::uuid THEN $2::uuid ELSE aanvrager_id END,
           auteurs = COALESCE(
             (SELECT array_agg(auteur ORDER BY place)
              FROM (SELECT CASE id WHEN $1::uuid THEN $2::uuid ELSE id END AS auteur, min(nr) AS place
                    FROM unnest(d.auteurs) WITH ORDINALITY AS each (id, nr) GROUP BY 1) AS person),
             d.auteurs),
           revision = revision + (generatie->>'stap' IN ('geen', 'klaar', 'mislukt'))::int, updated_at = now()
       WHERE aanvrager_id = $1::uuid OR $1::uuid = ANY (auteurs)
       RETURNING id`,
    );
    await owner.query(
      `INSERT INTO outbox (org_id, type, payload)
       SELECT $1, 'notify', jsonb_build_object('definitieId', id) FROM unnest($2::uuid[]) AS id`,
      [orgId, definities],
    );
    await owner.query("UPDATE users SET rol = 'anonymous' WHERE id = $1", [from]);
    await owner.query(
      `INSERT INTO audit_log (org_id, action, resource_type, resource_id, changes, success)
       VALUES ($1, 'gebruiker.samenvoegen', 'user', $2,
               jsonb_build_object('samengevoegd', $3::text, 'definities', $4::int), true)`,
      [orgId, into, from, definities.length],
    );
    await owner.query('COMMIT');
    return { definities: definities.length, eigenBesluiten };
  });
