import { type Among, type Analyse, analyse, type Toetsplan } from './analyse.ts';
import type { Concept } from './concept.ts';
import { ernstVan } from './ernst.ts';
import { type Melding, mergeMeldingen } from './overlap.ts';
import type { Profiel } from './profiel/profiel.ts';
import { withShortQuotes } from './quote.ts';
import { judge } from './score.ts';
import { defineWoordenschat } from './taal/woordenlijst.ts';
import type { Oordeel, Toetsing } from './toetsing.ts';
import { type Ernst, MAX_VONDSTEN, type Parameter, type Toetsregel } from './toetsregel.ts';
import { toetsregels as all } from './toetsregels/index.ts';
import { collectionOf } from './verzameling/collection-of.ts';
import type { Verzameling } from './verzameling/verzameling.ts';

export interface ToetserOptions {
  /** Default: all of them. */
  readonly toetsregels?: readonly Toetsregel[] | undefined;
  readonly profiel?: Profiel | undefined;
  /** The collection among which the concept is looked at; default: the one that the concept itself brings. */
  readonly verzameling?: Verzameling | undefined;
}

/** Tests concepts. Pure and deterministic; never changes a text; never throws. */
export interface Toetser {
  (concept: Concept, verzameling?: Verzameling): Toetsing;
  /**
   * Tests many, with the same outcome as one by one, in the same order. Faster: each rule has its turn on a stretch of texts,
   * so that the processor keeps its code at hand.
   */
  readonly alle: (concepts: readonly Concept[], verzameling?: Verzameling) => readonly Toetsing[];
}

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

/** A text that the rules have their turn on. */
interface Beurt {
  readonly tekst: Analyse;
  readonly oordelen: Oordeel[];
  readonly meldingen: Melding[];
}

/** With the answers in a list of the right length from the start: it does not have to grow with each rule. */
const openBeurt = (tekst: Analyse, rules: number): Beurt => ({
  tekst,
  oordelen: new Array<Oordeel>(rules),
  meldingen: [],
});

/** Each rule has its turn on all texts. */
function judgeBeurten(selected: readonly Regel[], beurten: readonly Beurt[]): void {
  for (const [at, regel] of selected.entries())
    for (const { tekst, oordelen, meldingen } of beurten) {
      const oordeel = judgeRegel(regel, tekst);
      oordelen[at] = oordeel;
      if (oordeel.uitslag !== 'voldoet niet') continue;
      for (const vondst of oordeel.vondsten)
        meldingen.push({ code: oordeel.code, ernst: regel.ernst, vondst });
    }
}

const closeBeurt = ({ oordelen, meldingen }: Beurt): Toetsing => {
  const bevindingen = mergeMeldingen(meldingen);
  const { score, acceptabel, redenen } = judge(bevindingen);
  return { score, acceptabel, redenen, bevindingen, oordelen };
};

/** So many concepts at a time, or fewer when their texts are long: what is known of them all has to be in memory. */
const STRETCH = { concepts: 64, characters: 32_000 };

function* stretchesOf(concepts: readonly Concept[]): Generator<readonly Concept[]> {
  let first = 0;
  let characters = 0;
  for (const [at, { definitie }] of concepts.entries()) {
    if (at - first === STRETCH.concepts || characters > STRETCH.characters) {
      yield concepts.slice(first, at);
      first = at;
      characters = 0;
    }
    characters += definitie.length;
  }
  if (first < concepts.length) yield concepts.slice(first);
}

/**
 * Makes what tests concepts with these rules and this profile: the word lists are joined once.
 * A rule that throws is named in its oordeel (`defect`, for `reportDefecten`), and the other rules still count.
 */
export function createToetser({
  toetsregels = all,
  profiel = {},
  verzameling: shared,
}: ToetserOptions = {}): Toetser {
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
  const toetsTekst = (concept: Concept, among?: Among): Toetsing => {
    const beurt = openBeurt(analyse(concept, plan, among), selected.length);
    judgeBeurten(selected, [beurt]);
    return closeBeurt(beurt);
  };
  const toets = (concept: Concept, given?: Verzameling): Toetsing => {
    const verzameling = given ?? shared ?? collectionOf(concept);
    return verzameling
      ? verzameling.around(concept, (self) => toetsTekst(concept, { verzameling, self }))
      : toetsTekst(concept);
  };
  /** Undefined for a concept that has to be put among the others first: such a visitor has its turn alone. */
  const openAmong = (concept: Concept, given?: Verzameling): Beurt | undefined => {
    const verzameling = given ?? shared ?? collectionOf(concept);
    if (!verzameling) return openBeurt(analyse(concept, plan), selected.length);
    const self = verzameling.entryOf(concept);
    return self && openBeurt(analyse(concept, plan, { verzameling, self }), selected.length);
  };
  const toetsStretch = (concepts: readonly Concept[], verzameling?: Verzameling): readonly Toetsing[] => {
    const beurten = concepts.map((concept) => openAmong(concept, verzameling));
    judgeBeurten(
      selected,
      beurten.filter((beurt) => beurt !== undefined),
    );
    return concepts.map((concept, at) => {
      const beurt = beurten[at];
      return beurt ? closeBeurt(beurt) : toets(concept, verzameling);
    });
  };
  return Object.assign(toets, {
    alle: (concepts: readonly Concept[], verzameling?: Verzameling) =>
      [...stretchesOf(concepts)].flatMap((stretch) => toetsStretch(stretch, verzameling)),
  });
}
