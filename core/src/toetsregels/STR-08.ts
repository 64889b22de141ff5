import type { Analyse } from '../analyse.ts';
import { isInhoudswoord } from '../taal/bepaling.ts';
import { geslachtVan, soortOf, WOORDSOORT } from '../taal/lexicon.ts';
import { isEnkelvoud, isHoofdwerkwoord, isMeervoud, VOEGWOORDEN } from '../taal/nevenschikking.ts';
import { isCapital } from '../taal/tekens.ts';
import type { Token } from '../taal/tokens.ts';
import type { Treffer } from '../taal/woordenlijst.ts';
import { hasKlasse, KLASSE } from '../taal/woordklassen.ts';
import { defineToetsregel, type Fix, MAX_VONDSTEN, NO_VONDSTEN, type Vondst } from '../toetsregel.ts';

/** With more words between them `en` and `of` join different things. */
const MAX_BETWEEN = 3;
/** An article, perhaps an adjective, and the noun. */
const LONGEST_GROUP = 3;
/** Words that say how what is joined belongs together, where they stand just before it. */
const GROUPING = new Set(['zowel', 'hetzij', 'ofwel', 'tussen', 'beide', 'combinatie']);
/** Two that are one thing: `een vraag en antwoord`. */
const FIXED = new Set(
  `vraag/antwoord have/goed beheer/onderhoud kennis/ervaring kennis/kunde hand/span aan/uit dag/nacht naam/adres
  plaats/tijd tijd/plaats bed/breakfast kop/schotel wel/wee in/uit zorg/opvoeding peper/zout man/vrouw`.split(
    /\s+/,
  ),
);

const NOUN = WOORDSOORT.enkelvoud | WOORDSOORT.meervoud;

const isNoun = (token: Token | undefined): boolean =>
  token?.kind === 'word' && isInhoudswoord(token) && (soortOf(token) & NOUN) !== 0;

/** `met een pas en toestemming`: one article before two things. */
const sharedArticle = ({ tokens }: Analyse, { first: at }: Treffer): Vondst | undefined => {
  const [noun, next] = [tokens[at - 1], tokens[at + 1]];
  if (!noun || !next || !isEnkelvoud(noun) || !isEnkelvoud(next)) return undefined;
  let from = at - 2;
  while (from > at - 1 - LONGEST_GROUP && !hasKlasse(tokens[from], KLASSE.lidwoord)) {
    const token = tokens[from];
    if (!token || token.kind === 'mark' || hasKlasse(token, KLASSE.voorzetsel) || isNoun(token))
      return undefined;
    from--;
  }
  const [article, before, after] = [tokens[from], tokens[from - 1], tokens[at + 2]];
  if (!article || !before || !hasKlasse(article, KLASSE.lidwoord) || !hasKlasse(before, KLASSE.voorzetsel))
    return undefined;
  // A name, a fixed pair, or two words before a third: `een in- en uitgang`, `een naar aard en strekking vergelijkbaar`.
  if (isCapital(noun.text) || isCapital(next.text) || GROUPING.has(before.lower)) return undefined;
  if (FIXED.has(`${noun.lower}/${next.lower}`) || noun.lower.endsWith('-') || isNoun(after)) return undefined;
  const [one, other] = [geslachtVan(noun.lower), geslachtVan(next.lower)];
  const differs = one !== undefined && other !== undefined && one !== other;
  if (article.lower !== 'een' && !differs) return undefined;
  return {
    melding: `‘${article.text}’ hoort bij ‘${noun.text}’, maar ook bij ‘${next.text}’? Herhaal het lidwoord, of schrijf ‘zowel … als …’.`,
    veld: 'definitie',
    start: article.start,
    end: next.end,
    zekerheid: article.lower === 'een' ? 0.75 : 0.55,
  };
};

/** They say which ones: `kinderen met een beperking`. */
const ATTRIBUTIVE = new Set(['met', 'zonder', 'van', 'uit', 'in', 'op']);

/** `kinderen met een beperking en leerkrachten`: do the last have one as well? */
const scope = ({ tokens, head, concept }: Analyse, { first: at }: Treffer): Vondst | undefined => {
  const [noun, next, after] = [tokens[at - 1], tokens[at + 1], tokens[at + 2]];
  if (head === undefined || !noun || !next || !isNoun(noun)) return undefined;
  const isMany = isMeervoud(next);
  if (!isMany && !(next.lower === 'een' && isEnkelvoud(after) && isEnkelvoud(noun))) return undefined;
  let from = at - 2;
  while (from > at - 1 - LONGEST_GROUP && !hasKlasse(tokens[from], KLASSE.voorzetsel)) {
    const token = tokens[from];
    if (!token || token.kind === 'mark' || isNoun(token)) return undefined;
    from--;
  }
  const [before, prep, start] = [tokens[from - 2], tokens[from], tokens[from - 1]];
  if (!prep || !start || start.index <= head || !(isMany ? isMeervoud : isEnkelvoud)(start)) return undefined;
  if (!ATTRIBUTIVE.has(prep.lower) || isCapital(noun.text) || GROUPING.has(before?.lower ?? ''))
    return undefined;
  // `leden van verenigingen en stichtingen`: two of a kind. `waar kinderen in bomen klimmen en ouders wachten`: two clauses.
  const isOne = isArticle(tokens[from + 1]) && isEnkelvoud(noun);
  const isWith = prep.lower === 'met' || prep.lower === 'zonder';
  if (isMany ? !isOne && !isWith : !isOne || !isWith) return undefined;
  if (isHoofdwerkwoord(tokens[isMany ? at + 2 : at + 3])) return undefined;
  const last = isMany || !after ? next : after;
  const words = concept.definitie.slice(prep.start, noun.end);
  return {
    melding: `Geldt ‘${words}’ ook voor ‘${last.text}’? Zet ‘${last.text}’ voorop, of herhaal wat voor beide geldt.`,
    veld: 'definitie',
    start: start.start,
    end: last.end,
    zekerheid: 0.55,
  };
};

const isArticle = (token: Token | undefined): boolean =>
  token !== undefined && hasKlasse(token, KLASSE.lidwoord);

/** Articles with some of the items and not with others show what belongs together. */
const showsGroups = (tokens: readonly Token[], a: Treffer, b: Treffer): boolean => {
  const [first, second, third] = [tokens[a.first - 2], tokens[a.last + 1], tokens[b.last + 1]].map(isArticle);
  if (GROUPING.has(tokens[a.first - 2]?.lower ?? '') || GROUPING.has(tokens[a.first - 3]?.lower ?? ''))
    return true;
  return second !== third || (second === true && first !== true);
};

/** `een auto en motor of fiets`: which two belong together? */
const mixed = ({ tokens, concept }: Analyse, a: Treffer, b: Treffer): Vondst | undefined => {
  const between = b.first - a.last - 1;
  const [before, last, next] = [tokens[a.first - 1], tokens[b.first - 1], tokens[b.last + 1]];
  if (between > MAX_BETWEEN || !before || !last || !next || !isNoun(before) || !isNoun(last))
    return undefined;
  const third = tokens[isArticle(next) ? b.last + 2 : b.last + 1];
  if (!third || !isNoun(third) || showsGroups(tokens, a, b)) return undefined;
  for (let at = a.last + 1; at < b.first; at++) {
    const token = tokens[at];
    if (!token || token.kind === 'mark' || hasKlasse(token, KLASSE.voorzetsel)) return undefined;
  }
  const words = concept.definitie.slice(before.start, third.end);
  return {
    melding: `‘${words}’ verbindt met ‘en’ en ‘of’ door elkaar. Maak duidelijk wat bij elkaar hoort, met een komma, ‘zowel … als …’ of ‘ofwel …, ofwel …’.`,
    veld: 'definitie',
    start: before.start,
    end: third.end,
    zekerheid: between - (isArticle(tokens[a.last + 1]) ? 1 : 0) > 1 ? 0.6 : 0.72,
  };
};

const replaceByOf = (start: number, end: number): Fix => ({
  titel: 'Vervang door ‘of’',
  veilig: false,
  edits: [{ veld: 'definitie', start, end, tekst: 'of' }],
});

const enOf = ({ tokens, concept, terms }: Analyse, { first, last }: Treffer): Vondst => {
  const [from, to] = [tokens[first], tokens[last]];
  const [start, end] = [from?.start ?? 0, to?.end ?? 0];
  return {
    melding: `‘${concept.definitie.slice(start, end)}’ laat in het midden wat geldt. Schrijf ‘of’ als ook allebei mag, ‘en’ als allebei moet, of ‘… of beide’.`,
    veld: 'definitie',
    start,
    end,
    zekerheid: 0.75,
    related: ['STR-09'],
    // A begrip such as `goederen of diensten` would then stand in its own definitie.
    ...(terms.some(({ words }) => words.includes('of')) ? {} : { fix: replaceByOf(start, end) }),
  };
};

const find = (analyse: Analyse, limit: number): Vondst[] => {
  const joins = analyse.vind(VOEGWOORDEN);
  const found: Vondst[] = [];
  for (let i = 0; i < joins.length && found.length < MAX_VONDSTEN; i++) {
    const [one, next] = [joins[i], joins[i + 1]];
    if (!one || one.first > limit) break;
    if (one.frase.includes('/')) {
      found.push(enOf(analyse, one));
      continue;
    }
    const isMix = next && !next.frase.includes('/') && next.frase !== one.frase;
    const vondst =
      (isMix && mixed(analyse, one, next)) ||
      (one.frase === 'en' ? (sharedArticle(analyse, one) ?? scope(analyse, one)) : undefined);
    if (vondst) found.push(vondst);
  }
  return found;
};

export default defineToetsregel({
  id: 'STR-08',
  naam: 'bevat geen dubbelzinnig ‘en’',
  uitleg:
    'Bij ‘met een pas en toestemming’ kan de lezer twijfelen of het twee dingen zijn die allebei nodig zijn. Bij ‘en/of’, en bij ‘en’ en ‘of’ door elkaar, weet niemand welke combinaties gelden.',
  toetsvraag: 'Is bij elke ‘en’ duidelijk wat erbij hoort, en of alles tegelijk moet gelden?',
  bron: 'https://www.astraonline.nl/index.php/Dubbelzinnige_%27en%27_is_verboden',
  ernst: 'waarschuwing',
  ernstUitleg:
    'ASTRA stelt het verplicht. De meeste keren dat er ‘en’ staat, is het duidelijk; gemeld worden alleen de vormen die bijna altijd twijfel geven.',
  grenzen: [
    'Meldt ‘en/of’, ‘en’ en ‘of’ door elkaar tussen zelfstandige naamwoorden, één lidwoord voor twee dingen, en een kenmerk dat ook bij het woord na ‘en’ kan horen.',
    'Of een bijvoeglijk naamwoord bij beide woorden hoort (‘oude huizen en schuren’), wordt niet beoordeeld.',
    'Vaste paren, namen en werkwoorden naast elkaar worden overgeslagen.',
  ],
  goedeVoorbeelden: [
    { begrip: 'bezoeker', definitie: 'persoon met een pas en een toestemming van de eigenaar' },
    { begrip: 'bezoeker', definitie: 'persoon die zowel een pas als toestemming heeft' },
    { begrip: 'beheerder', definitie: 'persoon die een gebouw schoonmaakt en onderhoudt' },
    { begrip: 'rijksdienst', definitie: 'onderdeel van het Ministerie van Justitie en Veiligheid' },
    { begrip: 'inrichting', definitie: 'plaatsing van planten en bomen in een park' },
  ],
  fouteVoorbeelden: [
    { begrip: 'bezoeker', definitie: 'persoon met een pas en toestemming' },
    { begrip: 'lader', definitie: 'apparaat voor het opladen en/of ontladen van een accu' },
    { begrip: 'bestuurder', definitie: 'persoon die een auto en motor of fiets bezit' },
    { begrip: 'opvang', definitie: 'verblijf voor vrouwen met een kind en ouderen' },
  ],
  woordenlijsten: [VOEGWOORDEN],
  check: (analyse) => {
    const { words, sentences, vind } = analyse;
    const [sentence] = sentences;
    if (!sentence || words.length === 0) return 'onbekend';
    return vind(VOEGWOORDEN).length === 0 ? NO_VONDSTEN : find(analyse, sentence.last);
  },
});
