import type { Analyse } from '../analyse.ts';
import { ONZEKER } from '../ernst.ts';
import { isQuoted } from '../taal/aanhaling.ts';
import { ENGELS, vertalingVan } from '../taal/engels.ts';
import { geslachtVan, soortOf, WOORDSOORT, woordsoortOf } from '../taal/lexicon.ts';
import { isCapital } from '../taal/tekens.ts';
import type { Token } from '../taal/tokens.ts';
import type { Treffer } from '../taal/woordenlijst.ts';
import { defineToetsregel, type Fix, type Vondst } from '../toetsregel.ts';

/** Of a word that a profile added. */
const ADDED = 0.8;
const BARE = new Set(['in', 'op', 'uit', 'aan']);
const DE_WORDS = new Set(['de', 'die', 'deze', 'elke', 'iedere', 'welke', 'onze']);
const HET_WORDS = new Set(['het', 'dit', 'dat', 'elk', 'ieder', 'welk', 'ons']);

/** Part of the begrip or of a name, given between brackets, or said to be English: not mixed in. */
const isMeant = (
  { tokens, terms, opening, verzameling }: Analyse,
  { first, last, frase }: Treffer,
): boolean => {
  const [before, from, next] = [tokens[first - 1], tokens[first], tokens[last + 1]];
  if (!from || isQuoted(tokens, first)) return true;
  if (terms.some(({ words }) => words.some((word) => frase.includes(word) || word.includes(frase))))
    return true;
  if (first !== opening.first && first !== opening.kern && isCapital(from.text)) return true;
  if (before?.text === '(' && next?.text === ')') return true;
  if (before?.lower === 'engels' || before?.lower === 'engelse' || before?.lower === 'engelstalige')
    return true;
  if (isEnglishNeighbour(before) || isEnglishNeighbour(next)) return true;
  return verzameling?.find(frase.split(' ')) !== undefined;
};

/** Beside other English words it is part of a name: `the`, `of`, `and` in the middle of Dutch. */
const isEnglishNeighbour = (token: Token | undefined): boolean =>
  token !== undefined && ENGLISH.has(token.lower);
const ENGLISH = new Set(
  'the and or by at each with your our this that are open source data business service'.split(' '),
);

const { meervoud, infinitief, persoonsvorm, deelwoord } = WOORDSOORT;
const FITTING = meervoud | infinitief | persoonsvorm | deelwoord;

const isInflected = (token: Token | undefined): boolean =>
  token !== undefined && (soortOf(token) & WOORDSOORT.bijvoeglijk) !== 0;

/** Puts the Dutch word in its place, where the words around it fit its gender. */
const replacement = (
  { tokens, concept, opening }: Analyse,
  { first, last, frase }: Treffer,
): Fix | undefined => {
  const { nederlands, zekerheid } = vertalingVan(frase) ?? { zekerheid: 0 };
  const [before, from, to, next] = [tokens[first - 1], tokens[first], tokens[last], tokens[last + 1]];
  if (nederlands === undefined || zekerheid < ONZEKER || !from || !to) return undefined;
  // `in compliance gehouden`: an English phrase, of which one word is not enough.
  if (BARE.has(before?.lower ?? '')) return undefined;
  const isNoun = (woordsoortOf(nederlands) & (meervoud | WOORDSOORT.enkelvoud)) !== 0;
  if (first <= opening.kern && !isNoun) return undefined;
  const geslacht = geslachtVan(nederlands.split(' ').at(-1) ?? '');
  const around = [before?.lower ?? '', next?.lower ?? ''];
  // A plural or a verb fits as it is; a singular must agree with its article and with `die` or `dat`.
  if (geslacht === undefined && (woordsoortOf(nederlands) & FITTING) === 0) return undefined;
  if (geslacht !== undefined && isInflected(before)) return undefined;
  const other = geslacht === 'de' ? HET_WORDS : DE_WORDS;
  if (geslacht !== undefined && around.some((word) => other.has(word))) return undefined;
  const tekst = isCapital(from.text) ? nederlands.charAt(0).toUpperCase() + nederlands.slice(1) : nederlands;
  return {
    titel: `Vervang ‘${concept.definitie.slice(from.start, to.end)}’ door ‘${nederlands}’`,
    veilig: false,
    edits: [{ veld: 'definitie', start: from.start, end: to.end, tekst }],
  };
};

const findEngels = (analyse: Analyse): Vondst[] => {
  const { tokens, concept } = analyse;
  return analyse.vind(ENGELS).flatMap((treffer): Vondst[] => {
    const [from, to] = [tokens[treffer.first], tokens[treffer.last]];
    if (!from || !to || isMeant(analyse, treffer)) return [];
    const vertaling = vertalingVan(treffer.frase);
    const fix = replacement(analyse, treffer);
    const woord = concept.definitie.slice(from.start, to.end);
    const advice = vertaling
      ? `Schrijf bijvoorbeeld ‘${vertaling.nederlands}’.`
      : 'Gebruik een Nederlands woord.';
    return [
      {
        melding: `‘${woord}’ is Engels en er bestaat een gewoon Nederlands woord voor. ${advice}`,
        veld: 'definitie',
        start: from.start,
        end: to.end,
        zekerheid: vertaling?.zekerheid ?? ADDED,
        ...(fix ? { fix } : {}),
      },
    ];
  });
};

export default defineToetsregel({
  id: 'LANG-MIX-001',
  naam: 'mengt geen Engels door het Nederlands',
  uitleg:
    'Niet iedere lezer weet wat een Engels woord precies betekent, en wie het wel weet, denkt er soms iets anders bij. Waar een gewoon Nederlands woord bestaat, is dat duidelijker.',
  toetsvraag: 'Zijn alle woorden Nederlands, op ingeburgerde leenwoorden en namen na?',
  ernst: 'waarschuwing',
  ernstUitleg:
    'Geen regel van ASTRA. Woorden met een gewoon Nederlands woord ernaast zijn een waarschuwing; woorden die bijna ingeburgerd zijn (‘workflow’, ‘framework’), zijn advies.',
  grenzen: [
    'Ziet alleen woorden uit de lijst; ingeburgerde woorden zoals ‘website’ en ‘manager’ staan er niet in.',
    'Wat in het begrip zelf staat, in een naam, tussen haakjes of tussen aanhalingstekens, wordt niet gemeld.',
  ],
  goedeVoorbeelden: [
    { begrip: 'webwinkel', definitie: 'website waarop een bedrijf producten te koop aanbiedt' },
    { begrip: 'feedback', definitie: 'reactie op werk die de maker helpt het te verbeteren' },
    { begrip: 'terugkoppeling', definitie: 'reactie (feedback) op het werk van een ander' },
    {
      begrip: 'softwarelicentie',
      definitie: 'toestemming van de maker om een computerprogramma te gebruiken',
    },
  ],
  fouteVoorbeelden: [
    { begrip: 'bouwteam', definitie: 'groep developers die samen aan een programma werkt' },
    { begrip: 'evaluatie', definitie: 'verzamelen van feedback na afloop van een project' },
    { begrip: 'meetinstrument', definitie: 'tool waarmee de temperatuur wordt bepaald' },
    { begrip: 'overleg', definitie: 'bijeenkomst van alle stakeholders van een project' },
  ],
  woordenlijsten: [ENGELS],
  check: (analyse) => {
    if (analyse.words.length === 0) return 'onbekend';
    return analyse.vind(ENGELS).length === 0 ? [] : findEngels(analyse);
  },
});
