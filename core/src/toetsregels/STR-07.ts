import type { Analyse } from '../analyse.ts';
import { contraryOf, isSchijn, ONTKENNINGEN, ONWOORDEN } from '../taal/ontkenningen.ts';
import type { Token } from '../taal/tokens.ts';
import { type Treffer, woordenlijst } from '../taal/woordenlijst.ts';
import { hasKlasse, KLASSE } from '../taal/woordklassen.ts';
import { defineToetsregel, type Fix, MAX_VONDSTEN, NO_VONDSTEN, type Vondst } from '../toetsregel.ts';

/** Further apart two denials are hardly about the same thing. */
const MAX_BETWEEN = 4;

const WEIGERINGEN = woordenlijst(
  'ontkennende-werkwoordsvormen',
  'Vormen van werkwoorden die iets ontkennen of weigeren.',
  'verboden, uitgesloten, ontbreekt, ontbreken, nalaat, nalaten, geweigerd, ontkend, ontkent, onthouden',
);

/** Denials side by side are two of a kind: `niet of niet tijdig`, `geen of onvolledige gegevens`. */
const JOINERS = new Set(['of', 'en', 'noch', 'maar', 'dan', 'wel', ',', ';', ':', '(', ')', '.', '/']);

/** Whether both denials can cancel each other: in one clause, near each other, not side by side. */
const isPair = (tokens: readonly Token[], a: Treffer, b: Treffer): boolean => {
  if (b.first <= a.last || b.first - a.last - 1 > MAX_BETWEEN) return false;
  for (let at = a.last + 1; at < b.first; at++) {
    const token = tokens[at];
    if (token?.lower === 'als' && at === b.first - 1) return true;
    if (!token || JOINERS.has(token.lower) || hasKlasse(token, KLASSE.betrekkelijk | KLASSE.onderschikker))
      return false;
  }
  return true;
};

const DENY_ALL = new Set(['niet', 'geen', 'nooit', 'niemand', 'niets', 'nergens', 'geenszins', 'zonder']);

const certainty = (tokens: readonly Token[], a: Treffer, b: Treffer): number | undefined => {
  const isAdjacent = b.first === a.last + 1;
  const [first, second] = [contraryOf(a.frase), contraryOf(b.frase)];
  if (first !== undefined && second !== undefined) return undefined;
  if (!DENY_ALL.has(a.frase) && first === undefined) return undefined;
  if (second !== undefined) return isAdjacent || tokens[b.first - 1]?.lower === 'als' ? 0.9 : 0.75;
  if (first !== undefined) return tokens[a.last + 1]?.lower === 'om' ? 0.85 : 0.6;
  if (b.frase === 'anders dan') return isAdjacent ? 0.75 : undefined;
  if (b.frase === 'zonder') return isAdjacent ? 0.85 : 0.6;
  if (b.frase === 'niet') return a.frase === 'niet' ? 0.6 : 0.75;
  return DENY_ALL.has(b.frase) && isAdjacent ? 0.8 : 0.6;
};

const replace = (start: number, end: number, tekst: string, veilig: boolean): Fix => ({
  titel: `Vervang door ‘${tekst}’`,
  veilig,
  edits: [{ veld: 'definitie', start, end, tekst }],
});

const repair = (a: Treffer, b: Treffer, start: number, end: number): Fix | undefined => {
  if (a.frase !== 'niet' || b.first !== a.last + 1) return undefined;
  const contrary = contraryOf(b.frase);
  if (contrary !== undefined) return replace(start, end, contrary, true);
  return b.frase === 'zonder' ? replace(start, end, 'alleen met', false) : undefined;
};

const find = ({ tokens, concept, sentences, vind }: Analyse): Vondst[] => {
  const denials = [
    ...vind(ONTKENNINGEN).filter((treffer) => !isSchijn(tokens, treffer)),
    ...vind(ONWOORDEN),
    ...vind(WEIGERINGEN),
  ].sort((a, b) => a.first - b.first);
  const found: Vondst[] = [];
  for (let i = 0; i + 1 < denials.length && found.length < MAX_VONDSTEN; i++) {
    const [a, b] = [denials[i], denials[i + 1]];
    if (!a || !b || !isPair(tokens, a, b)) continue;
    const zekerheid = certainty(tokens, a, b);
    const [from, to] = [tokens[a.first], tokens[b.last]];
    if (zekerheid === undefined || !from || !to) continue;
    const fix = repair(a, b, from.start, to.end);
    const words = `‘${concept.definitie.slice(from.start, to.end)}’`;
    found.push({
      melding: `${words} ontkent twee keer. Zeg in één keer wat wel geldt${fix ? `: ‘${fix.edits[0]?.tekst}’` : ''}.`,
      veld: 'definitie',
      start: from.start,
      end: to.end,
      // A later sentence explains: there it is less harm.
      zekerheid: a.first > (sentences[0]?.last ?? 0) ? Math.min(zekerheid, 0.6) : zekerheid,
      ...(fix ? { fix } : {}),
    });
    i++;
  }
  return found;
};

export default defineToetsregel({
  id: 'STR-07',
  naam: 'bevat geen dubbele ontkenning',
  uitleg:
    'Twee ontkenningen heffen elkaar op, maar de lezer moet dat zelf uitrekenen en vergist zich daar vaak in. Bovendien is ‘niet onbelangrijk’ niet precies hetzelfde als ‘belangrijk’: wat geldt, blijft in het midden.',
  toetsvraag: 'Staat er in elk deel van de zin hoogstens één ontkenning?',
  bron: 'https://www.astraonline.nl/index.php/Geen_dubbele_ontkenning',
  ernst: 'waarschuwing',
  ernstUitleg:
    'ASTRA stelt het verplicht, en zonder ontkenningen leest het altijd beter; toch zijn er vaste wendingen waarin twee ontkenningen juist zijn. Verder uit elkaar, of met woorden als ‘verboden’ en ‘uitgesloten’, is het advies.',
  grenzen: [
    'Kijkt binnen één deelzin, met hoogstens vier woorden tussen beide ontkenningen.',
    'Herkent van de woorden met on- alleen die waarvan het tegendeel vaststaat, zoals ‘ongeldig’ en ‘onbevoegd’.',
  ],
  goedeVoorbeelden: [
    { begrip: 'gemachtigde', definitie: 'persoon die bevoegd is namens een ander te handelen' },
    { begrip: 'verzuim', definitie: 'niet of niet tijdig verstrekken van gegevens die een wet vraagt' },
    { begrip: 'onroerend goed', definitie: 'grond of gebouw dat niet verplaatst kan worden' },
    { begrip: 'ongeval', definitie: 'gebeurtenis op de weg waarbij niemand opzettelijk schade veroorzaakt' },
  ],
  fouteVoorbeelden: [
    { begrip: 'gemachtigde', definitie: 'persoon die niet onbevoegd is namens een ander te handelen' },
    { begrip: 'spoor', definitie: 'terrein dat niet zonder toestemming wordt betreden' },
    { begrip: 'overtreder', definitie: 'bestuurder die nooit geen rijbewijs heeft gehad' },
  ],
  woordenlijsten: [ONTKENNINGEN, ONWOORDEN, WEIGERINGEN],
  check: (analyse) => {
    const { words, vind } = analyse;
    if (words.length === 0) return 'onbekend';
    const few = vind(ONTKENNINGEN).length + vind(ONWOORDEN).length;
    return few === 0 || few + vind(WEIGERINGEN).length < 2 ? NO_VONDSTEN : find(analyse);
  },
});
