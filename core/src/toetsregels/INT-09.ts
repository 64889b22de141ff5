import type { Analyse } from '../analyse.ts';
import { isInhoudswoord } from '../taal/bepaling.ts';
import { isClosed, isJoiner, type Opsomming, opsommingAt } from '../taal/opsomming.ts';
import { isCapital } from '../taal/tekens.ts';
import { leadsIn } from '../taal/toelichtingswoorden.ts';
import type { Token } from '../taal/tokens.ts';
import { type Treffer, woordenlijst } from '../taal/woordenlijst.ts';
import { hasKlasse, KLASSE } from '../taal/woordklassen.ts';
import { defineToetsregel, type Fix, MAX_VONDSTEN, NO_VONDSTEN, type Vondst } from '../toetsregel.ts';

const OPENERS = woordenlijst(
  'openers-van-een-open-opsomming',
  'Woorden waarachter een opsomming staat die niet volledig is.',
  `zoals, bijvoorbeeld, bijv., bijv, bv., bv, onder andere, onder anderen, onder meer, ondermeer, o.a., oa., o.m.,
  waaronder, waaronder begrepen, waaronder in elk geval, waaronder in ieder geval, in ieder geval, in elk geval, denk aan`,
);
const INCLUSIEF = woordenlijst(
  'insluitende-woorden',
  'Woorden die zeggen dat iets erbij hoort, zonder de rest te noemen.',
  'inclusief, met inbegrip van, daaronder begrepen, hieronder begrepen, mede begrepen',
);
const SLUITERS = woordenlijst(
  'sluiters-van-een-open-opsomming',
  'Woorden en tekens aan het eind van een opsomming die niet volledig is.',
  `etc., etc, etcetera, e.a., o.i.d., of iets dergelijks, et cetera, enz., enz, enzovoort, enzovoorts, en zo voort, en zo verder, e.d., ed., e.d,
  en dergelijke, of dergelijke, en dergelijken, en soortgelijke, en vergelijkbare, en andere, en anderen, en overige, …, ...`,
);

const CERTAIN = new Set(['bijvoorbeeld', 'bijv.', 'bijv', 'bv.', 'bv']);

/** Words that INT-06 reports with their examples, INT-09 among its relatives. */
const isExplained = ({ frase }: Treffer): boolean =>
  !frase.startsWith('waaronder') && !frase.startsWith('in ');

const CLAUSE_WORDS = KLASSE.betrekkelijk | KLASSE.onderschikker | KLASSE.hulpwerkwoord;

/** Whether the list tells what the begrip itself covers: it follows its noun, without a clause or bracket between. */
const isExtension = ({ tokens, head, opening }: Analyse, { first, last }: Treffer): boolean => {
  const start = tokens[last + 1]?.kind === 'mark' ? last + 2 : last + 1;
  if (tokens[first - 1]?.text === '(' || hasKlasse(tokens[start], KLASSE.voorzetsel)) return false;
  for (let at = head ?? opening.kern; at < first; at++) {
    if (tokens[at]?.lower === 'te' || hasKlasse(tokens[at], CLAUSE_WORDS)) return false;
  }
  return true;
};

/** `waaronder` before a list, not `naam waaronder de onderneming handelt`. */
const leadsList = (tokens: readonly Token[], treffer: Treffer): boolean => {
  const { first, last, frase } = treffer;
  if (frase === 'zoals') return leadsIn(tokens, treffer);
  if (frase === 'in ieder geval' || frase === 'in elk geval') return tokens[last + 1]?.text === ':';
  if (frase !== 'waaronder') return true;
  const before = tokens[first - 1]?.text;
  if (before === ',' || before === '(') return true;
  const next = tokens[last + 1];
  return next !== undefined && !hasKlasse(next, KLASSE.lidwoord) && isJoiner(tokens[last + 2]);
};

/** `, zoals zand en klei` becomes `, te weten zand en klei`: who applies it says that this is all. */
const close = (
  tokens: readonly Token[],
  { first, last }: Treffer,
  { joiner }: Opsomming,
): Fix | undefined => {
  const [before, from, to] = [tokens[first - 1], tokens[first], tokens[last]];
  if (!from || !to || before?.text !== ',' || tokens[last + 1]?.kind === 'mark') return undefined;
  if (!isClosed(tokens, joiner)) return undefined;
  return {
    titel: 'Vervang door ‘te weten’',
    veilig: false,
    edits: [{ veld: 'definitie', start: from.start, end: to.end, tekst: 'te weten' }],
  };
};

const opener = (analyse: Analyse, treffer: Treffer, limit: number): Vondst | undefined => {
  const { tokens, concept } = analyse;
  if (!leadsList(tokens, treffer)) return undefined;
  if (isExplained(treffer) && !isExtension(analyse, treffer)) return undefined;
  let first = treffer.last + 1;
  while (first < limit && tokens[first]?.kind === 'mark' && tokens[first]?.text !== ')') first++;
  const list = opsommingAt(tokens, first, limit);
  const [from, to] = [tokens[treffer.first], tokens[list.last]];
  if (list.items < 2 || !from || !to) return undefined;
  const words = concept.definitie.slice(from.start, tokens[treffer.last]?.end);
  // `enz.` further on would keep it open.
  const fix = analyse.vind(SLUITERS).length === 0 ? close(tokens, treffer, list) : undefined;
  const certain = treffer.frase === 'zoals' ? 0.85 : treffer.frase.startsWith('waaronder') ? 0.75 : 0.9;
  return {
    melding: `‘${words}’ laat open wat er nog meer bij hoort. Noem alles (‘te weten …’) of zet de voorbeelden in de toelichting.`,
    veld: 'definitie',
    start: from.start,
    end: to.end,
    zekerheid: CERTAIN.has(treffer.frase) ? 0.92 : certain,
    ...(fix ? { fix } : {}),
  };
};

/** Index of the first token of the list that ends before `at`, and how its items are joined. */
const listBefore = (
  tokens: readonly Token[],
  at: number,
  from: number,
): { joiners: number; last?: number } => {
  let joiners = 0;
  let last: number | undefined;
  for (let i = at - 1; i >= from; i--) {
    const token = tokens[i];
    if (!token || token.text === '(' || token.text === ';' || hasKlasse(token, KLASSE.betrekkelijk)) break;
    if (!isJoiner(token) || i === at - 1) continue;
    joiners++;
    last ??= i;
  }
  return last === undefined ? { joiners } : { joiners, last };
};

/** Takes the closing words away, where `en` or `of` already joins the last item. */
const finish = (
  tokens: readonly Token[],
  { first, last }: Treffer,
  joiner: number | undefined,
): Fix | undefined => {
  const [before, to] = [tokens[first - 1], tokens[last]];
  const word = before?.text === ',' ? tokens[first - 2] : before;
  if (!word || word.kind === 'mark' || !to || !isClosed(tokens, joiner)) return undefined;
  const endsText = last === tokens.length - 1 && to.text.endsWith('.') && isCapital(tokens[0]?.text ?? '');
  return {
    titel: 'Sluit de opsomming af',
    veilig: false,
    edits: [{ veld: 'definitie', start: word.end, end: to.end, tekst: endsText ? '.' : '' }],
  };
};

const isEllipsis = ({ frase }: Treffer): boolean => frase === '…' || frase === '...';

/** How sure a closing word leaves the list open; `en andere leden van de raad` says in general what belongs to it. */
const closerCertainty = (tokens: readonly Token[], treffer: Treffer, joiners: number): number | undefined => {
  if (treffer.frase.startsWith('en ') && !/^en (?:dergelijke|zo)/.test(treffer.frase)) {
    const next = tokens[treffer.last + 1];
    const after = tokens[treffer.last + 2];
    const isBare = next && isInhoudswoord(next) && (!after || after.kind === 'mark');
    return joiners > 0 && isBare ? 0.55 : undefined;
  }
  if (isEllipsis(treffer)) return joiners > 0 ? 0.8 : undefined;
  return joiners > 0 ? 0.92 : 0.75;
};

const closer = (analyse: Analyse, treffer: Treffer): Vondst | undefined => {
  const { tokens, concept, opening } = analyse;
  const { joiners, last } = listBefore(tokens, treffer.first, opening.kern);
  const zekerheid = closerCertainty(tokens, treffer, joiners);
  const [from, to] = [tokens[treffer.first], tokens[treffer.last]];
  if (zekerheid === undefined || !from || !to) return undefined;
  const isWord = treffer.frase.startsWith('en ') && zekerheid < 0.6;
  const fix = isWord ? undefined : finish(tokens, treffer, last);
  const words = concept.definitie.slice(from.start, to.end);
  return {
    melding: `‘${words}’ laat de opsomming open. Noem alles wat erbij hoort, of noem de soort waar het onder valt.`,
    veld: 'definitie',
    start: from.start,
    end: to.end,
    zekerheid,
    ...(fix ? { fix } : {}),
  };
};

/** `A, B, met inbegrip van C, D en E`: what it adds is no reason to think that the rest is known. */
const including = (
  { tokens, concept }: Analyse,
  { first, last }: Treffer,
  limit: number,
): Vondst | undefined => {
  const list = opsommingAt(tokens, last + 1, limit);
  const [from, to] = [tokens[first], tokens[list.last]];
  if (list.items < 3 || !from || !to) return undefined;
  const words = concept.definitie.slice(from.start, tokens[last]?.end);
  return {
    melding: `‘${words}’ noemt er een paar. Is dat alles wat erbij hoort? Zo niet, noem dan de soort waar ze onder vallen.`,
    veld: 'definitie',
    start: from.start,
    end: to.end,
    zekerheid: 0.5,
  };
};

export default defineToetsregel({
  id: 'INT-09',
  naam: 'somt volledig op',
  uitleg:
    'Wie een begrip omschrijft door op te sommen wat eronder valt, moet alles noemen. Met ‘zoals’, ‘onder andere’ of ‘enz.’ moet de lezer zelf bedenken wat er nog meer bij hoort, en iedere lezer bedenkt iets anders.',
  toetsvraag: 'Noemt elke opsomming in de definitie alles wat erbij hoort?',
  bron: 'https://www.astraonline.nl/index.php/Opsomming_in_extensionele_definitie_is_limitatief',
  ernst: 'fout',
  ernstUitleg:
    'ASTRA stelt het verplicht, en ‘bijvoorbeeld’ of ‘enz.’ bij een opsomming laat die altijd open. ‘Zoals’, ‘waaronder’ en een beletselteken zijn een waarschuwing; ‘en andere …’ en ‘met inbegrip van’ kunnen een gesloten soort noemen en zijn advies.',
  grenzen: [
    'Een los voorbeeld, en een rij voorbeelden bij een deel van de omschrijving, vallen onder INT-06.',
    'Kijkt alleen naar de eerste zin; wat daarna komt, is toelichting (INT-01).',
    'Een opsomming zonder zo’n woord geldt als volledig.',
  ],
  goedeVoorbeelden: [
    { begrip: 'verkeer', definitie: 'alle weggebruikers, te weten voetgangers, fietsers en bestuurders' },
    { begrip: 'ouder', definitie: 'vader of moeder van een kind' },
    {
      begrip: 'handelsnaam',
      definitie: 'naam waaronder een onderneming of vereniging aan het verkeer deelneemt',
    },
    { begrip: 'aanvraag', definitie: 'verzoek om een vergunning, inclusief de tekening van het gebouw' },
    {
      begrip: 'houder',
      definitie: 'eigenaar of gebruiker zoals bedoeld in artikel 3 of artikel 4 van de wet',
    },
  ],
  fouteVoorbeelden: [
    { begrip: 'weggebruiker', definitie: 'voetganger, fietser, automobilist, enz.' },
    { begrip: 'bouwstof', definitie: 'materiaal voor een gebouw, zoals hout, steen en glas' },
    { begrip: 'vervoermiddel', definitie: 'onder andere auto’s, fietsen en treinen' },
    { begrip: 'huisdieren', definitie: 'dieren die in huis leven, waaronder honden en katten' },
  ],
  woordenlijsten: [OPENERS, INCLUSIEF, SLUITERS],
  check: (analyse) => {
    const [sentence] = analyse.sentences;
    if (!sentence || analyse.words.length === 0) return 'onbekend';
    const [opens, closes, adds] = [analyse.vind(OPENERS), analyse.vind(SLUITERS), analyse.vind(INCLUSIEF)];
    if (opens.length + closes.length + adds.length === 0) return NO_VONDSTEN;
    const found: Vondst[] = [];
    const collect = (treffers: readonly Treffer[], make: (treffer: Treffer) => Vondst | undefined): void => {
      for (let i = 0; i < MAX_VONDSTEN; i++) {
        const treffer = treffers[i];
        if (!treffer || treffer.first > sentence.last) break;
        const vondst = make(treffer);
        // `zoals hout, steen enz.` leaves one list open, not two.
        if (vondst && !found.some(({ start, end }) => vondst.start <= end + 2 && start <= vondst.end))
          found.push(vondst);
      }
    };
    collect(opens, (treffer) => opener(analyse, treffer, sentence.last));
    collect(closes, (treffer) => closer(analyse, treffer));
    collect(adds, (treffer) => including(analyse, treffer, sentence.last));
    return found;
  },
});
