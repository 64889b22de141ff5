import type { Analyse } from '../analyse.ts';
import { isCitation } from '../taal/bronwoorden.ts';
import type { Edit, Fix, Vondst } from '../toetsregel.ts';
import { defineToetsregel } from '../toetsregel.ts';
import { type Copy, findCopy } from '../verzameling/copied.ts';
import type { Member } from '../verzameling/member.ts';
import { replaceGroup } from '../verzameling/replace-group.ts';
import { firstWords, readText } from '../verzameling/text.ts';
import type { ContentWord } from '../verzameling/words.ts';

/** So many words in a row are a repetition, however long the other definitie is. */
const LONG = 5;
/** Else this share of the other definitie, and at least so many words. */
const SHARE = 0.6;
const MIN_WORDS = 3;
/** How many other words may stand between them. */
const SLACK = 3;

interface Repetition {
  /** Places in the own list of words, both included. */
  readonly first: number;
  readonly last: number;
  readonly zekerheid: number;
  readonly isWhole: boolean;
}

/** The words of the base that come back, apart from each other. */
const scattered = (own: readonly ContentWord[], theirs: readonly ContentWord[]): Repetition | undefined => {
  const stems = new Set(theirs.map(({ stem }) => stem));
  const places = own.flatMap(({ stem }, at) => (stems.has(stem) ? [at] : []));
  const distinct = new Set(places.map((at) => own[at]?.stem)).size;
  const [first] = places;
  const last = places.at(-1);
  return first !== undefined &&
    last !== undefined &&
    last - first < theirs.length + SLACK &&
    distinct >= MIN_WORDS &&
    distinct / stems.size >= SHARE
    ? { first, last, zekerheid: 0.72, isWhole: false }
    : undefined;
};

const asRepetition = ({ first, last, words }: Copy, length: number): Repetition => ({
  first,
  last,
  zekerheid: words >= LONG || words >= length ? 0.88 : 0.78,
  isWhole: words === length && last - first === length - 1,
});

const findRepetition = (
  own: readonly ContentWord[],
  theirs: readonly ContentWord[],
): Repetition | undefined => {
  const copy = findCopy(own, theirs);
  const isLong =
    copy && (copy.words >= LONG || (copy.words >= MIN_WORDS && copy.words / theirs.length >= SHARE));
  return isLong ? asRepetition(copy, theirs.length) : scattered(own, theirs);
};

const replace = (
  analyse: Analyse,
  base: Member,
  first: number,
  last: number,
): readonly Edit[] | undefined => {
  const { tokens, terms, head } = analyse;
  const noun = head === undefined ? undefined : tokens[head];
  if (!noun || noun.index < first || noun.index > last) return undefined;
  return replaceGroup({ tokens, terms, first, last, head: noun, name: base.concept.begrip });
};

const report = (analyse: Analyse, base: Member): Vondst | undefined => {
  const own = firstWords(analyse);
  const found = findRepetition(own, firstWords(readText(base.concept)));
  const [from, to] = [own[found?.first ?? -1]?.index, own[found?.last ?? -1]?.index];
  if (!found || from === undefined || to === undefined) return undefined;
  // Both refer to the same place in a law: neither describes anything that the other repeats.
  if (isCitation(analyse.tokens.slice(from, to + 1))) return undefined;
  const [start, end] = [analyse.tokens[from]?.start ?? 0, analyse.tokens[to]?.end ?? 0];
  const { begrip } = base.concept;
  const edits = found.isWhole ? replace(analyse, base, from, to) : undefined;
  const fix: Fix | undefined = edits && { titel: `Vervang door ‘${begrip}’`, veilig: false, edits };
  return {
    melding: `Herhaalt met ‘${analyse.concept.definitie.slice(start, end)}’ de definitie van ‘${begrip}’. Begin met ‘${begrip}’ en noem daarna alleen wat dit begrip anders maakt.`,
    veld: 'definitie',
    start,
    end,
    zekerheid: found.zekerheid,
    ...(fix ? { fix } : {}),
  };
};

export default defineToetsregel({
  id: 'SAM-02',
  naam: 'herhaalt de definitie van het ruimere begrip niet',
  uitleg:
    'Een tijdelijke maatregel is een maatregel. Wie dat ruimere begrip al heeft gedefinieerd, noemt het en voegt toe wat er bijkomt. Herhaalde tekst gaat uiteenlopen zodra een van beide wijzigt.',
  toetsvraag: 'Noemt de definitie het ruimere begrip in plaats van de omschrijving daarvan te herhalen?',
  bron: 'https://www.astraonline.nl/index.php/Kwalificatie_omvat_geen_herhaling',
  ernst: 'waarschuwing',
  ernstUitleg:
    'ASTRA stelt het verplicht, maar de tekst is op zichzelf niet onjuist; daarom geen fout. Vanaf vijf woorden op rij, of het grootste deel van de andere definitie, is het een waarschuwing.',
  grenzen: [
    'Zonder verzameling is het oordeel onbekend.',
    'Welk begrip het ruimere is, volgt uit de vorm: ‘maatregel’ voor ‘tijdelijke maatregel’, ‘verhoging’ voor ‘huurverhoging’.',
    'Een herhaling in andere woorden wordt niet gezien.',
  ],
  goedeVoorbeelden: [
    {
      begrip: 'tijdelijke brug',
      definitie: 'brug die na uiterlijk een jaar wordt afgebroken',
      verzameling: [
        { begrip: 'brug', definitie: 'bouwwerk waarover verkeer een water of weg kan oversteken' },
      ],
    },
    {
      begrip: 'stadsbus',
      definitie: 'bus die alleen binnen de bebouwde kom rijdt',
      verzameling: [{ begrip: 'bus', definitie: 'motorvoertuig met meer dan acht zitplaatsen' }],
    },
    {
      begrip: 'beweegbare brug',
      definitie: 'brug waarvan een deel opzij of omhoog gaat',
      verzameling: [{ begrip: 'viaduct', definitie: 'brug over een weg' }],
    },
  ],
  fouteVoorbeelden: [
    {
      begrip: 'tijdelijke brug',
      definitie:
        'bouwwerk waarover verkeer een water of weg kan oversteken en dat na een jaar wordt afgebroken',
      verzameling: [
        { begrip: 'brug', definitie: 'bouwwerk waarover verkeer een water of weg kan oversteken' },
      ],
    },
    {
      begrip: 'stadsbus',
      definitie: 'motorvoertuig met ruim acht zitplaatsen dat alleen in de stad rijdt',
      verzameling: [{ begrip: 'bus', definitie: 'motorvoertuig met meer dan acht zitplaatsen' }],
    },
    {
      begrip: 'bus van de gemeente',
      definitie: 'voertuig met een motor en acht of meer plaatsen om te zitten dat van de gemeente is',
      verzameling: [
        { begrip: 'bus', definitie: 'voertuig met een motor en plaatsen om met meer dan acht te zitten' },
      ],
    },
  ],
  check: (analyse) => {
    const { verzameling, words } = analyse;
    if (!verzameling || words.length === 0) return 'onbekend';
    const base = verzameling.base();
    const member = base && verzameling.find(base.words);
    const found = member && report(analyse, member);
    return found ? [found] : [];
  },
});
