import { type Woordenlijst, woordenlijst } from './woordenlijst.ts';

/** Words that say the same twice, with what is left when one of them goes: `dubbel = enkel`. */
const PAIRS = `reeds al = reeds, al reeds = reeds, kan mogelijk = kan, mogelijk kan = kan, kunnen mogelijk = kunnen
  mogelijk kunnen = kunnen, kan eventueel = kan, kunnen eventueel = kunnen, eventueel kan = kan, eventueel kunnen = kunnen
  eventueel mogelijk = mogelijk, kan wellicht = kan, kan misschien = kan, moet verplicht = moet, verplicht moet = moet
  moeten verplicht = moeten, verplicht moeten = moeten, nieuwe innovatie = innovatie, nieuwe innovaties = innovaties
  nieuwe vernieuwing = vernieuwing, nieuwe vernieuwingen = vernieuwingen, nieuwe nieuwigheid = nieuwigheid
  opnieuw herhalen = herhalen, weer opnieuw = opnieuw, nogmaals opnieuw = opnieuw, opnieuw herhaald = herhaald
  terug retourneren = retourneren, uiteindelijke eindresultaat = eindresultaat, uiteindelijk eindresultaat = eindresultaat
  toekomstige planning = planning, toekomstige plannen = plannen, toekomstige prognose = prognose
  onverwachte verrassing = verrassing, meest optimale = optimale, meest ideale = ideale, meest unieke = unieke
  zeer unieke = unieke, zeer uniek = uniek, heel uniek = uniek, volledig compleet = compleet, totaal compleet = compleet
  helemaal compleet = compleet, geheel volledig = volledig, volledig geheel = geheel, fundamentele basis = basis
  maximaal hooguit = hooguit, maximaal ten hoogste = ten hoogste, minimaal ten minste = ten minste
  ten minste minimaal = ten minste, minimaal minstens = minstens, ongeveer circa = ongeveer, circa ongeveer = ongeveer
  zoals bijvoorbeeld = zoals, bijvoorbeeld zoals = zoals, zoals onder andere = zoals, onder andere bijvoorbeeld = bijvoorbeeld
  bijvoorbeeld onder andere = bijvoorbeeld, zoals onder meer = zoals, en enzovoort = enzovoort, en etc. = etc., en enz. = enz.
  gezamenlijk samen = samen, samen gezamenlijk = gezamenlijk, onderling met elkaar = onderling
  wederzijds elkaar = elkaar, samen samenwerken = samenwerken, gezamenlijk samenwerken = samenwerken
  vooraf anticiperen = anticiperen, vooruit anticiperen = anticiperen, vooraf voorbereiden = voorbereiden
  vooraf plannen = plannen, vooraf gepland = gepland, feitelijke feiten = feiten, ware feiten = feiten
  wettelijke wetgeving = wetgeving, schriftelijk opschrijven = opschrijven, schriftelijk opgeschreven = opgeschreven
  met name vooral = vooral, vooral met name = vooral, maar echter = maar, doch echter = echter, echter maar = maar
  ook eveneens = eveneens, eveneens ook = eveneens, tevens ook = tevens, ook tevens = tevens, alleen slechts = slechts
  slechts alleen = slechts, alleen uitsluitend = uitsluitend, uitsluitend alleen = uitsluitend, dagelijks elke dag = dagelijks
  elke dag dagelijks = dagelijks, jaarlijks elk jaar = jaarlijks, jaarlijks ieder jaar = jaarlijks
  maandelijks elke maand = maandelijks, wekelijks elke week = wekelijks, gratis cadeau = cadeau, ronde cirkel = cirkel
  witte sneeuw = sneeuw, dode lijken = lijken, vrije gratis = gratis, gratis en voor niets = gratis
  eerste begin = begin, allereerste begin = begin, eerste introductie = introductie, eigen persoonlijke = persoonlijke
  persoonlijke eigen = eigen, bestaande realiteit = realiteit, huidige status quo = status quo, gemeenschappelijk delen = delen
  verplichte plicht = plicht, geldig van kracht = van kracht, beëindigd en gestopt = beëindigd, hiv-virus = hiv
  isbn-nummer = isbn, bsn-nummer = bsn, rsin-nummer = rsin, iban-nummer = iban, pin-nummer = pincode, lcd-display = lcd-scherm
  gps-systeem = gps, ict-technologie = ICT, ict-technologieën = ICT, it-technologie = IT, pdf-format = pdf
  dubbel tweemaal = tweemaal, iedere alle = alle, alle iedere = iedere, elke alle = alle, omdat de reden = omdat`;

const MET: ReadonlyMap<string, string> = new Map(
  PAIRS.split(/[,\n]/).map((pair) => {
    const [from = '', to = ''] = pair.split('=').map((word) => word.trim());
    return [from, to] as const;
  }),
);

export const PLEONASMEN: Woordenlijst = woordenlijst(
  'pleonasmen',
  'Woorden die samen twee keer hetzelfde zeggen.',
  [...MET.keys()],
);

/** What is left of a pleonasm; undefined for one that a profile added. */
export const zonderDubbel = (frase: string): string | undefined => MET.get(frase);

/** Pairs of words that cannot both be true of one thing. */
const OPPOSITES = `simpel complex, eenvoudig complex, eenvoudig ingewikkeld, simpel ingewikkeld, makkelijk moeilijk
  altijd soms, altijd nooit, altijd zelden, verplicht vrijwillig, verplicht facultatief, verplicht optioneel
  tijdelijk permanent, tijdelijk blijvend, tijdelijk definitief, voorlopig definitief, openbaar geheim
  openbaar vertrouwelijk, uniek gangbaar, vast variabel, volledig gedeeltelijk, exact ongeveer, precies ongeveer
  bindend vrijblijvend, formeel informeel, handmatig automatisch, kortdurend langdurig`;

const BY_WORD: ReadonlyMap<string, ReadonlySet<string>> = (() => {
  const pairs = OPPOSITES.split(/[,\n]/).map((pair) => pair.trim().split(' '));
  const opposites = new Map<string, Set<string>>();
  for (const [a = '', b = ''] of pairs)
    for (const [one, other] of [
      [a, b],
      [b, a],
    ] as const)
      opposites.set(one, (opposites.get(one) ?? new Set()).add(other));
  return opposites;
})();

const inflected = (word: string): string =>
  word === 'complex' || word.endsWith('el') || word.endsWith('d')
    ? `${word}e`
    : `${word.replace(/(a)a([bcdfgklmnprst])$/, '$1$2')}e`;

/** The word itself and its form with `-e`, by form. */
const BASES: ReadonlyMap<string, string> = new Map(
  [...BY_WORD.keys()].flatMap((word) => [[word, word] as const, [inflected(word), word] as const]),
);

export const TEGENSTELLINGEN: Woordenlijst = woordenlijst(
  'tegenstellingen',
  'Woorden met een tegendeel: samen kunnen zij niet van hetzelfde gezegd worden.',
  [...BASES.keys()],
);

export const areOpposite = (a: string, b: string): boolean =>
  BY_WORD.get(BASES.get(a) ?? a)?.has(BASES.get(b) ?? b) ?? false;
