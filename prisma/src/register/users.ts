import { type Actor, type Register, ROLLEN } from '@definitie-app/core';
import { z } from 'zod';
import { storable } from '../normalise.ts';
import { isId, type Scope } from './scope.ts';

const UserRow = z
  .object({ id: z.string(), org_id: z.string(), naam: z.string(), rol: z.enum(ROLLEN) })
  .transform(({ id, org_id, naam, rol }): Actor => ({ id, orgId: org_id, naam, rol }));

const parseUsers = (rows: unknown): readonly Actor[] => z.array(UserRow).parse(rows);

export const findUser =
  ({ tx }: Scope): Register['findUser'] =>
  async (id) =>
    isId(id)
      ? parseUsers(await tx.$queryRaw`SELECT id, org_id, naam, rol FROM users WHERE id = ${id}::uuid`)[0]
      : undefined;

export const users =
  ({ tx }: Scope): Register['users'] =>
  async () =>
    parseUsers(await tx.$queryRaw`SELECT id, org_id, naam, rol FROM users ORDER BY created_at, id`);

export const addUser =
  ({ tx, orgId }: Scope): Register['addUser'] =>
  async ({ platform, workspaceId, userId }, naam, rol) => {
    // Two first messages of one person at once: the second waits, and then finds who the first one added.
    const lock = JSON.stringify(['chat_identities', orgId, platform, workspaceId, userId]);
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${lock}, 0))`;
    const [known] = parseUsers(
      await tx.$queryRaw`
        SELECT u.id, u.org_id, u.naam, u.rol FROM chat_identities AS c JOIN users AS u ON u.id = c.user_id
        WHERE c.platform = ${platform} AND c.workspace_id = ${workspaceId} AND c.chat_user_id = ${userId}`,
    );
    if (known) return known;
    const [added] = parseUsers(
      await tx.$queryRaw`
        WITH person AS (
          INSERT INTO users (org_id, naam, rol) VALUES (${orgId}::uuid, ${storable(naam)}, ${rol})
          RETURNING id, org_id, naam, rol
        ), identity AS (
          INSERT INTO chat_identities (org_id, platform, workspace_id, chat_user_id, user_id)
          SELECT org_id, ${platform}, ${workspaceId}, ${userId}, id FROM person
        )
        SELECT * FROM person`,
    );
    if (!added) throw new Error('user was not saved');
    return added;
  };

export const setRol =
  ({ tx }: Scope): Register['setRol'] =>
  async (userId, rol) => {
    await tx.$executeRaw`UPDATE users SET rol = ${rol} WHERE id = ${userId}::uuid`;
  };
