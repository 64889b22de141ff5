import type { Analyse } from '../analyse.ts';
import { findBepaling, isInhoudswoord } from '../taal/bepaling.ts';
import { isCapital } from '../taal/tekens.ts';
import type { Token } from '../taal/tokens.ts';
import { isLeegWoord, isNietszeggend, isVaagBijvoeglijk } from '../taal/vage-woorden.ts';
import { defineToetsregel, NO_VONDSTEN, type Vondst } from '../toetsregel.ts';

/** Beside the head noun. */
const MIN_INHOUD = 2;
/** Function words alone make no text longer than this. */
const MAX_WORDS = 12;
/** No head noun is found. */
const NO_HEAD = -1;
/** From so many words on a text looks like a definitie, however little it says. */
const LONG = 5;

/** `energielevering`: `levering van energie` takes the begrip apart, which is all that there is to say. */
const isTakenApart = ({ terms, tokens }: Analyse, head: number): boolean => {
  const noun = tokens[head]?.lower ?? '';
  return terms.some(({ words }) => {
    const name = words.at(-1) ?? '';
    return words.length > 1 || (name.length > noun.length && name.endsWith(noun));
  });
};

/** `de Inspectie van het onderwijs`: a name needs no characteristics. */
const isName = (token: Token | undefined, first: number): boolean =>
  token !== undefined && token.index > first && isCapital(token.text);

/** Whether every word with content, beside the head noun, is as empty as `iets` or `mogelijk maken`. */
const isEmpty = ({ tokens, opening }: Analyse, head: number): boolean =>
  tokens.every(
    (token) =>
      token.index < opening.kern ||
      token.index === head ||
      !isInhoudswoord(token) ||
      isLeegWoord(token.lower) ||
      isVaagBijvoeglijk(token.lower),
  );

/** How many words beside the head noun are more than filling: `die daar in het algemeen over gaat` has none. */
const countEigen = ({ tokens, opening }: Analyse, head: number): number => {
  let count = 0;
  for (let at = opening.kern; at < tokens.length && count < MIN_INHOUD; at++) {
    const token = tokens[at];
    if (token && at !== head && isInhoudswoord(token) && (at < head || !isNietszeggend(token.lower))) count++;
  }
  return count;
};

const certainty = (words: number, inhoud: number): number => {
  if (words < 3) return 0.85;
  if (words < LONG) return 0.6;
  return inhoud === 0 ? 0.75 : 0.55;
};

const MELDING_GEEN = 'Zegt naast de soort niets over het begrip. Noem waaraan je het herkent.';

const asVondst = (start: number, end: number, melding: string, zekerheid: number): Vondst => ({
  melding,
  veld: 'definitie',
  start,
  end,
  zekerheid,
});

export default defineToetsregel({
  id: 'ESS-CONT-001',
  naam: 'zegt genoeg over het begrip',
  uitleg:
    'Naast de soort zijn meestal minstens twee woorden met inhoud nodig om te zeggen waaraan je het begrip herkent. Lidwoorden, voorzetsels en verwijzingen maken een definitie langer, maar zeggen niets.',
  toetsvraag: 'Staan er naast de soort ten minste twee woorden die iets over het begrip zeggen?',
  ernst: 'waarschuwing',
  ernstUitleg:
    'Een vuistregel. Van een of twee woorden is het bijna altijd te weinig; van drie of meer kan één kenmerk genoeg zijn, en dan is het advies.',
  grenzen: [
    'Telt woorden met inhoud, niet of ze het begrip ook onderscheiden.',
    'Een samenstelling die uit elkaar wordt gehaald (‘levering van energie’) en een opsomming (‘vader of moeder’) worden niet gemeld.',
  ],
  goedeVoorbeelden: [
    { begrip: 'monteur', definitie: 'vakman die voertuigen repareert' },
    { begrip: 'energielevering', definitie: 'levering van energie' },
    { begrip: 'ouder', definitie: 'vader of moeder' },
    { begrip: 'nadeel', definitie: 'ongunstig gevolg van een besluit' },
  ],
  fouteVoorbeelden: [
    { begrip: 'monteur', definitie: 'een bepaald persoon' },
    { begrip: 'vergunning', definitie: 'officieel document' },
    { begrip: 'bijstand', definitie: 'taak die ergens bij helpt' },
    { begrip: 'griffie', definitie: 'afdeling die daar in de regel over gaat' },
  ],
  check: (analyse) => {
    const { tokens, words, head, opening } = analyse;
    const [first, last] = [words[0], words.at(-1)];
    if (!first || !last) return 'onbekend';
    if (words.length > MAX_WORDS) return NO_VONDSTEN;
    // `een of ander stuk dat er is`: the one word that is left is the kind of thing.
    if (head === undefined) {
      const isFilled = words.length >= LONG && countEigen(analyse, NO_HEAD) < MIN_INHOUD;
      return isFilled ? [asVondst(first.start, last.end, MELDING_GEEN, 0.6)] : NO_VONDSTEN;
    }
    const inhoud = countEigen(analyse, head);
    if (inhoud >= MIN_INHOUD) return NO_VONDSTEN;
    // In a longer text one real word can be enough: `persoon die niet bevoegd is`.
    if (words.length >= LONG && inhoud > 0 && !isEmpty(analyse, head)) return NO_VONDSTEN;
    if (isName(tokens[head], opening.first)) return NO_VONDSTEN;
    const { soort } = findBepaling(tokens, opening.kern, head, tokens.length - 1);
    if (soort === 'nevenschikking' || (soort === 'voorzetsel' && isTakenApart(analyse, head)))
      return NO_VONDSTEN;
    const melding =
      inhoud === 0
        ? `Naast ‘${tokens[head]?.text}’ zegt geen woord iets over het begrip. Noem waaraan je het herkent.`
        : `Naast ‘${tokens[head]?.text}’ zegt maar één woord iets over het begrip. Is dat genoeg om het te herkennen?`;
    return [asVondst(first.start, last.end, melding, certainty(words.length, inhoud))];
  },
});
