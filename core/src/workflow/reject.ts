import type { Actor } from '../definitie.ts';
import { findBehind, findDecider, lostRace } from './guards.ts';
import { parseReden } from './invoer.ts';
import { perform } from './perform.ts';
import { refuse, type Uitkomst, type WorkflowDeps } from './uitkomst.ts';

export interface Afwijzing {
  readonly id: string;
  readonly version: number;
  readonly reden: string;
}

/** Decides against, with the reason: `in_beoordeling` → `concept`, back to its authors. */
export const rejectDefinitie = (
  deps: WorkflowDeps,
  actor: Actor,
  { id, version, reden }: Afwijzing,
): Promise<Uitkomst> =>
  perform(deps, actor, {
    action: 'definitie.afwijzen',
    id,
    run: async (register) => {
      const definitie = await register.find(id);
      if (!definitie) return refuse({ soort: 'niet gevonden' });
      const weigering = findBehind(definitie, version, ['in_beoordeling']) ?? findDecider(actor, definitie);
      if (weigering) return refuse(weigering);
      const geschreven = parseReden(reden);
      if (!geschreven.ok) return refuse(geschreven.weigering);
      const changed = await register.change(
        { id, version, status: 'in_beoordeling' },
        {
          soort: 'status',
          naar: 'concept',
          besluit: {
            uitslag: 'afgewezen',
            door: { id: actor.id, naam: actor.naam },
            op: deps.now(),
            reden: geschreven.waarde,
          },
        },
      );
      return changed
        ? { ok: true, definitie: changed, changes: { version, status: 'concept' } }
        : refuse(await lostRace(register, definitie));
    },
  });
