import { createHash, randomBytes } from 'node:crypto';
import { type Actor, type Register, ROLLEN } from '@definitie-app/core';
import { z } from 'zod';
import type { PrismaClient } from '../client/client.ts';
import type { Scope } from './register/scope.ts';

/** Tells a key of ours from any other secret, such as for who looks for secrets in files. */
const PREFIX = 'def_';
const KEY = /^def_[\w-]{43}$/;

const Row = z.object({ org_id: z.string(), user_id: z.string(), naam: z.string(), rol: z.enum(ROLLEN) });

/** A key has 256 random bits: no one finds it by trying, so that a quick hash is enough. */
const hashOf = (key: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array(createHash('sha256').update(key).digest());

/** Crosses organisations, by the named SQL function. */
export async function resolveApiKey(prisma: PrismaClient, key: string): Promise<Actor | undefined> {
  if (!KEY.test(key)) return undefined;
  const [found] = await prisma.$queryRaw<unknown[]>`SELECT * FROM resolve_api_key(${hashOf(key)})`;
  if (found === undefined) return undefined;
  const { org_id: orgId, user_id: id, naam, rol } = Row.parse(found);
  return { id, naam, orgId, rol };
}

export async function createApiKey(
  register: Register,
  { tx, orgId }: Scope,
  { id }: Actor,
  naam: string,
): Promise<string> {
  const key = `${PREFIX}${randomBytes(32).toString('base64url')}`;
  await tx.$executeRaw`
    INSERT INTO api_keys (org_id, user_id, naam, hash)
    VALUES (${orgId}::uuid, ${id}::uuid, ${naam}, ${hashOf(key)})`;
  await register.audit({ action: 'sleutel.maken', resourceType: 'user', resourceId: id, success: true });
  return key;
}

export async function revokeApiKeys(register: Register, { tx }: Scope, { id }: Actor): Promise<number> {
  const revoked = await tx.$executeRaw`
    UPDATE api_keys SET revoked_at = now() WHERE user_id = ${id}::uuid AND revoked_at IS NULL`;
  await register.audit({
    action: 'sleutel.intrekken',
    resourceType: 'user',
    resourceId: id,
    changes: { aantal: revoked },
    success: true,
  });
  return revoked;
}
