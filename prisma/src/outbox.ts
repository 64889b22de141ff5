import type { Opdracht } from '@definitie-app/core';
import { z } from 'zod';
import type { Prisma } from '../client/client.ts';

const Row = z.object({
  id: z.string(),
  org_id: z.string(),
  type: z.string(),
  payload: z.record(z.string(), z.unknown()),
});
const Rij = Row.transform(({ id, org_id, type, payload }) => ({ ...payload, type, id, orgId: org_id })).pipe(
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
);

/** Takes rows out, across organisations; who commits after `handle` loses none. */
export async function takeOpdrachten(
  tx: Prisma.TransactionClient,
  limit: number,
  handle: (opdracht: Opdracht & { readonly id: string; readonly orgId: string }) => Promise<void>,
  refuse: (id: string, error: Error) => void = (_id, error) => {
    throw error;
  },
): Promise<number> {
  const rows = z.array(Row).parse(await tx.$queryRaw`SELECT * FROM take_outbox(${limit}::int)`);
  for (const row of rows) {
    const opdracht = Rij.safeParse(row);
    if (opdracht.success) await handle(opdracht.data);
    else refuse(row.id, opdracht.error);
  }
  return rows.length;
}
