import { AANVULLING } from './eigen/aanvulling.ts';
import { BIJVOEGLIJK, GEEN_BIJVOEGLIJK, GEEN_NAAMWOORD } from './eigen/bijvoeglijk.ts';
import { DE, HET } from './eigen/geslacht.ts';
import { ALLEEN_NAAMWOORD, PLURALE_TANTUM, ZELFSTANDIG } from './eigen/naamwoorden.ts';
import { BIJWOORDEN, FUNCTIEWOORDEN } from './eigen/overig.ts';
import { ALLEEN_VERBUM, GEEN_VERBUM } from './eigen/werkwoorden.ts';
import { suffixGeslacht } from './geslacht.ts';
import { readDictionary } from './hunspell.ts';
import { addNouns } from './naamwoorden.ts';
import { addLooseForms, addVerbs } from './werkwoorden.ts';
import { addForm, type Facts, has, WOORDSOORT, type Words } from './words.ts';

const { enkelvoud, meervoud, infinitief, persoonsvorm, deelwoord, bijvoeglijk, overig } = WOORDSOORT;
const VERBAL = infinitief | persoonsvorm | deelwoord;

/** Finite forms that are another verb's form as well; the verb that people mean. */
const PERSOONSVORMEN = new Map([
  ['was', 'zijn'],
  ['waren', 'zijn'],
  ['bent', 'zijn'],
  ['ben', 'zijn'],
  ['weet', 'weten'],
  ['las', 'lezen'],
  ['hebt', 'hebben'],
  ['kunt', 'kunnen'],
  ['kun', 'kunnen'],
  ['zult', 'zullen'],
  ['wilt', 'willen'],
  ['zou', 'zullen'],
  ['zouden', 'zullen'],
  ['wou', 'willen'],
]);

/** Participles that are a form of two verbs: led, not guided. */
const DEELWOORDEN = new Map([
  ['geleid', 'leiden'],
  ['geraakt', 'raken'],
  ['gedragen', 'dragen'],
  ['gewend', 'wenden'],
]);

const addOwn = (words: Words): void => {
  for (const [word, verb] of DEELWOORDEN) addForm(words, word, { bits: deelwoord, infinitief: verb });
  for (const [word, verb] of PERSOONSVORMEN) addForm(words, word, { bits: persoonsvorm, infinitief: verb });
  for (const line of [...ZELFSTANDIG, ...AANVULLING]) {
    const [singular = '', ...plurals] = line.split(' ');
    addForm(words, singular, { bits: enkelvoud });
    for (const plural of plurals)
      if (plural !== '-') addForm(words, plural, { bits: meervoud, enkelvoud: singular });
  }
  for (const line of BIJVOEGLIJK) {
    const [basis = '', inflected = basis] = line.split(' ');
    addForm(words, basis, { bits: bijvoeglijk });
    if (inflected !== basis) addForm(words, inflected, { bits: bijvoeglijk, basis });
  }
  for (const word of BIJWOORDEN) addForm(words, word, { bits: overig });
};

const without = ({ infinitief: _, persoonsvorm: __, ...facts }: Facts): Facts => ({
  ...facts,
  bits: facts.bits & ~VERBAL,
});

const isDeverbalNeuter = (word: string, { bits, infinitief: verb }: Facts): boolean =>
  (bits & (enkelvoud | persoonsvorm)) === (enkelvoud | persoonsvorm) &&
  verb !== undefined &&
  /^(?:be|ver|ont|ge)/u.test(word);

const TANTUM: ReadonlySet<string> = new Set(PLURALE_TANTUM);
const LINKS = /(?:s|en|e|er|-)$/u;

const isWordBefore = (words: Words, left: string): boolean =>
  words.has(left) || words.has(left.replace(LINKS, ''));

/** The longest last part of a compound of which this holds. */
const tailOf = (words: Words, word: string, holds: (tail: string) => boolean): string | undefined => {
  for (let at = 3; at <= word.length - 3; at++)
    if (holds(word.slice(at)) && isWordBefore(words, word.slice(0, at))) return word.slice(at);
  return undefined;
};

/** Words that end many others without being their last part: structuur, eigenschap, aanzienlijk. */
const NO_TAIL: ReadonlySet<string> = new Set(
  'uur oor lijk maal tal al ras ei erf rijk ring ding rol ton mens les tor bar app set sim cent gram meter sport'.split(
    ' ',
  ),
);

const SHORT_TAILS: ReadonlySet<string> = new Set(
  'net wet weg dag lid vak wal zee bos dak dam eis fax gas god hof huis man map pad plan raad rek rit top zak zin zon zus stad zone'.split(
    ' ',
  ),
);

/** Who does something: beheerder, aanbieder. */
const isAgent = (words: Words, word: string): boolean =>
  word.endsWith('er') &&
  word.length > 5 &&
  [`${word.slice(0, -2)}en`, `${word.slice(0, -3)}en`].some((verb) => has(words, verb, infinitief));

const isTail = (words: Words, tail: string): boolean =>
  words.get(tail)?.geslacht !== undefined && (tail.length > 3 || SHORT_TAILS.has(tail)) && !NO_TAIL.has(tail);

const articleOf = (words: Words, word: string, facts: Facts): 'de' | 'het' | undefined => {
  if (HET.has(word)) return 'het';
  if (DE.has(word)) return 'de';
  const bySuffix = facts.bits & (bijvoeglijk | deelwoord) ? undefined : suffixGeslacht(word);
  if (isDeverbalNeuter(word, facts) && bySuffix === undefined) return 'het';
  const tail = tailOf(words, word, (each) => isTail(words, each));
  if (tail !== undefined) return words.get(tail)?.geslacht;
  return bySuffix ?? (isAgent(words, word) ? 'de' : undefined);
};

const addMore = (words: Words): void => {
  for (const word of PLURALE_TANTUM) {
    const { enkelvoud: _, ...facts } = words.get(word) ?? { bits: 0 };
    words.set(word, { ...facts, bits: (facts.bits & ~enkelvoud) | meervoud, isPluraleTantum: true });
  }
  for (const word of ALLEEN_VERBUM) {
    const facts = words.get(word);
    if (facts) words.set(word, { ...facts, bits: facts.bits & VERBAL });
  }
  for (const [list, bits] of [
    [GEEN_NAAMWOORD, enkelvoud | meervoud],
    [GEEN_BIJVOEGLIJK, bijvoeglijk],
  ] as const)
    for (const word of list) {
      const facts = words.get(word);
      if (facts) words.set(word, { ...facts, bits: facts.bits & ~bits });
    }
  for (const word of FUNCTIEWOORDEN) words.set(word, { bits: overig });
  for (const word of [...ALLEEN_NAAMWOORD, ...GEEN_VERBUM]) {
    const facts = words.get(word);
    if (facts) words.set(word, without(facts));
  }
  // Parts before the compounds that follow them.
  for (const [word, facts] of [...words].toSorted(([a], [b]) => a.length - b.length)) {
    if (facts.bits & enkelvoud) {
      const geslacht = articleOf(words, word, facts);
      if (geslacht) words.set(word, { ...facts, geslacht });
    } else if (
      facts.bits & meervoud &&
      !facts.isPluraleTantum &&
      tailOf(words, word, (tail) => TANTUM.has(tail)) !== undefined
    ) {
      const { enkelvoud: _, ...rest } = facts;
      words.set(word, { ...rest, isPluraleTantum: true });
    }
  }
};

/** Every form of the lexicon with what is known of it. */
export const collect = (): Words => {
  const dictionary = readDictionary();
  const surface = new Set<string>();
  for (const { word, flags } of dictionary.entries) {
    surface.add(word);
    for (const flag of flags)
      if (/^[ZVA]/u.test(flag)) for (const form of dictionary.inflect(word, flag)) surface.add(form);
  }
  const words: Words = new Map();
  addOwn(words);
  addVerbs(words, dictionary, surface);
  addNouns(words, dictionary);
  addLooseForms(words, dictionary);
  addMore(words);
  return words;
};
