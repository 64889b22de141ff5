import type { Analyse } from '../analyse.ts';
import { infinitiefVan, WOORDSOORT, woordsoortOf } from '../taal/lexicon.ts';
import { memo } from '../taal/memo.ts';
import { findOccurrences, type Occurrence, termsOf } from '../taal/term.ts';
import type { Token } from '../taal/tokens.ts';
import { isGrammatical, KLASSE } from '../taal/woordklassen.ts';
import { defineToetsregel, NO_VONDSTEN, type Vondst } from '../toetsregel.ts';

/** `de Wet op de inkomstenbelasting`: the begrip stands in the name of a law. */
const namesLaw = (tokens: readonly Token[], first: number): boolean =>
  tokens.slice(Math.max(0, first - 4), first).some(({ text }) => LAWS.test(text));
const LAWS = /^(?:Wet|Besluit|Regeling|Verordening|Richtlijn)$/;

/** `met de afkorting NV`, `afgekort als NV`: the word is named, not used. */
const isMentioned = (tokens: readonly Token[], first: number): boolean =>
  [1, 2, 3].some((back) => MENTIONS.has(tokens[first - back]?.lower ?? ''));
const MENTIONS = new Set(['afkorting', 'afgekort', 'aanduiding', 'aangeduid', 'genaamd']);

const certainty = ({ terms, tokens }: Analyse, { first, last, isExact }: Occurrence): number => {
  const [term] = terms;
  const word = tokens[first];
  if (term?.words.length === 1 && word && isGrammatical(word.lower)) return 0.6;
  if (namesLaw(tokens, first)) return 0.5;
  if (isMentioned(tokens, first)) return 0.6;
  const before = tokens[first - 1]?.text ?? '';
  const after = tokens[last + 1]?.text ?? '';
  // A name that is only mentioned says less than a word that is used.
  if (before === '(' || after === ')' || '‘“\'"'.includes(before || ' ')) return 0.75;
  return isExact ? 0.92 : 0.8;
};

const place = (
  { tokens }: Analyse,
  { first, last }: Occurrence,
): { start: number; end: number; text: string } => {
  const start = tokens[first]?.start ?? 0;
  return {
    start,
    end: tokens[last]?.end ?? start,
    text: tokens
      .slice(first, last + 1)
      .map(({ text }) => text)
      .join(' '),
  };
};

const report = (analyse: Analyse, occurrence: Occurrence, zekerheid: number, what: string): Vondst => {
  const { start, end, text } = place(analyse, occurrence);
  return {
    melding: `Gebruikt ‘${text}’, ${what}. Omschrijf het zonder dat woord, anders moet de lezer het begrip al kennen.`,
    veld: 'definitie',
    start,
    end,
    zekerheid,
    related: ['SAM-05'],
  };
};

/** In the defining part: after an opening that repeats the begrip, and before a second sentence. */
const isInDefinition =
  ({ tokens, opening, sentences }: Analyse) =>
  ({ first, last }: Occurrence): boolean =>
    first >= opening.kern &&
    first <= (sentences[0]?.last ?? 0) &&
    // `boom- of struikbeplanting`: the beginning of another word.
    !(tokens[last]?.text.endsWith('-') ?? false);

/** So few other words with content say hardly more than the begrip does. */
const MAX_OTHERS = 3;

/**
 * All words of a begrip of several words come back, apart from each other, and hardly anything else: `aantal van de
 * leden`. With more words the kind and a part of the begrip may well be named: `code die bij de naam van een buurt hoort`.
 */
const scattered = (analyse: Analyse): readonly Vondst[] => {
  const { terms, tokens, words, opening, sentences } = analyse;
  const [term] = terms;
  if (terms.length !== 1 || !term || term.words.length < 2) return NO_VONDSTEN;
  const content = term.words.filter((word) => word.length > 2 && !isGrammatical(word));
  if (content.length < 2) return [];
  const last = sentences[0]?.last ?? 0;
  let own = 0;
  for (const word of words) {
    if (word.index < opening.kern || word.index > last) continue;
    if (word.lower.length > 2 && !isGrammatical(word.lower)) own++;
    if (own > content.length + MAX_OTHERS) return NO_VONDSTEN;
  }
  const places = content.map((word) => findOccurrences(termsOf(word), tokens).find(isInDefinition(analyse)));
  const found = places.filter((occurrence) => occurrence !== undefined);
  const [first] = found;
  return first && found.length === content.length
    ? [report(analyse, first, 0.65, 'en ook de andere woorden van het begrip')]
    : [];
};

/** What a noun of doing ends with, and its verb instead: beoordeling, beoordelen; registratie, registreren. */
const VERBAL_ENDINGS = [
  ['ing', 'en'],
  ['atie', 'eren'],
] as const;

/** The verb that the begrip is, or is made of, and how sure a form of it makes a circle. */
const verbOf = memo(
  (begrip: string): { readonly infinitief: string; readonly zekerheid: number } | undefined => {
    const isVerb = (word: string): boolean => (woordsoortOf(word) & WOORDSOORT.infinitief) !== 0;
    if (isVerb(begrip)) return { infinitief: begrip, zekerheid: 0.75 };
    for (const [ending, other] of VERBAL_ENDINGS) {
      const infinitief = begrip.endsWith(ending) ? begrip.slice(0, -ending.length) + other : '';
      if (infinitief !== '' && isVerb(infinitief)) return { infinitief, zekerheid: 0.5 };
    }
    return undefined;
  },
);

/** `beoordeling: handeling waarbij iemand iets beoordeelt`: a form of the same verb. */
const sameVerb = (analyse: Analyse): readonly Vondst[] => {
  const { terms, tokens, opening, sentences } = analyse;
  const [term] = terms;
  const [word] = term?.words ?? [];
  if (terms.length !== 1 || term?.words.length !== 1 || word === undefined) return NO_VONDSTEN;
  const verb = verbOf(word);
  if (!verb) return NO_VONDSTEN;
  for (let at = opening.kern; at <= (sentences[0]?.last ?? 0); at++) {
    const token = tokens[at];
    if (
      token?.kind === 'word' &&
      (token.klasse & ~KLASSE.persoonsvorm) === 0 &&
      infinitiefVan(token.lower) === verb.infinitief
    )
      return [
        report(analyse, { first: at, last: at, isExact: false }, verb.zekerheid, 'een vorm van het begrip'),
      ];
  }
  return NO_VONDSTEN;
};

export default defineToetsregel({
  id: 'CON-CIRC-001',
  naam: 'bevat het begrip zelf niet',
  uitleg:
    'Wie het begrip nodig heeft om de definitie te begrijpen, draait in een cirkel. Beschrijf het met woorden die de lezer al kent.',
  toetsvraag: 'Is de definitie te begrijpen zonder het begrip zelf te kennen?',
  ernst: 'fout',
  ernstUitleg:
    'ASTRA verbiedt cirkeldefinities (SAM-05). Het begrip zelf in de omschrijving is een fout; een meervoud of verbogen vorm, een synoniem, of een vermelding tussen haakjes is een waarschuwing; een werkwoord waarvan het begrip is afgeleid, losse woorden van het begrip met weinig anders, of het begrip in de naam van een wet of na ‘afkorting’, zijn advies.',
  grenzen: [
    'Een samenstelling waar het begrip in zit (‘wet’ in ‘wetgever’) wordt niet gemeld.',
    'Alleen de eerste zin telt: wat volgt is uitleg, en die mag het begrip noemen.',
    'Cirkels over meer definities vallen onder een andere regel.',
  ],
  goedeVoorbeelden: [
    { begrip: 'wet', definitie: 'besluit van regering en parlement samen met een wettelijke naam' },
    { begrip: 'model', definitie: 'vereenvoudigde weergave van een deel van de werkelijkheid' },
  ],
  fouteVoorbeelden: [
    { begrip: 'vergunning', definitie: 'document waarmee de gemeente een vergunning verleent' },
    { begrip: 'belasting', definitie: 'geld dat de overheid int door middel van belastingen' },
    { begrip: 'tram', definitie: 'voertuig dat ook stadsrail heet', synoniemen: ['stadsrail'] },
  ],
  check: (analyse) => {
    const { concept, tokens, terms, words, occurrences } = analyse;
    if (words.length === 0 || terms.length === 0) return 'onbekend';
    if (occurrences.length > 0) {
      const own = occurrences
        .filter(isInDefinition(analyse))
        .map((occurrence) => report(analyse, occurrence, certainty(analyse, occurrence), 'het begrip zelf'));
      if (own.length > 0) return own;
    }
    if (concept.synoniemen && concept.synoniemen.length > 0) {
      const synonyms = concept.synoniemen.flatMap((synoniem) => [...termsOf(synoniem)]);
      const alike = findOccurrences(synonyms, tokens)
        .filter(isInDefinition(analyse))
        .map((occurrence) => report(analyse, occurrence, 0.75, 'een synoniem van het begrip'));
      if (alike.length > 0) return alike;
    }
    const verbs = sameVerb(analyse);
    return verbs.length > 0 ? verbs : scattered(analyse);
  },
});
