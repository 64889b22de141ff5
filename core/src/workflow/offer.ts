import type { Actor } from '../definitie.ts';
import { editDefinitie } from './edit.ts';
import { parseBegrip, parseContext, parseTekst } from './invoer.ts';
import { refuse, type Uitkomst, type WorkflowDeps } from './uitkomst.ts';

/** A text that somebody wrote elsewhere, such as in a file. */
export interface Aanbod {
  readonly begrip: string;
  readonly definitie: string;
  readonly toelichting: string;
  /** As typed: organisations, fields of law and laws mixed. */
  readonly context: readonly string[];
  /** The same key twice is one offer. */
  readonly key: string;
}

/**
 * Puts a text into the register: as a new definitie, or as the next version of what the organisation already has on this
 * begrip in this context, by the same rules as an edit. The text that is there already changes nothing.
 */
export async function offerDefinitie(deps: WorkflowDeps, actor: Actor, aanbod: Aanbod): Promise<Uitkomst> {
  const { definitie: tekst, toelichting, key } = aanbod;
  const begrip = parseBegrip(aanbod.begrip);
  if (!begrip.ok) return refuse({ soort: 'invoer', fout: begrip.fout });
  // All of it before an entry is made: a text that is refused leaves nothing behind.
  const context = parseContext(aanbod.context);
  if (!context.ok) return refuse({ soort: 'invoer', fout: context.fout });
  for (const [veld, waarde] of [
    ['definitie', tekst],
    ['toelichting', toelichting],
  ] as const) {
    const parsed = parseTekst(veld, waarde);
    if (!parsed.ok) return refuse({ soort: 'invoer', fout: parsed.fout });
  }
  if (tekst.trim() === '') return refuse({ soort: 'leeg' });

  const entry = await deps.store.withOrg(actor.orgId, async (register) => {
    const { definitie, isNew } = await register.create({
      concept: { begrip: begrip.waarde, definitie: '', context: context.waarde },
      aanvrager: { id: actor.id, naam: actor.naam },
      generatie: { stap: 'geen' },
      key,
    });
    if (isNew)
      await register.audit({
        userId: actor.id,
        action: 'definitie.aanbieden',
        resourceType: 'definitie',
        resourceId: definitie.id,
        success: true,
      });
    return definitie;
  });
  const { id, version, concept } = entry;
  if (concept.definitie === tekst && (concept.toelichting ?? '') === toelichting)
    return { ok: true, definitie: entry };
  return editDefinitie(deps, actor, { id, version, definitie: tekst, toelichting, context: aanbod.context });
}
