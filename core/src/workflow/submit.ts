import type { Actor } from '../definitie.ts';
import { findBehind, findUnfinished, lostRace, mayWrite } from './guards.ts';
import { perform } from './perform.ts';
import { refuse, type Uitkomst, type WorkflowDeps } from './uitkomst.ts';

/** Asks for a decision: `concept` → `in_beoordeling`. By an author, or an editor. */
export const submitDefinitie = (
  deps: WorkflowDeps,
  actor: Actor,
  { id, version }: { readonly id: string; readonly version: number },
): Promise<Uitkomst> =>
  perform(deps, actor, {
    action: 'definitie.indienen',
    id,
    run: async (register) => {
      const definitie = await register.find(id);
      if (!definitie) return refuse({ soort: 'niet gevonden' });
      if (!mayWrite(actor, definitie)) return refuse({ soort: 'geen auteur' });
      const weigering = findBehind(definitie, version, ['concept']) ?? findUnfinished(definitie);
      if (weigering) return refuse(weigering);
      const changed = await register.change(
        { id, version, status: 'concept' },
        { soort: 'status', naar: 'in_beoordeling' },
      );
      return changed ? { ok: true, definitie: changed } : refuse(await lostRace(register, definitie));
    },
  });
