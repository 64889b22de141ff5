import type { Analyse } from '../analyse.ts';
import { enkelvoudVan } from '../taal/lexicon.ts';
import { findOccurrences, sameWord, termsOf } from '../taal/term.ts';
import { bare, formsOf } from '../taal/vormen.ts';
import { defineToetsregel, type Fix, type Vondst } from '../toetsregel.ts';
import type { Member } from '../verzameling/member.ts';
import { type Mention, type Name, nameWords } from '../verzameling/names.ts';
import { replaceGroup } from '../verzameling/replace-group.ts';
import type { Surroundings } from '../verzameling/surroundings.ts';

/** A plural that is given as a synonym is no other word. */
const isOtherWord = ({ words }: Name, { concept }: Member): boolean =>
  !nameWords(concept.begrip).some(
    (own) => own.length === words.length && own.every((word, at) => formsOf(word).has(words[at] ?? '')),
  );

/** The concepts that have this word as a synonym, unless it is a form of a begrip itself. */
const ownersOf = ({ name }: Mention, verzameling: Surroundings): readonly Member[] =>
  verzameling.find(name.words)
    ? []
    : name.synonymOf.filter((member) => member !== verzameling.self && isOtherWord(name, member));

/** The plural of a noun, where the lexicon knows exactly one. */
const pluralOf = (noun: string): string | undefined => {
  const [plural, ...more] = [...formsOf(noun)].filter((form) => enkelvoudVan(form) === noun);
  return more.length === 0 ? plural : undefined;
};

/** The preferred term in the same number as the words that it replaces. */
const inNumber = (name: string, isPlural: boolean): string | undefined => {
  if (!isPlural) return enkelvoudVan(name.toLowerCase()) === undefined ? name : undefined;
  return name.includes(' ') ? undefined : pluralOf(name);
};

const replace = ({ tokens, terms }: Analyse, mention: Mention, name: string): Fix | undefined => {
  const { first, last } = mention;
  const head = tokens[last];
  if (!head) return undefined;
  const isPlural = enkelvoudVan(head.lower) !== undefined;
  const isExact = mention.name.words.every((word, at) => bare(tokens[first + at]?.lower ?? '') === word);
  const form = inNumber(name, isPlural);
  if (form === undefined || termsOf(name).length !== 1 || !(isExact || isPlural)) return undefined;
  const edits = replaceGroup({ tokens, terms, first, last, head, name: form, isPlural });
  return edits && { titel: `Vervang door ‘${form}’`, veilig: false, edits };
};

/** `bijstand (uitkering)`, `bijstand, ook uitkering`: the preferred term stands right beside it. */
const isBesidePreferred = ({ tokens }: Analyse, { first }: Mention, preferred: string): boolean => {
  const near = tokens.slice(Math.max(0, first - 6), first);
  return findOccurrences(termsOf(preferred), near).length > 0;
};

const inText = (analyse: Analyse, mention: Mention, owners: readonly Member[]): Vondst | undefined => {
  const { tokens, concept } = analyse;
  const [owner, ...more] = owners;
  if (!owner) return undefined;
  const name = owner.concept.begrip.trim();
  if (isBesidePreferred(analyse, mention, name)) return undefined;
  const start = tokens[mention.first]?.start ?? 0;
  const end = tokens[mention.last]?.end ?? start;
  const isClear = more.every((other) => other.begrip === owner.begrip);
  const fix = isClear ? replace(analyse, mention, name) : undefined;
  return {
    melding: `‘${concept.definitie.slice(start, end)}’ is een synoniem; het begrip heet ‘${name}’. Gebruik overal die naam.`,
    veld: 'definitie',
    start,
    end,
    zekerheid: isClear ? 0.8 : 0.6,
    ...(fix ? { fix } : {}),
  };
};

/** The begrip is what another concept gives as a synonym: then the two have no one preferred term. */
const asBegrip = ({ concept, verzameling }: Analyse): Vondst[] => {
  const [owner] = verzameling?.preferred() ?? [];
  if (!owner) return [];
  // Each gives the other as a synonym, with one definitie: only which of the two is preferred is left open.
  const isAgreed = verzameling?.twins().includes(owner) && concept.synoniemen !== undefined;
  return [
    {
      melding: `‘${concept.begrip}’ staat bij ‘${owner.concept.begrip}’ als synoniem. Kies één van beide als voorkeursterm, en neem de andere daar als synoniem op.`,
      veld: 'begrip',
      start: 0,
      end: concept.begrip.length,
      zekerheid: isAgreed ? 0.6 : 0.8,
    },
  ];
};

/** A name that is preferred and synonym at once says nothing about which one to use. */
const asOwnSynonym = ({ concept: { begrip, synoniemen = [] } }: Analyse): Vondst[] =>
  begrip.trim() !== '' && synoniemen.some((synoniem) => sameWord(synoniem.trim(), begrip.trim()))
    ? [
        {
          melding: `‘${begrip}’ staat ook in de lijst van zijn eigen synoniemen. Haal het daar weg.`,
          veld: 'synoniemen',
          start: 0,
          end: 0,
          zekerheid: 0.6,
        },
      ]
    : [];

export default defineToetsregel({
  id: 'SAM-06',
  naam: 'gebruikt van synoniemen overal de voorkeursterm',
  uitleg:
    'Heeft een begrip meer namen, dan is er één de voorkeursterm. Wie in definities nu eens de ene en dan weer de andere naam gebruikt, laat de lezer denken dat het om twee begrippen gaat.',
  toetsvraag:
    'Heeft het begrip één voorkeursterm, en gebruikt de definitie van andere begrippen ook die term?',
  bron: 'https://www.astraonline.nl/index.php/Één_synoniem_krijgt_voorkeur',
  ernst: 'waarschuwing',
  ernstUitleg:
    'ASTRA stelt het verplicht met gewone prioriteit: de definitie is te begrijpen, maar minder eenduidig. Hoort het synoniem bij meer begrippen, dan is het advies.',
  grenzen: [
    'Zonder verzameling is het oordeel onbekend.',
    'Een woord dat ook zelf een begrip in de verzameling is, geldt niet als synoniem.',
    'Een verbogen vorm wordt wel gemeld, maar alleen vervangen als het meervoud van de voorkeursterm vaststaat.',
  ],
  goedeVoorbeelden: [
    {
      begrip: 'fietspad',
      definitie: 'strook van de weg die alleen voor een fiets is bedoeld',
      verzameling: [{ begrip: 'fiets', definitie: 'voertuig met twee wielen', synoniemen: ['rijwiel'] }],
    },
    {
      begrip: 'fiets',
      definitie: 'voertuig met twee wielen dat met pedalen wordt voortbewogen',
      synoniemen: ['rijwiel'],
      verzameling: [],
    },
    {
      begrip: 'rijwielhandel',
      definitie: 'winkel waar men nieuwe fietsen koopt',
      verzameling: [{ begrip: 'fiets', definitie: 'voertuig met twee wielen', synoniemen: ['rijwiel'] }],
    },
  ],
  fouteVoorbeelden: [
    {
      begrip: 'fietspad',
      definitie: 'strook van de weg voor bestuurders van een rijwiel',
      verzameling: [{ begrip: 'fiets', definitie: 'voertuig met twee wielen', synoniemen: ['rijwiel'] }],
    },
    {
      begrip: 'stalling',
      definitie: 'ruimte waarin rijwielen tijdelijk worden bewaard',
      verzameling: [{ begrip: 'fiets', definitie: 'voertuig met twee wielen', synoniemen: ['rijwiel'] }],
    },
    {
      begrip: 'rijwiel',
      definitie: 'voertuig dat de bestuurder met zijn benen voortbeweegt',
      verzameling: [{ begrip: 'fiets', definitie: 'voertuig met twee wielen', synoniemen: ['rijwiel'] }],
    },
  ],
  check: (analyse) => {
    const { verzameling, words, concept } = analyse;
    if (words.length === 0) return 'onbekend';
    if (!verzameling) return concept.synoniemen ? asOwnSynonym(analyse) : 'onbekend';
    const found = verzameling
      .mentions()
      .map((mention) => inText(analyse, mention, ownersOf(mention, verzameling)))
      .filter((one) => one !== undefined);
    return [...asBegrip(analyse), ...asOwnSynonym(analyse), ...found];
  },
});
