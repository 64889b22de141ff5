import type { Concept } from '../concept.ts';
import { ernstVan } from '../ernst.ts';
import { type Melding, mergeMeldingen } from '../overlap.ts';
import { judge } from '../score.ts';
import type { ToetserOptions } from '../toetser.ts';
import type { Oordeel, Toetsing } from '../toetsing.ts';
import type { Toetsregel, Vondst } from '../toetsregel.ts';
import { toetsregels as all } from '../toetsregels/index.ts';

/** What a person or the model answers to the toetsvraag of one rule. */
export interface Beoordeling {
  /** Id of the toetsregel. */
  readonly code: string;
  /** `ja`: the definitie is right. */
  readonly antwoord: 'ja' | 'nee' | 'weet niet';
  /** Why, and what to do; the text of the bevinding when the answer is no. */
  readonly reden: string;
  /** The words that it is about, as they stand in the definitie; without them it is about the whole text. */
  readonly passage?: string | undefined;
  /** 0..1; a person is certain. */
  readonly zekerheid: number;
}

/** The rules whose toetsvraag is open: nothing in the text decides them. */
export const openVragen = (
  { oordelen }: Toetsing,
  toetsregels: readonly Toetsregel[] = all,
): readonly Toetsregel[] => {
  const open = new Set(oordelen.flatMap(({ code, uitslag }) => (uitslag === 'te beoordelen' ? [code] : [])));
  return toetsregels.filter(({ id }) => open.has(id));
};

const toVondst = ({ definitie }: Concept, { reden, passage = '', zekerheid }: Beoordeling): Vondst => {
  const at = passage === '' ? -1 : definitie.indexOf(passage);
  const [start, end] = at < 0 ? [0, definitie.length] : [at, at + passage.length];
  return { melding: reden, veld: 'definitie', start, end, zekerheid };
};

const answered = (concept: Concept, oordeel: Oordeel, beoordeling: Beoordeling | undefined): Oordeel => {
  if (oordeel.uitslag !== 'te beoordelen' || !beoordeling || beoordeling.antwoord === 'weet niet')
    return oordeel;
  const { code } = oordeel;
  return beoordeling.antwoord === 'ja'
    ? { code, uitslag: 'voldoet' }
    : { code, uitslag: 'voldoet niet', vondsten: [toVondst(concept, beoordeling)] };
};

/**
 * The toetsing with the open questions answered, its findings merged and its score computed again. Only what is
 * `te beoordelen` can be answered: nobody talks a finding of a rule away. `options` as the concept was tested with.
 */
export function applyBeoordelingen(
  concept: Concept,
  toetsing: Toetsing,
  beoordelingen: readonly Beoordeling[],
  { toetsregels = all, profiel = {} }: Pick<ToetserOptions, 'toetsregels' | 'profiel'> = {},
): Toetsing {
  const byCode = new Map(beoordelingen.map((beoordeling) => [beoordeling.code, beoordeling]));
  const regels = new Map(toetsregels.map((regel) => [regel.id, regel]));
  const oordelen = toetsing.oordelen.map((oordeel) => answered(concept, oordeel, byCode.get(oordeel.code)));
  const meldingen = oordelen.flatMap((oordeel): Melding[] => {
    const regel = regels.get(oordeel.code);
    const ernst = regel && ernstVan(regel, profiel);
    if (oordeel.uitslag !== 'voldoet niet' || !ernst || ernst === 'uit') return [];
    return oordeel.vondsten.map((vondst) => ({ code: oordeel.code, ernst, vondst }));
  });
  const bevindingen = mergeMeldingen(meldingen);
  return { ...judge(bevindingen), bevindingen, oordelen };
}
