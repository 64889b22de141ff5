import type { Token } from './tokens.ts';

// The closed word classes of Dutch, as far as rules look at them. All in small letters.

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

export const LIDWOORDEN = words(`de het een 'n 't`);

/** Verbs that say what something is or means: the copulas and the definition verbs. */
export const KOPPELWERKWOORDEN =
  words(`is zijn was waren betekent betekenen betreft betreffen omvat omvatten behelst behelzen
  impliceert impliceren definieert definiëren beschrijft beschrijven vormt vormen`);

/** Definition verbs of two words. */
export const KOPPELWOORDGROEPEN: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['houdt', words('in')],
  ['staat', words('voor')],
  ['bestaat', words('uit')],
  ['bestaan', words('uit')],
  ['verwijst', words('naar')],
  ['verwijzen', words('naar')],
  ['duidt', words('op aan')],
  ['heeft', words('betrekking')],
  ['geeft', words('aan weer')],
]);

export const MODALEN = words(`kan kun kunt kunnen kon konden mag mogen mocht mochten moet moeten moest moesten
  zal zullen zou zouden wil wilt willen wilde wilden`);

/** Modal only with `te` and an infinitive: `dient te betalen`, not `dient als` or `behoort tot`. */
export const MODALEN_MET_TE = words(
  'dient dienen diende dienden behoort behoren behoorde hoort horen hoeft hoeven hoefde',
);

/** Finite forms of verbs that can wrongly open a definitie; none of them is also a common noun or adjective. */
export const PERSOONSVORMEN = words(`is wordt worden werd werden heeft hebben had hadden doet doen deed deden
  kunnen kon konden mag mogen mocht moet moeten moest zal zullen zou zouden
  betekent betreft omvat behelst bevat bestaat duidt verwijst houdt vormt beschrijft definieert impliceert
  dient behoort hoort hoeft blijft blijkt lijkt schijnt kent geldt
  geeft maakt zorgt stelt toont laat gaat komt ligt vindt neemt krijgt brengt biedt voert legt draagt
  wijst bepaalt regelt verzorgt verzamelt verwerkt verleent verricht verstrekt bevordert bewaakt beheert
  beoordeelt behandelt bekrachtigt beperkt bewijst dekt helpt leidt levert meldt
  ontstaat ontvangt ondersteunt onderscheidt ontwikkelt spreekt strekt treedt vertegenwoordigt verbindt verklaart
  vermeldt vervangt vervult verdeelt verloopt voldoet volgt voorkomt voorziet vraagt weergeeft werkt ziet zoekt
  begeleidt bedient bemiddelt benoemt berekent betaalt beveiligt bewaart bouwt haalt huurt koopt omschrijft onderhoudt
  ontwerpt opent rijdt slaat stuurt telt toetst vergelijkt verhuurt verkoopt vertaalt verwijdert verzendt
  wijzigt woont`);

/** Finite forms that are nouns as well: a jug, a will, goods, forms. Verbs only when what follows says so. */
export const DUBBELZINNIG = words('was waren vormen kan wil zijn staat');

export const VOORZETSELS =
  words(`aan achter af afgezien bij binnen blijkens boven buiten conform door gedurende gezien hangende
  ingevolge in inzake jegens krachtens langs met middels na naar naast namens nabij niettegenstaande nopens om omstreeks
  omtrent ondanks onder onverminderd op over overeenkomstig per rondom sinds te tegen tegenover ten ter tijdens tot tussen uit
  uitgezonderd van vanaf vanuit vanwege via volgens voor wegens zonder`);

/** Conjunctions and other words that open a clause, not a noun group. */
export const ZINSOPENERS =
  words(`als wanneer indien zodra zolang terwijl omdat doordat zodat opdat hoewel ofschoon tenzij mits
  toen nadat voordat voor-zover zoals waarbij waarin waarmee waardoor waarvan waarop waarvoor waaruit waaronder waartoe
  waarover waarnaar waaraan waar hoe waarom wie wat hetgeen hoeveel en of maar want dus doch ofwel hetzij noch teneinde`);

/** Pronouns that stand alone, so that the kind of thing remains unsaid. */
export const VOORNAAMWOORDEN =
  words(`iets iemand niets niemand alles dit dat deze die zij ze hij men er daar hier wij we u je jij ik
  hiermee daarmee hieronder daaronder hierbij daarbij hierin daarin hiervan daarvan`);

/** Words that open a relative clause. */
export const BETREKKELIJK =
  words(`die dat wie wiens wier wat hetgeen welke welk waar waaraan waarachter waarbij waarbinnen waarboven
  waardoor waarheen waarin waarlangs waarmee waarna waarnaar waarnaast waarom waaromheen waarop waarover waartegen waartoe
  waartussen waaruit waarvan waarvandaan waarvoor waaronder`);

/** Words that open a subordinate clause. */
export const ONDERSCHIKKERS =
  words(`als wanneer indien zodra zolang terwijl omdat doordat zodat opdat hoewel ofschoon tenzij mits
  toen nadat voordat totdat aangezien alvorens ingeval naarmate teneinde`);

/** Words that open a next sentence rather than continue the one before. */
export const ZINSBEGINNERS =
  words(`de het een dit deze dat die er in bij als zie voor wanneer bijvoorbeeld ook hierbij hiermee hierin
  hieronder hiervan daarbij daarmee daarnaast indien om op met door tevens verder voorts echter dus wel`);

/** Words that can stand between an article and its noun without being an adjective. */
export const BIJWOORDEN = words(
  'niet al dan wel zeer meer minder nog reeds alleen ook zelf zich telkens te als alsnog mede opnieuw',
);

export const HULPWERKWOORDEN = words(
  `is zijn was waren wordt worden werd werden heeft hebben had hadden ben bent`,
);

/** Bits of the closed classes, so that a token carries all that are asked of it in one number. */
export const KLASSE = {
  lidwoord: 1,
  voorzetsel: 2,
  betrekkelijk: 4,
  onderschikker: 8,
  zinsopener: 16,
  voornaamwoord: 32,
  bijwoord: 64,
  hulpwerkwoord: 128,
  koppelwerkwoord: 256,
  modaal: 512,
  modaalMetTe: 1024,
  persoonsvorm: 2048,
} as const;

const BY_WORD: ReadonlyMap<string, number> = (() => {
  const classes = new Map<string, number>();
  for (const [bit, list] of [
    [KLASSE.lidwoord, LIDWOORDEN],
    [KLASSE.voorzetsel, VOORZETSELS],
    [KLASSE.betrekkelijk, BETREKKELIJK],
    [KLASSE.onderschikker, ONDERSCHIKKERS],
    [KLASSE.zinsopener, ZINSOPENERS],
    [KLASSE.voornaamwoord, VOORNAAMWOORDEN],
    [KLASSE.bijwoord, BIJWOORDEN],
    [KLASSE.hulpwerkwoord, HULPWERKWOORDEN],
    [KLASSE.koppelwerkwoord, KOPPELWERKWOORDEN],
    [KLASSE.modaal, MODALEN],
    [KLASSE.modaalMetTe, MODALEN_MET_TE],
    [KLASSE.persoonsvorm, PERSOONSVORMEN],
  ] as const)
    for (const word of list) classes.set(word, (classes.get(word) ?? 0) | bit);
  return classes;
})();

/** Bits of `KLASSE`; 0 for a word of an open class. */
export const klasseVan = (lower: string): number => BY_WORD.get(lower) ?? 0;

/** Whether a word is of any of these classes (bits of `KLASSE`); false where there is none. */
export const hasKlasse = (token: Token | undefined, bits: number): boolean =>
  token !== undefined && (token.klasse & bits) !== 0;

const GRAMMATICAL =
  KLASSE.lidwoord |
  KLASSE.voorzetsel |
  KLASSE.zinsopener |
  KLASSE.voornaamwoord |
  KLASSE.betrekkelijk |
  KLASSE.bijwoord;
const FUNCTIONAL = GRAMMATICAL | KLASSE.onderschikker | KLASSE.hulpwerkwoord | KLASSE.modaal;

/** Whether a word only joins or points: an article, preposition, pronoun, conjunction or adverb of a closed class. */
export const isGrammatical = (lower: string): boolean => (klasseVan(lower) & GRAMMATICAL) !== 0;

/** The same, and the verbs that only help another. */
export const isFunctional = (token: Token): boolean => (token.klasse & FUNCTIONAL) !== 0;

/** `isFunctional` for a word that stands in no text. */
export const isFunctionalWord = (lower: string): boolean => (klasseVan(lower) & FUNCTIONAL) !== 0;
