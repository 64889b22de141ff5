import type { Analyse } from '../analyse.ts';
import { findBepaling, isInhoudswoord } from '../taal/bepaling.ts';
import { isAllCapitals } from '../taal/tekens.ts';
import type { Token } from '../taal/tokens.ts';
import { isNietszeggend, isVaagBijvoeglijk } from '../taal/vage-woorden.ts';
import { BETREKKELIJK, LIDWOORDEN, ONDERSCHIKKERS } from '../taal/woordklassen.ts';
import { defineToetsregel, NO_VONDSTEN, type Vondst } from '../toetsregel.ts';

/** With these a text stops half-way; most prepositions can also end a clause, as part of its verb. */
const DANGLING: ReadonlySet<string> = new Set([
  ...BETREKKELIJK,
  ...LIDWOORDEN,
  ...ONDERSCHIKKERS,
  ...'van met en of tijdens volgens wegens zonder per inzake omtrent namens tussen zoals te'.split(' '),
]);

const hasOnlyVague = (tokens: readonly Token[], first: number, last: number): boolean => {
  for (let at = first; at <= last; at++) {
    const token = tokens[at];
    if (token && isInhoudswoord(token) && !isVaagBijvoeglijk(token.lower)) return false;
  }
  return true;
};

/** The last word of the sentence, when nothing but a full stop follows it. */
const lastWord = (tokens: readonly Token[], last: number): Token | undefined => {
  const token = tokens[last];
  return token?.text === '.' ? tokens[last - 1] : token;
};

const dangling = ({ tokens, opening, concept }: Analyse, head: number, limit: number): Vondst | undefined => {
  const token = lastWord(tokens, limit);
  if (!token || token.index <= head || !DANGLING.has(token.lower)) return undefined;
  const noun = tokens[head]?.text ?? '';
  const words = concept.definitie.slice(tokens[opening.kern]?.start, token.end);
  const isBare = token.index === head + 1;
  return {
    melding: isBare
      ? `‘${words}’ houdt op waar het kenmerk moet beginnen. Zeg wat ‘${noun}’ hier bijzonder maakt.`
      : `Houdt op na ‘${token.text}’. Maak de zin af.`,
    veld: 'definitie',
    start: isBare ? (tokens[head]?.start ?? token.start) : token.start,
    end: token.end,
    zekerheid: isBare ? 0.9 : 0.8,
  };
};

/** Whether the sentence ends with this token, apart from marks and asides in brackets. */
const isLast = (tokens: readonly Token[], at: number, limit: number): boolean => {
  let depth = 0;
  for (let i = at + 1; i <= limit; i++) {
    const token = tokens[i];
    if (token?.text === '(') depth++;
    else if (token?.text === ')') depth--;
    else if (depth === 0 && token?.kind !== 'mark') return false;
  }
  return true;
};

/** Nothing stands behind the head noun: then what is before it must tell this thing from others of its kind. */
const bare = (analyse: Analyse, head: number, limit: number): Vondst | undefined => {
  const { tokens, opening, concept } = analyse;
  if (!isLast(tokens, head, limit) || isAllCapitals(concept.begrip)) return undefined;
  const { soort, first, last } = findBepaling(tokens, opening.kern, head, limit);
  const noun = tokens[head];
  if (!noun || (soort !== 'geen' && soort !== 'bijvoeglijk')) return undefined;
  if (soort === 'bijvoeglijk' && !hasOnlyVague(tokens, first, last)) return undefined;
  const from = soort === 'geen' ? noun : (tokens[first] ?? noun);
  return {
    melding:
      soort === 'geen'
        ? `Noemt alleen de soort: ‘${noun.text}’. Zeg erachter wat dit begrip daarbinnen bijzonder maakt.`
        : `‘${from.text}’ onderscheidt niet. Zeg achter ‘${noun.text}’ waaraan je dit begrip herkent.`,
    veld: 'definitie',
    start: from.start,
    end: noun.end,
    zekerheid: soort === 'geen' ? 0.85 : 0.78,
  };
};

/** What fills the place of a characteristic is hardly ever longer. */
const LONGEST_FILLER = 9;

/** `functionaris in kwestie`, `stuk dat er is`: something follows the head noun, and no word of it says anything. */
const filled = ({ tokens, concept }: Analyse, head: number, limit: number): Vondst | undefined => {
  const next = tokens[head + 1];
  // Another content word here is part of a name: `parkeerplaats algemeen`.
  if (limit - head > LONGEST_FILLER || !next || isInhoudswoord(next)) return undefined;
  for (let at = head + 1; at <= limit; at++) {
    const token = tokens[at];
    if (token && isInhoudswoord(token) && !isNietszeggend(token.lower)) return undefined;
  }
  const [from, last] = [tokens[head + 1], lastWord(tokens, limit)];
  if (!from || !last || last.index <= head) return undefined;
  const words = concept.definitie.slice(from.start, last.end);
  return {
    melding: `‘${words}’ onderscheidt niet. Zeg achter ‘${tokens[head]?.text}’ waaraan je dit begrip herkent.`,
    veld: 'definitie',
    start: from.start,
    end: last.end,
    zekerheid: 0.78,
  };
};

export default defineToetsregel({
  id: 'STR-04',
  naam: 'noemt na de soort een kenmerk',
  uitleg:
    'De soort zegt waar een begrip bij hoort, maar daar hoort meer bij. Pas een kenmerk erachter (‘die …’, ‘van …’, ‘waarmee …’) maakt duidelijk welk deel van de soort bedoeld is.',
  toetsvraag: 'Staat er na de soort iets dat dit begrip van andere van die soort onderscheidt?',
  bron: 'https://www.astraonline.nl/index.php/Kick-off_vervolgen_met_toespitsing',
  ernst: 'waarschuwing',
  ernstUitleg:
    'ASTRA stelt het verplicht, maar een enkel woord kan een eigennaam of een waarde uit een lijst zijn; daarom een waarschuwing. Een bijvoeglijk naamwoord dat iets zegt (‘onroerend’), is genoeg.',
  grenzen: [
    'Kijkt of er een kenmerk staat, niet of het onderscheidt; dat vraagt ESS-05.',
    'De voluit geschreven vorm van een afkorting wordt niet gemeld.',
    'Twee of meer soorten naast elkaar (‘vader of moeder’) gelden als opsomming van wat eronder valt.',
  ],
  goedeVoorbeelden: [
    { begrip: 'monteur', definitie: 'vakman die voertuigen repareert' },
    { begrip: 'grond', definitie: 'onroerende zaak zonder gebouwen' },
    { begrip: 'ouder', definitie: 'vader of moeder' },
    { begrip: 'kenteken', definitie: 'combinatie van letters en cijfers op een voertuig' },
  ],
  fouteVoorbeelden: [
    { begrip: 'controle', definitie: 'proces' },
    { begrip: 'monteur', definitie: 'een vakman' },
    { begrip: 'monteur', definitie: 'vakman die' },
    { begrip: 'vergunning', definitie: 'belangrijk document' },
    { begrip: 'bijlage', definitie: 'stuk in het algemeen' },
    { begrip: 'vergunning', definitie: 'document dat wordt verleend door een college van' },
  ],
  check: (analyse) => {
    const { tokens, words, head, sentences } = analyse;
    const limit = sentences[0]?.last;
    if (words.length === 0 || limit === undefined) return 'onbekend';
    if (head === undefined) return NO_VONDSTEN;
    const next = head < limit ? tokens[head + 1] : undefined;
    const found =
      next === undefined || next.kind === 'mark'
        ? (bare(analyse, head, limit) ?? dangling(analyse, head, limit))
        : (dangling(analyse, head, limit) ?? filled(analyse, head, limit));
    return found ? [found] : NO_VONDSTEN;
  },
});
