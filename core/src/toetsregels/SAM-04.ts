import type { Analyse } from '../analyse.ts';
import type { Concept } from '../concept.ts';
import { isAbstract, isTangible, type Kind, kindOf } from '../taal/kinds.ts';
import { geslachtVan, soortOf, WOORDSOORT } from '../taal/lexicon.ts';
import { headIn, pluralityOf } from '../taal/number.ts';
import { isPerson } from '../taal/persons.ts';
import { type Compound, compoundIn, MIN_KOP, singular } from '../taal/samenstelling.ts';
import { isCapital } from '../taal/tekens.ts';
import { fold, type Token } from '../taal/tokens.ts';
import { hasKlasse, KLASSE } from '../taal/woordklassen.ts';
import { defineToetsregel, type Fix, NO_VONDSTEN, type Vondst } from '../toetsregel.ts';
import type { Surroundings } from '../verzameling/surroundings.ts';
import { readText } from '../verzameling/text.ts';

/** So general that nearly anything is one; what kind it is of, the next words say. */
const GENERAL = new Set(
  `geheel deel onderdeel verzameling groep reeks soort type vorm aantal mate aanduiding naam omschrijving beschrijving
  object ding zaak element component eenheid`.split(/\s+/),
);
/** How far from the first noun another can stand that is named with it. */
const MAX_NEAR = 6;
const STOPS = new Set(['die', 'dat', 'waar', 'waarbij', 'waarin', 'waarmee', 'waarvan', ';']);
/** They agree with the noun before them. */
const REFERRING = new Set(['die', 'dat', ',']);
const UNSURE = 0.6;
const INNER_CAPITAL = /\p{Ll}\p{Lu}/u;
/** So many steps from a begrip to what it is a kind of. */
const MAX_STEPS = 5;

/** The parts of a begrip that is one compound whose meaning follows from them. */
const compoundOf = ({ terms }: Analyse): Compound | undefined => {
  const [term] = terms;
  const [word, ...more] = term?.words ?? [];
  if (!term || !word || terms.length > 1 || more.length > 0 || INNER_CAPITAL.test(term.text))
    return undefined;
  return compoundIn(word);
};

/** The noun that says what the begrip is. */
const genusOf = ({
  tokens,
  head,
  opening,
}: Pick<Analyse, 'tokens' | 'head' | 'opening'>): Token | undefined =>
  head === undefined ? undefined : tokens[headIn(tokens, opening.kern, head)];

/** `vergunning` in `vergunninghouder`, `kost` in `kostencomponent`: with or without what links the parts. */
const isModifier = (modifier: string, genus: string): boolean => {
  const bareModifier = modifier.endsWith('-') ? modifier.slice(0, -1) : modifier;
  if (singular(bareModifier) === genus || bareModifier === genus) return true;
  return ['s', 'en', 'n', 'e'].some((link) => bareModifier === genus + link);
};

/** Whether no one thing can be both of these. */
const clashes = (kop: string, genus: string): boolean => {
  const [kind, other] = [kindOf(kop), kindOf(genus)];
  if (!kind || !other) return false;
  if (isPerson(kop))
    return other !== 'living' && other !== 'individual' && other !== 'class' && other !== 'either';
  if (isPerson(genus)) return kind !== 'living';
  if (isDone(kind)) return other === 'thing' || (kind === 'event' && isAbstract(genus));
  if (kind === 'thing') return isDone(other) || (isTangible(kop) && isAbstract(genus));
  return isAbstract(kop) && (isDone(other) || isTangible(genus));
};

const isDone = (kind: Kind): boolean => kind === 'process' || kind === 'event';

/** Whether `genus` is the noun of this concept, a synonym of it, or what the collection says that it is a kind of. */
const fits = (verzameling: Surroundings | undefined, start: Concept, genus: string): boolean => {
  let concept: Concept | undefined = start;
  for (let step = 0; concept && step < MAX_STEPS; step++) {
    const names: readonly string[] = [concept.begrip, ...(concept.synoniemen ?? [])].map((name) =>
      fold(name.trim()),
    );
    if (names.some((name) => name === genus || genus.endsWith(name))) return true;
    const above: string | undefined = genusOf(readText(concept))?.lower;
    if (above === undefined) return false;
    if (singular(above) === genus) return true;
    concept = verzameling?.find([singular(above)])?.concept;
  }
  return false;
};

/** Whether a synonym of the begrip ends in the same noun. */
const isOwnSynonym = ({ synoniemen = [] }: Concept, genus: string): boolean =>
  synoniemen.some((name) => fold(name.trim()).endsWith(genus));

const ROWS = new Set('reeks geheel verzameling groep serie opeenvolging samenstel'.split(' '));
const RECORDS = new Set(
  'model document formulier dossier register rapport verslag bestand akte kaart tekening'.split(' '),
);
const MAX_ADJECTIVES = 3;

/** `reeks van handelingen` for a model: the parts cannot make up the whole. */
const isRowOfDoings = ({ tokens }: Analyse, genus: Token, kop: string): boolean => {
  if (!ROWS.has(genus.lower) || !(RECORDS.has(kop) || isTangible(kop))) return false;
  let at = genus.index + 1;
  if (tokens[at]?.lower === 'van') at++;
  const last = at + MAX_ADJECTIVES;
  while (at < last && tokens[at]?.lower.endsWith('e')) at++;
  const kind = kindOf(singular(tokens[at]?.lower ?? ''));
  return kind !== undefined && isDone(kind);
};

const toKop = ({ tokens, opening }: Analyse, genus: Token, kop: string): Fix | undefined => {
  // An article or adjective before it would have to agree.
  if (ROWS.has(genus.lower)) return undefined;
  const isAlone = genus.index === opening.kern && opening.kern === opening.first;
  const isReferred =
    REFERRING.has(tokens[genus.index + 1]?.lower ?? '') && geslachtVan(genus.lower) !== geslachtVan(kop);
  if (!isAlone || isReferred || pluralityOf(genus.lower) !== 'no') return undefined;
  const name = isCapital(genus.text) ? kop.charAt(0).toUpperCase() + kop.slice(1) : kop;
  return {
    titel: `Vervang ‘${genus.text}’ door ‘${name}’`,
    veilig: false,
    edits: [{ veld: 'definitie', start: genus.start, end: genus.end, tekst: name }],
  };
};

/** `stalen of houten paal`, `bordje of paal`: the noun stands a little further. */
const isNamedNear = ({ tokens }: Analyse, at: number, kop: string): boolean => {
  for (let i = at - 2; i <= at + MAX_NEAR; i++) {
    const token = tokens[i];
    if (i > at && (!token || STOPS.has(token.lower) || hasKlasse(token, KLASSE.voorzetsel))) return false;
    if (token && singular(token.lower).endsWith(kop)) return true;
  }
  return false;
};

/** `zaakdossier: dossier …`, the usual case: no need to take the begrip apart. */
const isOwnTail = (analyse: Analyse): boolean => {
  const words = analyse.terms[0]?.words;
  if (words?.length !== 1) return true;
  const genus = genusOf(analyse)?.lower;
  return genus !== undefined && genus.length > MIN_KOP && (words[0]?.endsWith(genus) ?? false);
};

const judge = (analyse: Analyse, { modifier, kop }: Compound): readonly Vondst[] | 'te beoordelen' => {
  const { concept, verzameling } = analyse;
  const token = genusOf(analyse);
  if (!token || (soortOf(token) & (WOORDSOORT.enkelvoud | WOORDSOORT.meervoud)) === 0) return 'te beoordelen';
  const genus = singular(token.lower);
  // Also the last part of the noun of a compound: `stadsdeelkantoor` may be a `kantoor` or a `deelkantoor`.
  if (genus.endsWith(kop) || kop.endsWith(genus) || isNamedNear(analyse, token.index, kop))
    return NO_VONDSTEN;
  if (isOwnSynonym(concept, genus)) return NO_VONDSTEN;
  const known = verzameling?.find([kop])?.concept;
  if (known && fits(verzameling, known, genus)) return NO_VONDSTEN;
  const other = verzameling?.find([genus])?.concept;
  if (known && other && fits(verzameling, other, kop)) return NO_VONDSTEN;
  const isClash = isModifier(modifier, genus) || clashes(kop, genus) || isRowOfDoings(analyse, token, kop);
  if (!isClash && !known) return 'te beoordelen';
  // Both have an entry, and neither is above the other.
  const areApart = other !== undefined && !GENERAL.has(genus);
  const zekerheid = isClash ? (known ? 0.85 : 0.75) : areApart ? 0.75 : UNSURE;
  const fix = toKop(analyse, token, kop);
  return [
    {
      melding: `Noemt het een ‘${token.text}’, maar een ‘${concept.begrip.trim()}’ is een soort ‘${kop}’. Begin met ‘${kop}’${
        known ? ', of met een ruimer begrip waar dat onder valt' : ''
      }.`,
      veld: 'definitie',
      start: token.start,
      end: token.end,
      zekerheid,
      ...(fix ? { fix } : {}),
    },
  ];
};

export default defineToetsregel({
  id: 'SAM-04',
  naam: 'beschrijft een samenstelling als soort van haar laatste deel',
  uitleg:
    'Een zaakdossier is een dossier. Wie ‘zaakdossier’ leest, verwacht dat; zegt de definitie dat het een zaak is, dan klopt de naam of de definitie niet.',
  toetsvraag: 'Is het begrip volgens zijn definitie een soort van wat het laatste deel van het woord noemt?',
  bron: 'https://www.astraonline.nl/index.php/Begrip-samenstelling_strijdt_niet_met_samenstellende_begrippen',
  ernst: 'waarschuwing',
  ernstUitleg:
    'ASTRA stelt het verplicht, maar een ruimer woord kan ook goed zijn (‘huurprijs: bedrag’). Een waarschuwing als de definitie het verkeerde deel van het woord neemt, als een persoon een ding heet, of als de verzameling het laatste deel als begrip heeft; een heel algemeen woord is dan advies.',
  grenzen: [
    'Staat het laatste deel niet in de verzameling, dan moet een lezer beoordelen of een ander woord ruimer is.',
    'Samenstellingen met een eigen betekenis (‘maatregel’) worden overgeslagen, voor zover bekend.',
    'Een begrip van meer woorden is SAM-01.',
  ],
  goedeVoorbeelden: [
    { begrip: 'zaakdossier', definitie: 'dossier met alle stukken van één zaak' },
    {
      begrip: 'huurprijs',
      definitie: 'bedrag dat een huurder betaalt',
      verzameling: [{ begrip: 'prijs', definitie: 'bedrag dat iemand voor iets vraagt' }],
    },
    {
      begrip: 'klachtbrief',
      definitie: 'boodschap waarin iemand zijn onvrede uit',
      verzameling: [{ begrip: 'brief', definitie: 'bericht op papier', synoniemen: ['boodschap'] }],
    },
  ],
  fouteVoorbeelden: [
    { begrip: 'zaakdossier', definitie: 'zaak waarvan alle stukken bij elkaar zijn gelegd' },
    { begrip: 'vergunninghouder', definitie: 'document waarmee iemand iets mag' },
    {
      begrip: 'klachtbrief',
      definitie: 'gesprek waarin iemand zijn onvrede uit',
      verzameling: [{ begrip: 'brief', definitie: 'bericht op papier' }],
    },
  ],
  check: (analyse) => {
    if (analyse.words.length === 0 || analyse.terms.length === 0) return 'onbekend';
    if (isOwnTail(analyse)) return NO_VONDSTEN;
    const compound = compoundOf(analyse);
    return compound ? judge(analyse, compound) : NO_VONDSTEN;
  },
});
