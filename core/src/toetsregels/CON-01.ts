import type { Analyse } from '../analyse.ts';
import { hasContext } from '../normalise.ts';
import { mayEnd } from '../repair.ts';
import { type ContextName, contextNamesOf, standsAt } from '../taal/context-names.ts';
import { contextPhraseAt } from '../taal/context-phrase.ts';
import { CONTEXTWOORDEN, findContextwoorden } from '../taal/contextwoorden.ts';
import { soortOf, WOORDSOORT } from '../taal/lexicon.ts';
import { type Token, tokenize } from '../taal/tokens.ts';
import { hasKlasse, KLASSE } from '../taal/woordklassen.ts';
import { defineToetsregel, type Fix, NO_VONDSTEN, type Vondst } from '../toetsregel.ts';

/** Of these, the words that follow can go without leaving a gap. */
const LOOSE = new Set('binnen bij in voor door volgens krachtens conform namens ingevolge'.split(' '));
const JOINERS = new Set(['en', 'of', 'en/of', 'maar', 'dan', 'noch', 'respectievelijk']);
/** So many words are left after a fix. */
const MIN_REST = 4;

const isLoose = (voorzetsel: string): boolean =>
  LOOSE.has(voorzetsel) || (voorzetsel.includes(' ') && !voorzetsel.endsWith('bedoeld in'));

const { enkelvoud, meervoud, bijvoeglijk } = WOORDSOORT;
const NOUN = enkelvoud | meervoud;

/** A noun with a noun group right behind it: `bestuur rode auto’s` reads as one group, and as another one. */
const wouldMerge = (before: Token, after: Token): boolean => {
  const [left, right] = [soortOf(before), soortOf(after)];
  if ((left & NOUN) === 0 || hasKlasse(before, KLASSE.betrekkelijk)) return false;
  return (right & NOUN) !== 0 || right === 0 || ((right & bijvoeglijk) !== 0 && after.lower.endsWith('e'));
};

/** Takes these tokens out, where what remains reads on. */
const remove = (analyse: Analyse, first: number, last: number): Fix | undefined => {
  const { tokens, words, concept, occurrences, opening } = analyse;
  // Whoever names the begrip in its own definitie must rewrite it: without these words it could become the kind.
  if (occurrences.some((occurrence) => occurrence.first >= opening.kern)) return undefined;
  const [from, to, before, after] = [tokens[first], tokens[last], tokens[first - 1], tokens[last + 1]];
  if (!from || !to || before?.kind !== 'word' || JOINERS.has(before.lower)) return undefined;
  if (hasKlasse(before, KLASSE.voorzetsel | KLASSE.lidwoord)) return undefined;
  if (words.filter(({ index }) => index < first || index > last).length < MIN_REST) return undefined;
  const isEnd = after === undefined || after.text === '.' || after.text === ';';
  if (isEnd ? !mayEnd(before) : after.kind !== 'word' || JOINERS.has(after.lower)) return undefined;
  if (!isEnd && wouldMerge(before, after)) return undefined;
  return {
    titel: `Haal ‘${concept.definitie.slice(from.start, to.end)}’ weg`,
    veilig: false,
    edits: [{ veld: 'definitie', start: before.end, end: to.end, tekst: '' }],
  };
};

const report = (
  analyse: Analyse,
  first: number,
  last: number,
  {
    zekerheid,
    waarom,
    fix,
  }: { readonly zekerheid: number; readonly waarom: string; readonly fix?: Fix | undefined },
): Vondst => {
  const start = analyse.tokens[first]?.start ?? 0;
  const end = analyse.tokens[last]?.end ?? start;
  return {
    melding: `Noemt met ‘${analyse.concept.definitie.slice(start, end)}’ ${waarom}. Laat die woorden weg: de context staat in een eigen veld.`,
    veld: 'definitie',
    start,
    end,
    zekerheid,
    ...(fix ? { fix } : {}),
  };
};

const CERTAINTY: Readonly<Record<ContextName['soort'], number>> = {
  naam: 0.85,
  afkorting: 0.85,
  bijvoeglijk: 0.75,
  woord: 0.75,
};
/** `in het kader van DJI` says nothing else than where the definitie holds. */
const CONTEXT_ONLY = 0.93;

const valuesOf = ({
  organisatorisch = [],
  juridisch = [],
  wettelijkeBasis = [],
}: NonNullable<Analyse['concept']['context']>) => [...organisatorisch, ...juridisch, ...wettelijkeBasis];

/** Where the definitie names a context that is attached to it. */
const attached = (analyse: Analyse): Vondst[] => {
  const { concept, tokens, profiel } = analyse;
  if (!concept.context || !hasContext(concept.context)) return [];
  const begrip = tokenize(concept.begrip);
  const found: Vondst[] = [];
  const seen = new Set<number>();
  for (const value of valuesOf(concept.context)) {
    const namen = contextNamesOf(value, profiel)
      // A begrip that is about its context, such as `OM-zitting`, cannot be defined without it.
      .filter((naam) => !begrip.some((_, at) => standsAt(naam, begrip, at)))
      .toSorted((a, b) => b.words.length - a.words.length);
    for (let at = 0; at < tokens.length; at++) {
      if (seen.has(at)) continue;
      const naam = namen.find((one) => standsAt(one, tokens, at));
      if (!naam) continue;
      for (let i = 0; i < naam.words.length; i++) seen.add(at + i);
      found.push(ofNaam(analyse, naam, at, value));
    }
  }
  return found;
};

const ofNaam = (analyse: Analyse, naam: ContextName, at: number, value: string): Vondst => {
  const { tokens } = analyse;
  const end = at + naam.words.length - 1;
  const waarom = `de eigen context (${value.trim()})`;
  const isCompound = naam.soort === 'afkorting' && (tokens[end]?.text.includes('-') ?? false);
  if (naam.soort === 'bijvoeglijk' || isCompound)
    return report(analyse, at, end, { zekerheid: CERTAINTY.bijvoeglijk, waarom });
  const { first, last, voorzetsel } = contextPhraseAt(tokens, at, end);
  const zekerheid = /context|kader/.test(voorzetsel) ? CONTEXT_ONLY : CERTAINTY[naam.soort];
  const fix = isLoose(voorzetsel) ? remove(analyse, first, last) : undefined;
  return report(analyse, first, last, { zekerheid, waarom, fix });
};

const overlaps = (a: Vondst, b: Vondst): boolean => a.start < b.end && b.start < a.end;

/** Where the definitie itself says in which context it holds. */
const literal = (analyse: Analyse): readonly Vondst[] => {
  const { sentences } = analyse;
  const found = findContextwoorden(analyse, analyse.vind(CONTEXTWOORDEN));
  if (found.length === 0) return NO_VONDSTEN;
  return found.map(({ first, last, zekerheid }) =>
    report(analyse, first, last, {
      // What follows the first sentence explains.
      zekerheid: first > (sentences[0]?.last ?? 0) ? Math.min(zekerheid, 0.6) : zekerheid,
      waarom: 'een context',
      fix: remove(analyse, first, last),
    }),
  );
};

/** Another definitie of the same begrip in the same context. */
const rival = ({ concept, verzameling }: Analyse): Vondst[] => {
  const other = verzameling
    ?.rivals()
    .find(({ concept: { definitie } }) => definitie.trim() !== '' && definitie !== concept.definitie);
  return other && !verzameling?.twins().includes(other)
    ? [
        {
          melding: `‘${concept.begrip}’ heeft in dezelfde context nog een definitie: ‘${short(other.concept.definitie)}’. Kies er een, of geef elk een eigen context.`,
          veld: 'begrip',
          start: 0,
          end: concept.begrip.length,
          zekerheid: 0.85,
        },
      ]
    : [];
};

const SHORT = 80;
const short = (text: string): string => (text.length > SHORT ? `${text.slice(0, SHORT).trimEnd()}…` : text);

export default defineToetsregel({
  id: 'CON-01',
  naam: 'een eigen definitie voor elke context, zonder die te noemen',
  uitleg:
    'In een andere context kan een begrip iets anders zijn; dan krijgt het daar een eigen definitie. Welke context dat is, staat in een eigen veld. In de tekst zegt het niets over het begrip, en wie de definitie elders wil gebruiken, moet haar eerst herschrijven.',
  toetsvraag: 'Geldt de definitie voor één context, zonder dat de tekst die context noemt?',
  bron: 'https://www.astraonline.nl/index.php/Eigen_definitie_voor_elke_context',
  ernst: 'fout',
  ernstUitleg:
    'ASTRA stelt het verplicht. Alleen ‘in de context van’ of ‘in het kader van’ met de eigen context is een fout. De naam van de eigen context kan ook bij het begrip zelf horen; die is een waarschuwing, net als een tweede definitie in dezelfde context. Een wet als plaats (‘in de Omgevingswet’) is advies.',
  grenzen: [
    'Zonder contextveld worden alleen woorden gezien die zelf een context noemen, zoals ‘in de context van’ en ‘binnen dit project’.',
    'Een wet of organisatie die niet als context is opgegeven, geldt als deel van de omschrijving.',
    'Of een begrip in twee contexten werkelijk iets anders betekent, moet een lezer beoordelen.',
  ],
  goedeVoorbeelden: [
    {
      begrip: 'voorgeleiding',
      definitie: 'het brengen van een aangehouden persoon voor een officier om te worden gehoord',
      context: { organisatorisch: ['OM'] },
    },
    {
      begrip: 'kennisgeving',
      definitie: 'bericht waarmee een bestuur bekendmaakt wat het van plan is',
      context: { juridisch: ['bestuursrecht'], wettelijkeBasis: ['Wet open overheid'] },
    },
    {
      begrip: 'context',
      definitie: 'geheel van omstandigheden waarbinnen een woord zijn betekenis krijgt',
      context: { organisatorisch: ['Logius'] },
    },
  ],
  fouteVoorbeelden: [
    {
      begrip: 'inkomst',
      definitie: 'opneming van een persoon in een gebouw in het kader van DJI',
      context: { organisatorisch: ['Dienst Justitiële Inrichtingen'] },
    },
    {
      begrip: 'sanctie',
      definitie: 'strafrechtelijke maatregel die volgt op een overtreding van een regel',
      context: { juridisch: ['Strafrecht'] },
    },
    { begrip: 'examen', definitie: 'toets van kennis en vaardigheden in de context van onderwijs' },
    {
      begrip: 'melding',
      definitie: 'bericht over een voorval dat iemand op grond van artikel 5 van de Wegenwet doet',
      context: { wettelijkeBasis: ['Wegenwet'] },
    },
  ],
  woordenlijsten: [CONTEXTWOORDEN],
  check: (analyse) => {
    if (analyse.words.length === 0) return 'onbekend';
    const { concept, verzameling } = analyse;
    const said = literal(analyse);
    if (!concept.context && !verzameling) return said.length > 0 ? said : 'onbekend';
    const own = attached(analyse);
    const found = [
      ...own,
      ...said.filter((one) => !own.some((other) => overlaps(one, other))),
      ...rival(analyse),
    ];
    if (found.length > 0) return found;
    return hasContext(concept.context) || verzameling ? NO_VONDSTEN : 'onbekend';
  },
});
