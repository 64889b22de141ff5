import type { Actor } from '../definitie.ts';
import type { KaartPlaats } from '../kaart.ts';
import { parseBegrip, parseContext } from './invoer.ts';
import { refuse, type Uitkomst, type WorkflowDeps } from './uitkomst.ts';

export interface Aanvraag {
  readonly begrip: string;
  /** As typed: organisations, fields of law and laws mixed. */
  readonly context: readonly string[];
  /** One message of the platform is one request, however often it is delivered. */
  readonly key: string;
  /** Where its card is to appear; absent for a program, which asks how far it is. */
  readonly at?: KaartPlaats;
}

/**
 * Asks for a definitie: it is drafted in the background and its card, if any, appears at `at`.
 * What the organisation already has on this begrip in this context is shown instead of made twice.
 */
export async function requestDefinitie(
  { store }: WorkflowDeps,
  actor: Actor,
  aanvraag: Aanvraag,
): Promise<Uitkomst> {
  const begrip = parseBegrip(aanvraag.begrip);
  if (!begrip.ok) return refuse({ soort: 'invoer', fout: begrip.fout });
  const context = parseContext(aanvraag.context);
  if (!context.ok) return refuse({ soort: 'invoer', fout: context.fout });
  return store.withOrg(actor.orgId, async (register) => {
    const { definitie, isNew } = await register.create({
      concept: { begrip: begrip.waarde, definitie: '', context: context.waarde },
      aanvrager: { id: actor.id, naam: actor.naam },
      generatie: { stap: 'wacht' },
      key: aanvraag.key,
    });
    const { id, version } = definitie;
    if (aanvraag.at) await register.addKaart(id, aanvraag.at, aanvraag.key);
    await register.audit({
      userId: actor.id,
      action: isNew ? 'definitie.aanvragen' : 'definitie.tonen',
      resourceType: 'definitie',
      resourceId: id,
      success: true,
    });
    if (isNew) await register.emit({ type: 'generate', definitieId: id, version });
    await register.emit({ type: 'notify', definitieId: id });
    return { ok: true, definitie };
  });
}
