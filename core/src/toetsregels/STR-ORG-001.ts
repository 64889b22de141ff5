import type { Analyse } from '../analyse.ts';
import { isQuoted } from '../taal/aanhaling.ts';
import { soortOf, stamVan, WOORDSOORT } from '../taal/lexicon.ts';
import { areOpposite, PLEONASMEN, TEGENSTELLINGEN, zonderDubbel } from '../taal/pleonasmen.ts';
import { isCapital } from '../taal/tekens.ts';
import type { Token } from '../taal/tokens.ts';
import { hasWettelijkeBron } from '../taal/wettelijk.ts';
import type { Stretch } from '../taal/zinnen.ts';
import { defineToetsregel, type Parameter, type Vondst } from '../toetsregel.ts';

const MAX_TEKENS: Parameter = {
  naam: 'maxTekens',
  uitleg: 'Een zin met meer tekens is te lang om in één keer te lezen.',
  standaard: 300,
  min: 100,
  max: 2000,
};
/** With so many commas a long sentence is certainly hard to read. */
const MANY_COMMAS = 6;
/** Sooner repeated than this, a word stands out. */
const REPEATED = 3;
const SHORT_SENTENCE = 25;
/** In a longer sentence than this, three times is not much. */
const LONG_SENTENCE = 35;
/** Shorter words are hardly ever content. */
const MIN_WORD = 4;
/** Words of references and of every text: they come back without being said twice. */
const COMMON = new Set(
  `artikel artikelen lid onderdeel hoofdstuk paragraaf wet richtlijn verordening besluit bijlage bedoeld bedoelen ander
  andere anders eigen zelf verschillend bepaald vorm deel persoon één jaar dag zaak wijze soort aantal`.split(
    /\s+/,
  ),
);
/** Between two opposites these say both of one thing. */
const BOTH = new Set(['en', 'maar', 'doch', ',', 'tevens', '-']);

const BUCKETS = 256;
/** Scratch space: how many words of the sentence at hand begin alike. */
const counts = new Uint8Array(BUCKETS);

const bucketOf = ({ lower }: Token): number =>
  ((lower.charCodeAt(0) * 31 + lower.charCodeAt(1)) * 31 + lower.charCodeAt(2) * 7 + lower.charCodeAt(3)) &
  (BUCKETS - 1);

const isContent = (token: Token | undefined): token is Token =>
  token?.kind === 'word' && token.klasse === 0 && token.lower.length >= MIN_WORD;

/** Whether enough words begin alike to be one and the same: in most texts they do not. */
const mayRepeat = (tokens: readonly Token[], first: number, last: number): boolean => {
  counts.fill(0);
  for (let i = first; i <= last; i++) {
    const token = tokens[i];
    if (!isContent(token)) continue;
    const bucket = bucketOf(token);
    const count = (counts[bucket] ?? 0) + 1;
    if (count >= REPEATED) return true;
    counts[bucket] = count;
  }
  return false;
};

const findRepetition = (analyse: Analyse, { first, last }: Stretch): Vondst[] => {
  const { tokens, opening, concept } = analyse;
  const from = Math.max(first, opening.kern);
  if (!mayRepeat(tokens, from, last) || hasWettelijkeBron(concept)) return [];
  const byStem = new Map<string, Token[]>();
  for (let i = from; i <= last; i++) {
    const token = tokens[i];
    if (!isContent(token) || (soortOf(token) & WOORDSOORT.overig) !== 0) continue;
    const stem = stamVan(token.lower);
    if (COMMON.has(token.lower) || COMMON.has(stem)) continue;
    const same = byStem.get(stem);
    if (same) same.push(token);
    else byStem.set(stem, [token]);
  }
  return [...byStem.values()].flatMap((same): Vondst[] => {
    const third = same[REPEATED - 1];
    if (!third || (last - from > LONG_SENTENCE && same.length === REPEATED)) return [];
    if (isQuoted(tokens, third.index)) return [];
    return [
      {
        melding: `‘${third.text}’ staat ${same.length} keer in deze zin. Maak de zin korter, of verwijs terug met ‘die’ of ‘daarvan’.`,
        veld: 'definitie',
        start: third.start,
        end: third.end,
        zekerheid: last - from < SHORT_SENTENCE ? 0.72 : 0.6,
      },
    ];
  });
};

const findPleonasms = ({ tokens, vind, concept, opening }: Analyse): Vondst[] =>
  vind(PLEONASMEN).flatMap(({ first, last, frase }): Vondst[] => {
    const [from, to] = [tokens[first], tokens[last]];
    if (!from || !to || isQuoted(tokens, first)) return [];
    const text = concept.definitie.slice(from.start, to.end);
    // How a definitie opens is for other rules to judge: what is left may be no opening.
    const enkel = first > opening.kern ? zonderDubbel(frase) : undefined;
    const tekst = enkel && isCapital(from.text) ? enkel.charAt(0).toUpperCase() + enkel.slice(1) : enkel;
    return [
      {
        melding: `‘${text}’ zegt twee keer hetzelfde.${tekst ? ` ‘${tekst}’ is genoeg.` : ' Laat één van de woorden weg.'}`,
        veld: 'definitie',
        start: from.start,
        end: to.end,
        zekerheid: 0.8,
        ...(tekst
          ? {
              fix: {
                titel: `Maak er ‘${tekst}’ van`,
                veilig: true,
                edits: [{ veld: 'definitie', start: from.start, end: to.end, tekst }],
              },
            }
          : {}),
      },
    ];
  });

/** How far two opposites may be apart and still be said of one thing. */
const NEAR = 2;

/** `een eenvoudig en complex proces`, `tijdelijke, permanente`: not `tijdelijk of permanent`. */
const findContradictions = ({ tokens, vind }: Analyse): Vondst[] => {
  const treffers = vind(TEGENSTELLINGEN);
  const found: Vondst[] = [];
  for (const [i, a] of treffers.entries()) {
    const b = treffers[i + 1];
    const [from, to] = [tokens[a.first], tokens[b?.first ?? -1]];
    if (!b || !from || !to || b.first - a.first > NEAR || !areOpposite(a.frase, b.frase)) continue;
    const between = tokens[a.first + 1]?.lower ?? '';
    if ((b.first - a.first === NEAR && !BOTH.has(between)) || isQuoted(tokens, a.first)) continue;
    // `formele en informele regels`: two kinds, no contradiction.
    const noun = tokens[b.first + 1];
    const isKinds = between === 'en' && noun !== undefined && (soortOf(noun) & WOORDSOORT.meervoud) !== 0;
    if (isKinds) continue;
    found.push({
      melding: `‘${from.text}’ en ‘${to.text}’ spreken elkaar tegen. Kies wat geldt, of zeg in welk opzicht.`,
      veld: 'definitie',
      start: from.start,
      end: to.end,
      zekerheid: between === 'maar' || between === 'en' ? 0.75 : 0.6,
    });
  }
  return found;
};

const findLength = ({ tokens, waarde, concept }: Analyse, { first, last, start, end }: Stretch): Vondst[] => {
  const max = waarde(MAX_TEKENS);
  if (end - start <= max || hasWettelijkeBron(concept)) return [];
  let commas = 0;
  for (let i = first; i <= last; i++) if (tokens[i]?.text === ',') commas++;
  return [
    {
      melding: `Deze zin telt ${end - start} tekens; meer dan ${max} is niet in één keer te lezen. Laat weg wat geen kenmerk is, of splits het begrip.`,
      veld: 'definitie',
      start,
      end,
      zekerheid: commas >= MANY_COMMAS ? 0.75 : 0.6,
    },
  ];
};

export default defineToetsregel({
  id: 'STR-ORG-001',
  naam: 'is kort en zonder herhaling',
  uitleg:
    'Een lange zin met herhalingen is moeilijk te volgen. Woorden die twee keer hetzelfde zeggen of elkaar tegenspreken, laten de lezer zoeken naar een verschil dat er niet is.',
  toetsvraag: 'Is de zin in één keer te lezen, zonder herhaling, dubbele woorden of tegenspraak?',
  ernst: 'waarschuwing',
  ernstUitleg:
    'Geen regel van ASTRA. Een dubbele uitdrukking en een tegenspraak zijn een waarschuwing, een herhaald woord alleen in een korte zin, en een lange zin alleen met veel komma’s; de rest is advies.',
  grenzen: [
    'Herhaling telt alleen in de eerste zin, en als het woord in dezelfde of een verbogen vorm terugkomt.',
    'Een tekst met een wettelijke bron wordt niet op lengte en herhaling gewezen.',
    'De totale lengte valt onder VAL-LEN-002.',
  ],
  goedeVoorbeelden: [
    { begrip: 'overeenkomst', definitie: 'afspraak tussen twee partijen waaraan beide gebonden zijn' },
    { begrip: 'verblijf', definitie: 'tijdelijk of permanent gebruik van een woning als woonplaats' },
    { begrip: 'voorschrift', definitie: 'formele of informele regel voor gedrag binnen een groep mensen' },
  ],
  fouteVoorbeelden: [
    {
      begrip: 'dossier',
      definitie: 'map met stukken waarin stukken worden bewaard die bij andere stukken horen',
    },
    { begrip: 'aanpassing', definitie: 'wijziging in een programma, zoals bijvoorbeeld een nieuwe knop' },
    { begrip: 'werkwijze', definitie: 'eenvoudige maar complexe manier om een taak uit te voeren' },
  ],
  woordenlijsten: [PLEONASMEN, TEGENSTELLINGEN],
  parameters: [MAX_TEKENS],
  check: (analyse) => {
    const { sentences, words, vind } = analyse;
    const [sentence] = sentences;
    if (!sentence || words.length === 0) return 'onbekend';
    const found = [...findLength(analyse, sentence), ...findRepetition(analyse, sentence)];
    if (vind(PLEONASMEN).length > 0) found.push(...findPleonasms(analyse));
    if (vind(TEGENSTELLINGEN).length > 1) found.push(...findContradictions(analyse));
    return found;
  },
});
