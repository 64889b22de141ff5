import type { Actor } from '../definitie.ts';
import type { KaartPlaats } from '../kaart.ts';
import { refuse, type Uitkomst, type WorkflowDeps } from './uitkomst.ts';

/** Places another copy of the card, which is kept up to date like all others. */
export const showDefinitie = (
  { store }: WorkflowDeps,
  actor: Actor,
  { id, at, key }: { readonly id: string; readonly at: KaartPlaats; readonly key: string },
): Promise<Uitkomst> =>
  store.withOrg(actor.orgId, async (register) => {
    const definitie = await register.find(id);
    if (!definitie) return refuse({ soort: 'niet gevonden' });
    await register.addKaart(id, at, key);
    await register.emit({ type: 'notify', definitieId: id });
    return { ok: true, definitie };
  });
