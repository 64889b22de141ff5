import type { Analyse } from '../analyse.ts';
import { isInhoudswoord } from '../taal/bepaling.ts';
import { isGroepering, isVerzameling } from '../taal/gehelen.ts';
import { isJoiner, type Opsomming, opsommingAt } from '../taal/opsomming.ts';
import type { Token } from '../taal/tokens.ts';
import { isVaagBijvoeglijk } from '../taal/vage-woorden.ts';
import { type Treffer, woordenlijst } from '../taal/woordenlijst.ts';
import { hasKlasse, KLASSE } from '../taal/woordklassen.ts';
import { defineToetsregel, MAX_VONDSTEN, NO_VONDSTEN, type Vondst } from '../toetsregel.ts';

const SAMENSTELLING = woordenlijst(
  'samenstellende-woorden',
  'Woorden die inleiden waaruit iets bestaat.',
  `bestaat uit, bestaan uit, bestaat, bestaan, bestaande uit, samengesteld uit, samengesteld, opgebouwd uit, opgebouwd,
  omvat, omvatten, omvattende, gevormd door, gevormd uit, onderdelen zijn, componenten zijn, bestanddelen zijn,
  vormt een geheel van, vormen een geheel van, met als onderdelen, met als componenten, met als bestanddelen,
  met de volgende onderdelen, met de onderdelen, met de componenten`,
);
/** From so many parts behind `met` the list is a parts list and no characteristic. */
const MIN_DELEN = 3;

/** Between the genus and the cue these change nothing. */
const LINKS = new Set(
  `die dat welke waarvan de het , is zijn wordt worden hoofdzakelijk voornamelijk uitsluitend geheel volledig grotendeels deels ten
  minste minimaal altijd meestal vaak onder meer andere o.a. gedeeltelijk in hoofdzaak uit`.split(/\s+/),
);
/** With these `met` names a partner or topic. */
const RELATIONS =
  /(?:gesprek|overeenkomst|contract|contact|overleg|relatie|verbinding|samenwerking|afspraak|band|verdrag|grens|lijst|overzicht|persoon|bijeenkomst|vergadering|handel)$/;

const isWhole = (lower: string): boolean => isVerzameling(lower) || isGroepering(lower);

const follows = (tokens: readonly Token[], head: number, cue: number): boolean => {
  for (let at = head + 1; at < cue; at++) if (!LINKS.has(tokens[at]?.lower ?? '')) return false;
  return true;
};

/** `die uit een motor en vier wielen bestaat`: the parts stand before the verb. */
const partsBefore = (tokens: readonly Token[], head: number, { first }: Treffer): number | undefined => {
  const at = head + (tokens[head + 1]?.text === ',' ? 3 : 2);
  return tokens[at]?.lower === 'uit' && at < first - 1 ? at + 1 : undefined;
};

/** Whether the definitie goes on behind the list with a characteristic of the whole. */
const hasMore = (tokens: readonly Token[], { last }: Opsomming, limit: number): boolean => {
  for (let at = last + 1; at <= limit; at++) {
    const token = tokens[at];
    if (
      token &&
      token.kind !== 'mark' &&
      tokens[at - 1]?.text === ',' &&
      hasKlasse(token, KLASSE.betrekkelijk)
    )
      return true;
  }
  return false;
};

const hasAdjective = (tokens: readonly Token[], kern: number, head: number): boolean => {
  for (let at = kern; at < head; at++) {
    const token = tokens[at];
    if (token && isInhoudswoord(token) && !isVaagBijvoeglijk(token.lower)) return true;
  }
  return false;
};

const toVondst = (
  { tokens, concept }: Analyse,
  first: number,
  cueEnd: number,
  last: number,
  zekerheid: number,
): Vondst => {
  const [from, to] = [tokens[first], tokens[last]];
  const words = concept.definitie.slice(from?.start, tokens[cueEnd]?.end);
  return {
    melding: `Zegt met ‘${words}’ waaruit het bestaat. Zeg wat het is: wat doet het geheel, of waaraan herken je het?`,
    veld: 'definitie',
    start: from?.start ?? 0,
    end: to?.end ?? 0,
    zekerheid,
  };
};

/** How many parts are named; one when they are alternatives: `uit hout of steen`. */
const countDelen = (tokens: readonly Token[], first: number, last: number): number => {
  let count = 1;
  let hasComma = false;
  for (let at = first; at < last; at++) {
    const lower = tokens[at]?.lower;
    if (lower === 'of' || lower === 'en/of' || lower === 'dan') return 1;
    const isNext = lower === 'en' || (lower === ',' && tokens[at + 1]?.lower !== 'en');
    if (isNext || lower === 'alsmede') count++;
    hasComma ||= lower === ',';
  }
  // `oude en nieuwe regels en hun gevolgen` is no list of three.
  return hasComma ? count : Math.min(count, 2);
};

/** What is made of one stuff, or of a whole, or of doing something, is no construction. */
const isStuff = (tokens: readonly Token[], head: number, first: number): boolean => {
  if (STUFF.test((tokens[head]?.lower ?? '').slice(-LONGEST_NAME))) return true;
  const [next, after] = [tokens[first], tokens[first + 1]];
  if (next?.lower === 'het') return after?.lower.endsWith('en') ?? false;
  return isWhole(next?.lower ?? '') || (hasKlasse(next, KLASSE.lidwoord) && isWhole(after?.lower ?? ''));
};
const STUFF =
  /(?:verharding|materiaal|materie|stof|stoffen|afval|laag|vloeistof|gas|bodem|grond|gesteente|neerslag|vervuiling)$/;
const LONGEST_NAME = 14;

/** `voertuig dat bestaat uit een motor, vier wielen en een stuur` */
const behindHead = (analyse: Analyse, cue: Treffer, head: number, limit: number): Vondst | undefined => {
  const { tokens, opening } = analyse;
  const before = partsBefore(tokens, head, cue);
  const isBare = !cue.frase.includes(' ') && !cue.frase.startsWith('omvat');
  if (before === undefined ? isBare || !follows(tokens, head, cue.first) : !isBare) return undefined;
  const first = before ?? (tokens[cue.last + 1]?.text === ':' ? cue.last + 2 : cue.last + 1);
  const list = opsommingAt(tokens, first, before === undefined ? limit : cue.first - 1);
  if (isStuff(tokens, head, first) || hasMore(tokens, list, limit)) return undefined;
  const delen = countDelen(tokens, first, list.last);
  const isCovering = cue.frase.startsWith('omvat');
  const isGroup = isGroepering(tokens[head]?.lower ?? '');
  if (delen < (isGroup ? MIN_DELEN : isCovering ? 2 : 1)) return undefined;
  const end = Math.max(list.last, cue.last);
  const sure =
    delen < 2 || hasAdjective(tokens, opening.kern, head) ? 0.55 : isCovering ? 0.7 : isGroup ? 0.75 : 0.8;
  return before === undefined
    ? toVondst(analyse, cue.first, cue.last, end, sure)
    : toVondst(analyse, before - 1, cue.last, cue.last, sure);
};

/** `procedure die een aanvraag, een advies en een besluit omvat` */
const coveredBefore = (analyse: Analyse, cue: Treffer, head: number): Vondst | undefined => {
  const { tokens } = analyse;
  const first = head + (tokens[head + 1]?.text === ',' ? 3 : 2);
  if (!cue.frase.startsWith('omvat') || !hasKlasse(tokens[first - 1], KLASSE.betrekkelijk)) return undefined;
  const list = opsommingAt(tokens, first, cue.first - 1);
  if (list.last !== cue.first - 1 || countDelen(tokens, first, list.last) < MIN_DELEN) return undefined;
  return toVondst(analyse, first, cue.last, cue.last, 0.7);
};

const isCounted = ({ kind, lower }: Token): boolean => kind === 'number' || TELWOORDEN.has(lower);
const TELWOORDEN = new Set(
  'een één twee drie vier vijf zes zeven acht negen tien enkele meer meerdere'.split(' '),
);

/** `voertuig met een motor, vier wielen en een stuur`: no cue but the list itself. */
const behindMet = (analyse: Analyse, head: number, limit: number): Vondst | undefined => {
  const { tokens, opening } = analyse;
  const next = tokens[head + 1]?.lower;
  const first =
    next === 'met' ? head + 2 : next === 'voorzien' && tokens[head + 2]?.lower === 'van' ? head + 3 : 0;
  if (
    first === 0 ||
    tokens[first]?.lower === 'betrekking' ||
    RELATIONS.test((tokens[head]?.lower ?? '').slice(-LONGEST_NAME))
  )
    return undefined;
  const list = opsommingAt(tokens, first, limit);
  const delen = countDelen(tokens, first, list.last);
  let end = limit;
  while (tokens[end]?.kind === 'mark') end--;
  if (delen < MIN_DELEN || list.last !== end || list.last - first > delen * LONGEST_DEEL) return undefined;
  let counted = 0;
  for (let at = first; at <= list.last; at++) {
    const token = tokens[at];
    if (token && (at === first || isJoiner(tokens[at - 1])) && isCounted(token)) counted++;
  }
  const sure = counted >= 2 && !hasAdjective(tokens, opening.kern, head) ? 0.78 : 0.55;
  return toVondst(analyse, head + 1, first - 1, list.last, sure);
};
/** Tokens, its comma included. */
const LONGEST_DEEL = 4;

/** `Een auto bestaat uit een motor en vier wielen`: the verb stands in the place of the genus. */
const inOpening = (analyse: Analyse, limit: number): Vondst | undefined => {
  const { tokens, opening } = analyse;
  const verb = tokens[opening.verb ?? -1];
  const cue = verb && analyse.vind(SAMENSTELLING).find(({ first }) => first === verb.index);
  if (!verb || !cue || !tokens[cue.last + 1]) return undefined;
  const list = opsommingAt(tokens, cue.last + 1, limit);
  const delen = countDelen(tokens, cue.last + 1, list.last);
  if (cue.frase.startsWith('omvat') && delen < MIN_DELEN) return undefined;
  const sure = delen < 2 || cue.frase.startsWith('omvat') ? 0.55 : 0.75;
  return toVondst(analyse, cue.first, cue.last, list.last, sure);
};

const find = (analyse: Analyse, limit: number): Vondst | undefined => {
  const { tokens, head, opening, vind } = analyse;
  if (opening.verb !== undefined) {
    const found = inOpening(analyse, limit);
    if (found) return found;
  }
  const noun = head === undefined ? undefined : tokens[head];
  // `verzameling schepen`: the whole stands before what it is a whole of.
  if (head === undefined || !noun || isVerzameling(noun.lower) || isWhole(tokens[head - 1]?.lower ?? ''))
    return undefined;
  for (const cue of vind(SAMENSTELLING).slice(0, MAX_VONDSTEN)) {
    if (cue.first > limit) break;
    if (cue.first < head) continue;
    const found = behindHead(analyse, cue, head, limit) ?? coveredBefore(analyse, cue, head);
    if (found) return found;
  }
  return isGroepering(noun.lower) ? undefined : behindMet(analyse, head, limit);
};

export default defineToetsregel({
  id: 'STR-05',
  naam: 'zegt wat iets is, niet waaruit het bestaat',
  uitleg:
    'Onderdelen vertellen niet wat het geheel is: wie alle delen van een fiets op een hoop legt, heeft nog geen fiets. Bovendien verandert de definitie mee met elk onderdeel dat vervalt of erbij komt.',
  toetsvraag: 'Noemt de definitie een kenmerk van het geheel, en niet alleen de onderdelen?',
  bron: 'https://www.astraonline.nl/index.php/Definitie_≠_constructie',
  ernst: 'waarschuwing',
  ernstUitleg:
    'ASTRA stelt het verplicht, maar van een mengsel, verzameling of stelsel zijn de delen juist het kenmerk; daarom een waarschuwing. Eén onderdeel, een bijvoeglijk naamwoord dat al iets zegt, en een lijst met ‘met’ zonder aantallen zijn advies.',
  grenzen: [
    'Staat er naast de onderdelen nog een ander kenmerk, dan wordt er niets gemeld.',
    'Begrippen waarvan de soort een geheel is (‘verzameling’, ‘stelsel’, ‘mengsel’) mogen hun delen noemen; een team, commissie of systeem mag er twee noemen.',
    'Twee onderdelen achter ‘met’ kunnen ook kenmerken zijn en worden niet gemeld.',
  ],
  goedeVoorbeelden: [
    { begrip: 'trein', definitie: 'voertuig dat op rails rijdt en uit wagons bestaat' },
    { begrip: 'vloot', definitie: 'verzameling schepen, bestaande uit veerboten en vrachtschepen' },
    { begrip: 'hangbrug', definitie: 'brug waarvan het dek aan kabels hangt' },
    { begrip: 'driewieler', definitie: 'fiets met drie wielen' },
  ],
  fouteVoorbeelden: [
    { begrip: 'fiets', definitie: 'voertuig dat bestaat uit een frame, twee wielen en een stuur' },
    { begrip: 'fiets', definitie: 'voertuig met twee wielen, twee pedalen en een stuur' },
    { begrip: 'dossier', definitie: 'document samengesteld uit een aanvraag, een advies en een besluit' },
    { begrip: 'bestuur', definitie: 'orgaan dat bestaat uit een voorzitter, een secretaris en een lid' },
    { begrip: 'woning', definitie: 'gebouw, opgebouwd uit muren, vloeren en een dak' },
  ],
  woordenlijsten: [SAMENSTELLING],
  check: (analyse) => {
    const [sentence] = analyse.sentences;
    if (!sentence || analyse.words.length === 0) return 'onbekend';
    const { head, tokens } = analyse;
    const next = head === undefined ? undefined : tokens[head + 1]?.lower;
    if (next !== 'met' && next !== 'voorzien' && analyse.vind(SAMENSTELLING).length === 0) return NO_VONDSTEN;
    const found = find(analyse, sentence.last);
    return found ? [found] : NO_VONDSTEN;
  },
});
