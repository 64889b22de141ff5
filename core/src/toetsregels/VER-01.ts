import type { Analyse } from '../analyse.ts';
import { geslachtVan } from '../taal/lexicon.ts';
import { headIn, mayBePlural, pluralityOf, singularOf } from '../taal/number.ts';
import { isInEert } from '../taal/persoonsvorm.ts';
import { findPluralHead } from '../taal/plural-head.ts';
import { bareAdjective, isAdjective, likeText } from '../taal/singularise.ts';
import { isCapital } from '../taal/tekens.ts';
import { findOccurrences, termsOf } from '../taal/term.ts';
import { type Token, tokenize } from '../taal/tokens.ts';
import { hasKlasse, KLASSE } from '../taal/woordklassen.ts';
import { defineToetsregel, type Edit, type Fix, NO_VONDSTEN, type Vondst } from '../toetsregel.ts';

/** One name among those that a begrip gives, as tokens of the begrip; its head noun is at `head`. */
interface Name {
  readonly first: number;
  readonly head: number;
  readonly last: number;
}

/** Bodies whose name is a plural. */
const NAMES = new Set('staten generaal naties antillen spoorwegen'.split(' '));
const CERTAIN = 0.85;
const LIKELY = 0.75;
const UNSURE = 0.6;

/** A begrip is a name; what lies beyond this many UTF-16 units is no part of it. */
const MAX_BEGRIP = 500;
const PARTS = new Set([',', ';', '/']);

/** The names of a begrip, without what stands in brackets behind them. */
const namesIn = (tokens: readonly Token[]): readonly Name[] => {
  const names: Name[] = [];
  let first = 0;
  const close = (end: number): void => {
    while (first < end && tokens[first]?.kind === 'mark') first++;
    let last = end - 1;
    while (last >= first && tokens[last]?.kind === 'mark') last--;
    if (last < first) return;
    let group = first;
    while (group < last && !endsGroup(tokens[group + 1])) group++;
    names.push({ first, head: headIn(tokens, first, group), last });
  };
  for (let at = 0; at < tokens.length; at++) {
    const { text } = tokens[at] ?? { text: '' };
    if (text === '(' || text === '[') {
      close(at);
      return names;
    }
    // `eerste, tweede en overige leden` is one name.
    if (!PARTS.has(text) || tokens.some(({ lower }) => lower === 'en' || lower === 'of')) continue;
    close(at);
    first = at + 1;
  }
  close(tokens.length);
  return names;
};

const endsGroup = (token: Token | undefined): boolean =>
  token !== undefined && (hasKlasse(token, KLASSE.voorzetsel) || token.text === '(');

/** Whether the name is the proper name of one body or place. */
const isProper = (tokens: readonly Token[], { first, last }: Name): boolean => {
  if (first === last) return false;
  for (let at = first; at <= last; at++) {
    const token = tokens[at];
    if (token?.kind === 'word' && !hasKlasse(token, KLASSE.voorzetsel) && !isCapital(token.text))
      return false;
  }
  return true;
};

const INNER_CAPITAL = /\p{Ll}\p{Lu}/u;
/** `zaaktypeIdentificaties`: a name in a program. */
const isCode = ({ text }: Token): boolean => INNER_CAPITAL.test(text) || text.includes('_');

/** How sure we are that this name is a plural; 0 when it is not. */
const certaintyOf = (analyse: Analyse, tokens: readonly Token[], name: Name): number => {
  const head = tokens[name.head];
  const opener = tokens[name.first];
  if (
    !head ||
    !opener ||
    NAMES.has(head.lower) ||
    hasKlasse(opener, KLASSE.persoonsvorm) ||
    isInEert(opener.lower)
  )
    return 0;
  const plurality = pluralityOf(head.lower);
  if (plurality === 'no') return 0;
  if (isCode(head) || isProper(tokens, name)) return UNSURE;
  if (plurality === 'plural') return CERTAIN;
  if (name.head > name.first && tokens[name.head - 1]?.lower.endsWith('e')) return CERTAIN;
  return findPluralHead(analyse) ? LIKELY : 0;
};

const toSingular = (tokens: readonly Token[], { first, head }: Name): Fix | undefined => {
  const noun = tokens[head];
  const singular = noun && singularOf(noun.lower);
  const tekst = singular && likeText(singular, noun);
  if (!noun || !singular || !tekst) return undefined;
  const gender = geslachtVan(singular);
  const edits: Edit[] = [];
  for (let at = first; at < head; at++) {
    const token = tokens[at];
    if (!token || !gender || !isAdjective(token.lower)) return undefined;
    if (gender === 'de') continue;
    const base = bareAdjective(token);
    if (!base) return undefined;
    edits.push({ veld: 'begrip', start: token.start, end: token.end, tekst: base });
  }
  edits.push({ veld: 'begrip', start: noun.start, end: noun.end, tekst });
  return { titel: `Zet het begrip in het enkelvoud: ‘${tekst}’`, veilig: false, edits };
};

/** Whether the definitie names the begrip in the singular: that would be a circle, which the plural hides. */
const wouldCircle = ({ concept, tokens }: Analyse, { edits }: Fix): boolean => {
  const begrip = edits.reduceRight(
    (text, { start, end, tekst }) => text.slice(0, start) + tekst + text.slice(end),
    concept.begrip,
  );
  return findOccurrences(termsOf(begrip), tokens).some(({ isExact }) => isExact);
};

const judge = (analyse: Analyse, tokens: readonly Token[], name: Name): Vondst | undefined => {
  const zekerheid = certaintyOf(analyse, tokens, name);
  const [from, head, to] = [tokens[name.first], tokens[name.head], tokens[name.last]];
  if (zekerheid === 0 || !from || !head || !to) return undefined;
  const singular = likeText(singularOf(head.lower) ?? head.lower, head) ?? head.lower;
  const fix = toSingular(tokens, name);
  return {
    melding:
      singular === head.lower
        ? `Begrip in het meervoud: ‘${head.text}’. Neem het enkelvoud.`
        : `Begrip in het meervoud: ‘${head.text}’. Neem het enkelvoud ‘${singular}’.`,
    veld: 'begrip',
    start: from.start,
    end: to.end,
    zekerheid,
    ...(fix && !wouldCircle(analyse, fix) ? { fix } : {}),
  };
};

export default defineToetsregel({
  id: 'VER-01',
  naam: 'heeft een begrip in het enkelvoud',
  uitleg:
    'Wie een begrip opzoekt, zoekt het enkelvoud. Staan sommige begrippen in het meervoud, dan komen er dubbele, en is niet duidelijk of één ervan ook al onder het begrip valt.',
  toetsvraag: 'Staat het begrip in het enkelvoud, als het een enkelvoud heeft?',
  bron: 'https://www.astraonline.nl/index.php/Term_in_enkelvoud',
  ernst: 'waarschuwing',
  ernstUitleg:
    'ASTRA stelt het verplicht, maar een wet of een naam kan met opzet een meervoud zijn. Wat ook een werkwoord kan zijn (‘eisen’) wordt alleen gemeld als de definitie of een bijvoeglijk naamwoord zegt dat het een meervoud is; namen met hoofdletters zijn advies.',
  grenzen: [
    'Een woord zonder gangbaar enkelvoud, zoals ‘kosten’ en ‘data’, mag; een werkwoord ook.',
    'Bij meer woorden telt het woord waar het om gaat: in ‘toename van opnamen’ is dat ‘toename’.',
    'Meervouden die niet in de woordenlijst staan, worden niet gezien.',
  ],
  goedeVoorbeelden: [
    { begrip: 'huurwoning', definitie: 'woning die een ander dan de eigenaar tegen betaling bewoont' },
    { begrip: 'reiskosten', definitie: 'uitgaven die iemand doet voor vervoer naar het werk' },
    { begrip: 'meetgegeven', definitie: 'waarde die een sensor heeft vastgelegd' },
    { begrip: 'examen', definitie: 'toets waarmee een leerling een opleiding afsluit' },
    { begrip: 'schorsen', definitie: 'tijdelijk buiten werking stellen van een besluit' },
  ],
  fouteVoorbeelden: [
    { begrip: 'huurwoningen', definitie: 'woning die een ander dan de eigenaar tegen betaling bewoont' },
    { begrip: 'openbare laadpalen', definitie: 'paal langs de weg waaraan ieder een auto oplaadt' },
    { begrip: 'foto’s', definitie: 'afbeelding die met een camera is gemaakt' },
    { begrip: 'vergaderingen van de raad', definitie: 'bijeenkomst van de leden van een gemeenteraad' },
  ],
  check: (analyse) => {
    const { concept, terms } = analyse;
    if (terms.length === 0) return 'onbekend';
    if (!terms.some(({ words }) => words.some(mayBePlural))) return NO_VONDSTEN;
    const tokens = tokenize(concept.begrip.slice(0, MAX_BEGRIP));
    return namesIn(tokens).flatMap((name) => judge(analyse, tokens, name) ?? NO_VONDSTEN);
  },
});
