import type { Platform, Register } from '@definitie-app/core';
import { z } from 'zod';
import type { Scope } from './scope.ts';

const TokenRow = z.object({
  token_encrypted: z.instanceof(Uint8Array).transform((bytes) => new Uint8Array(bytes)),
  encryption_key_id: z.string(),
});

const placeOf = (orgId: string, platform: Platform, workspaceId: string): string =>
  JSON.stringify([orgId, platform, workspaceId]);

export const findInstallation =
  ({ tx, orgId, encryption }: Scope): Register['findInstallation'] =>
  async (platform, workspaceId) => {
    const [found] = z.array(TokenRow).parse(
      await tx.$queryRaw`
        SELECT token_encrypted, encryption_key_id FROM chat_installations
        WHERE platform = ${platform} AND workspace_id = ${workspaceId}`,
    );
    if (!found) return undefined;
    const encrypted = { bytes: found.token_encrypted, keyId: found.encryption_key_id };
    return { token: encryption.decrypt(encrypted, placeOf(orgId, platform, workspaceId)) };
  };

export const saveInstallation =
  ({ tx, orgId, encryption }: Scope): Register['saveInstallation'] =>
  async (platform, workspaceId, token) => {
    const { bytes, keyId } = encryption.encrypt(token, placeOf(orgId, platform, workspaceId));
    await tx.$executeRaw`
      INSERT INTO chat_installations (org_id, platform, workspace_id, token_encrypted, encryption_key_id)
      VALUES (${orgId}::uuid, ${platform}, ${workspaceId}, ${bytes}, ${keyId})
      ON CONFLICT (platform, workspace_id) DO UPDATE
      SET token_encrypted = EXCLUDED.token_encrypted, encryption_key_id = EXCLUDED.encryption_key_id, updated_at = now()`;
  };
