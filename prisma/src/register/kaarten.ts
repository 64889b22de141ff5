import { type Kaart, PLATFORMS, type Register } from '@definitie-app/core';
import { z } from 'zod';
import { Prisma } from '../../client/client.ts';
import { toJson } from '../normalise.ts';
import { isId, type Scope } from './scope.ts';

const KaartRow = z
  .object({
    id: z.string(),
    definitie_id: z.string(),
    platform: z.enum(PLATFORMS),
    workspace_id: z.string(),
    plaats: z.record(z.string(), z.unknown()),
    message_id: z.string().nullable(),
    painted_revision: z.number(),
    created_at: z.coerce.date(),
  })
  .transform(
    ({
      id,
      definitie_id,
      platform,
      workspace_id,
      plaats,
      message_id,
      painted_revision,
      created_at,
    }): Kaart => ({
      id,
      definitieId: definitie_id,
      platform,
      workspaceId: workspace_id,
      plaats,
      ...(message_id !== null && { messageId: message_id }),
      paintedRevision: painted_revision,
      createdAt: created_at,
    }),
  );

const parseKaarten = (rows: unknown): readonly Kaart[] => z.array(KaartRow).parse(rows);

const COLUMNS = Prisma.sql`id, definitie_id, platform, workspace_id, plaats, message_id, painted_revision, created_at`;

export const addKaart =
  ({ tx, orgId }: Scope): Register['addKaart'] =>
  async (definitieId, { platform, workspaceId, plaats }, key) => {
    // The update changes nothing; without it a card that is there would not be returned.
    const [kaart] = parseKaarten(
      await tx.$queryRaw`
        INSERT INTO message_references (org_id, definitie_id, request_key, platform, workspace_id, plaats)
        VALUES (${orgId}::uuid, ${definitieId}::uuid, ${key}, ${platform}, ${workspaceId}, ${toJson(plaats)}::jsonb)
        ON CONFLICT (org_id, definitie_id, request_key) DO UPDATE SET request_key = EXCLUDED.request_key
        RETURNING ${COLUMNS}`,
    );
    if (!kaart) throw new Error(`card of ${definitieId} was not saved`);
    return kaart;
  };

export const kaarten =
  ({ tx }: Scope): Register['kaarten'] =>
  async (definitieId) =>
    isId(definitieId)
      ? parseKaarten(
          await tx.$queryRaw`
            SELECT ${COLUMNS} FROM message_references WHERE definitie_id = ${definitieId}::uuid ORDER BY created_at, id`,
        )
      : [];

export const kaartenAt =
  ({ tx }: Scope): Register['kaartenAt'] =>
  async (platform, match, limit) =>
    parseKaarten(
      await tx.$queryRaw`
        SELECT ${COLUMNS} FROM message_references
        WHERE platform = ${platform} AND plaats @> ${toJson(match)}::jsonb
        ORDER BY created_at DESC, id DESC LIMIT ${limit}::int`,
    ).toReversed();

export const moveKaart =
  ({ tx }: Scope): Register['moveKaart'] =>
  async (id, plaats) => {
    await tx.$executeRaw`
      UPDATE message_references SET plaats = ${toJson(plaats)}::jsonb
      WHERE id = ${id}::uuid AND message_id IS NULL`;
  };

export const paintKaart =
  ({ tx }: Scope): Register['paintKaart'] =>
  async (id, { messageId, revision, plaats }) => {
    await tx.$executeRaw`
      UPDATE message_references
      SET message_id = ${messageId}, painted_revision = ${revision}::int,
          plaats = COALESCE(${plaats === undefined ? null : toJson(plaats)}::jsonb, plaats)
      WHERE id = ${id}::uuid AND painted_revision <= ${revision}::int`;
  };
