import type { Analyse } from '../analyse.ts';
import { soortOf, WOORDSOORT } from '../taal/lexicon.ts';
import { isOrganisation, isPerson, ORGANISATIONS, PERSONS } from '../taal/persons.ts';
import { isCapital } from '../taal/tekens.ts';
import type { Token } from '../taal/tokens.ts';
import { bare } from '../taal/vormen.ts';
import { HULPWERKWOORDEN, hasKlasse, KLASSE, MODALEN } from '../taal/woordklassen.ts';
import { defineToetsregel, type Fix, NO_VONDSTEN, type Vondst } from '../toetsregel.ts';

const words = (list: string): readonly string[] => list.trim().split(/\s+/);

const PLURALS = new Set(
  words(`activiteiten documenten functies gegevens handelingen instanties instellingen instrumenten maatregelen
  organisaties personen processen resultaten systemen toezichthouders voorzieningen functionarissen medewerkers
  procedures`),
);

/** Nouns so general that only an introduction says which one is meant. */
const GENERAL = words(`activiteit document functie gegeven handeling instantie instelling instrument maatregel
  organisatie persoon proces resultaat systeem toezichthouder voorziening functionaris medewerker procedure beleid`);

/** Things of which a reader may know which one is meant: there is often just one in sight. */
const ARTEFACTS =
  words(`aanvraag apparaat bericht bestand contract dossier formulier gebouw melding object onderzoek opdracht
  overeenkomst plan product programma project rapport regeling register vergunning verzoek voertuig`);

/** Amounts and times: one of many, unless the text says of what. */
const AMOUNTS = words('bedrag boete korting tarief termijn toeslag vergoeding waarborgsom eigenbijdrage');

/** Of these everyone knows which one is meant, or anyone of the kind is. */
const UNIQUE =
  words(`rechter kantonrechter strafrechter bestuursrechter burger consument mens minister burgemeester
  officier politie brandweer overheid regering parket kabinet kamer belastingdienst gemeente wethouder betrokkene
  provincie man vrouw kind rechtbank raad gemeenteraad college gezag bevolking lid maatschappij partij unie notaris`);

const CERTAIN = 0.75;
const LIKELY = 0.6;
const UNSURE = 0.5;

const NOUNS: ReadonlyMap<string, number> = new Map([
  ...[...PERSONS, ...ORGANISATIONS, ...ARTEFACTS, ...AMOUNTS].map((noun) => [noun, LIKELY] as const),
  ...[...GENERAL, ...PLURALS].map((noun) => [noun, CERTAIN] as const),
  ...UNIQUE.map((noun) => [noun, 0] as const),
]);

/** Shorter agent nouns stand in the list themselves. */
const MIN_AGENT = 10;

/** How sure we are that this noun, with `de` or `het` before it, needs an introduction; 0 when it does not. */
const certaintyOf = ({ kind, lower, text }: Token): number => {
  if (kind !== 'word') return 0;
  const isAgent = lower.length >= MIN_AGENT && lower.endsWith('er');
  const known = NOUNS.get(lower) ?? (isAgent && isPerson(lower) ? LIKELY : 0);
  // `de Activiteit`: the name of another begrip of the same model.
  return isCapital(text) ? Math.min(known, LIKELY) : known;
};

/** After a noun these say which one is meant. */
const IDENTIFYING = new Set(
  words(
    'van der des den om dat of als zoals te bedoeld genoemd vermeld voor over tussen tegen inzake betreffende omtrent krachtens ingevolge waar ter ten',
  ),
);
/** These may say which one is meant (`de maatregel in artikel 3`) or belong to the verb (`de maatregel in een register opneemt`). */
const PERHAPS = new Set(words('uit binnen met in bij op aan onder tot naar zonder volgens door vanuit'));

const OPENERS = new Set(['(', '"', "'", '‘', '“', '«']);

const isVerb = ({ lower }: Token): boolean => HULPWERKWOORDEN.has(lower) || MODALEN.has(lower);

/** Whether what follows the noun at `at` says which one is meant: a phrase, a clause, a name, a number. */
const isIdentified = (tokens: readonly Token[], at: number, isGeneral: boolean): boolean => {
  const index = tokens[at + 1]?.text === ',' ? at + 2 : at + 1;
  const [next, after] = [tokens[index], tokens[index + 1]];
  if (!next) return false;
  if (next.kind === 'mark') return OPENERS.has(next.text);
  if (next.kind !== 'word' || isCapital(next.text)) return true;
  if (hasKlasse(next, KLASSE.betrekkelijk) || IDENTIFYING.has(next.lower)) return true;
  if (PERHAPS.has(next.lower)) return !isGeneral || hasKlasse(after, KLASSE.betrekkelijk);
  // `biometrische gegevens die het resultaat zijn van een meting`.
  if (isVerb(next)) return after?.lower === 'van';
  const bits = soortOf(next);
  if ((bits & WOORDSOORT.deelwoord) !== 0) return after?.kind === 'word' && !isVerb(after);
  // `de processen allocatie en verrekening`: its name.
  return (bits & WOORDSOORT.enkelvoud) !== 0 && (bits & ~(WOORDSOORT.enkelvoud | WOORDSOORT.meervoud)) === 0;
};

/** What someone says or decides about something: what it is about stands behind whose it is. */
const SAYINGS = new Set(
  words(`advies antwoord bericht beslissing besluit brief mededeling melding mening oordeel opdracht rapport standpunt
  toelichting toestemming uitspraak verklaring verslag verzoek voorlichting vraag klacht voorstel aanbeveling`),
);
const ABOUT = new Set(words('over inzake omtrent betreffende aan tegen'));

/** `beslissing van de instantie over de omvang`: what is behind the noun belongs to the beslissing. */
const isOfSaying = (tokens: readonly Token[], at: number, noun: Token): boolean =>
  tokens[at - 1]?.lower === 'van' &&
  SAYINGS.has(tokens[at - 2]?.lower ?? '') &&
  ABOUT.has(tokens[noun.index + 1]?.lower ?? '');

/** `vrouw van wie de echtgenoot`, `bedrijf waarvan de eigenaar`: the one that belongs to it. */
const isRelated = (tokens: readonly Token[], at: number): boolean => {
  const before = tokens[at - 1]?.lower ?? '';
  if (before === 'waarbij') return isOrganisation(tokens[at - 2]?.lower ?? '');
  return before === 'waarvan' || (before === 'wie' && tokens[at - 2]?.lower === 'van');
};

/** Whether the text before `at`, or the begrip, names the noun, alone or in a compound. */
const isIntroduced = ({ tokens, terms }: Analyse, at: number, { lower }: Token): boolean => {
  const stem = lower.length > 5 ? lower.slice(0, -1) : lower;
  for (let i = 0; i < at; i++) if (tokens[i]?.lower.includes(stem)) return true;
  const bareStem = bare(stem);
  return terms.some((term) => term.words.some((word) => word.includes(bareStem)));
};

/** Adjectives that say which one is meant: `de bevoegde instantie`, `de eerste aanvraag`, `het hoogste resultaat`. */
const PICKING = new Set(
  words(`bevoegde eerste tweede derde laatste enige eigen gehele hele volledige juiste volgende voorgaande huidige ene
  andere openbare rechterlijke betreffende desbetreffende overige meeste`),
);

/** They end as participles do. */
const PLAIN = new Set(words('grote korte vaste brede goede oude koude harde rode'));

const isPicking = ({ lower, text }: Token): boolean => {
  const looksPicking = PICKING.has(lower) || lower.endsWith('de') || lower.endsWith('te') || isCapital(text);
  return looksPicking && !PLAIN.has(lower);
};

const makeIndefinite = (article: Token, noun: Token, isBare: boolean): Fix | undefined => {
  const isPlural = PLURALS.has(noun.lower);
  // Without its article `het grote systeem` becomes `een groot systeem`: no mechanical edit does that.
  const isMechanical = isPlural || isBare || article.lower === 'de';
  if (!isMechanical || noun.lower === 'beleid' || isCapital(article.text)) return undefined;
  return isPlural
    ? {
        titel: `Schrap ‘${article.text}’`,
        veilig: false,
        edits: [{ veld: 'definitie', start: article.start, end: article.end + 1, tekst: '' }],
      }
    : {
        titel: `Vervang ‘${article.text}’ door ‘een’`,
        veilig: false,
        edits: [{ veld: 'definitie', start: article.start, end: article.end, tekst: 'een' }],
      };
};

const judge = (analyse: Analyse, at: number): Vondst | undefined => {
  const { tokens, concept, opening } = analyse;
  const [article, next] = [tokens[at], tokens[at + 1]];
  if (!article || !next) return undefined;
  const isBare = certaintyOf(next) > 0;
  // An adjective that ends in -e is one word; a longer phrase says which one is meant.
  const noun = isBare || !next.lower.endsWith('e') || isPicking(next) ? next : tokens[at + 2];
  const known = noun ? certaintyOf(noun) : 0;
  if (!noun || known === 0) return undefined;
  if (article.lower === 'het' && PLURALS.has(noun.lower)) return undefined;
  // `een ander, de opdrachtgever,`: this is the introduction.
  const isApposition = tokens[at - 1]?.text === ',' || tokens[at - 1]?.text === '(';
  if (isApposition || isIntroduced(analyse, at, noun)) return undefined;
  if (known !== CERTAIN && isRelated(tokens, at)) return undefined;
  const isOfOther = isOfSaying(tokens, at, noun);
  if (!isOfOther && isIdentified(tokens, noun.index, known === CERTAIN)) return undefined;
  const isUnsure = !isOfOther && PERHAPS.has(tokens[noun.index + 1]?.lower ?? '');
  const words = concept.definitie.slice(article.start, noun.end);
  const fix = at === opening.first ? undefined : makeIndefinite(article, noun, isBare);
  return {
    melding: `‘${words}’ is nog niet genoemd. Zeg welke bedoeld is (‘${words} van …’), of schrijf ${
      PLURALS.has(noun.lower) ? 'het woord zonder lidwoord' : '‘een’'
    }.`,
    veld: 'definitie',
    start: article.start,
    end: noun.end,
    zekerheid: isUnsure ? UNSURE : known,
    ...(fix ? { fix } : {}),
  };
};

export default defineToetsregel({
  id: 'INT-04',
  naam: 'zegt welke bedoeld is met ‘de’ of ‘het’',
  uitleg:
    'Met ‘de’ of ‘het’ zegt een schrijver: u weet welke. Is het woord nog niet genoemd en staat er niet bij van wie of waarvan het is, dan weet de lezer dat niet. ‘Een’ laat elke toe; ‘van …’ of ‘die …’ zegt welke.',
  toetsvraag: 'Is bij elk woord met ‘de’ of ‘het’ duidelijk welke bedoeld is?',
  bron: 'https://www.astraonline.nl/index.php/Lidwoord-verwijzing_duidelijk',
  ernst: 'waarschuwing',
  ernstUitleg:
    'ASTRA stelt het verplicht, maar een lezer kent soms de ene die bedoeld is. Algemene woorden als ‘maatregel’, ‘instelling’ en ‘systeem’ zijn een waarschuwing; rollen en stukken als ‘aanvrager’ en ‘dossier’ zijn advies.',
  grenzen: [
    'Alleen woorden voor rollen, organisaties, stukken en zeer algemene woorden worden bekeken, en alleen in de eerste zin.',
    'Een woord dat de lezer kent uit een ander woord (‘auto’ en ‘de bestuurder’) wordt toch gemeld.',
    'Een begin met ‘de’ of ‘het’ is ARAI-06.',
  ],
  goedeVoorbeelden: [
    { begrip: 'dienstregeling', definitie: 'overzicht van de tijden waarop een trein vertrekt' },
    {
      begrip: 'cursusgeld',
      definitie: 'bedrag dat een persoon betaalt aan de instelling waar hij les krijgt',
    },
    { begrip: 'omzetting', definitie: 'vervanging van een maatregel voordat de maatregel eindigt' },
    { begrip: 'belasting', definitie: 'bedrag dat de overheid verplicht laat betalen' },
  ],
  fouteVoorbeelden: [
    { begrip: 'cursusgeld', definitie: 'bedrag dat een leerling betaalt aan de instelling' },
    { begrip: 'inlogcode', definitie: 'code waarmee iemand toegang krijgt tot het systeem' },
    { begrip: 'bezoekverslag', definitie: 'verslag dat de inspecteur schrijft' },
  ],
  check: (analyse) => {
    const { tokens, words, sentences } = analyse;
    if (words.length === 0) return 'onbekend';
    const last = sentences[0]?.last ?? 0;
    let found: Vondst[] | undefined;
    for (let at = 0; at < last; at++) {
      const lower = tokens[at]?.lower;
      if (lower !== 'de' && lower !== 'het') continue;
      const vondst = judge(analyse, at);
      if (!vondst) continue;
      found ??= [];
      found.push(vondst);
    }
    return found ?? NO_VONDSTEN;
  },
});
