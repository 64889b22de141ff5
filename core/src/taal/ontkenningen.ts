import type { Token } from './tokens.ts';
import { type Treffer, woordenlijst } from './woordenlijst.ts';

/** Words that deny. A profile may add to the list. */
export const ONTKENNINGEN = woordenlijst(
  'ontkenningen',
  'Woorden die zeggen wat iets niet is of niet heeft.',
  `niet, geen, geenszins, zonder, nooit, niemand, niets, noch, nergens, behalve, uitgezonderd, behoudens,
  met uitzondering van, met uitsluiting van, anders dan, vermijdt, vermijden`,
);

/** What the words are that have `on-` in front of them; each means the contrary of the word with `on-`. */
const POSITIEF =
  `aangenaam aanvaardbaar afgerond afgewerkt begaanbaar bebouwd behandeld bekend bemand bemind beperkt
  bereikbaar beschermd beschikbaar beslist bestemd betaalbaar betaald betrouwbaar bevoegd bevredigend bewerkt bewoond bewoonbaar
  bewust billijk bruikbaar controleerbaar correct deugdelijk doelmatig doenlijk duidelijk echt eerlijk effectief
  gebonden gebruikelijk gebruikt gehuwd gegrond geldig gelijk geldend gelijkwaardig geoorloofd gepast gepland gerechtvaardigd geregeld
  geregistreerd geschikt gevaarlijk gevraagd gewenst gewijzigd gewoon gunstig haalbaar herkenbaar herstelbaar houdbaar
  juist kenbaar leesbaar mogelijk nauwkeurig nodig noodzakelijk ontvankelijk opgelost persoonlijk
  rechtmatig redelijk regelmatig samenhangend schadelijk tijdig toegankelijk toelaatbaar toereikend verenigbaar vergund
  verhard verklaarbaar verkocht verplicht verwacht volledig voldoende voorspelbaar voorzien waar waarschijnlijk wenselijk werkbaar wettig
  wettelijk zeker zelfstandig zichtbaar zorgvuldig`.split(/\s+/);

/** Its form with -e: `bruikbaar`, `bruikbare`. */
const inflected = (word: string): string => {
  if (word.endsWith('e') || word.endsWith('en')) return word;
  if (word.endsWith('aar') || word.endsWith('aam') || word.endsWith('oon'))
    return `${word.slice(0, -2)}${word.slice(-1)}e`;
  return word.endsWith('ief') ? `${word.slice(0, -1)}ve` : `${word}e`;
};

/** `onbevoegd` to `bevoegd`, `onbevoegde` to `bevoegde`. */
const CONTRARY: ReadonlyMap<string, string> = new Map(
  POSITIEF.flatMap((word) => [word, inflected(word)]).map((word) => [`on${word}`, word]),
);

export const contraryOf = (lower: string): string | undefined => CONTRARY.get(lower);

/** Words that deny by their first syllable; unlike `onderzoek` or `onroerend`. */
export const ONWOORDEN = woordenlijst(
  'ontkennende-bijvoeglijke-naamwoorden',
  'Bijvoeglijke naamwoorden die met on- hun tegendeel ontkennen.',
  [...CONTRARY.keys()],
);

const ONLY = new Set('alleen slechts enkel uitsluitend louter noodzakelijkerwijs beperkt'.split(' '));
const OR = new Set(['of', 'dan', 'wel', '/']);

/** Words that look like a denial but deny nothing: `al dan niet`, `met of zonder`, `niet alleen`, `niet meer dan`. */
export const isSchijn = (tokens: readonly Token[], { first, frase }: Treffer): boolean => {
  if (frase !== 'niet' && frase !== 'zonder') return false;
  // `niet of niet tijdig`: the second one denies as the first does.
  if (OR.has(tokens[first - 1]?.lower ?? '')) {
    const before = tokens[first - 2]?.lower;
    return before !== 'niet' && before !== 'geen';
  }
  const [next, after] = [tokens[first + 1]?.lower ?? '', tokens[first + 2]];
  if (frase === 'zonder') return next === 'meer' && after?.kind !== 'word';
  return ONLY.has(next) || (after?.lower === 'dan' && next !== 'anders');
};
