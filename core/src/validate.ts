import { type Among, type Analyse, analyse, type Toetsplan } from './analyse.ts';
import type { Concept } from './concept.ts';
import { ernstVan } from './ernst.ts';
import { type Melding, mergeMeldingen } from './overlap.ts';
import type { Profiel } from './profiel/profiel.ts';
import { withShortQuotes } from './quote.ts';
import { judge } from './score.ts';
import { lazy } from './taal/lazy.ts';
import { defineWoordenschat } from './taal/woordenlijst.ts';
import {
  type Bevinding,
  type Ernst,
  MAX_VONDSTEN,
  type Parameter,
  type Toetsregel,
  type Vondst,
} from './toetsregel.ts';
import { toetsregels as all } from './toetsregels/index.ts';
import { collectionOf } from './verzameling/collection-of.ts';
import type { Verzameling } from './verzameling/verzameling.ts';

/** `te beoordelen`: a person or the model must answer the toetsvraag. `onbekend`: the concept lacks what the rule needs. */
export type Oordeel = { readonly code: string } & (
  | { readonly uitslag: 'voldoet' | 'te beoordelen' | 'onbekend' }
  /** The rule itself failed: a bug to report, which says nothing about the text. */
  | { readonly uitslag: 'onbekend'; readonly defect: unknown }
  | { readonly uitslag: 'voldoet niet'; readonly vondsten: readonly Vondst[] }
);

export interface Toetsing {
  /** 0..1, in hundredths, half up. */
  readonly score: number;
  /** No `fout` and score ≥ 0.75. */
  readonly acceptabel: boolean;
  /** Why not acceptabel, in the user's words; empty when it is. */
  readonly redenen: readonly string[];
  /** Merged, in order of place. */
  readonly bevindingen: readonly Bevinding[];
  /** One per rule, in the order of the rules. */
  readonly oordelen: readonly Oordeel[];
}

/** Where who tests a text reports a rule that failed: the verdict itself only says that nothing is known. */
export type OnDefect = (code: string, defect: unknown) => void;

/** Tells of each rule that failed on a text. */
export function reportDefecten({ oordelen }: Toetsing, onDefect: OnDefect): void {
  for (const oordeel of oordelen) if ('defect' in oordeel) onDefect(oordeel.code, oordeel.defect);
}

export interface ValidateOptions {
  /** Default: all of them. */
  readonly toetsregels?: readonly Toetsregel[] | undefined;
  readonly profiel?: Profiel | undefined;
  /** The collection among which the concept is looked at; default: the one that the concept itself brings. */
  readonly verzameling?: Verzameling | undefined;
}

/** Tests one concept. Pure and deterministic; never changes the text; never throws. */
export type Toetser = (concept: Concept, verzameling?: Verzameling) => Toetsing;

interface Regel {
  readonly regel: Toetsregel;
  readonly ernst: Ernst;
  /** The answers without findings never differ: one object each, for all texts. */
  readonly voldoet: Oordeel;
  readonly onbekend: Oordeel;
  readonly teBeoordelen: Oordeel;
}

const asRegel = (regel: Toetsregel, ernst: Ernst): Regel => ({
  regel,
  ernst,
  voldoet: { code: regel.id, uitslag: 'voldoet' },
  onbekend: { code: regel.id, uitslag: 'onbekend' },
  teBeoordelen: { code: regel.id, uitslag: 'te beoordelen' },
});

const selectRegels = (toetsregels: readonly Toetsregel[], profiel: Profiel): readonly Regel[] =>
  toetsregels.flatMap((regel) => {
    const ernst = ernstVan(regel, profiel);
    return ernst === 'uit' ? [] : [asRegel(regel, ernst)];
  });

const waardenOf = (selected: readonly Regel[], { regels = {} }: Profiel): ReadonlyMap<Parameter, number> =>
  new Map(
    selected.flatMap(({ regel: { id, parameters = [] } }) =>
      parameters.flatMap((parameter) => {
        const value = regels[id]?.parameters?.[parameter.naam];
        return value === undefined ? [] : [[parameter, value] as const];
      }),
    ),
  );

const judgeRegel = ({ regel, voldoet, onbekend, teBeoordelen }: Regel, tekst: Analyse): Oordeel => {
  try {
    const found = regel.check?.(tekst);
    if (found === undefined || found === 'te beoordelen') return teBeoordelen;
    if (found === 'onbekend') return onbekend;
    return found.length === 0
      ? voldoet
      : {
          code: regel.id,
          uitslag: 'voldoet niet',
          vondsten: found.slice(0, MAX_VONDSTEN).map(withShortQuotes),
        };
  } catch (defect) {
    return { code: regel.id, uitslag: 'onbekend', defect };
  }
};

/**
 * Makes what tests concepts with these rules and this profile: the word lists are joined once.
 * A rule that throws is named in its oordeel (`defect`, for `reportDefecten`), and the other rules still count.
 */
export function createToetser({
  toetsregels = all,
  profiel = {},
  verzameling: shared,
}: ValidateOptions = {}): Toetser {
  const selected = selectRegels(toetsregels, profiel);
  const waarden = waardenOf(selected, profiel);
  const plan: Toetsplan = {
    woordenschat: defineWoordenschat(
      selected.flatMap(({ regel }) => regel.woordenlijsten ?? []),
      profiel.woorden,
    ),
    profiel,
    waarde: (parameter) => waarden.get(parameter) ?? parameter.standaard,
  };
  const toets = (concept: Concept, among?: Among): Toetsing => {
    const tekst = analyse(concept, plan, among);
    const oordelen: Oordeel[] = [];
    const meldingen: Melding[] = [];
    for (const one of selected) {
      const oordeel = judgeRegel(one, tekst);
      oordelen.push(oordeel);
      if (oordeel.uitslag === 'voldoet niet')
        for (const vondst of oordeel.vondsten)
          meldingen.push({ code: oordeel.code, ernst: one.ernst, vondst });
    }
    const bevindingen = mergeMeldingen(meldingen);
    const { score, acceptabel, redenen } = judge(bevindingen);
    return { score, acceptabel, redenen, bevindingen, oordelen };
  };
  const toetsAmong = (verzameling: Verzameling, concept: Concept): Toetsing =>
    verzameling.around(concept, (self) => toets(concept, { verzameling, self }));
  return (concept, given) => {
    const verzameling = given ?? shared ?? collectionOf(concept);
    return verzameling ? toetsAmong(verzameling, concept) : toets(concept);
  };
}

const standaard = lazy(createToetser);

const hasRules = ({ toetsregels, profiel }: ValidateOptions): boolean =>
  toetsregels !== undefined || profiel !== undefined;

/** Tests one concept; who tests many with rules or a profile of their own makes a toetser first. */
export const validate = (concept: Concept, options: ValidateOptions = {}): Toetsing =>
  (hasRules(options) ? createToetser(options) : standaard())(concept, options.verzameling);
