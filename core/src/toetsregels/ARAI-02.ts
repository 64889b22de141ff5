import type { Analyse } from '../analyse.ts';
import { type Bepaling, findBepaling, isInhoudswoord } from '../taal/bepaling.ts';
import { isCapital } from '../taal/tekens.ts';
import type { Token } from '../taal/tokens.ts';
import { isHalfleegWoord, isLeegWoord } from '../taal/vage-woorden.ts';
import { woordenlijst } from '../taal/woordenlijst.ts';
import { defineToetsregel, MAX_VONDSTEN, type Vondst } from '../toetsregel.ts';

const VAAG = woordenlijst(
  'vage-woorden',
  'Alledaagse zelfstandige naamwoorden die alles kunnen betekenen.',
  `aspect, aspecten, ding, dingen, gebeuren, kwestie, kwesties, item, items, element, elementen, factor, factoren,
  zaak, zaken, punt, punten, geval, gevallen, onderwerp, onderwerpen`,
);
const IETS = woordenlijst(
  'onbepaalde-woorden',
  'Woorden die niet zeggen waarover het gaat.',
  'iets, ergens, dingen',
);
const CONTAINERS = woordenlijst(
  'containerwoorden',
  'Algemene soortnamen die pas met een nadere omschrijving iets zeggen.',
  `proces, processen, activiteit, activiteiten, systeem, systemen, voorziening, voorzieningen, maatregel, maatregelen,
  instrument, instrumenten, middel, middelen, traject, trajecten, aanpak, werkwijze, werkwijzen, methode, methoden,
  methodes, component, componenten, onderdeel, onderdelen, functie, functies, instantie, instanties, entiteit,
  entiteiten, object, objecten, structuur, structuren, context, project, projecten, programma, programma's, kader, kaders`,
);

/** Of these hardly any definitie gets better; the others are also terms of a trade, such as a chemical element. */
const ALWAYS_VAGUE = new Set('iets ding dingen aspect aspecten gebeuren kwestie kwesties'.split(' '));
/** Exact words of law, grammar and geometry, unless nothing is said about them. */
const TERMS = new Set('zaak zaken onderwerp onderwerpen punt punten'.split(' '));
const COLLECTIVES = new Set(
  'reeks geheel set groep verzameling aantal samenhangende samenhangend'.split(' '),
);

/** What is done with any traject, voorziening or instrument: behind such a head the passive tells nothing. */
const HANDLED = new Set(
  `doorlopen gevolgd gehanteerd aangeboden geboden verricht ondernomen getroffen genomen opgezet opgestart gestart begonnen
  ingericht vormgegeven georganiseerd afgerond voltooid beëindigd doorgevoerd aangewend benut gekozen gedaan geregeld
  geleverd uitgeoefend ontplooid ontwikkeld beheerd`.split(/\s+/),
);
const PASSIVE = new Set(['wordt', 'worden', 'is', 'zijn', 'werd', 'werden']);

/** `dat wordt ingezet en doorlopen`, `die gevolgd kan worden`: nobody does it, and with nothing in particular. */
const isPassive = (tokens: readonly Token[], { soort, first, last }: Bepaling): boolean => {
  if (soort !== 'bijzin') return false;
  for (let at = first; at <= last; at++) if (PASSIVE.has(tokens[at]?.lower ?? '')) return true;
  return false;
};

/** How much the specification of a head says. */
type Inhoud = 'geen' | 'leeg' | 'halfleeg' | 'bijvoeglijk' | 'vol';

const inhoudOf = (tokens: readonly Token[], bepaling: Bepaling): 'leeg' | 'halfleeg' | 'vol' => {
  const { first, last } = bepaling;
  let hasLeeg = false;
  let hasHalfleeg = false;
  for (let at = first; at <= last; at++) {
    const token = tokens[at];
    if (!token || !isInhoudswoord(token)) {
      // `iets` and its like are pronouns, yet leave open what is meant.
      hasLeeg ||= token !== undefined && isLeegWoord(token.lower);
    } else if (isCapital(token.text)) {
      return 'vol';
    } else if (isLeegWoord(token.lower)) hasLeeg = true;
    else if (HANDLED.has(token.lower) && isPassive(tokens, bepaling)) hasLeeg = true;
    else if (isHalfleegWoord(token.lower)) hasHalfleeg = true;
    else return 'vol';
  }
  if (hasHalfleeg) return hasLeeg ? 'halfleeg' : 'vol';
  return 'leeg';
};

/** `ter ondersteuning`: an action without what it is done to. */
const isBareTer = (tokens: readonly Token[], { first, last }: Bepaling): boolean => {
  if (tokens[first]?.lower !== 'ter') return false;
  for (let at = first + 2; at <= last; at++) if (tokens[at]?.kind !== 'mark') return false;
  return true;
};

const specify = (tokens: readonly Token[], bepaling: Bepaling): Inhoud => {
  const { soort, first } = bepaling;
  if (soort === 'geen') return 'geen';
  if (soort === 'nevenschikking') return inhoudOf(tokens, bepaling) === 'leeg' ? 'geen' : 'vol';
  if (soort === 'bijvoeglijk')
    return inhoudOf(tokens, bepaling) === 'leeg' || COLLECTIVES.has(tokens[first]?.lower ?? '')
      ? 'geen'
      : 'bijvoeglijk';
  return isBareTer(tokens, bepaling) ? 'leeg' : inhoudOf(tokens, bepaling);
};

const ZEKERHEID: Readonly<Record<Inhoud, number>> = {
  geen: 0.85,
  leeg: 0.8,
  halfleeg: 0.65,
  bijvoeglijk: 0.55,
  vol: 0,
};

/** Certainty for an everyday word that stands as head. */
const vaagCertainty = (lower: string, inhoud: Inhoud, hasAdjective: boolean): number => {
  if (TERMS.has(lower)) return inhoud === 'geen' && !hasAdjective ? ZEKERHEID.geen : 0;
  if (inhoud !== 'vol' && inhoud !== 'bijvoeglijk') return ZEKERHEID[inhoud];
  if (lower === 'iets') return 0.88;
  if (ALWAYS_VAGUE.has(lower)) return 0.75;
  return hasAdjective ? 0 : 0.6;
};

const melding = (word: string, inhoud: Inhoud, modifier: string): string => {
  if (inhoud === 'vol') return `‘${word}’ kan van alles zijn. Noem een preciezere soort.`;
  if (inhoud === 'leeg' || inhoud === 'halfleeg')
    return `‘${word} ${modifier}’ kan van alles zijn. Zeg precies wat het doet, waarvan het is of waaraan je het herkent.`;
  return `‘${word}’ zegt zonder nadere omschrijving te weinig. Zeg erachter wat het bijzonder maakt, of noem een preciezere soort.`;
};

/** The head noun, when it can mean anything and what is said about it does not help. */
const checkHead = (analyse: Analyse, head: number, isVaag: boolean): Vondst | undefined => {
  const { tokens, opening, sentences, concept, terms } = analyse;
  const token = tokens[head];
  if (!token) return undefined;
  // The begrip has it as its own head: an `allocatiepunt` is a kind of `punt`.
  if (isVaag && terms.some(({ words }) => words.at(-1)?.endsWith(token.lower))) return undefined;
  // A class of the model, not the everyday word.
  if (head > opening.first && isCapital(token.text)) return undefined;
  const bepaling = findBepaling(tokens, opening.kern, head, sentences[0]?.last ?? head);
  const inhoud = specify(tokens, bepaling);
  const zekerheid = isVaag ? vaagCertainty(token.lower, inhoud, head > opening.kern) : ZEKERHEID[inhoud];
  if (zekerheid === 0) return undefined;
  let last = inhoud === 'leeg' || inhoud === 'halfleeg' ? bepaling.last : head;
  while (last > head && tokens[last]?.kind === 'mark') last--;
  const end = tokens[last]?.end ?? token.end;
  const modifier = concept.definitie.slice(tokens[head + 1]?.start ?? end, end);
  return {
    melding: melding(token.text, inhoud, modifier),
    veld: 'definitie',
    start: token.start,
    end,
    zekerheid,
  };
};

/** `geheel van activiteiten`: a whole of things that can be anything. */
const checkGroup = ({ tokens, opening, sentences, concept }: Analyse, head: number): Vondst | undefined => {
  const noun = tokens[head];
  if (!noun || !COLLECTIVES.has(noun.lower)) return undefined;
  const bepaling = findBepaling(tokens, opening.kern, head, sentences[0]?.last ?? head);
  if (bepaling.soort !== 'voorzetsel' || inhoudOf(tokens, bepaling) !== 'leeg') return undefined;
  let last = bepaling.last;
  while (last > head && tokens[last]?.kind === 'mark') last--;
  const end = tokens[last]?.end ?? noun.end;
  const modifier = concept.definitie.slice(tokens[head + 1]?.start ?? end, end);
  return {
    melding: melding(noun.text, 'leeg', modifier),
    veld: 'definitie',
    start: noun.start,
    end,
    zekerheid: 0.65,
  };
};

/** Before these `iets` means a little, or the like. */
const DEGREE = new Set(['meer', 'minder', 'dergelijks', 'soortgelijks', 'vergelijkbaars']);
const PEOPLE = new Set(['iemand', 'iemands', 'wie']);

/** `iets hoger`, `iemand of iets`, `het controleren of iets klopt`: here the word says what it should. */
const isMeant = ({ tokens, opening }: Analyse, at: number): boolean => {
  const next = tokens[at + 1]?.lower ?? '';
  if (next === 'te') return !(tokens[at + 2]?.lower.endsWith('n') ?? false);
  if (DEGREE.has(next) || (next.length > 4 && next.endsWith('er'))) return true;
  const [before, early] = [tokens[at - 1]?.lower ?? '', tokens[at - 2]?.lower ?? ''];
  // `nagaan of iets klopt`, `hoe vaak iets gebeurt`: whatever it is that the question is about.
  if (before === 'of' || early === 'hoe') return true;
  if (PEOPLE.has(early) || PEOPLE.has(tokens[at + 2]?.lower ?? '')) return true;
  return tokens[opening.kern - 1]?.lower === 'het' && (tokens[opening.kern]?.lower.endsWith('en') ?? false);
};

/** A word that stands for what should have been named: `water dat dient om iets te koelen`. */
const checkIets = (analyse: Analyse): Vondst[] => {
  const { tokens, sentences, head } = analyse;
  const last = sentences[0]?.last ?? 0;
  const found: Vondst[] = [];
  for (const { first } of analyse.vind(IETS)) {
    const token = tokens[first];
    if (!token || first > last || found.length === MAX_VONDSTEN) break;
    if (first === head || isCapital(token.text) || isMeant(analyse, first)) continue;
    found.push({
      melding: `‘${token.text}’ laat open waarover het gaat. Noem het: welke zaak, stof, plaats of handeling?`,
      veld: 'definitie',
      start: token.start,
      end: token.end,
      zekerheid: 0.65,
    });
  }
  return found;
};

export default defineToetsregel({
  id: 'ARAI-02',
  aliassen: ['ARAI-02SUB1', 'ARAI-02SUB2'],
  naam: 'gebruikt geen containerwoord zonder nadere omschrijving',
  uitleg:
    'Een ‘proces’, ‘activiteit’ of ‘aspect’ kan van alles zijn. Pas wat erachter staat, zegt de lezer om welk proces het gaat. Ontbreekt dat, of is het net zo vaag, dan past de definitie op bijna alles.',
  toetsvraag:
    'Is de soort precies, of maakt een concrete omschrijving duidelijk welk proces, systeem of onderdeel het is?',
  ernst: 'waarschuwing',
  ernstUitleg:
    'Een aanbeveling, geen plicht van ASTRA. Een containerwoord zonder iets erachter, of met alleen lege woorden zoals ‘mogelijk maken’, is een waarschuwing; staat er een bijvoeglijk naamwoord bij of noemt het iets halfs, dan is het advies. Ook ‘iets’ midden in de definitie is advies.',
  grenzen: [
    'Beoordeelt niet of de nadere omschrijving ook klopt of genoeg onderscheidt; dat vraagt ESS-05.',
    'Woorden als ‘zaak’, ‘punt’ en ‘onderwerp’ zijn ook vaktermen en worden alleen gemeld als er niets over gezegd wordt.',
    'Een containerwoord dat de kern van het begrip zelf is (‘meetpunt’ als ‘punt waar …’), wordt niet gemeld.',
  ],
  goedeVoorbeelden: [
    { begrip: 'keuring', definitie: 'proces waarbij een monteur de remmen van een voertuig controleert' },
    { begrip: 'as', definitie: 'onderdeel van een voertuig waaraan twee wielen draaien' },
    { begrip: 'wegingsfactor', definitie: 'factor waarmee een cijfer wordt vermenigvuldigd' },
    { begrip: 'opmeting', definitie: 'vaststelling van de afstand tussen twee punten op een kaart' },
  ],
  fouteVoorbeelden: [
    { begrip: 'keuring', definitie: 'proces ter ondersteuning' },
    { begrip: 'melding', definitie: 'activiteit die iets mogelijk maakt' },
    { begrip: 'veiligheid', definitie: 'aspect van het verkeer waarop de wegbeheerder let' },
    { begrip: 'koelvloeistof', definitie: 'vloeistof die wordt gebruikt bij het koelen van iets' },
  ],
  woordenlijsten: [VAAG, IETS, CONTAINERS],
  check: (analyse) => {
    const { words, head, tokens, vind } = analyse;
    if (words.length === 0) return 'onbekend';
    const hasIets = vind(IETS).length > 0;
    const found = hasIets ? checkIets(analyse) : [];
    if (head === undefined) return found;
    const isVaag = tokens[head]?.lower === 'iets' || vind(VAAG).some(({ first }) => first === head);
    const containers = vind(CONTAINERS);
    if (!isVaag && !containers.some(({ first }) => first === head)) {
      const group = containers.length > 0 && found.length === 0 ? checkGroup(analyse, head) : undefined;
      return group ? [group] : found;
    }
    const atHead = checkHead(analyse, head, isVaag);
    // Within the specification of an empty head, `iets` is part of the same finding.
    return atHead ? [atHead, ...found.filter(({ start }) => start >= atHead.end)] : found;
  },
});
