import type { Analyse } from '../analyse.ts';
import { withoutOpening } from '../repair.ts';
import { soortOf, WOORDSOORT } from '../taal/lexicon.ts';
import { NAAMVOORZETSELS } from '../taal/opening.ts';
import { isEquation } from '../taal/removable-opening.ts';
import { isCapital } from '../taal/tekens.ts';
import type { Token } from '../taal/tokens.ts';
import { BIJWOORDEN, VOORZETSELS } from '../taal/woordklassen.ts';
import { defineToetsregel, type Vondst } from '../toetsregel.ts';

/** `De Nederlandsche Bank`: the article belongs to the name. */
const isProperName = (tokens: readonly Token[], at: number): boolean =>
  [0, 1, 2].every((offset) => {
    const token = tokens[at + offset];
    return token?.kind === 'word' && isCapital(token.text);
  });

/** Neuter nouns that look like an infinitive. */
const NEUTER_NOUNS = new Set(
  `bekken examen fenomeen gegeven inkomen kenteken kuiken laken leven orgaan pensioen tegoed teken terrein varken
  vermogen voornemen wapen wezen`.split(/\s+/),
);
const INFINITIVE = /(?:en|aan|doen|gaan|staan|slaan|zien)$/;
/** What follows an infinitive that is used as a noun: its object, its manner, or another one. */
const AFTER_INFINITIVE = new Set(['van', 'door', 'of', 'en', 'aan', 'als', 'op', 'met', 'over', ',']);
/** After `het` an adjective ends in -e: without it, this is an adverb that goes with a verb. */
const ADVERB = /(?:isch|lijk|ig|deels|weer|achteraf|vooraf|ergens|ineens|opnieuw|samen)$/;

const isInfinitive = (token: Token | undefined): boolean =>
  token !== undefined && INFINITIVE.test(token.lower) && !NEUTER_NOUNS.has(token.lower);

/** `het controleren van`, `het te koop aanbieden`: how verb terms are usually defined. */
const isNominalised = ({ tokens, head, opening: { kern } }: Analyse): boolean => {
  if (tokens[kern - 1]?.lower !== 'het') return false;
  // `het op rails rijdende voertuig`
  const soorten = head === undefined ? 0 : soortOf(tokens[head]);
  if (soorten & WOORDSOORT.enkelvoud && !(soorten & WOORDSOORT.infinitief)) return false;
  const word = tokens[kern]?.lower ?? '';
  const verb = ADVERB.test(word) ? kern + 1 : kern;
  return (
    BIJWOORDEN.has(word) ||
    (VOORZETSELS.has(word) && word !== 'te') ||
    (isInfinitive(tokens[verb]) && AFTER_INFINITIVE.has(tokens[verb + 1]?.lower ?? ''))
  );
};

const quote = ({ concept: { definitie } }: Analyse, start: number, end: number): string =>
  `‘${definitie.slice(start, end)}’`;

const span = ({ tokens, opening }: Analyse): { readonly start: number; readonly end: number } => ({
  start: tokens[opening.first]?.start ?? 0,
  end: tokens[opening.kern - 1]?.end ?? 0,
});

const article = (analyse: Analyse): Vondst | undefined => {
  const { tokens, opening } = analyse;
  const { start, end } = span(analyse);
  const woord = quote(analyse, start, end);
  const base = { veld: 'definitie', start, end } as const;
  if (opening.isNumbered || isProperName(tokens, opening.first))
    return {
      ...base,
      zekerheid: 0.5,
      melding: `Begint met ${woord}. Laat het lidwoord weg, tenzij het bij een eigennaam of opsomming hoort.`,
    };
  if (isNominalised(analyse))
    return {
      ...base,
      zekerheid: 0.6,
      melding: `Begint met ${woord} en een werkwoord. Kies liever het zelfstandig naamwoord: ‘controle van …’ in plaats van ‘het controleren van …’.`,
    };
  const edits = withoutOpening(analyse);
  return {
    ...base,
    zekerheid: 0.85,
    melding: `Begint met het lidwoord ${woord}. Laat het weg en begin met de soort.`,
    ...(edits ? { fix: { titel: `Verwijder ${woord}`, veilig: true, edits } } : {}),
  };
};

const copula = (
  analyse: Analyse,
  related: readonly string[],
  melding: (words: string) => string,
  isWhole = true,
): Vondst => {
  const { start, end } = span(analyse);
  const woorden = quote(analyse, start, end);
  const edits = withoutOpening(analyse);
  const veilig = isWhole && isEquation(analyse.tokens, analyse.opening);
  return {
    veld: 'definitie',
    start,
    end,
    zekerheid: 0.97,
    melding: melding(woorden),
    related,
    ...(edits ? { fix: { titel: `Verwijder ${woorden}`, veilig, edits } } : {}),
  };
};

/** Something stands between the begrip and its verb that gets lost with them: `een tram met wielen is een`. */
const saysMore = ({ tokens, occurrences: [named], opening: { verb } }: Analyse): boolean => {
  if (!named || verb === undefined) return false;
  let depth = 0;
  for (let at = named.last + 1; at < verb; at++) {
    const text = tokens[at]?.text;
    if (text === '(') depth++;
    else if (text === ')') depth--;
    else if (depth === 0 && tokens[at]?.kind !== 'mark') return true;
  }
  return false;
};

const repetition = (analyse: Analyse): Vondst => {
  const { tokens, opening } = analyse;
  if (opening.verb === opening.kern)
    return copula(
      analyse,
      ['CON-CIRC-001', 'STR-01'],
      (woorden) =>
        `Begint een zin met ${woorden}: het begrip zelf. Begin met de soort en zeg dan wat die doet: ‘voertuig dat …’.`,
    );
  const isSentence = NAAMVOORZETSELS.has(tokens[opening.first]?.lower ?? '');
  const related = isSentence ? ['CON-CIRC-001', 'STR-01'] : ['CON-CIRC-001'];
  return copula(
    analyse,
    related,
    (woorden) => `Begint met ${woorden}: het begrip zelf. Laat dat weg en begin met de soort.`,
    !saysMore(analyse),
  );
};

const find = (analyse: Analyse): Vondst | undefined => {
  switch (analyse.opening.soort) {
    case 'lidwoord':
      return article(analyse);
    case 'koppelwerkwoord':
      return copula(
        analyse,
        ['ARAI-01', 'STR-01'],
        (woorden) => `Begint met ${woorden}. Laat dat weg en noem meteen de soort: ‘maatregel die …’.`,
      );
    case 'herhaling':
      return repetition(analyse);
    default:
      return undefined;
  }
};

export default defineToetsregel({
  id: 'ARAI-06',
  naam: 'opent zonder lidwoord, koppelwerkwoord of herhaling van het begrip',
  uitleg:
    'Het begrip staat al voor de definitie. Wie die met ‘een’, ‘is een’ of nogmaals het begrip begint, laat de lezer wachten op waar het om gaat: de soort. Zonder die woorden past de definitie bovendien in de plaats van het begrip in een zin.',
  toetsvraag: 'Begint de definitie meteen met de soort, zonder lidwoord, koppelwerkwoord of het begrip zelf?',
  bron: 'https://www.astraonline.nl/index.php/Structuur_van_definities',
  ernst: 'fout',
  ernstUitleg:
    'Een koppelwerkwoord of herhaling is een fout: de definitie is dan een zin in plaats van een omschrijving. Een lidwoord alleen is een waarschuwing, omdat wetten en woordenboeken het wel gebruiken. ‘Het … van’ met een werkwoord, een eigennaam en een genummerde opsomming zijn advies.',
  grenzen: [
    'Een eigennaam met een lidwoord wordt herkend aan drie hoofdletters op rij, zoals bij ‘De Nederlandsche Bank’.',
    'Het begrip wordt herkend in enkelvoud, meervoud en verbogen vorm, niet als synoniem.',
  ],
  goedeVoorbeelden: [
    { begrip: 'tram', definitie: 'voertuig dat op rails in de straat rijdt' },
    { begrip: 'kruispunt', definitie: 'plaats waar twee of meer wegen elkaar gelijkvloers snijden' },
    { begrip: 'samenloop', definitie: 'een of meer handelingen die tegelijk onder twee regelingen vallen' },
  ],
  fouteVoorbeelden: [
    { begrip: 'tram', definitie: 'een voertuig dat op rails in de straat rijdt' },
    { begrip: 'tram', definitie: 'is een voertuig dat op rails in de straat rijdt' },
    { begrip: 'tram', definitie: 'Een tram is een voertuig dat op rails in de straat rijdt.' },
    { begrip: 'tram', definitie: 'tram: voertuig dat op rails in de straat rijdt' },
  ],
  check: (analyse) => {
    if (analyse.words.length === 0) return 'onbekend';
    const vondst = find(analyse);
    return vondst ? [vondst] : [];
  },
});
