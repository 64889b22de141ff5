import type { Actor } from '../definitie.ts';
import type { Handeling, Uitkomst, WorkflowDeps } from './uitkomst.ts';

/**
 * Runs one use case on one definitie in one transaction. Done or refused, it leaves an audit row;
 * done, it also has every copy of the card repainted. A refusal because the card was behind repaints too.
 */
export async function perform(
  { store }: WorkflowDeps,
  actor: Actor,
  { action, id, run }: Handeling,
): Promise<Uitkomst> {
  const regel = { userId: actor.id, action, resourceType: 'definitie', resourceId: id };
  const uitkomst = await store.withOrg(actor.orgId, async (register): Promise<Uitkomst> => {
    const { changes, ...done } = await run(register);
    if (!done.ok) return done;
    await register.audit({ ...regel, success: true, ...(changes && { changes }) });
    await register.emit({ type: 'notify', definitieId: id });
    return done;
  });
  if (uitkomst.ok) return uitkomst;
  // After the end of the transaction: who came too late has a lock on the row, and all others wait for it.
  const { soort } = uitkomst.weigering;
  const isBehind = ['verouderd', 'al besloten', 'andere status'].includes(soort);
  await store.record(
    actor.orgId,
    { ...regel, success: false, error: soort },
    isBehind ? { type: 'notify', definitieId: id } : undefined,
  );
  return uitkomst;
}
