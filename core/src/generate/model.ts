import { ModelFout, type Prompt, type Taalmodel } from '../ports.ts';
import { type Opgave, renderDraftPrompt, renderRepairPrompt, renderRetryPrompt } from '../prompt.ts';
import { type ModelTekst, parseAntwoord } from './antwoord.ts';
import { isGood, isSameText, type Kandidaat, makeKandidaat, type Toets } from './kandidaat.ts';
import { draftMeldingen as melding } from './messages/nl.ts';
import { type RondeVerslag, showing, type Voortgang } from './voortgang.ts';

const MAX_REPAIRS = 3;
/** Longest answer that is kept, in UTF-16 units. */
const MAX_KEPT = 20_000;

export type Modelwerk =
  /** In the order in which they were written. `fout`: why the last question gave nothing. */
  | { readonly uitkomst: 'klaar'; readonly kandidaten: readonly Kandidaat[]; readonly fout?: ModelFout }
  /** Someone else changed the definitie. */
  | { readonly uitkomst: 'ingehaald' };

type Ronde =
  | { readonly kandidaat: Kandidaat; readonly verslag: RondeVerslag }
  | { readonly fout: ModelFout; readonly verslag: RondeVerslag };

export interface ModelDeps {
  readonly taalmodel: Taalmodel;
  readonly toets: Toets;
}

/**
 * Has the model draft, and mend exactly what the toets finds, at most three times. An answer that cannot be used
 * counts as a round and is asked for again; any other failure ends the asking.
 */
export async function draftWithModel(
  deps: ModelDeps,
  opgave: Opgave,
  voortgang: Voortgang,
  signal: AbortSignal,
): Promise<Modelwerk> {
  const kandidaten: Kandidaat[] = [];
  let vraag = renderDraftPrompt(opgave);
  let fout: ModelFout | undefined;
  for (let ronde = 0; ronde <= MAX_REPAIRS; ronde++) {
    const stap = ronde === 0 ? ({ stap: 'model' } as const) : ({ stap: 'herstel', ronde } as const);
    if (!(await voortgang.write(showing(stap)))) return { uitkomst: 'ingehaald' };
    const prompt = fout ? renderRetryPrompt(vraag, fout.message) : vraag;
    const gevraagd = await ask(deps, opgave, prompt, ronde, signal);
    if (!(await voortgang.write(showing({ stap: 'toetsen' }), gevraagd.verslag)))
      return { uitkomst: 'ingehaald' };
    if ('fout' in gevraagd) {
      fout = gevraagd.fout;
      if (fout.soort === 'onbegrijpelijk') continue;
      break;
    }
    fout = undefined;
    const { kandidaat } = gevraagd;
    const isRepeated = kandidaten.some(({ concept }) => isSameText(concept, kandidaat.concept));
    kandidaten.push(kandidaat);
    // A model that repeats itself will do so again.
    if (isGood(kandidaat) || isRepeated) break;
    vraag = renderRepairPrompt(opgave, kandidaat.concept, kandidaat.toetsing.bevindingen);
  }
  return { uitkomst: 'klaar', kandidaten, ...(fout && { fout }) };
}

async function ask(
  deps: ModelDeps,
  opgave: Opgave,
  prompt: Prompt,
  ronde: number,
  signal: AbortSignal,
): Promise<Ronde> {
  const { taalmodel } = deps;
  const verslag = { ronde, model: taalmodel.naam, prompt: `${prompt.opdracht}\n\n${prompt.vraag}` };
  const failed = (fout: ModelFout, antwoord?: string): Ronde => ({
    fout,
    verslag: {
      ...verslag,
      ...(antwoord !== undefined && { antwoord }),
      fout: `${fout.soort}: ${fout.message}`,
    },
  });
  const antwoord = await taalmodel.complete(prompt, signal).catch((error: unknown) => {
    if (error instanceof ModelFout) return error;
    throw error;
  });
  if (antwoord instanceof ModelFout) return failed(antwoord);
  const kept = keep(antwoord);
  const gelezen = parseAntwoord(antwoord, opgave.bronnen.length);
  if (!gelezen.ok) return failed(new ModelFout('onbegrijpelijk', gelezen.klacht), kept);
  const kandidaat = toKandidaat(deps, gelezen.tekst, opgave);
  return { kandidaat, verslag: { ...verslag, antwoord: kept, score: kandidaat.toetsing.score } };
}

/** An answer as the history keeps it: databases take no NUL, and nonsense needs no room without end. */
const keep = (antwoord: string): string => antwoord.slice(0, MAX_KEPT).replaceAll('\0', '\ufffd');

/** The model only writes text: begrip and context stay as they were asked. */
function toKandidaat(
  { taalmodel, toets }: ModelDeps,
  tekst: ModelTekst,
  { concept, bronnen }: Opgave,
): Kandidaat {
  const gebruikt = tekst.gebruikteBronnen.flatMap((nummer) => bronnen[nummer - 1] ?? []);
  return makeKandidaat(
    toets,
    {
      ...concept,
      definitie: tekst.definitie,
      toelichting: tekst.toelichting,
      categorie: concept.categorie ?? tekst.categorie,
      bronnen: gebruikt.length > 0 ? [...new Set(gebruikt.map(({ titel }) => titel))] : concept.bronnen,
    },
    { soort: 'model', model: taalmodel.naam, bronnen: gebruikt },
    tekst.isCleaned ? [melding.opgeschoond] : [],
  );
}
