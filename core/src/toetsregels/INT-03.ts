import type { Analyse } from '../analyse.ts';
import { type Antecedent, areJoined, findAntecedents } from '../taal/antecedents.ts';
import { enkelvoudVan, geslachtVan, soortOf, stamVan, WOORDSOORT } from '../taal/lexicon.ts';
import { isPerson } from '../taal/persons.ts';
import {
  couldBe,
  isPronounHet,
  type Kind,
  kindOfPronoun,
  numberAfter,
  opensClause,
  standsAlone,
} from '../taal/pronouns.ts';
import type { Token } from '../taal/tokens.ts';
import { woordenlijst } from '../taal/woordenlijst.ts';
import { hasKlasse, KLASSE } from '../taal/woordklassen.ts';
import { defineToetsregel, type Fix, NO_VONDSTEN, type Vondst } from '../toetsregel.ts';

const VERWIJSWOORDEN = woordenlijst(
  'verwijswoorden',
  'voornaamwoorden die naar iets anders in de definitie verwijzen',
  `deze, dit, het, hij, zij, ze, hem, haar, hen, desbetreffende, voornoemde, eerdergenoemde,
  wanneer die, indien die, als die, nadat die, voordat die, omdat die, tenzij die, zodra die, terwijl die,
  wanneer dat, indien dat, nadat dat, voordat dat, omdat dat, tenzij dat, zodra dat,
  daarmee, daarin, daarop, daarvan, daaraan, daarover, daaruit, daarvoor, daartegen,
  hiermee, hierin, hierop, hiervan, hieraan, hierover, hieruit, hiervoor, hiertegen, hierdoor,
  ermee, erin, erop, ervan, eraan, erover, eruit, ervoor, ertegen, erdoor`,
);

/** A text with more has other troubles. */
const MAX_PRONOUNS = 100;

const lemmaOf = ({ token: { lower } }: Antecedent): string => enkelvoudVan(lower) ?? lower;

/** Those of different names that are not named together, in order. */
const apart = (tokens: readonly Token[], nouns: readonly Antecedent[], asPlural: boolean): Antecedent[] => {
  const found: Antecedent[] = [];
  for (const [i, noun] of nouns.entries()) {
    const before = nouns[i - 1];
    if (before && areJoined(tokens, before, noun, asPlural)) continue;
    const isOther = tokens[noun.token.index - 1]?.lower === 'andere';
    if (isOther || found.every((one) => lemmaOf(one) !== lemmaOf(noun))) found.push(noun);
  }
  return found;
};

/** Not `die onderdaan is`, `militair ambtenaar`, `eerste lid`, `afdeling 7`: a quality or a place in a law. */
const isNamed = (tokens: readonly Token[], { token: { index, lower } }: Antecedent): boolean => {
  const next = tokens[index + 1];
  if (next?.lower === 'is' || next?.lower === 'zijn') return hasKlasse(tokens[index - 1], KLASSE.lidwoord);
  if (next?.kind === 'word' && isPerson(next.lower)) return false;
  return next?.kind !== 'number' && !(lower === 'lid' && next?.lower !== 'van');
};

/** Nouns of set phrases and sources: `in de zin van`, `op grond van de wet`. */
const FRAME = new Set(
  'kracht zin grond kader verband gevolg wijze beschikking artikel wet richtlijn verordening besluit basis oog'.split(
    ' ',
  ),
);

const isThing = ({ gender, token: { lower, text } }: Antecedent): boolean =>
  gender !== undefined && !FRAME.has(lower) && text === lower;

const finding = ({ start, end }: Token, melding: string, zekerheid: number, fix?: Fix): Vondst => ({
  melding,
  veld: 'definitie',
  start,
  end,
  zekerheid,
  ...(fix ? { fix } : {}),
});

const list = (nouns: readonly Antecedent[]): string =>
  nouns.map(({ token: { text } }) => `‘${text}’`).join(' of ');

/** Names the noun that is nearest, as readers take `deze`. */
const nameNearest = (token: Token, noun: Antecedent | undefined): Fix | undefined => {
  if (token.lower !== 'deze' || !noun) return undefined;
  const article = noun.maySingular ? geslachtVan(noun.token.lower) : 'de';
  if (!article) return undefined;
  const tekst = `${article} ${noun.token.text}`;
  return {
    titel: `Vervang ‘${token.text}’ door ‘${tekst}’`,
    veilig: false,
    edits: [{ veld: 'definitie', start: token.start, end: token.end, tekst }],
  };
};

/** Named in one breath, so that nothing makes one of them the likely one: `een register en een bestand`. */
const areEqual = (tokens: readonly Token[], nouns: readonly Antecedent[]): boolean => {
  const [last, before] = [nouns.at(-1), nouns.at(-2)];
  return (
    nouns.length === 2 && last !== undefined && before !== undefined && areJoined(tokens, before, last, true)
  );
};

/** More than one noun fits: certain among persons, where the rest of the sentence does not tell them apart. */
const judgeMany = (
  tokens: readonly Token[],
  token: Token,
  kind: Kind,
  nouns: readonly Antecedent[],
  isSubject: boolean,
  isSingular: boolean,
): Vondst | undefined => {
  const asPlural = kind === 'hen' || (kind === 'zij' && token.lower !== 'haar' && !isSingular);
  const first = partStart(tokens, token.index);
  const named = nouns.filter((noun) => noun.isSure && noun.token.index >= first && isNamed(tokens, noun));
  const who = named.filter((noun) => noun.isAnimate && (kind !== 'hij' || noun.isPerson));
  const persons = apart(tokens, who, asPlural);
  const isNearest = named.at(-1)?.isAnimate === true;
  // As an object `deze` more often stands for things: `instructies die iemand geeft en een ander moet opvolgen`.
  const mayBeThings =
    kind === 'deze' && !isSubject && named.some((noun) => !noun.isAnimate && noun.mayPlural);
  const isAboutPersons = kind === 'hij' || kind === 'hen' || (isNearest && !mayBeThings);
  if (persons.length > 1 && isAboutPersons && kind !== 'het' && kind !== 'dit')
    return finding(
      token,
      `‘${token.text}’ kan op ${list(persons)} slaan. Noem de bedoelde bij de naam.`,
      0.75,
      nameNearest(token, persons.at(-1)),
    );
  if (kind !== 'deze' && kind !== 'dit' && kind !== 'het') return undefined;
  if (token.lower === 'dat') return undefined;
  const fitting = named.filter(isThing);
  const things = apart(tokens, fitting, kind !== 'het');
  if (things.length < 2) return undefined;
  const zekerheid = kind === 'het' && areEqual(tokens, things) ? 0.75 : 0.5;
  return finding(
    token,
    `‘${token.text}’ kan op ${list(things)} slaan. Herhaal het bedoelde woord.`,
    zekerheid,
  );
};

/** How far back a pronoun refers: what it costs does not depend on the length of the text. */
const MAX_BACK = 80;

/** `de desbetreffende zaak` without a zaak before it. */
const judgeVoornoemd = ({ tokens }: Analyse, token: Token): Vondst | undefined => {
  const next = tokens[token.index + 1];
  const isAdjective = next?.lower.endsWith('e') && (soortOf(next) & WOORDSOORT.enkelvoud) === 0;
  const noun = isAdjective ? tokens[token.index + 2] : next;
  if (noun?.kind !== 'word') return undefined;
  const stem = stamVan(noun.lower);
  const isKnown = (lower: string): boolean => stamVan(lower).endsWith(stem);
  if (token.index > MAX_BACK) return undefined;
  for (let i = 0; i < token.index; i++) if (isKnown(tokens[i]?.lower ?? '')) return undefined;
  return finding(
    token,
    `‘${token.text}’ wijst terug, maar ‘${noun.text}’ is nog niet genoemd. Noem het eerst.`,
    0.6,
  );
};

/** `hij/zij`: one person, of either sex. */
const isSlashed = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.text === '/' || tokens[at + 1]?.text === '/';

/** Index of the first token of the part between semicolons: each may be a definitie of its own. */
const partStart = (tokens: readonly Token[], at: number): number => {
  let first = at;
  while (first > Math.max(0, at - MAX_BACK) && tokens[first - 1]?.text !== ';') first--;
  return first;
};

const judge = (analyse: Analyse, at: number): Vondst | undefined => {
  const { tokens, sentences, opening } = analyse;
  const [token, sentence] = [tokens[at], sentences[0]];
  // A later sentence explains; its pronouns stand for what the first one is about.
  if (!token || !sentence || at > sentence.last) return undefined;
  const kind = kindOfPronoun(token);
  if (kind === 'voornoemd') return judgeVoornoemd(analyse, token);
  const isDeterminer = kind !== 'daar' && !standsAlone(tokens, at);
  if (at === opening.first && (kind === 'deze' || kind === 'dit') && isDeterminer)
    return finding(
      token,
      `‘${token.text}’ wijst terug, maar er gaat niets aan vooraf. Zeg welke bedoeld is.`,
      0.8,
    );
  if (kind === 'het' ? !isPronounHet(analyse, at) : isDeterminer) return undefined;
  // `hij die`, `zij, die`: whoever.
  const next = tokens[at + 1]?.text === ',' ? tokens[at + 2] : tokens[at + 1];
  if (hasKlasse(next, KLASSE.betrekkelijk)) return undefined;
  const isSubject = kind === 'zij' || (kind === 'deze' && opensClause(analyse, at));
  const number = isSubject ? numberAfter(analyse, at) : undefined;
  if (isSlashed(tokens, at)) return undefined;
  const first = Math.max(sentence.first, at - MAX_BACK);
  const all = findAntecedents(analyse, first, at);
  const nouns = all.filter((noun) => couldBe(kind, noun, number));
  if (nouns.length > 0)
    return kind === 'daar'
      ? undefined
      : judgeMany(tokens, token, kind, nouns, isSubject, number === 'singular');
  const isSeries = all.length > 1 && (number === 'plural' || kind === 'hen');
  if (isSeries || first > sentence.first) return undefined;
  return finding(
    token,
    `‘${token.text}’ verwijst naar niets dat eerder in de definitie staat. Noem waar het om gaat.`,
    at === opening.first ? 0.6 : 0.8,
  );
};

export default defineToetsregel({
  id: 'INT-03',
  naam: 'zegt waar een voornaamwoord op slaat',
  uitleg:
    'Een woord als ‘hij’, ‘deze’ of ‘daarvan’ staat voor iets anders. Moet de lezer raden waarvoor, dan kunnen twee lezers twee dingen onder het begrip verstaan. Een betrekkelijk voornaamwoord vlak achter zijn woord (‘persoon die’) is duidelijk.',
  toetsvraag: 'Is bij elk voornaamwoord duidelijk op welk woord in de definitie het slaat?',
  bron: 'https://www.astraonline.nl/index.php/Voornaamwoord-verwijzing_duidelijk',
  ernst: 'waarschuwing',
  ernstUitleg:
    'ASTRA stelt het verplicht, maar of een lezer twijfelt hangt van de zin af. Een waarschuwing als er niets is waar het woord op kan slaan, of als het twee personen of organisaties kunnen zijn. Kunnen het twee dingen zijn, dan zegt de rest van de zin vaak welk: dat is advies.',
  grenzen: [
    'Alleen de eerste zin wordt bekeken: in een volgende slaat een voornaamwoord meestal op het begrip zelf.',
    '‘Deze’ en ‘dit’ voor een zelfstandig naamwoord worden alleen gemeld waar de definitie ermee begint; ‘zijn’, ‘haar’ en ‘hun’ voor een zelfstandig naamwoord niet.',
    'Of twee woorden in geslacht en getal passen, zegt een woordenlijst. Een onbekend woord past altijd.',
  ],
  goedeVoorbeelden: [
    { begrip: 'spaarder', definitie: 'persoon die geld opzij legt zolang hij een inkomen heeft' },
    { begrip: 'halte', definitie: 'plaats waar een bus stopt om reizigers te laten instappen' },
    { begrip: 'woonruimte', definitie: 'gebouw of een gedeelte daarvan dat voor bewoning is ingericht' },
    { begrip: 'terugroepactie', definitie: 'inzameling van een product nadat het gevaarlijk is gebleken' },
    { begrip: 'regenseizoen', definitie: 'deel van het jaar waarin het veel regent' },
  ],
  fouteVoorbeelden: [
    { begrip: 'ingangsdatum', definitie: 'dag waarop het wordt uitgevoerd' },
    {
      begrip: 'ontslagbrief',
      definitie: 'brief van een werkgever aan een werknemer waarin staat dat hij vertrekt',
    },
    { begrip: 'bijlage', definitie: 'stuk dat daaraan is toegevoegd' },
    { begrip: 'gedragslijn', definitie: 'deze lijn geeft aan hoe een medewerker zich gedraagt' },
  ],
  woordenlijsten: [VERWIJSWOORDEN],
  check: (analyse) => {
    if (analyse.words.length === 0) return 'onbekend';
    const treffers = analyse.vind(VERWIJSWOORDEN);
    if (treffers.length === 0) return NO_VONDSTEN;
    return treffers.slice(0, MAX_PRONOUNS).flatMap(({ last }) => judge(analyse, last) ?? NO_VONDSTEN);
  },
});
