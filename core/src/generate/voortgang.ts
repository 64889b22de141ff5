import { type Definitie, type Generatie, isDrafting } from '../definitie.ts';
import type { Ronde, Store, Wijziging } from '../ports.ts';

export interface Opdrachtgegevens {
  readonly orgId: string;
  readonly definitieId: string;
  /** The version that was to be drafted; a later one is someone else's work. */
  readonly version: number;
}

/** Writing to one definitie, as long as nobody else does. */
export interface Voortgang {
  /** As it was when we took it on. */
  readonly definitie: Definitie;
  /**
   * Writes what goes with it (a round that was asked) and the change, and has the cards repainted.
   * False: someone changed the definitie meanwhile, or took the drafting over; stop, theirs counts.
   */
  readonly write: (wijziging: Wijziging, ronde?: RondeVerslag) => Promise<boolean>;
}

export type RondeVerslag = Omit<Ronde, 'definitieId' | 'version'>;

const MAX_TRIES = 5;

/**
 * Takes a definitie on, or returns undefined when there is nothing to draft any more. Whoever takes it on last
 * has it: after a crash that is who tries again, and one who was thought dead finds out at its next write.
 */
export async function claim(store: Store, opdracht: Opdrachtgegevens): Promise<Voortgang | undefined> {
  for (let tries = 0; tries < MAX_TRIES; tries++) {
    const definitie = await store.withOrg(opdracht.orgId, (register) => register.find(opdracht.definitieId));
    if (!definitie || !isOpen(definitie, opdracht)) return undefined;
    const voortgang = follow(store, definitie);
    if (await voortgang.write(showing({ stap: 'bronnen' }))) return voortgang;
  }
  throw new Error('the definitie changes faster than it can be taken on');
}

/** A change of nothing but how far the drafting is. */
export const showing = (generatie: Generatie): Wijziging => ({ soort: 'generatie', generatie });

const isOpen = ({ version, status, generatie }: Definitie, opdracht: Opdrachtgegevens): boolean =>
  version === opdracht.version && status === 'concept' && isDrafting(generatie);

function follow(store: Store, definitie: Definitie): Voortgang {
  const { id, orgId, version, status } = definitie;
  let { revision } = definitie;
  return {
    definitie,
    write: async (wijziging, ronde) => {
      const changed = await store.withOrg(orgId, async (register) => {
        if (ronde) await register.addRonde({ ...ronde, definitieId: id, version });
        const after = await register.change({ id, version, status, revision }, wijziging);
        if (after) await register.emit({ type: 'notify', definitieId: id });
        return after;
      });
      if (changed) revision = changed.revision;
      return changed !== undefined;
    },
  };
}
