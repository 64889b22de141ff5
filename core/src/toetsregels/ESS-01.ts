import type { Analyse } from '../analyse.ts';
import { mayEnd, moveToToelichting } from '../repair.ts';
import { DOELWOORDEN, type Doelwoord, doelwoordVan, isDoelNaTer } from '../taal/doelwoorden.ts';
import { hasWordsOutsideBrackets } from '../taal/haakjes.ts';
import { soortOf, WOORDSOORT } from '../taal/lexicon.ts';
import { licensesInfinitive } from '../taal/licentie.ts';
import { isParticiple } from '../taal/naamwoordgroep.ts';
import { isFiniteVerb } from '../taal/persoonsvorm.ts';
import { isCapital } from '../taal/tekens.ts';
import type { Token } from '../taal/tokens.ts';
import type { Treffer } from '../taal/woordenlijst.ts';
import { hasKlasse, KLASSE } from '../taal/woordklassen.ts';
import { defineToetsregel, type Fix, MAX_VONDSTEN, NO_VONDSTEN, type Vondst } from '../toetsregel.ts';

/** A phrase that announces a purpose, at a place in the text. */
interface Marker extends Doelwoord {
  /** Number of tokens. */
  readonly length: number;
}

/** `om het even`, `om en nabij`: no purpose. */
const NO_PURPOSE = new Set(['het even', 'en om', 'en nabij', 'de beurt', 'te beginnen']);
/** How far the infinitive may be from `om`. */
const MAX_INFINITIVE = 40;
/** So many words before `om` are looked at for what asks for an infinitive. */
const LICENCE_WINDOW = 4;
/** What remains of a definitie after a fix has at least so many words. */
const MIN_REST = 5;

/** Index of the last verb of `om … te <infinitive>`, or undefined when `om` at `at` opens no such clause. */
const infinitiveEnd = (tokens: readonly Token[], at: number, last: number): number | undefined => {
  const next = `${tokens[at + 1]?.lower ?? ''} ${tokens[at + 2]?.lower ?? ''}`;
  if (NO_PURPOSE.has(next)) return undefined;
  for (let i = at + 1; i <= Math.min(last, at + MAX_INFINITIVE); i++) {
    const token = tokens[i];
    if (!token || token.text === ';' || token.lower === 'om') return undefined;
    if (token.lower !== 'te' || !tokens[i + 1]?.lower.endsWith('n')) continue;
    let end = i + 1;
    while (tokens[end + 1]?.lower.endsWith('en') && end < i + 3 && VERB_CLUSTER.has(tokens[end]?.lower ?? ''))
      end++;
    return end;
  }
  return undefined;
};
const VERB_CLUSTER = new Set(
  'kunnen mogen moeten willen laten gaan blijven helpen worden hebben doen komen'.split(' '),
);

/** Whether a right, duty or attempt asks for this infinitive. */
const isLicensed = (analyse: Analyse, at: number): boolean => {
  const { tokens, head, terms } = analyse;
  if (terms.some(({ words }) => words.some(licensesInfinitive))) return true;
  const headWord = head === undefined ? undefined : tokens[head];
  if (headWord && licensesInfinitive(headWord.lower)) return true;
  let seen = 0;
  for (let i = at - 1; i >= 0 && seen < LICENCE_WINDOW; i--) {
    const token = tokens[i];
    if (!token || token.kind === 'mark') continue;
    seen++;
    if (licensesInfinitive(token.lower)) return true;
  }
  const first = firstOfRow(tokens, at);
  return first !== undefined && isLicensed(analyse, first);
};

/** The `om` before this one, when both hang on the same word: `geschikt om te wonen, om te werken of om te slapen`. */
const firstOfRow = (tokens: readonly Token[], at: number): number | undefined => {
  if (!JOINING.has(tokens[at - 1]?.lower ?? '') && tokens[at - 1]?.text !== ',') return undefined;
  for (let i = at - 2; i >= Math.max(0, at - MAX_INFINITIVE); i--) {
    if (tokens[i]?.lower === 'om') return i;
    if (tokens[i]?.text === '.' || tokens[i]?.text === ';') return undefined;
  }
  return undefined;
};

/** `in te dienen voor`, `toe te dienen als`: other verbs than `dienen`. */
const isOtherDienen = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.lower === 'te' && OTHER_DIENEN.has(tokens[at - 2]?.lower ?? '');
const OTHER_DIENEN = new Set(['in', 'toe', 'op', 'aan']);

/** The phrase as it counts here: `om` only with an infinitive that nothing asks for, `ter` only before a noun of doing. */
const markerOf = (analyse: Analyse, { first, last, frase }: Treffer, end: number): Marker | undefined => {
  const { tokens } = analyse;
  const marker = { ...doelwoordVan(frase), length: last - first + 1 };
  if (frase === 'om')
    return infinitiveEnd(tokens, first, end) !== undefined && !isLicensed(analyse, first)
      ? marker
      : undefined;
  if (tokens[first]?.lower === 'dienen' && isOtherDienen(tokens, first)) return undefined;
  if (frase !== 'ter') return marker;
  // `Verdrag ter voorkoming van …`: part of a name.
  const before = tokens[first - 1];
  if (before !== undefined && first - 1 > analyse.opening.kern && isCapital(before.text)) return undefined;
  return isDoelNaTer(tokens[first + 1]?.lower ?? '') ? { ...marker, length: 2 } : undefined;
};

/** Index of the last token of the purpose phrase: its infinitive, or the end of its noun group. */
const phraseEnd = (tokens: readonly Token[], at: number, length: number, last: number): number => {
  const om =
    tokens[at]?.lower === 'om' ? at : [at + length - 1, at + length].find((i) => tokens[i]?.lower === 'om');
  const infinitive = om === undefined ? undefined : infinitiveEnd(tokens, om, last);
  if (infinitive !== undefined) return infinitive;
  const first = at + length - 1;
  const hasNoun = hasKlasse(tokens[first], KLASSE.voorzetsel) || tokens[at]?.lower === 'ter';
  let end = first;
  while (end < last) {
    const next = tokens[end + 1];
    if (!next || next.kind === 'mark' || hasKlasse(next, KLASSE.betrekkelijk)) break;
    if (hasNoun && opensCondition(next, tokens[end + 2])) break;
    if (hasNoun && isClauseVerb(next, tokens[end])) return beforeVerb(tokens, first, end);
    end++;
  }
  return end;
};
const VERBS = KLASSE.hulpwerkwoord | KLASSE.modaal | KLASSE.persoonsvorm;
/** The finite verb of the clause that the phrase stands in; a first person (`doorgroei`) is a noun in a definitie. */
const isClauseVerb = (token: Token, before: Token | undefined): boolean => {
  // `te kunnen`, `van zijn beroep`
  if (before?.lower === 'te' || (token.lower === 'zijn' && hasKlasse(before, KLASSE.voorzetsel)))
    return false;
  return hasKlasse(token, VERBS) || (token.lower.endsWith('t') && isFiniteVerb(token));
};
const opensCondition = ({ lower, klasse }: Token, after: Token | undefined): boolean =>
  ((klasse & KLASSE.onderschikker) !== 0 && lower !== 'als') ||
  (lower === 'voor' && after?.lower === 'zover');
const JOINING = new Set(['en', 'of', 'maar']);

/** The phrase without what goes with the verb behind it: `met het oog op <innen> toegezonden is`, `voor de <zorg> en bevat`. */
const beforeVerb = (tokens: readonly Token[], first: number, last: number): number => {
  let end = last;
  while (end > first) {
    const token = tokens[end];
    if (!token || tokens[end - 1]?.lower === 'te') break;
    const isNoun = (soortOf(token) & (WOORDSOORT.enkelvoud | WOORDSOORT.meervoud)) !== 0;
    if (!JOINING.has(token.lower) && (isNoun || !isParticiple(token))) break;
    end--;
  }
  return end;
};

/** In a clause that still waits for its verb: `waaraan een besluit met het oog op …`. */
const waitsForVerb = ({ tokens, clauses }: Analyse, at: number): boolean => {
  const before = at - 1;
  const clause = clauses.find(({ first, last }) => first <= before && before <= last);
  if (!clause?.opener) return false;
  for (let i = clause.first; i < at; i++) if (isFiniteVerb(tokens[i])) return false;
  // `die zij gebruiken ter …`: the plural looks like the infinitive.
  return (soortOf(tokens[before]) & WOORDSOORT.infinitief) === 0;
};

/** Offers to move the purpose out of the way, where the rest stands on its own. */
const moveOut = (
  analyse: Analyse,
  { isLoose }: Marker,
  at: number,
  end: number,
  last: number,
): Fix | undefined => {
  const { tokens, concept, opening } = analyse;
  const [from, to, before] = [tokens[at], tokens[end], tokens[at - 1]];
  if (!isLoose || !from || !to || !before || !mayEnd(before)) return undefined;
  const isLast = end === last || (end === last - 1 && tokens[last]?.kind === 'mark');
  if (!isLast || waitsForVerb(analyse, at) || !hasWordsOutsideBrackets(tokens, opening.kern, at, MIN_REST))
    return undefined;
  const phrase = concept.definitie.slice(from.start, to.end);
  return {
    titel: 'Verplaats het doel naar de toelichting',
    veilig: false,
    edits: moveToToelichting(concept, from.start, to.end, `Doel: ${phrase}`),
  };
};

/** A sentence after the first explains: there only words that can mean nothing else count in full. */
const inLaterSentence = (zekerheid: number): number =>
  zekerheid < 0.9 ? Math.min(zekerheid, 0.65) : zekerheid;

const RELATED = ['STR-06'];
/** Whatever follows it, this can name the context in which the definitie holds as well. */
const KADER = 'in het kader van';
const OF_KADER = ['CON-01', ...RELATED];

const findPurposes = (analyse: Analyse): readonly Vondst[] => {
  const treffers = analyse.vind(DOELWOORDEN);
  if (treffers.length === 0) return NO_VONDSTEN;
  const { tokens, sentences, concept } = analyse;
  const found: Vondst[] = [];
  let sentence = 0;
  let done = -1;
  for (const treffer of treffers) {
    const at = treffer.first;
    while ((sentences[sentence]?.last ?? at) < at) sentence++;
    const last = sentences[sentence]?.last ?? at;
    if (at <= done || found.length === MAX_VONDSTEN) continue;
    const marker = markerOf(analyse, treffer, last);
    if (!marker) continue;
    const end = phraseEnd(tokens, at, marker.length, last);
    const [from, to] = [tokens[at], tokens[end]];
    if (!from || !to) continue;
    const fix = moveOut(analyse, marker, at, end, last);
    const words = concept.definitie.slice(from.start, tokens[at + marker.length - 1]?.end);
    found.push({
      melding: `Noemt met ‘${words}’ een doel. Zeg wat het begrip is of doet (‘die …’); waar het voor dient, hoort in de toelichting.`,
      veld: 'definitie',
      start: from.start,
      end: to.end,
      zekerheid: sentence > 0 ? inLaterSentence(marker.zekerheid) : marker.zekerheid,
      related: treffer.frase === KADER ? OF_KADER : RELATED,
      ...(fix ? { fix } : {}),
    });
    done = end;
  }
  return found;
};

export default defineToetsregel({
  id: 'ESS-01',
  naam: 'beschrijft wat iets is, niet waarvoor het dient',
  uitleg:
    'Een doel kan veranderen of ook met iets anders bereikt worden; wat iets is, blijft. Wie het doel noemt, sluit dingen uit die hun doel missen en sluit andere in die het ook dienen.',
  toetsvraag: 'Zegt de definitie wat het begrip is, zonder het doel ervan te noemen?',
  bron: 'https://www.astraonline.nl/index.php/Essentie,_niet_doel',
  ernst: 'fout',
  ernstUitleg:
    'ASTRA stelt het verplicht. Woorden die alleen een doel kunnen inleiden (‘met als doel’, ‘teneinde’, ‘dient om’) zijn een fout; ‘om … te’ en ‘ten behoeve van’ een waarschuwing; ‘gericht op’, ‘zodat’ en ‘in het kader van’ kunnen ook een kenmerk zijn en zijn advies.',
  grenzen: [
    'Een doel zonder signaalwoord, zoals in ‘middel voor vervoer’, wordt niet gezien.',
    '‘Om … te’ na een recht, plicht, verzoek of poging is geen doel en wordt niet gemeld.',
  ],
  goedeVoorbeelden: [
    { begrip: 'meldpunt', definitie: 'loket dat meldingen over overlast in ontvangst neemt' },
    { begrip: 'stemrecht', definitie: 'recht om bij verkiezingen een stem uit te brengen' },
    { begrip: 'spitsuur', definitie: 'periode op een werkdag die om zeven uur begint en twee uur duurt' },
  ],
  fouteVoorbeelden: [
    { begrip: 'meldpunt', definitie: 'loket om meldingen over overlast in ontvangst te nemen' },
    { begrip: 'snelheidsmeter', definitie: 'instrument dat dient om de snelheid van een voertuig te meten' },
    {
      begrip: 'register',
      definitie: 'lijst van bedrijven die wordt bijgehouden ten behoeve van de handhaving',
    },
    { begrip: 'campagne', definitie: 'reeks boodschappen aan het publiek met als doel gedrag te veranderen' },
  ],
  woordenlijsten: [DOELWOORDEN],
  check: (analyse) => (analyse.words.length === 0 ? 'onbekend' : findPurposes(analyse)),
});
