import type { Actor } from '../definitie.ts';
import { findBehind, findUnfinished, lostRace, mayWrite } from './guards.ts';
import { perform } from './perform.ts';
import { refuse, type Uitkomst, type WorkflowDeps } from './uitkomst.ts';

/** Has a draft made again; the text that is there stays until the next one comes, as a next version. */
export const regenerateDefinitie = (
  deps: WorkflowDeps,
  actor: Actor,
  { id, version }: { readonly id: string; readonly version: number },
): Promise<Uitkomst> =>
  perform(deps, actor, {
    action: 'definitie.opnieuw',
    id,
    run: async (register) => {
      const definitie = await register.find(id);
      if (!definitie) return refuse({ soort: 'niet gevonden' });
      if (!mayWrite(actor, definitie)) return refuse({ soort: 'geen auteur' });
      const unfinished = findUnfinished(definitie);
      const weigering =
        findBehind(definitie, version, ['concept']) ??
        (unfinished?.soort === 'nog bezig' ? unfinished : undefined);
      if (weigering) return refuse(weigering);
      const changed = await register.change(
        { id, version, status: 'concept' },
        { soort: 'generatie', generatie: { stap: 'wacht' } },
      );
      if (!changed) return refuse(await lostRace(register, definitie));
      await register.emit({ type: 'generate', definitieId: id, version });
      return { ok: true, definitie: changed };
    },
  });
