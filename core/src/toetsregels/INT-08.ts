import type { Analyse } from '../analyse.ts';
import { isInhoudswoord } from '../taal/bepaling.ts';
import { geslachtVan, soortOf, WOORDSOORT } from '../taal/lexicon.ts';
import { contraryOf, isSchijn, ONTKENNINGEN, ONWOORDEN } from '../taal/ontkenningen.ts';
import type { Token } from '../taal/tokens.ts';
import { isVaagBijvoeglijk } from '../taal/vage-woorden.ts';
import type { Treffer } from '../taal/woordenlijst.ts';
import { hasKlasse, KLASSE, LIDWOORDEN, VOORZETSELS } from '../taal/woordklassen.ts';
import { defineToetsregel, MAX_VONDSTEN, NO_VONDSTEN, type Vondst } from '../toetsregel.ts';

/** Of the words with `on-` these leave open what does hold; `onverhard` or `ongehuwd` are exact. */
const OPEN = new Set(
  `onbevoegd onmogelijk ongeldig onwettig onrechtmatig onjuist onvolledig onbekend ongeoorloofd onzichtbaar onbruikbaar
  ongewenst onduidelijk onnodig`.split(/\s+/),
);
/** Prepositions and their like: what they deny stands behind them. */
const EXCLUDING = new Set([
  'zonder',
  'behalve',
  'behoudens',
  'uitgezonderd',
  'noch',
  'anders dan',
  'met uitzondering van',
  'met uitsluiting van',
]);
const JOINERS = new Set(['en', 'of', 'maar', 'doch', 'noch', 'alsmede']);
const MARKS = new Set([',', ';', ':', '(', '–', '—']);
/** Begrippen about what must be left undone. */
const DUTIES = ['verbod', 'plicht', 'verplichting', 'onthouding'];

const ADVERBS = new Set(['nog', 'al', 'reeds', 'tot', 'toe']);

/** `een nog niet ingegaan pensioen`: only the adjective is denied. */
const isInNounGroup = (tokens: readonly Token[], at: number): boolean => {
  let before = at - 1;
  while (ADVERBS.has(tokens[before]?.lower ?? '')) before--;
  const { lower = '' } = tokens[before] ?? {};
  return (
    tokens[at]?.lower === 'niet' && (LIDWOORDEN.has(lower) || (VOORZETSELS.has(lower) && before === at - 1))
  );
};

/** Index of the first token of what is denied: back to where its clause or its part of it begins, else the denial. */
const segmentStart = (tokens: readonly Token[], { first: at, frase }: Treffer, from: number): number => {
  if (EXCLUDING.has(frase) || isInNounGroup(tokens, at)) return at;
  for (let first = at - 1; first >= from; first--) {
    const before = tokens[first];
    if (!before || MARKS.has(before.text) || JOINERS.has(before.lower)) return first + 1;
    if (hasKlasse(before, KLASSE.betrekkelijk | KLASSE.onderschikker)) return first;
  }
  return at;
};

const VERB = WOORDSOORT.persoonsvorm | WOORDSOORT.deelwoord;
const NOUN = WOORDSOORT.enkelvoud | WOORDSOORT.meervoud;

/** Whether a clause may end with this word, so that `en` behind it opens another one. */
const endsClause = (token: Token | undefined): boolean => {
  if (!token) return false;
  if (hasKlasse(token, KLASSE.hulpwerkwoord)) return true;
  const soort = soortOf(token);
  return (soort & VERB) !== 0 && (soort & NOUN) === 0;
};

/** Index of the last token of what is denied. */
const segmentEnd = (tokens: readonly Token[], { last: at, frase }: Treffer, last: number): number => {
  let end = at;
  if (isInNounGroup(tokens, at)) return at + 1;
  while (end < last) {
    const next = tokens[end + 1];
    if (!next || (next.text !== ':' && MARKS.has(next.text))) break;
    if (next.lower === 'maar' || next.lower === 'doch') break;
    if (EXCLUDING.has(frase) && end > at && hasKlasse(next, KLASSE.betrekkelijk)) break;
    const after = tokens[end + 2];
    // `niet betaald of terugbetaald` denies both; `niet werkt en een uitkering ontvangt` only the first.
    const goesOn = endsClause(tokens[end]) && !endsClause(after);
    if (JOINERS.has(next.lower) && (goesOn || (after && hasKlasse(after, KLASSE.betrekkelijk)))) break;
    end++;
  }
  return end;
};

/** Whether something that holds stands between two tokens, both included. */
const holds = (tokens: readonly Token[], first: number, last: number, head: number): boolean => {
  for (let at = first; at <= last; at++) {
    const token = tokens[at];
    if (token && at !== head && isInhoudswoord(token) && !isVaagBijvoeglijk(token.lower)) return true;
  }
  return false;
};

/** The denial when nothing else in the sentence says what the begrip is; where what is denied ends. */
const findOnly = (
  { tokens, opening: { kern }, sentences }: Analyse,
  denials: readonly Treffer[],
  head: number,
): { readonly first: Treffer; readonly end: number } | undefined => {
  let last = sentences[0]?.last ?? 0;
  while (tokens[last]?.kind === 'mark') last--;
  let [first, open, end] = [denials[0], kern, -1];
  if (!first || first.first > last) return undefined;
  for (const denial of denials) {
    if (denial.first > last) break;
    const isBefore = denial.first < head;
    const start = isBefore ? denial.first : segmentStart(tokens, denial, head + 1);
    if (start > open && holds(tokens, open, start - 1, head)) return undefined;
    const until = isBefore ? head - 1 : segmentEnd(tokens, denial, last);
    if (end < 0) end = until;
    open = Math.max(open, until + 1);
  }
  return holds(tokens, open, last, head) ? undefined : { first, end };
};

/** Words of a begrip that is itself a denial, which no wording can avoid. */
const isPrivative = (word: string): boolean =>
  contraryOf(word) !== undefined || /(?:loos|loze|loosheid|vrij|vrije|gebrek|verzuim)$/.test(word.slice(-9));
/** A `niet-ingezetene` is whoever is left over; a state, such as `niet-ontvankelijkheid`, has an effect that can be told. */
const STATE = /(?:heid|ing|atie)$/;
const DENIALS = new Set(['niet', 'geen', 'non', 'zonder', 'anders', 'buiten']);

const certainty = (
  { terms, tokens, head, opening: { kern } }: Analyse,
  { first, frase }: Treffer,
): number | undefined => {
  for (const { words } of terms) {
    if (words.some((word) => DENIALS.has(word) || word.startsWith('niet')))
      return words.some((word) => word.length > 4 && word.startsWith('niet') && STATE.test(word.slice(-4)))
        ? 0.5
        : undefined;
    if (words.some(isPrivative)) return 0.5;
  }
  const noun = head === undefined ? '' : (tokens[head]?.lower ?? '');
  if (DUTIES.some((duty) => noun.endsWith(duty))) return 0.5;
  // `melding dat`: what the message says, no characteristic of it.
  if (tokens[(head ?? 0) + 1]?.lower === 'dat' && geslachtVan(noun) === 'de') return undefined;
  if (frase.startsWith('vermijd')) return 0.5;
  if (contraryOf(frase) !== undefined) return 0.6;
  // A state that may end or has ended, and what is left undone: often exact, hard to say otherwise.
  if (tokens[first - 1]?.lower === 'nog' || tokens[first + 1]?.lower === 'meer') return 0.6;
  return first === kern && frase === 'niet' && noun.endsWith('en') ? 0.6 : 0.8;
};

const toVondst = (
  { tokens, concept }: Analyse,
  { first, last }: Treffer,
  end: number,
  zekerheid: number,
): Vondst => {
  const [from, to] = [tokens[first], tokens[Math.max(last, end)]];
  const words = concept.definitie.slice(from?.start, tokens[last]?.end);
  return {
    melding: `Zegt met ‘${words}’ alleen wat het begrip niet is of niet heeft. Noem wat het wel is of wel doet.`,
    veld: 'definitie',
    start: from?.start ?? 0,
    end: to?.end ?? 0,
    zekerheid,
  };
};

/** `ongeldig document`, `dat ongeldig is`; in `onderzoek naar ongeldig bewijs` the word says nothing of the head. */
const isSaidOfHead = (tokens: readonly Token[], at: number, head: number | undefined): boolean => {
  const next = tokens[at + 1];
  return (
    (head !== undefined && at < head) ||
    !next ||
    next.kind === 'mark' ||
    hasKlasse(next, KLASSE.hulpwerkwoord)
  );
};

const find = (analyse: Analyse): Vondst | undefined => {
  const { tokens, head, opening, vind } = analyse;
  const denials = [
    ...vind(ONTKENNINGEN).filter((treffer) => !isSchijn(tokens, treffer)),
    ...vind(ONWOORDEN).filter(({ frase, first }) => OPEN.has(frase) && isSaidOfHead(tokens, first, head)),
  ].sort((a, b) => a.first - b.first);
  const [first] = denials;
  // A text full of denials is no definitie; each of them would have to be looked at with all others.
  if (!first || denials.length > MAX_VONDSTEN) return undefined;
  const opens = first.first === opening.kern;
  if (head === undefined || first.first === head) {
    // Not even a kind of thing before it: `zonder onderbreking`, `niet in gebruik`.
    if (!opens || analyse.terms.some(({ words }) => words.some(isPrivative))) return undefined;
    return toVondst(analyse, first, first.last, first.frase === 'niet' ? 0.6 : 0.7);
  }
  const zekerheid = certainty(analyse, first);
  if (zekerheid === undefined) return undefined;
  if (opens && first.frase === 'geen' && tokens[head + 1]?.text !== ':')
    return toVondst(analyse, first, head, Math.max(zekerheid, 0.8));
  const only = findOnly(analyse, denials, head);
  return only && toVondst(analyse, only.first, only.end, zekerheid);
};

export default defineToetsregel({
  id: 'INT-08',
  naam: 'zegt wat iets wel is',
  uitleg:
    'Wie alleen zegt wat iets niet is, laat open wat het dan wel is: alles wat niet onder het ene valt, valt onder het andere. Een ontkenning mag een kenmerk inperken, maar niet het enige kenmerk zijn.',
  toetsvraag: 'Noemt de definitie minstens één kenmerk dat het begrip wel heeft?',
  bron: 'https://www.astraonline.nl/index.php/Positieve_formulering',
  ernst: 'waarschuwing',
  ernstUitleg:
    'ASTRA stelt het verplicht, maar bij begrippen die zelf een gemis aanduiden is de ontkenning soms nodig; daarom een waarschuwing. Advies is het bij een verbod of plicht, bij een begrip dat zelf een ontkenning is, en bij woorden met on-.',
  grenzen: [
    'Een ontkenning naast een positief kenmerk wordt niet gemeld, ook als zij weg kan.',
    'Wordt een kenmerk ontkend met een werkwoord als ‘ontbreken’ of ‘missen’, dan wordt dat niet gezien.',
    'Een dubbele ontkenning valt onder STR-07.',
  ],
  goedeVoorbeelden: [
    { begrip: 'greppel', definitie: 'smalle geul langs een weg die niet altijd water bevat' },
    {
      begrip: 'vrijwilliger',
      definitie: 'persoon die werk voor een vereniging doet zonder loon te ontvangen',
    },
    { begrip: 'berging', definitie: 'ruimte bij een woning, niet zijnde een garage' },
    { begrip: 'inspectie', definitie: 'al dan niet aangekondigde controle van een gebouw' },
  ],
  fouteVoorbeelden: [
    { begrip: 'plat dak', definitie: 'dak dat geen helling heeft' },
    { begrip: 'aanhanger', definitie: 'voertuig zonder motor' },
    { begrip: 'burger', definitie: 'geen ambtenaar of militair' },
    { begrip: 'besloten terrein', definitie: 'niet toegankelijk terrein' },
    { begrip: 'gast', definitie: 'persoon die onbevoegd is' },
  ],
  woordenlijsten: [ONTKENNINGEN, ONWOORDEN],
  check: (analyse) => {
    if (analyse.words.length === 0) return 'onbekend';
    if (analyse.vind(ONTKENNINGEN).length === 0 && analyse.vind(ONWOORDEN).length === 0) return NO_VONDSTEN;
    const found = find(analyse);
    return found ? [found] : NO_VONDSTEN;
  },
});
