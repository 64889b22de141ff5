import type { Analyse } from '../analyse.ts';
import { dropPhrase } from '../drop.ts';
import { ONZEKER } from '../ernst.ts';
import { isQuoted } from '../taal/aanhaling.ts';
import { isFiniteVerb } from '../taal/persoonsvorm.ts';
import type { Token } from '../taal/tokens.ts';
import { isPlainJoin, VERRUIMING } from '../taal/verruiming.ts';
import { hasWettelijkeBron } from '../taal/wettelijk.ts';
import type { Treffer } from '../taal/woordenlijst.ts';
import { hasKlasse, KLASSE } from '../taal/woordklassen.ts';
import { defineToetsregel, type Vondst } from '../toetsregel.ts';

/** A later sentence explains: a remark, no mistake. */
const WEAK = 0.6;
const ENDS = new Set([',', ';', ')', ':']);

/** Index of the last word of what is added. */
const elementEnd = ({ tokens, sentences }: Analyse, last: number): number => {
  const end = sentences.find((sentence) => sentence.last >= last)?.last ?? last;
  // `en, zo nodig, …`: the comma closes the aside, not what is added.
  let at = tokens[last + 1]?.text === ',' && tokens[last - 2]?.text === ',' ? last + 1 : last;
  while (at < end) {
    const next = tokens[at + 1];
    if (!next || (next.kind === 'mark' && (ENDS.has(next.text) || next.index === end))) break;
    at++;
  }
  return tokens[at]?.text === ',' ? at - 1 : at;
};

/** Whether the sentence is complete before `at`: no relative clause still waits for its verb. */
const isComplete = (tokens: readonly Token[], at: number): boolean => {
  for (let i = at - 1; i >= 0; i--) {
    const token = tokens[i];
    if (!token || isFiniteVerb(token)) return true;
    if (hasKlasse(token, KLASSE.betrekkelijk)) return false;
  }
  return true;
};

/** How far back a comma makes what is added the last of a list, which needs its `en`. */
const LIST_WINDOW = 10;

/** Whether the sentence reads on without what is added: it comes last, or stands between commas, and ends no list. */
const canGo = ({ tokens, concept }: Analyse, first: number, end: number): boolean => {
  const [before, after] = [tokens[first - 1], tokens[end + 1]];
  if (!isComplete(tokens, first) || tokens[first]?.lower === 'mede' || hasWettelijkeBron(concept))
    return false;
  if (before?.text === ',') return true;
  for (let i = first - 1; i >= 0 && i >= first - LIST_WINDOW; i--) if (tokens[i]?.text === ',') return false;
  return after === undefined || after.text === '.' || after.text === ';';
};

/** `daarnaast gelegen grond` is a place, `mede bestaande uit` says what of. */
const means = (tokens: readonly Token[], { first, last, frase }: Treffer): boolean => {
  const [before, next] = [tokens[first - 1]?.lower ?? '', tokens[last + 1]?.lower ?? ''];
  if (frase === 'en mogelijk')
    return !ENABLING.has(PASSED.has(next) ? (tokens[last + 2]?.lower ?? '') : next);
  if (frase === 'daarnaast') return !PLACED.has(next);
  if (frase === 'mede') return next === 'begrepen' || next === 'verstaan' || before === 'en';
  return frase !== 'extra' || before === 'met';
};
/** `en mogelijk maakt`, `en mogelijk te maken`: what can be, no addition. */
const ENABLING = new Set('maakt maken maakte maakten gemaakt is zijn blijft blijven'.split(' '));
const PASSED = new Set(['te', 'wordt', 'worden', 'werd']);
const PLACED = new Set('gelegen liggende liggend staande geplaatst gelegene aanwezige'.split(' '));

const findVerruiming = (analyse: Analyse): Vondst[] => {
  const { tokens, terms, sentences, concept } = analyse;
  const found: Vondst[] = [];
  for (const treffer of analyse.vind(VERRUIMING)) {
    const { first, last, frase } = treffer;
    const [from, marker] = [tokens[first], tokens[last]];
    if (!from || !marker || !means(tokens, treffer) || isQuoted(tokens, first)) continue;
    if (from.start < (found.at(-1)?.end ?? 0)) continue;
    if (terms.some(({ words }) => words.includes(marker.lower))) continue;
    const isLater = first > (sentences[0]?.last ?? 0);
    const sure = VERRUIMING.zekerheidVan(frase);
    if (isLater && sure < ONZEKER) continue;
    if (isPlainJoin(frase) && hasWettelijkeBron(concept)) continue;
    const end = elementEnd(analyse, last);
    const edits = canGo(analyse, first, end) ? dropPhrase(analyse, first, end) : undefined;
    const words = concept.definitie.slice(from.start, marker.end);
    found.push({
      melding: `‘${words}’ voegt iets toe aan wat al omschreven is. Hoort het er altijd bij, noem het dan gewoon; zo niet, laat het weg of maak er een eigen begrip van.`,
      veld: 'definitie',
      start: from.start,
      end: tokens[end]?.end ?? marker.end,
      zekerheid: isLater ? Math.min(sure, WEAK) : sure,
      ...(edits ? { fix: { titel: 'Verwijder de toevoeging', veilig: false, edits } } : {}),
    });
  }
  return found;
};

export default defineToetsregel({
  id: 'SAM-07',
  naam: 'verruimt de betekenis niet',
  uitleg:
    'Een definitie omschrijft precies één begrip. Wie er ‘en eventueel ook …’ aan toevoegt, laat er iets onder vallen dat het woord niet zegt. Dan gebruikt de ene lezer het begrip ruimer dan de andere.',
  toetsvraag: 'Zegt de definitie alleen wat het begrip betekent, zonder er iets aan toe te voegen?',
  bron: 'https://www.astraonline.nl/index.php/Geen_betekenisverruiming_binnen_definitie',
  ernst: 'waarschuwing',
  ernstUitleg:
    'ASTRA stelt het verplicht, maar of een toevoeging de betekenis ruimer maakt, ziet alleen wie het begrip kent; daarom geen fout. ‘En eventueel’ en ‘en zo nodig’ zijn een waarschuwing, ook ‘tevens’ en ‘alsmede’. ‘Eventuele’ en wat na de eerste zin staat, zijn advies.',
  grenzen: [
    'Een verruiming zonder signaalwoord ziet alleen een mens.',
    '‘Ook’ en ‘aanvullend’ alleen zijn te gewoon om te melden.',
    'In een tekst met een wettelijke bron verbinden ‘tevens’ en ‘alsmede’ alleen: daar worden zij niet gemeld.',
  ],
  goedeVoorbeelden: [
    { begrip: 'verhuizing', definitie: 'overbrengen van een huishouden naar een ander adres' },
    {
      begrip: 'aanvullend pensioen',
      definitie: 'aanvullend inkomen voor gepensioneerden uit een regeling van de werkgever',
    },
    { begrip: 'dijk', definitie: 'wal van grond die met daarnaast gelegen stroken water keert' },
    { begrip: 'oever', definitie: 'strook grond langs water, al dan niet begroeid' },
  ],
  fouteVoorbeelden: [
    {
      begrip: 'verhuizing',
      definitie:
        'overbrengen van een huishouden naar een ander adres en eventueel het inrichten van de woning',
    },
    {
      begrip: 'controle',
      definitie: 'nagaan of een aanvraag volledig is en, zo nodig, het opvragen van stukken',
    },
    { begrip: 'huismeester', definitie: 'persoon die een gebouw schoonhoudt en tevens klachten aanneemt' },
    { begrip: 'terras', definitie: 'verharde plek bij een huis, alsmede de beplanting eromheen' },
  ],
  woordenlijsten: [VERRUIMING],
  check: (analyse) => {
    if (analyse.words.length === 0) return 'onbekend';
    return analyse.vind(VERRUIMING).length === 0 ? [] : findVerruiming(analyse);
  },
});
