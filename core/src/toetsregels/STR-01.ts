import type { Analyse } from '../analyse.ts';
import { withoutOpening } from '../repair.ts';
import { soortOf, WOORDSOORT } from '../taal/lexicon.ts';
import { isParticiple } from '../taal/naamwoordgroep.ts';
import { isEquation } from '../taal/removable-opening.ts';
import type { Token } from '../taal/tokens.ts';
import { hasKlasse, KLASSE } from '../taal/woordklassen.ts';
import { defineToetsregel, NO_VONDSTEN, type Vondst } from '../toetsregel.ts';
import { openingVerb } from './ARAI-01.ts';

/** Two words that together open a clause: the second by the first. */
const CLAUSE_OPENERS: ReadonlyMap<string, readonly string[]> = new Map([
  ['voor', ['zover', 'wat']],
  ['in', ['hoeverre', 'zoverre']],
  ['zo', ['nodig']],
  ['al', ['naar']],
]);
/** How far a noun with its modifier in front may be from the preposition that opens that modifier. */
const MAX_MODIFIER = 14;
/** Also an aside may stand in it: `door de dienst (DJI) aangewezen inrichting`. */
const IN_MODIFIER = new Set([',', '(', ')']);
/** Only with a clause behind them: `datgene wat`, `diegene aan wie`; `degene die` is how laws say `persoon die`. */
const ANTECEDENTS: ReadonlyMap<string, number> = new Map([
  ['degene', 0.6],
  ['diegene', 0.6],
  ['datgene', 0.85],
]);
const DEMONSTRATIVES = new Set(['dit', 'dat', 'deze', 'die']);

const isContent = (token: Token | undefined): boolean =>
  token?.kind === 'word' &&
  !hasKlasse(token, KLASSE.voorzetsel | KLASSE.betrekkelijk | KLASSE.zinsopener | KLASSE.hulpwerkwoord);

/** A word that ends a modifier: `opgelegde`, `rijdend`, `te bepalen`. */
const isAttribute = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at];
  if (!token || !isContent(token)) return false;
  const bits = soortOf(token);
  if (bits === 0)
    return isParticiple(token) || /(?:de|te|end|ende|ige|lijke|bare)$/.test(token.lower.slice(-6));
  if (bits & WOORDSOORT.deelwoord) return true;
  return bits & WOORDSOORT.bijvoeglijk
    ? token.lower.endsWith('e')
    : (bits & WOORDSOORT.infinitief) !== 0 && tokens[at - 1]?.lower === 'te';
};

/** `op rails rijdend voertuig`, `door de rechter opgelegde straf`: a noun group after all, its modifier first. */
const opensModifier = (tokens: readonly Token[], at: number): boolean => {
  if (tokens[at]?.lower === 'te') return isContent(tokens[at + 2]);
  if (tokens[at]?.lower === 'ten' && ['minste', 'hoogste'].includes(tokens[at + 1]?.lower ?? '')) return true;
  for (let i = at + 1; i < at + MAX_MODIFIER; i++) {
    const token = tokens[i];
    if (!token || token.breaks > 1) return false;
    if (hasKlasse(token, KLASSE.hulpwerkwoord | KLASSE.persoonsvorm | KLASSE.betrekkelijk)) return false;
    if (token.kind === 'mark' && !IN_MODIFIER.has(token.text)) return false;
    if (i === at + 1 || !isAttribute(tokens, i)) continue;
    const next = tokens[i + 1];
    if (isContent(next) || (['of', 'en'].includes(next?.lower ?? '') && isContent(tokens[i + 3])))
      return true;
  }
  return false;
};

/** The certainty that `degene` and the like stand here instead of a kind. */
const antecedentCertainty = (tokens: readonly Token[], { index, lower }: Token): number | undefined => {
  const zekerheid = ANTECEDENTS.get(lower);
  if (zekerheid === undefined) return undefined;
  const next = tokens[index + 1]?.text === ',' ? index + 2 : index + 1;
  const clause = hasKlasse(tokens[next], KLASSE.voorzetsel) ? next + 1 : next;
  const opener = tokens[clause];
  return opener?.lower !== 'die' && hasKlasse(opener, KLASSE.betrekkelijk) ? zekerheid : undefined;
};

type Kind = 'werkwoord' | 'verwijzing' | 'voornaamwoord' | 'bijzin' | 'voorzetsel' | 'bepaling';

const ADVICE: Readonly<Record<Kind, string>> = {
  werkwoord: 'Noem eerst de soort: ‘maatregel die …’.',
  verwijzing: 'Laat die aanloop weg en begin met de soort.',
  voornaamwoord: 'Noem de soort in plaats van een voornaamwoord: ‘voorwerp dat …’, ‘persoon die …’.',
  bijzin: 'Zeg niet wanneer of hoe, maar wat het is: begin met de soort, zoals ‘situatie waarin …’.',
  voorzetsel: 'Begin met de soort waartoe het begrip hoort.',
  bepaling: 'Er volgt geen zelfstandig naamwoord. Noem eerst de soort: ‘voorwerp dat …’.',
};

interface Found {
  readonly kind: Kind;
  readonly zekerheid: number;
  readonly start: number;
  readonly end: number;
}

/** `iemand die` is short for `persoon die`: the kind can be guessed. */
const RELATIVE_PRONOUNS = new Map([
  ['iemand', 0.75],
  ['alles', 0.75],
]);

/** `al wat`, `datgene wat`: everything, without a kind. */
const isAll = (tokens: readonly Token[], at: number): boolean => {
  const { lower } = tokens[at] ?? { lower: '' };
  return (lower === 'al' || lower === 'datgene') && hasKlasse(tokens[at + 1], KLASSE.betrekkelijk);
};

const pronounCertainty = (token: Token, tokens: readonly Token[]): number => {
  const next = tokens[token.index + 1];
  const isSubject = next !== undefined && hasKlasse(next, KLASSE.persoonsvorm | KLASSE.hulpwerkwoord);
  if (DEMONSTRATIVES.has(token.lower)) return isSubject || hasKlasse(next, KLASSE.betrekkelijk) ? 0.9 : 0.55;
  // `hij die` and `hij, die` are how older laws say `persoon die`.
  const clause = next?.text === ',' ? tokens[next.index + 1] : next;
  if (!hasKlasse(clause, KLASSE.betrekkelijk)) return 0.92;
  return token.lower === 'hij' || token.lower === 'zij' ? 0.55 : (RELATIVE_PRONOUNS.get(token.lower) ?? 0.92);
};

/** `in het bestuursrecht: besluit van …`: the field stands before the noun group. */
const MAX_LABEL = 10;

const prepositionCertainty = (tokens: readonly Token[], at: number): number => {
  if (tokens[at]?.lower === 'om') return 0.92;
  for (let i = at + 1; i < at + MAX_LABEL && tokens[i]?.kind !== undefined; i++)
    if (tokens[i]?.text === ':') return 0.6;
  return 0.85;
};

/** Adverbs that may stand before an adjective; before an article they open a sentence: `meestal een brief`. */
const isAdverb = (token: Token | undefined): token is Token =>
  token?.kind === 'word' && (token.klasse & ~KLASSE.bijwoord) === 0 && soortOf(token) === WOORDSOORT.overig;
const MAX_ADVERBS = 3;
/** They have an article behind them inside a noun group: `zowel een brief als een pakje`, `alle de leden`. */
const WITH_ARTICLE = new Set('zowel alle al beide elk ieder één twee drie vier vijf tien'.split(' '));

/** An adjective, participle or adverb with no noun behind it: `gebaseerd op het plan`, `ook wel een brief`. */
const opensWithoutNoun = ({ tokens, opening, head }: Analyse): boolean => {
  if (opening.soort !== 'gewoon') return false;
  let at = opening.kern;
  while (at < opening.kern + MAX_ADVERBS && isAdverb(tokens[at])) at++;
  const token = tokens[at];
  if (token?.kind !== 'word') return false;
  if (at > opening.kern && (token.klasse & KLASSE.lidwoord) !== 0)
    return !WITH_ARTICLE.has(tokens[opening.kern]?.lower ?? '');
  if (head !== undefined) return false;
  const bits = soortOf(token);
  return (
    (bits & (WOORDSOORT.bijvoeglijk | WOORDSOORT.deelwoord)) !== 0 && (bits & WOORDSOORT.enkelvoud) === 0
  );
};

const find = (analyse: Analyse): Found | undefined => {
  const { tokens, opening } = analyse;
  const verb = openingVerb(analyse);
  if (verb)
    return { kind: 'werkwoord', zekerheid: verb.zekerheid, start: verb.token.start, end: verb.token.end };
  const [first, last] = [tokens[opening.first], tokens[opening.kern - 1]];
  if (opening.soort === 'verwijzing' && first && last)
    return { kind: 'verwijzing', zekerheid: 0.93, start: first.start, end: last.end };
  const token = opening.soort === 'herhaling' && opening.verb === undefined ? tokens[opening.kern] : first;
  if (token?.kind !== 'word') return undefined;
  const { start, end, lower, index } = token;
  // The usual case: a noun, or adjectives and a noun.
  const isOpen = token.klasse === 0 && !CLAUSE_OPENERS.has(lower) && !ANTECEDENTS.has(lower);
  if (isOpen && index === analyse.head) return undefined;
  if (CLAUSE_OPENERS.get(lower)?.includes(tokens[index + 1]?.lower ?? ''))
    return { kind: 'bijzin', zekerheid: 0.93, start, end: tokens[index + 1]?.end ?? end };
  // `als zodanig door de minister aangewezen ambtenaar`
  if (lower === 'als' && tokens[index + 1]?.lower === 'zodanig' && opensModifier(tokens, index))
    return undefined;
  const antecedent = antecedentCertainty(tokens, token);
  if (antecedent !== undefined) return { kind: 'voornaamwoord', zekerheid: antecedent, start, end };
  // `niet in staat zijn`; not `niet door de overheid betaalde zorg`.
  const after = tokens[index + 1];
  if (lower === 'niet' && after && hasKlasse(after, KLASSE.voorzetsel) && !opensModifier(tokens, index + 1))
    return { kind: 'voorzetsel', zekerheid: 0.8, start, end: after.end };
  if (hasKlasse(token, KLASSE.voorzetsel))
    return opensModifier(tokens, index)
      ? undefined
      : { kind: 'voorzetsel', zekerheid: prepositionCertainty(tokens, index), start, end };
  if (hasKlasse(token, KLASSE.voornaamwoord) || isAll(tokens, index))
    return { kind: 'voornaamwoord', zekerheid: pronounCertainty(token, tokens), start, end };
  if (opensWithoutNoun(analyse)) return { kind: 'bepaling', zekerheid: 0.75, start, end };
  if (hasKlasse(token, KLASSE.zinsopener | KLASSE.onderschikker))
    return { kind: 'bijzin', zekerheid: lower === 'wie' ? 0.75 : 0.95, start, end };
  return undefined;
};

export default defineToetsregel({
  id: 'STR-01',
  naam: 'begint met een zelfstandig naamwoord',
  uitleg:
    'Wie een definitie leest, wil eerst weten tot welke soort het begrip hoort. Een zelfstandig naamwoord voorop, met of zonder bijvoeglijk naamwoord, zegt dat meteen.',
  toetsvraag: 'Is het eerste woord met inhoud een zelfstandig naamwoord, of leidt het daar naartoe?',
  bron: 'https://www.astraonline.nl/index.php/Structuur_van_definities',
  ernst: 'fout',
  ernstUitleg:
    'ASTRA stelt het verplicht. Werkwoorden en bijzinnen voorop zijn met zekerheid geen naamwoordgroep en dus een fout. Een voorzetsel is een waarschuwing, omdat daarachter een naamwoordgroep kan schuilgaan; ‘hij die’ is advies.',
  grenzen: [
    'Herkent alleen woorden uit gesloten klassen: hulp- en koppelwerkwoorden en veelgebruikte werkwoorden, voorzetsels, voegwoorden, vraagwoorden en voornaamwoorden.',
    'Een bijwoord of bijvoeglijk naamwoord zonder zelfstandig naamwoord erachter wordt niet gezien.',
    'Een lidwoord voorop valt onder ARAI-06.',
  ],
  goedeVoorbeelden: [
    {
      begrip: 'kaping',
      definitie: 'misdrijf waarbij iemand met geweld de macht over een voertuig overneemt',
    },
    { begrip: 'tram', definitie: 'op rails in de straat rijdend voertuig' },
    { begrip: 'boete', definitie: 'door de rechter opgelegde straf die bestaat uit het betalen van geld' },
  ],
  fouteVoorbeelden: [
    { begrip: 'kaping', definitie: 'wanneer iemand met geweld een voertuig overneemt' },
    { begrip: 'gereedschap', definitie: 'iets waarmee een werkman zijn werk doet' },
    { begrip: 'tram', definitie: 'wordt gebruikt voor vervoer over rails' },
    { begrip: 'overleg', definitie: 'met elkaar praten over een besluit' },
  ],
  check: (analyse) => {
    if (analyse.words.length === 0) return 'onbekend';
    const found = find(analyse);
    if (!found) return NO_VONDSTEN;
    const { kind, zekerheid, start, end } = found;
    const woorden = `‘${analyse.concept.definitie.slice(start, end)}’`;
    const edits = kind === 'verwijzing' && analyse.head !== undefined ? withoutOpening(analyse) : undefined;
    const vondst: Vondst = {
      melding: `Begint met ${woorden}. ${ADVICE[kind]}`,
      veld: 'definitie',
      start,
      end,
      zekerheid,
      ...(kind === 'verwijzing' ? { related: ['ARAI-06'] } : {}),
      ...(edits
        ? {
            fix: {
              titel: `Verwijder ${woorden}`,
              veilig: isEquation(analyse.tokens, analyse.opening),
              edits,
            },
          }
        : {}),
    };
    return [vondst];
  },
});
