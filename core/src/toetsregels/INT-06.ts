import type { Analyse } from '../analyse.ts';
import { mayEnd, moveToToelichting } from '../repair.ts';
import { asideCertainty } from '../taal/aside.ts';
import { isSource } from '../taal/bronwoorden.ts';
import { type Fragment, fragmentAt } from '../taal/fragment.ts';
import {
  findToelichtingswoorden,
  TOELICHTINGSWOORDEN,
  type Toelichtingswoord,
} from '../taal/toelichtingswoorden.ts';
import type { Token } from '../taal/tokens.ts';
import { KLASSE } from '../taal/woordklassen.ts';
import type { Stretch } from '../taal/zinnen.ts';
import { defineToetsregel, type Fix, MAX_VONDSTEN, NO_VONDSTEN, type Vondst } from '../toetsregel.ts';

/** Brackets with more words explain; with fewer they name an abbreviation or variant. */
const MAX_BRACKETED = 3;
/** What remains of a definitie after a fix has at least so many words. */
const MIN_REST = 5;

/** Whether the definitie reads on without the fragment. */
const isRemovable = (
  { tokens, words, clauses, opening }: Analyse,
  fragment: Fragment,
  sentence: Stretch,
): boolean => {
  const { first, last, isBracketed } = fragment;
  const before = tokens[first - 1];
  const rest = words.filter(
    ({ index }) => index >= opening.kern && (index < first || index > last) && index <= sentence.last,
  ).length;
  if (rest < MIN_REST || !before || !mayEnd(before)) return false;
  if (isBracketed) return true;
  const isAfterthought = tokens[first]?.text === ',' && last >= sentence.last - 1;
  if (!isAfterthought) return false;
  // In a subordinate clause the verb may still come: only an afterthought behind a comma can go.
  const inClause = clauses.some(
    ({ opener, first: from }) => opener && from < first && from >= sentence.first,
  );
  if (!inClause) return true;
  return !tokens.slice(first + 1, last + 1).some(({ text }) => text === ',');
};

const move = (
  analyse: Analyse,
  fragment: Fragment,
  sentence: Stretch,
  { first, last, isExample }: Toelichtingswoord,
): Fix | undefined => {
  const { tokens, concept } = analyse;
  const [from, to] = [tokens[fragment.first], tokens[fragment.last]];
  if (!from || !to || !isRemovable(analyse, fragment, sentence)) return undefined;
  const lastWord = tokens[fragment.isBracketed ? fragment.last - 1 : fragment.last];
  const firstWord = tokens[isExample ? last + 1 : first];
  if (!lastWord || !firstWord) return undefined;
  const content = concept.definitie.slice(firstWord.start, lastWord.end).replace(/^[\s,:]+/, '');
  if (content === '') return undefined;
  return {
    titel: 'Verplaats naar de toelichting',
    veilig: false,
    edits: moveToToelichting(concept, from.start, to.end, isExample ? `Bijvoorbeeld ${content}` : content),
  };
};

const MELDING = {
  example: (words: string) =>
    `‘${words}’ leidt voorbeelden in. Noem in de definitie alleen wat altijd geldt; voorbeelden horen in de toelichting.`,
  explanation: (words: string) =>
    `‘${words}’ leidt uitleg in. Kies één omschrijving; uitleg hoort in de toelichting.`,
  brackets: 'Tussen haakjes staat uitleg. Neem op wat nodig is; de rest hoort in de toelichting.',
  aside: (word: string) =>
    `De bijzin met ‘${word}’ zegt iets extra’s over wat al omschreven is. Hoort dat erbij? Zo niet, zet het in de toelichting.`,
};

/** `Hieronder wordt verstaan een …` as a definitie opens: it is wordy, but explains nothing. */
const opensDefinitie = ({ opening }: Analyse, { index, klasse }: Token): boolean =>
  index === opening.first && (klasse & KLASSE.voornaamwoord) !== 0;

const findMarkers = (
  analyse: Analyse,
  sentence: Stretch,
  markers: readonly Toelichtingswoord[],
): Vondst[] => {
  const { tokens, concept } = analyse;
  const found: Vondst[] = [];
  let at = sentence.first;
  let open: number | undefined;
  for (const marker of markers) {
    if (marker.first > sentence.last || found.length === MAX_VONDSTEN) break;
    const token = tokens[marker.first];
    if (marker.first < at || !token || opensDefinitie(analyse, token)) continue;
    for (; at <= marker.first; at++) {
      if (tokens[at]?.text === '(') open = at;
      if (tokens[at]?.text === ')') open = undefined;
    }
    const fragment = fragmentAt(tokens, marker.first, sentence, open);
    const fix = move(analyse, fragment, sentence, marker);
    const words = concept.definitie.slice(token.start, tokens[marker.last]?.end);
    found.push({
      melding: marker.isExample ? MELDING.example(words) : MELDING.explanation(words),
      veld: 'definitie',
      start: fragment.isBracketed ? (tokens[fragment.first]?.start ?? token.start) : token.start,
      end: tokens[fragment.last]?.end ?? token.end,
      zekerheid: marker.zekerheid,
      ...(marker.isExample ? { related: ['INT-09'] } : {}),
      ...(fix ? { fix } : {}),
    });
    at = fragment.last + 1;
    open = undefined;
  }
  return found;
};

const findBrackets = (
  { tokens }: Analyse,
  sentence: Stretch,
  markers: readonly Toelichtingswoord[],
): Vondst[] => {
  const found: Vondst[] = [];
  let open: Token | undefined;
  let marker = 0;
  for (let at = sentence.first; at <= sentence.last; at++) {
    const token = tokens[at];
    if (token?.text === '(') open = token;
    if (token?.text !== ')' || !open) continue;
    const from = open.index;
    while ((markers[marker]?.first ?? at) <= from) marker++;
    const inside = tokens.slice(from + 1, at).filter(({ kind }) => kind !== 'mark');
    const hasMarker = (markers[marker]?.first ?? at) < at;
    // `(deel)project` and `abonnement(en)` are variants of one word.
    const isApart = tokens[from - 1]?.end !== open.start && tokens[at + 1]?.start !== token.end;
    if (inside.length > MAX_BRACKETED && !hasMarker && isApart && !isSource(inside))
      found.push({
        melding: MELDING.brackets,
        veld: 'definitie',
        start: open.start,
        end: token.end,
        zekerheid: 0.6,
      });
    open = undefined;
  }
  return found;
};

/** A clause behind a comma that says more about what is already described: `…, wat betekent dat …`. */
const findAside = (analyse: Analyse, sentence: Stretch): Vondst[] => {
  const { tokens } = analyse;
  for (let at = sentence.first + 1; at < sentence.last; at++) {
    const [comma, token] = [tokens[at], tokens[at + 1]];
    if (comma?.text !== ',' || !token) continue;
    const zekerheid = asideCertainty(analyse, at, sentence);
    if (zekerheid === undefined) continue;
    const last = tokens[sentence.last]?.kind === 'mark' ? sentence.last - 1 : sentence.last;
    const { text, start } = token;
    return [
      {
        melding: MELDING.aside(text),
        veld: 'definitie',
        start,
        end: tokens[last]?.end ?? token.end,
        zekerheid,
      },
    ];
  }
  return [];
};

export default defineToetsregel({
  id: 'INT-06',
  naam: 'bevat geen toelichting',
  uitleg:
    'Voorbeelden en uitleg maken een definitie langer maar niet scherper, en de lezer weet niet meer wat een kenmerk is en wat een illustratie. Daarvoor is de toelichting.',
  toetsvraag:
    'Staat er in de definitie alleen wat nodig is om het begrip te herkennen, zonder voorbeelden of uitleg?',
  bron: 'https://www.astraonline.nl/index.php/Definitie_bevat_geen_toelichting',
  ernst: 'fout',
  ernstUitleg:
    'ASTRA stelt het verplicht, en ‘bijvoorbeeld’ of ‘dat wil zeggen’ is nooit een kenmerk. ‘Zoals’ is een waarschuwing, omdat het ook kan vergelijken; haakjes en een bijzin achter een komma zijn advies.',
  grenzen: [
    'Uitleg zonder signaalwoord wordt alleen gezien als bijzin achter een komma en tussen haakjes.',
    'Een verwijzing (‘zoals bedoeld in artikel 3’) en een gesloten opsomming (‘te weten’) zijn geen toelichting.',
    'Een tweede zin valt onder INT-01.',
  ],
  goedeVoorbeelden: [
    { begrip: 'voertuig', definitie: 'rijdend middel dat personen of goederen over land vervoert' },
    {
      begrip: 'belanghebbende',
      definitie: 'persoon zoals bedoeld in artikel 1 van de wet die bezwaar maakt',
    },
    { begrip: 'verkeer', definitie: 'alle weggebruikers, te weten voetgangers, fietsers en bestuurders' },
  ],
  fouteVoorbeelden: [
    {
      begrip: 'voertuig',
      definitie: 'rijdend middel dat personen over land vervoert, bijvoorbeeld een auto of bus',
    },
    {
      begrip: 'bouwwerk',
      definitie: 'constructie die vast met de grond verbonden is, zoals een huis of brug',
    },
    { begrip: 'tram', definitie: 'voertuig voor reizigers op rails in de straat, dat vaak geel is' },
    { begrip: 'toegang', definitie: 'vrijgave van een afgesloten ruimte, wat betekent dat de deur opengaat' },
  ],
  woordenlijsten: TOELICHTINGSWOORDEN,
  check: (analyse) => {
    const { sentences, words, tokens, vind, marks } = analyse;
    const [first] = sentences;
    if (!first || words.length === 0) return 'onbekend';
    const markers = findToelichtingswoorden(vind, tokens);
    const hasBrackets = marks.includes(')');
    const hasCommas = marks.includes(',');
    if (markers.length === 0 && !hasBrackets && !hasCommas) return NO_VONDSTEN;
    return [
      ...findMarkers(analyse, first, markers),
      ...(hasBrackets ? findBrackets(analyse, first, markers) : []),
      ...(hasCommas ? findAside(analyse, first) : []),
    ];
  },
});
