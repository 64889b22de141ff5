import type { Analyse } from '../analyse.ts';
import type { Categorie } from '../concept.ts';
import { isOnlyInfinitive, isPolysemous, type Kind, kindOf } from '../taal/kinds.ts';
import { soortOf, WOORDSOORT } from '../taal/lexicon.ts';
import { headIn, singularOf } from '../taal/number.ts';
import { isVerbal } from '../taal/plural-head.ts';
import { isCapital } from '../taal/tekens.ts';
import type { Token } from '../taal/tokens.ts';
import { woordenlijst } from '../taal/woordenlijst.ts';
import { hasKlasse, KLASSE } from '../taal/woordklassen.ts';
import { defineToetsregel, type Vondst } from '../toetsregel.ts';

/** How sure we are that a noun of this kind does not fit the categorie. */
type Misfits = Readonly<Partial<Record<Kind, number>>>;

const MISFITS: Readonly<Record<Categorie, Misfits>> = {
  type: { process: 0.75, individual: 0.8 },
  proces: { outcome: 0.85, living: 0.85, thing: 0.8, individual: 0.8, state: 0.7 },
  resultaat: { process: 0.85, event: 0.75, living: 0.75, individual: 0.7 },
  exemplaar: { class: 0.8 },
};

const NAMES: Readonly<Record<Kind, string>> = {
  process: 'iets wat gebeurt of gedaan wordt',
  event: 'iets wat plaatsvindt',
  outcome: 'een resultaat',
  either: 'een handeling of het resultaat ervan',
  individual: 'één bepaald geval',
  class: 'een hele soort',
  state: 'een toestand, maat of regel',
  living: 'een persoon of organisatie',
  thing: 'een ding of stuk',
};

/** How a definitie of this categorie can begin. */
const ADVICE: Readonly<Record<Categorie, string>> = {
  type: 'Noem de soort waar het begrip onder valt',
  proces: 'Begin met een handeling of proces: ‘handeling waarbij …’',
  resultaat: 'Begin met wat het oplevert: ‘resultaat van …’',
  exemplaar: 'Zeg welk ene geval het is, met een naam, plaats of datum',
};

/** Behind these stands what the begrip is: `reeks handelingen`, `vorm van toezicht`. */
const TRANSPARENT = new Set(
  'soort type vorm reeks geheel verzameling groep samenstel stelsel combinatie serie aantal onderdeel deel'.split(
    ' ',
  ),
);
/** They name a use, not what something is: `manier om`, `middel voor`. */
const GEBRUIKSWOORDEN = woordenlijst(
  'gebruikswoorden',
  'woorden die zeggen waar iets voor dient, niet wat het is',
  'middel, manier',
);
const USES = new Set(GEBRUIKSWOORDEN.frases);
const USE_WORDS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['middel', new Set(['om', 'voor', 'tot', 'waarmee', 'ter'])],
  ['manier', new Set(['om'])],
]);
/** A longer group is marked at its noun only. */
const MAX_GROUP = 6;
const UNSURE = 0.6;

/** Index of the noun that says what the begrip is, behind `reeks`, `vorm van` and the like. */
const genusAt = ({ tokens, head, opening }: Analyse): number | undefined => {
  if (head === undefined) return undefined;
  let at = headIn(tokens, opening.kern, head);
  if (!TRANSPARENT.has(tokens[at]?.lower ?? '')) return at;
  const first = at;
  for (at = first + 1; at <= first + 4; at++) {
    const token = tokens[at];
    if (token?.lower === 'van' || hasKlasse(token, KLASSE.lidwoord) || token?.lower.endsWith('e')) continue;
    return (soortOf(token) & (WOORDSOORT.enkelvoud | WOORDSOORT.meervoud)) === 0 ? first : at;
  }
  return first;
};

const INDIVIDUAL = new Set(
  'specifiek specifieke bepaald bepaalde concreet concrete individueel individuele enige'.split(' '),
);

const kindAt = (analyse: Analyse, at: number): Kind | undefined => {
  const { tokens } = analyse;
  const lower = tokens[at]?.lower ?? '';
  // `gegevens opslaan`: doing something with the noun.
  if (isOnlyInfinitive(tokens[at + 1]?.lower ?? '') && isVerbal(analyse)) return 'process';
  if (lower === 'geval' && INDIVIDUAL.has(tokens[at - 1]?.lower ?? '')) return 'individual';
  return kindOf(lower) ?? kindOf(singularOf(lower) ?? '');
};

/** Whether the definitie tells one case from all others: a name, a number, a definite article. */
const isIndividual = ({ tokens, opening }: Analyse): boolean => {
  const article = opening.soort === 'lidwoord' ? tokens[opening.first]?.lower : undefined;
  if (article === 'de' || article === 'het') return true;
  return tokens.some(
    ({ kind, text, lower, index }) =>
      kind === 'number' ||
      INDIVIDUAL.has(lower) ||
      (index > opening.first && kind === 'word' && isCapital(text)),
  );
};

const finding = (from: Token, to: Token, melding: string, zekerheid: number): Vondst => ({
  melding,
  veld: 'definitie',
  start: from.start,
  end: to.end,
  zekerheid,
});

/** A head that names a use: no categorie fits it. */
const findUse = ({ tokens, concept, opening, head, vind }: Analyse): Vondst | undefined => {
  if (vind(GEBRUIKSWOORDEN).length === 0) return undefined;
  const at = head === undefined ? -1 : headIn(tokens, opening.kern, head);
  const [noun, next] = [tokens[at], tokens[at + 1]];
  if (!noun || !next) return undefined;
  const isUse = USE_WORDS.get(noun.lower)?.has(next.lower) ?? false;
  const isAsUse = next.lower === 'als' && USES.has(tokens[at + 2]?.lower ?? '');
  const [from, to] = isAsUse ? [next, tokens[at + 2]] : [noun, noun];
  if (!(isUse || isAsUse) || !to) return undefined;
  const words = concept.definitie.slice(from.start, to.end);
  return finding(
    from,
    to,
    `‘${words}’ zegt waar het begrip voor dient. Zeg wat het is: een ding, een handeling of een resultaat.`,
    concept.categorie === undefined ? UNSURE : 0.75,
  );
};

const OUTCOMES = new Set('resultaat uitkomst product gevolg effect opbrengst'.split(' '));

/** `handeling of resultaat`, `het vastleggen of de vastgelegde gegevens`: two kinds at once. */
const namesBoth = ({ tokens }: Analyse, at: number, kind: Kind | undefined): Token | undefined => {
  const joiner = tokens[at + 1]?.lower;
  const isJoined = joiner === 'of' || joiner === 'en' || joiner === 'en/of';
  if (!isJoined || (kind !== 'process' && kind !== 'outcome' && kind !== 'either')) return undefined;
  let next = at + 2;
  while (hasKlasse(tokens[next], KLASSE.lidwoord) || tokens[next]?.lower.endsWith('e')) next++;
  const other = tokens[next]?.lower ?? '';
  if (kind === 'outcome') return kindOf(other) === 'process' ? tokens[next] : undefined;
  const isDone = (soortOf(tokens[next - 1]) & WOORDSOORT.deelwoord) !== 0;
  return OUTCOMES.has(other) || (isDone && kindOf(other) === 'thing') ? tokens[next] : undefined;
};

const judge = (analyse: Analyse, categorie: Categorie): readonly Vondst[] | 'te beoordelen' => {
  const { tokens, terms, opening } = analyse;
  const at = genusAt(analyse);
  const noun = at === undefined ? undefined : tokens[at];
  if (at === undefined || !noun) return 'te beoordelen';
  const from = (at - opening.kern > MAX_GROUP ? undefined : tokens[opening.kern]) ?? noun;
  // Of `soort dier` the first word counts when one case is meant.
  const first = headIn(tokens, opening.kern, at);
  const genus = kindAt(analyse, categorie === 'exemplaar' ? first : at);
  // A group of individuals is no individual.
  const kind = genus === 'individual' && first !== at ? undefined : genus;
  const zekerheid = kind && MISFITS[categorie][kind];
  const isDouble = terms.some(({ words }) => isPolysemous(words.at(-1) ?? ''));
  const other = isDouble ? namesBoth(analyse, at, kind) : undefined;
  if (other)
    return [finding(from, other, `Noemt een handeling en ook het resultaat. ${ADVICE[categorie]}.`, 0.75)];
  if (kind && zekerheid !== undefined)
    return [
      finding(
        from,
        noun,
        `Categorie is ‘${categorie}’, maar ‘${noun.text}’ is ${NAMES[kind]}. ${ADVICE[categorie]}, of wijzig de categorie.`,
        zekerheid,
      ),
    ];
  if (categorie === 'exemplaar' && kind !== 'individual' && !isIndividual(analyse))
    return [
      finding(
        from,
        noun,
        `Categorie is ‘exemplaar’, maar dit past op elk geval van ‘${noun.text}’. ${ADVICE.exemplaar}.`,
        UNSURE,
      ),
    ];
  const isAboutOutcome = categorie === 'proces' || categorie === 'resultaat';
  if (kind === 'either' && isDouble && isAboutOutcome)
    return [
      finding(
        from,
        noun,
        `‘${noun.text}’ kan een handeling zijn en ook het resultaat. ${ADVICE[categorie]}.`,
        UNSURE,
      ),
    ];
  return kind === undefined ? 'te beoordelen' : [];
};

export default defineToetsregel({
  id: 'ESS-02',
  naam: 'maakt duidelijk of het om een soort, geval, proces of resultaat gaat',
  uitleg:
    '‘Registratie’ kan de handeling zijn en ook de lijst die ontstaat. Het eerste zelfstandig naamwoord van de definitie beslist dat. Past het niet bij de gekozen categorie, dan leest de een iets anders dan de ander.',
  toetsvraag:
    'Zegt de definitie met haar eerste zelfstandig naamwoord hetzelfde als de categorie: een type, een exemplaar, een proces of een resultaat?',
  bron: 'https://www.astraonline.nl/index.php/Polysemie_proces_vs_resultaat',
  ernst: 'waarschuwing',
  ernstUitleg:
    'ASTRA stelt het verplicht, maar ook de categorie kan verkeerd gekozen zijn. Een woord dat beslist niet bij de categorie past is een waarschuwing; een woord dat twee dingen kan zijn (‘vastlegging’) is advies.',
  grenzen: [
    'Zonder categorie is het oordeel onbekend; alleen ‘middel’ en ‘manier om’ worden dan gemeld.',
    'Van veel woorden zegt de woordenlijst niet wat voor soort ding ze noemen: dan moet een lezer oordelen.',
  ],
  goedeVoorbeelden: [
    {
      begrip: 'keuring',
      categorie: 'proces',
      definitie: 'handeling waarbij een deskundige nagaat of een lift veilig is',
    },
    { begrip: 'meting', categorie: 'resultaat', definitie: 'waarde die een meettoestel aangeeft' },
    { begrip: 'lift', categorie: 'type', definitie: 'toestel dat mensen in een gebouw omhoog brengt' },
    { begrip: 'bewijsstuk', categorie: 'type', definitie: 'voorwerp dat een handeling aantoont' },
    {
      begrip: 'Deltaplan',
      categorie: 'exemplaar',
      definitie: 'plan uit 1954 voor de bescherming van Zeeland tegen de zee',
    },
  ],
  fouteVoorbeelden: [
    { begrip: 'keuring', categorie: 'proces', definitie: 'document waarin staat dat een lift veilig is' },
    { begrip: 'meting', categorie: 'resultaat', definitie: 'handeling waarbij iemand een lengte bepaalt' },
    { begrip: 'inspectie', categorie: 'type', definitie: 'activiteit waarbij iemand een gebouw bekijkt' },
    { begrip: 'telling', categorie: 'proces', definitie: 'bepaling van een aantal' },
    { begrip: 'hamer', categorie: 'type', definitie: 'middel om spijkers in hout te slaan' },
  ],
  woordenlijsten: [GEBRUIKSWOORDEN],
  check: (analyse) => {
    const { concept, words } = analyse;
    if (words.length === 0) return 'onbekend';
    const use = findUse(analyse);
    if (use) return [use];
    return concept.categorie === undefined ? 'onbekend' : judge(analyse, concept.categorie);
  },
});
