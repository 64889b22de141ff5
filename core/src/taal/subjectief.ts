import { type Trap, trappenOf } from './trappen.ts';
import { type Woordenlijst, woordenlijst } from './woordenlijst.ts';

const words = (list: string): readonly string[] => list.trim().split(/\s+/);
const set = (list: string): ReadonlySet<string> => new Set(words(list));

/** How an adjective that gives an opinion is judged. */
interface Oordeelwoord {
  /** 0..1: before a noun, or as what is said of something. */
  readonly zekerheid: number;
  /** Only inflected, before a noun, does it give an opinion: the bare form is another word as well. */
  readonly isInflectedOnly?: boolean;
  /** With `voor` or `om` it says for what, so that it can be checked. */
  readonly takesStandard?: boolean;
  /** Only before a noun that says nothing itself: `bijzondere situatie`, not `bijzondere wet`. */
  readonly isGenericOnly?: boolean;
}

const GRADES: readonly (readonly [Oordeelwoord, string])[] = [
  [
    { zekerheid: 0.8 },
    `belangrijk effectief efficiënt doeltreffend doelmatig adequaat inadequaat toereikend ontoereikend optimaal
    suboptimaal cruciaal aanzienlijk substantieel redelijk onredelijk slecht comfortabel leefbaar
    prettig aangenaam mooi fraai lelijk aantrekkelijk onaantrekkelijk deugdelijk ondeugdelijk degelijk behoorlijk
    onbehoorlijk fatsoenlijk onfatsoenlijk hoogwaardig hoogstaand minderwaardig handig onhandig gebruiksvriendelijk
    klantvriendelijk modern eigentijds hedendaags ouderwets geavanceerd innovatief eenvoudig simpel waardevol zinvol
    nuttig nutteloos uitmuntend voortreffelijk excellent geweldig fantastisch interessant onwenselijk
    acceptabel onacceptabel aanvaardbaar onaanvaardbaar bevredigend onbevredigend robuust soepel laagdrempelig
    succesvol toonaangevend vooraanstaand gerenommeerd populair buitensporig overmatig overdreven disproportioneel
    onmisbaar onontbeerlijk rechtvaardig onrechtvaardig gebrekkig respectvol belangwekkend opmerkelijk
    verstandig onverstandig onzorgvuldig schitterend matig vervelend vriendelijk onvriendelijk klantonvriendelijk gezellig
    inspirerend gedegen indrukwekkend doordacht keurig smaakvol sfeervol adembenemend`,
  ],
  [{ zekerheid: 0.78, isInflectedOnly: true }, 'goed ideaal perfect slim creatief serieus'],
  [{ zekerheid: 0.6 }, 'snel'],
  [{ zekerheid: 0.72, takesStandard: true }, 'relevant passend geschikt ongeschikt significant wenselijk'],
  [{ zekerheid: 0.55, takesStandard: true }, 'noodzakelijk essentieel onnodig bruikbaar'],
  [
    { zekerheid: 0.55 },
    `zorgvuldig billijk onbillijk ingrijpend vergaand verregaand gunstig ongunstig makkelijk gemakkelijk lastig
    hinderlijk zwaarwegend gewichtig evenwichtig proportioneel overzichtelijk begrijpelijk kostbaar
    betaalbaar voordelig vlot prominent opvallend gepast ongepast toekomstbestendig vernieuwend weloverwogen schrijnend
    uitdagend klantgericht onevenredig kansrijk urgent`,
  ],
  [
    { zekerheid: 0.55, isInflectedOnly: true },
    `juist normaal duidelijk onduidelijk helder ernstig veilig betrouwbaar krachtig stevig verantwoord complex
    moeilijk sterk zwak duur goedkoop streng luxe rustig grondig aardig typisch`,
  ],
  [
    { zekerheid: 0.6, isGenericOnly: true },
    'bijzonder speciaal fundamenteel wezenlijk flexibel professioneel uitstekend',
  ],
];

const IRREGULAR: readonly (readonly [string, readonly Trap[]])[] = [
  [
    'goed',
    ['beter', 'betere', 'best', 'beste'].map((vorm) => ({
      vorm,
      isCompared: true,
      isInflected: vorm.endsWith('e'),
    })),
  ],
];

/** A form as it stands in a text, with its base and how that is judged. */
export interface SubjectieveVorm extends Trap, Oordeelwoord {
  readonly base: string;
}

const VORMEN: ReadonlyMap<string, SubjectieveVorm> = new Map(
  GRADES.flatMap(([woord, list]) =>
    words(list).flatMap((base) => {
      const irregular = IRREGULAR.find(([one]) => one === base)?.[1];
      const trappen = irregular ? [...trappenOf(base).slice(0, 2), ...irregular] : trappenOf(base);
      return trappen.map((trap) => [trap.vorm, { ...trap, ...woord, base }] as const);
    }),
  ),
);

/** Phrases that give an opinion as a whole. */
const FRASES: readonly string[] = [
  ...['groot', 'wezenlijk', 'essentieel', 'cruciaal', 'bijzonder'].map((mate) => `van ${mate} belang`),
  ...['hoge', 'goede', 'slechte', 'lage', 'matige', 'voldoende'].map((mate) => `van ${mate} kwaliteit`),
  ...['kwalitatief goed', 'kwalitatief goede', 'kwalitatief hoogwaardig', 'kwalitatief hoogwaardige'],
];

export const SUBJECTIEF: Woordenlijst = woordenlijst(
  'subjectieve-woorden',
  'Bijvoeglijke naamwoorden die een oordeel geven, elk in al zijn vormen.',
  [...VORMEN.keys(), ...FRASES],
);

/** A word that a profile adds is judged as most are. */
const ADDED: Oordeelwoord = { zekerheid: 0.8 };

export const subjectieveVorm = (frase: string): SubjectieveVorm =>
  VORMEN.get(frase) ?? {
    ...ADDED,
    base: frase,
    vorm: frase,
    isCompared: false,
    isInflected: frase.endsWith('e'),
  };

/** Nouns that say nothing themselves: an adjective before them carries the opinion. */
export const GENERIC_NOUNS =
  set(`situatie situaties omstandigheid omstandigheden geval gevallen kenmerk kenmerken
  eigenschap eigenschappen aandacht betekenis waarde belang positie aanpak vorm vormen reden redenen manier wijze
  oplossing oplossingen houding band gebeurtenis gebeurtenissen behandeling verandering veranderingen verschil
  verschillen rol inzet kwaliteit dienst voorwerp ding project product moment plek`);

/** With this noun the adjective is a term or a fixed phrase, and gives no opinion. */
const FIXED: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['goed', set('trouw zeden naam orde doelen doel vrijdag week huisvader rede diensten')],
  ['modern', set('talen taal')],
  ['eenvoudig', set('vorm meerderheid gemeenschap')],
  ['complex', set('waarde waarden getal getallen waardetype')],
  ['effectief', set('rente jaarrente vermogen dosis temperatuur spanning waarde duur straal oppervlakte')],
  ['normaal', set('verdeling spanning')],
  ['passend', set('onderwijs beoordeling arbeid')],
  ['ernstig', set('delict delicten misdrijf misdrijven')],
  ['essentieel', set('eisen aminozuren vetzuren geneesmiddelen entiteit entiteiten')],
  ['sterk', set('drank dranken water')],
  ['significant', set('cijfers')],
  ['belangrijk', set('entiteit entiteiten')],
  ['snel', set('lader laders laadpaal')],
  ['slim', set('meter meters')],
  ['zwak', set('schakel')],
]);

export const isFixedPhrase = (base: string, noun: string): boolean => FIXED.get(base)?.has(noun) ?? false;

/** Opinions about an amount or degree that nobody can measure either. */
const UNMEASURABLE =
  set(`aanzienlijk substantieel redelijk onredelijk adequaat inadequaat toereikend ontoereikend
  passend snel significant effectief efficiënt doelmatig doeltreffend optimaal suboptimaal matig overmatig buitensporig
  goed slecht geschikt`);

export const isUnmeasurable = (base: string): boolean => UNMEASURABLE.has(base);
