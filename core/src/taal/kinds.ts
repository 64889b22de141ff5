// What kind of thing a noun names, as far as the noun itself tells.

import { splitSamenstelling, WOORDSOORT, woordsoortOf } from './lexicon.ts';
import { memo } from './memo.ts';
import { isOrganisation, isPerson } from './persons.ts';

/**
 * - `process`: something that happens or is done;
 * - `event`: something that takes place, and that one counts (`bijeenkomst`);
 * - `outcome`: what comes of it;
 * - `either`: a process or its outcome (`registratie`);
 * - `individual`: one of a kind;
 * - `class`: a kind as such (`soort`);
 * - `state`: how something is, or how much;
 * - `living`: a person or an organisation;
 * - `thing`: an object, place or document.
 */
export type Kind =
  | 'process'
  | 'event'
  | 'outcome'
  | 'either'
  | 'individual'
  | 'class'
  | 'state'
  | 'living'
  | 'thing';

const words = (list: string): readonly string[] => list.trim().split(/\s+/);

const NOUNS: readonly (readonly [Kind, string])[] = [
  [
    'process',
    `proces activiteit handeling gebeurtenis procedure verrichting optreden werkzaamheid werkzaamheden actie operatie
    voorval verloop traject dienstverlening bezigheid gebruik transport vervoer beheer onderhoud toezicht overleg`,
  ],
  [
    'event',
    `bezoek gesprek bijeenkomst vergadering zitting verhoor evenement wedstrijd ceremonie excursie rondgang reis tocht
    rit interview debat feest herdenking cursus training optocht zoektocht schouw ingreep proefneming experiment
    sessie vraaggesprek rondleiding oefening steekproef les`,
  ],
  [
    'outcome',
    `resultaat uitkomst product effect gevolg opbrengst eindproduct besluit uitspraak vonnis bevinding conclusie
    oordeel uitslag eindresultaat voortbrengsel`,
  ],
  ['individual', 'exemplaar'],
  ['living', 'individu'],
  ['class', 'soort categorie klasse type variant'],
  [
    'state',
    `toestand situatie mate hoedanigheid eigenschap kenmerk status staat omstandigheid graad hoogte waarde aantal
    hoeveelheid percentage bedrag periode termijn tijd tijdstip datum recht plicht bevoegdheid verplichting norm eis
    regel voorwaarde gevoel kennis vermogen capaciteit`,
  ],
  [
    'thing',
    `voorwerp object ding zaak gebouw bouwwerk voertuig vaartuig apparaat toestel werktuig machine installatie document
    stuk formulier brief akte lijst overzicht rapport verslag dossier bestand boek kaart plaats ruimte gebied terrein
    perceel locatie plek kamer woning huis weg water stof materiaal gegeven gegevens plan model register systeem goed
    goederen pand onderdeel middel hulpmiddel instrument tekst teken code nummer naam bericht dier plant toets
    auto vrachtauto bus trein tram fiets schip boot vliegtuig brug tunnel sluis dijk straat plein park wijk buurt dorp haven halte
    vestiging winkel zaal lokaal gang bord paal mast lamp kast kist doos sensor camera computer telefoon pas foto factuur
    nota handboek folder rooster wapen deur dak muur hek boom bak vat put tank toegangspas kraan motor`,
  ],
];

const KINDS: ReadonlyMap<string, Kind> = new Map(
  NOUNS.flatMap(([kind, nouns]) => words(nouns).map((noun) => [noun, kind] as const)),
);

/** Nouns of a verb end so; they name what is done, or what comes of it. */
const DEVERBAL = words('ing atie itie utie isatie ering');
/** They end so, but name a thing or a body. */
const NO_DEVERBAL = new Set(
  words(`instelling afdeling vereniging stichting onderneming woning regering vergadering rekening tekening beschikking
  verordening regeling voorziening inrichting uitkering vergoeding verzekering kring ring ding leerling vreemdeling
  zuigeling jongeling sterveling organisatie instantie station installatie locatie informatie applicatie relatie natie
  situatie conditie positie politie coalitie munitie expeditie reputatie generatie populatie vegetatie documentatie
  houding richting omgeving bevolking kleding verpakking leiding aansluiting verbinding lening belasting rechtspositie
  spanning ketting opleiding woonvoorziening haring paling puding koning vergunning vordering betrekking`),
);

/** Words whose one form names the doing and what is done: `aanvraag`, `onderzoek`. */
const POLYSEMOUS = new Set(
  words(`aanvraag onderzoek verzoek besluit advies verslag bezwaar beroep aangifte opgave afname uitgave invoer uitvoer
  vervoer aankoop verkoop bouw aanbod aanleg inzet oordeel controle analyse audit toets opdracht werk beheer toezicht
  contract keuze studie productie planning beoordeling`),
);

const isDeverbalForm = (lower: string): boolean =>
  lower.length > 5 && DEVERBAL.some((ending) => lower.endsWith(ending));

/** Whether a noun of a verb can name a doing as well as its outcome. */
export const isPolysemous = memo((lower: string): boolean => {
  if (NO_DEVERBAL.has(lower)) return false;
  const kop = splitSamenstelling(lower)?.kop;
  if (POLYSEMOUS.has(lower) || (kop !== undefined && POLYSEMOUS.has(kop))) return true;
  return isDeverbalForm(lower) && !(kop !== undefined && NO_DEVERBAL.has(kop));
});

/** Whether this word is an infinitive and no noun. */
export const isOnlyInfinitive = (lower: string): boolean => {
  const bits = woordsoortOf(lower);
  return (bits & WOORDSOORT.infinitief) !== 0 && (bits & (WOORDSOORT.enkelvoud | WOORDSOORT.meervoud)) === 0;
};

/** The kind of thing that a noun names, or undefined when the noun does not tell. */
export const kindOf = memo((lower: string): Kind | undefined => {
  const own = KINDS.get(lower);
  if (own) return own;
  if (isPerson(lower) || isOrganisation(lower)) return 'living';
  if (isOnlyInfinitive(lower)) return 'process';
  const kop = splitSamenstelling(lower)?.kop;
  const ofHead = kop === undefined ? undefined : KINDS.get(kop);
  if (ofHead) return ofHead;
  return isPolysemous(lower) ? 'either' : undefined;
});

const ABSTRACT = new Set(
  words(
    'recht plicht bevoegdheid verplichting norm eis regel voorwaarde bedrag periode termijn datum tijdstip aantal percentage',
  ),
);
const TANGIBLE = new Set(
  words(`voorwerp gebouw bouwwerk voertuig vaartuig apparaat toestel werktuig machine installatie plek terrein perceel
  kamer woning huis pand dier plant auto vrachtauto bus trein tram fiets schip boot vliegtuig brug tunnel sluis dijk
  straat plein park haven winkel zaal lokaal bord paal mast lamp kast kist doos sensor camera computer telefoon deur
  dak muur hek boom bak vat tank wapen brief boek motor kraan handboek folder`),
);

const isIn = (nouns: ReadonlySet<string>, lower: string): boolean =>
  nouns.has(lower) || nouns.has(splitSamenstelling(lower)?.kop ?? '');

/** Whether a noun names a rule, right, amount or time, which nobody can touch. */
export const isAbstract = (lower: string): boolean => isIn(ABSTRACT, lower);

/** Whether a noun names a thing that one can touch or stand on. */
export const isTangible = (lower: string): boolean => isIn(TANGIBLE, lower);
