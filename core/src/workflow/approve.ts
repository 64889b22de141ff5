import type { Actor } from '../definitie.ts';
import { findBehind, findDecider, gateRedenen, lostRace } from './guards.ts';
import { parseReden } from './invoer.ts';
import { perform } from './perform.ts';
import { refuse, type Uitkomst, type WorkflowDeps } from './uitkomst.ts';

export interface Goedkeuring {
  readonly id: string;
  readonly version: number;
  /** Written reason to approve against the gate. */
  readonly reden?: string;
}

/** Decides in favour: `in_beoordeling` → `vastgesteld`. One decision, whoever clicks however often. */
export const approveDefinitie = (
  deps: WorkflowDeps,
  actor: Actor,
  { id, version, reden }: Goedkeuring,
): Promise<Uitkomst> =>
  perform(deps, actor, {
    action: 'definitie.vaststellen',
    id,
    run: async (register) => {
      const definitie = await register.find(id);
      if (!definitie) return refuse({ soort: 'niet gevonden' });
      const weigering = findBehind(definitie, version, ['in_beoordeling']) ?? findDecider(actor, definitie);
      if (weigering) return refuse(weigering);
      const redenen = gateRedenen(definitie);
      const override = reden === undefined ? undefined : parseReden(reden);
      if (override && !override.ok) return refuse(override.weigering);
      if (redenen.length > 0 && !override) return refuse({ soort: 'poort', redenen, definitie });
      const changed = await register.change(
        { id, version, status: 'in_beoordeling' },
        {
          soort: 'status',
          naar: 'vastgesteld',
          besluit: {
            uitslag: 'vastgesteld',
            door: { id: actor.id, naam: actor.naam },
            op: deps.now(),
            ...(override && { reden: override.waarde }),
          },
        },
      );
      return changed
        ? {
            ok: true,
            definitie: changed,
            changes: { version, status: 'vastgesteld', overruled: redenen.length > 0 },
          }
        : refuse(await lostRace(register, definitie));
    },
  });
