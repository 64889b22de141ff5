import type { Analyse } from '../analyse.ts';
import { kindOf } from '../taal/kinds.ts';
import { splitSamenstelling } from '../taal/lexicon.ts';
import { headIn, pluralityOf, singularOf } from '../taal/number.ts';
import { isCapital } from '../taal/tekens.ts';
import type { Token } from '../taal/tokens.ts';
import { defineToetsregel, type Vondst } from '../toetsregel.ts';

const words = (list: string): readonly string[] => list.trim().split(/\s+/);

/** Words that tell one thing from another, also as the last part of a compound. */
const IDENTIFIERS = words(
  'nummer nummers kenteken identificatie identificator code codes sleutel isbn barcode naam adres registratie',
);
/** Shorter ones are no last part of anything. */
const SHORT = new Set(words('uuid issn vin url uri bsn rsin iban postcode document-id inschrijving'));
/** Words that draw a line around one thing, in place, time or number. */
const BOUNDARIES = new Set(
  words(`uniek unieke identificeerbaar identificeerbare onderscheidbaar onderscheidbare onderscheiden afzonderlijk
  afzonderlijke afgebakend afgebakende begrensd begrensde begrenzing grens grenzen aaneengesloten zelfstandig
  zelfstandige ondeelbaar ondeelbare individueel individuele enkel één kleinste genummerd genummerde geregistreerd
  geregistreerde ingeschreven gemerkt merkteken eigen adresseerbaar adresseerbare gedateerd
  coördinaat coördinaten kadastraal kadastrale datum dagtekening jaartal titel handtekening omheind omheinde ommuurd
  ommuurde omsloten hoogstens hooguit`),
);
/** Things of which one can point at each, and ask whether it is still the same one. */
const COUNTABLE = new Set(
  words(`voorwerp object ding gebouw bouwwerk voertuig vaartuig motorvoertuig motorrijtuig apparaat toestel werktuig
  machine installatie dier plant boom paal bord constructie instrument meetinstrument plek plaats locatie gebied terrein
  perceel park wijk buurt straat plein weg brug tunnel sluis dijk haven halte station kamer zaal lokaal woning huis pand
  winkel vestiging auto bus trein tram fiets schip boot vliegtuig camera sensor computer telefoon lamp mast kast kist
  doos tank put motor wapen document formulier brief akte rapport verslag factuur nota pas toegangspas dossier kaart boek
  foto contract overeenkomst vergunning`),
);
/** Stuff, qualities and doings have no number. */
const UNCOUNTED = new Set(words('water stof materiaal kennis vermogen ruimte informatie gegevens'));
const UNSURE = 0.5;

/** Whether a word says how one instance is told from another. */
const identifies = (lower: string): boolean =>
  BOUNDARIES.has(lower) || SHORT.has(lower) || IDENTIFIERS.some((identifier) => lower.endsWith(identifier));

/** Also as the last part of a compound: `stadspark`. */
const isCountable = (lower: string): boolean =>
  COUNTABLE.has(lower) || COUNTABLE.has(splitSamenstelling(lower)?.kop ?? '');

/** A name ties it to one thing: `gebouw van de Hoge Raad`. */
const isName = ({ index, text }: Token): boolean => index > 0 && isCapital(text);

const judge = (analyse: Analyse): readonly Vondst[] | 'te beoordelen' => {
  const { tokens, words: all, head, opening } = analyse;
  if (head === undefined) return 'te beoordelen';
  const noun = tokens[headIn(tokens, opening.kern, head)];
  if (!noun) return 'te beoordelen';
  const lower = pluralityOf(noun.lower) === 'no' ? noun.lower : (singularOf(noun.lower) ?? noun.lower);
  const kind = kindOf(lower);
  // A person or an organisation is one already.
  const hasNumber = kind === 'thing' || kind === 'outcome' || kind === 'class' || kind === undefined;
  if (!hasNumber || UNCOUNTED.has(lower)) return [];
  if (all.some((word) => word.kind === 'number' || identifies(word.lower))) return [];
  const [first, last] = [all[0], all.at(-1)];
  if (!isCountable(lower) || all.some(isName) || !first || !last) return 'te beoordelen';
  return [
    {
      melding: `Waaraan ziet u of twee keer hetzelfde exemplaar van ‘${lower}’ is bedoeld? Noem een kenmerk dat elk exemplaar apart heeft, zoals een nummer.`,
      veld: 'definitie',
      start: first.start,
      end: last.end,
      zekerheid: UNSURE,
    },
  ];
};

export default defineToetsregel({
  id: 'ESS-03',
  naam: 'zegt waaraan men exemplaren uit elkaar houdt',
  uitleg:
    'Wie dingen van een soort telt, moet weten wanneer hij hetzelfde ding voor zich heeft en wanneer een ander. Zonder zo’n kenmerk tellen twee mensen verschillend.',
  toetsvraag: 'Is met de definitie vast te stellen of twee exemplaren hetzelfde zijn, en hoeveel er zijn?',
  bron: 'https://www.astraonline.nl/index.php/Instanties_uniek_onderscheidbaar',
  ernst: 'advies',
  ernstUitleg:
    'ASTRA stelt het verplicht, maar of een kenmerk genoeg is, weet alleen wie het onderwerp kent. Een nummer, naam of grens is genoeg om niets te melden; alleen een tastbaar ding zonder enig kenmerk is advies, de rest moet een lezer beoordelen.',
  grenzen: [
    'Geldt alleen voor de categorie ‘type’; zonder categorie is het oordeel onbekend.',
    'Personen en organisaties zijn vanzelf telbaar; stoffen, toestanden en handelingen worden niet geteld.',
    'Of het genoemde kenmerk werkelijk uniek is, wordt niet gezien.',
  ],
  goedeVoorbeelden: [
    {
      begrip: 'deelfiets',
      categorie: 'type',
      definitie: 'voertuig met twee wielen en een framenummer dat iemand per uur huurt',
    },
    { begrip: 'huurder', categorie: 'type', definitie: 'persoon die een woning van een ander huurt' },
    { begrip: 'regenwater', categorie: 'type', definitie: 'water dat uit een wolk valt' },
    { begrip: 'telling', categorie: 'proces', definitie: 'handeling waarbij iemand een aantal bepaalt' },
  ],
  fouteVoorbeelden: [
    {
      begrip: 'deelfiets',
      categorie: 'type',
      definitie: 'voertuig met twee wielen dat iemand per uur huurt',
    },
    { begrip: 'koffiemachine', categorie: 'type', definitie: 'apparaat dat warme koffie maakt' },
    { begrip: 'schuur', categorie: 'type', definitie: 'gebouw waarin iemand hout of gereedschap bewaart' },
  ],
  check: (analyse) => {
    const { concept, words: all } = analyse;
    if (all.length === 0 || concept.categorie === undefined) return 'onbekend';
    return concept.categorie === 'type' ? judge(analyse) : [];
  },
});
