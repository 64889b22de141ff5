import { type Actor, type Definitie, hasRol, isDrafting, type Status } from '../definitie.ts';
import { nl } from '../messages/nl.ts';
import { hasContext } from '../normalise.ts';
import type { Register } from '../ports.ts';
import { validate } from '../validate.ts';
import type { Weigering } from './uitkomst.ts';

export const isAuteur = (actor: Actor, { auteurs }: Definitie): boolean => auteurs.includes(actor.id);

/** Authors may change and submit their own; editors may do so with any. */
export const mayWrite = (actor: Actor, definitie: Definitie): boolean =>
  hasRol(actor.rol, 'editor') || (hasRol(actor.rol, 'user') && isAuteur(actor, definitie));

/** Why a click on a card of this version cannot count, given what the definitie is now. */
export function findBehind(
  definitie: Definitie,
  version: number,
  statuses: readonly Status[],
): Weigering | undefined {
  if (definitie.version !== version) return { soort: 'verouderd', definitie };
  if (statuses.includes(definitie.status)) return undefined;
  return definitie.besluit ? { soort: 'al besloten', definitie } : { soort: 'andere status', definitie };
}

/** Only who is not an author, and has the role for it, decides. */
export function findDecider(actor: Actor, definitie: Definitie): Weigering | undefined {
  if (isAuteur(actor, definitie)) return { soort: 'vier ogen' };
  return hasRol(actor.rol, 'editor') ? undefined : { soort: 'rol', nodig: 'editor' };
}

/** What must be there before anyone is asked to look. */
export function findUnfinished({ generatie, concept }: Definitie): Weigering | undefined {
  if (isDrafting(generatie)) return { soort: 'nog bezig' };
  return concept.definitie.trim() === '' ? { soort: 'leeg' } : undefined;
}

/** What stands between this definitie and approval, in the user's words; empty when nothing does. */
export function gateRedenen({ concept, begrippenkader }: Definitie): readonly string[] {
  return [
    ...validate(concept).redenen,
    ...(begrippenkader.heeftContext || hasContext(concept.context) ? [] : [nl.geenContext]),
  ];
}

/** The compare-and-set lost: tells what the definitie has become in the meantime. */
export async function lostRace(register: Register, { id }: Definitie): Promise<Weigering> {
  const definitie = await register.find(id);
  if (!definitie) return { soort: 'niet gevonden' };
  return definitie.besluit ? { soort: 'al besloten', definitie } : { soort: 'verouderd', definitie };
}
