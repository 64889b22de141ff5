import type { Concept } from './concept.ts';
import type { Generatie } from './definitie.ts';
import { findBronnen } from './generate/bronnen.ts';
import { findBest, isSameText, type Kandidaat, type Toets } from './generate/kandidaat.ts';
import { draftMeldingen as melding } from './generate/messages/nl.ts';
import { draftWithModel, type Modelwerk } from './generate/model.ts';
import { reuseAsIs, reuseRepaired } from './generate/reuse.ts';
import { claim, type Opdrachtgegevens, showing, type Voortgang } from './generate/voortgang.ts';
import { ModelFout, type Store, type Taalmodel } from './ports.ts';
import { createToetser } from './toetser.ts';
import { type OnDefect, reportDefecten } from './toetsing.ts';
import type { Toetsregel } from './toetsregel.ts';
import { toetsregels as alleToetsregels } from './toetsregels/index.ts';

export interface GenerateDeps {
  readonly store: Store;
  /** Absent: drafts come from reuse alone. A ModelFout: so do they, for this reason. */
  readonly taalmodel?: Taalmodel | ModelFout | undefined;
  /** Default: all of them. */
  readonly toetsregels?: readonly Toetsregel[];
  /** A model that is out of reach for now is thrown, so that the caller can try again later. */
  readonly throwsWhenBusy?: boolean;
  readonly onDefect: OnDefect;
}

/**
 * `vervallen`: there was nothing to draft any more, or someone else changed the definitie meanwhile; nothing of ours
 * was written over theirs.
 */
export type GenerateUitkomst = 'klaar' | 'vervallen';

/**
 * Drafts a definitie: reuse first, then the model with the toets and its repairs, else the best that exists or
 * nothing but what is missing. Shows how far it is as it goes. Idempotent: run again, or twice at once, it has one
 * effect. Rejects with the signal's reason when aborted, and with OpslagFout; both leave it to be run again.
 */
export async function generateDefinitie(
  { store, taalmodel, toetsregels = alleToetsregels, throwsWhenBusy = false, onDefect }: GenerateDeps,
  opdracht: Opdrachtgegevens,
  signal: AbortSignal,
): Promise<GenerateUitkomst> {
  signal.throwIfAborted();
  const voortgang = await claim(store, opdracht);
  if (!voortgang) return 'vervallen';
  const { definitie } = voortgang;
  const bronnen = await store.withOrg(opdracht.orgId, (register) => findBronnen(register, definitie));
  // Asked to do it again, the text that is there already is no answer.
  const reusable = bronnen.filter(({ concept }) => !isSameText(concept, definitie.concept));

  const toetser = createToetser({ toetsregels });
  const toets: Toets = (concept) => {
    const toetsing = toetser(concept);
    reportDefecten(toetsing, onDefect);
    return toetsing;
  };
  const asIs = reuseAsIs(toets, definitie.concept, reusable);
  if (asIs) return finish(voortgang, asIs, taalmodel === undefined ? melding.geenModel : undefined);

  const opgave = {
    concept: definitie.concept,
    bronnen: bronnen.map(({ vermelding }) => vermelding),
    toetsregels: findApplicable(toets, toetsregels, definitie.concept),
  };
  const werk: Modelwerk =
    taalmodel === undefined || taalmodel instanceof ModelFout
      ? { uitkomst: 'klaar', kandidaten: [], ...(taalmodel && { fout: taalmodel }) }
      : await draftWithModel({ taalmodel, toets }, opgave, voortgang, signal);
  if (werk.uitkomst === 'ingehaald') return 'vervallen';
  const { fout } = werk;
  const best = findBest(werk.kandidaten);
  if (best) return finish(voortgang, best, fout && melding.herstelGestopt(fout.message));
  if (fout?.tijdelijk && throwsWhenBusy) throw fout;

  const reden = fout?.message ?? melding.geenModel;
  const repaired = reuseRepaired(toets, definitie.concept, reusable);
  return repaired ? finish(voortgang, repaired, reden) : finishEmpty(toets, voortgang, reden);
}

/** Gives a drafting up for good and says so, unless it was finished or changed meanwhile. */
export async function abandonDefinitie(
  { store }: Pick<GenerateDeps, 'store'>,
  opdracht: Opdrachtgegevens,
): Promise<GenerateUitkomst> {
  const voortgang = await claim(store, opdracht);
  return settle(await voortgang?.write(showing({ stap: 'mislukt', reden: melding.mislukt })));
}

/** Without the rules that need to know something which is not known of this concept. */
function findApplicable(toets: Toets, toetsregels: readonly Toetsregel[], concept: Concept) {
  const onbekend = toets(concept).oordelen.filter(({ uitslag }) => uitslag === 'onbekend');
  return toetsregels.filter(({ id }) => !onbekend.some(({ code }) => code === id));
}

async function finish(
  voortgang: Voortgang,
  { concept, herkomst, toetsing, opmerkingen }: Kandidaat,
  reden?: string,
): Promise<GenerateUitkomst> {
  const { definitie } = voortgang;
  if (isSameText(concept, definitie.concept)) return finishUnchanged(voortgang, reden);
  return settle(
    await voortgang.write({
      soort: 'tekst',
      concept,
      auteurs: definitie.auteurs,
      reden: herkomst.soort,
      herkomst,
      generatie: klaar([reden, ...opmerkingen]),
      toetsing,
    }),
  );
}

async function finishEmpty(toets: Toets, voortgang: Voortgang, reden: string): Promise<GenerateUitkomst> {
  const { concept, auteurs } = voortgang.definitie;
  if (concept.definitie !== '') return finishUnchanged(voortgang, reden);
  return settle(
    await voortgang.write({
      soort: 'tekst',
      concept,
      auteurs,
      reden: 'skelet',
      herkomst: { soort: 'skelet' },
      generatie: klaar([reden, melding.skelet(concept.begrip)]),
      toetsing: toets(concept),
    }),
  );
}

/** A text that is there stays when nothing else came. */
const finishUnchanged = async (voortgang: Voortgang, reden?: string): Promise<GenerateUitkomst> =>
  settle(await voortgang.write(showing(klaar([reden, melding.ongewijzigd]))));

const klaar = (opmerkingen: readonly (string | undefined)[]): Generatie => {
  const opmerking = opmerkingen.filter((tekst) => tekst !== undefined).join(' ');
  return { stap: 'klaar', ...(opmerking !== '' && { opmerking }) };
};

const settle = (isWritten: boolean | undefined): GenerateUitkomst => (isWritten ? 'klaar' : 'vervallen');
