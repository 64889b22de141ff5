import type { Concept } from '../concept.ts';
import type { NieuwKader } from '../ports.ts';
import { parseBegrip } from './invoer.ts';
import type { WorkflowDeps } from './uitkomst.ts';

export interface Geimporteerd {
  readonly added: number;
  readonly changed: number;
  /** Those of which nothing was taken: a begrip that nobody could ask for, or no text. */
  readonly skipped: readonly Concept[];
}

/**
 * Takes a begrippenkader of someone else into the register of an organisation, to be found and reused there. It is done by
 * who has the machine.
 * @throws OpslagFout; then nothing was taken.
 */
export function importKader(
  { store }: Pick<WorkflowDeps, 'store'>,
  orgId: string,
  kader: NieuwKader,
  concepten: readonly Concept[],
): Promise<Geimporteerd> {
  const usable = concepten.flatMap((concept) => {
    const begrip = parseBegrip(concept.begrip);
    return begrip.ok && concept.definitie.trim() !== '' ? [{ concept, begrip: begrip.waarde }] : [];
  });
  const taken = new Set(usable.map(({ concept }) => concept));
  return store.withOrg(orgId, async (register) => {
    const counts = await register.importKader(
      kader,
      usable.map(({ concept, begrip }) => ({ ...concept, begrip })),
    );
    await register.audit({
      action: 'begrippenkader.importeren',
      resourceType: 'begrippenkader',
      resourceId: kader.iri,
      changes: counts,
      success: true,
    });
    return { ...counts, skipped: concepten.filter((concept) => !taken.has(concept)) };
  });
}
