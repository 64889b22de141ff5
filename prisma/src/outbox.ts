import type { Opdracht } from '@definitie-app/core';
import { z } from 'zod';
import type { Prisma } from '../client/client.ts';

const Opdrachten = z.array(
  z
    .object({
      id: z.string(),
      org_id: z.string(),
      type: z.string(),
      payload: z.record(z.string(), z.unknown()),
    })
    .transform(({ id, org_id, type, payload }) => ({ ...payload, type, id, orgId: org_id }))
    .pipe(
      z.discriminatedUnion('type', [
        z.object({
          type: z.literal('generate'),
          id: z.string(),
          orgId: z.string(),
          definitieId: z.string(),
          version: z.number(),
        }),
        z.object({ type: z.literal('notify'), id: z.string(), orgId: z.string(), definitieId: z.string() }),
      ]),
    ),
);

/** Takes rows out, across organisations; who commits after `handle` loses none. */
export async function takeOpdrachten(
  tx: Prisma.TransactionClient,
  limit: number,
  handle: (opdracht: Opdracht & { readonly id: string; readonly orgId: string }) => Promise<void>,
): Promise<number> {
  const opdrachten = Opdrachten.parse(await tx.$queryRaw`SELECT * FROM take_outbox(${limit}::int)`);
  for (const opdracht of opdrachten) await handle(opdracht);
  return opdrachten.length;
}
