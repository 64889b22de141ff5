import type { Analyse } from '../analyse.ts';
import { infinitiefVan, WOORDSOORT, woordsoortOf } from '../taal/lexicon.ts';
import {
  isBijwoordelijk,
  isDeelwoord,
  isEnkelvoud,
  isHoofdwerkwoord,
  VOEGWOORDEN,
} from '../taal/nevenschikking.ts';
import type { Token } from '../taal/tokens.ts';
import { woordenlijst } from '../taal/woordenlijst.ts';
import { BETREKKELIJK, HULPWERKWOORDEN, LIDWOORDEN, MODALEN, VOORZETSELS } from '../taal/woordklassen.ts';
import { defineToetsregel, type Fix, type Vondst } from '../toetsregel.ts';

const DUIDELIJK = woordenlijst(
  'duidelijke-keuzes',
  'Woorden die zeggen of het een het ander uitsluit, of dat het voorbeelden zijn.',
  `ofwel, hetzij, óf, of beide, of beiden, of allebei, beide, allebei, een van, één van, een der, al dan niet, dan wel,
  of een combinatie, of combinaties, respectievelijk, onderscheidenlijk, met of zonder, naar keuze,
  zoals, bijvoorbeeld, bijv., bv., onder andere, onder meer, o.a., waaronder, veelal, meestal`,
);

const NONE: readonly Vondst[] = [];
/** In a longer sentence, or with more to join, `of` hardly ever decides anything on its own. */
const MAX_WORDS = 25;

/** After these `of` asks whether: `onderzoek of een aanvraag volledig is`. */
const QUESTIONS = new Set(
  `vraag beoordeling controle onderzoek toets toetsing indicatie aanduiding bepaling vaststelling keuze besluit
  beslissing onzekerheid advies oordeel twijfel kenmerk informatie gegeven`.split(/\s+/),
);
/** Verbs that ask whether: `beoordeelt of een aanvraag volledig is`. */
const ASKING = new Set(
  `beoordelen controleren nagaan toetsen vaststellen bepalen onderzoeken weten vragen verifiëren bezien overwegen
  aangeven vermelden tonen zien bekijken beslissen besluiten aanduiden registreren kiezen`.split(/\s+/),
);
/** Quantities and comparisons: `een of meer`, `20 °C of hoger`. */
const AMOUNTS = new Set(
  'meer meerdere minder hoger lager groter kleiner ander andere niet gelijk geen twee langer korter geheel gedeeltelijk'.split(
    ' ',
  ),
);
/** What is had or shown: here it counts whether both may be. */
const CONDITIONS = new Set(['met', 'zonder', 'bezit', 'houder', 'vertoon']);

/** Index of the noun that an item begins with or is. */
const nounAfter = (tokens: readonly Token[], at: number): number | undefined => {
  const noun = LIDWOORDEN.has(tokens[at]?.lower ?? '') ? at + 1 : at;
  return isEnkelvoud(tokens[noun]) ? noun : undefined;
};

/** Index of the first token of the noun group that ends before `of`; undefined when the nouns name the kind itself. */
const groupStart = (tokens: readonly Token[], at: number, head: number): number => {
  let first = at - 1;
  while (first > head + 1) {
    const before = tokens[first - 1];
    if (!before || before.kind === 'mark' || VOORZETSELS.has(before.lower) || BETREKKELIJK.has(before.lower))
      break;
    if (HULPWERKWOORDEN.has(before.lower)) break;
    first--;
    if (LIDWOORDEN.has(before.lower)) break;
  }
  return first;
};

/** Whether `of` only joins kinds: `vader of moeder`, `persoon of rechtspersoon die`. */
const joinsHeads = (tokens: readonly Token[], head: number, at: number): boolean => {
  for (let i = head + 1; i < at; i++) {
    const { lower = '' } = tokens[i] ?? {};
    if (VOORZETSELS.has(lower) || BETREKKELIJK.has(lower) || isDeelwoord(tokens[i])) return false;
  }
  return true;
};

const endsSentence = (tokens: readonly Token[], at: number, limit: number): boolean => {
  for (let i = at + 1; i <= limit; i++) if (tokens[i]?.kind !== 'mark') return false;
  return true;
};

const isAdjective = (token: Token | undefined): boolean =>
  token !== undefined && (woordsoortOf(token.lower) & WOORDSOORT.bijvoeglijk) !== 0;

interface Keuze {
  /** Indices, both included. */
  readonly first: number;
  readonly last: number;
  readonly zekerheid: number;
}

/** `met een pas of sleutel`, `een naam of een adres` */
const betweenNouns = (tokens: readonly Token[], at: number, head: number): Keuze | undefined => {
  const [before, last] = [tokens[at - 1], nounAfter(tokens, at + 1)];
  if (!before || last === undefined || QUESTIONS.has(before.lower)) return undefined;
  if (isAdjective(before) && isAdjective(tokens[last])) return undefined;
  const first = groupStart(tokens, at, head);
  if (tokens[first - 1]?.text === ',') return undefined;
  const isCondition =
    CONDITIONS.has(tokens[first - 1]?.lower ?? '') || CONDITIONS.has(tokens[first - 2]?.lower ?? '');
  return { first, last, zekerheid: isCondition ? 0.72 : 0.5 };
};

/** Whether what stands here closes the clause: an auxiliary, a mark, or nothing. */
const isClauseEnd = (token: Token | undefined): boolean =>
  !token || token.kind === 'mark' || HULPWERKWOORDEN.has(token.lower);

/** `woont of werkt`, `ondertekend of goedgekeurd is`, `schriftelijk of digitaal wordt ingediend` */
const betweenPredicates = (tokens: readonly Token[], at: number): Keuze | undefined => {
  const [before, next, after] = [tokens[at - 1], tokens[at + 1], tokens[at + 2]];
  if (!before || !next || tokens[at - 2]?.text === ',' || next.lower === 'te') return undefined;
  if (HULPWERKWOORDEN.has(next.lower) || MODALEN.has(next.lower)) return undefined;
  const [first, last] = [at - 1, at + 1];
  if (isHoofdwerkwoord(before))
    return ASKING.has(infinitiefVan(before.lower) ?? '') ? undefined : { first, last, zekerheid: 0.55 };
  if (isDeelwoord(before) && isDeelwoord(next))
    return isClauseEnd(after) || VOORZETSELS.has(after?.lower ?? '')
      ? { first, last, zekerheid: 0.5 }
      : undefined;
  const tellsHow = isBijwoordelijk(before) && isBijwoordelijk(next) && after && after.kind !== 'mark';
  return tellsHow && (HULPWERKWOORDEN.has(after.lower) || isDeelwoord(after) || isHoofdwerkwoord(after))
    ? { first, last, zekerheid: 0.5 }
    : undefined;
};

const findKeuze = (tokens: readonly Token[], at: number, head: number): Keuze | undefined => {
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  if (!before || !next || before.kind === 'mark') return undefined;
  if (AMOUNTS.has(next.lower) || AMOUNTS.has(before.lower)) return undefined;
  const nouns = isEnkelvoud(before) ? betweenNouns(tokens, at, head) : undefined;
  return nouns ?? betweenPredicates(tokens, at);
};

/** `X of Y` at the end, or before the verb that ends the sentence: there `of beide` can stand behind it. */
const addBeide = (
  tokens: readonly Token[],
  { first, last, zekerheid }: Keuze,
  at: number,
  limit: number,
): Fix | undefined => {
  const [of, before, end] = [tokens[at], tokens[at - 1], tokens[last]];
  const isLast =
    (zekerheid > 0.7 && endsSentence(tokens, last, limit)) ||
    (isHoofdwerkwoord(tokens[last + 1]) && endsSentence(tokens, last + 1, limit));
  if (!of || !before || !end || first > at - 1 || !isEnkelvoud(before) || !isLast) return undefined;
  return {
    titel: 'Voeg ‘of beide’ toe',
    veilig: false,
    edits: [
      { veld: 'definitie', start: before.end, end: of.end, tekst: ',' },
      { veld: 'definitie', start: end.end, end: end.end, tekst: ' of beide' },
    ],
  };
};

const find = (analyse: Analyse, head: number, limit: number): Vondst | undefined => {
  const { tokens, vind, concept } = analyse;
  let at: number | undefined;
  for (const { first, frase } of vind(VOEGWOORDEN)) {
    if (first > limit) break;
    if (first <= head) continue;
    // With `en` beside it the reader sees what belongs together, or STR-08 says that he does not.
    if (frase !== 'of' || at !== undefined) return undefined;
    at = first;
  }
  if (at === undefined || joinsHeads(tokens, head, at)) return undefined;
  const keuze = findKeuze(tokens, at, head);
  if (!keuze) return undefined;
  const [from, to] = [tokens[keuze.first], tokens[keuze.last]];
  if (!from || !to) return undefined;
  const fix = addBeide(tokens, keuze, at, limit);
  return {
    melding: `‘${concept.definitie.slice(from.start, to.end)}’: mag het ook allebei? Zo ja, schrijf ‘… of beide’; zo nee, ‘ofwel …, ofwel …’.`,
    veld: 'definitie',
    start: from.start,
    end: to.end,
    zekerheid: keuze.zekerheid,
    ...(fix ? { fix } : {}),
  };
};

export default defineToetsregel({
  id: 'STR-09',
  naam: 'bevat geen dubbelzinnig ‘of’',
  uitleg:
    '‘Of’ kan betekenen dat het een het ander uitsluit, of dat ook allebei mag. Wie moet beoordelen of iets onder het begrip valt, moet weten welk van de twee bedoeld is.',
  toetsvraag: 'Is bij elke ‘of’ duidelijk of ook allebei mag?',
  bron: 'https://www.astraonline.nl/index.php/Dubbelzinnige_%27of%27_is_verboden',
  ernst: 'waarschuwing',
  ernstUitleg:
    'ASTRA stelt het verplicht, maar meestal maakt het niet uit of ook allebei mag. Alleen waar ‘of’ twee voorwaarden verbindt (‘met een pas of sleutel’), is het een waarschuwing; anders advies.',
  grenzen: [
    'Kijkt naar korte zinnen met één ‘of’ tussen twee enkelvouden, werkwoorden of deelwoorden; in een langere opsomming is de bedoeling meestal duidelijk.',
    'Twee soorten naast elkaar (‘vader of moeder’) zijn een opsomming van wat eronder valt en worden niet gemeld.',
    '‘Of’ dat een vraag inleidt (‘nagaan of’) wordt overgeslagen.',
  ],
  goedeVoorbeelden: [
    { begrip: 'ouder', definitie: 'vader of moeder van een kind' },
    { begrip: 'keuring', definitie: 'controle waarbij een monteur beoordeelt of een voertuig veilig is' },
    { begrip: 'bezoeker', definitie: 'persoon met een pas, een sleutel of beide' },
    { begrip: 'klant', definitie: 'persoon die hetzij een product, hetzij een dienst afneemt' },
    { begrip: 'stapel', definitie: 'een of meer dozen op elkaar' },
  ],
  fouteVoorbeelden: [
    { begrip: 'bezoeker', definitie: 'persoon met een pas of sleutel' },
    { begrip: 'klant', definitie: 'persoon die een product of een dienst afneemt' },
    { begrip: 'inwoner', definitie: 'persoon die in een gemeente woont of werkt' },
    { begrip: 'stuk', definitie: 'document dat door een ambtenaar is ondertekend of goedgekeurd' },
  ],
  woordenlijsten: [VOEGWOORDEN, DUIDELIJK],
  check: (analyse) => {
    const { words, head, sentences, vind } = analyse;
    const [sentence] = sentences;
    if (!sentence || words.length === 0) return 'onbekend';
    if (head === undefined || vind(VOEGWOORDEN).length === 0 || vind(DUIDELIJK).length > 0) return NONE;
    if (sentence.last - sentence.first > MAX_WORDS) return NONE;
    const found = find(analyse, head, sentence.last);
    return found ? [found] : NONE;
  },
});
