import type { Analyse } from '../analyse.ts';
import { soortOf, WOORDSOORT } from '../taal/lexicon.ts';
import { type ModalRewrite, rewriteModal } from '../taal/modal-rewrite.ts';
import { asksForTe, isDeonticNoun } from '../taal/modalen.ts';
import { isVerbAt } from '../taal/opening.ts';
import type { Token } from '../taal/tokens.ts';
import { hasKlasse, KLASSE, LIDWOORDEN, VOORZETSELS } from '../taal/woordklassen.ts';
import type { Clause } from '../taal/zinnen.ts';
import { defineToetsregel, type Fix, NO_VONDSTEN, type Vondst } from '../toetsregel.ts';

const INFINITIVES = new Set(['kunnen', 'mogen', 'moeten', 'willen', 'zullen']);
const POSSESSIVES = new Set(['zijn', 'haar', 'hun', 'mijn', 'uw', 'onze', 'tegen', 'eigen']);

const COORDINATORS = new Set(['en', 'of']);
/** After these an infinitive is a noun: `vrijheid van mogen spreken`. */
const BEFORE_NOUN = new Set(['van', 'tot', 'zonder', 'wegens', 'vanwege']);
const AFTER_WILL = new Set(['van', 'tot', 'om', 'zeggen']);
const MAX_BACK = 6;

const can = (token: Token | undefined, bits: number): boolean =>
  token !== undefined && (soortOf(token) & bits) !== 0;

/** `het kunnen`, `het al dan niet mogen`, `het horen en mogen weerspreken`; not `zij het niet kunnen`. */
const isNominalised = (tokens: readonly Token[], at: number): boolean => {
  const before = tokens[at - 1]?.lower ?? '';
  if (before === 'het' || BEFORE_NOUN.has(before)) return true;
  for (let i = at - 1; i >= Math.max(0, at - MAX_BACK); i--) {
    const token = tokens[i];
    if (!token || token.kind === 'mark') return false;
    if (token.lower === 'het') {
      const opener = tokens[i - 1];
      return (
        !opener ||
        opener.kind === 'mark' ||
        hasKlasse(opener, KLASSE.voorzetsel) ||
        COORDINATORS.has(opener.lower)
      );
    }
    const goesOn = hasKlasse(token, KLASSE.bijwoord) || COORDINATORS.has(token.lower);
    if (!goesOn && !can(token, WOORDSOORT.infinitief)) return false;
  }
  return false;
};

const isWill = (tokens: readonly Token[], at: number): boolean => {
  const before = tokens[at - 1]?.lower ?? '';
  if (AFTER_WILL.has(tokens[at + 1]?.lower ?? '')) return true;
  if (LIDWOORDEN.has(before) || POSSESSIVES.has(before) || VOORZETSELS.has(before)) return true;
  const joined = COORDINATORS.has(before) ? tokens[at - 2] : undefined;
  // `doel of wil`, not `kan of wil`
  if (can(joined, WOORDSOORT.enkelvoud) && !hasKlasse(joined, KLASSE.modaal)) return true;
  return before.length > 4 && before.endsWith('e');
};

/** `de wil`, `het kunnen`, `een kan`, and `kan van glas` as a definitie opens: nouns. */
const isNoun = (tokens: readonly Token[], at: number, kern: number): boolean => {
  if (at === kern && !isVerbAt(tokens, at)) return true;
  const lower = tokens[at]?.lower ?? '';
  if (INFINITIVES.has(lower)) return isNominalised(tokens, at);
  if (lower === 'wil') return isWill(tokens, at);
  return lower === 'kan' && hasKlasse(tokens[at - 1], KLASSE.lidwoord);
};

const BE = new Set(['is', 'zijn', 'valt', 'vallen']);

/** `is te zien`, `valt te verkrijgen`, `te betalen is`: can or must be. */
const isGerundive = (tokens: readonly Token[], at: number): boolean => {
  if (!BE.has(tokens[at]?.lower ?? '')) return false;
  const next = tokens[at + 1];
  if (next?.lower === 'te') return tokens[at + 2]?.lower.endsWith('n') ?? false;
  // Behind the infinitive the clause ends: not `om te starten is ontvangen`.
  const endsClause = !next || next.kind === 'mark' || next.klasse !== 0;
  return endsClause && tokens[at - 2]?.lower === 'te' && (tokens[at - 1]?.lower.endsWith('n') ?? false);
};

const isPassive = (tokens: readonly Token[], { first, last }: Clause): boolean => {
  for (let i = first; i <= last; i++) if (tokens[i]?.lower === 'worden') return true;
  return false;
};

const isDeontic = ({ tokens, head }: Analyse): boolean =>
  head !== undefined && isDeonticNoun(tokens[head]?.lower ?? '');

const ABILITY = new Set(['kan', 'kunnen', 'kon', 'konden']);

const MODAAL = KLASSE.modaal | KLASSE.modaalMetTe;

/** Whether any word can make a clause modal; most texts have none. */
const hasSignal = ({ klassen, tokens }: Analyse): boolean => {
  if ((klassen & MODAAL) !== 0) return true;
  for (let at = 1; at < tokens.length; at++)
    if (tokens[at]?.lower === 'te' && tokens[at - 1]?.kind === 'word') return hasBe(tokens);
  return false;
};
const hasBe = (tokens: readonly Token[]): boolean => tokens.some(({ lower }) => BE.has(lower));

/** The first modal verb of a clause, with how sure we are that it should go. */
const findIn = (
  { tokens, opening: { kern } }: Analyse,
  clause: Clause,
): { token: Token; zekerheid: number } | undefined => {
  for (let at = clause.first; at <= clause.last; at++) {
    const token = tokens[at];
    if (!token || !(token.klasse & MODAAL || BE.has(token.lower))) continue;
    if (hasKlasse(token, KLASSE.modaal) && !isNoun(tokens, at, kern))
      return { token, zekerheid: ABILITY.has(token.lower) && isPassive(tokens, clause) ? 0.65 : 0.9 };
    if (hasKlasse(token, KLASSE.modaalMetTe) && asksForTe(tokens, at, clause.last))
      return { token, zekerheid: 0.9 };
    if (isGerundive(tokens, at)) return { token, zekerheid: 0.5 };
  }
  return undefined;
};

const adviceOf = (text: string, old: string, rewrite: ModalRewrite | undefined): string =>
  rewrite
    ? `Modaal werkwoord ‘${text}’. Schrijf wat altijd zo is: ‘${rewrite.tekst}’ in plaats van ‘${old}’.`
    : `Modaal werkwoord ‘${text}’. Schrijf wat altijd zo is, zonder ‘${text}’.`;

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
    'Zegt alleen in een bijzin zonder ontkenning hoe die zonder het modale werkwoord luidt.',
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
    const { clauses, words, tokens, concept } = analyse;
    if (words.length === 0) return 'onbekend';
    if (!hasSignal(analyse)) return NO_VONDSTEN;
    const deontic = isDeontic(analyse);
    return clauses.flatMap((clause): Vondst[] => {
      const found = findIn(analyse, clause);
      if (!found) return [];
      const { text, start, end, index } = found.token;
      const rewrite = rewriteModal(tokens, clause, index);
      const [from, to] = [
        tokens[rewrite?.first ?? index]?.start ?? start,
        tokens[rewrite?.last ?? index]?.end ?? end,
      ];
      const fix: Fix | undefined = rewrite?.isCertain
        ? {
            titel: `Vervang door ‘${rewrite.tekst}’`,
            veilig: false,
            edits: [{ veld: 'definitie', start: from, end: to, tekst: rewrite.tekst }],
          }
        : undefined;
      return [
        {
          melding: adviceOf(text, concept.definitie.slice(from, to), rewrite),
          veld: 'definitie',
          start,
          end,
          zekerheid: deontic ? Math.min(found.zekerheid, 0.6) : found.zekerheid,
          ...(fix ? { fix } : {}),
        },
      ];
    });
  },
});
