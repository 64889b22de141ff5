import type { Concept } from '../concept.ts';
import { type Bron, isSameBegrip } from './bronnen.ts';
import { findBest, type Kandidaat, makeKandidaat, type Toets } from './kandidaat.ts';
import { draftMeldingen as melding } from './messages/nl.ts';
import { repairSafely } from './repair.ts';

/** Takes a text over as it is when it is acceptabel and holds in the context that was asked. */
export const reuseAsIs = (toets: Toets, gevraagd: Concept, bronnen: readonly Bron[]): Kandidaat | undefined =>
  bronnen
    .filter(({ nabijheid }) => nabijheid === 'zelfde')
    .map((bron) => takeOver(toets, gevraagd, bron))
    .find(({ toetsing }) => toetsing.acceptabel);

/** The best text that there is on this begrip, mechanically repaired; one from the right context before all others. */
export function reuseRepaired(
  toets: Toets,
  gevraagd: Concept,
  bronnen: readonly Bron[],
): Kandidaat | undefined {
  const best = (nabijheid: Bron['nabijheid']): Kandidaat | undefined =>
    findBest(
      bronnen
        .filter((bron) => bron.nabijheid === nabijheid)
        .map((bron) => repair(toets, takeOver(toets, gevraagd, bron))),
    );
  return best('zelfde') ?? best('andere context');
}

/** What the source knows of the begrip; its begrip and context stay as they were asked. */
function takeOver(toets: Toets, gevraagd: Concept, { concept, vermelding, nabijheid }: Bron): Kandidaat {
  const { definitie, toelichting, categorie, synoniemen = [], voorbeelden, bronnen = [] } = concept;
  const isElsewhere = nabijheid === 'andere context';
  return makeKandidaat(
    toets,
    {
      begrip: gevraagd.begrip,
      context: gevraagd.context,
      definitie,
      toelichting: toelichting ?? gevraagd.toelichting,
      categorie: gevraagd.categorie ?? categorie,
      synoniemen: [concept.begrip, ...synoniemen].filter((naam) => !isSameBegrip(naam, gevraagd.begrip)),
      voorbeelden,
      bronnen: bronnen.length > 0 ? bronnen : [vermelding.titel],
    },
    { soort: 'overgenomen', uit: vermelding },
    [(isElsewhere ? melding.overgenomenElders : melding.overgenomen)(vermelding.titel)],
  );
}

function repair(toets: Toets, { concept, herkomst, opmerkingen }: Kandidaat): Kandidaat {
  const { concept: repaired, titels } = repairSafely(toets, concept);
  return makeKandidaat(toets, repaired, herkomst, [
    ...opmerkingen,
    ...(titels.length > 0 ? [melding.hersteld([...new Set(titels)])] : []),
  ]);
}
