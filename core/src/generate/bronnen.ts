import type { Concept } from '../concept.ts';
import type { Bronvermelding, Definitie } from '../definitie.ts';
import { normaliseBegrip, normaliseContext } from '../normalise.ts';
import type { Register } from '../ports.ts';

/** A text of the register that may be reused, and how near it is to what is asked. */
export interface Bron {
  readonly concept: Concept;
  readonly vermelding: Bronvermelding;
  /**
   * `zelfde`: this begrip in this context; `andere context`: this begrip, but it may hold elsewhere only;
   * `verwant`: another begrip, which helps to tell the two apart.
   */
  readonly nabijheid: 'zelfde' | 'andere context' | 'verwant';
}

const NABIJHEDEN = ['zelfde', 'andere context', 'verwant'] as const;
const MAX_BRONNEN = 8;
const MAX_SEARCH = 12;

/** What the organisation has established or taken in on this begrip and its neighbours: nearest first. */
export async function findBronnen(register: Register, gevraagd: Definitie): Promise<readonly Bron[]> {
  const { begrip } = gevraagd.concept;
  const found = [
    ...(await register.findByBegrip(begrip)),
    ...(await register.search(begrip, MAX_SEARCH)),
  ].filter(
    ({ id, status, concept }) =>
      id !== gevraagd.id &&
      (status === 'vastgesteld' || status === 'geimporteerd') &&
      concept.definitie.trim() !== '',
  );
  const unique = [...new Map(found.map((definitie) => [definitie.id, definitie])).values()];
  const named = unique.filter(({ concept }) => isNamed(concept, begrip));
  const bronnen = unique.map((definitie): Bron => {
    const nabijheid = !named.includes(definitie)
      ? 'verwant'
      : isSameContext(gevraagd.concept, definitie.concept, named)
        ? 'zelfde'
        : 'andere context';
    return { concept: definitie.concept, vermelding: renderVermelding(definitie, begrip), nabijheid };
  });
  // Within one nearness the order of the register holds: established first, then best match.
  return NABIJHEDEN.flatMap((nabijheid) => bronnen.filter((bron) => bron.nabijheid === nabijheid)).slice(
    0,
    MAX_BRONNEN,
  );
}

function renderVermelding(
  { begrippenkader, concept, status, herkomst }: Definitie,
  begrip: string,
): Bronvermelding {
  const isOther = !isSameBegrip(concept.begrip, begrip);
  // What was taken in from elsewhere keeps its address and licence.
  const uit = status === 'geimporteerd' && herkomst?.soort === 'overgenomen' ? herkomst.uit : undefined;
  return {
    titel: isOther ? `${begrippenkader.titel}, ‘${concept.begrip}’` : begrippenkader.titel,
    ...(uit?.url !== undefined && { url: uit.url }),
    ...(uit?.licentie !== undefined && { licentie: uit.licentie }),
    tekst: concept.definitie,
  };
}

/** Whether two names are the same begrip: case and spacing do not count. */
export const isSameBegrip = (a: string, b: string): boolean => normaliseBegrip(a) === normaliseBegrip(b);

const isNamed = ({ begrip, synoniemen = [] }: Concept, asked: string): boolean =>
  [begrip, ...synoniemen].some((naam) => isSameBegrip(naam, asked));

/**
 * Who names no context means the one that there is; when the begrip means something in more than one,
 * only a person can tell which.
 */
function isSameContext(gevraagd: Concept, bron: Concept, named: readonly Definitie[]): boolean {
  const asked = normaliseContext(gevraagd.context);
  if (asked !== normaliseContext()) return asked === normaliseContext(bron.context);
  return new Set(named.map(({ concept }) => normaliseContext(concept.context))).size === 1;
}
