import type { Analyse } from '../analyse.ts';
import { WOORDSOORT, woordsoortOf } from '../taal/lexicon.ts';
import { headNoun } from '../taal/naamwoordgroep.ts';
import type { Token } from '../taal/tokens.ts';
import { bare } from '../taal/vormen.ts';
import { defineToetsregel, type Fix, type Vondst } from '../toetsregel.ts';
import { isDescribing } from '../verzameling/genus.ts';
import type { Member } from '../verzameling/member.ts';
import { nameWords } from '../verzameling/names.ts';
import { replaceGroup } from '../verzameling/replace-group.ts';
import type { Surroundings } from '../verzameling/surroundings.ts';
import { readText, type Text } from '../verzameling/text.ts';
import { stemOf } from '../verzameling/words.ts';

/** `vorm van toezicht`: what it is a form of says what it is. */
const EMPTY_HEADS = new Set(
  `vorm soort type variant categorie klasse geheel deel onderdeel aantal groep verzameling reeks combinatie stel
  exemplaar geval wijze manier gemiddelde som totaal maximum minimum samenstel mengsel`.split(/\s+/),
);
/** So broad that nearly everything is a kind of it. */
const BROAD = new Set(
  'persoon iemand mens ding zaak object item entiteit element klasse iets'.split(' ').map(stemOf),
);
/** So many steps from a begrip to what it is a kind of. */
const MAX_STEPS = 5;
const NOUN = WOORDSOORT.enkelvoud | WOORDSOORT.meervoud;

/** The nouns that say what kind of thing a text describes: the first, or what an empty one is a form of. */
const genusOf = ({ tokens, head }: Pick<Text, 'tokens' | 'head'>): readonly Token[] => {
  const genus = head === undefined ? undefined : tokens[head];
  if (!genus) return [];
  const next = tokens[genus.index + 1];
  if (!EMPTY_HEADS.has(genus.lower) || next?.lower !== 'van') return [genus];
  const of = headNoun(tokens, genus.index + 2);
  const second = of === undefined ? undefined : tokens[of];
  return second ? [second, genus] : [genus];
};

/** A word that a kind of thing goes by, as it is compared. */
const lastStem = (words: readonly string[]): string => stemOf(words.at(-1) ?? '');

/** The stems of a concept, its synonyms, and all that it is a kind of. */
const kindsOf = (verzameling: Surroundings, start: Member): ReadonlySet<string> => {
  const kinds = new Set<string>();
  let member: Member | undefined = start;
  for (let step = 0; member && step < MAX_STEPS; step++) {
    for (const name of [member.concept.begrip, ...(member.concept.synoniemen ?? [])])
      for (const words of nameWords(name)) kinds.add(lastStem(words));
    const genus: readonly Token[] = genusOf(readText(member.concept));
    for (const { lower } of genus) kinds.add(stemOf(lower));
    const [first] = genus;
    const up: Member | undefined = first && verzameling.find([bare(first.lower)]);
    member = up === member ? undefined : up;
  }
  return kinds;
};

/** The end of a compound is broader than it: `spoorbrug` is a kind of `brug`, and so is what `spoorbrug` is a kind of. */
const isPart = (end: string, whole: string): boolean => end.length > 3 && whole.endsWith(end);

const isOneOf = (kinds: ReadonlySet<string>, lower: string): boolean => {
  const stem = stemOf(lower);
  return kinds.has(stem) || [...kinds].some((kind) => isPart(kind, stem) || isPart(stem, kind));
};

const isVague = ({ lower }: Token): boolean => isDescribing(lower) || BROAD.has(stemOf(lower));

/** `sanctie houdende een verplichting`: the kind stands before what looks like the head. */
const namesKind = ({ tokens, opening, head = 0 }: Analyse, kinds: ReadonlySet<string>): boolean =>
  tokens.slice(opening.kern, head).some(({ lower }) => kinds.has(stemOf(lower)));

/** Whether the text names the base itself where it says what kind of thing it is: `bieding redispatch zonder …`. */
const namesBase = ({ tokens, opening, head = 0 }: Analyse, verzameling: Surroundings): boolean => {
  const base = verzameling.base();
  const reach = EMPTY_HEADS.has(tokens[head]?.lower ?? '') ? head + MAX_REACH : head;
  return verzameling
    .mentions()
    .some(({ name, first }) => name === base && first >= opening.kern && first <= reach);
};
/** So far after `mengsel van` the noun can stand. */
const MAX_REACH = 8;

const isNoun = (lower: string): boolean => (woordsoortOf(lower) & NOUN) !== 0;
/** A compound can have got a meaning of its own: `maatregel` is no `regel`. */
const certainty = ({ concept }: Analyse, isKnown: boolean): number | undefined => {
  if ((nameWords(concept.begrip)[0]?.length ?? 0) < 2) return isKnown ? 0.6 : undefined;
  return isKnown ? 0.85 : 0.72;
};

const report = (analyse: Analyse, verzameling: Surroundings, base: Member): Vondst | undefined => {
  const { tokens, terms } = analyse;
  const genus = genusOf(analyse);
  const [first] = genus;
  const kinds = kindsOf(verzameling, base);
  if (
    !first ||
    !isNoun(first.lower) ||
    isVague(first) ||
    namesKind(analyse, kinds) ||
    namesBase(analyse, verzameling) ||
    genus.some(({ lower }) => isOneOf(kinds, lower))
  )
    return undefined;
  const known = verzameling.find([bare(first.lower)]);
  const above = known && kindsOf(verzameling, known);
  if (above && nameWords(base.concept.begrip).some((words) => above.has(lastStem(words)))) return undefined;
  const zekerheid = certainty(analyse, known !== undefined);
  if (zekerheid === undefined) return undefined;
  const { begrip } = base.concept;
  const edits = replaceGroup({
    tokens,
    terms,
    first: first.index,
    last: first.index,
    head: first,
    name: begrip,
  });
  const fix: Fix | undefined = edits && { titel: `Vervang door ‘${begrip}’`, veilig: false, edits };
  return {
    melding: `Noemt het een ‘${first.text}’, maar een ‘${analyse.concept.begrip.trim()}’ is een ‘${begrip}’. Begin met ‘${begrip}’, of met een ruimer begrip waar dat onder valt.`,
    veld: 'definitie',
    start: first.start,
    end: first.end,
    zekerheid,
    ...(fix ? { fix } : {}),
  };
};

export default defineToetsregel({
  id: 'SAM-01',
  naam: 'wijkt niet af van het ruimere begrip',
  uitleg:
    'Een tijdelijke maatregel is een maatregel. Beschrijft de definitie iets anders, dan klopt de naam niet of betekent ‘maatregel’ twee dingen.',
  toetsvraag: 'Is het begrip volgens zijn definitie een soort van wat zijn naam zegt?',
  bron: 'https://www.astraonline.nl/index.php/Kwalificatie_leidt_niet_tot_afwijking',
  ernst: 'waarschuwing',
  ernstUitleg:
    'ASTRA stelt het verplicht, maar een ruimer begrip kan ook goed zijn zonder dat de verzameling dat laat zien; daarom geen fout. Bij een samenstelling, die een eigen betekenis kan hebben, is het advies.',
  grenzen: [
    'Zonder verzameling is het oordeel onbekend.',
    'Welk begrip het ruimere is, volgt uit de vorm; wat daarboven staat, uit de eerste zelfstandige naamwoorden van de definities.',
    'Of de rest van de tekst het ruimere begrip tegenspreekt, moet een lezer beoordelen.',
  ],
  goedeVoorbeelden: [
    {
      begrip: 'tijdelijke brug',
      definitie: 'brug die na uiterlijk een jaar wordt afgebroken',
      verzameling: [{ begrip: 'brug', definitie: 'bouwwerk waarover verkeer een water kan oversteken' }],
    },
    {
      begrip: 'tijdelijke brug',
      definitie: 'bouwwerk van losse delen dat een jaar blijft staan',
      verzameling: [{ begrip: 'brug', definitie: 'bouwwerk waarover verkeer een water kan oversteken' }],
    },
    {
      begrip: 'formele klacht',
      definitie: 'melding die schriftelijk bij een organisatie is ingediend',
      verzameling: [
        { begrip: 'klacht', definitie: 'uiting van onvrede', synoniemen: ['melding'] },
        { begrip: 'uiting', definitie: 'woord of gebaar' },
      ],
    },
  ],
  fouteVoorbeelden: [
    {
      begrip: 'tijdelijke brug',
      definitie: 'vaartuig waarmee men een rivier oversteekt',
      verzameling: [{ begrip: 'brug', definitie: 'bouwwerk waarover verkeer een water kan oversteken' }],
    },
    {
      begrip: 'formele klacht',
      definitie: 'formulier waarop iemand schrijft wat hem niet bevalt',
      verzameling: [
        { begrip: 'klacht', definitie: 'uiting van onvrede' },
        { begrip: 'formulier', definitie: 'document met open velden' },
      ],
    },
    {
      begrip: 'wijziging van de vergunning',
      definitie: 'brief waarin staat wat er verandert',
      verzameling: [{ begrip: 'wijziging', definitie: 'verandering van iets dat vaststaat' }],
    },
  ],
  check: (analyse) => {
    const { verzameling, words } = analyse;
    if (!verzameling || words.length === 0) return 'onbekend';
    const base = verzameling.base();
    const member = base && !EMPTY_HEADS.has(base.words.at(-1) ?? '') && verzameling.find(base.words);
    const found = member && report(analyse, verzameling, member);
    return found ? [found] : [];
  },
});
