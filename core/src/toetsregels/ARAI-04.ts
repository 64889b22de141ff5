import type { Analyse } from '../analyse.ts';
import { asksForTe, isDeonticNoun } from '../taal/modalen.ts';
import { isVerbAt } from '../taal/opening.ts';
import type { Token } from '../taal/tokens.ts';
import { LIDWOORDEN, MODALEN, MODALEN_MET_TE } from '../taal/woordklassen.ts';
import type { Clause } from '../taal/zinnen.ts';
import { defineToetsregel, type Vondst } from '../toetsregel.ts';

const INFINITIVES = new Set(['kunnen', 'mogen', 'moeten', 'willen', 'zullen']);
const POSSESSIVES = new Set(['zijn', 'haar', 'hun', 'mijn', 'uw', 'onze', 'tegen', 'eigen']);

/** `de wil`, `het kunnen`, `een kan`, and `kan van glas` as a definitie opens: nouns. */
const isNoun = (tokens: readonly Token[], at: number, kern: number): boolean => {
  if (at === kern && !isVerbAt(tokens, at)) return true;
  const before = tokens[at - 1]?.lower ?? '';
  const lower = tokens[at]?.lower ?? '';
  if (INFINITIVES.has(lower)) return before === 'het';
  if (lower === 'wil' && tokens[at + 1]?.lower === 'zeggen') return true;
  if (lower === 'wil')
    return LIDWOORDEN.has(before) || POSSESSIVES.has(before) || (before.length > 4 && before.endsWith('e'));
  return lower === 'kan' && LIDWOORDEN.has(before);
};

const BE = new Set(['is', 'zijn']);

/** `is te zien`, `zijn te verkrijgen`: can or must be. */
const isGerundive = (tokens: readonly Token[], at: number): boolean =>
  BE.has(tokens[at]?.lower ?? '') &&
  tokens[at + 1]?.lower === 'te' &&
  (tokens[at + 2]?.lower.endsWith('n') ?? false);

const isPassive = (tokens: readonly Token[], { first, last }: Clause): boolean => {
  for (let i = first; i <= last; i++) if (tokens[i]?.lower === 'worden') return true;
  return false;
};

const isDeontic = ({ tokens, head }: Analyse): boolean =>
  head !== undefined && isDeonticNoun(tokens[head]?.lower ?? '');

const ABILITY = new Set(['kan', 'kunnen', 'kon', 'konden']);

/** Every word that can make a clause modal; most clauses have none. */
const SIGNALS = new Set([...MODALEN, ...MODALEN_MET_TE, ...BE]);

/** The first modal verb of a clause, with how sure we are that it should go. */
const findIn = (
  { tokens, opening: { kern } }: Analyse,
  clause: Clause,
): { token: Token; zekerheid: number } | undefined => {
  for (let at = clause.first; at <= clause.last; at++) {
    const token = tokens[at];
    if (!token || !SIGNALS.has(token.lower)) continue;
    if (MODALEN.has(token.lower) && !isNoun(tokens, at, kern))
      return { token, zekerheid: ABILITY.has(token.lower) && isPassive(tokens, clause) ? 0.65 : 0.9 };
    if (MODALEN_MET_TE.has(token.lower) && asksForTe(tokens, at, clause.last))
      return { token, zekerheid: 0.9 };
    if (isGerundive(tokens, at)) return { token, zekerheid: 0.5 };
  }
  return undefined;
};

export default defineToetsregel({
  id: 'ARAI-04',
  aliassen: ['ARAI-04SUB1'],
  naam: 'bevat geen modale werkwoorden',
  uitleg:
    'Een definitie stelt vast wat iets is. ‘Kan’, ‘moet’, ‘mag’ en ‘zal’ zeggen wat mogelijk, geboden of toekomstig is, en laten zo in het midden of het kenmerk er altijd is.',
  toetsvraag:
    'Is de definitie geschreven zonder kunnen, moeten, mogen, zullen, willen, dienen te of behoren te?',
  bron: 'https://www.astraonline.nl/index.php/Definitie_bevat_geen_toelichting',
  ernst: 'waarschuwing',
  ernstUitleg:
    'Een aanbeveling, geen plicht van ASTRA. ‘Kan worden’ met een voltooid deelwoord noemt vaak een echte eigenschap en is advies; zo ook bij een eis, plicht, recht of verbod, waar het modale werkwoord de kern kan zijn.',
  grenzen: [
    'Per deelzin wordt één modaal werkwoord gemeld.',
    'Meldt niet hoe de zin zonder het werkwoord luidt: dat vraagt een herschrijving.',
  ],
  goedeVoorbeelden: [
    { begrip: 'maatregel', definitie: 'handeling die de schade door een storing beperkt' },
    { begrip: 'testament', definitie: 'akte waarin iemand zijn uiterste wil vastlegt' },
    { begrip: 'voorlichting', definitie: 'informatie die dient als achtergrond bij een besluit' },
  ],
  fouteVoorbeelden: [
    { begrip: 'maatregel', definitie: 'handeling die de schade door een storing kan beperken' },
    { begrip: 'termijn', definitie: 'periode waarin iemand moet reageren' },
    { begrip: 'factuur', definitie: 'rekening die binnen dertig dagen dient te worden betaald' },
  ],
  check: (analyse) => {
    const { clauses, words } = analyse;
    if (words.length === 0) return 'onbekend';
    const deontic = isDeontic(analyse);
    return clauses.flatMap((clause): Vondst[] => {
      const found = findIn(analyse, clause);
      if (!found) return [];
      const { text, start, end } = found.token;
      return [
        {
          melding: `Modaal werkwoord ‘${text}’. Schrijf wat altijd zo is: ‘die beperkt’ in plaats van ‘die kan beperken’.`,
          veld: 'definitie',
          start,
          end,
          zekerheid: deontic ? Math.min(found.zekerheid, 0.6) : found.zekerheid,
        },
      ];
    });
  },
});
