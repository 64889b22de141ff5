import type { Analyse } from '../analyse.ts';
import { moveToToelichting } from '../repair.ts';
import { isSource } from '../taal/bronwoorden.ts';
import type { Token } from '../taal/tokens.ts';
import { type Treffer, woordenlijst } from '../taal/woordenlijst.ts';
import { defineToetsregel, type Edit, type Fix, NO_VONDSTEN, type Vondst } from '../toetsregel.ts';
import type { Member } from '../verzameling/member.ts';
import type { Surroundings } from '../verzameling/surroundings.ts';
import { isFunctionWord } from '../verzameling/words.ts';

const SYNONIEMWOORDEN = woordenlijst(
  'synoniemwoorden',
  'Woorden die zeggen dat iets een andere naam van het begrip is.',
  `synoniem van, synoniem voor, synoniem met, synoniem :, synoniemen :, hetzelfde als, ander woord voor,
  andere naam voor, andere benaming voor, andere term voor, andere naam van, oude naam van, oude naam voor,
  verouderde term voor, populaire naam voor, zie, zie :, zie ook, zie ook :, zie term, zie begrip, zie definitie van,
  zie de definitie van, ook wel, ook bekend als, ook genoemd, ook aangeduid als, ook bekend onder de naam,
  beter bekend als, tevens genoemd, in de volksmund, oftewel, alias, genoemd, geheten, bekend staat als,
  bekend staan als, aangeduid als`,
);

/** Only as the first words do these make the whole definitie a reference. */
const AT_START = new Set(['zie', 'zie :', 'zie ook', 'zie ook :', 'hetzelfde als']);
const REFERS = /^(?:zie|synoniem|hetzelfde|ander)|^(?:oude naam|verouderde|populaire)/;
/** `ook wel` is about names when one of these, or a quotation, follows. */
const NAMING = new Set('genoemd geheten aangeduid bekend genaamd betiteld afgekort'.split(' '));
/** These are about a name only when `ook` stands before them: `ook wagen genoemd`, not `genoemd in artikel 3`. */
const AFTER_OOK = new Set(['genoemd', 'geheten', 'bekend staat als', 'bekend staan als', 'aangeduid als']);
const QUOTES = new Set(['"', '‘', '“', "'", '„', '«']);
const REACH = 7;

/** `ook wel auto`, at the end or before a comma: a name and nothing else. */
const MAX_NAME = 3;

const isNaming = (tokens: readonly Token[], { first, last, frase }: Treffer): boolean => {
  if (frase !== 'ook wel') return true;
  const next = tokens[last + 1];
  if (!next || QUOTES.has(next.text) || NAMING.has(next.lower)) return next !== undefined;
  const before = tokens[first - 1]?.text;
  if (before === '(') return true;
  for (let at = last + 1; at <= last + REACH; at++) if (NAMING.has(tokens[at]?.lower ?? '')) return true;
  if (before !== ',') return false;
  const after = tokens.slice(last + 1, last + MAX_NAME + 2);
  const end = after.findIndex(({ kind }) => kind === 'mark');
  const name = end < 0 ? after : after.slice(0, end);
  return name.length > 0 && name.length <= MAX_NAME && name.every(({ lower }) => !isFunctionWord(lower));
};

/** From `ook` on, where that makes the words about a name; undefined when they are about something else. */
const fromOok = (tokens: readonly Token[], treffer: Treffer): Treffer | undefined => {
  if (!AFTER_OOK.has(treffer.frase)) return treffer;
  for (let at = treffer.first - 1; at >= Math.max(0, treffer.first - REACH); at--) {
    const token = tokens[at];
    if (!token || token.kind === 'mark') return undefined;
    if (token.lower === 'ook') return { ...treffer, first: at };
  }
  return undefined;
};

/** Index of the last token of what the words lead in: up to the mark that closes it. */
const phraseEnd = (tokens: readonly Token[], { last }: Treffer): number => {
  let end = last;
  while (end < last + REACH + 2) {
    const next = tokens[end + 1];
    if (!next || /^[,;:().]$/.test(next.text)) break;
    end++;
  }
  return end;
};

/** Takes the other name out, where it is an aside or the end of the sentence. */
const moveOut = (
  { concept, tokens, opening }: Analyse,
  first: number,
  last: number,
): readonly Edit[] | undefined => {
  const [from, to, before, after] = [tokens[first], tokens[last], tokens[first - 1], tokens[last + 1]];
  if (!from || !to || !before || first - 1 <= opening.kern) return undefined;
  const sentence = concept.definitie.slice(from.start, to.end);
  if (before.text === '(' && after?.text === ')')
    return moveToToelichting(concept, before.start, after.end, sentence);
  const isLast = !after || after.text === '.';
  return before.text === ',' && isLast
    ? moveToToelichting(concept, before.start, to.end, sentence)
    : undefined;
};

const certainty = ({ opening, sentences }: Analyse, { first, frase }: Treffer): number => {
  if (first <= opening.kern) return 0.85;
  if (first > (sentences[0]?.last ?? 0)) return 0.5;
  return REFERS.test(frase) ? 0.75 : 0.65;
};

const ofTreffer = (analyse: Analyse, given: Treffer): Vondst | undefined => {
  const { tokens, concept, opening } = analyse;
  const treffer = fromOok(tokens, given);
  if (!treffer) return undefined;
  const { first, frase } = treffer;
  if (AT_START.has(frase) && first > opening.kern) return undefined;
  if (!isNaming(tokens, treffer)) return undefined;
  const last = phraseEnd(tokens, treffer);
  if (last === treffer.last && !/(?:genoemd|geheten)$/.test(frase)) return undefined;
  // `zie artikel 3` refers to a source, not to another begrip.
  if (frase.startsWith('zie') && isSource(tokens.slice(treffer.last + 1, last + 1))) return undefined;
  const [start, end] = [tokens[first]?.start ?? 0, tokens[last]?.end ?? 0];
  const edits = REFERS.test(frase) ? undefined : moveOut(analyse, first, last);
  const fix: Fix | undefined = edits && {
    titel: 'Verplaats de andere naam naar de toelichting',
    veilig: false,
    edits,
  };
  return {
    melding: `‘${concept.definitie.slice(start, end)}’ noemt een andere naam. Zet die bij de synoniemen; de definitie zelf zegt wat het begrip is.`,
    veld: 'definitie',
    start,
    end,
    zekerheid: certainty(analyse, treffer),
    ...(fix ? { fix } : {}),
  };
};

/** `ook wel wagen genoemd` is found by both of its ends. */
const inText = (analyse: Analyse, treffers: readonly Treffer[]): readonly Vondst[] =>
  treffers
    .map((treffer) => ofTreffer(analyse, treffer))
    .filter((one) => one !== undefined)
    .filter(({ start }, at, all) => !all.slice(0, at).some((before) => start < before.end));

/** A synonym with an entry of its own whose definitie says something else. */
const differing = ({ concept }: Analyse, verzameling: Surroundings): Vondst[] => {
  const twins = verzameling.twins();
  const other = verzameling
    .synonyms()
    .find((member: Member) => member.concept.definitie.trim() !== '' && !twins.includes(member));
  if (!other) return [];
  return [
    {
      melding: `‘${other.concept.begrip}’ is een synoniem maar heeft een andere definitie. Geef beide dezelfde tekst, of maak van een van beide alleen een synoniem.`,
      veld: 'definitie',
      start: 0,
      end: concept.definitie.length,
      zekerheid: 0.82,
      ...(other.context === verzameling.context ? { related: ['CON-01'] } : {}),
    },
  ];
};

export default defineToetsregel({
  id: 'SAM-08',
  naam: 'synoniemen delen één definitie',
  uitleg:
    'Twee namen voor hetzelfde begrip hebben één definitie. Verschillen de teksten, dan zijn het geen synoniemen of is een van beide fout. En dat iets ook anders heet, hoort bij de synoniemen, niet in de definitie.',
  toetsvraag:
    'Hebben alle synoniemen van het begrip dezelfde definitie, en noemt de tekst zelf geen synoniem?',
  bron: 'https://www.astraonline.nl/index.php/Synoniemen_hebben_%C3%A9%C3%A9n_definitie',
  ernst: 'waarschuwing',
  ernstUitleg:
    'ASTRA stelt het verplicht, maar welk van beide teksten goed is, blijkt er niet uit; daarom geen fout. ‘Ook wel … genoemd’ in een verder goede definitie is advies.',
  grenzen: [
    'Zonder verzameling worden alleen woorden als ‘synoniem van’ en ‘ook wel’ gezien.',
    'Hoofdletters, leestekens, lidwoorden en buiging maken geen andere definitie.',
  ],
  goedeVoorbeelden: [
    {
      begrip: 'rijwiel',
      definitie: 'voertuig met twee wielen dat met pedalen wordt voortbewogen',
      synoniemen: ['fiets'],
      verzameling: [
        { begrip: 'fiets', definitie: 'Voertuig met twee wielen, dat met pedalen wordt voortbewogen.' },
      ],
    },
    {
      begrip: 'fiets',
      definitie: 'voertuig met twee wielen dat ook wel in een trein mee mag',
      synoniemen: ['rijwiel'],
      verzameling: [{ begrip: 'auto', definitie: 'voertuig met vier wielen en een motor' }],
    },
    {
      begrip: 'huurder',
      definitie: 'persoon die een woning gebruikt, zie artikel 7:201 van het Burgerlijk Wetboek',
      verzameling: [],
    },
  ],
  fouteVoorbeelden: [
    {
      begrip: 'rijwiel',
      definitie: 'voertuig dat de bestuurder met zijn benen voortbeweegt',
      synoniemen: ['fiets'],
      verzameling: [
        { begrip: 'fiets', definitie: 'voertuig met twee wielen dat met pedalen wordt voortbewogen' },
      ],
    },
    { begrip: 'rijwiel', definitie: 'synoniem van fiets' },
    { begrip: 'fiets', definitie: 'voertuig met twee wielen en pedalen, ook wel rijwiel genoemd' },
    { begrip: 'rijwiel', definitie: 'zie fiets' },
  ],
  woordenlijsten: [SYNONIEMWOORDEN],
  check: (analyse) => {
    const { verzameling, words } = analyse;
    if (words.length === 0) return 'onbekend';
    const treffers = analyse.vind(SYNONIEMWOORDEN);
    const found = treffers.length === 0 ? NO_VONDSTEN : inText(analyse, treffers);
    if (verzameling) return [...found, ...differing(analyse, verzameling)];
    return found.length > 0 ? found : 'onbekend';
  },
});
