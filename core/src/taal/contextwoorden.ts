import type { Analyse } from '../analyse.ts';
import type { Profiel } from '../profiel/profiel.ts';
import { isLawName, namedContextAt } from './context-names.ts';
import type { Token } from './tokens.ts';
import { type Treffer, type Woordenlijst, woordenlijst } from './woordenlijst.ts';
import { hasKlasse, KLASSE } from './woordklassen.ts';

export const CONTEXTWOORDEN: Woordenlijst = woordenlijst(
  'contextwoorden',
  'Woorden waarmee een tekst zelf zegt waar hij geldt.',
  `in de context van, binnen de context van, binnen de context, in deze context, binnen deze context,
  in het kader van, binnen het kader van, met basis in, zoals toegepast binnen, zoals gehanteerd binnen,
  zoals gehanteerd door, zoals gebruikt binnen, zoals gebruikt door,
  binnen dit project, in dit project, binnen dit programma, binnen ons, binnen onze, in onze, bij onze, bij ons,
  binnen dit begrippenkader, in dit begrippenkader, binnen deze begrippenlijst, in deze begrippenlijst,
  binnen dit domein, binnen dit informatiemodel, binnen deze organisatie, volgens het wetboek van`,
);

/** Words with which a text names no context that anyone attached to it, but still says where it holds. */
export interface Contextwoord {
  /** Indices of the first and last token, both included. */
  readonly first: number;
  readonly last: number;
  readonly zekerheid: number;
}

/** They announce a purpose or a manner as well: only a context that is named makes them a context. */
const NEEDS_NAME = new Set([
  'in het kader van',
  'binnen het kader van',
  'volgens het wetboek van',
  'zoals gehanteerd door',
  'zoals gebruikt door',
]);
const OF_OURS = /\bon(?:s|ze)$/;
/** `binnen onze organisatie`, but not `binnen onze melkweg`. */
const OUR_NOUNS = new Set(
  `organisatie dienst gemeente provincie ministerie instelling afdeling project programma systeem begrippenkader
  sector keten bedrijf team administratie`.split(/\s+/),
);
/** `in de context van zijn werk`: some context, not that of the definitie. */
const INDEFINITE = new Set('elk elke ieder iedere zijn haar hun die dat bepaalde één meer'.split(' '));
const MAX_REST = 12;

const skipArticle = (tokens: readonly Token[], at: number): number =>
  hasKlasse(tokens[at], KLASSE.lidwoord) ? at + 1 : at;

/** Index of the last word of the noun group after `at`: up to a mark or a word that opens something else. */
const groupEnd = (tokens: readonly Token[], at: number): number => {
  let last = at - 1;
  while (last < at + MAX_REST) {
    const next = tokens[last + 1];
    if (next?.kind !== 'word' || (last >= at && ENDERS.has(next.lower))) break;
    last++;
  }
  return last;
};
const ENDERS = new Set(
  `die dat welke waar waarin waarbij waarmee waardoor waarvan waarop waarvoor is zijn was waren wordt worden werd heeft
  hebben kan kunnen mag mogen moet moeten zal en of een de het van om met door voor bij aan op uit tot te al als dan wat
  verwijst betekent omvat bij binnen aangeeft`.split(/\s+/),
);

const ofTreffer = (
  tokens: readonly Token[],
  { first, last, frase }: Treffer,
  profiel: Profiel,
): Contextwoord | undefined => {
  const next = tokens[last + 1];
  if (OF_OURS.test(frase))
    return OUR_NOUNS.has(next?.lower ?? '') ? { first, last: last + 1, zekerheid: 0.8 } : undefined;
  if (!frase.endsWith(' van') && !/ (?:in|binnen|door)$/.test(frase))
    return {
      first,
      last,
      zekerheid: frase.endsWith('context') && tokens[last + 1]?.kind === 'word' ? 0.6 : 0.75,
    };
  if (next?.kind !== 'word' || INDEFINITE.has(next.lower)) return undefined;
  const at = skipArticle(tokens, last + 1);
  const named = namedContextAt(tokens, at, profiel);
  const isAny = next.lower === 'een';
  if (named !== undefined) return { first, last: named, zekerheid: isAny ? 0.6 : 0.8 };
  return NEEDS_NAME.has(frase)
    ? undefined
    : { first, last: groupEnd(tokens, at), zekerheid: isAny ? 0.6 : 0.75 };
};

const OPENERS = new Set(['in', 'binnen', 'bij', 'voor', 'volgens']);

/** `Binnen het strafrecht de persoon die …`: the definitie opens with where it holds. */
const atOpening = (tokens: readonly Token[], first: number, profiel: Profiel): Contextwoord | undefined => {
  if (!OPENERS.has(tokens[first]?.lower ?? '')) return undefined;
  const last = namedContextAt(tokens, skipArticle(tokens, first + 1), profiel);
  return last === undefined ? undefined : { first, last, zekerheid: 0.8 };
};

/** Who says where a thing is laid down refers to it; who only says where it holds gives a context. */
const REFERRING = new Set(
  `bedoeld bedoelde genoemd genoemde omschreven bepaald bepaalde vastgelegd vastgelegde opgenomen geregeld geregelde vermeld
  beschreven gedefinieerd neergelegd gesteld gestelde voorgeschreven aangewezen verstaan als artikel`.split(
    /\s+/,
  ),
);

/** `actoren in de AI-verordening`: a law as the place where things are, not as what is referred to. */
const inLaw = (tokens: readonly Token[], at: number): Contextwoord | undefined => {
  const preposition = tokens[at - 2];
  const before = tokens[at - 3];
  if (!before || REFERRING.has(before.lower)) return undefined;
  return preposition?.lower === 'in' || preposition?.lower === 'binnen'
    ? { first: at - 2, last: at, zekerheid: 0.6 }
    : undefined;
};

/** Where a text says by itself, whatever is known of its context, in which context it holds; in order of kind. */
export const findContextwoorden = (
  { tokens, opvallend, opening, profiel }: Analyse,
  treffers: readonly Treffer[],
): readonly Contextwoord[] => {
  const found: Contextwoord[] = [];
  for (const treffer of treffers) {
    const contextwoord = ofTreffer(tokens, treffer, profiel);
    if (contextwoord) found.push(contextwoord);
  }
  const opens = atOpening(tokens, opening.first, profiel);
  if (opens && !found.some(({ first }) => first === opens.first)) found.push(opens);
  for (const token of opvallend) {
    const isLaw = tokens[token.index - 1]?.lower === 'de' && isLawName(token);
    const contextwoord = isLaw ? inLaw(tokens, token.index) : undefined;
    if (contextwoord) found.push(contextwoord);
  }
  return found;
};
