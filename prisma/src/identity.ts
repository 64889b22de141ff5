import type { Actor, ChatIdentiteit } from '@definitie-app/core';
import { ROLLEN } from '@definitie-app/core';
import { z } from 'zod';
import type { PrismaClient } from '../client/client.ts';

const Row = z.object({
  org_id: z.string(),
  user_id: z.string().nullable(),
  naam: z.string().nullable(),
  rol: z.enum(ROLLEN).nullable(),
});

/** Crosses organisations, by the named SQL function. */
export async function resolveIdentiteit(
  prisma: PrismaClient,
  { platform, workspaceId, userId }: ChatIdentiteit,
): Promise<{ readonly orgId: string; readonly actor?: Actor } | undefined> {
  const [found] = await prisma.$queryRaw<unknown[]>`
    SELECT * FROM resolve_chat_identity(${platform}, ${workspaceId}, ${userId})`;
  if (found === undefined) return undefined;
  const { org_id: orgId, user_id: id, naam, rol } = Row.parse(found);
  return id === null || naam === null || rol === null
    ? { orgId }
    : { orgId, actor: { id, naam, orgId, rol } };
}
