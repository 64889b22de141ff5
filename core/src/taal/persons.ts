import { enkelvoudVan, splitSamenstelling } from './lexicon.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Nouns for people; longer ones also count as the last part of a compound. */
export const PERSONS =
  words(`aanbieder aandeelhouder aangeslotene aanklager aannemer aanvrager accountant adviseur advocaat afnemer agent
  ambtenaar architect arts bediende begeleider beheerder behandelaar belanghebbende belastingplichtige beoordelaar
  bestuurder betrokkene bewindvoerder bewoner bezitter bezoeker burger cliënt collega consument
  coördinator crediteur curator dader debiteur deelnemer degene deskundige dierenarts directeur docent donor drager
  echtgenoot echtgenote eigenaar eiser erfgenaam erflater exploitant familielid functionaris gastouder gebruiker
  gedaagde gedetineerde gemachtigde gerechtigde getuige gever gewonde griffier handelaar hebber hoofdaannemer houder
  huisarts huurder indiener ingezetene initiatiefnemer inkoper inspecteur inwoner jeugdige jongere journalist
  kandidaat kantonrechter kind klager klant koper leerkracht leerling leerplichtige leraar lener lerende leverancier
  man medeplichtige medewerker meerderjarige melder mens militair minderjarige minister moeder monteur
  nabestaande nemer notaris officier onderaannemer onderdaan ondernemer onderzoeker ontvanger opdrachtgever
  opdrachtnemer opsteller opvoeder ouder ouderling partner passagier patiënt pensioengerechtigde persoon piloot
  plichtige pleger politieagent psycholoog raadsman raadslid rechter rechthebbende regisseur reiziger schenker
  schuldeiser schuldenaar secretaris slachtoffer sollicitant speler student toezichthouder uitkeringsgerechtigde
  uitvoerder vader verdachte vergunninghouder verhuurder verkoper verlener vermiste veroordeelde verpleegkundige
  verpleger vertegenwoordiger vervoerder verwerker verwerkingsverantwoordelijke verzekerde verzekeringnemer verzender
  verzoeker voerder voogd voorzitter vreemdeling vrijwilliger vrouw werkgever werknemer werkzoekende wethouder
  zelfstandige ziekenhuispatiënt zieke zorgverlener`);

/** Nouns for bodies of people, which act as people do. */
export const ORGANISATIONS =
  words(`afdeling ambassade autoriteit bank bedrijf beheersorgaan belastingdienst bestuur bestuursorgaan 
  brandweer bureau college comité commissie consortium coöperatie departement directie gemeente gemeenteraad
  gerecht gerechtshof gezag groepering inspectie instantie instelling instituut kabinet kamer kantoor koepel
  maatschappij ministerie moederbedrijf netbeheerder onderneming orgaan organisatie overheid parket partij politie
  provincie raad rechtbank regering rechtspersoon school stichting team toezichthouder unie universiteit uitvoerder
  vakbond vennootschap vereniging verzekeraar waterschap ziekenhuis zorgaanbieder zorgverzekeraar`);

/** Shorter words end too many others by chance: man in norm-an, raad in draad. */
const MIN_TAIL = 6;

/** Nouns that end as agents do but are none. */
const NO_AGENTS = new Set('exemplaar hauteur evenaar altaar'.split(' '));
const AGENT = /(?:..[dlnr]aar|teur|ieur|loog|ndige|gevende|plichtige|gerechtigde|hebbende|zoekende)$/;

const isOneOf = (nouns: ReadonlySet<string>, singular: string): boolean => {
  if (nouns.has(singular)) return true;
  for (let at = 2; at <= singular.length - MIN_TAIL; at++) if (nouns.has(singular.slice(at))) return true;
  const kop = splitSamenstelling(singular)?.kop;
  return kop !== undefined && nouns.has(kop);
};

const isPersonSingular = (singular: string): boolean =>
  isOneOf(PERSONS, singular) || (AGENT.test(singular) && !NO_AGENTS.has(singular));

/** Whether this noun, singular or plural, means a person. */
export const isPerson = (lower: string): boolean =>
  isPersonSingular(lower) || isPersonSingular(enkelvoudVan(lower) ?? '');

/** Whether this noun, singular or plural, means an organisation or a part of one. */
export const isOrganisation = (lower: string): boolean =>
  isOneOf(ORGANISATIONS, lower) || isOneOf(ORGANISATIONS, enkelvoudVan(lower) ?? '');
