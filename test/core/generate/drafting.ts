import { type Concept, type Definitie, type GenerateDeps, generateDefinitie } from '@definitie-app/core';
import { noDefect } from '../../support/defect.ts';
import { proefregels } from '../../support/proefregels.ts';
import { type MemoryStore, memoryStore } from '../../support/register.ts';
import { type Antwoord, scriptedTaalmodel } from '../../support/taalmodel.ts';

export const GOOD = 'persoon die bij een bestuursorgaan om een besluit vraagt';
export const WET = { wettelijkeBasis: ['Algemene wet bestuursrecht'] };
export const never: AbortSignal = new AbortController().signal;

export const kader = (titel: string, concept: Partial<Concept>): readonly [Concept, Partial<Definitie>] => [
  { begrip: 'aanvrager', definitie: GOOD, ...concept },
  {
    status: 'geimporteerd',
    generatie: { stap: 'geen' },
    begrippenkader: { id: titel, titel, heeftContext: true },
  },
];

export const tekst = (definitie: string, gebruikteBronnen: readonly number[] = []) => ({
  definitie,
  toelichting: null,
  categorie: null,
  gebruikteBronnen,
});

export const run = (
  store: MemoryStore,
  { id, version }: Definitie,
  deps: Partial<GenerateDeps> = {},
  signal: AbortSignal = never,
) =>
  generateDefinitie(
    { store, toetsregels: proefregels, onDefect: noDefect, ...deps },
    { orgId: store.orgId, definitieId: id, version },
    signal,
  );

/** What became of one request, with these texts in the register and this model. */
export async function draft(
  register: readonly (readonly [Concept, Partial<Definitie>])[],
  antwoorden?: readonly Antwoord[],
  asked: Partial<Concept> = {},
  how: Partial<Definitie> = {},
) {
  const store = memoryStore();
  for (const [concept, as] of register) store.add(concept, as);
  const gevraagd = store.add({ begrip: 'aanvrager', definitie: '', ...asked }, how);
  const taalmodel = antwoorden && scriptedTaalmodel(antwoorden);
  const uitkomst = await run(store, gevraagd, { taalmodel });
  return { store, uitkomst, definitie: store.get(gevraagd.id), taalmodel };
}

export const opmerking = ({ generatie }: Definitie): string =>
  generatie.stap === 'klaar' ? (generatie.opmerking ?? '') : `not done: ${generatie.stap}`;

export const steps = (store: MemoryStore, { id }: Definitie): readonly string[] =>
  store.history
    .filter((one) => one.id === id)
    .map(({ generatie }) => (generatie.stap === 'herstel' ? `herstel ${generatie.ronde}` : generatie.stap));
