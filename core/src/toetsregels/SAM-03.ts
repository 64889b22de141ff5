import type { Analyse } from '../analyse.ts';
import { normaliseBegrip } from '../normalise.ts';
import { isSource } from '../taal/bronwoorden.ts';
import { isCapital } from '../taal/tekens.ts';
import { defineToetsregel, type Fix, type Vondst } from '../toetsregel.ts';
import { type Copy, findCopy } from '../verzameling/copied.ts';
import { coverage } from '../verzameling/likeness.ts';
import type { Member } from '../verzameling/member.ts';
import { replaceGroup } from '../verzameling/replace-group.ts';
import { SHINGLE } from '../verzameling/shingles.ts';
import { firstWords, readText, type Text } from '../verzameling/text.ts';
import { type ContentWord, isNegation } from '../verzameling/words.ts';

/** So many words, with the noun that says what it is, are a copy. */
const LONG = 6;
/** Else this share of the other definitie, and at least so many words. */
const SHARE = 0.6;
const MIN_WORDS = 4;
/** A definitie of so few words counts when all of it was copied. */
const SHORTEST = 3;
/** From this share on it is the other definitie, and no phrase that both have. */
const NEARLY_ALL = 0.8;
const MAX_CANDIDATES = 10;
/** Of a definitie that was copied, at least this share of the shingles came along. */
const MIN_SHARED = 0.3;
const MAX_FOUND = 2;

/** How sure it is that a definitie was put inside another; undefined when it was not. */
const certainty = ({ words, first, theirFirst }: Copy, length: number): number | undefined => {
  const share = words / length;
  // Siblings often begin alike: then neither stands inside the other, unless it does so in full.
  if (first === 0) return share === 1 && theirFirst === 0 && words >= MIN_WORDS ? 0.75 : undefined;
  if (length === SHORTEST) return share === 1 ? 0.72 : undefined;
  if (words < MIN_WORDS) return undefined;
  if (share >= NEARLY_ALL) return theirFirst < 0 ? 0.75 : 0.85;
  return share >= SHARE || words >= LONG ? 0.6 : undefined;
};

/** What the words say it is was copied as well: without it a phrase that both use is no definitie. */
const hasGenus = (
  text: Text,
  theirs: readonly ContentWord[],
  own: readonly ContentWord[],
  copy: Copy,
): boolean => {
  const genus = theirs.findIndex(({ index }) => index === text.head);
  if (copy.theirFirst >= 0) return genus >= copy.theirFirst && genus <= copy.theirLast;
  return own.slice(copy.first, copy.last + 1).some(({ stem }) => stem === theirs[genus]?.stem);
};

const LAW = /(?:wet|wetboek|verordening|richtlijn)$/;

/** A definitie that is only a name, such as `Algemene wet bestuursrecht`: who writes that out nests nothing. */
const isName = ({ tokens, head = 0 }: Text, theirs: readonly ContentWord[]): boolean =>
  LAW.test(tokens[head]?.lower ?? '') ||
  theirs.filter(({ index }) => index > 0 && isCapital(tokens[index]?.text ?? '')).length * 2 >= theirs.length;

/** How many other words may stand between those of a definitie that was put in with its words in another order. */
const SLACK = 3;

/** The words of the other definitie, nearly all and close together. */
const scattered = (own: readonly ContentWord[], theirs: readonly ContentWord[]): Copy | undefined => {
  if (theirs.length < MIN_WORDS) return undefined;
  const stems = new Set(theirs.map(({ stem }) => stem));
  const places = own.flatMap(({ stem }, at) => (stems.has(stem) ? [at] : []));
  const words = new Set(places.map((at) => own[at]?.stem)).size;
  const [first] = places;
  const last = places.at(-1);
  return first !== undefined &&
    last !== undefined &&
    words >= Math.max(MIN_WORDS, stems.size * NEARLY_ALL) &&
    last - first < theirs.length + SLACK
    ? { first, last, theirFirst: -1, theirLast: -1, words }
    : undefined;
};

const isOwnText = (own: readonly ContentWord[], theirs: readonly ContentWord[], copy: Copy): boolean =>
  copy.first === 0 && (own.length <= copy.words + 1 || coverage(own, theirs) >= NEARLY_ALL);

const replace = (analyse: Analyse, member: Member, first: number, last: number): Fix | undefined => {
  const { tokens, terms } = analyse;
  const theirs = readText(member.concept);
  const offset = (theirs.head ?? 0) - (firstWords(theirs)[0]?.index ?? 0);
  const head = theirs.head === undefined ? undefined : tokens[first + offset];
  if (!head || head.lower !== theirs.tokens[theirs.head ?? 0]?.lower) return undefined;
  const { begrip } = member.concept;
  const edits = replaceGroup({ tokens, terms, first, last, head, name: begrip });
  return edits && { titel: `Vervang door ‘${begrip}’`, veilig: false, edits };
};

const report = (analyse: Analyse, own: readonly ContentWord[], member: Member): Vondst | undefined => {
  const text = readText(member.concept);
  const theirs = firstWords(text);
  if (isName(text, theirs)) return undefined;
  const judge = (copy: Copy | undefined): number | undefined =>
    copy && !isOwnText(own, theirs, copy) && hasGenus(text, theirs, own, copy)
      ? certainty(copy, theirs.length)
      : undefined;
  const run = findCopy(own, theirs);
  const copy = judge(run) === undefined ? scattered(own, theirs) : run;
  const zekerheid = judge(copy);
  const [from, to] = [own[copy?.first ?? -1]?.index, own[copy?.last ?? -1]?.index];
  if (!copy || zekerheid === undefined || from === undefined || to === undefined) return undefined;
  // `niet toegankelijk voertuig`, `10 minuten vertraging`: with the word before it, it says something else.
  const before = analyse.tokens[from - 1];
  if (before && (isNegation(before.lower) || before.kind === 'number')) return undefined;
  // Both refer to the same place in a law: neither describes what the other does.
  if (isSource(analyse.tokens.slice(from, to + 1))) return undefined;
  const [start, end] = [analyse.tokens[from]?.start ?? 0, analyse.tokens[to]?.end ?? 0];
  // Its definitie is its name: that cannot be put shorter.
  if (normaliseBegrip(analyse.concept.definitie.slice(start, end)) === member.begrip) return undefined;
  const isWhole =
    copy.theirFirst === 0 && copy.words === theirs.length && copy.last - copy.first === theirs.length - 1;
  const fix = isWhole ? replace(analyse, member, from, to) : undefined;
  return {
    melding: `‘${analyse.concept.definitie.slice(start, end)}’ komt uit de definitie van ‘${member.concept.begrip}’. Noem dat begrip in plaats van het opnieuw te omschrijven.`,
    veld: 'definitie',
    start,
    end,
    zekerheid,
    ...(fix ? { fix } : {}),
  };
};

const overlaps = (a: Vondst, b: Vondst): boolean => a.start < b.end && b.start < a.end;

const byCertainty = (a: Vondst, b: Vondst): number =>
  b.zekerheid - a.zekerheid || b.end - b.start - (a.end - a.start);

/** The surest ones, none over another. */
const best = (found: readonly Vondst[]): readonly Vondst[] =>
  found
    .toSorted(byCertainty)
    .filter((one, at, all) => !all.slice(0, at).some((before) => overlaps(before, one)))
    .slice(0, MAX_FOUND);

export default defineToetsregel({
  id: 'SAM-03',
  naam: 'bevat geen definitie van een ander begrip',
  uitleg:
    'Wie een ander begrip nodig heeft, noemt het bij zijn naam; de lezer zoekt de definitie daarvan zelf op. Staat die er in haar geheel in, dan wordt de tekst lang en loopt zij uit de pas zodra het andere begrip wijzigt.',
  toetsvraag: 'Noemt de definitie andere begrippen bij hun naam, zonder hun definitie over te nemen?',
  bron: 'https://www.astraonline.nl/index.php/Definitieteksten_niet_nesten',
  ernst: 'waarschuwing',
  ernstUitleg:
    'ASTRA stelt het verplicht, maar de tekst is op zichzelf niet onjuist; daarom geen fout. Een stuk dat ook een vaste uitdrukking kan zijn, of waarmee twee verwante definities beide beginnen, is advies.',
  grenzen: [
    'Zonder verzameling is het oordeel onbekend.',
    'Een definitie van een of twee woorden met betekenis wordt niet gezocht, en wat in meer dan veertig definities staat evenmin.',
    'Een omschrijving in andere woorden wordt niet gezien.',
  ],
  goedeVoorbeelden: [
    {
      begrip: 'huurprijs',
      definitie: 'bedrag dat een huurder per maand betaalt',
      verzameling: [
        { begrip: 'huurder', definitie: 'persoon die tegen betaling een woning van een ander gebruikt' },
      ],
    },
    {
      begrip: 'bewoner',
      definitie: 'persoon die een woning gebruikt',
      verzameling: [
        { begrip: 'huurder', definitie: 'persoon die tegen betaling een woning van een ander gebruikt' },
      ],
    },
    {
      begrip: 'fietser',
      definitie: 'persoon die op een voertuig met twee wielen rijdt',
      verzameling: [{ begrip: 'auto', definitie: 'voertuig met vier wielen en een motor' }],
    },
  ],
  fouteVoorbeelden: [
    {
      begrip: 'huurprijs',
      definitie:
        'bedrag dat een persoon die tegen betaling een woning van een ander gebruikt per maand betaalt',
      verzameling: [
        { begrip: 'huurder', definitie: 'persoon die tegen betaling een woning van een ander gebruikt' },
      ],
    },
    {
      begrip: 'fietspad',
      definitie: 'strook van de weg voor voertuigen met twee wielen en pedalen',
      verzameling: [{ begrip: 'fiets', definitie: 'voertuig met twee wielen en pedalen' }],
    },
    {
      begrip: 'leenplicht',
      definitie: 'plicht om een gebouw waarin boeken worden bewaard en aan lezers uitgeleend open te houden',
      verzameling: [
        {
          begrip: 'bibliotheek',
          definitie: 'gebouw waarin boeken worden bewaard en worden uitgeleend aan lezers',
        },
      ],
    },
  ],
  check: (analyse) => {
    const { verzameling, words } = analyse;
    if (!verzameling || words.length === 0) return 'onbekend';
    const candidates = verzameling.lookalikes();
    if (candidates.length === 0) return [];
    const own = firstWords(analyse);
    const base = verzameling.base();
    const found = candidates
      .filter(({ member, shared }) => shared >= (member.length - SHINGLE) * MIN_SHARED)
      .slice(0, MAX_CANDIDATES)
      .map(({ member }) => member)
      .filter(
        (member) =>
          !base?.members.includes(member) &&
          !verzameling.isSameBegrip(member) &&
          !verzameling.isSynonym(member),
      )
      .map((member) => report(analyse, own, member))
      .filter((one) => one !== undefined);
    return best(found);
  },
});
