import type { Analyse } from '../analyse.ts';
import { ONZEKER } from '../ernst.ts';
import type { Profiel } from '../profiel/profiel.ts';
import { isQuoted } from '../taal/aanhaling.ts';
import { type Frase, findFrases } from '../taal/frases.ts';
import { hasWordsOutsideBrackets } from '../taal/haakjes.ts';
import { soortOf, WOORDSOORT, woordsoortOf } from '../taal/lexicon.ts';
import { losseSamenstellingen } from '../taal/losse-samenstelling.ts';
import { ACRONIEMEN, AFGEKEURD, SAMENSTELDELEN, schrijfwijzeVan } from '../taal/spelling.ts';
import { isCapital } from '../taal/tekens.ts';
import { type Token, tokenize } from '../taal/tokens.ts';
import { hasWettelijkeBron } from '../taal/wettelijk.ts';
import { defineToetsregel, NO_VONDSTEN, type Vondst } from '../toetsregel.ts';

/** A text taken from a law keeps the spelling of that law. */
const LITERAL = 0.5;
const NOUN = WOORDSOORT.enkelvoud | WOORDSOORT.meervoud;
/** Shorter nouns after an abbreviation are as often another word: `XML via`, `EU per`. */
const MIN_NOUN = 4;

const isNoun = (token: Token | undefined): token is Token => {
  if (token?.kind !== 'word' || token.lower.length < MIN_NOUN || token.text !== token.lower) return false;
  const bits = soortOf(token);
  return (bits & NOUN) !== 0 && (bits & WOORDSOORT.overig) === 0;
};

const isApart = (token: Token, next: Token): boolean => next.start === token.end + 1 && next.breaks === 0;

/** Found spelling, and what to write instead. */
interface Schrijfwijze {
  readonly first: number;
  readonly last: number;
  readonly gewenst: string | undefined;
  readonly zekerheid: number;
  readonly melding: string;
  /** Its capitals are part of the agreement. */
  readonly isLiteral?: boolean;
}

type Zoeker = (tokens: readonly Token[], at: number) => Frase<string> | undefined;
/** One index per profile: it is the same for all texts that are tested with it. */
const zoekers = new WeakMap<Profiel, Zoeker | 'none'>();

const zoekerVan = (profiel: Profiel): Zoeker | 'none' => {
  const known = zoekers.get(profiel);
  if (known) return known;
  const pairs = Object.entries(profiel.schrijfwijzen ?? {});
  const made =
    pairs.length === 0
      ? 'none'
      : findFrases(
          pairs.map(([from, to]) => [
            tokenize(from)
              .map(({ lower }) => lower)
              .join(' '),
            to,
          ]),
        );
  zoekers.set(profiel, made);
  return made;
};

const spelled = (
  first: number,
  last: number,
  found: string,
  gewenst: string,
  zekerheid: number,
): Schrijfwijze => ({
  first,
  last,
  gewenst,
  zekerheid,
  melding: `Schrijf ‘${gewenst}’ in plaats van ‘${found}’.`,
});

/** The preferred spelling as it stands at this place. */
const startOfSentence = (word: string, isFirst: boolean): string =>
  isFirst && word === word.toLowerCase() ? word.charAt(0).toUpperCase() + word.slice(1) : word;

const ofProfiel = ({ tokens, profiel, concept, opening }: Analyse): Schrijfwijze[] => {
  const zoeker = zoekerVan(profiel);
  if (zoeker === 'none') return [];
  const found: Schrijfwijze[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const frase: Frase<string> | undefined = zoeker(tokens, at);
    if (!frase) continue;
    const last = at + frase.length - 1;
    const text = concept.definitie.slice(tokens[at]?.start, tokens[last]?.end);
    const isRight = text === frase.about || text === startOfSentence(frase.about, at === opening.first);
    if (!isRight) found.push({ ...spelled(at, last, text, frase.about, 0.93), isLiteral: true });
    at = last;
  }
  return found;
};

const ofList = ({ tokens, vind, concept }: Analyse): Schrijfwijze[] =>
  vind(AFGEKEURD).map(({ first, last, frase }): Schrijfwijze => {
    const text = concept.definitie.slice(tokens[first]?.start, tokens[last]?.end);
    const gewenst = schrijfwijzeVan(frase);
    const zekerheid = hasWettelijkeBron(concept) ? LITERAL : frase === 'email' ? 0.72 : 0.85;
    return gewenst === undefined
      ? {
          first,
          last,
          gewenst,
          zekerheid,
          melding: `‘${text}’ is een afgekeurde schrijfwijze. Schrijf het anders.`,
        }
      : spelled(first, last, text, gewenst, zekerheid);
  });

/** `HTTP protocol`: one word, with a hyphen. In small letters only what is written so: `btw nummer`. */
const ofAcroniemen = ({ tokens, vind }: Analyse): Schrijfwijze[] =>
  vind(ACRONIEMEN).flatMap(({ first }): Schrijfwijze[] => {
    const [token, next, after] = [tokens[first], tokens[first + 1], tokens[first + 2]];
    if (!token || !isNoun(next) || !isApart(token, next)) return [];
    if (token.text === token.lower ? !SMALL.has(token.lower) : !isCapital(token.text.slice(-1))) return [];
    const gewenst = `${token.text}-${next.text}`;
    // `HTTP status code`: the compound goes on, and we do not know how it is written.
    const goesOn =
      after !== undefined &&
      isNoun(after) &&
      isApart(next, after) &&
      (soortOf(after) & WOORDSOORT.meervoud) === 0;
    return [
      {
        first,
        last: first + 1,
        gewenst: goesOn ? undefined : gewenst,
        zekerheid: 0.85,
        melding: `‘${token.text} ${next.text}’ is één woord. Schrijf ‘${gewenst}’.`,
      },
    ];
  });
const SMALL = new Set(
  'btw ict pdf xml api sms bsn cao pgb aow ozb woz gps url wifi apk dna mbo hbo'.split(' '),
);

const asOneWord = (token: Token, next: Token, zekerheid: number): Schrijfwijze => {
  const [apart, gewenst] = [`${token.text} ${next.text}`, token.text + next.text];
  return {
    ...spelled(token.index, next.index, apart, gewenst, zekerheid),
    melding: `‘${apart}’ is één woord. Schrijf ‘${gewenst}’.`,
  };
};

/** `persoons gegevens`: one word. */
const ofSamenstellingen = ({ tokens, vind }: Analyse): Schrijfwijze[] =>
  vind(SAMENSTELDELEN).flatMap(({ first }): Schrijfwijze[] => {
    const [token, next] = [tokens[first], tokens[first + 1]];
    if (!token || !isNoun(next) || !isApart(token, next)) return [];
    const isKnown = (woordsoortOf(token.lower + next.lower) & NOUN) !== 0;
    return isKnown ? [asOneWord(token, next, 0.85)] : [];
  });

/** `jeugd hulp`: two nouns that the lexicon or the collection knows as one. */
const ofLosseDelen = ({ tokens }: Analyse, delen: readonly number[]): Schrijfwijze[] =>
  delen.flatMap((first): Schrijfwijze[] => {
    const [token, next] = [tokens[first], tokens[first + 1]];
    return token && next ? [asOneWord(token, next, 0.8)] : [];
  });

/** Of two words one remains: in a very short definitie that would be a synonym. */
const MIN_WORDS = 4;

const asVondst = ({ tokens, concept, opening }: Analyse, one: Schrijfwijze): Vondst => {
  const { first, last, gewenst, zekerheid, melding, isLiteral = false } = one;
  const [start, end] = [tokens[first]?.start ?? 0, tokens[last]?.end ?? 0];
  const isUpper = isCapital(concept.definitie.charAt(start)) && (!isLiteral || first === opening.first);
  const isTooShort = last > first && !hasWordsOutsideBrackets(tokens, opening.kern, tokens.length, MIN_WORDS);
  const tekst = gewenst === undefined ? undefined : startOfSentence(gewenst, isUpper);
  return {
    melding,
    veld: 'definitie',
    start,
    end,
    zekerheid,
    ...(tekst === undefined || isTooShort
      ? {}
      : {
          fix: {
            titel: `Schrijf ‘${tekst}’`,
            veilig: zekerheid >= ONZEKER,
            edits: [{ veld: 'definitie', start, end, tekst }],
          },
        }),
  };
};

const findSchrijfwijzen = (analyse: Analyse, delen: readonly number[]): Vondst[] => {
  const found: Schrijfwijze[] = [];
  for (const one of [
    ...ofProfiel(analyse),
    ...ofList(analyse),
    ...ofAcroniemen(analyse),
    ...ofSamenstellingen(analyse),
    ...ofLosseDelen(analyse, delen),
  ])
    if (
      !isQuoted(analyse.tokens, one.first) &&
      !found.some(({ first, last }) => one.first <= last && first <= one.last)
    )
      found.push(one);
  return found.map((one) => asVondst(analyse, one));
};

export default defineToetsregel({
  id: 'STR-TERM-001',
  naam: 'gebruikt één schrijfwijze',
  uitleg:
    'Wie hetzelfde woord op twee manieren schrijft, laat lezers en zoekmachines denken dat het twee dingen zijn. Een samenstelling schrijft u in het Nederlands aaneen, of met een streepje na een afkorting.',
  toetsvraag:
    'Zijn alle woorden geschreven zoals de woordenlijst en de afspraken van de organisatie het zeggen?',
  ernst: 'waarschuwing',
  ernstUitleg:
    'Geen regel van ASTRA. De schrijfwijzen uit het profiel en uit een korte ingebouwde lijst zijn zeker, maar maken een definitie niet onbruikbaar. In een tekst met een wettelijke bron is het advies: daar hoort de spelling van de wet.',
  grenzen: [
    'Is geen spellingcontrole: ziet alleen wat in de lijst, het profiel en de woordenschat staat.',
    'Een afkorting zonder streepje wordt alleen gemeld als zij geen organisatie is: ‘de IND vreemdelingen’ kan twee zinsdelen zijn.',
    'Een losgeschreven samenstelling wordt herkend als het eerste deel niet los voorkomt (‘persoons gegevens’), of als het hele woord in de woordenschat of de verzameling staat (‘jeugd hulp’).',
  ],
  goedeVoorbeelden: [
    { begrip: 'webserver', definitie: 'programma dat via het HTTP-protocol pagina’s verstuurt' },
    { begrip: 'persoonsgegeven', definitie: 'informatie over een persoon die op naam te vinden is' },
    {
      begrip: 'belastingplichtige',
      definitie: 'persoon met een btw-nummer die aangifte doet bij de Belastingdienst',
    },
  ],
  fouteVoorbeelden: [
    { begrip: 'webserver', definitie: 'programma dat via het HTTP protocol pagina’s verstuurt' },
    { begrip: 'klantkaart', definitie: 'pas van een winkel met daarop de persoons gegevens van een klant' },
    { begrip: 'griepprik', definitie: 'inenting die een huis arts aan een patiënt geeft' },
    { begrip: 'steunmaatregel', definitie: 'financiele bijdrage van het Rijk aan een gemeente' },
    { begrip: 'contactpunt', definitie: 'emailadres waarop een organisatie bereikbaar is' },
  ],
  woordenlijsten: [AFGEKEURD, ACRONIEMEN, SAMENSTELDELEN],
  check: (analyse) => {
    const { words, vind, profiel, tokens, verzameling } = analyse;
    if (words.length === 0) return 'onbekend';
    const isName = verzameling && ((word: string) => verzameling.find([word]) !== undefined);
    const delen = losseSamenstellingen(tokens, isName);
    const isSeen =
      delen.length + vind(AFGEKEURD).length + vind(ACRONIEMEN).length + vind(SAMENSTELDELEN).length > 0;
    return isSeen || profiel.schrijfwijzen ? findSchrijfwijzen(analyse, delen) : NO_VONDSTEN;
  },
});
