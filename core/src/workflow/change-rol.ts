import type { Actor, Rol } from '../definitie.ts';
import type { WorkflowDeps } from './uitkomst.ts';

/** What this person may do from now on. Who gave it is not a user of ours: it is done by who has the machine. */
export const changeRol = (
  { store }: Pick<WorkflowDeps, 'store'>,
  { rol: van, ...persoon }: Actor,
  naar: Rol,
): Promise<Actor> =>
  store.withOrg(persoon.orgId, async (register) => {
    await register.setRol(persoon.id, naar);
    await register.audit({
      action: 'gebruiker.rol',
      resourceType: 'user',
      resourceId: persoon.id,
      changes: { rol: { van, naar } },
      success: true,
    });
    return { ...persoon, rol: naar };
  });
