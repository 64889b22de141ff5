import type { Analyse } from '../analyse.ts';
import { moveToToelichting } from '../repair.ts';
import { hasWordsOutsideBrackets } from '../taal/haakjes.ts';
import type { Token } from '../taal/tokens.ts';
import { KLASSE } from '../taal/woordklassen.ts';
import { isListMark, type Stretch } from '../taal/zinnen.ts';
import { defineToetsregel, NO_VONDSTEN, type Vondst } from '../toetsregel.ts';

/** Words in a sentence. */
const LONG = 45;
const TOO_LONG = 60;
const MAX_SUBORDINATE = 3;
const SUBORDINATE = KLASSE.betrekkelijk | KLASSE.onderschikker;
/** A first sentence with fewer words is no definitie to keep. */
const MIN_FIRST = 5;

/** `(bron: …)` behind the full stop: where the text comes from, not what the begrip is. */
const isSource = (tokens: readonly Token[], { first }: Stretch): boolean =>
  ['(', '['].includes(tokens[first]?.text ?? '') && SOURCES.has(tokens[first + 1]?.lower ?? '');
const SOURCES = new Set(['bron', 'bronnen', 'zie']);

const laterSentences = ({ tokens, sentences: all, words, concept, opening }: Analyse): readonly Vondst[] => {
  if (all.length < 2) return NO_VONDSTEN;
  const sentences = all.filter((sentence) => !isSource(tokens, sentence));
  const [first, second] = sentences;
  const last = words.at(-1);
  if (!first || !second || !last || last.end <= second.start) return NO_VONDSTEN;
  const isFull = hasWordsOutsideBrackets(tokens, opening.kern, first.last + 1, MIN_FIRST);
  const end = sentences.at(-1)?.end ?? last.end;
  return [
    {
      melding: `De definitie telt ${sentences.length} zinnen. Houd er één over; wat volgt, hoort in de toelichting.`,
      veld: 'definitie',
      start: second.start,
      end,
      zekerheid: 0.92,
      related: ['INT-06'],
      ...(isFull
        ? {
            fix: {
              titel: 'Verplaats de zinnen na de eerste naar de toelichting',
              veilig: false,
              edits: moveToToelichting(concept, second.start, end),
            },
          }
        : {}),
    },
  ];
};

const MAX_LIST_MARK = 2;

/** A semicolon or an enumeration: more than one sentence in disguise. */
/** An item of a list opens a line, or comes after one of these. */
const maySeparate = ({ marks, hasLines }: Analyse): boolean =>
  hasLines || marks.includes(';') || marks.includes(':');

const separators = (analyse: Analyse): readonly Vondst[] => {
  const { tokens, sentences } = analyse;
  const [first] = sentences;
  if (!first || !maySeparate(analyse)) return NO_VONDSTEN;
  let items = 0;
  let second: Token | undefined;
  let semicolon: Token | undefined;
  for (let at = first.first; at <= first.last; at++) {
    const token = tokens[at];
    // No longer word is a mark of a list.
    if (!token || (token.kind === 'word' && token.text.length > MAX_LIST_MARK)) continue;
    if (token.text === ';' && at > first.first && at < first.last) semicolon ??= token;
    if (isListMark(tokens, at) && ++items === 2) second = token;
  }
  const found = second ?? semicolon;
  return found
    ? [
        {
          melding: second
            ? 'De definitie is een opsomming van onderdelen. Schrijf één doorlopende zin, of maak er meer begrippen van.'
            : 'De puntkomma maakt er twee zinnen van. Schrijf één zin; wat volgt, hoort in de toelichting of bij een ander begrip.',
          veld: 'definitie',
          start: found.start,
          end: found.end,
          zekerheid: 0.75,
        },
      ]
    : NO_VONDSTEN;
};

const length = ({ sentences, words }: Analyse): readonly Vondst[] => {
  const [first] = sentences;
  if (!first || words.length <= LONG) return NO_VONDSTEN;
  const own = words.filter(({ index }) => index <= first.last);
  const [beyond, last] = [own[LONG], own.at(-1)];
  if (!beyond || !last) return NO_VONDSTEN;
  return [
    {
      melding: `De zin telt ${own.length} woorden. Houd over wat het begrip onderscheidt; streef naar minder dan ${LONG}.`,
      veld: 'definitie',
      start: beyond.start,
      end: last.end,
      zekerheid: own.length > TOO_LONG ? 0.8 : 0.55,
    },
  ];
};

const nesting = ({ clauses, sentences }: Analyse): readonly Vondst[] => {
  const [first] = sentences;
  if (!first || clauses.length <= MAX_SUBORDINATE) return NO_VONDSTEN;
  const openers = clauses.flatMap(({ opener, last }) =>
    opener && last <= first.last && (opener.klasse & SUBORDINATE) !== 0 ? [opener] : [],
  );
  const beyond = openers[MAX_SUBORDINATE];
  return beyond
    ? [
        {
          melding: `De zin telt ${openers.length} bijzinnen. Splits af wat niet nodig is om het begrip te herkennen.`,
          veld: 'definitie',
          start: beyond.start,
          end: beyond.end,
          zekerheid: 0.5,
        },
      ]
    : NO_VONDSTEN;
};

/** Brackets that stand apart: not `(deel)project`. */
const opensAside = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === '(' && tokens[at - 1]?.end !== tokens[at]?.start;

/** One aside in brackets can be read in passing, a second one not. */
const brackets = (analyse: Analyse): readonly Vondst[] => {
  const { tokens, sentences, marks } = analyse;
  const [first] = sentences;
  if (!first || marks.indexOf('(') === marks.lastIndexOf('(')) return NO_VONDSTEN;
  let count = 0;
  for (let at = first.first; at <= first.last; at++) {
    const token = tokens[at];
    if (!token || !opensAside(tokens, at) || ++count < 2) continue;
    let close = at;
    while (close < first.last && tokens[close]?.text !== ')') close++;
    return [
      {
        melding:
          'Er staat meer dan één toevoeging tussen haakjes. Houd over wat nodig is; de rest hoort in de toelichting.',
        veld: 'definitie',
        start: token.start,
        end: tokens[close]?.end ?? token.end,
        zekerheid: 0.5,
      },
    ];
  }
  return NO_VONDSTEN;
};

export default defineToetsregel({
  id: 'INT-01',
  naam: 'is één compacte zin',
  uitleg:
    'Een definitie vervangt het begrip in een zin; dat kan alleen als zij zelf één zinsdeel is. Een tweede zin is bijna altijd uitleg.',
  toetsvraag: 'Is de definitie één zin die in één keer te begrijpen is?',
  bron: 'https://www.astraonline.nl/index.php/Compacte_en_begrijpelijke_zin',
  ernst: 'waarschuwing',
  ernstUitleg:
    'ASTRA beveelt het aan. Een lange zin en veel bijzinnen zijn advies, want soms zijn alle kenmerken nodig.',
  grenzen: [
    'Een afkorting met een punt eindigt geen zin; een onbekende afkorting voor een hoofdletter kan toch voor een zinseinde worden gehouden.',
    'Komma’s en voegwoorden zijn geen bezwaar.',
  ],
  goedeVoorbeelden: [
    { begrip: 'tram', definitie: 'voertuig dat op rails in de straat rijdt en reizigers vervoert' },
    {
      begrip: 'bijlage',
      definitie: 'kaart of tabel die bij een besluit als bedoeld in art. 3 lid 2 hoort',
    },
  ],
  fouteVoorbeelden: [
    {
      begrip: 'tram',
      definitie: 'Voertuig dat op rails in de straat rijdt. In Nederland hebben vier steden er een.',
    },
    {
      begrip: 'halte',
      definitie: 'plaats langs een weg (of spoor) waar een bus (of tram) stopt voor reizigers',
    },
    {
      begrip: 'verkeersdeelnemer',
      definitie: 'persoon die zich te voet of met een voertuig verplaatst; ook een ruiter hoort daarbij',
    },
  ],
  check: (analyse) => {
    if (analyse.words.length === 0) return 'onbekend';
    const later = laterSentences(analyse);
    const separated = separators(analyse);
    const long = length(analyse);
    const tooMuch = long.length > 0 ? long : nesting(analyse);
    const asides = brackets(analyse);
    return later.length + separated.length + tooMuch.length + asides.length === 0
      ? NO_VONDSTEN
      : [...later, ...separated, ...tooMuch, ...asides];
  },
});
