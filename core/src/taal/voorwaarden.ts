import { gradedWoordenlijst } from './graded.ts';
import { soortOf, WOORDSOORT } from './lexicon.ts';
import { isFiniteVerb } from './persoonsvorm.ts';
import type { Token } from './tokens.ts';
import { woordenlijst } from './woordenlijst.ts';
import { hasKlasse, KLASSE } from './woordklassen.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** `als` and `wanneer` are not among them: they need a look at what follows. */
export const VOORWAARDEN = gradedWoordenlijst(
  'voorwaarden',
  'Woorden die een voorwaarde of uitzondering inleiden: wat volgt, beslist of iets geldt.',
  [
    [
      0.85,
      `indien, mits, tenzij, ingeval, vooropgesteld dat, onder voorbehoud dat, ten ware
      op voorwaarde dat, op de voorwaarde dat, onder voorwaarde dat, onder de voorwaarde dat
      in geval dat, in het geval dat, in gevallen waarin, in gevallen dat, in die gevallen waarin
      in de gevallen waarin`,
    ],
    [0.75, 'voor zover, voorzover'],
    [
      0.6,
      `behoudens, in geval van, in het geval van, in gevallen van, met dien verstande dat, met dien verstande
      zolang, al naar gelang, al naargelang, naargelang, bij gebreke daarvan, in zoverre
      onder voorbehoud van, op voorwaarde van, onder voorwaarde van`,
    ],
    [0.5, 'bij gebreke van, bij ontstentenis van'],
  ],
);

/** What follows `voor zover` or `indien` here tells how complete the data are, not what counts. */
const AVAILABILITY = words(`bekend beschikbaar aanwezig gegeven ingevuld vermeld nog niet geen geregistreerd
  vastgelegd voorhanden leeg`);
const OF_AVAILABILITY = words('indien voor-zover voorzover mits');

/** `indien bekend`, `voor zover beschikbaar`. */
export const isAboutAvailability = (tokens: readonly Token[], last: number): boolean => {
  const [word, before, next] = [tokens[last]?.lower ?? '', tokens[last - 1]?.lower, tokens[last + 1]?.lower];
  return (
    (OF_AVAILABILITY.has(word) || (word === 'zover' && before === 'voor')) && AVAILABILITY.has(next ?? '')
  );
};

/** Open a condition only before a clause: elsewhere they compare, give a role or tell a time. */
export const MAYBE_VOORWAARDEN = woordenlijst(
  'als-en-wanneer',
  'Woorden die voor een bijzin een voorwaarde inleiden, en voor een naamwoord iets anders.',
  'als, wanneer',
);

export const isClauseWord = (frase: string): boolean => MAYBE_VOORWAARDEN.frases.includes(frase);

const MAX_CLAUSE = 40;
const CLAUSE_ENDS = words(', ; : – — . ! ?');

/** Index after the clause that `als` or `wanneer` opens; what stands in brackets belongs to it. */
const clauseEnd = (tokens: readonly Token[], at: number): number => {
  let depth = 0;
  let end = at + 1;
  for (; end < at + MAX_CLAUSE; end++) {
    const token = tokens[end];
    if (!token) break;
    if (token.text === '(') depth++;
    else if (token.text === ')' && depth-- === 0) break;
    if (token.kind === 'mark' && CLAUSE_ENDS.has(token.text)) break;
    if (end > at + 1 && hasKlasse(token, KLASSE.betrekkelijk | KLASSE.onderschikker)) break;
  }
  return end;
};

/** `anders beslist`: the last word of a clause is more likely its verb than elsewhere. */
const isClosingVerb = (tokens: readonly Token[], at: number): boolean => {
  const bits = soortOf(tokens[at]);
  return (bits & WOORDSOORT.persoonsvorm) !== 0 && (bits & NOUN) === 0;
};
const NOUN = WOORDSOORT.enkelvoud | WOORDSOORT.meervoud;

const hasFinite = (tokens: readonly Token[], from: number, end: number): boolean => {
  for (let i = from; i < end; i++) if (isFiniteVerb(tokens[i])) return true;
  return end > from + 1 && isClosingVerb(tokens, end - 1);
};

/** Words that can be the subject of a clause, and no noun after `als` in the sense of a role. */
const SUBJECTS = words('hij zij ze het er iemand men je u we wij deze dit dat niemand niets alles die');
const DETERMINERS =
  words(`de het een 'n geen elke elk iedere ieder alle alles beide zijn haar hun deze die dit dat
  zo'n dergelijke meerdere enkele een één twee drie meer minder op in bij na aan uit van met`);

/** With one of these, `als` compares: `zowel … als`, `dezelfde … als`. */
const COMPARING =
  words(`zowel even evenveel evenzeer dezelfde hetzelfde zelfde net zoveel zulke zodanig net-zo zo
  evenals alsook soort anders meer minder groter kleiner hoger lager eerder later`);
const COMPARE_WINDOW = 8;

/** What something can be seen or used as: then `als` names a role. */
const REGARDING = words(`beschouwd aangemerkt gezien erkend aangewezen benoemd geregistreerd ingeschreven
  gekwalificeerd gebruikt opgevat behandeld aangeduid vermeld opgenomen ingezet bestempeld beschouwt geldt fungeert
  dient optreedt werkzaam aangesteld gekozen aanvaard verantwoordelijk kwalificeert handelt voorgesteld bekend
  merkt omschreven toegevoegd betrokken bestemd aangeboden ingericht optreden kennen kan`);

/** Of these, `wanneer` tells the time: that is what they are. */
const MOMENTS =
  words(`moment ogenblik tijdstip datum dag tijd uur jaar periode gebeurtenis situatie toestand fase
  voorval incident overgang verschijnsel effect gevolg storing signaal alarm omstandigheid feit reactie melding
  keer momenten situaties gebeurtenissen omstandigheden gevallen`);
const MOMENT_WINDOW = 4;
/** What happens, happens when something else does. */
const HAPPENING = words(`ontstaat ontstaan optreedt optreden plaatsvindt plaatsvinden plaatsheeft voordoet
  voordoen intreedt ingaat begint eindigt aanvangt aanbreekt vrijkomt volgt gebeurt overblijft opgetreden
  klinkt afgaat verschijnt vrij verandert overgaat ontstond`);

/** Before these, `wanneer` is part of a question: `vastgelegd wanneer`, `hoe en wanneer`, `tot wanneer`. */
const ASKING = words(`vastgelegd aangeeft aangegeven aan bepaalt bepaald bepalen vermeldt vermeld beschrijft
  beschreven registreert geregistreerd staat weet weten zegt toont blijkt berekent afgesproken vraagt vastlegt
  omschrijft vaststelt vastgesteld tot vanaf sinds per van voor hoe waar wie wat of en over vragen opgenomen`);

/** After these, what follows decides whether something holds. */
const DECIDING =
  words(`geldt gelden geldig recht toepassing sprake spreken spreekt verplicht mag mogen moet moeten
  bevoegd alleen slechts uitsluitend enkel pas dan telt aanspraak toegestaan verboden voldoet aangemerkt gerechtigd
  kwalificeert valt meetelt rechtsgeldig ongeldig nietig compleet volledig behalve tenzij`);
const DECIDING_WINDOW = 12;

const hasNear = (
  tokens: readonly Token[],
  at: number,
  window: number,
  list: ReadonlySet<string>,
): boolean => {
  for (let i = at - 1; i >= 0 && i >= at - window; i--) {
    const token = tokens[i];
    if (!token || token.text === '.' || token.text === ';') return false;
    if (list.has(token.lower)) return true;
  }
  return false;
};

/** Whether a sentence, or what follows a colon, begins here; `2°.` before it only numbers. */
const opensSentence = (tokens: readonly Token[], at: number): boolean => {
  const before = tokens[at - 1];
  if (before === undefined) return true;
  return before.kind === 'mark' && STOPS.has(before.text) && tokens[at - 2]?.kind !== 'number';
};
const STOPS = words('. ! ? : ; …');

/** Whether the words before `at` say that what follows decides: `geldt alleen als`, `is sprake wanneer`. */
export const isDecisive = (tokens: readonly Token[], at: number): boolean =>
  hasNear(tokens, at, DECIDING_WINDOW, DECIDING);

/** What may close a clause. */
const isVerbLike = (token: Token | undefined): boolean =>
  isFiniteVerb(token) || (soortOf(token) & WOORDSOORT.deelwoord) !== 0;

/** Whether `als` at `at` opens a clause of its own rather than naming a role or comparing. */
const opensClause = (tokens: readonly Token[], at: number, end: number): boolean => {
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  if (!next || hasKlasse(before, KLASSE.betrekkelijk) || !hasFinite(tokens, at + 1, end)) return false;
  if (next.lower === 'het' && tokens[at + 2]?.lower === 'ware') return false;
  if (opensSentence(tokens, at)) return true;
  if (hasNear(tokens, at, COMPARE_WINDOW, COMPARING)) return false;
  const [last, beforeLast] = [tokens[end - 1], tokens[end - 2]];
  if (!isFiniteVerb(last) && !isFiniteVerb(beforeLast) && !isClosingVerb(tokens, end - 1))
    return SUBJECTS.has(next.lower) || (isDecisive(tokens, at) && DETERMINERS.has(next.lower));
  if (before?.text === ',' || isVerbLike(before)) return true;
  for (let i = at + 1; i < end; i++) if (REGARDING.has(tokens[i]?.lower ?? '')) return false;
  return SUBJECTS.has(next.lower) || DETERMINERS.has(next.lower);
};

/** With these before it the clause restricts nothing: `ook wanneer`, `zowel als`. */
const WIDENING = words('ook zelfs zowel ongeacht als dan');

/**
 * How sure it is that `als` or `wanneer` at `at` opens a condition; undefined when it does not.
 * `head` is the noun that says what kind of thing the begrip is.
 */
export const certaintyOfClause = (tokens: readonly Token[], at: number, head: string): number | undefined => {
  const [before, word] = [tokens[at - 1], tokens[at]?.lower];
  const end = clauseEnd(tokens, at);
  if (word === 'als' ? !opensClause(tokens, at, end) : !hasFinite(tokens, at + 1, end)) return undefined;
  if (WIDENING.has(before?.lower ?? '')) return undefined;
  if (word === 'wanneer' && ASKING.has(before?.lower ?? '')) return undefined;
  if (opensSentence(tokens, at)) return 0.75;
  if (MOMENTS.has(head) || hasNear(tokens, at, MOMENT_WINDOW, MOMENTS) || HAPPENING.has(before?.lower ?? ''))
    return undefined;
  if (isDecisive(tokens, at)) return 0.8;
  return word === 'als' && isVerbLike(before) ? 0.72 : 0.65;
};
