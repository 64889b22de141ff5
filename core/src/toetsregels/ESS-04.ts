import type { Analyse } from '../analyse.ts';
import { dropPhrase } from '../drop.ts';
import { ONZEKER } from '../ernst.ts';
import { isQuoted } from '../taal/aanhaling.ts';
import { isFiniteVerb } from '../taal/persoonsvorm.ts';
import type { Token } from '../taal/tokens.ts';
import { COUNTING, isHabit, isRemovable, MATEN, namesRegelBefore, VAAG } from '../taal/vaag.ts';
import { hasWettelijkeBron } from '../taal/wettelijk.ts';
import type { Treffer } from '../taal/woordenlijst.ts';
import { defineToetsregel, type Vondst } from '../toetsregel.ts';

/** A law may leave room on purpose, and a later sentence explains: remarks, no mistakes. */
const WEAK = 0.6;
const COORDINATORS = new Set(['en', 'of', 'maar', 'niet', 'ook', 'dan']);
/** `mogelijk` after or before these says that something can be: `mogelijk maken`. */
const CAN_BE = new Set('maken maakt maakte gemaakt te is zijn worden wordt blijft niet mogelijk'.split(' '));

const isWord = (token: Token | undefined): token is Token => token !== undefined && token.kind !== 'mark';

/** `veel` and `vaak` after `hoe` or `te` count; `voldoende` and `genoeg` with `om` say for what. */
const weighQuantity = (tokens: readonly Token[], { first, last, frase }: Treffer): number | undefined => {
  const [before, next] = [tokens[first - 1]?.lower ?? '', tokens[last + 1]];
  const isJoined = COORDINATORS.has(before) && COUNTING.has(tokens[first - 3]?.lower ?? '');
  if (COUNTING.has(before) || isJoined) return undefined;
  if (before === 'een' && (!isWord(next) || isFiniteVerb(next) || COORDINATORS.has(next.lower)))
    return undefined;
  const hasPurpose = FOR_WHAT.has(next?.lower ?? '') || tokens[last + 2]?.lower === 'om';
  return hasPurpose ? WEAK : VAAG.zekerheidVan(frase);
};
const FOR_WHAT = new Set(['om', 'voor']);

/** `relatief warm`, not `relatief ten opzichte van`. */
const weighRelation = (tokens: readonly Token[], { last, frase }: Treffer): number | undefined => {
  const next = tokens[last + 1];
  return isWord(next) && next.lower !== 'ten' && next.lower !== 'tot' ? VAAG.zekerheidVan(frase) : undefined;
};

/** `zo goed mogelijk`, `en mogelijk schade`; not `mogelijk maken`. */
const weighMogelijk = (tokens: readonly Token[], { first, last, frase }: Treffer): number | undefined => {
  const [before, next] = [tokens[first - 1], tokens[last + 1]];
  if (tokens[first - 2]?.lower === 'zo') return 0.85;
  const isLoose = before?.text === ',' || COORDINATORS.has(before?.lower ?? '') || next?.lower === 'ook';
  return isLoose && isWord(next) && !CAN_BE.has(next.lower) && !isFiniteVerb(next)
    ? VAAG.zekerheidVan(frase)
    : undefined;
};

const weighHabit = (tokens: readonly Token[], { first, frase }: Treffer): number | undefined =>
  namesRegelBefore(tokens, first) ? undefined : VAAG.zekerheidVan(frase);

/** What needs a look at its neighbours. */
const WEIGHERS: ReadonlyMap<string, (tokens: readonly Token[], treffer: Treffer) => number | undefined> =
  new Map([
    ...['vaak', 'veel', 'weinig', 'voldoende', 'onvoldoende', 'genoeg'].map(
      (frase) => [frase, weighQuantity] as const,
    ),
    ['relatief', weighRelation],
    ['betrekkelijk', weighRelation],
    ['mogelijk', weighMogelijk],
    ['in de regel', weighHabit],
  ]);

/** Index of the first word of the expression: `zo goed mogelijk`, `lang genoeg`. */
const firstOf = (tokens: readonly Token[], { first, frase }: Treffer): number => {
  if (frase === 'mogelijk' && tokens[first - 2]?.lower === 'zo') return first - 2;
  return frase === 'genoeg' && isWord(tokens[first - 1]) ? first - 1 : first;
};

const relatedOf = (frase: string): readonly string[] => {
  if (frase.endsWith(' nodig')) return ['INT-02', 'SAM-07'];
  return isHabit(frase) ? ['ARAI-05'] : ['ARAI-03'];
};

const vondst = (analyse: Analyse, treffer: Treffer, zekerheid: number): Vondst => {
  const { tokens, concept } = analyse;
  const start = tokens[firstOf(tokens, treffer)]?.start ?? 0;
  const end = tokens[treffer.last]?.end ?? start;
  // `in beginsel veelal`: of one expression no half goes.
  const isFollowed = analyse.vind(VAAG).some(({ first }) => first === treffer.last + 1);
  const mayGo = isRemovable(treffer.frase) && !isFollowed && !hasWettelijkeBron(concept);
  const edits = mayGo ? dropPhrase(analyse, treffer.first, treffer.last) : undefined;
  return {
    melding: `‘${concept.definitie.slice(start, end)}’ is niet te meten. Noem een getal, een termijn of een kenmerk dat ook een buitenstaander kan nagaan, of laat het weg.`,
    veld: 'definitie',
    start,
    end,
    zekerheid,
    related: relatedOf(treffer.frase),
    ...(edits ? { fix: { titel: `Verwijder ‘${treffer.frase}’`, veilig: false, edits } } : {}),
  };
};

/** `zo spoedig mogelijk` is found at its last word, `Wet langdurige zorg` is a name, `meest recente` one of all. */
const isPartOfOther = (tokens: readonly Token[], { first, last, frase }: Treffer): boolean => {
  if (FIXED_TERMS.get(frase)?.has(tokens[last + 1]?.lower ?? '')) return true;
  const before = tokens[first - 1]?.lower ?? '';
  return (
    NAMES.has(before) || before === 'meest' || (before === 'zo' && tokens[last + 1]?.lower === 'mogelijk')
  );
};
const NAMES = new Set(['wet', 'fonds', 'besluit', 'regeling']);
/** `langdurige zorg`, `periodieke keuring`: with these nouns the word names a kind that is settled elsewhere. */
const LONG = new Set(
  'zorg zorgvraag zorgbehoefte verblijf werkloosheid werkloze werklozen zieke zieken ziek werkloos minima ingezetene ingezetenen bijstand'.split(
    ' ',
  ),
);
const PERIODIC = new Set(
  'keuring keuringen onderhoud inspectie verrekening betaling betalingen uitkering uitkeringen onthouding toets systeem functie'.split(
    ' ',
  ),
);
const INCIDENTAL = new Set('subsidie subsidies baten lasten beloning'.split(' '));
const FIXED_TERMS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ...['langdurig', 'langdurige', 'kortdurend', 'kortdurende'].map((frase) => [frase, LONG] as const),
  ['periodiek', PERIODIC],
  ...['incidenteel', 'incidentele'].map((frase) => [frase, INCIDENTAL] as const),
]);

const findVague = (analyse: Analyse): Vondst[] => {
  const { tokens, terms, sentences, concept } = analyse;
  const found: Vondst[] = [];
  let until = -2;
  for (const treffer of analyse.vind(VAAG)) {
    const { first, last, frase } = treffer;
    const weigher = WEIGHERS.get(frase);
    const zekerheid = weigher ? weigher(tokens, treffer) : VAAG.zekerheidVan(frase);
    if (zekerheid === undefined || isPartOfOther(tokens, treffer)) continue;
    // `relatief veel`: one expression.
    const isSecond = firstOf(tokens, treffer) <= until + 1;
    until = last;
    const isLater = first > (sentences[0]?.last ?? 0);
    if (isSecond || (isLater && zekerheid < ONZEKER) || isQuoted(tokens, first)) continue;
    const word = tokens[first]?.lower ?? '';
    if (terms.some(({ words }) => words.includes(word))) continue;
    const isWeak = isLater || hasWettelijkeBron(concept);
    found.push(vondst(analyse, treffer, isWeak ? Math.min(zekerheid, WEAK) : zekerheid));
  }
  return found;
};

/** A size as first word, where nothing in the sentence says how much that is. */
const findSize = (analyse: Analyse): Vondst[] => {
  const { tokens, terms, opening } = analyse;
  return analyse.vind(MATEN).flatMap((treffer): Vondst[] => {
    const next = tokens[treffer.first + 1];
    if (treffer.first !== opening.kern || !isWord(next) || isFiniteVerb(next)) return [];
    if (
      terms.some(({ words }) => words.includes(treffer.frase)) ||
      tokens.some(({ kind }) => kind === 'number')
    )
      return [];
    return [vondst(analyse, treffer, MATEN.zekerheidVan(treffer.frase))];
  });
};

export default defineToetsregel({
  id: 'ESS-04',
  naam: 'is toetsbaar',
  uitleg:
    'Met de definitie moet een buitenstaander kunnen vaststellen of iets onder het begrip valt. ‘Zo snel mogelijk’, ‘vaak’ of ‘voldoende’ geeft geen grens: ieder legt die ergens anders.',
  toetsvraag: 'Kan een buitenstaander met alleen deze tekst vaststellen of iets onder het begrip valt?',
  bron: 'https://www.astraonline.nl/index.php/Toetsbaarheid',
  ernst: 'waarschuwing',
  ernstUitleg:
    'ASTRA stelt toetsbaarheid verplicht, maar of een vage uitdrukking de definitie onbruikbaar maakt, hangt af van de rest; daarom geen fout. Wat ook een zakelijke betekenis heeft (‘hoofdzakelijk’, ‘recent’, ‘ongeveer’) is advies, en zo ook alles in een tekst met een wettelijke bron of na de eerste zin.',
  grenzen: [
    'Ziet alleen uitdrukkingen uit de lijst; een definitie zonder zulke woorden kan nog steeds niet toetsbaar zijn.',
    '‘Groot’, ‘hoog’ en andere maten worden alleen gemeld als eerste woord van een definitie zonder getal.',
    '‘Verschillende’ en ‘meerdere’ worden niet gemeld: zij betekenen meestal meer dan één.',
  ],
  goedeVoorbeelden: [
    {
      begrip: 'herinnering',
      definitie: 'bericht dat veertien dagen na een gemiste betaling wordt verzonden',
    },
    { begrip: 'koor', definitie: 'groep van meerdere zangers die samen optreden' },
    { begrip: 'frequentie', definitie: 'getal dat aangeeft hoe vaak iets in een periode gebeurt' },
    {
      begrip: 'rolstoelpad',
      definitie: 'weg die het mogelijk maakt met een rolstoel bij een gebouw te komen',
    },
  ],
  fouteVoorbeelden: [
    {
      begrip: 'herinnering',
      definitie: 'bericht dat zo snel mogelijk na een gemiste betaling wordt verzonden',
    },
    {
      begrip: 'vaste bezoeker',
      definitie: 'persoon die regelmatig een voorziening van de gemeente gebruikt',
    },
    { begrip: 'reserve', definitie: 'voldoende geld voor onverwachte uitgaven van een instelling' },
    { begrip: 'loods', definitie: 'gebouw van metaal dat meestal voor opslag wordt gebruikt' },
  ],
  woordenlijsten: [VAAG, MATEN],
  check: (analyse) => {
    if (analyse.words.length === 0) return 'onbekend';
    if (analyse.vind(VAAG).length + analyse.vind(MATEN).length === 0) return [];
    return [...findVague(analyse), ...findSize(analyse)];
  },
});
