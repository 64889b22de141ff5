import { enkelvoudVan, splitSamenstelling } from './lexicon.ts';
import { memo } from './memo.ts';
import { mayBePlural } from './number.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Nouns for people; longer ones also count as the last part of a compound. */
export const PERSONS =
  words(`aanbieder aandeelhouder aangeslotene aanklager aannemer aanvrager accountant adviseur advocaat afnemer agent
  ambtenaar architect arts bediende begeleider beheerder behandelaar belanghebbende belastingplichtige beoordelaar
  bestuurder betrokkene broer dochter zoon zus bewindvoerder bewoner bezitter bezoeker burgemeester burger cliënt collega consument
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

/** Nouns that end as agents do but are none. */
const NO_AGENTS = new Set('exemplaar hauteur evenaar altaar'.split(' '));
const AGENTS =
  'daar laar naar raar teur ieur loog ndige gevende plichtige gerechtigde hebbende zoekende'.split(' ');
/** `naar`, `klaar`: too short to be an agent. */
const MIN_AGENT = 6;
/** Shorter words end too many others by chance: man in norm-an, raad in draad. */
const MIN_TAIL = 6;
const SUFFIX = 3;

/** The nouns by their last letters, so that few have to be compared. */
const byEnding = (nouns: Iterable<string>): ReadonlyMap<string, readonly string[]> => {
  const found = new Map<string, string[]>();
  for (const noun of nouns) {
    const ending = noun.slice(-SUFFIX);
    const same = found.get(ending);
    if (same) same.push(noun);
    else found.set(ending, [noun]);
  }
  return found;
};
const PERSON_TAILS = byEnding([...PERSONS, ...AGENTS]);
const ORGANISATION_TAILS = byEnding(ORGANISATIONS);
const AGENT_TAILS: ReadonlySet<string> = new Set(AGENTS);

const endsIn = (tails: ReadonlyMap<string, readonly string[]>, singular: string): boolean => {
  const nouns = tails.get(singular.slice(-SUFFIX));
  if (!nouns) return false;
  for (const noun of nouns) {
    if (!singular.endsWith(noun)) continue;
    if (AGENT_TAILS.has(noun)) {
      if (singular.length >= MIN_AGENT && !NO_AGENTS.has(singular)) return true;
    } else if (noun.length === singular.length) return true;
    else if (noun.length >= MIN_TAIL || splitSamenstelling(singular)?.kop === noun) return true;
  }
  return false;
};

const isOf = (tails: ReadonlyMap<string, readonly string[]>, lower: string): boolean => {
  if (endsIn(tails, lower)) return true;
  const singular = mayBePlural(lower) ? enkelvoudVan(lower) : undefined;
  return singular !== undefined && endsIn(tails, singular);
};

/** Whether this noun, singular or plural, means a person. */
export const isPerson = memo((lower: string): boolean => isOf(PERSON_TAILS, lower));

/** Whether this noun, singular or plural, means an organisation or a part of one. */
export const isOrganisation = memo((lower: string): boolean => isOf(ORGANISATION_TAILS, lower));
