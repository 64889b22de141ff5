import type { Analyse } from '../analyse.ts';
import { mayEnd, moveToToelichting } from '../repair.ts';
import { isQuoted } from '../taal/aanhaling.ts';
import { hasWordsOutsideBrackets } from '../taal/haakjes.ts';
import { INFORMATIEBEHOEFTE, INFORMATIEDRAGERS, VASTLEGGEN } from '../taal/informatiebehoefte.ts';
import type { Token } from '../taal/tokens.ts';
import type { Treffer } from '../taal/woordenlijst.ts';
import { hasKlasse, KLASSE } from '../taal/woordklassen.ts';
import { defineToetsregel, type Fix, type Vondst } from '../toetsregel.ts';

/** A later sentence explains: a remark, no mistake. */
const WEAK = 0.6;
/** What remains of a definitie after a fix has at least so many words. */
const MIN_REST = 5;
const MUST = new Set(['moet', 'moeten', 'dient', 'dienen', 'moest', 'moesten']);
/** `moet door de afdeling worden vastgelegd`: how far the two may be apart. */
const MUST_WINDOW = 7;
/** Who has a need of data: nouns and pronouns for people and organisations. */
const NEEDERS = new Set(
  `wij we organisatie gemeente afdeling dienst medewerker medewerkers beheerder gebruiker gebruikers ministerie instelling
  manager management directie bestuur overheid uitvoerder behandelaar analist toezichthouder team beleidsmakers`.split(
    /\s+/,
  ),
);

const hasTe = (tokens: readonly Token[], a: number, b: number): boolean => {
  for (let i = Math.min(a, b); i <= Math.max(a, b) + 2; i++) if (tokens[i]?.lower === 'te') return true;
  return false;
};

const mustNear = (tokens: readonly Token[], at: number, step: 1 | -1): number | undefined => {
  for (let i = at + step; Math.abs(i - at) <= MUST_WINDOW; i += step) {
    const token = tokens[i];
    if (!token || token.kind === 'mark') return undefined;
    if (MUST.has(token.lower)) return token.lower.startsWith('dien') && !hasTe(tokens, at, i) ? undefined : i;
    if (hasKlasse(token, KLASSE.betrekkelijk)) return undefined;
  }
  return undefined;
};

/** Index of the relative pronoun of the clause around `at`, or `at` itself. */
const clauseStart = (tokens: readonly Token[], at: number): number => {
  for (let i = at; i >= 0; i--) {
    const token = tokens[i];
    if (!token || token.kind === 'mark') return at;
    if (hasKlasse(token, KLASSE.betrekkelijk)) return i;
  }
  return at;
};

interface Behoefte {
  readonly from: number;
  readonly to: number;
  readonly zekerheid: number;
}

/** `dat moet worden vastgelegd`, `dat geregistreerd dient te worden`. */
const asVastleggen = ({ tokens }: Analyse, { first, frase }: Treffer): Behoefte | undefined => {
  const before = mustNear(tokens, first, -1);
  const after = before ?? mustNear(tokens, first, 1);
  if (after === undefined) return undefined;
  let to = Math.max(first, after);
  while (['te', 'worden', 'zijn'].includes(tokens[to + 1]?.lower ?? '')) to++;
  return { from: clauseStart(tokens, Math.min(first, after)), to, zekerheid: VASTLEGGEN.zekerheidVan(frase) };
};

/** `die de gemeente nodig heeft`, `informatie die nodig is voor`. */
const asBehoefte = ({ tokens }: Analyse, { first, last, frase }: Treffer): Behoefte | undefined => {
  const zekerheid = INFORMATIEBEHOEFTE.zekerheidVan(frase);
  if (zekerheid > 0.75 || zekerheid < 0.7 || frase.startsWith('waar'))
    return { from: first, to: last, zekerheid };
  const from = clauseStart(tokens, first);
  if (zekerheid > 0.7) {
    for (let i = from; i < first; i++)
      if (NEEDERS.has(tokens[i]?.lower ?? '')) return { from, to: last, zekerheid };
    return undefined;
  }
  const isFor = FOR_WHAT.has(tokens[last + 1]?.lower ?? '') || FOR_WHAT.has(tokens[last]?.lower ?? '');
  for (let i = from - 1; isFor && i >= 0 && i >= from - CARRIER_WINDOW; i--)
    if (INFORMATIEDRAGERS.has(tokens[i]?.lower ?? '')) return { from, to: last + 1, zekerheid };
  return undefined;
};
const FOR_WHAT = new Set(['voor', 'om']);
/** `gegeven over een inwoner dat nodig is voor`. */
const CARRIER_WINDOW = 4;

/** Moves the need out of the way, where the rest stands on its own. */
const moveOut = (analyse: Analyse, { from, to }: Behoefte): Fix | undefined => {
  const { tokens, concept, opening, sentences } = analyse;
  const [before, first, last] = [tokens[from - 1], tokens[from], tokens[to]];
  const end = sentences[0]?.last ?? 0;
  if (!before || !first || !last || !mayEnd(before)) return undefined;
  const isLast = to === end || (to === end - 1 && tokens[end]?.kind === 'mark');
  const hasRest = hasWordsOutsideBrackets(tokens, opening.kern, from, MIN_REST);
  if (!isLast || !hasRest) return undefined;
  const phrase = concept.definitie.slice(first.start, last.end);
  return {
    titel: 'Verplaats de behoefte naar de toelichting',
    veilig: false,
    edits: moveToToelichting(concept, first.start, last.end, `Gebruik: ${phrase}`),
  };
};

const FINDERS = [
  [INFORMATIEBEHOEFTE, asBehoefte],
  [VASTLEGGEN, asVastleggen],
] as const;

const findNeeds = (analyse: Analyse): Vondst[] => {
  const { tokens, concept, sentences } = analyse;
  let until = -1;
  return FINDERS.flatMap(([lijst, finder]) =>
    analyse.vind(lijst).flatMap((treffer): Vondst[] => {
      const one = finder(analyse, treffer);
      if (!one || one.from <= until || isQuoted(tokens, treffer.first)) return [];
      until = one.to;
      const [start, end] = [tokens[one.from]?.start ?? 0, tokens[one.to]?.end ?? 0];
      const fix = moveOut(analyse, one);
      return [
        {
          melding: `‘${concept.definitie.slice(start, end)}’ zegt waarom iemand dit wil weten. Zeg wat het begrip is; waar de gegevens voor nodig zijn, hoort in de toelichting.`,
          veld: 'definitie',
          start,
          end,
          zekerheid:
            treffer.first > (sentences[0]?.last ?? 0) ? Math.min(one.zekerheid, WEAK) : one.zekerheid,
          ...(fix ? { fix } : {}),
        },
      ];
    }),
  );
};

export default defineToetsregel({
  id: 'STR-06',
  naam: 'beschrijft de essentie, niet de informatiebehoefte',
  uitleg:
    'Waarom een organisatie iets wil weten of vastleggen, zegt niet wat het is. Een andere organisatie wil iets anders weten over hetzelfde begrip, en heeft aan zo’n definitie niets.',
  toetsvraag: 'Zegt de definitie wat het begrip is, los van wie er iets over wil weten of vastleggen?',
  bron: 'https://www.astraonline.nl/index.php/Essentie_≠_informatiebehoefte',
  ernst: 'waarschuwing',
  ernstUitleg:
    'ASTRA stelt het verplicht. Of iets een kenmerk of een behoefte is, hangt af van het begrip; daarom geen fout. ‘Wil weten’ en ‘moet worden vastgelegd’ zijn een waarschuwing; wat na de eerste zin staat, is advies.',
  grenzen: [
    'Een doel (‘om … te’, ‘ten behoeve van’) wordt gemeld door ESS-01, met deze regel erbij.',
    'Een behoefte zonder signaalwoord ziet alleen een mens.',
  ],
  goedeVoorbeelden: [
    { begrip: 'geboortedatum', definitie: 'dag waarop een persoon is geboren' },
    { begrip: 'gegeven', definitie: 'feit dat in een register is vastgelegd' },
    { begrip: 'zorgvrager', definitie: 'persoon die hulp nodig heeft bij het dagelijks leven' },
  ],
  fouteVoorbeelden: [
    { begrip: 'geboortedatum', definitie: 'datum die van iedere inwoner moet worden vastgelegd' },
    { begrip: 'gezinsgrootte', definitie: 'aantal personen in een huis dat de gemeente wil weten' },
    { begrip: 'omzet', definitie: 'bedrag aan verkopen dat wordt opgeteld voor rapportagedoeleinden' },
    { begrip: 'contactgegeven', definitie: 'gegeven over een inwoner dat de afdeling nodig heeft' },
  ],
  woordenlijsten: [INFORMATIEBEHOEFTE, VASTLEGGEN],
  check: (analyse) => {
    if (analyse.words.length === 0) return 'onbekend';
    if (analyse.vind(INFORMATIEBEHOEFTE).length + analyse.vind(VASTLEGGEN).length === 0) return [];
    return findNeeds(analyse);
  },
});
