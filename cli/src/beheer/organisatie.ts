import type { Platform } from '@definitie-app/core';
import type { PrismaStore } from '@definitie-app/prisma';

/** The organisation that a workspace belongs to: found through an identity in it; nobody has the empty one. */
export const organisatieOf = async (
  store: PrismaStore,
  platform: Platform,
  workspaceId: string,
): Promise<string | undefined> =>
  (await store.resolveIdentiteit({ platform, workspaceId, userId: '' }))?.orgId;
