import type { Actor } from '../definitie.ts';
import type { Handeling, Uitkomst, WorkflowDeps } from './uitkomst.ts';

/**
 * Runs one use case on one definitie in one transaction. Done or refused, it leaves an audit row;
 * done, it also has every copy of the card repainted. A refusal because the card was behind repaints too.
 */
export const perform = (
  { store }: WorkflowDeps,
  actor: Actor,
  { action, id, run }: Handeling,
): Promise<Uitkomst> =>
  store.withOrg(actor.orgId, async (register) => {
    const { changes, ...uitkomst } = await run(register);
    await register.audit({
      userId: actor.id,
      action,
      resourceType: 'definitie',
      resourceId: id,
      success: uitkomst.ok,
      ...(changes && { changes }),
      ...(!uitkomst.ok && { error: uitkomst.weigering.soort }),
    });
    const isBehind =
      !uitkomst.ok && ['verouderd', 'al besloten', 'andere status'].includes(uitkomst.weigering.soort);
    if (uitkomst.ok || isBehind) await register.emit({ type: 'notify', definitieId: id });
    return uitkomst;
  });
