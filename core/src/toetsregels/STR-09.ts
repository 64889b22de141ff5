import type { Analyse } from '../analyse.ts';
import { AMOUNTS, ASKING, FIXED, QUESTIONS, WIDENING } from '../taal/alternatieven.ts';
import { infinitiefVan, soortOf, WOORDSOORT } from '../taal/lexicon.ts';
import {
  isBijwoordelijk,
  isDeelwoord,
  isEnkelvoud,
  isHoofdwerkwoord,
  isMeervoud,
  isZelfstandig,
  VOEGWOORDEN,
} from '../taal/nevenschikking.ts';
import type { Token } from '../taal/tokens.ts';
import { type Treffer, woordenlijst } from '../taal/woordenlijst.ts';
import { BETREKKELIJK, hasKlasse, KLASSE, VOORZETSELS } from '../taal/woordklassen.ts';
import { defineToetsregel, type Fix, NO_VONDSTEN, type Vondst } from '../toetsregel.ts';

const DUIDELIJK = woordenlijst(
  'duidelijke-keuzes',
  'Woorden die zeggen of het een het ander uitsluit, of dat het voorbeelden zijn.',
  `ofwel, hetzij, óf, of beide, of beiden, of allebei, beide, allebei, een van, één van, een der, al dan niet, dan wel,
  of een combinatie, of combinaties, respectievelijk, onderscheidenlijk, met of zonder, naar keuze,
  zoals, bijvoorbeeld, bijv., bv., onder andere, onder meer, o.a., waaronder, veelal, meestal`,
);

/** In a longer sentence, or with more to join, `of` hardly ever decides anything on its own. */
const MAX_WORDS = 25;

/** An article, an adjective and the noun. */
const LONGEST_CONDITION = 3;
/** What is had or shown: here it counts whether both may be. */
const CONDITIONS = new Set(['met', 'zonder', 'bezit', 'houder', 'vertoon']);

const isAdjective = (token: Token | undefined): boolean =>
  token !== undefined && (soortOf(token) & WOORDSOORT.bijvoeglijk) !== 0;

/** Whether a noun with its own adjective can begin here; gives the noun. */
const nounAfter = (tokens: readonly Token[], at: number): number | undefined => {
  const noun = hasKlasse(tokens[at], KLASSE.lidwoord) ? at + 1 : at;
  if (isZelfstandig(tokens, noun)) return noun;
  return tokens[noun]?.lower.endsWith('e') && isAdjective(tokens[noun]) && isZelfstandig(tokens, noun + 1)
    ? noun + 1
    : undefined;
};

const canBeVerb = (token: Token | undefined): boolean =>
  token !== undefined && (soortOf(token) & WOORDSOORT.persoonsvorm) !== 0;

/** Index of the first token of the noun group that ends before `of`; undefined when the nouns name the kind itself. */
const groupStart = (tokens: readonly Token[], at: number, head: number): number => {
  let first = at - 1;
  while (first > head + 1) {
    const before = tokens[first - 1];
    if (!before || before.kind === 'mark' || hasKlasse(before, KLASSE.voorzetsel | KLASSE.betrekkelijk))
      break;
    if (hasKlasse(before, KLASSE.hulpwerkwoord)) break;
    // `een museum schilderijen`: two groups; `een huis bezit`: as likely a verb.
    if (isEnkelvoud(before) && !canBeVerb(tokens[first])) break;
    first--;
    if (hasKlasse(before, KLASSE.lidwoord)) break;
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

interface Keuze {
  /** Indices, both included. */
  readonly first: number;
  readonly last: number;
  readonly zekerheid: number;
}

/** `met een pas of sleutel`, `een naam of een adres` */
const betweenNouns = (tokens: readonly Token[], at: number, head: number): Keuze | undefined => {
  const [before, last] = [tokens[at - 1], nounAfter(tokens, at + 1)];
  if (!before || last === undefined || QUESTIONS.has(before.lower) || before.lower.endsWith('-'))
    return undefined;
  // `een zaak of een gedeelte daarvan`, `een lidstaat of een andere staat`: the second widens the first.
  if (WIDENING.has(tokens[at + 2]?.lower ?? '')) return undefined;
  const isNoun = isEnkelvoud(before) || isMeervoud(before);
  if (!isNoun && !hasKlasse(tokens[at + 1], KLASSE.lidwoord)) return undefined;
  if (isAdjective(before) && isAdjective(tokens[last]) && !hasKlasse(tokens[at + 1], KLASSE.lidwoord))
    return undefined;
  if (FIXED.has(`${before.lower}/${tokens[last]?.lower}`)) return undefined;
  const first = groupStart(tokens, at, head);
  if (tokens[first - 1]?.text === ',') return undefined;
  // A longer group, or more things of a kind, hardly ever is a condition.
  const isShort = at - first <= LONGEST_CONDITION && isEnkelvoud(before) && isEnkelvoud(tokens[last]);
  const isCondition =
    CONDITIONS.has(tokens[first - 1]?.lower ?? '') || CONDITIONS.has(tokens[first - 2]?.lower ?? '');
  return { first, last, zekerheid: isCondition && isShort ? 0.72 : 0.5 };
};

/** `door brand of door water`, `in een woning of op een schip` */
const betweenPhrases = (tokens: readonly Token[], at: number, head: number): Keuze | undefined => {
  const last = nounAfter(tokens, at + 2);
  const first = groupStart(tokens, at, head) - 1;
  if (last === undefined || first <= head || !hasKlasse(tokens[first], KLASSE.voorzetsel)) return undefined;
  return hasKlasse(tokens[at + 1], KLASSE.voorzetsel) ? { first, last, zekerheid: 0.5 } : undefined;
};

/** Whether what stands here closes the clause: an auxiliary, a mark, or nothing. */
const isClauseEnd = (token: Token | undefined): boolean =>
  !token || token.kind === 'mark' || hasKlasse(token, KLASSE.hulpwerkwoord);

/** `woont of werkt`, `ondertekend of goedgekeurd is`, `schriftelijk of digitaal wordt ingediend` */
const betweenPredicates = (tokens: readonly Token[], at: number): Keuze | undefined => {
  const [before, next, after] = [tokens[at - 1], tokens[at + 1], tokens[at + 2]];
  if (!before || !next || tokens[at - 2]?.text === ',' || next.lower === 'te') return undefined;
  if (hasKlasse(next, KLASSE.hulpwerkwoord | KLASSE.modaal)) return undefined;
  const [first, last] = [at - 1, at + 1];
  if (isHoofdwerkwoord(before))
    return ASKING.has(infinitiefVan(before.lower) ?? '') ? undefined : { first, last, zekerheid: 0.55 };
  if (isDeelwoord(before) && isDeelwoord(next))
    return isClauseEnd(after) || hasKlasse(after, KLASSE.voorzetsel)
      ? { first, last, zekerheid: 0.5 }
      : undefined;
  const tellsHow = isBijwoordelijk(before) && isBijwoordelijk(next) && after && after.kind !== 'mark';
  return tellsHow && (hasKlasse(after, KLASSE.hulpwerkwoord) || isDeelwoord(after) || isHoofdwerkwoord(after))
    ? { first, last, zekerheid: 0.5 }
    : undefined;
};

const findKeuze = (tokens: readonly Token[], at: number, head: number): Keuze | undefined => {
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  if (!before || !next || before.kind === 'mark') return undefined;
  if (AMOUNTS.has(next.lower) || AMOUNTS.has(before.lower)) return undefined;
  if (!isZelfstandig(tokens, at - 1)) return betweenPredicates(tokens, at);
  return betweenNouns(tokens, at, head) ?? betweenPhrases(tokens, at, head) ?? betweenPredicates(tokens, at);
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

const NEAR = 6;
const isNear = (other: Treffer | undefined, at: number): boolean =>
  other !== undefined && Math.abs(other.first - at) <= NEAR;

const find = (analyse: Analyse, head: number, limit: number): Vondst | undefined => {
  const { tokens, vind, concept } = analyse;
  const joins = vind(VOEGWOORDEN);
  let [at, keuze]: [number, Keuze | undefined] = [0, undefined];
  for (let i = 0; i < joins.length && !keuze; i++) {
    const { first = limit + 1, frase } = joins[i] ?? {};
    if (first > limit) break;
    // With `en` near it the reader sees what belongs together, or STR-08 says that he does not.
    const isAmong = isNear(joins[i - 1], first) || isNear(joins[i + 1], first);
    if (first <= head || frase !== 'of' || isAmong || joinsHeads(tokens, head, first)) continue;
    keuze = findKeuze(tokens, first, head);
    at = first;
  }
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
    'Kijkt in korte zinnen naar ‘of’ tussen twee zaken, werkwoorden of deelwoorden, en meldt er één per definitie; in een langere opsomming is de bedoeling meestal duidelijk.',
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
    if (head === undefined || vind(VOEGWOORDEN).length === 0 || vind(DUIDELIJK).length > 0)
      return NO_VONDSTEN;
    if (sentence.last - sentence.first > MAX_WORDS) return NO_VONDSTEN;
    const found = find(analyse, head, sentence.last);
    return found ? [found] : NO_VONDSTEN;
  },
});
