import { DE, HET } from './eigen/geslacht.ts';
import { AANVULLING, ALLEEN_NAAMWOORD, PLURALE_TANTUM, ZELFSTANDIG } from './eigen/naamwoorden.ts';
import { OVERIG } from './eigen/overig.ts';
import { suffixGeslacht } from './geslacht.ts';
import { readDictionary } from './hunspell.ts';
import { addNouns } from './naamwoorden.ts';
import { addVerbs } from './werkwoorden.ts';
import { addForm, type Facts, WOORDSOORT, type Words } from './words.ts';

const { enkelvoud, meervoud, infinitief, persoonsvorm, deelwoord, overig } = WOORDSOORT;
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

/** Not `het waren`: the infinitive that its spelling suggests hardly exists. */
const NO_INFINITIVE = ['waren'];

const addOwn = (words: Words): void => {
  for (const [word, verb] of PERSOONSVORMEN) addForm(words, word, { bits: persoonsvorm, infinitief: verb });
  for (const line of [...ZELFSTANDIG, ...AANVULLING]) {
    const [singular = '', ...plurals] = line.split(' ');
    addForm(words, singular, { bits: enkelvoud });
    for (const plural of plurals)
      if (plural !== '-') addForm(words, plural, { bits: meervoud, enkelvoud: singular });
  }
  for (const word of OVERIG) addForm(words, word, { bits: overig });
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

/** The longest last part of a compound that is in the list. */
const tailIn = (words: Words, word: string, list: ReadonlySet<string>): string | undefined => {
  for (let at = 3; at <= word.length - 3; at++) {
    const left = word.slice(0, at);
    if (list.has(word.slice(at)) && (words.has(left) || words.has(left.replace(LINKS, ''))))
      return word.slice(at);
  }
  return undefined;
};

const KNOWN: ReadonlySet<string> = new Set([...DE, ...HET]);

const articleOf = (words: Words, word: string, facts: Facts): 'de' | 'het' | undefined => {
  const own = KNOWN.has(word) ? word : undefined;
  if (own === undefined && isDeverbalNeuter(word, facts) && suffixGeslacht(word) === undefined) return 'het';
  const listed = own ?? tailIn(words, word, KNOWN);
  if (listed === undefined) return suffixGeslacht(word);
  return HET.has(listed) ? 'het' : 'de';
};

const addMore = (words: Words): void => {
  for (const word of PLURALE_TANTUM) {
    const { enkelvoud: _, ...facts } = words.get(word) ?? { bits: 0 };
    words.set(word, { ...facts, bits: (facts.bits & ~enkelvoud) | meervoud, isPluraleTantum: true });
  }
  for (const word of NO_INFINITIVE) {
    const { persoonsvorm: _, ...facts } = words.get(word) ?? { bits: 0 };
    words.set(word, { ...facts, bits: facts.bits & ~infinitief });
  }
  for (const word of ALLEEN_NAAMWOORD) {
    const facts = words.get(word);
    if (facts) words.set(word, without(facts));
  }
  for (const [word, facts] of words) {
    if (facts.bits & enkelvoud) {
      const geslacht = articleOf(words, word, facts);
      if (geslacht) words.set(word, { ...facts, geslacht });
    } else if (facts.bits & meervoud && !facts.isPluraleTantum && tailIn(words, word, TANTUM) !== undefined) {
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
  addMore(words);
  return words;
};
