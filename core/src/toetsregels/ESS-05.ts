import type { Analyse } from '../analyse.ts';
import { EMPTY, LIGHT } from '../taal/light-words.ts';
import { isRelated } from '../taal/related-words.ts';
import { isCapital } from '../taal/tekens.ts';
import type { Token } from '../taal/tokens.ts';
import { defineToetsregel, NO_VONDSTEN, type Vondst } from '../toetsregel.ts';
import { isDescribing } from '../verzameling/genus.ts';
import { coverage } from '../verzameling/likeness.ts';
import type { Member } from '../verzameling/member.ts';
import { nameWords } from '../verzameling/names.ts';
import type { Surroundings } from '../verzameling/surroundings.ts';
import { allWords, readText } from '../verzameling/text.ts';
import { isFunctionToken, isFunctionWord, isNegation, stemOf } from '../verzameling/words.ts';

/** A longer text always says something of its own. */
const MAX_WORDS = 12;
const MIN_ALIKE = 2;
/** So much of the other definitie must be in this one as well: a far longer one is about something else. */
const MIN_BACK = 0.5;
const MAX_CANDIDATES = 5;

const report = (
  { tokens, concept }: Analyse,
  first: number,
  last: number,
  melding: (words: string) => string,
  zekerheid: number,
): readonly Vondst[] => {
  const start = tokens[first]?.start ?? 0;
  const end = tokens[last]?.end ?? start;
  return [
    { melding: melding(concept.definitie.slice(start, end)), veld: 'definitie', start, end, zekerheid },
  ];
};

const lastWord = ({ tokens, sentences }: Analyse): number => {
  let last = sentences[0]?.last ?? tokens.length - 1;
  while (last > 0 && tokens[last]?.kind === 'mark') last--;
  return last;
};

/** A name says of which one it is: `Stichting Landbouwvoorlichting`. */
const isName = ({ text, index }: Token, kern: number): boolean =>
  index > kern && isCapital(text) && text !== text.toUpperCase();

const isOfTerm = (terms: Analyse['terms'], { lower }: Token): boolean =>
  terms.some(({ words }) => words.some((word) => !isFunctionWord(word) && isRelated(word, lower)));

/** The begrip is one word, or comes back as a whole: else its words, put in another order, can tell what it is. */
const isRepeated = ({ terms, occurrences }: Analyse): boolean =>
  terms.length > 0 && (occurrences.length > 0 || terms.every(({ words }) => words.length === 1));

/** `pensioen`: `ouderdomspensioen` is a narrower kind, no kind without more. */
const isNarrowed = ({ terms }: Analyse, { lower }: Token): boolean =>
  terms.some(({ words }) => lower.length > (words[0]?.length ?? 0) && lower.endsWith(words.join('')));

const PERSONS = new Set('persoon iemand degene mens hij'.split(' '));

/**
 * `toezichthouder`: `persoon die toezicht houdt`. Only of a person: what `verhoging van de huur` is, `huurverhoging` tells
 * no better.
 */
const isOfDoer = ({ terms, tokens, head = -1 }: Analyse, { lower }: Token): boolean => {
  const [term, ...others] = terms;
  const [name, ...more] = term?.words ?? [];
  if (name === undefined || others.length + more.length > 0 || !PERSONS.has(tokens[head]?.lower ?? ''))
    return false;
  const singular = lower.replace(/(?:en|s)$/, '');
  if (singular.length >= MIN_PART && name.startsWith(singular)) return true;
  for (let at = MIN_PART; at <= name.length - MIN_PART; at++)
    if (name.charCodeAt(at) === lower.charCodeAt(0) && isRelated(name.slice(at), lower)) return true;
  return false;
};
/** Of a compound, in letters. */
const MIN_PART = 3;

/** What the first sentence says, as far as it says nothing of its own. */
interface Bare {
  /** Its only word that carries meaning, if there is just one or none. */
  readonly only: Token | undefined;
  readonly isSingle: boolean;
  /** The first word of the begrip that comes back, when all words beside the kind of thing do. */
  readonly repeated: Token | undefined;
}

/** Undefined as soon as a word says something of its own: for most texts that is the second one. */
const findBare = (analyse: Analyse, last: number): Bare | undefined => {
  const { tokens, opening, terms, head } = analyse;
  let only: Token | undefined;
  let repeated: Token | undefined;
  let hasOther = false;
  let count = 0;
  for (let at = opening.kern; at <= last; at++) {
    const token = tokens[at];
    if (!token || token.kind === 'mark' || isFunctionToken(token) || EMPTY.has(token.lower)) continue;
    count++;
    only ??= token;
    const isKind = at === head || LIGHT.has(token.lower);
    const isNaming = isName(token, opening.kern);
    if (isKind && !isNaming) continue;
    if (isOfTerm(terms, token) || isOfDoer(analyse, token)) {
      if (!isKind) repeated ??= token;
    } else if (isNaming || count > 1) return undefined;
    else hasOther = true;
    if (hasOther && count > 1) return undefined;
  }
  return { only, isSingle: count < 2, repeated: hasOther ? undefined : repeated };
};

/** What the definitie says beyond the kind of thing: nothing, only the words of the begrip, or more. */
const judgeText = (analyse: Analyse): readonly Vondst[] => {
  const { opening, head, sentences } = analyse;
  const last = lastWord(analyse);
  const length = last - opening.kern + 1;
  const found = length > 0 && length <= MAX_WORDS ? findBare(analyse, last) : undefined;
  if (!found) return NO_VONDSTEN;
  // What follows may still say what this begrip is.
  const zekerheid = sentences.length > 1 ? 0.5 : 0.8;
  const { only, isSingle, repeated } = found;
  if (repeated && isRepeated(analyse))
    return report(
      analyse,
      Math.min(repeated.index, head === undefined ? repeated.index : head + 1),
      last,
      (words) =>
        `‘${words}’ herhaalt alleen het begrip zelf. Noem in andere woorden wat het van andere onderscheidt.`,
      zekerheid,
    );
  return isSingle && !(only && isNarrowed(analyse, only))
    ? report(
        analyse,
        opening.kern,
        last,
        (words) =>
          `‘${words}’ zegt alleen wat voor soort iets het is. Noem ook wat dit begrip van andere onderscheidt.`,
        zekerheid,
      )
    : NO_VONDSTEN;
};
/** The narrower begrip says in its own name, or its own text, that it is a kind of this one. */
const isNarrower = ({ terms }: Analyse, { concept }: Member): boolean => {
  const names = nameWords(concept.begrip).map((words) => words.join(' '));
  const text = readText(concept);
  return terms.some(
    ({ words, occursAt }) =>
      names.some((name) => name.includes(words.join(' '))) ||
      text.tokens.some((_, at) => occursAt(text.tokens, at) !== undefined),
  );
};

/** Another begrip of the same kind to which every word of this definitie applies as well. */
const judgeAmong = (analyse: Analyse, verzameling: Surroundings): readonly Vondst[] => {
  const { tokens, head, concept } = analyse;
  const own = allWords(analyse);
  const genus = head === undefined ? undefined : tokens[head];
  if (!genus || own.length < MIN_ALIKE || isDescribing(genus.lower)) return [];
  const twins = verzameling.twins();
  for (const member of verzameling.withAll().slice(0, MAX_CANDIDATES)) {
    if (twins.includes(member) || verzameling.isSameBegrip(member) || verzameling.isSynonym(member)) continue;
    const theirs = readText(member.concept);
    const words = allWords(theirs);
    const theirGenus = theirs.head === undefined ? undefined : theirs.tokens[theirs.head];
    if (!theirGenus || stemOf(theirGenus.lower) !== stemOf(genus.lower)) continue;
    const back = coverage(words, own);
    if (coverage(own, words) < 1 || back < MIN_BACK || isNarrower(analyse, member)) continue;
    // `niet algemeen toegankelijk` has all words of `algemeen toegankelijk`, and says the reverse.
    if (words.some(({ stem }) => isNegation(stem)) && !own.some(({ stem }) => isNegation(stem))) continue;
    const isSame = back === 1;
    const last = Math.max(genus.index, lastWord(analyse));
    return [
      {
        melding: `Past ook op ‘${member.concept.begrip}’ (‘${member.concept.definitie}’). Noem wat ‘${concept.begrip}’ daarvan onderscheidt.`,
        veld: 'definitie',
        start: (last > genus.index ? tokens[genus.index + 1] : genus)?.start ?? genus.start,
        end: tokens[last]?.end ?? genus.end,
        zekerheid: isSame ? 0.75 : 0.6,
      },
    ];
  }
  return [];
};

export default defineToetsregel({
  id: 'ESS-05',
  naam: 'onderscheidt het begrip van verwante begrippen',
  uitleg:
    'Een definitie noemt eerst de soort en dan wat dit begrip anders maakt dan de rest van die soort. Zonder dat laatste past zij ook op andere begrippen.',
  toetsvraag: 'Past de definitie op dit begrip en op geen enkel ander begrip van dezelfde soort?',
  bron: 'https://www.astraonline.nl/index.php/Voldoende_onderscheidend',
  ernst: 'waarschuwing',
  ernstUitleg:
    'ASTRA stelt het verplicht, maar of een kenmerk genoeg onderscheidt, is meestal een oordeel; daarom geen fout. Een definitie zonder enig kenmerk, of met alleen de woorden van het begrip, is een waarschuwing. Een begrip in de verzameling waar de tekst ook op past, kan een bijzonder geval zijn en is advies.',
  grenzen: [
    'Of een ander begrip ook aan de tekst voldoet, kan alleen iemand zeggen die beide kent. Zonder verzameling blijft dat te beoordelen.',
    'Een omschrijving die het begrip in andere woorden herhaalt, wordt niet gezien.',
  ],
  goedeVoorbeelden: [
    {
      begrip: 'roeiboot',
      definitie: 'vaartuig dat met riemen wordt voortbewogen',
      verzameling: [{ begrip: 'zeilboot', definitie: 'vaartuig dat door de wind wordt voortbewogen' }],
    },
    {
      begrip: 'toezicht',
      definitie: 'het nagaan of regels worden gevolgd',
      verzameling: [{ begrip: 'opsporing', definitie: 'het zoeken naar wie een strafbaar feit pleegde' }],
    },
    {
      begrip: 'vaartuig',
      definitie: 'voorwerp dat over water mensen of lading vervoert',
      verzameling: [
        {
          begrip: 'veerpont',
          definitie:
            'voorwerp dat over water mensen of lading vervoert van oever naar oever, een vaartuig dus',
        },
      ],
    },
  ],
  fouteVoorbeelden: [
    { begrip: 'toezicht', definitie: 'het houden van toezicht' },
    { begrip: 'fietser', definitie: 'persoon die fietst' },
    { begrip: 'spoeddebat', definitie: 'een bepaald soort vergadering' },
    {
      begrip: 'kano',
      definitie: 'vaartuig dat met de hand wordt voortbewogen',
      verzameling: [
        { begrip: 'roeiboot', definitie: 'vaartuig dat met riemen in de hand wordt voortbewogen' },
      ],
    },
  ],
  check: (analyse) => {
    const { verzameling, words } = analyse;
    if (words.length === 0) return 'onbekend';
    const found = judgeText(analyse);
    if (found.length > 0) return found;
    if (!verzameling?.hasOthers) return 'te beoordelen';
    return judgeAmong(analyse, verzameling);
  },
});
