import type { Analyse } from '../analyse.ts';
import { ONZEKER } from '../ernst.ts';
import { mayEnd, moveToToelichting } from '../repair.ts';
import { gradedWoordenlijst } from '../taal/graded.ts';
import { hasWordsOutsideBrackets } from '../taal/haakjes.ts';
import { asksForTe, isDeonticNoun } from '../taal/modalen.ts';
import type { Token } from '../taal/tokens.ts';
import {
  certaintyOfClause,
  isAboutAvailability,
  isClauseWord,
  isDecisive,
  MAYBE_VOORWAARDEN,
  VOORWAARDEN,
} from '../taal/voorwaarden.ts';
import { hasWettelijkeBron } from '../taal/wettelijk.ts';
import type { Treffer } from '../taal/woordenlijst.ts';
import { hasKlasse, KLASSE, MODALEN_MET_TE } from '../taal/woordklassen.ts';
import { defineToetsregel, type Fix, type Vondst } from '../toetsregel.ts';

const NORMEN = gradedWoordenlijst(
  'normen',
  'Werkwoorden en gezegden die zeggen wat moet, mag of verboden is.',
  [
    [
      0.8,
      `moet, moeten, moest, moesten, mag, mogen, mocht, mochten, dient, dienen, diende, dienden
      behoort, behoren, hoort, horen, hoeft, hoeven`,
    ],
    [
      0.75,
      `is niet toegestaan, niet toegestaan is, niet is toegestaan, is toegestaan, toegestaan is
      zijn toegestaan, toegestaan zijn, zijn niet toegestaan, niet toegestaan zijn, niet zijn toegestaan
      is niet verplicht, niet verplicht is, is verplicht, verplicht is, zijn verplicht, verplicht zijn
      is verboden, verboden is, zijn verboden, verboden zijn, wordt verplicht, verplicht wordt
      is geoorloofd, geoorloofd is, is wettelijk verplicht, wettelijk verplicht is, verplicht stelt
      verplicht gesteld is, is verplicht gesteld, verplicht wordt gesteld`,
    ],
    [0.5, 'is vereist, vereist is, zijn vereist, vereist zijn, verplicht dient, is gehouden te'],
  ],
);

/** What remains of a definitie after a fix has at least so many words. */
const MIN_REST = 5;
/** After these, what follows belongs to what precedes: `dan wel, indien …`. */
const GOES_ON = new Set(['wel', 'dan', 'maar', 'dus', 'behalve', 'niet', 'ook', 'te']);
const ENDS = new Set([',', ';', ':']);

/** Index of the last word of the condition that begins at `at`. */
const conditionEnd = ({ tokens, sentences }: Analyse, at: number): number => {
  const sentence = sentences.find(({ last }) => last >= at);
  let depth = 0;
  let last = at;
  while (last < (sentence?.last ?? at)) {
    const next = tokens[last + 1];
    if (!next) break;
    if (next.text === '(') depth++;
    if (next.text === ')' && depth-- === 0) break;
    if (next.kind === 'mark' && (ENDS.has(next.text) || next.index === sentence?.last)) break;
    last++;
  }
  return last > at && (tokens[last]?.lower === 'en' || tokens[last]?.lower === 'of') ? last - 1 : last;
};

/** Moves a condition at the end out of the way, where the rest stands on its own. */
const moveOut = (analyse: Analyse, at: number, last: number): Fix | undefined => {
  const { tokens, concept, opening, sentences } = analyse;
  const hasComma = tokens[at - 1]?.text === ',';
  const [from, to, before] = [tokens[at], tokens[last], tokens[hasComma ? at - 2 : at - 1]];
  const first = hasComma ? tokens[at - 1] : from;
  const end = sentences[0]?.last ?? 0;
  if (!from || !to || !before || !first || !mayEnd(before) || GOES_ON.has(before.lower)) return undefined;
  const isLast = last === end || (last === end - 1 && tokens[end]?.kind === 'mark');
  const hasRest = hasWordsOutsideBrackets(tokens, opening.kern, before.index + 1, MIN_REST);
  if (!isLast || !hasRest || isDecisive(tokens, at) || opening.isNumbered) return undefined;
  // `een gebouw is leegstaand als …`: without the condition nothing is said.
  if (analyse.occurrences.some((one) => one.last === before.index)) return undefined;
  const phrase = concept.definitie.slice(from.start, to.end);
  return {
    titel: 'Verplaats de voorwaarde naar de toelichting',
    veilig: false,
    edits: moveToToelichting(concept, first.start, to.end, `Voorwaarde: ${phrase}`),
  };
};

const asCondition = (analyse: Analyse, { first, last }: Treffer, zekerheid: number): Vondst => {
  const { tokens, concept } = analyse;
  const [from, marker] = [tokens[first], tokens[last]];
  const end = conditionEnd(analyse, last);
  // A law is quoted as it is; and what is only advice may well belong.
  const fix = zekerheid < ONZEKER || hasWettelijkeBron(concept) ? undefined : moveOut(analyse, first, end);
  const words = concept.definitie.slice(from?.start, marker?.end);
  return {
    melding: `‘${words}’ stelt een voorwaarde. Zeg wat het begrip altijd is; wanneer iets geldt, hoort in een regel of in de toelichting.`,
    veld: 'definitie',
    start: from?.start ?? 0,
    end: tokens[end]?.end ?? 0,
    zekerheid,
    ...(fix ? { fix } : {}),
  };
};

const conditionCertainty = (analyse: Analyse, { first, last, frase }: Treffer): number | undefined => {
  const { tokens, head } = analyse;
  if (isClauseWord(frase)) {
    const zekerheid = certaintyOfClause(tokens, first, head === undefined ? '' : (tokens[head]?.lower ?? ''));
    // `een gebouw is leegstaand als …`: the condition is all that is said of the begrip.
    const saysAll = analyse.occurrences.some((one) => one.last === first - 1);
    return zekerheid !== undefined && saysAll ? Math.max(zekerheid, 0.8) : zekerheid;
  }
  return isAboutAvailability(tokens, last) ? undefined : VOORWAARDEN.zekerheidVan(frase);
};

/** The conditions in order of place; one inside another is part of it. */
const findConditions = (analyse: Analyse): Vondst[] => {
  const found: Vondst[] = [];
  const treffers = [...analyse.vind(VOORWAARDEN), ...analyse.vind(MAYBE_VOORWAARDEN)];
  for (const treffer of treffers.sort((a, b) => a.first - b.first)) {
    const zekerheid = conditionCertainty(analyse, treffer);
    const start = analyse.tokens[treffer.first]?.start ?? 0;
    if (zekerheid !== undefined && start >= (found.at(-1)?.end ?? 0))
      found.push(asCondition(analyse, treffer, zekerheid));
  }
  return found;
};

/** Whether another modal verb stands before this one in its clause: one of them is enough. */
const isSecondModal = (tokens: readonly Token[], at: number): boolean => {
  for (let i = at - 1; i >= 0; i--) {
    const token = tokens[i];
    if (!token || token.kind === 'mark') return false;
    if (hasKlasse(token, KLASSE.modaal)) return true;
    if (hasKlasse(token, KLASSE.betrekkelijk | KLASSE.onderschikker)) return false;
  }
  return false;
};

const findNorms = (analyse: Analyse): Vondst[] => {
  const treffers = analyse.vind(NORMEN);
  const { tokens, terms, head, concept } = analyse;
  const isDeontic =
    (head !== undefined && isDeonticNoun(tokens[head]?.lower ?? '')) ||
    terms.some(({ words }) => isDeonticNoun(words.at(-1) ?? ''));
  return treffers.flatMap(({ first, last, frase }): Vondst[] => {
    const [from, to] = [tokens[first], tokens[last]];
    if (!from || !to || isSecondModal(tokens, first)) return [];
    if (MODALEN_MET_TE.has(frase) && !asksForTe(tokens, first, tokens.length)) return [];
    const zekerheid = NORMEN.zekerheidVan(frase);
    return [
      {
        melding: `‘${concept.definitie.slice(from.start, to.end)}’ stelt een norm. Zeg wat het begrip is of doet; wat moet of mag, hoort in een regel of in de toelichting.`,
        veld: 'definitie',
        start: from.start,
        end: to.end,
        zekerheid: isDeontic ? Math.min(zekerheid, 0.5) : zekerheid,
      },
    ];
  });
};

export default defineToetsregel({
  id: 'INT-02',
  naam: 'bevat geen beslisregel',
  uitleg:
    'Een definitie zegt wat iets is. Een voorwaarde (‘indien’, ‘mits’) of een norm (‘moet’, ‘is verplicht’) zegt wanneer iets geldt of hoort. Zulke regels veranderen vaker dan de betekenis, en horen op een eigen plek te staan.',
  toetsvraag: 'Is de definitie vrij van voorwaarden, uitzonderingen en normen?',
  bron: 'https://www.astraonline.nl/index.php/Geen_beslisregel',
  ernst: 'waarschuwing',
  ernstUitleg:
    'ASTRA beveelt het aan. ‘Indien’, ‘mits’ en ‘tenzij’ zijn een waarschuwing, ‘als’ en ‘wanneer’ alleen als er een voorwaarde volgt. ‘In geval van’, ‘behoudens’ en een bijzin die ook een tijd kan noemen, zijn advies; zo ook een norm in de definitie van een plicht, recht of verbod.',
  grenzen: [
    'Een voorwaarde zonder signaalwoord wordt niet gezien.',
    '‘Kan’ en ‘zal’ zijn geen norm: die vallen onder ARAI-04. Daar staat ook een norm bij met een modaal werkwoord.',
    'Of ‘als’ een voorwaarde, een rol of een vergelijking inleidt, volgt uit de vorm van de zin en kan verkeerd gezien worden.',
  ],
  goedeVoorbeelden: [
    { begrip: 'huurtoeslag', definitie: 'bijdrage van het Rijk aan de huur van een woning' },
    {
      begrip: 'dienstauto',
      definitie: 'auto die door de werkgever als vervoermiddel ter beschikking wordt gesteld',
    },
    { begrip: 'ingangsdatum', definitie: 'dag vanaf wanneer de beschikking van kracht is' },
    { begrip: 'kortsluiting', definitie: 'storing die ontstaat wanneer stroom een andere weg neemt' },
  ],
  fouteVoorbeelden: [
    {
      begrip: 'huurtoeslag',
      definitie: 'bijdrage van het Rijk aan de huur van een woning, mits de huurder een laag inkomen heeft',
    },
    { begrip: 'parkeerplaats', definitie: 'deel van de weg waar parkeren is toegestaan' },
    { begrip: 'vrijstelling', definitie: 'besluit dat alleen geldt als de aanvrager aan de eisen voldoet' },
    { begrip: 'logboek', definitie: 'document dat de beheerder dagelijks moet bijwerken' },
  ],
  woordenlijsten: [VOORWAARDEN, MAYBE_VOORWAARDEN, NORMEN],
  check: (analyse) => {
    if (analyse.words.length === 0) return 'onbekend';
    const { vind } = analyse;
    if (vind(VOORWAARDEN).length + vind(MAYBE_VOORWAARDEN).length + vind(NORMEN).length === 0) return [];
    return [...findConditions(analyse), ...findNorms(analyse)];
  },
});
